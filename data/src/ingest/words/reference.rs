//! References to provisions as people write them in the official languages:
//! `Art. 10 Abs. 2 Buchst. a`, `άρθρο 10 παρ. 2`, `10. cikk (2) bekezdés`, and lists
//! and ranges of them. It does not know which provisions the Directive has.

mod token;

use self::token::{Token, tokens};
use super::Part;
use crate::model::Provision;

/// One reference; a bare article has no parts.
pub(in crate::ingest) type Reference = Provision;

/// What a text refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::ingest) enum Referred {
    /// These provisions, one at least, in their order.
    To(Vec<Reference>),
    /// Nothing that is understood.
    Unknown,
}

/// Reads a text that refers to provisions and says nothing else.
pub(in crate::ingest) fn references(text: &str) -> Referred {
    if is_decimal(text) || has_roman_paragraph(text) {
        return Referred::Unknown;
    }
    let found = Reader { tokens: tokens(text), at: 0, worded: false }.read();
    let found = found.filter(|found| !found.iter().any(has_number_in_number));
    found.map_or(Referred::Unknown, Referred::To)
}

/// `Art. 10 II`: a capital Roman number without a word or brackets is a paragraph to
/// some and a point to others.
fn has_roman_paragraph(text: &str) -> bool {
    let is_roman = |word: &str| {
        word.chars().all(|sign| matches!(sign, 'I' | 'V' | 'X')) && word.chars().count() > 1
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).any(|two| {
        let is_behind_number = two[0].ends_with(|sign: char| sign.is_ascii_digit());
        is_behind_number && is_roman(two[1].trim_end_matches([',', '.', ';']))
    }) || matches!(words.as_slice(), [.., number, "I" | "V" | "X"] if number.ends_with(|sign: char| sign.is_ascii_digit()))
}

/// `10(2)(3)`: a paragraph has points, and they have letters.
fn has_number_in_number(one: &Reference) -> bool {
    let written = one.to_string();
    let is_number = |part: &str| part.bytes().all(|sign| sign.is_ascii_digit());
    let parts: Vec<&str> =
        written.split(['(', ')']).filter(|part| !part.is_empty()).skip(1).collect();
    parts.windows(2).any(|two| two.iter().all(|part| is_number(part)))
}

/// A text in which something is not understood.
struct NotUnderstood;

struct Reader {
    tokens: Vec<Token>,
    at: usize,
    /// Whether the last part was named by a word, such as "paragraph".
    worded: bool,
}

impl Reader {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn ahead(&self, by: usize) -> Option<&Token> {
        self.tokens.get(self.at + by)
    }

    fn take(&mut self, token: &Token) -> bool {
        let is_it = self.peek() == Some(token);
        self.at += usize::from(is_it);
        is_it
    }

    /// A word of a part and the dot behind it.
    fn take_word(&mut self, part: Part) -> bool {
        let is_it = self.take(&Token::Word(part));
        if is_it {
            self.take(&Token::Dot);
        }
        is_it
    }

    fn read(mut self) -> Option<Vec<Reference>> {
        let mut found: Vec<Reference> = Vec::new();
        loop {
            let next = self.next(found.last().cloned().as_ref())?;
            if self.take(&Token::To) {
                let last = self.next(Some(&next))?;
                for reference in between(&next, &last)? {
                    add(&mut found, reference);
                }
            } else {
                // Numbers of articles stand in their order; others may be something else.
                let before = found.last().filter(|before| before.is_bare_article());
                if next.is_bare_article() && before.is_some_and(|before| *before > next) {
                    return None;
                }
                add(&mut found, next);
            }
            if self.peek().is_none() {
                return Some(found);
            }
            let comma = self.take(&Token::Comma);
            let and = self.take_and(found.last()?)?;
            if !comma && !and {
                return None;
            }
        }
    }

    /// "and". In some languages it is a letter, which is one only between two numbers
    /// or letters; of `3 a 6` nobody can tell whether it is "and" or "to", unless there
    /// is nothing between. None if it cannot be told.
    fn take_and(&mut self, before: &Reference) -> Option<bool> {
        let Some(Token::Letter(letter)) = self.peek() else { return Some(self.take(&Token::And)) };
        let joins = ["a", "e", "i", "y", "u"].contains(&&**letter);
        let dot = usize::from(self.ahead(1) == Some(&Token::Dot));
        let begins = matches!(
            self.ahead(1 + dot),
            Some(Token::Number(_) | Token::Letter(_) | Token::Open | Token::Word(_))
        );
        if !joins || !begins {
            return Some(false);
        }
        if letter == "a"
            && let Some(Token::Number(next)) = self.ahead(1 + dot)
            && before.last_number().is_none_or(|last| last + 1 != *next)
        {
            return None;
        }
        self.at += 1 + dot;
        Some(true)
    }

    /// The next reference. A number or letter alone stands beside the part before it if
    /// that was named by a word, as in `Abs. 1 und 2`; beside one in brackets it can be
    /// anything.
    fn next(&mut self, before: Option<&Reference>) -> Option<Reference> {
        let Some(before) = before.filter(|before| !before.is_bare_article()) else {
            return self.one(before);
        };
        let part = match self.peek() {
            Some(Token::Number(number)) => number.to_string(),
            Some(Token::Letter(letter)) => letter.clone(),
            _ => return self.one(Some(before)),
        };
        // "10(2), 11(1)" and "10. cikk" say themselves that they are of an article.
        let behind = match self.ahead(1) {
            Some(Token::Dot) => self.ahead(2),
            behind => behind,
        };
        let is_article = matches!(behind, Some(Token::Open | Token::Word(_)))
            || matches!((self.ahead(1), behind), (Some(Token::Dot), Some(Token::Number(_))));
        if is_article {
            return self.one(Some(before));
        }
        if !self.worded {
            return None;
        }
        self.at += 1;
        self.take(&Token::Close);
        let written = before.to_string();
        let parent = written.get(..written.rfind('(')?)?;
        let is_digit = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let last = written.get(parent.len() + 1..written.len() - 1)?;
        (is_digit(last) == is_digit(&part)).then_some(())?;
        Provision::parse(&format!("{parent}({part})")).ok()
    }

    /// One reference. After another it may begin with a paragraph or point of the
    /// same article: `10(2) and (3)`.
    fn one(&mut self, before: Option<&Reference>) -> Option<Reference> {
        let is_named = self.take_word(Part::Article);
        let begins_inside =
            matches!(self.peek(), Some(Token::Open | Token::Word(Part::Paragraph | Part::Point)));
        let mut text = match before {
            Some(before) if begins_inside && !is_named => self.beside(before)?,
            _ => self.article()?,
        };
        self.worded = false;
        while let Some(part) = self.part().ok()? {
            text = format!("{text}({part})");
        }
        Provision::parse(&text).ok()
    }

    /// What a part without its article stands in: "(b)" after 3(5)(a) in 3(5), "(3)"
    /// after 10(2) in 10.
    fn beside(&self, before: &Reference) -> Option<String> {
        let article = before.article().to_string();
        let is_letter = matches!(self.ahead(1), Some(Token::Letter(_)));
        let written = before.to_string();
        match written.rfind('(').filter(|at| is_letter && *at > article.len()) {
            Some(at) => written.get(..at).map(str::to_owned),
            None => Some(article),
        }
    }

    /// The number of an article, and the word that some languages write behind it.
    fn article(&mut self) -> Option<String> {
        let Some(Token::Number(article)) = self.peek().cloned() else { return None };
        self.at += 1;
        let dotted = self.peek() == Some(&Token::Dot);
        let word = usize::from(dotted);
        if self.ahead(word) == Some(&Token::Word(Part::Article)) {
            // "10. cikk", "10 artikla"
            self.at += word + 1;
            self.take(&Token::Dot);
        } else if dotted && !matches!(self.ahead(1), Some(Token::Number(_) | Token::Letter(_))) {
            // "članak 10. stavak 2."
            self.at += 1;
        }
        Some(article.to_string())
    }

    /// The next part, if there is one.
    fn part(&mut self) -> Result<Option<String>, NotUnderstood> {
        let value = |token: Option<&Token>| match token {
            Some(Token::Number(number)) => Some(number.to_string()),
            Some(Token::Letter(letter)) => Some(letter.clone()),
            _ => None,
        };
        let begun = self.at;
        // "(2)" and the words that some languages write behind it
        if self.take(&Token::Open) {
            let part = value(self.peek()).ok_or(NotUnderstood)?;
            self.at += 1;
            if !self.take(&Token::Close) {
                return Err(NotUnderstood);
            }
            self.worded = self.behind();
            return Ok(Some(part));
        }
        // "10.2"
        if self.peek() == Some(&Token::Dot)
            && let Some(part) = value(self.ahead(1))
        {
            let is_letter = matches!(self.ahead(1), Some(Token::Letter(_)));
            self.at += 2;
            // "17.1.b)"
            if is_letter {
                self.take(&Token::Close);
            }
            self.worded = self.behind();
            return Ok(Some(part));
        }
        // "§ 1, b)": paragraphs have no letters, so that it is a point of this one.
        if let [Some(Token::Comma), Some(Token::Letter(letter)), Some(Token::Close), next] =
            [0, 1, 2, 3].map(|by| self.ahead(by))
            && self.worded
            && matches!(
                self.at.checked_sub(1).and_then(|at| self.tokens.get(at)),
                Some(Token::Number(_))
            )
            && next.is_none()
        {
            let part = letter.clone();
            self.at += 3;
            return Ok(Some(part));
        }
        // ", Abs. 2", ", point (c)"
        let is_word = |token| matches!(token, Some(&Token::Word(Part::Paragraph | Part::Point)));
        if self.peek() == Some(&Token::Comma) && is_word(self.ahead(1)) {
            self.at += 1;
        }
        let is_point = self.peek() == Some(&Token::Word(Part::Point));
        if self.take_word(Part::Paragraph) || self.take_word(Part::Point) {
            self.worded = true;
            // Points have letters; what is numbered is a subparagraph, an "alinéa".
            if is_point && matches!(self.peek(), Some(Token::Number(_))) {
                return Err(NotUnderstood);
            }
            let open = self.take(&Token::Open);
            let part = value(self.peek()).ok_or(NotUnderstood)?;
            self.at += 1;
            if open && !self.take(&Token::Close) {
                return Err(NotUnderstood);
            }
            self.take(&Token::Close);
            // "stavak 2."
            if self.ahead(1).is_none_or(|next| matches!(next, Token::Word(_) | Token::Comma)) {
                self.take(&Token::Dot);
            }
            return Ok(Some(part));
        }
        // "2 dalies", "2. panta", "a) pont": the word behind it
        if let Some(part) = value(self.peek()) {
            let gap = usize::from(matches!(self.ahead(1), Some(Token::Dot | Token::Close)));
            let is_letter = matches!(self.peek(), Some(Token::Letter(_)));
            let behind = self.ahead(1 + gap);
            let has_word = matches!(behind, Some(Token::Word(Part::Paragraph | Part::Point)));
            let is_closed = is_letter && self.ahead(1) == Some(&Token::Close);
            let is_last = is_letter && self.ahead(1).is_none();
            if has_word || is_closed || is_last {
                self.worded = has_word;
                self.at += 1 + gap + usize::from(has_word);
                self.take(&Token::Dot);
                return Ok(Some(part));
            }
        }
        self.at = begun;
        Ok(None)
    }

    /// A word behind a part in brackets, `(2) bekezdés`; whether there was one.
    fn behind(&mut self) -> bool {
        let next = self.ahead(1);
        let begins = matches!(next, Some(Token::Number(_) | Token::Letter(_) | Token::Open));
        let is_word = matches!(self.peek(), Some(Token::Word(Part::Paragraph | Part::Point)));
        // Before another part the word belongs to that one, but for "bekezdés a) pont".
        let belongs_here = is_word
            && (!begins
                || matches!(next, Some(Token::Letter(_)))
                    && self.peek() == Some(&Token::Word(Part::Paragraph)));
        if belongs_here {
            self.at += 1;
            self.take(&Token::Dot);
        }
        belongs_here
    }
}

/// `3,5`: a spreadsheet writes the number 3.5 so, which somebody typed for 3(5).
fn is_decimal(text: &str) -> bool {
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|sign| sign.is_ascii_digit());
    text.trim().split_once(',').is_some_and(|(whole, part)| is_digits(whole) && is_digits(part))
}

/// Adds a reference that is not there yet.
fn add(found: &mut Vec<Reference>, reference: Reference) {
    if !found.contains(&reference) {
        found.push(reference);
    }
}

/// From one to another, articles or paragraphs of one article by number, or points by
/// letter; none if the last does not come after the first.
fn between(first: &Reference, last: &Reference) -> Option<Vec<Reference>> {
    if let (Some(from), Some(to)) = (point(first), point(last)) {
        return points_between(from, to);
    }
    let (from, to) = (first.last_number()?, last.last_number()?);
    let (first, last) = (first.to_string(), last.to_string());
    let parent = |text: &str| text.rfind('(').map(|at| text[..at].to_owned());
    if parent(&first) != parent(&last) || from >= to {
        return None;
    }
    let all = (from..=to).map(|number| match parent(&first) {
        Some(parent) => Provision::parse(&format!("{parent}({number})")).ok(),
        None => Provision::parse(&number.to_string()).ok(),
    });
    all.collect()
}

/// A provision that ends in a letter: what it is of, and the letter. From `i` on a
/// letter can be a Roman number as well.
fn point(of: &Reference) -> Option<(String, char)> {
    let written = of.to_string();
    let (parent, letter) = written.strip_suffix(')')?.rsplit_once('(')?;
    let letter = <[char; 1]>::try_from(letter.chars().collect::<Vec<_>>()).ok()?;
    letter.into_iter().find(|letter| ('a'..='h').contains(letter)).map(|of| (parent.to_owned(), of))
}

fn points_between(
    (parent, from): (String, char),
    (other, to): (String, char),
) -> Option<Vec<Reference>> {
    if parent != other || from >= to {
        return None;
    }
    (from..=to).map(|letter| Provision::parse(&format!("{parent}({letter})")).ok()).collect()
}

#[cfg(test)]
mod tests;
