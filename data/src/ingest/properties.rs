//! What holds of reading, whatever the file says.

use proptest::{collection::vec, prelude::*, sample::select};

use super::{
    book::{Rows, twice},
    read,
};
use crate::{
    reference,
    table::{FieldReader, Record, Table, csv_line, csv_record},
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
    draft.records.iter().map(|drafted| Record::clone(&drafted.record)).collect()
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
        "\t",
        "sep=;\n",
        "25/07/2019",
        "1/2/2026",
        "'=1",
        "&amp;",
        "#N/A",
        "\u{fffd}",
        "Ã§",
    ]);
    vec(piece, 0..40).prop_map(|pieces| pieces.concat().into_bytes())
}

/// A text that people can see, often one that a spreadsheet would run.
fn printable() -> impl Strategy<Value = String> {
    let beginning = select(vec!["", "", "=", "+", "-", "@", "'", "'=", "''-", "\"", "'s "]);
    (beginning, "\\PC{0,20}").prop_map(|(beginning, text)| format!("{beginning}{text}"))
}

/// A finding in the words of a text.
fn finding(text: &str) -> Record {
    let cell = |column: &str| {
        let text = match column {
            "member_state" => "EL",
            "status" => "unclear",
            "basis" => "independent",
            "source_id" => "MADE-UP",
            "finding" | "locator" => text,
            _ => "",
        };
        text.into()
    };
    Record::read(Table::Assessments, &mut FieldReader::new(&cell)).unwrap()
}

/// The bytes of a text in every form that says or shows its encoding.
fn encoded(text: &str) -> Vec<Vec<u8>> {
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    vec![
        text.as_bytes().to_vec(),
        [b"\xef\xbb\xbf", text.as_bytes()].concat(),
        [b"\xff\xfe", &little[..]].concat(),
        [b"\xfe\xff", &big[..]].concat(),
        little,
        big,
    ]
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
    fn records_written_as_csv_are_read_as_they_were(text in printable()) {
        // Damaged text is told and not read.
        prop_assume!(!text.contains('\u{fffd}') && !text.starts_with('#'));
        prop_assume!(twice::encoded(&text).is_none());
        let written = finding(&text);
        let file = csv_line(Table::Assessments.columns()) + &csv_record(&written);
        let draft = read("x.csv", file.as_bytes());
        let found: Vec<&Record> = draft.records.iter().map(|drafted| &*drafted.record).collect();
        prop_assert_eq!(found, vec![&written], "{:?}", draft.issues);
    }

    #[test]
    fn any_encoding_of_a_text_gives_the_same_draft(
        titles in vec("[a-z0-9 ,&éñßøαβγΔДжчłő“–]{1,12}", 1..6),
    ) {
        let rows = titles.iter().map(|title| format!("2020-01-01;x{title};act;\r\n"));
        let rows = rows.collect::<Vec<_>>().concat();
        let text = format!("date;title;kind;source_id\r\n{rows}");
        let expected = read("x", text.as_bytes());
        for bytes in encoded(&text) {
            prop_assert_eq!(read("x", &bytes), expected.clone());
        }
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
