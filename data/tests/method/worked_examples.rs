//! What the shipped dataset must come to on days that were worked out by hand.

use crate::common::{cell, day, reference, shown, snapshot};
use data::{
    model::Aspect,
    snapshot::{Snapshot, case::Openness},
    structure::Node,
};

fn open_cases(snapshot: &Snapshot, on: &str, open: Openness) -> String {
    let states: Vec<String> = snapshot
        .cases_on(day(on))
        .filter(|(_, case)| case.open == open)
        .map(|(_, case)| case.member_state.to_string())
        .collect();
    states.join(" ")
}

fn gaps(snapshot: &Snapshot, node: &str, on: &str) -> (usize, usize, usize) {
    let gaps = snapshot.gaps_at(Node::parse(node).unwrap(), Aspect::Conformity, day(on));
    (gaps.bound, gaps.reported, gaps.unknown)
}

#[test]
fn on_the_day_of_parliaments_resolution() {
    let snapshot = snapshot(reference());
    let on = "2015-03-11";
    assert_eq!(snapshot.bound_states(day(on)).count(), 27);
    assert_eq!(shown(&cell(&snapshot, "DK directive 2015-03-11")), "not_bound");
    assert_ne!(shown(&cell(&snapshot, "UK directive 2015-03-11")), "not_bound");
    assert_eq!(open_cases(&snapshot, on, Openness::Yes), "EL ES IT MT PT RO");
    assert_eq!(open_cases(&snapshot, on, Openness::Unknown), "CY");
    assert_eq!(open_cases(&snapshot, on, Openness::Presumed), "");
    assert_eq!(open_cases(&snapshot, on, Openness::No), "");
    for gaps in snapshot.gaps(Aspect::Conformity, day(on)) {
        let unknown = if gaps.node == Node::parse("8").unwrap() { 0 } else { 27 };
        assert_eq!((gaps.reported, gaps.unknown), (0, unknown), "{}", gaps.node);
    }
    assert_eq!(
        shown(&cell(&snapshot, "EL directive 2015-03-11 communication")),
        "partially_transposed alleged commission since 2014-01-27 as_of 2014-01-27"
    );
    assert_eq!(shown(&cell(&snapshot, "DE directive 2015-03-11 communication")), "no_finding");
}

#[test]
fn figures_over_the_years() {
    #[track_caller]
    fn check(snapshot: &Snapshot, on: &str, node: &str, expected: (usize, usize, usize)) {
        assert_eq!(gaps(snapshot, node, on), expected, "{node} on {on}");
    }
    let snapshot = snapshot(reference());
    check(&snapshot, "2021-06-30", "directive", (26, 22, 4));
    check(&snapshot, "2023-02-15", "directive", (26, 21, 5));
    check(&snapshot, "2023-06-01", "directive", (26, 21, 5));
    for theme in ["investigation_and_prosecution", "victims", "prevention"] {
        check(&snapshot, "2023-06-01", theme, (26, 4, 22));
    }
    check(&snapshot, "2023-06-01", "5", (26, 1, 25));
    check(&snapshot, "2023-06-01", "21", (26, 1, 25));
    for on in ["2026-01-30", "2026-11-24"] {
        check(&snapshot, on, "directive", (26, 21, 5));
        check(&snapshot, on, "investigation_and_prosecution", (26, 4, 22));
        check(&snapshot, on, "victims", (26, 5, 21));
        check(&snapshot, on, "prevention", (26, 5, 21));
        check(&snapshot, on, "22", (26, 1, 25));
    }
}

#[test]
fn procedures_over_the_years() {
    let snapshot = snapshot(reference());
    let open = |on: &str, state: &str| {
        let of_state = |case: &data::snapshot::case::CaseOnDay| {
            case.member_state == crate::common::state(state)
                && case.procedure_type.aspect() == Aspect::Conformity
        };
        snapshot.cases_on(day(on)).find(|(_, case)| of_state(case)).map(|(_, case)| case.open)
    };
    for state in ["LT", "FR"] {
        assert_eq!(open("2021-06-30", state), Some(Openness::No));
        assert_eq!(open("2023-02-15", state), Some(Openness::No));
    }
    for state in ["DE", "SE"] {
        assert_eq!(open("2021-06-30", state), Some(Openness::Yes));
        assert_eq!(open("2023-02-15", state), Some(Openness::Unknown));
    }
    let last_seen = |on: &str, open: Openness| {
        let mut days: Vec<String> = snapshot
            .cases_on(day(on))
            .filter(|(_, case)| case.open == open)
            .map(|(_, case)| case.last_seen.unwrap().to_string())
            .collect();
        days.sort();
        days.dedup();
        days.join(" ")
    };
    assert_eq!(open_cases(&snapshot, "2026-01-30", Openness::Yes), "EL");
    assert_eq!(open_cases(&snapshot, "2026-01-30", Openness::Presumed).split(' ').count(), 19);
    assert_eq!(last_seen("2026-01-30", Openness::Presumed), "2024-04-24");
    // A day later nothing is held that shows the Greek case open.
    assert_eq!(open_cases(&snapshot, "2026-01-31", Openness::Yes), "");
    assert_eq!(last_seen("2026-01-31", Openness::Presumed), "2024-04-24 2026-01-30");
}

#[test]
fn cells_over_the_years() {
    #[track_caller]
    fn check(snapshot: &Snapshot, name: &str, expected: &str) {
        assert_eq!(shown(&cell(snapshot, name)), expected, "{name}");
    }
    let snapshot = snapshot(reference());
    check(
        &snapshot,
        "EL directive 2016-12-31 communication",
        "transposed commission since 2016-04-28 as_of 2016-04-28",
    );
    check(
        &snapshot,
        "EL directive 2026-01-30",
        "partially_transposed maintained commission since 2019-10-10 as_of 2026-01-30",
    );
    check(
        &snapshot,
        "IE directive 2026-01-30",
        "partially_transposed alleged commission since 2022-07-15 as_of 2022-07-15 contested",
    );
    check(
        &snapshot,
        "DE 5 2013-01-01",
        "partially_transposed reported independent since 2011-12-17 as_of 2011-12-17 inferred 1/6",
    );
    check(
        &snapshot,
        "DE 5 2015-12-31",
        "unclear independent since 2013-12-18 as_of 2011-12-17 inferred 2/6",
    );
    check(
        &snapshot,
        "SE 10 2013-01-01",
        "partially_transposed reported member_state since 2012-11-30 as_of 2012-11-30 3/3",
    );
    check(
        &snapshot,
        "SE 10 2013-12-18",
        "unclear member_state since 2013-12-18 as_of 2012-11-30 3/3",
    );
    check(
        &snapshot,
        "PT 21 2023-06-01",
        "partially_transposed reported member_state since 2023-05-31 as_of 2023-05-31 inferred 1/2",
    );
    check(
        &snapshot,
        "PT 21 2024-02-01",
        "no_gap_found member_state since 2024-01-15 as_of 2024-01-15 inferred 1/2",
    );
}

#[test]
fn closing_a_procedure_for_failing_to_notify_gives_the_delay() {
    let snapshot = snapshot(reference());
    let delay = snapshot.delay(crate::common::state("EL"), day("2026-01-30")).unwrap();
    assert_eq!((delay.at_least, delay.at_most), (Some(862), 862));
    assert_eq!(snapshot.delay(crate::common::state("EL"), day("2016-04-27")), None);
    assert_eq!(
        snapshot.delay(crate::common::state("DE"), day("2026-01-30")),
        None,
        "not known, never on time"
    );
}

#[test]
fn what_stands_on_a_provision_has_said_so_since_a_day() {
    let snapshot = snapshot(reference());
    let mut held = 0;
    for state in snapshot.member_states() {
        for &aspect in Aspect::ALL {
            let Some(branch) = snapshot.branch(state.code, aspect) else { continue };
            for leaf in 0..snapshot.structure().leaves().len() {
                for on in ["2013-01-01", "2016-12-31", "2024-02-01", "2026-11-24"].map(day) {
                    let standing = branch.leaf_on(leaf, on);
                    let since = branch.leaf_since(leaf, on);
                    assert_eq!(standing.is_some(), since.is_some());
                    let (Some(standing), Some(since)) = (standing, since) else { continue };
                    held += 1;
                    // The same from that day on, and not the same before it.
                    let status = |day| branch.leaf_on(leaf, day).map(|standing| standing.status);
                    assert!(since <= on);
                    assert_eq!(status(since), Some(standing.status));
                    assert_ne!(status(since.previous()), Some(standing.status));
                }
            }
        }
    }
    assert!(held > 50, "{held}");
}
