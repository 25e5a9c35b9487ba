//! What holds of reading copies of the register, whatever they say.

use proptest::{collection::vec, prelude::*, sample::select};

use super::{A, C, issues, options};
use crate::ingest::read_with;

/// Pieces that come near to being a copy of the register.
fn nearly_a_copy() -> impl Strategy<Value = String> {
    let piece = select(vec![
        "INFR(2019)9001",
        "20199001",
        "25/07/2019",
        "1/2/2019",
        "2019-07-25",
        "99/99/9999",
        "Formal notice Art. 258 TFEU",
        "2:a kompletterande",
        "Directive 2011/93/EU",
        "2011",
        "/",
        "Malta",
        "Yes",
        "\u{fffd}",
        "\u{fffd}\u{fffd}\u{fffd}",
        ",",
        "\"",
        "\n",
        "\r",
        " ",
        "\u{a0}",
        "_x000D_",
        "ß",
        "İ",
    ]);
    vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// Pieces that come near to being records.
fn nearly_records() -> impl Strategy<Value = String> {
    let piece = select(vec![
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"Title\"",
        "\"Decision\"",
        "\"\\ud800\"",
        "1e400",
        "-0",
        "null",
        "true",
        "18446744073709551616",
        "\"a\":",
        "{\"a\":1},",
        " ",
        "\n",
        "é",
    ]);
    vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_near_copy_makes_it_panic(rows in nearly_a_copy(), by_decision in any::<bool>()) {
        let headings = if by_decision { A } else { C };
        let draft = read_with("x", format!("{headings}{rows}").as_bytes(), &options());
        prop_assert!(draft.records.iter().all(|drafted| drafted.row > 1));
    }

    #[test]
    fn no_near_records_make_it_panic(text in nearly_records(), is_list in any::<bool>()) {
        let start = if is_list { "[{" } else { "{\"" };
        let draft = read_with("x", format!("{start}{text}").as_bytes(), &options());
        prop_assert!(!draft.is_unreadable() || !draft.issues.is_empty());
    }

    #[test]
    fn the_order_of_rows_and_columns_does_not_matter(turn in 0..6_usize, upside_down in any::<bool>()) {
        let rows = [
            vec!["Infringement_number", "Decision", "Country", "Title", "Active", "Non_communication"],
            vec!["20199001", "25/07/2019 Formal notice Art. 258 TFEU", "Malta", "2011/93/EU", "Yes", "No"],
            vec!["20199002", "5/07/2019 Formal notice Art. 258 TFEU", "Malta", "another", "Yes", "No"],
            vec!["20199002", "4/05/2020 Reasoned opinion Art. 258 TFEU", "Malta", "2011/93/EU", "Yes", "Yes"],
        ];
        let text = |turn: usize, upside_down: bool| -> String {
            let mut rows = rows.clone();
            if upside_down {
                rows[1..].reverse();
            }
            for row in &mut rows {
                row.rotate_left(turn);
            }
            rows.iter().map(|row| row.join(",") + "\n").collect()
        };
        let read = |text: String| {
            let draft = read_with("x", text.as_bytes(), &options());
            let mut keys: Vec<String> = draft.records.iter().map(|drafted| drafted.key.clone()).collect();
            keys.sort();
            (keys, issues(&draft), draft.sheets[0].left_out)
        };
        prop_assert_eq!(read(text(turn, upside_down)), read(text(0, false)));
    }
}
