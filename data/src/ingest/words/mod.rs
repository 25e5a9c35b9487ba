//! What headings and words in files mean, in the 24 official languages: the synonym
//! table in `data/words/`, and what an analyst said of the words of one file. It
//! knows no sheet and no record, and guesses nothing: a word that is not listed has
//! no meaning.

mod fold;
mod list;
mod mention;
mod reference;

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

pub(super) use self::{
    fold::{folded, without_accents},
    list::{Named, between_ands, names_a_state, state, states_in},
    mention::mentions_an_article,
    reference::{Referred, references},
};
use super::blank::{has_no_width, is_unseen};
use crate::{
    draft::{Mapping, Meaning},
    model::MemberState,
    state_names::state_names,
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
    Directive,
    Date,
    Blank,
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
            "word_directive" => Self::Directive,
            "word_date" => Self::Date,
            "word_blank" => Self::Blank,
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
    /// Words for "and", each word by itself: together, `BE i` would be Lithuanian `bei`.
    ands: HashSet<Vec<String>>,
    states: HashMap<String, MemberState>,
    months: HashMap<String, i8>,
}

const WORDS: &str = include_str!("../../../words/words.csv");
const MONTHS: &str = include_str!("../../../words/months.csv");

/// Read once; a test holds that every line of it can be.
static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table::default();
    for (meaning, word) in lines(WORDS) {
        if Part::of(meaning) == Some(Part::And) {
            table.ands.insert(word.split_whitespace().map(folded).collect());
        }
        let word = folded(word);
        if let Some(part) = Part::of(meaning) {
            table.parts.entry(word).or_default().push(part);
        } else if let Ok(meaning) = Meaning::parse(meaning) {
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
            table.months.insert(folded(name), number);
        }
    }
    for (state, name) in state_names() {
        table.states.insert(folded(name), state);
    }
    table
});

/// First and last of the three cells of each line but the first. No word has a comma
/// or a quote in it; tests hold that.
pub(super) fn lines(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    table.lines().skip(1).filter_map(|line| {
        let (first, rest) = line.split_once(',')?;
        let (_, last) = rest.split_once(',')?;
        Some((first, last))
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
        Self {
            said: mapping.iter().map(|(word, meaning)| (folded_or_sign(word), meaning)).collect(),
        }
    }

    /// What an analyst said of a text.
    pub(super) fn told(&self, text: &str) -> Option<Meaning> {
        self.said.get(&folded_or_sign(text)).copied()
    }

    /// What a heading means.
    pub(super) fn heading(&self, text: &str) -> Option<Meaning> {
        self.look_up(text, &TABLE.columns)
    }

    /// What a cell means.
    pub(super) fn value(&self, text: &str) -> Option<Meaning> {
        self.look_up(text, &TABLE.values)
    }

    fn look_up(&self, text: &str, table: &HashMap<String, Meaning>) -> Option<Meaning> {
        if let Some(said) = self.said.get(&folded_or_sign(text)) {
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

/// Folded, or as it is where a sign of it tells it from others: `✔`, `T+`.
fn folded_or_sign(text: &str) -> String {
    let folded = folded(text);
    if folded.is_empty() || !is_word(text) { mark(text).to_lowercase() } else { folded }
}

/// Whether a text is made of letters, digits and what stands between words: of a
/// question mark or an asterisk nobody but its author knows what it says.
pub(super) fn is_word(text: &str) -> bool {
    let text = text.trim();
    let joins = |sign: char| matches!(sign, '-' | '‑' | '_' | '.' | ',' | '/' | '\'' | '’' | ':');
    text.starts_with(char::is_alphanumeric)
        && text.ends_with(|sign: char| sign.is_alphanumeric() || matches!(sign, '.' | ':' | ','))
        && text.chars().all(|sign| {
            sign.is_alphanumeric() || sign.is_whitespace() || joins(sign) || is_unseen(sign)
        })
}

/// A mark as people see it, without the signs that choose between its pictures.
pub(super) fn mark(text: &str) -> String {
    text.chars()
        .filter(|sign| !matches!(sign, '\u{fe0e}' | '\u{fe0f}') && !has_no_width(*sign))
        .collect::<String>()
        .trim()
        .to_owned()
}

/// The State that a text names, by its code or its name in any official language. With
/// the mark of a footnote, a question mark or brackets it says more than that, and is
/// none.
pub(super) fn member_state(text: &str) -> Option<MemberState> {
    // "– Austria" in a list, and flags before names.
    let is_before = |sign: char| {
        sign.is_whitespace()
            || matches!(
                sign,
                '-' | '–' | '—' | '‐' | '•' | '·' | '\'' | '’' | '"' | '„' | '“' | '«'
            )
            || ('\u{1f1e6}'..='\u{1f1ff}').contains(&sign)
    };
    let name = text.trim_start_matches(is_before);
    let name =
        name.trim_end_matches(|sign: char| sign.is_whitespace() || "\"”“»'’-–—".contains(sign));
    let named = |name: &str| TABLE.states.get(&folded(name)).copied();
    let by_name = || {
        let without = || name.split_once(char::is_whitespace).filter(|(first, _)| is_the(first));
        named(text).or_else(|| named(without()?.1)).filter(|_| is_word(name))
    };
    MemberState::parse(text).ok().or_else(by_name)
}

/// Whether a word is a definite article before the name of a State: `η Σουηδία`. Those
/// that are written together with it are letters of other names.
fn is_the(word: &str) -> bool {
    // Not Portuguese "o" and "a", which are words for "or" and "and" elsewhere.
    const THE: [&str; 15] = [
        "the", "der", "die", "das", "le", "la", "les", "el", "los", "las", "il", "lo", "gli", "de",
        "het",
    ];
    const THE_IN_GREEK: [&str; 4] = ["η", "ο", "το", "οι"];
    let word = word.to_lowercase();
    THE.iter().chain(&THE_IN_GREEK).any(|the| *the == word)
}

/// Whether a text is this part and nothing else.
fn is_part(part: Part, text: &str) -> bool {
    TABLE.parts.get(&folded(text)).is_some_and(|parts| parts.contains(&part))
}

/// Whether words are one of those for "and", word by word.
fn are_and(words: &[&str]) -> bool {
    TABLE.ands.contains(&words.iter().map(|word| folded(word)).collect::<Vec<String>>())
}

/// Whether a text is the word for "directive", or for the whole of it.
pub(super) fn is_directive(text: &str) -> bool {
    is_part(Part::Directive, text)
}

/// Whether a text is the word for "date", which does not say of what.
pub(super) fn is_date(text: &str) -> bool {
    is_part(Part::Date, text)
}

/// Whether a text is a word for a blank cell.
pub(super) fn is_for_blank(text: &str) -> bool {
    is_part(Part::Blank, text)
}

/// The number of a month by its name in any official language.
pub(super) fn month(text: &str) -> Option<i8> {
    TABLE.months.get(&folded(text)).copied()
}

#[cfg(test)]
mod tests;
