//! What separates the cells of a text, told by its rows. It must not know which
//! headings a table has.

use std::collections::HashMap;

use super::csv::Rows;

/// What may separate cells, likeliest first.
const SEPARATORS: [char; 4] = [',', ';', '\t', '|'];
/// So many rows tell.
const MOST_ROWS: usize = 100;

/// How a text is separated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Separated {
    /// The sign between two cells.
    pub(super) by: char,
    /// The byte at which its first row begins.
    pub(super) from: usize,
}

/// Finds the separator: the one that a first line `sep=;` names, else the one by
/// which most rows have the same number of cells, and of these the one by which
/// they have most. Spreadsheets do not show a line `sep=;`, nor count it as a row.
pub(super) fn of(text: &str) -> Separated {
    if let Some(named) = named(text) {
        return named;
    }
    let by = SEPARATORS
        .into_iter()
        // The last of equals is kept: the likeliest has to be that.
        .rev()
        .max_by_key(|by| evenness(text, *by))
        .unwrap_or(',');
    Separated { by, from: 0 }
}

/// A first line `sep=;`, with or without quotes around it.
fn named(text: &str) -> Option<Separated> {
    let end = text.find(['\n', '\r']).unwrap_or(text.len());
    let line = text.get(..end)?;
    let bare = line.strip_prefix('"').and_then(|line| line.strip_suffix('"')).unwrap_or(line);
    let sign = bare.get(..4).filter(|name| name.eq_ignore_ascii_case("sep=")).and(bare.get(4..))?;
    let mut signs = sign.chars();
    let by = signs.next().filter(|sign| !sign.is_alphanumeric() && !matches!(sign, '"' | '\n'))?;
    if signs.next().is_some() {
        return None;
    }
    let after = text.get(end..)?;
    let break_length = if after.starts_with("\r\n") { 2 } else { after.len().min(1) };
    Some(Separated { by, from: end + break_length })
}

/// In hundredths, how many of the first rows have the same number of cells, more
/// than one and without a fault; and that number.
fn evenness(text: &str, by: char) -> (usize, usize) {
    let mut counted: HashMap<usize, usize> = HashMap::new();
    let mut all = 0;
    for row in Rows::of(text, by).take(MOST_ROWS) {
        if row.cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        all += 1;
        if row.cells.len() > 1 && row.faults.is_empty() {
            *counted.entry(row.cells.len()).or_default() += 1;
        }
    }
    counted.into_iter().map(|(cells, rows)| (100 * rows / all, cells)).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_tell_what_separates_them() {
        #[track_caller]
        fn check(text: &str, by: char, from: usize) {
            assert_eq!(of(text), Separated { by, from }, "{text:?}");
        }
        check("a,b\n1,2\n", ',', 0);
        check("a;b\n1,5;2,5\n", ';', 0);
        check("a\tb\n1;5\t2,5\n", '\t', 0);
        check("a|b\n1|2", '|', 0);
        // not by the first line alone
        check("Report of 1, 2 and 3\n\na;b\n1;2\n3;4\n", ';', 0);
        // signs in quotes separate nothing
        check("a,b\n\"1;2;3\",x\n\"4;5;6\",y\n", ',', 0);
        check("a;b\n\"1,\n2,3\";x\n\"4,5,6\";\"y,z\"\n", ';', 0);
        // one row, one column, nothing
        check("member_state;title;kind", ';', 0);
        check("a\n1\n", ',', 0);
        check("", ',', 0);
        // rows that are too short or too long
        check("a,b,c\n1,2\n1,2,3\n1,2,3,4\n", ',', 0);
    }

    #[test]
    fn a_line_that_names_it_counts_as_no_row() {
        #[track_caller]
        fn check(text: &str, by: char, from: usize) {
            assert_eq!(of(text), Separated { by, from }, "{text:?}");
        }
        check("sep=;\r\na,b;c\r\n", ';', 7);
        check("SEP=,\na", ',', 6);
        check("\"sep=|\"\ra", '|', 8);
        check("sep=\t\na", '\t', 6);
        check("sep=;", ';', 5);
        check("sep=ab\n1,2", ',', 0);
        check("sep=\n1,2", ',', 0);
        check("separator,b\n", ',', 0);
    }
}
