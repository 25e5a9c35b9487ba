//! The words of a text with their places: plain words, and references that must be
//! found as one, such as `5(2)` and `INFR(2014)0142`.

use std::ops::Range;

use super::fold::{folded, is_of_word};
use crate::model::CaseNumber;

/// A word in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// Where it stands.
    pub(super) place: Range<usize>,
    /// What it is without what people write differently.
    pub(super) form: String,
}

/// What stands before the number of an article, folded.
const ARTICLE: [&str; 8] =
    ["article", "articles", "art", "arts", "artikel", "artikeln", "artikels", "arthro"];
/// The most brackets behind the number of an article.
const MOST_PARTS: usize = 4;

/// Every form under which a text is found, with what is written there.
#[must_use]
pub fn forms_of(text: &str) -> Vec<(String, &str)> {
    words_of(text).into_iter().map(|word| (word.form, &text[word.place])).collect()
}

/// Its plain words and its references, of which a reference is there under its parents
/// as well: `2(c)(i)` is in `2(c)` and in Article 2.
pub(super) fn words_of(text: &str) -> Vec<Word> {
    let mut words = plain(text);
    let references = references(text, &words);
    words.extend(references.into_iter().flatten());
    words
}

/// What is asked for: each reference as exactly as it is written, and the plain words
/// beside them.
pub(super) fn asked_words(text: &str) -> Vec<Word> {
    let plain = plain(text);
    let exact: Vec<Word> =
        references(text, &plain).into_iter().filter_map(|of| of.into_iter().next()).collect();
    let is_in_reference = |word: &Word| {
        exact.iter().any(|of| of.place.start <= word.place.start && word.place.end <= of.place.end)
    };
    let mut words: Vec<Word> = plain.into_iter().filter(|word| !is_in_reference(word)).collect();
    words.extend(exact);
    words.sort_by_key(|word| word.place.start);
    words
}

/// The form under which a provision is found, however it is written.
pub(super) fn provision_form(written: &str) -> String {
    format!("§{}", written.to_lowercase())
}

fn plain(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = None;
    let ends = text.char_indices().chain([(text.len(), ' ')]);
    for (at, sign) in ends {
        match (start, is_of_word(sign)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                let form = folded(&text[from..at]);
                if !form.is_empty() {
                    words.push(Word { place: from..at, form });
                }
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// The references in a text, each under its exact form, then under those above it.
fn references(text: &str, words: &[Word]) -> Vec<Vec<Word>> {
    (0..words.len())
        .filter_map(|at| case_at(text, words, at).or_else(|| provision_at(text, words, at)))
        .collect()
}

/// The number of a procedure that begins at a word: `INFR(2014)0142`, `2014/0142`,
/// `INFR20140142`. Eight digits alone are a plain word of that very form.
fn case_at(text: &str, words: &[Word], at: usize) -> Option<Vec<Word>> {
    let word = &words[at];
    let is_of_four = |word: &Word| word.form.len() == 4 && is_number(&word.form);
    let has_prefix = at.checked_sub(1).is_some_and(|before| words[before].form == "infr");
    let start = if has_prefix { words[at - 1].place.start } else { word.place.start };
    let (number, end) = if let Some(digits) = word.form.strip_prefix("infr") {
        (digits.to_owned(), word.place.end)
    } else if has_prefix && word.form.len() == 8 {
        (word.form.clone(), word.place.end)
    } else {
        let next = words.get(at + 1).filter(|next| is_of_four(next) && is_of_four(word))?;
        let between = &text[word.place.end..next.place.start];
        let joins = |sign: char| ")]/-–—_.:\u{2011} \u{a0}".contains(sign);
        let is_joined = has_prefix || !between.trim().is_empty();
        (is_joined && between.len() <= 6 && between.chars().all(joins)).then_some(())?;
        (format!("{}{}", word.form, next.form), next.place.end)
    };
    (number.len() == 8 && CaseNumber::parse(&number).is_ok()).then_some(())?;
    Some(vec![Word { place: start..end, form: number }])
}

/// The provision or article that begins at a number: `5(2)`, `Article 18`.
fn provision_at(text: &str, words: &[Word], at: usize) -> Option<Vec<Word>> {
    let word = &words[at];
    (word.form.len() <= 2 && is_number(&word.form) && !word.form.starts_with('0')).then_some(())?;
    let before = at.checked_sub(1).map(|before| &words[before]).filter(|before| {
        let between = &text[before.place.end..word.place.start];
        ARTICLE.contains(&before.form.as_str()) && matches!(between.trim(), "" | ".")
    });
    let start = before.map_or(word.place.start, |before| before.place.start);
    let mut found = vec![word.form.clone()];
    let mut end = word.place.end;
    while let Some((part, after)) = bracket(&text[end..]).filter(|_| found.len() <= MOST_PARTS) {
        let above = found.last().cloned().unwrap_or_default();
        found.push(format!("{above}({part})"));
        end += after;
    }
    if before.is_none() && found.len() == 1 {
        return None;
    }
    let word = |written: String| Word { place: start..end, form: provision_form(&written) };
    Some(found.into_iter().rev().map(word).collect())
}

/// What stands in a bracket with which a text begins, and how long that is.
fn bracket(text: &str) -> Option<(&str, usize)> {
    let (part, _) = text.strip_prefix('(')?.split_once(')')?;
    let is_part =
        (1..=4).contains(&part.len()) && part.bytes().all(|sign| sign.is_ascii_alphanumeric());
    is_part.then_some((part, part.len() + 2))
}

fn is_number(form: &str) -> bool {
    form.bytes().all(|sign| sign.is_ascii_digit())
}
