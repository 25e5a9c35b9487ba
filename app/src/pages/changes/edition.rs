//! One data edition against the one before it, in words.

use leptos::prelude::*;

use super::{EditionsCompared, FEED, Published, feed, message, moment};
use crate::{
    address::NoFilter,
    components::{
        edition_change::{NOW, PAST, edition_change},
        erased::{self, Erased},
        layout::{Page, Place, document_with_feed},
        taken,
    },
    context::PageContext,
    format,
};

/// The editions beside the one told of, as far as there are any.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Neighbours {
    /// The one before.
    pub previous: Option<u32>,
    /// The one after.
    pub next: Option<u32>,
}

/// The page. The editions must have been compared up to the page's day; `erased` is
/// what was erased of the edition and of its files.
#[must_use]
pub fn edition(
    ctx: &PageContext,
    published: &Published,
    compared: &EditionsCompared,
    neighbours: Neighbours,
    erased: &[Erased],
) -> String {
    let words = &ctx.words;
    let number = [("revision", published.number.into())];
    let page = Page {
        place: Place::Changes,
        title: words.get("edition-title", &number),
        filter: &NoFilter,
        main: "",
    };
    document_with_feed(ctx, &page, Some(feed(ctx)), || {
        view! {
            {crumbs(ctx, published)}
            {opening(ctx, published, compared)}
            {ways(ctx, published, neighbours)}
            {erased::section(words, erased)}
            {edition_change(ctx, compared)}
        }
    })
}

fn crumbs(ctx: &PageContext, published: &Published) -> AnyView {
    let words = &ctx.words;
    view! {
        <nav class="crumbs" aria-label=words.say("crumbs-label")>
            <ol>
                <li><a href=ctx.link("/changes")>{words.say("nav-changes")}</a></li>
                <li>{published.number}</li>
            </ol>
        </nav>
    }
    .into_any()
}

fn opening(ctx: &PageContext, published: &Published, compared: &EditionsCompared) -> AnyView {
    let words = &ctx.words;
    let change = &compared.change;
    let heading = words.linked(
        "edition-opening",
        &[
            ("revision", published.number.into()),
            ("cells", change.cells_now().into()),
            ("day", format::day(words, change.on).into()),
        ],
        &[("now", format!("#{NOW}"))],
    );
    let past = change.cells_before();
    let past = (past > 0).then(|| {
        let args = [("count", past.into())];
        let said = words.linked("edition-opening-past", &args, &[("past", format!("#{PAST}"))]);
        view! { {said}" " }
    });
    let first = (change.before == 0).then(|| format!("{} ", words.say("edition-first")));
    let method = format!("{}#method", ctx.link("/about"));
    let rule = words.linked(
        "edition-rule",
        &[("method", data::snapshot::METHOD.into())],
        &[("method", method)],
    );
    view! {
        <div class="opening">
            <h1>{heading}</h1>
            <p class="opening-sub">
                {past}{first}{words.say("edition-published")}" "{moment(words, published)}{words.colon()}
                {message(words, published)}
            </p>
            {published.taken.as_ref().and_then(|how| taken::taken(words, how))}
            <p class="quiet">{rule}</p>
        </div>
    }
    .into_any()
}

fn ways(ctx: &PageContext, published: &Published, neighbours: Neighbours) -> AnyView {
    let words = &ctx.words;
    let number = published.number;
    let page = |number: u32| ctx.link(&format!("/changes/{number}"));
    let previous = neighbours.previous.map(|number| {
        let said = words.get("edition-previous", &[("revision", number.into())]);
        view! { <li><a href=page(number) rel="prev">{said}</a></li> }
    });
    let next = neighbours.next.map(|number| {
        let said = words.get("edition-next", &[("revision", number.into())]);
        view! { <li><a href=page(number) rel="next">{said}</a></li> }
    });
    let statuses = ctx.link(&format!("/changes/{number}/statuses.csv"));
    let records = ctx.link(&format!("/changes/{number}/records.csv"));
    view! {
        <nav aria-label=words.say("edition-ways")>
            <ul class="compare-ways">
                {previous}
                {next}
                <li><a href=ctx.link("/changes")>{words.say("edition-ways-all")}</a></li>
                <li><a href=statuses>{words.say("edition-ways-file-statuses")}</a></li>
                <li><a href=records>{words.say("edition-ways-file-records")}</a></li>
                <li><a href=words.at(FEED) type="application/atom+xml">{words.say("changes-feed")}</a></li>
            </ul>
        </nav>
    }
    .into_any()
}
