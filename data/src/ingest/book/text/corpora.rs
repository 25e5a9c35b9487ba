//! Real text files, where they are at hand: their rows are read as they are, or
//! the file is refused with a reason.

use std::ops::ControlFlow;

use crate::{
    corpora::file,
    ingest::{
        Limits,
        book::{Book, Delimited},
    },
    issue::Code,
};

#[test]
fn unusual_files_are_read_as_they_are() {
    /// Encoding, separator, number of rows, and what stands in some of them.
    #[track_caller]
    fn check(name: &str, encoding: &str, by: char, rows: usize, some: &[(usize, usize, &str)]) {
        let Some(bytes) = file(name) else { return };
        let mut book = Delimited::open(name, &bytes, &Limits::default()).unwrap();
        let form = book.form().unwrap();
        assert_eq!((form.encoding.as_str(), form.separator), (encoding, by), "{name}");
        let mut found = Vec::new();
        book.rows(0, &mut |row| {
            assert_eq!(row.faults, [], "{name}, row {}", row.number);
            found.push(row);
            ControlFlow::Continue(())
        })
        .unwrap();
        assert_eq!(found.len(), rows, "{name}");
        for (row, cell, text) in some {
            assert_eq!(found[row - 1].number as usize, *row);
            assert_eq!(found[row - 1].cell(*cell).text(), *text, "{name}, row {row}");
        }
    }
    check("odd/fl__blank-headers.csv", "UTF-8", ',', 3, &[(1, 1, ""), (3, 1, "Julie")]);
    check("odd/fl__latin1.csv", "windows-1252", ',', 3, &[(3, 1, "©")]);
    check(
        "odd/fl__table-infer-iso-8859-7.csv",
        "windows-1253",
        ',',
        5,
        &[(2, 2, "Λεωνιδας"), (5, 2, "Ευστοργιος")],
    );
    check("odd/made__cp1251_bulgarian.csv", "windows-1251", ';', 2, &[(1, 0, "Държава")]);
    check("odd/made__cr_only.csv", "UTF-8", ',', 3, &[(3, 0, "SE"), (3, 2, "partly")]);
    check(
        "odd/made__formula_injection.csv",
        "UTF-8",
        ',',
        5,
        &[(2, 2, "=HYPERLINK(\"http://x\",\"click\")"), (5, 2, "-2")],
    );
    check(
        "odd/made__sep_line.csv",
        "UTF-8",
        ';',
        4,
        &[(1, 0, "Member State"), (3, 4, "víceřádková\r\npoznámka"), (4, 3, "15/02/2023")],
    );
    check("odd/made__utf16be_bom.csv", "UTF-16BE", ';', 4, &[(2, 0, "Ελλάδα"), (3, 0, "Česko")]);
    check("odd/made__utf8_bom_semicolon_crlf.csv", "UTF-8", ';', 4, &[(2, 0, "Ελλάδα")]);
    check("odd/qsv__NYC311-5.ssv", "UTF-8", ';', 6, &[(1, 0, "Unique Key")]);
    check("odd/qsv__spendover25kdownloadSep.csv", "UTF-8", ',', 190, &[(1, 0, "Department")]);
    check("odd/made__replacement_chars_from_register.csv", "UTF-8", ',', 41, &[]);
    check("nim/eurlex_legal_acts_statistics_20260501_raw.csv", "UTF-8", ',', 18_204, &[]);
    check("nim/cellar_nim_oj_number_shapes.csv", "UTF-8", ',', 12, &[]);
    check("nim/cellar_nim_rows_as_answered.csv", "UTF-8", ',', 10, &[]);
    check("nim/pay_transparency_transposition.csv", "UTF-8", ',', 5, &[]);
    check("register/register-D-2024-04-24-sv.csv", "UTF-8", ';', 1_580, &[]);
}

#[test]
fn broken_files_are_refused_with_a_reason() {
    #[track_caller]
    fn check(name: &str, code: Code) {
        let Some(bytes) = file(name) else { return };
        let draft = crate::ingest::read(name, &bytes);
        let codes: Vec<Code> = draft.issues.iter().map(|issue| issue.code).collect();
        assert_eq!((codes, draft.is_unreadable()), (vec![code], true), "{name}");
    }
    check("broken/made__double_encoded_utf8.csv", Code::DoubleEncoded);
    check("broken/made__nul_bytes.csv", Code::NulBytes);
    check("broken/made__empty.csv", Code::EmptyFile);
    check("broken/made__only_newlines.csv", Code::EmptyFile);
}
