//! Sentences with links in them: the message marks the words, as in
//! `<bound>26 Member States</bound>`, and the page says where they lead.

use leptos::prelude::*;

use super::{Value, Words};

/// A part of a sentence.
#[derive(Debug, PartialEq, Eq)]
enum Piece<'a> {
    Plain(&'a str),
    Link { text: &'a str, to: &'a str },
}

impl Words {
    /// A message whose marked words lead somewhere. `links` gives the address
    /// for each mark; other signs `<` stay text.
    #[must_use]
    pub fn linked(
        &self,
        id: &str,
        args: &[(&str, Value<'_>)],
        links: &[(&str, String)],
    ) -> AnyView {
        let text = self.get(id, args);
        pieces(&text, links)
            .into_iter()
            .map(|piece| match piece {
                Piece::Plain(text) => text.to_owned().into_any(),
                Piece::Link { text, to } => {
                    view! { <a href=to.to_owned()>{text.to_owned()}</a> }.into_any()
                }
            })
            .collect_view()
            .into_any()
    }
}

fn pieces<'a>(text: &'a str, links: &'a [(&str, String)]) -> Vec<Piece<'a>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((start, name, to)) = links
        .iter()
        .filter_map(|(name, to)| Some((rest.find(&format!("<{name}>"))?, *name, to)))
        .min_by_key(|(start, ..)| *start)
    {
        let inner = &rest[start + name.len() + 2..];
        let end_mark = format!("</{name}>");
        let Some(end) = inner.find(&end_mark) else { break };
        found.push(Piece::Plain(&rest[..start]));
        found.push(Piece::Link { text: &inner[..end], to });
        rest = &inner[end + end_mark.len()..];
    }
    found.push(Piece::Plain(rest));
    found.retain(|piece| *piece != Piece::Plain(""));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marked_words_become_links_and_nothing_else_does() {
        #[track_caller]
        fn check(found: &[Piece<'_>], expected: &[Piece<'_>]) {
            assert_eq!(found, expected);
        }
        let links = [("a", "/a".to_owned()), ("bb", "/b".to_owned())];
        check(
            &pieces("<bb>two</bb> and <a>one</a>.", &links),
            &[
                Piece::Link { text: "two", to: "/b" },
                Piece::Plain(" and "),
                Piece::Link { text: "one", to: "/a" },
                Piece::Plain("."),
            ],
        );
        check(&pieces("1 < 2 <c>x</c>", &links), &[Piece::Plain("1 < 2 <c>x</c>")]);
        check(&pieces("open <a>end", &links), &[Piece::Plain("open <a>end")]);
    }
}
