//! A tracker that others keep, on another directive: read as one on ours would be.

use super::tests::{given, told};
use crate::{
    corpora::file,
    ingest::{Options, read_with},
};

#[test]
fn a_tracker_of_others_is_read_but_for_what_is_not_known() {
    let name = "nim/pay_transparency_transposition.csv";
    let Some(bytes) = file(name) else { return };
    let draft = read_with(name, &bytes, &Options { given: given(), ..Options::default() });
    let (records, issues) = told(&draft);
    let begins: Vec<&str> =
        records.iter().map(|record| record.split('|').next().unwrap()).collect();
    assert_eq!(begins, ["2: IT ", "3: PL ", "4: DE "]);
    let words = ["Legislative Decree No. 96", "Labour Code amendment", "No act adopted"];
    for (record, words) in records.iter().zip(words) {
        assert!(record.contains("2026-09-16"), "{record}");
        assert!(record.contains(words), "{record}");
    }
    assert_eq!(issues, ["D1 unknown_column reporting", "B5 unknown_word Draft"]);
}
