//! What the labels of a matrix name: States, provisions, the Directive as a whole.
//! It must not know where in the sheet they stand.

use std::borrow::Cow;

use crate::{
    ingest::{
        layout::{
            label::{LONGEST, is_number, is_whole, titled, with_part, without_directive},
            template::cell,
        },
        sheet::Cell,
        words::{Referred, references},
    },
    issue::Severity,
    model::{MemberState, Provision},
    table::Holds,
};

/// What a row or column is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Label {
    /// There is none.
    Blank,
    /// A State.
    State(MemberState),
    /// The Directive as a whole.
    Whole,
    /// These provisions, one at least.
    About(Vec<Provision>),
    /// Something else.
    Other,
}

impl Label {
    /// Whether it names provisions, or the whole Directive.
    pub(super) const fn is_about(&self) -> bool {
        matches!(self, Self::Whole | Self::About(_))
    }

    /// Whether it names a State.
    pub(super) const fn is_state(&self) -> bool {
        matches!(self, Self::State(_))
    }
}

/// The Directive has no more articles than one label can list.
const MOST: usize = 30;

/// The text of a label. A cell of which nothing can be read is no blank one: it must
/// not be filled up from its neighbour.
pub(super) fn text_of(cell: &Cell) -> Cow<'_, str> {
    let read = cell::read(cell, Holds::Code);
    if matches!(read.fault, Some((_, Severity::Error, _))) { Cow::Borrowed("#") } else { read.text }
}

/// The last article of the Directive: greater numbers alone are years or counts.
const LAST_ARTICLE: u8 = 30;

/// What a label says that names provisions.
pub(super) fn about(text: &str) -> Label {
    let text = text.trim();
    if text.is_empty() {
        return Label::Blank;
    }
    if text.len() > LONGEST {
        return Label::Other;
    }
    if is_whole(text) {
        return Label::Whole;
    }
    let text = without_directive(text);
    match references(text) {
        Referred::To(found) if is_number(text) && found.iter().any(is_too_far) => Label::Other,
        Referred::To(found) => listed(found),
        Referred::Unknown => titled(text).map_or(Label::Other, |one| Label::About(vec![one])),
    }
}

/// Each provision of a list once, if the list is one that the Directive can have.
fn listed(mut found: Vec<Provision>) -> Label {
    found.sort();
    found.dedup();
    if found.len() > MOST { Label::Other } else { Label::About(found) }
}

/// What a label in the second row or column of labels says, `(2)` or `Abs. 3`, below
/// or beside a label that names one provision.
pub(super) fn within(above: &Label, text: &str) -> Label {
    let text = text.trim();
    if text.len() > LONGEST {
        return Label::Other;
    }
    let Label::About(found) = above else { return about(text) };
    if text.is_empty() {
        return above.clone();
    }
    let [above] = found.as_slice() else {
        // Nothing tells of which of several articles a paragraph is one.
        return if is_full(text) { about(text) } else { Label::Other };
    };
    if is_full(text) {
        return match about(text) {
            Label::About(found) if found.iter().all(|one| above.contains(one)) => {
                Label::About(found)
            }
            _ => Label::Other,
        };
    }
    let joined = with_part(&above.to_string(), text);
    match references(&joined) {
        Referred::To(found) if found.iter().all(|one| one != above && above.contains(one)) => {
            listed(found)
        }
        _ => Label::Other,
    }
}

/// Whether a text names a part in words, `§ 2` or `Abs. 3`: a number or a letter alone
/// can be a count or a mark as well.
pub(super) fn is_worded_part(text: &str) -> bool {
    let mut words = text.split(|sign: char| !sign.is_alphabetic());
    let is_roman = |word: &str| word.chars().all(|sign| matches!(sign, 'i' | 'v' | 'x'));
    text.contains('§') || words.any(|word| word.chars().count() > 1 && !is_roman(word))
}

/// Whether a reference says its article itself: `Art. 3`, `10(2)`, `10.2`; `1 and 2` are
/// paragraphs below an article.
fn is_full(text: &str) -> bool {
    let is_worded = text.starts_with(char::is_alphabetic);
    let has_parts = |found: &[Provision]| found.iter().any(|one| !one.is_bare_article());
    let is_read = |found: &[Provision]| is_worded || has_parts(found);
    !is_number(text) && matches!(references(text), Referred::To(found) if is_read(&found))
}

/// Whether a label names provisions in more than a number, that could be anything.
pub(super) fn is_worded(text: &str) -> bool {
    !is_number(text) && about(text).is_about()
}

fn is_too_far(one: &Provision) -> bool {
    one.article().get() > LAST_ARTICLE
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ingest::words::state;

    fn shown(label: &Label) -> String {
        match label {
            Label::Blank => "blank".to_owned(),
            Label::State(state) => state.to_string(),
            Label::Whole => "whole".to_owned(),
            Label::About(found) => {
                found.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
            }
            Label::Other => "?".to_owned(),
        }
    }

    #[test]
    fn labels_of_provisions_are_read_as_people_write_them() {
        #[track_caller]
        fn check(text: &str, expected: &str) {
            assert_eq!(shown(&about(text)), expected, "{text}");
        }
        check("", "blank");
        check("Article 3", "3");
        check("3", "3");
        check("2019", "?");
        check("31", "?");
        check("Art. 3–6", "3 4 5 6");
        check("Article 3 – Offences concerning sexual abuse", "3");
        check("Artikel 3: Straftaten", "3");
        check("Article 3: except point (a)", "?");
        check("Article 15 – Paragraph 1 alone", "?");
        check("3 – Offences", "?");
        check("Total", "?");
        check("3, 3", "3");
        check("Articles 3 to 99", "?");
        check("Art. 1-99", "?");
        check("Directive 2011/93/EU", "whole");
        check("2011/93/UE", "whole");
        check("2011/93/ΕΕ", "whole");
        check("whole directive", "whole");
        check("Οδηγία 2011/93/ΕΕ", "whole");
        check("Art. 3 of the Directive", "3");
        check("Art. 10 Abs. 2 RL 2011/93/EU", "10(2)");
        check("άρθρο 3 της οδηγίας", "3");
        check("art. 3 dyrektywy 2011/93/UE", "3");
        check("Art. 3 of Directive 2012/29/EU", "?");
        check("3 Directive", "?");
        check("Directive 2011/36/EU", "?");
        check("Directive 2011/93/EU, Article 3", "?");
    }

    #[test]
    fn paragraphs_belong_to_the_article_above() {
        #[track_caller]
        fn check(above: &str, text: &str, expected: &str) {
            assert_eq!(shown(&within(&about(above), text)), expected, "{above}, {text}");
        }
        check("Article 10", "(2)", "10(2)");
        check("Article 10", "2", "10(2)");
        check("Article 10", "Abs. 3", "10(3)");
        check("Article 2", "lit. c", "2(c)");
        check("3(5)", "a)", "3(5)(a)");
        check("Article 10", "(1) and (2)", "10(1) 10(2)");
        check("Article 10", "10(2)", "10(2)");
        check("Article 10", "Art. 11", "?");
        check("Article 10", "", "10");
        check("Article 10", "Total", "?");
        check("Articles 3 and 4", "(2)", "?");
        check("", "Art. 3", "3");
    }

    #[test]
    fn labels_of_states_are_read_as_people_write_them() {
        #[track_caller]
        fn check(text: &str, expected: Option<&str>) {
            assert_eq!(state(text).map(MemberState::code), expected, "{text}");
        }
        check("AT", Some("AT"));
        check("AT – Österreich", Some("AT"));
        check("Austria (AT)", Some("AT"));
        check("Austria (BE)", None);
        check("AT/BE", None);
        check("Norge", None);
        check("", None);
    }
}
