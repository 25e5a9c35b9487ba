//! What editions changed as an Atom feed.

use std::sync::Arc;

use super::{Digest, FEED, Published};
use crate::{
    atom::{Atom, AtomEntry},
    format,
    words::Words,
};

/// An edition in the feed.
#[derive(Debug, Clone)]
pub struct FeedEntry {
    /// Its lasting id, a URI.
    pub id: String,
    /// When it was published, and with what words.
    pub published: Published,
    /// When what it tells last became another: published, or something erased.
    pub updated: String,
    /// What it changed.
    pub digest: Arc<Digest>,
}

/// The feed, newest first. `id` is the lasting id of the feed, `directive` the
/// number of the Directive, `updated` the moment of the newest edition.
#[must_use]
pub fn changes_feed(
    words: &Words,
    (id, directive, updated): (&str, &str, &str),
    entries: &[FeedEntry],
) -> String {
    let feed = Atom {
        id,
        title: words.get("changes-feed-title", &[("number", directive.to_owned().into())]),
        subtitle: words.say("changes-feed-sub"),
        updated,
        own: FEED,
        page: "/changes",
        entries: entries.iter().map(|one| entry(words, one)).collect(),
    };
    feed.text(words)
}

fn entry(words: &Words, FeedEntry { id, published, updated, digest }: &FeedEntry) -> AtomEntry {
    let number = published.number;
    let message = if published.message.trim().is_empty() {
        words.say("changes-no-message")
    } else {
        published.message.clone()
    };
    AtomEntry {
        id: id.clone(),
        title: words
            .get("feed-entry-title", &[("revision", number.into()), ("message", message.into())]),
        published: published.stamp.clone(),
        updated: updated.clone(),
        to: format!("/changes/{number}?on={}&rev={number}", digest.on),
        content: said(words, digest),
    }
}

/// What an edition changed, line by line.
fn said(words: &Words, digest: &Digest) -> String {
    let counts = [
        ("feed-cells", digest.cells, true),
        ("feed-cells-before", digest.cells_before, false),
        ("feed-procedures", digest.procedures, false),
    ];
    let day = format::day(words, digest.on);
    let counts: Vec<String> = counts
        .into_iter()
        .filter(|(_, count, always)| *always || *count > 0)
        .map(|(id, count, _)| {
            words.get(id, &[("count", count.into()), ("day", day.clone().into())])
        })
        .collect();
    let more = (digest.more > 0).then(|| words.get("feed-more", &[("count", digest.more.into())]));
    let lines: Vec<String> = [counts.join(" ")]
        .into_iter()
        .chain(digest.lines.iter().cloned())
        .chain(more)
        .chain(digest.records(words))
        .collect();
    lines.join("\n")
}
