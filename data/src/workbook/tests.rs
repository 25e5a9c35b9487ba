//! The workbook asks what the tables ask, and equal records give equal bytes.

use super::*;
use crate::table::columns;

#[test]
fn every_column_says_what_it_is_for() {
    for table in Table::ALL {
        assert_eq!(table.columns().len(), table.about().len(), "{table}");
        assert!(table.row().ends_with('.'), "{table}: {}", table.row());
        for column in columns(*table) {
            assert!(column.about.ends_with('.'), "{table}.{}: {}", column.name, column.about);
        }
    }
}

#[test]
fn what_must_be_filled_in_and_which_words_may_stand_is_the_tables_own() {
    #[track_caller]
    fn check(table: Table, name: &str, required: bool, words: &[&str]) {
        let column = columns(table).into_iter().find(|column| column.name == name).unwrap();
        assert_eq!((column.required, &column.words[..]), (required, words), "{table}.{name}");
    }
    check(Table::Assessments, "aspect", false, &["conformity", "communication", "application"]);
    check(Table::Assessments, "source_id", true, &[]);
    check(Table::Assessments, "finding", false, &[]);
    check(Table::Sources, "read_on", true, &[]);
}

#[test]
fn equal_records_give_equal_bytes() {
    let dataset = Dataset::default();
    assert_eq!(records(&dataset).unwrap(), records(&dataset).unwrap());
    assert!(template(&dataset).unwrap().starts_with(b"PK"));
}
