//! Atom feeds (RFC 4287) as text.
//!
//! What an entry says is plain text, escaped, so that nothing of a record or a message
//! is ever markup. Links are references without a host, which RFC 4287 allows: a reader
//! resolves them against the address that the feed was fetched from. The host that a
//! request names is never repeated, since a copy that is shared would carry one
//! reader's host to all others, and ids are made from the data.

use std::fmt::Write;

use crate::words::Words;

/// A feed, newest entry first.
pub(crate) struct Atom<'a> {
    /// Its lasting id, a URI.
    pub(crate) id: &'a str,
    /// What it is.
    pub(crate) title: String,
    /// What its entries tell.
    pub(crate) subtitle: String,
    /// The moment of its newest entry.
    pub(crate) updated: &'a str,
    /// Its own path, without the language.
    pub(crate) own: &'a str,
    /// The path of the page that shows the same.
    pub(crate) page: &'a str,
    /// The entries.
    pub(crate) entries: Vec<AtomEntry>,
}

/// An entry of a feed.
pub(crate) struct AtomEntry {
    /// Its lasting id, a URI.
    pub(crate) id: String,
    /// What it tells, in a line.
    pub(crate) title: String,
    /// When it came about.
    pub(crate) published: String,
    /// When what it tells last became another.
    pub(crate) updated: String,
    /// The path of a page that shows it.
    pub(crate) to: String,
    /// What it tells, in lines.
    pub(crate) content: String,
}

impl Atom<'_> {
    /// The feed as text.
    pub(crate) fn text(self, words: &Words) -> String {
        let mut text = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        let language = words.language().tag();
        let (own, page) = (escaped(&words.at(self.own)), escaped(&words.at(self.page)));
        // Writing to a string cannot fail.
        let _ =
            writeln!(text, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{language}\">");
        element(&mut text, "id", self.id);
        element(&mut text, "title", &self.title);
        element(&mut text, "subtitle", &self.subtitle);
        element(&mut text, "updated", self.updated);
        let name = escaped(&words.say("site-name"));
        let _ = writeln!(text, "<author><name>{name}</name></author>");
        let _ = writeln!(text, "<link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>");
        let _ = writeln!(text, "<link rel=\"alternate\" type=\"text/html\" href=\"{page}\"/>");
        for one in self.entries {
            entry(&mut text, &one, words);
        }
        text.push_str("</feed>\n");
        text
    }
}

fn entry(text: &mut String, entry: &AtomEntry, words: &Words) {
    text.push_str("<entry>\n");
    element(text, "id", &entry.id);
    element(text, "title", &entry.title);
    element(text, "published", &entry.published);
    element(text, "updated", &entry.updated);
    let to = escaped(&words.at(&entry.to));
    let _ = writeln!(text, "<link rel=\"alternate\" type=\"text/html\" href=\"{to}\"/>");
    let said = escaped(&entry.content);
    let _ = writeln!(text, "<content type=\"text\">{said}</content>");
    text.push_str("</entry>\n");
}

fn element(text: &mut String, name: &str, content: &str) {
    let content = escaped(content);
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
