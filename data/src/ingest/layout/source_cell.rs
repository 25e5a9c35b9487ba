//! What a cell for sources says: short names as they stand in the table `sources`, a
//! place in one of them, or words. Which short names there are it does not know.
//!
//! A short name that is not read as one would put a finding under another source, so
//! what may be one and may be something else is an error.

use crate::{
    draft::Meaning,
    ingest::words::{Words, between_ands, folded},
    model::SourceId,
};

/// What a cell says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Sources {
    /// Short names, and the place in the only one of them; blank if none is told.
    Named(Vec<SourceId>, String),
    /// Words in which no short name stands.
    Words(String),
}

/// Short forms of the word for a page in the official languages.
const PAGE: [&str; 20] = [
    "p", "pp", "pg", "pgs", "s", "ss", "str", "σ", "σσ", "σελ", "pag", "pág", "págs", "blz", "lk",
    "lpp", "psl", "sid", "с", "стр",
];

/// Reads a cell that holds something.
///
/// # Errors
/// With what is not understood and how to mend it.
pub(super) fn sources(text: &str) -> Result<Sources, String> {
    let mut ids: Vec<SourceId> = Vec::new();
    let mut places: Vec<&str> = Vec::new();
    let mut others: Vec<&str> = Vec::new();
    for part in parts(text) {
        let begun = part.split_once(char::is_whitespace);
        let (name, rest) = match begun.map(|(name, rest)| (name.trim_end_matches(':'), rest)) {
            // "COM871 p. 12", "EUIP: p. 12"
            Some((name, rest)) if is_name(name) && (has_digit(name) || is_place(rest.trim())) => {
                (name, rest.trim())
            }
            _ if is_name(part) => (part, ""),
            _ => ("", part),
        };
        if let Ok(id) = SourceId::parse(name)
            && !ids.contains(&id)
        {
            ids.push(id);
        }
        match rest {
            "" => {}
            // "p. 12, 14"
            _ if is_place(rest) || !places.is_empty() && is_numbers(rest) => places.push(rest),
            _ if is_near_name(rest) => return Err(near(rest)),
            _ => {
                // "see COM871"
                let mut words = rest.split(|sign: char| !is_of_name(sign));
                if let Some(word) = words.find(|word| is_near_name(word) || is_short_name(word)) {
                    return Err(near(word));
                }
                others.push(rest);
            }
        }
    }
    match (&*ids, &*others) {
        ([], [other, ..]) if document(text).is_some() => Err(near(document(text).unwrap_or(other))),
        ([], _) => {
            let lines = text.split([';', '\n', '\r']).map(str::trim);
            let lines: Vec<&str> = lines.filter(|part| !part.is_empty()).collect();
            Ok(Sources::Words(lines.join("; ")))
        }
        ([_, _, ..], []) if !places.is_empty() => Err(format!(
            "`{}` can be a place in each of several sources, so nothing is taken from this row; give each source a row of its own",
            places.join(", ")
        )),
        (_, []) => Ok(Sources::Named(ids, places.join(", "))),
        (_, [other, ..]) => Err(format!(
            "`{other}` stands beside the short name of a source and is neither one nor a place in it, so nothing is taken from this row; write short names as in the table `sources`, with `;` between them, and a place as `p. 12`"
        )),
    }
}

/// The texts between `;`, commas, ends of lines and words for "and".
fn parts(text: &str) -> Vec<&str> {
    let parts = text.split([';', ',', '\n', '\r', '|', '+', '&']);
    parts.flat_map(between_ands).map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// Whether a text is written as the short name of a source and as nothing else that
/// stands in capitals: it has a digit or a hyphen, and is longer than a code.
pub(super) fn is_short_name(text: &str) -> bool {
    const SHORTEST: usize = 5;
    let text = text.trim();
    let has_letters = text.bytes().filter(u8::is_ascii_uppercase).count() > 1;
    let is_told = has_digit(text) || text.contains('-');
    text.len() >= SHORTEST
        && is_name(text)
        && has_letters
        && is_told
        && SourceId::parse(text).is_ok()
}

/// A document of the Commission by its number, `COM(2016) 871`, which most likely is a
/// source of its own.
fn document(text: &str) -> Option<&str> {
    let begins = ["COM(", "COM (", "SWD(", "SWD ("].into_iter().filter_map(|sign| text.find(sign));
    let begin = begins.min()?;
    let rest = text.get(begin..)?;
    let behind = rest.find(')')? + 1;
    let number = rest.get(behind..)?;
    let blank = number.len() - number.trim_start().len();
    let digits = number.trim_start().bytes().take_while(u8::is_ascii_digit).count();
    rest.get(..behind + blank + digits).filter(|_| digits > 0)
}

/// Short names are written in capitals, digits and hyphens; a number alone is none.
fn is_name(text: &str) -> bool {
    let is_sign = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-';
    text.bytes().all(is_sign) && text.bytes().any(|byte| byte.is_ascii_uppercase())
}

/// Whether a sign can be one of a short name, or of an address in which one may stand.
fn is_of_name(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, '-' | '_' | '.' | '/' | ':')
}

fn has_digit(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}

/// What is written as a short name is but for its case, blanks or brackets: `com871`,
/// `COM 871`, `COM(2016) 871`.
fn is_near_name(text: &str) -> bool {
    if !has_digit(text) {
        return false;
    }
    let starts = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let is_bare = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    let is_spaced = text.bytes().all(|byte| {
        byte.is_ascii_uppercase() || byte.is_ascii_digit() || b" -_()/.".contains(&byte)
    });
    starts > 1 && (is_bare || is_spaced)
}

/// Whether words hold a short name in another case or without its hyphens.
pub(super) fn is_nearly(words: &str, source: &SourceId) -> bool {
    let name = folded(&source.to_string());
    words.split([';', ',', '\n']).any(|part| folded(part) == name)
}

/// What is said of what is nearly a short name.
pub(super) fn near(text: &str) -> String {
    format!(
        "`{text}` may be the short name of a source and is not written as one, so nothing is taken from this row; write it as in the table `sources`, such as COM871, with `;` between several"
    )
}

/// A page or another place: `p. 12`, `Seite 4–6`, `σελ. 3`.
fn is_place(text: &str) -> bool {
    let end = text.find(|sign: char| !sign.is_alphabetic()).unwrap_or(text.len());
    let (word, numbers) = text.split_at(end);
    let is_word = PAGE.contains(&&*word.to_lowercase())
        || Words::default().heading(word) == Some(Meaning::Locator);
    is_word && is_numbers(numbers.trim_start_matches('.'))
}

/// Numbers and what stands between them.
fn is_numbers(text: &str) -> bool {
    has_digit(text)
        && text.chars().all(|sign| {
            sign.is_ascii_digit() || sign.is_whitespace() || matches!(sign, '-' | '–' | '—' | '.')
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_told_from_places_and_words() {
        #[track_caller]
        fn check(text: &str, expected: &str) {
            let shown = match sources(text) {
                Ok(Sources::Named(ids, place)) => {
                    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
                    format!("{} @{place}", ids.join(" "))
                }
                Ok(Sources::Words(words)) => format!("words: {words}"),
                Err(message) => {
                    let (_, rest) = message.split_once('`').unwrap();
                    format!("! {}", rest.split_once('`').unwrap().0)
                }
            };
            assert_eq!(shown, expected, "{text}");
        }
        check("COM871", "COM871 @");
        check("FMT-NIMPAGE", "FMT-NIMPAGE @");
        check("COM871; EP-2017", "COM871 EP-2017 @");
        check("COM871, EP-2017", "COM871 EP-2017 @");
        check("COM871\nEP-2017\n", "COM871 EP-2017 @");
        check("COM871 et EP-2017", "COM871 EP-2017 @");
        check("COM871 und EP-2017, MADE-UP", "COM871 EP-2017 MADE-UP @");
        check("COM871 i EP-2017", "COM871 EP-2017 @");
        check("COM871 & COM871", "COM871 @");
        check("COM871; p. 12", "COM871 @p. 12");
        check("COM871 p. 12", "COM871 @p. 12");
        check("COM871, S. 4–6", "COM871 @S. 4–6");
        check("COM871, σελ. 3 και 5", "COM871 @σελ. 3, 5");
        check("COM871, strona 7", "COM871 @strona 7");
        check("COM871, p. 12; EP-2017", "! p. 12");
        check("COM871; Moniteur belge", "! Moniteur belge");
        check("COM871 (annexe)", "! (annexe)");
        check("COM871, 12", "! 12");
        check("com871", "! com871");
        check("com871 ; ep-2017", "! com871");
        check("COM 871, p. 12", "! COM 871");
        check("COM(2016) 871; EP-2017", "! COM(2016) 871");
        check("see COM871", "! COM871");
        check("BE-WK p. 3", "BE-WK @p. 3");
        check("EUIP p. 3", "EUIP @p. 3");
        check("EUIP: p. 3", "EUIP @p. 3");
        check("voir CY-FONI", "! CY-FONI");
        check("REG-GH / EUIP", "! REG-GH");
        check("Bericht (EP-2017)", "! EP-2017");
        check("voir com871", "! com871");
        check("Moniteur belge", "words: Moniteur belge");
        check("Staatsblad 2018/401, art. 5", "words: Staatsblad 2018/401, art. 5");
        check("Dz.U. 2014 poz. 538", "words: Dz.U. 2014 poz. 538");
        check("p. 12", "words: p. 12");
        check("s12", "words: s12");
        check("2016", "words: 2016");
        check("COM(2016) 871 final", "! COM(2016) 871");
        check("Bericht COM (2016) 871, S. 4", "! COM (2016) 871");
        check("BGBl. I 2013/116; § 5", "words: BGBl. I 2013/116; § 5");
        check("rapport de 2016 et annexe", "words: rapport de 2016 et annexe");
        check("https://example.eu/com871", "words: https://example.eu/com871");
    }
}
