//! What is new on a page since the reader's last visit: only what the island is handed is
//! decided here, since the server does not know who reads.

use data::model::Day;
use leptos::prelude::*;

use crate::{
    address::{self, Filter, View},
    context::PageContext,
    format,
    islands::{LastVisit, VisitWords},
};

/// A day that no address holds, in whose place the browser writes the day of the visit.
const ANY: &str = "9999-12-31";

/// Nothing where the page does not compare days, or shows another day than this one.
pub(crate) fn last_visit<F: Filter>(ctx: &PageContext, filter: &F) -> Option<AnyView> {
    if !F::COMPARES || ctx.shows_the_past() || ctx.view.with.is_some() {
        return None;
    }
    let words = &ctx.words;
    let any = Day::parse(ANY).ok();
    let address = address::write(&ctx.path, filter, View { with: any, ..ctx.view });
    let epoch = Day::from_ymd(1970, 1, 1)?;
    let said = VisitWords {
        since: words.get("visit-since", &[("day", "{day}".into())]),
        edition: words.get("visit-edition", &[("edition", "{edition}".into())]),
        changes: words.say("visit-changes"),
        forget: words.say("visit-forget"),
        forgotten: words.say("visit-forgotten"),
        months: (1..=12).map(|month| format::month(words, month)).collect(),
        patterns: format::day_patterns(words),
    };
    Some(
        view! {
            <LastVisit
                path=ctx.path.clone()
                today=i64::from(epoch.days_until(ctx.today))
                edition=ctx.snapshot.revision()
                address=format!("{}#compare", address.replace(ANY, "{with}"))
                editions=ctx.link("/changes")
                words=said
            />
        }
        .into_any(),
    )
}
