//! What a sheet says of its own marks: `✔ = transposed`, `P – partially transposed`,
//! or a mark beside its meaning. Only marks whose meaning is a known word are taken.

use std::collections::HashMap;

use crate::{
    draft::Meaning,
    ingest::{
        sheet::Row,
        words::{Words, is_for_blank, mark, without_accents},
    },
};

/// Longer texts are no marks.
const LONGEST: usize = 12;

/// Marks with their meanings.
#[derive(Debug, Default)]
pub(super) struct Legend {
    /// By the mark as it stands, with the row and column where it is explained.
    marks: HashMap<String, Entry>,
    /// What is explained in two ways: both meanings, and where the second stands.
    pub(super) disputed: Vec<Disputed>,
    /// Where a status is given to blank cells, and how they are named there.
    pub(super) of_blanks: Vec<(String, usize, u32)>,
    /// The last row that explains a mark beside its meaning.
    last: u32,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    meaning: Meaning,
    row: u32,
    at: usize,
    /// Whether another meaning is given elsewhere.
    is_disputed: bool,
}

/// A mark with two meanings.
#[derive(Debug, Clone)]
pub(super) struct Disputed {
    pub(super) mark: String,
    pub(super) first: u32,
    pub(super) row: u32,
    pub(super) at: usize,
}

impl Legend {
    /// What a mark means. A mark in another case, or with other accents, is the same
    /// unless both are explained.
    pub(super) fn meaning(&self, text: &str) -> Option<Meaning> {
        let text = mark(text);
        // A workbook holds a number, whatever sign stands in it as it is shown.
        let decimal = || self.marks.get(&text.replace('.', ",")).filter(|_| is_decimal(&text));
        let entry = self.marks.get(&text).or_else(decimal).copied().or_else(|| {
            let folded = without_accents(&text);
            let mut same = self.marks.iter().filter(|(mark, _)| without_accents(mark) == folded);
            let (_, entry) = same.next()?;
            same.next().is_none().then_some(*entry)
        })?;
        Some(entry.meaning).filter(|_| !entry.is_disputed)
    }

    /// The first mark with a status, and where it is explained, if none of these texts is a
    /// mark that is explained: then the legend speaks of what is not read, such as colours.
    pub(super) fn of_nothing_in<'t>(
        &self,
        mut texts: impl Iterator<Item = &'t String>,
    ) -> Option<(&str, usize, u32)> {
        if texts.any(|text| self.meaning(text).is_some()) || !self.disputed.is_empty() {
            return None;
        }
        let marks = self.marks.iter().filter(|(_, entry)| entry.meaning.status().is_some());
        let (mark, first) = marks.min_by_key(|(mark, entry)| (entry.row, entry.at, *mark))?;
        Some((mark, first.at, first.row))
    }

    /// Reads cells of a row that are none of the matrix; those that explain marks. Of
    /// a mark beside its meaning, which may as well be a label beside a status, the
    /// first has to stand in a cell (`is_used`); more of them follow it.
    pub(super) fn read(
        &mut self,
        words: &Words,
        row: &Row,
        cells: &[usize],
        is_used: &dyn Fn(&str) -> bool,
    ) -> Vec<usize> {
        let mut read = Vec::new();
        let mut rest = cells.iter().copied().filter(|at| !row.cell(*at).is_blank()).peekable();
        while let Some(at) = rest.next() {
            let text = row.cell(at).text();
            let explained = explained(words, &text);
            if !explained.is_empty() {
                for (mark, meaning) in explained {
                    let is_status = meaning.status().is_some();
                    if is_for_blank(&mark) && is_status {
                        self.of_blanks.push((mark, at, row.number));
                        continue;
                    }
                    self.add(mark, meaning, row.number, at);
                }
                read.push(at);
                continue;
            }
            // A mark, and what it means in the cell beside it.
            let Some(&next) = rest.peek().filter(|next| **next == at + 1) else { continue };
            let meaning = meaning_of(words, &row.cell(next).text());
            if is_for_blank(&text) && meaning.is_some_and(|meaning| meaning.status().is_some()) {
                self.last = row.number;
                self.of_blanks.push((text.trim().to_owned(), at, row.number));
                read.extend([at, next]);
                rest.next();
                continue;
            }
            if let (Some(mark), Some(meaning)) = (a_mark(words, &text), meaning)
                && (is_used(&mark) || self.last == row.number || self.last + 1 == row.number)
            {
                self.last = row.number;
                self.add(mark, meaning, row.number, at);
                read.extend([at, next]);
                rest.next();
            }
        }
        read
    }

    fn add(&mut self, mark: String, meaning: Meaning, row: u32, at: usize) {
        let new = Entry { meaning, row, at, is_disputed: false };
        let entry = self.marks.entry(mark.clone()).or_insert(new);
        if entry.meaning != meaning {
            entry.is_disputed = true;
            self.disputed.push(Disputed { mark, first: entry.row, row, at });
        }
    }
}

/// Whether a text is a number with a point: `0.5`.
fn is_decimal(text: &str) -> bool {
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|sign| sign.is_ascii_digit());
    text.split_once('.').is_some_and(|(whole, part)| is_digits(whole) && is_digits(part))
}

/// A text that can be a mark: short, and no status itself.
fn a_mark(words: &Words, text: &str) -> Option<String> {
    let text = mark(text);
    let text = text.trim_matches(['"', '“', '”', '„', '«', '»', '\'']).trim();
    let is_short = !text.is_empty() && text.chars().count() <= LONGEST;
    let is_status = words.value(text).is_some_and(|meaning| meaning.status().is_some())
        && text.chars().count() > 3;
    (is_short && !is_status && !text.contains(['=', ';', '\n'])).then(|| text.to_owned())
}

/// What an explanation says, if that is a word that is known.
fn meaning_of(words: &Words, text: &str) -> Option<Meaning> {
    let meaning = words.value(text.trim().trim_end_matches(['.', ',', ';']))?;
    (meaning.status().is_some() || meaning == Meaning::Nothing).then_some(meaning)
}

/// A text without the brackets around the whole of it, or around all but a word:
/// `(1 = transposed, 0 = …)`, `Legend (T = transposed; …)`.
fn unbracketed(text: &str) -> &str {
    let text = text.trim();
    let inner = |(opens, closes): (char, char)| {
        let (before, inner) = text.strip_suffix(closes)?.split_once(opens)?;
        let is_word = before.trim().chars().all(char::is_alphabetic);
        (is_word && !inner.contains([opens, closes])).then_some(inner)
    };
    [('(', ')'), ('[', ']')].into_iter().find_map(inner).unwrap_or(text)
}

/// The marks that one cell explains, all of them or none.
fn explained(words: &Words, text: &str) -> Vec<(String, Meaning)> {
    let text = unbracketed(text);
    let pieces = text.split([';', '\n', '\r', '|']).flat_map(between_commas);
    let found = explained_in(words, pieces.flat_map(between_dots));
    if !found.is_empty() {
        return found;
    }
    // "T: transposed / P: partially transposed", "T: transposed. P: partially transposed."
    let looser = [" / ", ". "].into_iter().filter(|between| text.contains(between));
    let mut read = looser.map(|between| explained_in(words, text.split(between)));
    read.find(|found| found.len() > 1).unwrap_or_default()
}

/// The same of the pieces of a text.
fn explained_in<'t>(
    words: &Words,
    pieces: impl Iterator<Item = &'t str>,
) -> Vec<(String, Meaning)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for piece in pieces.map(str::trim).filter(|piece| !piece.is_empty()) {
        let entry =
            titled(words, piece).or_else(|| parted(piece)).or_else(|| numbered(words, piece));
        match (entry, found.last_mut()) {
            (Some(entry), _) => found.push(entry),
            // "transposed, but late": what follows a comma belongs to the meaning.
            (None, Some((_, meaning))) => *meaning = format!("{meaning}, {piece}"),
            // "Legend" on a line of its own
            (None, None) => {}
        }
    }
    found
        .into_iter()
        .filter_map(|(mark, meaning)| {
            let mark =
                a_mark(words, &mark).or_else(|| Some(mark).filter(|mark| is_for_blank(mark)));
            Some((mark?, meaning_of(words, &meaning)?))
        })
        .collect()
}

/// Entries with a comma between them, but for that in a number: `0,5 = partially`.
fn between_commas(piece: &str) -> Vec<&str> {
    let mut entries = Vec::new();
    let mut begun = 0;
    let is_digit = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_digit());
    for (at, comma) in piece.match_indices(',') {
        let end = at + comma.len();
        let before = piece.get(..at).and_then(|text| text.chars().next_back());
        let after = piece.get(end..).and_then(|text| text.chars().next());
        if !(is_digit(before) && is_digit(after)) {
            entries.extend(piece.get(begun..at));
            begun = end;
        }
    }
    entries.extend(piece.get(begun..));
    entries
}

/// Entries with a raised dot between them, the semicolon of Greek. Where nothing stands
/// before it, it is a mark itself: `· = transposed`.
fn between_dots(piece: &str) -> Vec<&str> {
    let mut entries = Vec::new();
    let mut begun = 0;
    let dots = piece.char_indices().filter(|(_, sign)| matches!(sign, '·' | '\u{387}'));
    for (at, dot) in dots {
        let (before, after) = (piece.get(begun..at), piece.get(at + dot.len_utf8()..));
        let (Some(before), Some(after)) = (before, after) else { continue };
        if !before.trim().is_empty() && after.starts_with(char::is_whitespace) {
            entries.push(before);
            begun = at + dot.len_utf8();
        }
    }
    entries.extend(piece.get(begun..));
    entries
}

/// The first of several entries, behind a word for all: `Legend: T – transposed`. Only
/// if that is what it says, since `T: transposed` is an entry itself.
fn titled(words: &Words, text: &str) -> Option<(String, String)> {
    let (title, entry) = text.split_once(':')?;
    let entry = entry.trim();
    // A dash is no mark here: `T: – transposed`.
    let is_entry = entry.starts_with(|sign: char| sign.is_alphanumeric() || is_dash(sign));
    if is_entry && meaning_of(words, entry).is_some()
        || !title.trim().chars().all(char::is_alphabetic)
    {
        return None;
    }
    let (mark, meaning) = parted(entry)?;
    meaning_of(words, &meaning)?;
    Some((mark, meaning))
}

const fn is_dash(sign: char) -> bool {
    matches!(sign, '-' | '–' | '—')
}

/// A mark and what stands behind `=`, `:`, a dash or a blank.
fn parted(text: &str) -> Option<(String, String)> {
    let signs = [" = ", "=", "→", ":", " – ", " — ", " - "];
    for sign in signs {
        let parts = match sign {
            // "Legend: T: transposed"
            ":" => text.rsplit_once(sign),
            _ => text.split_once(sign),
        };
        if let Some((before, after)) = parts {
            let (before, after) = (before.trim(), after.trim());
            let mark = before.rsplit_once(": ").map_or(before, |(_, mark)| mark.trim());
            let both = !mark.is_empty() && !after.is_empty();
            return both.then(|| (mark.to_owned(), after.to_owned()));
        }
    }
    // "✔ transposed"
    let (mark, after) = text.split_once(char::is_whitespace)?;
    let is_sign = mark.chars().all(|sign| !sign.is_alphanumeric());
    is_sign.then(|| (mark.to_owned(), after.trim().to_owned()))
}

/// `1. transposed`, `a) not transposed`.
fn numbered(words: &Words, text: &str) -> Option<(String, String)> {
    let (mark, meaning) = text.split_once(['.', ')'])?;
    let is_mark = mark.chars().count() < 3 && mark.chars().all(char::is_alphanumeric);
    meaning_of(words, meaning)?;
    is_mark.then(|| (mark.to_owned(), meaning.trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ingest::sheet::Cell;

    #[track_caller]
    fn check(cells: &[&str], expected: &[(&str, &str)]) {
        let words = Words::default();
        let cells: Vec<Cell> = cells.iter().map(|text| Cell::of_text(*text)).collect();
        let places: Vec<usize> = (0..cells.len()).collect();
        let row = Row { number: 1, cells, faults: Vec::new() };
        let mut legend = Legend::default();
        legend.read(&words, &row, &places, &|_| true);
        let mut found: Vec<_> = legend
            .marks
            .keys()
            .filter_map(|mark| Some((mark.clone(), legend.meaning(mark)?.to_string())))
            .collect();
        found.sort();
        let expected: Vec<_> =
            expected.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        assert_eq!(found, expected, "{row:?}");
    }

    #[test]
    fn a_mark_is_the_same_in_another_case_and_without_accents() {
        let words = Words::default();
        let cells = ["ΟΧΙ = not transposed; T+ = transposed; T- = partially transposed"];
        let cells = cells.map(Cell::of_text).to_vec();
        let mut legend = Legend::default();
        legend.read(&words, &Row { number: 1, cells, faults: Vec::new() }, &[0], &|_| true);
        let meaning = |text: &str| legend.meaning(text).map(|meaning| meaning.to_string());
        assert_eq!(meaning("Όχι").as_deref(), Some("not_transposed"));
        assert_eq!(meaning("t+").as_deref(), Some("transposed"));
        assert_eq!(meaning("t"), None);
    }

    #[test]
    fn explanations_are_read_as_people_write_them() {
        let (t, p, n) = ("transposed", "partially_transposed", "not_transposed");
        check(&["✔ = transposed"], &[("✔", t)]);
        check(&["✔\u{fe0f} = transposed"], &[("✔", t)]);
        check(&["T: transposed; P: partially transposed"], &[("P", p), ("T", t)]);
        check(&["P – partially transposed"], &[("P", p)]);
        check(&["Legend: T: transposed"], &[("T", t)]);
        check(&["Legend: + = transposed, - = not transposed"], &[("+", t), ("-", n)]);
        check(
            &["Legende: U – umgesetzt; T – teilweise umgesetzt; N – nicht umgesetzt"],
            &[("N", n), ("T", p), ("U", t)],
        );
        check(&["Legende: ● vollständig umgesetzt"], &[("●", t)]);
        check(&["Skala: 2 – transponowano, 0 – nie transponowano"], &[("0", n), ("2", t)]);
        check(&["T: transposed – but late"], &[]);
        check(&["T: – transposed"], &[("T", t)]);
        check(&["T = transposed · P – partially transposed"], &[("P", p), ("T", t)]);
        check(
            &["Υπόμνημα: Μ – μεταφέρθηκε· Ε – εν μέρει· Δ – δεν μεταφέρθηκε"],
            &[("Δ", n), ("Ε", p), ("Μ", t)],
        );
        check(&["T = transposed; · = not transposed"], &[("T", t), ("·", n)]);
        check(&["· = transposed"], &[("·", t)]);
        check(&["Légende :\noui = transposé\nnon = non transposé"], &[("non", n), ("oui", t)]);
        check(&["✔", "transposed", "", "✗", "not transposed"], &[("✔", t), ("✗", n)]);
        check(&["1", "vollständig umgesetzt"], &[("1", t)]);
        check(&["✔ transposed"], &[("✔", t)]);
        check(&["T+ = transposed", "T- = partially transposed"], &[("T+", t), ("T-", p)]);
        check(&["– = n/a"], &[("–", "nothing")]);
        check(&["T = transposed, but late"], &[]);
        check(&["T = see the report"], &[]);
        check(&["T = transposed; T = not transposed"], &[]);
        check(
            &["Légende : 1 = transposé, 0,5 = partiellement transposé, 0 = non transposé"],
            &[("0", n), ("0,5", p), ("1", t)],
        );
        check(&["x = umgesetzt; leer = nicht umgesetzt"], &[("x", t)]);
        check(&["T: transposed / N: not transposed"], &[("N", n), ("T", t)]);
        check(&["ΝΑΙ: μεταφέρθηκε. ΟΧΙ: δεν μεταφέρθηκε."], &[("ΝΑΙ", t), ("ΟΧΙ", n)]);
        check(&["1. transposé", "2) non transposé"], &[("1", t), ("2", n)]);
        check(
            &["(1 = transposé, 0 = non transposé, P = partiellement transposé)"],
            &[("0", n), ("1", t), ("P", p)],
        );
        check(&["[T – transposed]"], &[("T", t)]);
        check(&["Legend (T = transposed; N = not transposed)"], &[("N", n), ("T", t)]);
        check(&["(T) = transposed, (N) = not transposed"], &[("(N)", n), ("(T)", t)]);
        check(&["T: transposed. The rest was not read"], &[]);
        check(&["1. Allgemeines"], &[]);
        check(&["Austria", "5"], &[]);
        check(&["a remark on what was transposed"], &[]);
    }
}
