//! Keeps a day, and an article with its number, from being broken over two lines of a
//! heading: the letters there are large, and a line holds few words. Elsewhere spaces stay
//! plain, so that what is copied or searched for is what was typed.

use crate::{format, words::Words};

const NO_BREAK: &str = "\u{a0}";

/// A page with the spaces in the days and articles of its first heading unbroken.
pub(crate) fn unbroken(page: String, words: &Words) -> String {
    let inside = page.find("<h1>").and_then(|start| {
        let start = start + "<h1>".len();
        Some((start, start + page.get(start..)?.find("</h1>")?))
    });
    let Some((start, end)) = inside else { return page };
    let heading = unbroken_heading(&page[start..end], &Known::of(words));
    [&page[..start], &heading, &page[end..]].concat()
}

/// The words beside which a space is kept.
struct Known {
    months: Vec<String>,
    articles: Vec<String>,
}

impl Known {
    fn of(words: &Words) -> Self {
        // French writes "l’article".
        let article = |said: String| {
            let word = said.split(' ').next().unwrap_or_default();
            alone(word).to_owned()
        };
        let number = || ("number", "2".into());
        Self {
            months: (1..=12).map(|month| format::month(words, month)).collect(),
            articles: vec![
                article(words.get("node-article", &[number()])),
                article(words.get("node-article.inside", &[number()])),
            ],
        }
    }

    /// Whether two words that follow each other stand in one line.
    fn keeps(&self, before: &str, after: &str) -> bool {
        let is_month = |word: &str| self.months.iter().any(|month| month == word);
        let begins_with_digits =
            |word: &str, least: usize| word.bytes().take_while(u8::is_ascii_digit).count() >= least;
        let before_alone = alone(before);
        let after_alone = after.trim_end_matches([',', '.', ':', ';', ')']);
        (is_month(before) && begins_with_digits(after, 4))
            || (is_month(after_alone) && begins_with_digits(before, 1) && before.len() <= 3)
            || (self.articles.iter().any(|word| word == before_alone)
                && begins_with_digits(after, 1))
    }
}

/// A word without the article that is written into it.
fn alone(word: &str) -> &str {
    word.rsplit('’').next().unwrap_or(word)
}

fn unbroken_heading(heading: &str, known: &Known) -> String {
    let mut out = String::with_capacity(heading.len());
    let mut rest = heading;
    let mut before = String::new();
    while let Some(at) = rest.find([' ', '<']) {
        let (words, after) = rest.split_at(at);
        out.push_str(words);
        before.push_str(words);
        // What stands in an element's tag is left as it is.
        if after.starts_with('<') {
            let end = after.find('>').map_or(after.len(), |end| end + 1);
            out.push_str(&after[..end]);
            rest = &after[end..];
            continue;
        }
        rest = &after[1..];
        out.push_str(if known.keeps(&before, &next_word(rest)) { NO_BREAK } else { " " });
        before.clear();
    }
    out.push_str(rest);
    out
}

/// The word that a text begins with, whatever elements begin or end in it.
fn next_word(text: &str) -> String {
    let mut word = String::new();
    let mut rest = text;
    while let Some(at) = rest.find([' ', '<']) {
        word.push_str(&rest[..at]);
        if rest[at..].starts_with(' ') {
            return word;
        }
        rest = rest[at..].split_once('>').map_or("", |(_, after)| after);
    }
    word + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[track_caller]
    fn check(language: Language, heading: &str, expected: &str) {
        let words = Words::of(language);
        let page = format!("<p>17 December 2011</p><h1>{heading}</h1><p>17 December 2011</p>");
        let page = unbroken(page, &words);
        let inside = page.split("<h1>").nth(1).unwrap().split("</h1>").next().unwrap();
        assert_eq!(inside.replace(NO_BREAK, "_"), expected);
        assert!(!page.replace(inside, "").contains(NO_BREAK), "{page}");
    }

    #[test]
    fn days_and_articles_of_a_heading_are_kept_together() {
        check(
            Language::English,
            "On 17 December 2011, 26 States",
            "On 17_December_2011, 26 States",
        );
        check(Language::English, "between 9 and 22 June 2021", "between 9 and 22_June_2021");
        check(
            Language::English,
            "Of <a href=\"/a b\">Article 5</a>: in Article <a>18</a>(2) 5 States",
            "Of <a href=\"/a b\">Article_5</a>: in Article_<a>18</a>(2) 5 States",
        );
        check(Language::French, "Au 1er mai 2015, l’article 5", "Au 1er_mai_2015, l’article_5");
        check(
            Language::German,
            "Am 1. Dezember 2026 in Artikel 5",
            "Am 1._Dezember_2026 in Artikel_5",
        );
    }

    #[test]
    fn a_page_without_such_a_heading_stays_as_it_is() {
        let words = Words::english();
        assert_eq!(unbroken("<h1>5 May".to_owned(), &words), "<h1>5 May");
        assert_eq!(unbroken(String::new(), &words), "");
    }
}
