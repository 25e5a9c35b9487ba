//! What changed last, and where the least is held.

use data::{
    model::Aspect,
    snapshot::{change::Cause, latest::LatestStep},
};

use crate::common::{day, reference, snapshot, with};

/// Checks what changed on the newest days up to one, each `DAY STATE NODE:
/// before > after why`.
#[track_caller]
fn check(facts: &[&str], on: &str, days: usize, expected: &[&str]) {
    let found: Vec<String> = snapshot(with(facts))
        .latest_changes(Aspect::Conformity, day(on), days)
        .into_iter()
        .filter(|change| change.cause != Cause::Bound)
        .map(|change| {
            let why = match change.cause {
                Cause::Finding(rows) => format!("{} finding", rows.len()),
                Cause::Beside(rows) => format!("{} beside", rows.len()),
                Cause::Disagreement(rows) => format!("{} disagree", rows.len()),
                Cause::LaterLaw { .. } => "later law".to_owned(),
                Cause::Bound => "bound".to_owned(),
                Cause::Released => "released".to_owned(),
            };
            let (before, after) = (&change.before, &change.after);
            format!(
                "{} {} {}: {} > {} {why}",
                change.on, after.member_state, after.node, before.status, after.status
            )
        })
        .collect();
    assert_eq!(found, expected);
}

const LETTER: &str = "finding EL directive partially_transposed 2015-01-01 commission act=letter";

#[test]
fn the_newest_days_come_first() {
    let facts = [
        LETTER,
        "finding ES art18 partially_transposed 2016-01-01 commission act=letter",
        "finding BE directive unclear 2016-01-01 independent",
    ];
    let newest = [
        "2016-01-01 BE directive: no_finding > unclear 1 finding",
        "2016-01-01 ES 18: no_finding > partially_transposed 1 finding",
    ];
    check(&facts, "2017-01-01", 1, &newest);
    let both = [
        newest[0],
        newest[1],
        "2015-01-01 EL directive: no_finding > partially_transposed 1 finding",
    ];
    check(&facts, "2017-01-01", 2, &both);
    check(&facts, "2015-12-31", 1, &both[2..]);
}

#[test]
fn what_follows_from_below_is_told_below_alone() {
    check(
        &["finding EL art18 partially_transposed 2015-01-01 commission act=letter"],
        "2015-06-01",
        1,
        &["2015-01-01 EL 18: no_finding > partially_transposed 1 finding"],
    );
    // What is said of the Directive on the same day is told as well.
    check(
        &[LETTER, "finding EL art18 partially_transposed 2015-01-01 commission act=letter"],
        "2015-06-01",
        1,
        &[
            "2015-01-01 EL directive: no_finding > partially_transposed 1 finding",
            "2015-01-01 EL 18: no_finding > partially_transposed 1 finding",
        ],
    );
}

#[test]
fn a_repeated_word_is_no_change() {
    let again = "finding EL directive partially_transposed 2016-01-01 commission act=letter";
    check(
        &[LETTER, again],
        "2017-01-01",
        1,
        &["2015-01-01 EL directive: no_finding > partially_transposed 1 finding"],
    );
    // The same status, held more firmly, is one.
    let firmer = "finding EL directive partially_transposed 2016-01-01 commission act=opinion";
    check(
        &[LETTER, firmer],
        "2017-01-01",
        1,
        &["2016-01-01 EL directive: partially_transposed > partially_transposed 1 finding"],
    );
}

#[test]
fn disagreement_and_a_deadline_change_what_was_said_before() {
    check(
        &[LETTER, "finding EL directive transposed 2016-01-01 member_state"],
        "2017-01-01",
        1,
        &["2016-01-01 EL directive: partially_transposed > partially_transposed 1 disagree"],
    );
    check(
        &["finding EL art18 partially_transposed 2013-01-01 independent"],
        "2014-01-01",
        1,
        &["2013-12-18 EL 18: partially_transposed > unclear later law"],
    );
}

#[test]
fn a_state_comes_and_goes_as_a_whole() {
    let snapshot = snapshot(with(&[]));
    let told = |on: &str| -> Vec<String> {
        let changes = snapshot.latest_changes(Aspect::Conformity, day(on), 1);
        let told = |change: &data::snapshot::change::Change| {
            format!("{} {} {:?}", change.on, change.after.member_state, change.cause)
        };
        changes.iter().map(told).collect()
    };
    assert_eq!(told("2012-06-01").len(), 26);
    assert_eq!(told("2014-01-01"), ["2013-07-01 HR Bound"]);
    assert_eq!(told("2020-12-31"), ["2013-07-01 HR Bound"]);
    assert_eq!(told("2021-01-01"), ["2021-01-01 UK Released"]);
    assert_eq!(told("2011-12-16"), [""; 0]);
}

/// Checks the newest steps up to a day.
#[track_caller]
fn check_steps(facts: &[&str], on: &str, days: usize, expected: &[&str]) {
    let snapshot = snapshot(with(facts));
    let steps = snapshot.latest_steps(day(on), days);
    let told = |LatestStep { case, entry }: &LatestStep<'_>| {
        format!("{} {} {}", entry.interval.last, case.id().member_state, entry.stage)
    };
    assert_eq!(steps.iter().map(told).collect::<Vec<_>>(), expected);
}

#[test]
fn steps_count_from_the_last_day_that_they_can_be_of() {
    let facts = [
        "step EL non_conformity letter_of_formal_notice 2019-01-01",
        "step EL non_conformity listed_active 2020-01-01",
        "step EL non_conformity closure 2021-01-01/2021-06-01",
        "step BE non_conformity letter_of_formal_notice 2019-01-01",
    ];
    let letters =
        ["2019-01-01 BE letter_of_formal_notice", "2019-01-01 EL letter_of_formal_notice"];
    check_steps(&facts, "2021-05-31", 9, &letters);
    check_steps(&facts, "2021-06-01", 1, &["2021-06-01 EL closure"]);
    check_steps(&facts, "2018-12-31", 9, &[]);
}

#[test]
fn the_shipped_facts_on_the_last_telling_day() {
    let snapshot = snapshot(reference());
    let told: Vec<String> = snapshot
        .latest_changes(Aspect::Conformity, day("2026-01-30"), 2)
        .iter()
        .map(|change| format!("{} {} {}", change.on, change.after.member_state, change.after.node))
        .collect();
    assert_eq!(
        told,
        [
            "2026-01-30 EL directive",
            "2026-01-30 EL prevention",
            "2026-01-30 EL 22",
            "2026-01-30 EL victims",
            "2024-05-29 IE directive",
        ]
    );
}

#[test]
fn the_thinnest_come_first_and_the_longest_silent_of_them() {
    let facts = [
        "finding EL art18 unclear 2015-01-01 independent",
        "step EL non_conformity letter_of_formal_notice 2014-06-01",
        "step BE non_conformity letter_of_formal_notice 2016-01-01",
        "step BE non_communication closure 2016-06-01",
        "step BE non_conformity listed_active 2016-07-01",
        "step ES non_conformity letter_of_formal_notice 2014-01-01",
        "finding ES art18 unclear 2018-01-01 independent",
    ];
    let snapshot = snapshot(with(&facts));
    let states = snapshot.thinnest_states(Aspect::Conformity, day("2017-01-01"));
    assert_eq!(states.len(), 27);
    let told = |code: &str| {
        let at = states.iter().position(|state| state.member_state.code() == code).unwrap();
        let newest = states[at].newest.map(|when| when.last.to_string()).unwrap_or_default();
        (at, states[at].coverage.held, newest)
    };
    assert_eq!(told("BG"), (0, 0, String::new()));
    assert_eq!(told("ES"), (24, 0, "2014-01-01".to_owned()));
    assert_eq!(told("BE"), (25, 0, "2016-01-01".to_owned()));
    assert_eq!(told("EL"), (26, 1, "2015-01-01".to_owned()));
    let articles = snapshot.thinnest_articles(Aspect::Conformity, day("2017-01-01"));
    // Article 8 is of options alone: nothing must be held on it.
    assert!(articles.iter().all(|article| article.article.to_string() != "8"));
    assert_eq!(articles.len(), 23);
    let last = articles.last().unwrap();
    assert_eq!((last.article.to_string().as_str(), last.held.held, last.held.of), ("18", 1, 27));
    assert!(articles[..22].iter().all(|article| article.held.held == 0));
    assert!(articles[..22].is_sorted_by_key(|article| article.article));
}
