//! What differs between two days.

use data::{
    model::Aspect,
    snapshot::change::{Cause, Change},
};

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
            let why = why(&change);
            let (before, after) = (&change.before, &change.after);
            format!("{}: {} > {} on {} {why}", after.node, before.status, after.status, change.on)
        })
        .collect();
    assert_eq!(found, expected);
}

/// Why a cell changed, and whether only its parts did.
fn why(change: &Change) -> String {
    let why = match &change.cause {
        Cause::Finding(rows) => format!("{} finding", rows.len()),
        Cause::Beside(rows) => format!("{} beside", rows.len()),
        Cause::Disagreement(rows) => format!("{} disagree", rows.len()),
        Cause::LaterLaw { due, acts } => {
            format!("{}{} acts", if *due { "due, " } else { "" }, acts.len())
        }
        Cause::Bound => "bound".to_owned(),
        Cause::Released => "released".to_owned(),
    };
    if change.from_below { format!("{why}, from below") } else { why }
}

#[test]
fn a_finding_changes_its_node_and_what_stands_above() {
    check(
        &["finding EL art18 partially_transposed 2015-01-01 commission act=letter"],
        "2014-06-01",
        "2016-01-01",
        &[
            "directive: no_finding > partially_transposed on 2015-01-01 1 finding, from below",
            "victims: no_finding > partially_transposed on 2015-01-01 1 finding, from below",
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
fn a_deadline_that_passes_overtakes_what_was_said_before() {
    check(
        &["finding EL art18 partially_transposed 2013-01-01 independent"],
        "2013-06-01",
        "2014-01-01",
        &[
            "directive: partially_transposed > no_finding on 2013-12-18 due, 0 acts, from below",
            "victims: partially_transposed > no_finding on 2013-12-18 due, 0 acts, from below",
            "18: partially_transposed > unclear on 2013-12-18 due, 0 acts",
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

/// Checks why a cell of the shipped facts, `STATE NODE [aspect]`, changed.
#[track_caller]
fn check_shipped(name: &str, from: &str, to: &str, expected: &str) {
    let snapshot = snapshot(reference());
    let (cell, aspect) = match name.split_whitespace().collect::<Vec<_>>()[..] {
        [code, node] => ((code, node), Aspect::Conformity),
        [code, node, aspect] => ((code, node), Aspect::parse(aspect).unwrap()),
        _ => panic!("not a cell: {name}"),
    };
    let found = snapshot
        .changes(aspect, day(from), day(to))
        .into_iter()
        .find(|change| {
            let at = &change.after;
            (at.member_state.code(), at.node.to_string().as_str()) == cell
        })
        .map(|change| format!("on {} {}", change.on, why(&change)));
    assert_eq!(found.as_deref(), Some(expected));
}

#[test]
fn a_cause_is_of_the_day_of_the_change() {
    // An end whose day is not known speaks twice; the second word is new.
    check_shipped(
        "CY directive communication",
        "2015-03-11",
        "2016-12-31",
        "on 2015-12-31 1 finding",
    );
    // What decides is of 2015: it decides since a later word replaced a gap.
    check_shipped("PT 5", "2023-12-31", "2026-11-24", "on 2024-01-15 1 beside");
    // More provisions without a gap, though the newest word is the old one.
    check_shipped("SK 2", "2023-12-31", "2026-11-24", "on 2026-11-24 1 beside");
    // Of what came on the day only the word on the whole disagrees with the whole.
    check_shipped("PT directive", "2023-12-31", "2026-11-24", "on 2024-01-15 1 disagree");
    check_shipped("IE directive", "2023-12-31", "2026-11-24", "on 2024-05-29 1 disagree");
    check_shipped("SE 10", "2013-01-01", "2015-03-11", "on 2013-12-18 due, 0 acts");
    check_shipped(
        "SE prevention",
        "2013-01-01",
        "2015-03-11",
        "on 2013-12-18 due, 0 acts, from below",
    );
    check_shipped("NL directive", "2013-01-01", "2015-03-11", "on 2013-12-18 due, 0 acts");
    check_shipped("UK directive", "2018-12-31", "2023-12-31", "on 2021-01-01 released");
    check_shipped("HR 5", "2013-01-01", "2015-03-11", "on 2013-07-01 bound");
}

#[test]
fn what_a_cell_was_on_the_way_is_told() {
    #[track_caller]
    fn check(name: (&str, &str), from: &str, to: &str, expected: &[&str]) {
        let changes = snapshot(reference()).changes(Aspect::Conformity, day(from), day(to));
        let change = changes.iter().find(|change| {
            let at = &change.after;
            (at.member_state.code(), at.node.to_string().as_str()) == name
        });
        let way: Vec<String> = change
            .unwrap()
            .way
            .iter()
            .map(|turn| format!("{} on {}", turn.cell.status, turn.on))
            .collect();
        assert_eq!(way, expected);
    }
    check(("PT", "directive"), "2015-03-11", "2026-11-24", &["partially_transposed on 2019-01-24"]);
    check(
        ("PT", "5"),
        "2015-03-11",
        "2026-11-24",
        &["unclear on 2015-04-29", "partially_transposed on 2023-05-31"],
    );
    check(("DE", "directive"), "2018-12-31", "2023-12-31", &["partially_transposed on 2019-07-25"]);
    check(("BE", "directive"), "2018-12-31", "2023-12-31", &[]);
    check(("DE", "5"), "2011-12-13", "2015-03-11", &["partially_transposed on 2011-12-17"]);
}

#[test]
fn a_national_act_overtakes_what_was_said_before() {
    check(
        &["finding EL art18 partially_transposed 2014-02-01 independent", "measure EL 2015-05-01"],
        "2014-03-01",
        "2016-01-01",
        &[
            "directive: partially_transposed > no_finding on 2015-05-01 1 acts, from below",
            "victims: partially_transposed > no_finding on 2015-05-01 1 acts, from below",
            "18: partially_transposed > unclear on 2015-05-01 1 acts",
        ],
    );
}

#[test]
fn a_weaker_word_that_disagrees_changes_the_cell() {
    check(
        &[
            "finding EL directive partially_transposed 2015-01-01 commission act=letter",
            "finding EL directive transposed 2015-06-01 member_state",
            "finding EL art18 unclear 2015-06-01 member_state",
        ],
        "2015-02-01",
        "2016-01-01",
        &[
            "directive: partially_transposed > partially_transposed on 2015-06-01 1 disagree",
            "18: no_finding > unclear on 2015-06-01 1 finding",
        ],
    );
}

#[test]
fn the_days_of_change_hold_every_day_on_which_a_cell_or_a_procedure_changed() {
    let snapshot = snapshot(reference());
    let days = snapshot.days_of_change();
    assert!(days.is_sorted_by(|one, next| one < next));
    for expected in
        ["2011-12-17", "2013-07-01", "2013-12-18", "2014-01-27", "2021-01-01", "2026-01-30"]
    {
        assert!(days.contains(&day(expected)), "{expected}");
    }
    // Between two of them nothing changes.
    for pair in days.windows(2) {
        for &aspect in Aspect::ALL {
            assert_eq!(snapshot.changes(aspect, pair[0], pair[1].previous()), []);
        }
    }
}
