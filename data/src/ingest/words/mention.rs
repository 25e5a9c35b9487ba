//! Whether a text speaks of articles among other things, as titles do. What it says of
//! them is not read.

use super::{Part, TABLE, folded};

/// Whether an article is named by its word and a number: `Umsetzung von Artikel 10`.
pub(in crate::ingest) fn mentions_an_article(text: &str) -> bool {
    let words: Vec<&str> = text
        .split(|sign: char| sign.is_whitespace() || matches!(sign, '(' | ')' | ',' | ';' | ':'))
        .filter(|word| !word.is_empty())
        .collect();
    words.windows(2).any(|two| {
        // "l'article"
        let word = two[0].rsplit(['\'', '’']).next().unwrap_or(two[0]);
        let is_article =
            TABLE.parts.get(&folded(word)).is_some_and(|parts| parts.contains(&Part::Article));
        is_article && two[1].starts_with(|sign: char| sign.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_speak_of_articles_by_word_and_number() {
        #[track_caller]
        fn check(text: &str, expected: bool) {
            assert_eq!(mentions_an_article(text), expected, "{text}");
        }
        check("Transposition de l’article 10, paragraphe 2, de la directive 2011/93/UE", true);
        check("Chapitre III (articles 15 à 17)", true);
        check("Umsetzung von Artikel 10", true);
        check("Art. 3", true);
        check("Transponowanie dyrektywy 2011/93/UE, art. 5", true);
        check("Οδηγία 2011/93/ΕΕ, άρθρο 18", true);
        check("Umsetzung der Richtlinie 2011/93/EU", false);
        check("Stand: 2016-12-16", false);
        check("articles of the Directive", false);
    }
}
