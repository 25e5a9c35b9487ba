//! What holds of reading, whatever the file says.

use proptest::{collection::vec, prelude::*, sample::select};

use super::{book::Rows, read};
use crate::{
    reference,
    table::{Record, csv_line},
};

/// The cells of a shipped file, headings first.
fn shipped(name: &str) -> Vec<Vec<String>> {
    let text = reference::FILES.iter().find(|(file, _)| *file == name).unwrap().1;
    Rows::of(text, ',').map(|row| row.cells).collect()
}

fn written(rows: &[Vec<String>]) -> String {
    rows.iter().map(|cells| csv_line(cells)).collect()
}

fn records(text: &str) -> Vec<Record> {
    let draft = read("x.csv", text.as_bytes());
    assert_eq!(draft.issues, []);
    draft.records.into_iter().map(|drafted| drafted.record).collect()
}

/// Bytes that come near to being a table.
fn nearly_a_table() -> impl Strategy<Value = Vec<u8>> {
    let piece = select(vec![
        "date,title,kind,source_id\n",
        "2013-12-18",
        "act",
        "\"",
        "\"\"",
        ",",
        "\n",
        "\r\n",
        "\r",
        "\u{feff}",
        "é",
        "\u{0}",
        "../",
        "member_state",
        "EL",
        ";",
        " ",
    ]);
    vec(piece, 0..40).prop_map(|pieces| pieces.concat().into_bytes())
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in vec(any::<u8>(), 0..400)) {
        let _ = read("x", &bytes);
    }

    #[test]
    fn no_near_table_makes_it_panic_and_no_record_is_without_a_table(bytes in nearly_a_table()) {
        let draft = read("x", &bytes);
        prop_assert!(draft.records.is_empty() || !draft.is_unreadable());
        prop_assert!(!draft.is_unreadable() || !draft.issues.is_empty());
    }

    #[test]
    fn any_cells_are_read_as_they_were_written(cells in vec("[ -~\n\"é,]{0,12}", 1..6)) {
        let rows: Vec<Vec<String>> = Rows::of(&csv_line(&cells), ',').map(|row| row.cells).collect();
        prop_assert_eq!(rows, vec![cells]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn the_order_of_rows_and_columns_does_not_matter(
        name in select(vec!["assessments.csv", "infringements.csv", "sources.csv"]),
        seed in any::<u64>(),
    ) {
        let rows = shipped(name);
        let order = |length: usize, salt: u64| {
            let mut order: Vec<usize> = (0..length).collect();
            order.sort_by_key(|at| (*at as u64 + 1).wrapping_mul(seed | 1).wrapping_add(salt).rotate_left(17));
            order
        };
        let columns = order(rows[0].len(), 1);
        let moved = |row: &Vec<String>| -> Vec<String> { columns.iter().map(|&at| row[at].clone()).collect() };
        let mut shuffled = vec![moved(&rows[0])];
        shuffled.extend(order(rows.len() - 1, 2).into_iter().map(|at| moved(&rows[at + 1])));
        let mut found = records(&written(&shuffled));
        let mut expected = records(&written(&rows));
        found.sort_by_key(Record::key);
        expected.sort_by_key(Record::key);
        prop_assert_eq!(found, expected);
    }
}
