//! How a table is laid on a sheet: how wide each column is, and whether the sheet
//! has to lie on its side.
//!
//! Said once, so that all files of a report show the same table. A column is as wide
//! beside the others as the report says, but never so narrow that a number or a code
//! leaves it.

use super::{Block, Column, Section, Table};
use crate::chart::Face;

/// All of a table's width, in shares.
pub(crate) const WHOLE: u32 = 1000;

/// More columns than this are not read well on an upright sheet.
const MOST_UPRIGHT: usize = 6;
/// Nor are columns that are so wide together.
const WIDEST_UPRIGHT: u32 = 24;

/// What goes beside an upright sheet's edges and what goes beside those of one on its
/// side, in thousandths of the size of a table's letters.
const UPRIGHT: u32 = 54_000;
const ON_SIDE: u32 = 84_000;
/// Between two columns, where a word processor keeps more than a sheet that is set.
const APART: u32 = 1_500;
/// A word longer than this is broken.
const LONGEST_WORD: u32 = 7_500;
/// So is anything else, an address for example.
const LONGEST_OTHER: u32 = 11_000;
/// What is shorter than this stays on one line: a date, the name of a status.
const SHORT_CELL: u32 = 9_600;
/// No cell with more letters is that short.
const MOST_SHORT: usize = 26;
/// Where letters are not ours, words and numbers have so much more room if there is any, in
/// hundredths: a word processor without the font that a file names takes another.
#[cfg(feature = "docx")]
const ROOMY: u32 = 118;

/// How a table is laid on a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Laid {
    /// The width of each column, which come to about [`WHOLE`].
    pub(crate) shares: Vec<u32>,
    /// Whether the sheet lies on its side.
    pub(crate) on_side: bool,
}

/// Whether a section goes on sheets on their side: a table of it needs it, and a heading
/// stays with what stands below it.
pub(crate) fn on_side(section: &Section) -> bool {
    match section.parts.first() {
        // A heading alone stands on the sheet of what it is above.
        Some(first) if section.blocks.is_empty() => on_side(first),
        _ => section
            .blocks
            .iter()
            .any(|block| matches!(block, Block::Table(table) if lay(table).on_side)),
    }
}

/// Lays a table on a sheet, in the letters that are measured here.
pub(crate) fn lay(table: &Table) -> Laid {
    lay_with(table, 100)
}

/// Lays a table on a sheet, in letters that may be wider.
#[cfg(feature = "docx")]
pub(crate) fn lay_roomy(table: &Table) -> Laid {
    lay_with(table, ROOMY)
}

fn lay_with(table: &Table, wider: u32) -> Laid {
    let least_with = |wider| -> Vec<u32> {
        (0..table.columns.len()).map(|at| least_width(table, at, wider)).collect()
    };
    let least = least_with(100);
    let asked: u32 = table.columns.iter().map(asked).sum();
    let on_side = table.columns.len() > MOST_UPRIGHT
        || asked > WIDEST_UPRIGHT
        || least.iter().sum::<u32>() > UPRIGHT;
    let room = if on_side { ON_SIDE } else { UPRIGHT };
    let roomy = least_with(wider);
    let least = if roomy.iter().sum::<u32>() <= room { roomy } else { least };
    let widths = widths(&table.columns, &least, room);
    let all = widths.iter().sum::<u32>().max(1);
    Laid { shares: widths.iter().map(|width| (width * WHOLE / all).max(1)).collect(), on_side }
}

fn asked(column: &Column) -> u32 {
    u32::from(column.width.max(1))
}

/// The columns' widths: as asked, but none below its least.
fn widths(columns: &[Column], least: &[u32], room: u32) -> Vec<u32> {
    let mut widths: Vec<Option<u32>> = vec![None; columns.len()];
    loop {
        let taken: u32 = widths.iter().flatten().sum();
        let left = room.saturating_sub(taken);
        let open = || columns.iter().zip(&widths).filter(|(_, width)| width.is_none());
        let all: u32 = open().map(|(column, _)| asked(column)).sum();
        let share = |at: usize| left * asked(&columns[at]) / all.max(1);
        let narrow = (0..columns.len()).find(|at| widths[*at].is_none() && share(*at) < least[*at]);
        match narrow {
            Some(at) => widths[at] = Some(least[at]),
            None => {
                return (0..columns.len())
                    .map(|at| widths[at].unwrap_or_else(|| share(at)))
                    .collect();
            }
        }
    }
}

/// What a column needs at least for what is not to be broken, in thousandths of the
/// size of its letters, which may be wider in words, in hundredths of what they are here.
fn least_width(table: &Table, at: usize, wider: u32) -> u32 {
    let heading =
        table.columns[at].heading.split_whitespace().map(|word| (word, Face::SmallStrong));
    let cells: Vec<String> =
        table.rows.iter().filter_map(|row| Some(row.get(at)?.words())).collect();
    let words = cells.iter().flat_map(|cell| cell.split_whitespace());
    let words: Vec<_> = heading.chain(words.map(|word| (word, Face::Small))).collect();
    let word = longest(words.iter().filter(|(word, _)| is_word(word))).min(LONGEST_WORD);
    let other = longest(words.iter().filter(|(word, _)| !is_word(word))).min(LONGEST_OTHER);
    let cells: Vec<_> = cells
        .iter()
        .map(|cell| (cell.trim(), Face::Small))
        .filter(|(cell, _)| {
            cell.chars().count() <= MOST_SHORT && measured(cell, Face::Small) <= SHORT_CELL
        })
        .collect();
    // What names a row stays on its line, too; another column may break at its blanks.
    let in_cells = if at == 0 { wider } else { 100 };
    (word.max(other) * wider / 100).max(longest(cells.iter()) * in_cells / 100) + APART
}

/// The width of the longest of these. Only that one is measured, since measuring takes
/// long, and the one with the most letters is rarely narrow.
fn longest<'a>(words: impl Iterator<Item = &'a (&'a str, Face)>) -> u32 {
    words
        .max_by_key(|(word, _)| word.chars().count())
        .map_or(0, |(word, face)| measured(word, *face))
}

fn is_word(word: &str) -> bool {
    word.trim_matches(|sign: char| sign.is_ascii_punctuation()).chars().all(char::is_alphabetic)
}

fn measured(word: &str, face: Face) -> u32 {
    let pixels = u32::try_from(face.width(word)).unwrap_or_default();
    pixels * 1000 / face.size().unsigned_abs()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Text;

    #[track_caller]
    fn check(columns: &[(&str, u8, &str)], on_side: bool, wider: &[(usize, usize)]) {
        let table = Table {
            caption: String::new(),
            columns: columns.iter().map(|(name, width, _)| Column::words(*name, *width)).collect(),
            rows: vec![columns.iter().map(|(_, _, cell)| Text::plain(*cell)).collect()],
        };
        let laid = lay(&table);
        assert_eq!(laid.on_side, on_side, "{laid:?}");
        let all: u32 = laid.shares.iter().sum();
        let rounded = u32::try_from(columns.len()).unwrap();
        assert!((WHOLE - rounded..=WHOLE + rounded).contains(&all), "{laid:?}");
        for (one, other) in wider {
            assert!(laid.shares[*one] > laid.shares[*other], "{one}, {other} of {laid:?}");
        }
    }

    #[test]
    fn columns_are_as_wide_as_asked_and_as_what_they_hold() {
        let words = "Words that run on over more than one line";
        check(&[("State", 1, "Utopia"), ("Words", 4, words)], false, &[(1, 0)]);
        // What is asked gives way to what cannot be broken.
        check(
            &[("Case", 1, "INFR(2019)2230 INFR(2019)2231"), ("A", 2, "a"), ("W", 9, words)],
            false,
            &[(0, 1), (2, 0)],
        );
        check(&[("On", 1, "18 December 2013"), ("Words", 1, words)], false, &[]);
        // Seven columns, or few that are wide, go on a sheet on its side.
        check(&[("A", 1, "1"); 7], true, &[]);
        check(&[("A", 9, words), ("B", 9, words)], false, &[]);
        check(&[("A", 13, words), ("B", 13, words)], true, &[]);
        check(&[("A", 1, "18 December 2013"); 6], true, &[]);
        check(&[("A", 1, "2013"); 6], false, &[]);
        check(&[("A", 0, "a")], false, &[]);
    }

    #[cfg(feature = "docx")]
    #[test]
    fn a_heading_has_room_in_wider_letters_too() {
        let words = "Words that run on over more than one line";
        let table = Table {
            caption: String::new(),
            columns: vec![Column::number("Transposed"), Column::words("Words", 9)],
            rows: vec![vec![Text::plain("0"), Text::plain(words)]],
        };
        let (plain, roomy) = (lay(&table).shares[0], lay_roomy(&table).shares[0]);
        // The blank between two columns is no wider.
        assert!(roomy * 100 >= plain * (ROOMY - 5), "{roomy}, {plain}");
    }

    #[test]
    fn a_heading_alone_lies_as_what_it_is_above() {
        let wide = Table {
            caption: String::new(),
            columns: vec![Column::words("A", 1); 7],
            rows: vec![vec![Text::plain("1"); 7]],
        };
        let part = Section::new("part", "Part", vec![Block::Table(wide)]);
        let alone =
            Section { parts: vec![part.clone()], ..Section::new("whole", "Whole", Vec::new()) };
        let said = Block::Paragraph(Text::plain("Words"));
        let with_words =
            Section { parts: vec![part.clone()], ..Section::new("whole", "Whole", vec![said]) };
        assert!(on_side(&part) && on_side(&alone) && !on_side(&with_words));
    }
}
