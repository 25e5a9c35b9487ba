//! Provisions: an article's paragraphs, points and subpoints.
//!
//! This reads and writes the ways in which people name a provision. Whether
//! the Directive has such a provision is a question for its structure.

use serde::{Serialize, Serializer};

use super::{ArticleNumber, ParseError};

/// A provision, `5(2)` or `2(c)(i)`: an article and its bracketed parts.
///
/// It may be a leaf of the Directive, or a parent of leaves such as `2(c)`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Provision {
    article: ArticleNumber,
    parts: Vec<String>,
}

/// Words that may stand before a part.
const NAMES: [&str; 5] = ["subparagraph", "subpoint", "paragraph", "point", "para"];

impl Provision {
    /// Reads `5(2)`, `Art. 5(2)`, `Article 5, paragraph 2`, `5.2`,
    /// `Article 2, point (c)(i)` and an Akoma Ntoso eId such as `art_5__para_2`.
    ///
    /// A part stands in brackets, after a dot or after the word for it: a list
    /// of two articles, `5, 6`, is not read as a paragraph of one.
    ///
    /// # Errors
    /// When there is no article, or what follows is no part of one.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let lower = text.trim().to_lowercase().replace('\u{a0}', " ");
        let read =
            if lower.starts_with("art_") { Self::read_eid(&lower) } else { Self::read(&lower) };
        read.ok_or_else(|| {
            ParseError::new(format!(
                "`{}` is not a provision; write article, paragraph and point as 5(2) or 2(c)(i), one provision in a cell",
                text.trim()
            ))
        })
    }

    fn read(text: &str) -> Option<Self> {
        let text = ["article", "art.", "art"]
            .iter()
            .find_map(|word| text.strip_prefix(word))
            .unwrap_or(text)
            .trim_start();
        let (article, mut rest) = take(text, |sign| sign.is_ascii_digit());
        let article = ArticleNumber::parse(article).ok()?;
        let mut parts = Vec::new();
        while !rest.trim_start().is_empty() {
            let (part, after) = next_part(rest)?;
            parts.push(part);
            rest = after;
        }
        Self::of(article, parts)
    }

    fn read_eid(text: &str) -> Option<Self> {
        let mut pieces = text.split("__").map(|piece| piece.split_once('_'));
        let (_, article) = pieces.next()??;
        let article = ArticleNumber::parse(article).ok()?;
        let parts = pieces
            .map(|piece| {
                piece.filter(|(name, _)| NAMES.contains(name)).map(|(_, part)| part.to_owned())
            })
            .collect::<Option<Vec<_>>>()?;
        Self::of(article, parts)
    }

    fn of(article: ArticleNumber, parts: Vec<String>) -> Option<Self> {
        (parts.len() <= 4 && parts.iter().all(|part| is_part(part)))
            .then_some(Self { article, parts })
    }

    /// An article alone.
    #[must_use]
    pub const fn of_article(article: ArticleNumber) -> Self {
        Self { article, parts: Vec::new() }
    }

    /// The article that it belongs to.
    #[must_use]
    pub const fn article(&self) -> ArticleNumber {
        self.article
    }

    /// Whether it names an article alone.
    #[must_use]
    pub fn is_bare_article(&self) -> bool {
        self.parts.is_empty()
    }

    /// The number with which it ends: of an article alone its own; none if it ends
    /// with a letter.
    #[must_use]
    pub fn last_number(&self) -> Option<u32> {
        match self.parts.last() {
            Some(part) => part.parse().ok(),
            None => Some(u32::from(self.article.get())),
        }
    }

    /// Whether the other one is this one, or stands below it.
    #[must_use]
    pub fn contains(&self, other: &Self) -> bool {
        self.article == other.article && other.parts.starts_with(&self.parts)
    }
}

/// The next part and what follows it: `(2)`, `.2`, `, paragraph 2`, `point (c)`.
fn next_part(text: &str) -> Option<(String, &str)> {
    let rest = text.trim_start();
    if let Some(inside) = rest.strip_prefix('(') {
        let (part, after) = inside.split_once(')')?;
        return Some((part.trim().to_owned(), after));
    }
    let alphanumeric = |sign: char| sign.is_ascii_alphanumeric();
    if let Some(rest) = text.strip_prefix('.') {
        let (part, after) = take(rest, alphanumeric);
        return Some((part.to_owned(), after));
    }
    let rest = rest.strip_prefix(',').unwrap_or(rest).trim_start();
    let rest = NAMES.iter().find_map(|name| rest.strip_prefix(name))?.trim_start();
    if rest.starts_with('(') {
        return next_part(rest);
    }
    let (part, after) = take(rest, alphanumeric);
    Some((part.to_owned(), after))
}

/// Splits off the signs at the beginning that fit.
fn take(text: &str, fits: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(|sign| !fits(sign)).unwrap_or(text.len()))
}

/// A number without leading zero, a letter, or a small Roman number.
fn is_part(part: &str) -> bool {
    match part.as_bytes() {
        [b'1'..=b'9' | b'a'..=b'z'] | [b'1'..=b'9', b'0'..=b'9'] => true,
        letters => {
            (2..=5).contains(&letters.len()) && letters.iter().all(|letter| b"ivx".contains(letter))
        }
    }
}

impl std::fmt::Display for Provision {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}", self.article)?;
        self.parts.iter().try_for_each(|part| write!(out, "({part})"))
    }
}

impl Serialize for Provision {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_way_of_naming_a_provision() {
        #[track_caller]
        fn check(text: &str, expected: Option<&str>) {
            let shown = Provision::parse(text).ok().map(|provision| provision.to_string());
            assert_eq!(shown.as_deref(), expected, "{text}");
        }
        check("5(2)", Some("5(2)"));
        check("Art. 5(2)", Some("5(2)"));
        check("Art.5 (2)", Some("5(2)"));
        check("Article 5, paragraph 2", Some("5(2)"));
        check("2(c)", Some("2(c)"));
        check("2(C)(iv)", Some("2(c)(iv)"));
        check("Article 3, paragraph 5, point (i)", Some("3(5)(i)"));
        check("art_20__para_3__point_f", Some("20(3)(f)"));
        check("art_2__point_c__subpoint_iii", Some("2(c)(iii)"));
        check("22", Some("22"));
        check("article22", Some("22"));
        check("paragraph 2", None);
        check("0(1)", None);
        check("5(2", None);
        check("5.2", Some("5(2)"));
        check("5(02)", None);
        check("5 or 6", None);
        check("5, 6", None);
        check("5 6", None);
        check("5 of 6", None);
        check("5)2(", None);
        check("5(2)(3", None);
        check("5(2), 6", None);
        check("5(2);5(3)", None);
        check("Article 5 point of 3", None);
        check("Article 20, paragraph 3 (b)", Some("20(3)(b)"));
        check("art_5__clause_2", None);
        check("5–7", None);
        check("", None);
    }

    #[test]
    fn a_parent_contains_what_stands_below_it() {
        let of = |text| Provision::parse(text).unwrap();
        assert!(of("2(c)").contains(&of("2(c)(i)")));
        assert!(of("2(c)").contains(&of("2(c)")));
        assert!(!of("2(c)").contains(&of("2(e)(i)")));
        assert!(!of("12(1)").contains(&of("1")));
    }
}
