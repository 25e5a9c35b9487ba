//! Feeds of legal change: of a Member State, an article, a procedure or what a filtered
//! view shows, an entry for
//! each day on which something there became another in law. What an edition only says
//! anew makes no entry.

mod chosen;
mod events;
mod subject;

use data::model::Day;

pub use self::{chosen::ChosenFeed, subject::FeedSubject};
use crate::{
    atom::{Atom, AtomEntry},
    context::PageContext,
    format,
};

/// How many days stand in a feed.
const DAYS: usize = 50;

/// Something that changed in law on a day.
struct Event {
    on: Day,
    /// What changed, in lines.
    lines: Vec<String>,
    /// The newest revision that a fact behind it came with.
    revision: u32,
}

/// A feed of the latest edition; none where the data know of no such State, article or
/// procedure. `id` makes a lasting id from what it is given, `moment` says when a
/// revision was published.
#[must_use]
pub fn feed(
    ctx: &PageContext,
    subject: &FeedSubject,
    id: impl Fn(&str) -> String,
    moment: impl Fn(u32) -> String,
) -> Option<String> {
    let title = subject.title(ctx)?;
    let words = &ctx.words;
    let path = subject.path();
    let page = subject.page(ctx, None);
    let events = events::events(ctx, subject);
    let entries: Vec<AtomEntry> = events
        .into_iter()
        .map(|event| {
            let day = format::day(words, event.on);
            AtomEntry {
                id: id(&format!("{path} {}", event.on)),
                title: words.get(
                    "feed-legal-entry",
                    &[("subject", title.clone().into()), ("day", day.into())],
                ),
                published: format!("{}T00:00:00Z", event.on),
                updated: moment(event.revision),
                to: subject.page(ctx, Some(event.on)),
                content: event.lines.join("\n"),
            }
        })
        .collect();
    let newest = entries.iter().map(|entry| entry.updated.clone()).max();
    let updated = newest.unwrap_or_else(|| moment(1));
    let feed = Atom {
        id: &id(&path),
        title: words.get("feed-legal-title", &[("subject", title.into())]),
        subtitle: words.say("feed-legal-sub"),
        updated: &updated,
        own: &path,
        page: &page,
        entries,
    };
    Some(feed.text(words))
}

#[cfg(test)]
mod tests;
