//! What differs between two days.

use data::{model::Aspect, snapshot::change::Cause};

use crate::common::{cell, day, reference, shown, snapshot, with};

/// Checks the changes between two days, each `STATE NODE: before > after on DAY why`.
#[track_caller]
fn check(facts: &[&str], from: &str, to: &str, expected: &[&str]) {
    let snapshot = snapshot(with(facts));
    let found: Vec<String> = snapshot
        .changes(Aspect::Conformity, day(from), day(to))
        .into_iter()
        .filter(|change| change.after.member_state.code() == "EL")
        .map(|change| {
            let why = match change.cause {
                Cause::Finding(rows) => format!("{} finding", rows.len()),
                Cause::Circumstance => "circumstance".to_owned(),
                Cause::Bound => "bound".to_owned(),
                Cause::Released => "released".to_owned(),
            };
            let (before, after) = (&change.before, &change.after);
            format!("{}: {} > {} on {} {why}", after.node, before.status, after.status, change.on)
        })
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn a_finding_changes_its_node_and_what_stands_above() {
    check(
        &["finding EL art18 partially_transposed 2015-01-01 commission act=letter"],
        "2014-06-01",
        "2016-01-01",
        &[
            "directive: no_finding > partially_transposed on 2015-01-01 1 finding",
            "victims: no_finding > partially_transposed on 2015-01-01 1 finding",
            "18: no_finding > partially_transposed on 2015-01-01 1 finding",
        ],
    );
}

#[test]
fn a_repeated_word_is_no_change_and_the_first_gives_the_day() {
    let facts = [
        "finding EL directive partially_transposed 2015-01-01 commission act=letter",
        "finding EL directive partially_transposed 2016-01-01 commission act=letter",
    ];
    check(&facts, "2015-06-01", "2017-01-01", &[]);
    check(
        &facts,
        "2014-06-01",
        "2017-01-01",
        &["directive: no_finding > partially_transposed on 2015-01-01 1 finding"],
    );
}

#[test]
fn a_deadline_that_passes_is_a_circumstance() {
    check(
        &["finding EL art18 partially_transposed 2013-01-01 independent"],
        "2013-06-01",
        "2014-01-01",
        &[
            "directive: partially_transposed > no_finding on 2013-12-18 circumstance",
            "victims: partially_transposed > no_finding on 2013-12-18 circumstance",
            "18: partially_transposed > unclear on 2013-12-18 circumstance",
        ],
    );
}

#[test]
fn between_the_end_of_2018_and_the_end_of_2023() {
    let snapshot = snapshot(reference());
    let changes = snapshot.changes(Aspect::Conformity, day("2018-12-31"), day("2023-12-31"));
    let greece: Vec<_> =
        changes.iter().filter(|change| change.after.member_state.code() == "EL").collect();
    assert_eq!(greece.len(), 1);
    assert_eq!(greece[0].on, day("2019-10-10"));
    assert_eq!(shown(&cell(&snapshot, "EL directive 2018-12-31")), "no_finding");
    // The United Kingdom ceased to be bound: every cell of it changed.
    let gone = changes.iter().filter(|change| change.cause == Cause::Released);
    assert!(gone.clone().all(|change| change.on == day("2021-01-01")));
    assert_eq!(gone.count(), snapshot.structure().nodes_by_theme().len());
}
