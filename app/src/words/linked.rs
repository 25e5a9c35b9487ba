//! Sentences with links in them: the message marks the words, as in
//! `<bound>26 Member States</bound>`, and the page says where they lead.

use data::report::{Run, Text};
use leptos::prelude::*;

use super::{Value, Words};
use crate::{components::text, language::Language};

/// The mark of words that are in English in every language.
const ENGLISH: &str = "english";

/// A message with its arguments.
pub(crate) type Said = (&'static str, Vec<(&'static str, Value<'static>)>);

impl Words {
    /// A message whose marked words lead somewhere. `links` gives the address
    /// for each mark, words marked `<english>` are in English; other signs `<` stay text.
    #[must_use]
    pub fn text(&self, id: &str, args: &[(&str, Value<'_>)], links: &[(&str, String)]) -> Text {
        marked(&self.get(id, args), links, self.language())
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

fn marked(text: &str, links: &[(&str, String)], own: Language) -> Text {
    let plain = |words: &str| Run { words: words.to_owned(), ..Run::default() };
    let english = (own != Language::English).then(|| Language::English.tag().to_owned());
    let english = Run { language: english, ..Run::default() };
    let look = |to: &String| Run { to: Some(to.clone()), ..Run::default() };
    let marks = links.iter().map(|(name, to)| (*name, look(to))).chain([(ENGLISH, english)]);
    let marks: Vec<(&str, Run)> = marks.collect();
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((start, name, look)) = marks
        .iter()
        .filter_map(|(name, look)| Some((rest.find(&format!("<{name}>"))?, *name, look)))
        .min_by_key(|(start, ..)| *start)
    {
        let inner = &rest[start + name.len() + 2..];
        let end_mark = format!("</{name}>");
        let Some(end) = inner.find(&end_mark) else { break };
        found.push(plain(&rest[..start]));
        found.push(Run { words: inner[..end].to_owned(), ..look.clone() });
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
            &marked("<bb>two</bb> and <a>one</a>.", &links, Language::English),
            &Text::link("two", "/b").and(" and ").and(Text::link("one", "/a")).and("."),
        );
        check(
            &marked("Intitulé : « <english>Offences</english> ».", &links, Language::French),
            &Text::plain("Intitulé : « ").and(Text::foreign("Offences", "en")).and(" »."),
        );
        check(&marked("1 < 2 <c>x</c>", &links, Language::English), &Text::plain("1 < 2 <c>x</c>"));
        check(&marked("open <a>end", &links, Language::English), &Text::plain("open <a>end"));
    }
}
