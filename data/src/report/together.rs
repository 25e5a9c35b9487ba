//! What stands on one sheet: words that lead up to something with the beginning of it,
//! and all of a table that is short.
//!
//! Said once for all kinds of files, so that none parts what another keeps together.

use super::{Block, Table};

/// No more signs than this are kept with what they lead up to: some twelve lines, since
/// what is kept with more would leave half a sheet blank before it.
const MOST_LEADING: usize = 1200;
/// A table of no more rows than this is kept whole.
const MOST_ROWS: usize = 8;
/// Nor is one kept whole in which the longest cells have more signs together.
const MOST_SIGNS: usize = 640;

/// Whether a block leads up to rows or a picture, right before it or with more such words
/// between the two, or to points right after it.
pub(crate) fn leads(blocks: &[Block], at: usize) -> bool {
    let mut signs = 0;
    for (away, block) in blocks.iter().skip(at).enumerate() {
        match block {
            Block::Paragraph(text) | Block::Note(text) => {
                signs += text.words().chars().count();
                if signs > MOST_LEADING {
                    return false;
                }
            }
            // Nothing is set of these.
            Block::List(points) if points.is_empty() => {}
            Block::Table(table) if table.columns.is_empty() => {}
            // Points are words themselves, and stand well on two sheets.
            Block::List(_) => return signs > 0 && away == 1,
            _ => return signs > 0,
        }
    }
    false
}

/// Whether a table stands on one sheet as a whole.
pub(crate) fn is_kept_whole(table: &Table) -> bool {
    let longest = |row: &Vec<super::Text>| {
        row.iter().map(|cell| cell.words().chars().count()).max().unwrap_or_default()
    };
    table.rows.len() <= MOST_ROWS && table.rows.iter().map(longest).sum::<usize>() <= MOST_SIGNS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Column, Text};

    fn words(signs: usize) -> Block {
        Block::Paragraph(Text::plain("w".repeat(signs)))
    }

    fn rows(count: usize, signs: usize) -> Table {
        let cells = || vec![Text::plain("1"), Text::plain("w".repeat(signs))];
        Table {
            caption: String::new(),
            columns: vec![Column::number("A"), Column::words("B", 1)],
            rows: (0..count).map(|_| cells()).collect(),
        }
    }

    #[test]
    fn words_lead_up_to_what_follows_them() {
        #[track_caller]
        fn check(blocks: &[Block], expected: &[bool]) {
            let found: Vec<bool> = (0..blocks.len()).map(|at| leads(blocks, at)).collect();
            assert_eq!(found, expected);
        }
        let table = || Block::Table(rows(1, 1));
        let note = || Block::Note(Text::plain("A made-up note"));
        let points = || Block::List(vec![Text::plain("A made-up point")]);
        check(&[words(9), table()], &[true, false]);
        check(&[words(9), note(), words(9), table()], &[true, true, true, false]);
        check(&[words(9), note(), words(9), points()], &[false, false, true, false]);
        check(&[words(9)], &[false]);
        check(&[points(), words(9)], &[false, false]);
        // So much is kept together that it leaves no half sheet blank.
        check(&[words(900), words(900), table()], &[false, true, false]);
        check(&[words(1300), table()], &[false, false]);
        // Where nothing is drawn, nothing is led up to.
        check(&[words(9), Block::List(Vec::new())], &[false, false]);
        check(&[words(9), Block::List(Vec::new()), table()], &[true, false, false]);
        check(&[], &[]);
    }

    #[test]
    fn a_short_table_stands_on_one_sheet() {
        #[track_caller]
        fn check(count: usize, signs: usize, expected: bool) {
            assert_eq!(is_kept_whole(&rows(count, signs)), expected, "{count} rows of {signs}");
        }
        check(0, 0, true);
        check(8, 80, true);
        check(8, 200, false);
        check(9, 1, false);
        check(1, 700, false);
    }
}
