//! What is new on a page since the reader's last visit: only what the island is handed is
//! decided here, since the server does not know who reads.

use data::model::Day;
use leptos::prelude::*;

use crate::{
    address::{self, Filter, View},
    components::browser_days,
    context::PageContext,
    format,
    islands::{LastVisit, VisitWords},
};

/// Nothing where the page does not compare days, or shows another day than this one.
pub(crate) fn last_visit<F: Filter>(ctx: &PageContext, filter: &F) -> Option<AnyView> {
    if !F::COMPARES || ctx.shows_the_past() || ctx.view.with.is_some() {
        return None;
    }
    let words = &ctx.words;
    let any = Day::parse(browser_days::ANY).ok();
    let address = address::write(&ctx.path, filter, View { with: any, ..ctx.view });
    let said = VisitWords {
        since: words.get("visit-since", &[("day", "{day}".into())]),
        edition: words.get("visit-edition", &[("edition", "{edition}".into())]),
        changes: words.say("visit-changes"),
        forget: words.say("visit-forget"),
        forgotten: words.say("visit-forgotten"),
        months: browser_days::months(words),
        patterns: format::day_patterns(words),
    };
    Some(
        view! {
            <LastVisit
                path=ctx.path.clone()
                today=browser_days::number(ctx.today)
                edition=ctx.snapshot.revision()
                address=format!("{}#compare", address.replace(browser_days::ANY, "{with}"))
                editions=ctx.link("/changes")
                words=said
            />
        }
        .into_any(),
    )
}
