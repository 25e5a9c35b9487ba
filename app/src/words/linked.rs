//! Sentences with links in them: the message marks the words, as in
//! `<bound>26 Member States</bound>`, and the page says where they lead.

use data::report::{Run, Text};
use leptos::prelude::*;

use super::{Value, Words};
use crate::components::text;

/// A message with its arguments.
pub(crate) type Said = (&'static str, Vec<(&'static str, Value<'static>)>);

impl Words {
    /// A message whose marked words lead somewhere. `links` gives the address
    /// for each mark; other signs `<` stay text.
    #[must_use]
    pub fn text(&self, id: &str, args: &[(&str, Value<'_>)], links: &[(&str, String)]) -> Text {
        marked(&self.get(id, args), links)
    }

    /// Such a message as a page shows it.
    #[must_use]
    pub fn linked(
        &self,
        id: &str,
        args: &[(&str, Value<'_>)],
        links: &[(&str, String)],
    ) -> AnyView {
        text::view(&self.text(id, args, links))
    }

    /// Several such messages, one after the other.
    #[must_use]
    pub(crate) fn sentences(&self, said: &[Said], links: &[(&str, String)]) -> Text {
        Text::joined(said.iter().map(|(id, args)| self.text(id, args, links)).collect(), " ")
    }
}

fn marked(text: &str, links: &[(&str, String)]) -> Text {
    let plain = |words: &str| Run { words: words.to_owned(), ..Run::default() };
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
        found.push(plain(&rest[..start]));
        found.push(Run { to: Some(to.clone()), ..plain(&inner[..end]) });
        rest = &inner[end + end_mark.len()..];
    }
    found.push(plain(rest));
    found.into_iter().filter(|run| !run.words.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marked_words_become_links_and_nothing_else_does() {
        #[track_caller]
        fn check(found: &Text, expected: &Text) {
            assert_eq!(found, expected);
        }
        let links = [("a", "/a".to_owned()), ("bb", "/b".to_owned())];
        check(
            &marked("<bb>two</bb> and <a>one</a>.", &links),
            &Text::link("two", "/b").and(" and ").and(Text::link("one", "/a")).and("."),
        );
        check(&marked("1 < 2 <c>x</c>", &links), &Text::plain("1 < 2 <c>x</c>"));
        check(&marked("open <a>end", &links), &Text::plain("open <a>end"));
    }
}
