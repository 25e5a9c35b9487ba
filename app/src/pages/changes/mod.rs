//! The data editions, newest first: when each was published, with what words,
//! and what it changed. What an edition is told to have changed is as things
//! stood on the day on which it was published, so it never becomes another.

mod edition;
mod feed;
mod file;

use std::sync::Arc;

use data::{
    model::{Day, ParseError},
    revision::Taken,
};
use leptos::prelude::*;

pub use self::{
    edition::{Neighbours, edition},
    feed::{FeedEntry, changes_feed},
    file::{records_csv, statuses_csv},
};
pub use crate::components::{
    edition_change::{Digest, EditionsCompared},
    erased::{Erased, ErasedKind},
};
use crate::{
    address::Filter,
    components::{
        layout::{Feed, Page, Place, document_with_feed},
        records::{Caption, Column, Records},
    },
    context::PageContext,
    format,
    words::Words,
};

/// How many editions stand on one page.
pub const EDITIONS_A_PAGE: u32 = 50;

/// Which editions are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ChangesFilter {
    /// The newest; the one shown unless said otherwise.
    pub up_to: Option<u32>,
}

impl Filter for ChangesFilter {
    const PARAMETERS: &'static [&'static str] = &["up_to"];

    fn set(&mut self, _name: &str, value: &str) -> Result<(), ParseError> {
        let number = value.parse().ok().filter(|number| *number > 0);
        self.up_to = Some(number.ok_or_else(|| {
            ParseError::new(format!("`{value}` is not the number of a data edition, such as 1"))
        })?);
        Ok(())
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        self.up_to.map(|up_to| ("up_to", up_to.to_string())).into_iter().collect()
    }
}

/// When an edition was published, and with what words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// Its number.
    pub number: u32,
    /// The day, in universal time.
    pub on: Day,
    /// Hour and minute, in universal time: "14:05".
    pub time: String,
    /// The moment as RFC 3339 has it.
    pub stamp: String,
    /// What it brings, in words.
    pub message: String,
    /// How its files were read and taken, where that was kept.
    pub taken: Option<Taken>,
}

/// The list, newest first: the editions of this page. They must go down to 1 or
/// be as many as stand on one page.
#[must_use]
pub fn changes(
    ctx: &PageContext,
    filter: &ChangesFilter,
    editions: &[(Published, Arc<Digest>)],
) -> String {
    let words = &ctx.words;
    let page = Page { place: Place::Changes, title: words.say("nav-changes"), filter, main: "" };
    document_with_feed(ctx, &page, Some(feed(ctx)), || {
        let count = [("count", ctx.snapshot.revision().into())];
        let heading = words.linked("changes-opening", &count, &[("list", "#list".to_owned())]);
        let rows = editions.iter().map(|(one, digest)| row(ctx, one, digest)).collect();
        let caption = Caption::Heard(words.say("changes-caption"));
        let table = Records { id: "list", caption, columns: COLUMNS, rows }.view(words);
        view! {
            <div class="opening">
                <h1>{heading}</h1>
                <p class="opening-sub">
                    {words.say("changes-opening-sub")}" "
                    <a href=words.at(FEED) type="application/atom+xml">{words.say("changes-feed")}</a>
                </p>
            </div>
            <div class="section">{table}{ways(ctx, editions)}</div>
        }
    })
}

/// The address of the feed: of the latest edition, whatever is shown.
pub(super) const FEED: &str = "/changes.atom";

fn feed(ctx: &PageContext) -> Feed {
    let number = ctx.words.act(&ctx.snapshot.directive().number);
    let title = ctx.words.get("changes-feed-title", &[("number", number.into())]);
    Feed { title, address: ctx.words.at(FEED) }
}

const COLUMNS: &[Column] = &[
    Column::Number("changes-col-edition"),
    Column::Words("changes-col-published"),
    Column::Words("changes-col-message"),
    Column::Words("changes-col-records"),
    Column::Words("changes-col-statuses"),
];

fn row(ctx: &PageContext, published: &Published, digest: &Digest) -> AnyView {
    let words = &ctx.words;
    let number = published.number;
    let to = ctx.link(&format!("/changes/{number}"));
    let records =
        digest.records(words).into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    let cells = words.get("changes-cells", &[("now", digest.cells.into())]);
    let past = (digest.cells_before > 0).then(|| {
        let past = words.get("changes-cells-past", &[("count", digest.cells_before.into())]);
        view! { " "<span class="quiet">{past}</span> }
    });
    let procedures = (digest.procedures > 0).then(|| {
        let count = words.get("changes-procedures", &[("count", digest.procedures.into())]);
        view! { <br/><span class="quiet">{count}</span> }
    });
    view! {
        <tr>
            <th scope="row" class="number"><a href=to>{number}</a></th>
            <td data-head=words.say("changes-col-published")>{moment(words, published)}</td>
            <td data-head=words.say("changes-col-message")>{message(words, published)}</td>
            <td data-head=words.say("changes-col-records")><ul class="change-steps">{records}</ul></td>
            <td data-head=words.say("changes-col-statuses")><span>{cells}{past}{procedures}</span></td>
        </tr>
    }
    .into_any()
}

/// When it was published, as an element.
fn moment(words: &Words, published: &Published) -> AnyView {
    let args =
        [("day", format::day(words, published.on).into()), ("time", published.time.clone().into())];
    let said = words.get("changes-moment", &args);
    view! { <time datetime=published.stamp.clone()>{said}</time> }.into_any()
}

/// What it brings, as whoever published it said it.
fn message(words: &Words, published: &Published) -> AnyView {
    if published.message.trim().is_empty() {
        return view! { <span class="quiet">{words.say("changes-no-message")}</span> }.into_any();
    }
    view! { <span lang="">{published.message.clone()}</span> }.into_any()
}

/// The ways to newer and older editions than those of this page.
fn ways(ctx: &PageContext, editions: &[(Published, Arc<Digest>)]) -> Option<AnyView> {
    let words = &ctx.words;
    let newest = ctx.snapshot.revision();
    let (first, last) = (editions.first()?.0.number, editions.last()?.0.number);
    let to = |up_to: u32| {
        let up_to = Some(up_to).filter(|up_to| *up_to < newest);
        ctx.link_with("/changes", &ChangesFilter { up_to })
    };
    let newer = (first < newest).then(|| {
        let to = to(newest.min(first.saturating_add(EDITIONS_A_PAGE)));
        view! { <li><a href=to rel="prev">{words.say("changes-newer")}</a></li> }
    });
    let older = (last > 1).then(|| {
        view! { <li><a href=to(last - 1) rel="next">{words.say("changes-older")}</a></li> }
    });
    (newer.is_some() || older.is_some())
        .then(|| view! { <ul class="compare-ways">{newer}{older}</ul> }.into_any())
}
