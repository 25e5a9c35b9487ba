//! Where the words that were found stand in a text, and the piece of a long text that
//! shows them.

use std::{collections::BTreeSet, ops::Range};

use super::words::words_of;

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// Whether they were asked for.
    pub is_found: bool,
}

/// A part of a text that shows what was found in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Its pieces in order.
    pub pieces: Vec<Piece>,
    /// Whether the text begins before it.
    pub begins_before: bool,
    /// Whether the text goes on after it.
    pub goes_on: bool,
}

impl Passage {
    /// Whether anything that was asked for stands in it.
    #[must_use]
    pub fn is_found(&self) -> bool {
        self.pieces.iter().any(|piece| piece.is_found)
    }
}

/// At most about so many bytes of a text around the first word that was found in it,
/// cut between words; its beginning if none was.
#[must_use]
pub fn passage(text: &str, forms: &BTreeSet<String>, most: usize) -> Passage {
    let places = places(text, forms);
    if text.len() <= most {
        let pieces = pieces(text, 0..text.len(), &places);
        return Passage { pieces, begins_before: false, goes_on: false };
    }
    let first = places.first().cloned().unwrap_or_default();
    // A third before the word, so that it is read in its sentence.
    let start = first.start.saturating_sub(most / 3).min(text.len() - most);
    let start = if start == 0 { 0 } else { after_blank(text, start).min(first.start) };
    let end = before_blank(text, start + most).max(first.end);
    let pieces = pieces(text, start..end, &places);
    Passage { pieces, begins_before: start > 0, goes_on: end < text.len() }
}

/// The places of the words found, those that touch put together.
fn places(text: &str, forms: &BTreeSet<String>) -> Vec<Range<usize>> {
    let found = words_of(text).into_iter().filter(|word| forms.contains(&word.form));
    let mut places: Vec<Range<usize>> = found.map(|word| word.place).collect();
    places.sort_by_key(|place| (place.start, place.end));
    let mut joined: Vec<Range<usize>> = Vec::new();
    for place in places {
        match joined.last_mut() {
            Some(last) if place.start <= last.end => last.end = last.end.max(place.end),
            _ => joined.push(place),
        }
    }
    joined
}

fn pieces(text: &str, shown: Range<usize>, places: &[Range<usize>]) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut at = shown.start;
    let mut add = |range: Range<usize>, is_found| {
        if let Some(piece) = text.get(range).filter(|piece| !piece.is_empty()) {
            found.push(Piece { text: piece.to_owned(), is_found });
        }
    };
    let is_shown = |place: &&Range<usize>| place.start >= shown.start && place.end <= shown.end;
    for place in places.iter().filter(is_shown) {
        add(at..place.start, false);
        add(place.clone(), true);
        at = place.end;
    }
    add(at..shown.end, false);
    found
}

/// The first place from here on behind a blank; the end if there is none.
fn after_blank(text: &str, from: usize) -> usize {
    let from = text.ceil_char_boundary(from);
    text[from..]
        .char_indices()
        .find(|(_, sign)| sign.is_whitespace())
        .map_or(text.len(), |(at, sign)| from + at + sign.len_utf8())
}

/// The last place up to here before a blank; here if there is none.
fn before_blank(text: &str, to: usize) -> usize {
    let to = text.floor_char_boundary(to);
    if to == text.len() {
        return to;
    }
    text[..to].rfind(char::is_whitespace).unwrap_or(to)
}
