//! What headings and words in files mean, in the 24 official languages: the synonym
//! table in `data/words/`, and what an analyst said of the words of one file. It
//! knows no sheet and no record, and guesses nothing: a word that is not listed has
//! no meaning.

mod fold;
mod list;
mod reference;

use std::collections::HashMap;
use std::sync::LazyLock;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

pub(super) use self::{
    fold::folded,
    list::{Named, is_and, states_in},
    reference::{Referred, references},
};
use super::blank::has_no_width;
use crate::{
    draft::{Mapping, Meaning},
    model::MemberState,
};

/// A word that stands in a reference or a list, and is no meaning of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Part {
    Article,
    Paragraph,
    Point,
    And,
    All,
    Nobody,
    Except,
}

impl Part {
    fn of(code: &str) -> Option<Self> {
        Some(match code {
            "word_article" => Self::Article,
            "word_paragraph" => Self::Paragraph,
            "word_point" => Self::Point,
            "word_and" => Self::And,
            "word_all" => Self::All,
            "word_none" => Self::Nobody,
            "word_except" => Self::Except,
            _ => return None,
        })
    }
}

/// The synonym table, by folded word.
#[derive(Default)]
struct Table {
    /// What a heading means.
    columns: HashMap<String, Meaning>,
    /// What a cell means.
    values: HashMap<String, Meaning>,
    parts: HashMap<String, Vec<Part>>,
    states: HashMap<String, MemberState>,
    months: HashMap<String, i8>,
}

const WORDS: &str = include_str!("../../../words/words.csv");
const STATES: &str = include_str!("../../../words/states.csv");
const MONTHS: &str = include_str!("../../../words/months.csv");

/// Read once; a test holds that every line of it can be.
static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table::default();
    for (meaning, word) in lines(WORDS) {
        let word = folded(&word);
        if let Some(part) = Part::of(&meaning) {
            table.parts.entry(word).or_default().push(part);
        } else if let Ok(meaning) = Meaning::parse(&meaning) {
            let of = if meaning >= Meaning::MemberState {
                &mut table.columns
            } else {
                &mut table.values
            };
            of.insert(word, meaning);
        }
    }
    for (number, name) in lines(MONTHS) {
        if let Ok(number) = number.parse() {
            table.months.insert(folded(&name), number);
        }
    }
    for (code, name) in lines(STATES) {
        if let Ok(state) = MemberState::parse(&code) {
            table.states.insert(folded(&name), state);
        }
    }
    table
});

/// First and last cell of each line but the first. No name has a quote in it.
fn lines(text: &str) -> impl Iterator<Item = (String, String)> {
    text.lines().skip(1).filter_map(|line| {
        let (first, rest) = line.split_once(',')?;
        let (_, word) = rest.split_once(',')?;
        Some((first.to_owned(), word.trim_matches('"').to_owned()))
    })
}

/// What words of one file mean: as an analyst said, else as the table has it.
#[derive(Debug, Clone, Default)]
pub(super) struct Words {
    said: HashMap<String, Meaning>,
}

impl Words {
    /// The table and what was said of a file.
    pub(super) fn with(mapping: &Mapping) -> Self {
        Self { said: mapping.iter().map(|(word, meaning)| (as_said(word), meaning)).collect() }
    }

    /// What a heading means.
    pub(super) fn heading(&self, text: &str) -> Option<Meaning> {
        self.look_up(text, &TABLE.columns)
    }

    /// What a cell means.
    pub(super) fn value(&self, text: &str) -> Option<Meaning> {
        match self.said.get(&as_said(text)) {
            Some(said) => Some(*said),
            None if is_qualified(text) => None,
            None => self.look_up(text, &TABLE.values),
        }
    }

    fn look_up(&self, text: &str, table: &HashMap<String, Meaning>) -> Option<Meaning> {
        if let Some(said) = self.said.get(&as_said(text)) {
            return Some(*said);
        }
        let folded = folded(text);
        // Our own codes are words of every file.
        let own = || {
            let meaning = Meaning::parse(text).ok()?;
            let is_listed = table.values().any(|listed| *listed == meaning);
            is_listed.then_some(meaning)
        };
        table.get(&folded).copied().or_else(own)
    }
}

/// What is said of a word is said of it with all its signs: `transposed?` is another
/// word than `transposed`.
fn as_said(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    words.nfc().collect::<String>().to_lowercase()
}

/// Whether a text has a sign that can change what it says, as a question mark, a
/// bracket or the mark of a footnote does.
fn is_qualified(text: &str) -> bool {
    let is_plain = |sign: char| {
        sign.is_alphabetic()
            || sign.is_whitespace()
            || sign.is_ascii_digit()
            || is_combining_mark(sign)
            || matches!(
                sign,
                '-' | '–'
                    | '—'
                    | '_'
                    | '.'
                    | ','
                    | ':'
                    | '/'
                    | '\''
                    | '’'
                    | 'ʼ'
                    | '"'
                    | '«'
                    | '»'
                    | '“'
                    | '”'
                    | '„'
            )
            || has_no_width(sign)
    };
    !text.chars().all(is_plain)
}

/// The State that a text names, by its code or its name in any official language.
pub(super) fn member_state(text: &str) -> Option<MemberState> {
    MemberState::parse(text).ok().or_else(|| TABLE.states.get(&folded(text)).copied())
}

/// The number of a month by its name in any official language.
pub(super) fn month(text: &str) -> Option<i8> {
    TABLE.months.get(&folded(text)).copied()
}

#[cfg(test)]
mod tests;
