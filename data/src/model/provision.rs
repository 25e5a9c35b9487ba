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
const NAMES: [&str; 6] = ["paragraph", "para", "point", "subpoint", "subparagraph", "of"];

impl Provision {
    /// Reads `5(2)`, `Art. 5(2)`, `Article 5, paragraph 2`, `5.2`,
    /// `Article 2, point (c)(i)` and an Akoma Ntoso eId such as `art_5__para_2`.
    ///
    /// # Errors
    /// When there is no article, or a part is neither a number nor a letter.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let trimmed = text.trim();
        let wrong = || {
            ParseError::new(format!(
                "`{trimmed}` is not a provision; write article, paragraph and point as 5(2) or 2(c)(i)"
            ))
        };
        if trimmed.matches('(').count() != trimmed.matches(')').count() {
            return Err(wrong());
        }
        let mut tokens = Vec::new();
        let mut token = String::new();
        for sign in trimmed.to_lowercase().chars() {
            match sign {
                'a'..='z' | '0'..='9' => {
                    let boundary = token
                        .chars()
                        .last()
                        .is_some_and(|last: char| last.is_ascii_digit() != sign.is_ascii_digit());
                    if boundary {
                        tokens.push(std::mem::take(&mut token));
                    }
                    token.push(sign);
                }
                ' ' | '\u{a0}' | ',' | '.' | '(' | ')' | '_' => {
                    if !token.is_empty() {
                        tokens.push(std::mem::take(&mut token));
                    }
                }
                _ => return Err(wrong()),
            }
        }
        if !token.is_empty() {
            tokens.push(token);
        }
        // "Article" may open the text; other words only stand before a part.
        let opens =
            usize::from(matches!(tokens.first().map(String::as_str), Some("article" | "art")));
        let mut tokens = tokens.into_iter().skip(opens);
        let article = tokens
            .next()
            .and_then(|number| ArticleNumber::parse(&number).ok())
            .ok_or_else(wrong)?;
        let parts = tokens.filter(|token| !NAMES.contains(&token.as_str()));
        let parts: Vec<String> = parts.collect();
        let plain = |part: &String| match part.as_bytes() {
            [first, ..] if first.is_ascii_digit() => part.len() <= 2 && *first != b'0',
            _ => part.len() == 1 || part.bytes().all(|letter| b"ivx".contains(&letter)),
        };
        if parts.len() > 4 || !parts.iter().all(plain) {
            return Err(wrong());
        }
        Ok(Self { article, parts })
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

    /// Whether the other one is this one, or stands below it.
    #[must_use]
    pub fn contains(&self, other: &Self) -> bool {
        self.article == other.article && other.parts.starts_with(&self.parts)
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
