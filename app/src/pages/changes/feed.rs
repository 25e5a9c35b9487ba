//! What editions changed as an Atom feed (RFC 4287).
//!
//! An entry is plain text, escaped, so that nothing of a record or a message is
//! ever markup. Links are references without a host, which RFC 4287 allows: a
//! reader resolves them against the address that the feed was fetched from. The
//! host that a request names is never repeated, since a copy that is shared
//! would carry one reader's host to all others, and ids are made from the data.

use std::{fmt::Write, sync::Arc};

use super::{Digest, FEED, Published};
use crate::{format, words::Words};

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
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    let language = escaped(words.language());
    let _ = writeln!(text, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{language}\">");
    element(&mut text, "id", id);
    let title = words.get("changes-feed-title", &[("number", directive.to_owned().into())]);
    element(&mut text, "title", &title);
    element(&mut text, "subtitle", &words.say("changes-feed-sub"));
    element(&mut text, "updated", updated);
    let name = escaped(&words.say("site-name"));
    let _ = writeln!(text, "<author><name>{name}</name></author>");
    let _ = writeln!(text, "<link rel=\"self\" type=\"application/atom+xml\" href=\"{FEED}\"/>");
    let _ = writeln!(text, "<link rel=\"alternate\" type=\"text/html\" href=\"/changes\"/>");
    for one in entries {
        entry(&mut text, words, one);
    }
    text.push_str("</feed>\n");
    text
}

fn entry(
    text: &mut String,
    words: &Words,
    FeedEntry { id, published, updated, digest }: &FeedEntry,
) {
    let number = published.number;
    let message = if published.message.trim().is_empty() {
        words.say("changes-no-message")
    } else {
        published.message.clone()
    };
    let title =
        words.get("feed-entry-title", &[("revision", number.into()), ("message", message.into())]);
    text.push_str("<entry>\n");
    element(text, "id", id);
    element(text, "title", &title);
    element(text, "published", &published.stamp);
    element(text, "updated", updated);
    let to = format!("/changes/{number}?on={}&rev={number}", digest.on);
    let to = escaped(&to);
    let _ = writeln!(text, "<link rel=\"alternate\" type=\"text/html\" href=\"{to}\"/>");
    let said = escaped(&said(words, digest));
    let _ = writeln!(text, "<content type=\"text\">{said}</content>");
    text.push_str("</entry>\n");
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

fn element(text: &mut String, name: &str, content: &str) {
    let content = escaped(content);
    // Writing to a string cannot fail.
    let _ = writeln!(text, "<{name}>{content}</{name}>");
}

/// Text as it may stand in an element or an attribute; signs that XML 1.0 does
/// not have are left out.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\t' | '\n' | '\r' => safe.push(sign),
            '\u{fffe}' | '\u{ffff}' => {}
            sign if sign < ' ' => {}
            sign => safe.push(sign),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_never_markup() {
        #[track_caller]
        fn check(text: &str, expected: &str) {
            assert_eq!(escaped(text), expected);
        }
        check("<script>a && b</script>", "&lt;script&gt;a &amp;&amp; b&lt;/script&gt;");
        check("]]>", "]]&gt;");
        check("a\u{0}\u{b}\u{ffff}\nb", "a\nb");
        check("Ελλάδα “x”", "Ελλάδα “x”");
    }
}
