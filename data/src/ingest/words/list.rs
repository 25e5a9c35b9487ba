//! Lists of States as people write them: `AT, BE and CZ`, `Österreich; Belgien`,
//! one a line. It names what it does not understand, and counts nobody in who is
//! not named: what "all" means is not decided here.

use super::{Part, are_and, is_part, member_state};
use crate::model::MemberState;

/// What one piece of a list names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::ingest) enum Named {
    /// A State.
    State(MemberState),
    /// All States, or all but some.
    Everyone(String),
    /// Expressly nobody.
    Nobody,
    /// Something that is not understood.
    Unknown(String),
}

/// The pieces of a list, in their order.
pub(in crate::ingest) type List = Vec<Named>;

/// Whether a list of States holds one that is understood.
pub(in crate::ingest) fn names_a_state(text: &str) -> bool {
    states_in(text).iter().any(|named| matches!(named, Named::State(_)))
}

/// Reads a list of States.
pub(in crate::ingest) fn states_in(text: &str) -> List {
    if leaves_open(text) {
        return vec![Named::Everyone(text.trim().to_owned())];
    }
    let joins = |sign| matches!(sign, ',' | ';' | '\n' | '\r' | '/' | '|' | '•' | '·' | '\u{387}');
    let pieces = outside_brackets(text, joins).into_iter().map(str::trim);
    pieces.filter(|piece| !piece.is_empty()).flat_map(piece).collect()
}

/// The parts of a text between signs that do not stand in brackets: what does says
/// something of the name before it.
fn outside_brackets(text: &str, is_between: impl Fn(char) -> bool) -> Vec<&str> {
    let mut depth = 0_usize;
    text.split(|sign: char| {
        match sign {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && is_between(sign)
    })
    .collect()
}

/// The State that a text names: `AT`, `Österreich`, `AT – Österreich`,
/// `Austria (AT)`.
pub(in crate::ingest) fn state(text: &str) -> Option<MemberState> {
    /// Longer texts name none.
    const LONGEST: usize = 200;
    let text = text.trim();
    if text.len() > LONGEST || !text.chars().any(char::is_alphabetic) {
        return None;
    }
    member_state(text).or_else(|| {
        let mut parts = text.split(['(', ')', '–', '—', '/', '|', '\n', ':', '-']);
        let first = member_state(parts.next()?)?;
        let mut rest = parts.filter(|part| !part.trim().is_empty()).peekable();
        rest.peek()?;
        rest.all(|part| member_state(part) == Some(first)).then_some(first)
    })
}

/// Whether a text speaks of all States or of all but some: then the States that stand
/// in it may be those that are not meant.
fn leaves_open(text: &str) -> bool {
    /// No such word has more parts: "à l'exception de".
    const MOST: usize = 6;
    let words: Vec<&str> = text
        .split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | ';' | '(' | ')'))
        .collect();
    (0..words.len()).any(|at| {
        (1..=MOST).filter_map(|count| words.get(at..at + count)).any(|words| {
            let word = words.join(" ");
            is_part(Part::All, &word) || is_part(Part::Except, &word)
        })
    })
}

fn piece(text: &str) -> List {
    let text = match text.trim_end_matches('.') {
        "" => text,
        text => text,
    };
    if let Some(state) = state(text) {
        return vec![Named::State(state)];
    }
    if is_part(Part::Nobody, text) || text.chars().all(|sign| matches!(sign, '-' | '–' | '—' | '‐'))
    {
        return vec![Named::Nobody];
    }
    // "BE and CZ", and "and CZ" after a comma.
    let mut parts = vec![String::new()];
    let words = outside_brackets(text, char::is_whitespace);
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        if let Some(count) = and_at(&words, at) {
            parts.push(String::new());
            at += count;
            continue;
        }
        if let Some(part) = parts.last_mut() {
            part.push_str(if part.is_empty() { "" } else { " " });
            part.push_str(word);
        }
        at += 1;
    }
    parts.retain(|part| !part.is_empty());
    if parts.len() > 1 || parts.first().is_some_and(|part| part != text) {
        return parts.iter().flat_map(|part| piece(part)).collect();
    }
    // "AT BE CZ"
    let codes: Option<List> = text
        .split_whitespace()
        .map(|code| {
            let is_code = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
            member_state(code).filter(|_| is_code).map(Named::State)
        })
        .collect();
    codes.filter(|codes| codes.len() > 1).unwrap_or_else(|| vec![Named::Unknown(text.to_owned())])
}

/// Whether words join what stands before and after them. A code in capitals is a State,
/// whatever it means as a word of some language.
fn join(words: &[&str]) -> bool {
    let is_code = |word: &&str| word.chars().all(char::is_uppercase);
    words == ["&"] || are_and(words) && !words.iter().any(is_code)
}

/// How many words from one on are a word for "and": `ainsi que` has two.
fn and_at(words: &[&str], at: usize) -> Option<usize> {
    /// No such word has more parts.
    const MOST: usize = 2;
    (1..=MOST).rev().find(|count| words.get(at..at + count).is_some_and(join))
}

/// The parts of a text between words for "and".
pub(in crate::ingest) fn between_ands(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut begun = 0;
    let words: Vec<&str> = text.split_whitespace().collect();
    let place = |word: &str| word.as_ptr().addr() - text.as_ptr().addr();
    let mut at = 0;
    while at < words.len() {
        let Some(count) = and_at(&words, at) else {
            at += 1;
            continue;
        };
        at += count;
        if let (Some(first), Some(last)) = (words.get(at - count), words.get(at - 1)) {
            found.extend(text.get(begun..place(first)));
            begun = place(last) + last.len();
        }
    }
    found.extend(text.get(begun..));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let shown: Vec<String> = states_in(text)
            .into_iter()
            .map(|named| match named {
                Named::State(state) => state.to_string(),
                Named::Everyone(said) => format!("everyone: {said}"),
                Named::Nobody => "nobody".to_owned(),
                Named::Unknown(said) => format!("? {said}"),
            })
            .collect();
        assert_eq!(shown.join(" "), expected, "{text}");
    }

    #[test]
    fn lists_are_read_as_people_write_them() {
        check("AT, BE and CZ", "AT BE CZ");
        check("AT, BE, and CZ.", "AT BE CZ");
        check("AT BE CZ", "AT BE CZ");
        check("Österreich; Belgien und die Tschechische Republik", "AT BE CZ");
        check("l'Autriche, la Belgique et les Pays-Bas", "AT BE NL");
        check("Αυστρία, Βέλγιο και Κύπρος", "AT BE CY");
        check("η Σουηδία, Το Βέλγιο και οι Κάτω Χώρες", "SE BE NL");
        check("die Slowakei, the Netherlands", "SK NL");
        check("Francia, o Italia", "FR ? o Italia");
        check("η SE, der Staat, η*", "? η SE ? der Staat ? η*");
        check("Austria, Belgia oraz Czechy", "AT BE CZ");
        check("Ausztria, ES és Magyarország", "AT ES HU");
        check("Αυστρία καθώς και Βέλγιο", "AT BE");
        check("AT, BE ainsi que CZ", "AT BE CZ");
        check("AT, BE i CZ", "AT BE CZ");
        check("BE i FR", "BE FR");
        check("BE I FR", "? BE I FR");
        check("BE bei FR", "BE FR");
        check("Austria, Belgia, a także Czechy i Niemcy", "AT BE CZ DE");
        check("ainsi que AT", "AT");
        check("AT\nBE\n\nUK", "AT BE UK");
        check("–", "nobody");
        check("?", "? ?");
        check("FR, *", "FR ? *");
        check("aucun", "nobody");
        check("All Member States except DE", "everyone: All Member States except DE");
        for open in [
            "UE-27 sauf DE, FR",
            "L'ensemble des États membres, à l'exception de DE, FR",
            "27 Mitgliedstaaten außer IE, DK",
            "τα κράτη μέλη πλην Γερμανίας, Γαλλία",
            "Sauf LU, NL",
            "BE et FR, sauf pour les mineurs, LU",
        ] {
            check(open, &format!("everyone: {open}"));
        }
        check("AT (Austria), BE – Belgique; Γαλλία (FR)", "AT BE FR");
        check("AT · BE · Ην. Βασίλειο", "AT BE UK");
        check("Rép. tchèque et Rép. slovaque", "CZ SK");
        check("néant", "nobody");
        check("AT (BE)", "? AT (BE)");
        check("AT, BE (en partie)", "AT ? BE (en partie)");
        check("AT, BE (until 2015, with doubts) and CZ", "AT ? BE (until 2015, with doubts) CZ");
        check("(AT, BE", "? (AT, BE");
        check("AT (partly), BE", "? AT (partly) BE");
        check("Norway, DK", "? Norway DK");
        check("Czechy, Dania*, Niemcy", "CZ ? Dania* DE");
        check("Grecja?", "? Grecja?");
        check("(Danemark), [Danemark]", "? (Danemark) ? [Danemark]");
        check(
            "Danemark†; ~Danemark; Danemark #; Dänemark¹",
            "? Danemark† ? ~Danemark ? Danemark # ? Dänemark¹",
        );
        check("Danemark (*)", "? Danemark (*)");
        check("– Autriche\n– Belgique", "AT BE");
        check("🇫🇷 France, «Malte»", "FR MT");
        check("United Kingdom of Great Britain and Northern Ireland", "UK");
    }
}
