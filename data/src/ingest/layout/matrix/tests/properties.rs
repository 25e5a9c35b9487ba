//! What holds of matrices, whatever they say.

use std::collections::BTreeSet;

use proptest::{collection::vec, prelude::*, sample::select};

use super::options;
use crate::{draft::Draft, ingest::read_with, table::csv_line};

const STATES: [&str; 5] = ["AT", "Belgien", "Česko", "Κύπρος", "FR"];
const PROVISIONS: [&str; 4] = ["Article 3", "Art. 5(2)", "10.2", "art. 9, 12"];

/// A file with the rows and columns of a table, or with both changed about.
fn written(rows: &[Vec<String>], turned: bool) -> String {
    let width = rows.first().map_or(0, Vec::len);
    if !turned {
        return rows.iter().map(|cells| csv_line(cells)).collect();
    }
    let column = |at: usize| rows.iter().map(|row| row[at].clone()).collect::<Vec<_>>();
    (0..width).map(|at| csv_line(&column(at))).collect()
}

/// The records, and what is said of cells with their values.
fn read(text: &str) -> (Draft, BTreeSet<String>, Vec<String>) {
    let draft = read_with("x.csv", text.as_bytes(), &options());
    let records = draft.records.iter().map(|drafted| drafted.record.cells().join("|")).collect();
    let mut said: Vec<String> =
        draft.issues.iter().map(|issue| format!("{} {:?}", issue.code, issue.value)).collect();
    said.sort();
    (draft, records, said)
}

fn cell() -> impl Strategy<Value = String> {
    let cells = vec![
        "transposed",
        "not transposed",
        "teilweise umgesetzt",
        "",
        "-",
        "✔",
        "x",
        "1",
        "unclear",
        "transposed*",
        "#N/A",
        "not bound",
        "a, b",
    ];
    select(cells).prop_map(str::to_owned)
}

/// Pieces that come near to being a matrix.
fn nearly_a_matrix() -> impl Strategy<Value = String> {
    let piece = select(vec![
        "Article,AT,BE,CZ\n",
        "State,Article 10,,Article 11\n",
        ",(1),(2),\n",
        "Article 3",
        "3",
        "AT",
        "transposed",
        "✔ = transposed",
        "✔",
        ",",
        "\n",
        "\"",
        ";",
        "Total",
        "Articles 3-99",
        "(",
        "10(2)",
        "2011/93/EU",
        "-",
        "+",
        "\u{fffd}",
        "²",
        "İ",
        "ß",
        " = ",
        ":",
        "\t",
        "99-1",
        "0",
        "Directive",
    ]);
    vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn either_way_round_it_says_the_same(cells in vec(vec(cell(), 5), 4)) {
        let mut rows = vec![vec![String::new()]];
        rows[0].extend(STATES.map(str::to_owned));
        for (provision, cells) in PROVISIONS.iter().zip(cells) {
            let mut row = vec![(*provision).to_owned()];
            row.extend(cells);
            rows.push(row);
        }
        let (draft, records, said) = read(&written(&rows, false));
        let (turned, again, said_again) = read(&written(&rows, true));
        prop_assert_eq!(records.len(), draft.records.len());
        prop_assert_eq!(draft.records.len(), turned.records.len());
        prop_assert_eq!(records, again);
        prop_assert_eq!(said, said_again);
    }

    #[test]
    fn every_cell_is_a_finding_or_nothing_or_named(cells in vec(cell(), 3)) {
        let mut row = vec!["Article 3".to_owned()];
        row.extend(cells.iter().cloned());
        let text = csv_line(&["", "AT", "BE", "CZ"]) + &csv_line(&row);
        let (draft, ..) = read(&text);
        let nothing = cells.iter().filter(|cell| matches!(cell.as_str(), "" | "-")).count();
        // Of a matrix without anything that is said once, too.
        let blank = usize::from(cells.iter().all(String::is_empty));
        prop_assert_eq!(draft.records.len() + draft.issues.len() + nothing, cells.len() + blank);
    }

    #[test]
    fn no_text_makes_it_panic(text in nearly_a_matrix()) {
        let (draft, ..) = read(&text);
        prop_assert!(!draft.is_unreadable() || !draft.issues.is_empty());
    }
}
