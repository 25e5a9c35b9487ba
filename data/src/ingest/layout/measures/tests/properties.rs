//! What holds of reading national measures, whatever they say.

use proptest::{collection::vec, prelude::*, sample::select};

use super::{H, options};
use crate::ingest::read_with;

/// Pieces that come near to being rows of measures.
fn nearly_measures() -> impl Strategy<Value = String> {
    let piece = select(vec![
        "72011L0093NLD_1",
        "72011L0093",
        "32011L0093",
        "7é011L0093",
        "NLD",
        "Wet",
        "401",
        "1001-01-01",
        "1/2/2019",
        "9999-12-31",
        "2011/93/EU",
        "\u{fffd}",
        ",",
        ",",
        ",",
        ",",
        "\"",
        "\n",
        "ß",
        "İ",
        "_",
        "/",
    ]);
    vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_near_table_makes_it_panic(rows in nearly_measures()) {
        let draft = read_with("x", format!("{H}{rows}").as_bytes(), &options());
        prop_assert!(draft.records.iter().all(|drafted| drafted.row > 1));
    }

    #[test]
    fn the_order_of_rows_and_columns_does_not_matter(turn in 0..7_usize, order in Just((0..6_usize).collect::<Vec<_>>()).prop_shuffle()) {
        let headings = ["nim_celex", "country", "title", "official_journal", "oj_number", "oj_date", "entry_into_force"];
        let rows = [
            ["72011L0093NLD_1", "NLD", "Wet A", "Staatsblad", "", "", ""],
            ["72011L0093NLD_1", "", "", "", "401", "12/11/2018", "1/2/2019"],
            ["72011L0093FRA_2", "FRA", "Loi B", "JO", "7", "25/7/2018", "25/7/2019"],
            ["72011L0093FRA_2", "FRA", "Loi B", "JO", "9", "1/3/2018", ""],
            ["72011L0093FRA_3", "FRA", "Loi C", "", "", "2018-01-01", ""],
            ["72011L0093FRA_3", "FRA", "Loi C", "", "", "2018-01-02", ""],
        ];
        let text = |turn: usize, order: &[usize]| -> String {
            let rows = order.iter().map(|at| rows[*at]);
            let rows = std::iter::once(headings).chain(rows).map(|mut row| {
                row.rotate_left(turn);
                row.join(",") + "\n"
            });
            rows.collect()
        };
        let read = |text: String| {
            let draft = read_with("x", text.as_bytes(), &options());
            let mut cells: Vec<_> = draft.records.iter().map(|drafted| drafted.record.cells()).collect();
            cells.sort();
            let codes: Vec<_> = draft.issues.iter().map(|issue| issue.code).collect();
            (cells, codes)
        };
        let (cells, codes) = read(text(turn, &order));
        prop_assert_eq!(cells.len(), 2);
        prop_assert_eq!((cells, codes), read(text(0, &[0, 1, 2, 3, 4, 5])));
    }
}
