//! Findings on every State and article, one a day: made up.

use data::{
    ingest::{Limits, Options, read_with},
    model::MemberState,
    revision::{Change, propose},
    table::{Dataset, Table, csv_line},
};

/// So many of them, as changes to the facts that are held.
pub(crate) fn findings(held: &Dataset, count: usize) -> Vec<Change> {
    let states: Vec<&str> = MemberState::all().map(MemberState::code).collect();
    let source = held.sources.facts()[0].record.source_id.to_string();
    let mut text = csv_line(Table::Assessments.columns());
    for at in 0..count {
        let (state, rest) = (states[at % states.len()], at / states.len());
        let (article, day) = (2 + rest % 6, rest / 6);
        let as_of =
            format!("{}-{:02}-{:02}", 2012 + day / 336 % 14, 1 + day / 28 % 12, 1 + day % 28);
        let article = article.to_string();
        let finding = format!("Made up for a benchmark, number {at}");
        let cells: Vec<&str> = Table::Assessments
            .columns()
            .iter()
            .map(|column| match *column {
                "member_state" => state,
                "article" => &article,
                "aspect" => "conformity",
                "status" => "transposed",
                "as_of" => &as_of,
                "basis" => "member_state",
                "finding" => &finding,
                "source_id" => &source,
                _ => "",
            })
            .collect();
        text += &csv_line(&cells);
    }
    let draft = read_with(
        "made up.csv",
        text.as_bytes(),
        &Options {
            limits: Limits { bytes: usize::MAX, ..Limits::default() },
            ..Options::default()
        },
    );
    assert_eq!(draft.records.len(), count, "{:?}", draft.issues.first());
    propose(held, &[draft]).changes
}
