//! Figures over time: on every day what the figure of that day is, and a step on
//! exactly the days on which it changes.

use std::fmt::Debug;

use data::{
    model::{Aspect, Day},
    snapshot::{Snapshot, steps::Steps},
    structure::Node,
};
use proptest::prelude::*;

use crate::{
    common::{day, reference, snapshot, with},
    properties::{dataset, facts},
};

/// Checks the steps of a made-up figure, each `DAY value`.
#[track_caller]
fn check<T: PartialEq>(steps: &Steps<T>, value: impl Fn(&T) -> String, expected: &[&str]) {
    let found: Vec<String> =
        steps.iter().map(|(day, held)| format!("{day} {}", value(held))).collect();
    assert_eq!(found, expected);
}

fn gaps(facts: &[&str], node: &str, expected: &[&str]) {
    let steps =
        snapshot(with(facts)).gaps_over_time(Node::parse(node).unwrap(), Aspect::Conformity);
    check(
        &steps,
        |gaps| format!("{} + {} of {}", gaps.reported, gaps.unknown, gaps.bound),
        expected,
    );
}

#[test]
fn gaps_change_when_a_finding_counts_and_when_a_state_is_bound_or_no_longer() {
    gaps(
        &[],
        "directive",
        &[
            "2011-12-13 0 + 0 of 0",
            "2011-12-17 0 + 26 of 26",
            "2013-07-01 0 + 27 of 27",
            "2021-01-01 0 + 26 of 26",
        ],
    );
    gaps(
        &[
            "finding EL art18 partially_transposed 2015-01-01 commission act=letter",
            "finding UK art18 partially_transposed 2016/2016-02 commission act=letter",
            // The same said again is no change.
            "finding EL art18 partially_transposed 2017-01-01 commission act=letter",
        ],
        "18",
        &[
            "2011-12-13 0 + 0 of 0",
            "2011-12-17 0 + 26 of 26",
            "2013-07-01 0 + 27 of 27",
            "2015-01-01 1 + 26 of 27",
            "2016-02-29 2 + 25 of 27",
            "2021-01-01 1 + 25 of 26",
        ],
    );
}

#[test]
fn coverage_changes_with_findings_and_with_the_states_bound() {
    let facts = ["finding UK art18 transposed 2015-01-01 independent"];
    let steps = snapshot(with(&facts)).coverage_over_time(Aspect::Conformity);
    check(
        &steps,
        |coverage| format!("{}/{}", coverage.held, coverage.of),
        &[
            "2011-12-13 0/0",
            "2011-12-17 0/598",
            "2013-07-01 0/621",
            "2015-01-01 1/621",
            "2021-01-01 0/598",
        ],
    );
}

#[test]
fn procedures_stand_at_a_step_and_are_as_open_as_is_known() {
    let facts = [
        "step EL non_communication letter_of_formal_notice 2014-01-27",
        "step EL non_communication listed_active 2014-03-01",
        "step EL non_communication reasoned_opinion 2015-07-16",
        "step EL non_communication closure 2016-01-01/2016-04-28",
        "step UK non_communication letter_of_formal_notice 2014-01-27",
    ];
    check(
        &snapshot(with(&facts)).procedures_over_time(),
        |counts| {
            let said = |count: &data::snapshot::over_time::ProcedureCount| {
                format!("{} {} {}", count.count, count.stage, count.open)
            };
            counts.iter().map(said).collect::<Vec<_>>().join(", ")
        },
        &[
            "2011-12-13 ",
            "2014-01-27 2 letter_of_formal_notice yes",
            "2014-01-28 1 letter_of_formal_notice yes, 1 letter_of_formal_notice presumed",
            "2015-07-16 1 letter_of_formal_notice presumed, 1 reasoned_opinion yes",
            "2016-01-01 1 letter_of_formal_notice presumed, 1 reasoned_opinion unknown",
            "2016-04-28 1 letter_of_formal_notice presumed, 1 closure no",
        ],
    );
}

#[test]
fn nothing_reaches_past_the_day_asked_for() {
    #[track_caller]
    fn check(steps: &Steps<u8>, last: &str, expected: &str) {
        let said: Vec<String> = steps
            .stretches(day(last))
            .map(|(from, to, value)| format!("{from}/{to} {value}"))
            .collect();
        assert_eq!(said.join(", "), expected);
    }
    let later = [day("2014-01-01"), day("2015-01-01")];
    let steps = Steps::build(day("2013-01-01"), later, |on| {
        later.iter().map(|change| u8::from(*change <= on)).sum::<u8>()
    });
    check(&steps, "2012-12-31", "");
    check(&steps, "2013-01-01", "2013-01-01/2013-01-01 0");
    check(&steps, "2014-06-01", "2013-01-01/2013-12-31 0, 2014-01-01/2014-06-01 1");
    check(
        &steps,
        "2015-01-01",
        "2013-01-01/2013-12-31 0, 2014-01-01/2014-12-31 1, 2015-01-01/2015-01-01 2",
    );
    assert_eq!(steps.map(|value| *value > 0).days().count(), 2);
}

/// The steps give the figure of each day, and no two that follow are equal.
fn agree<T: PartialEq + Debug>(
    steps: &Steps<T>,
    figure: impl Fn(Day) -> T,
    days: &[Day],
) -> Result<(), TestCaseError> {
    let around = steps.days().flat_map(|day| [day.previous(), day, day.next()]);
    let first = steps.days().next().unwrap();
    for on in days.iter().copied().chain(around).filter(|on| *on >= first) {
        prop_assert_eq!(steps.on(on), Some(&figure(on)), "{}", on);
    }
    let values: Vec<&T> = steps.iter().map(|(_, value)| value).collect();
    prop_assert!(values.windows(2).all(|pair| pair[0] != pair[1]));
    Ok(())
}

fn all_agree(snapshot: &Snapshot, nodes: &[Node], days: &[Day]) -> Result<(), TestCaseError> {
    for &aspect in Aspect::ALL {
        for &node in nodes {
            let steps = snapshot.gaps_over_time(node, aspect);
            agree(&steps, |on| snapshot.gaps_at(node, aspect, on), days)?;
        }
        let steps = snapshot.coverage_over_time(aspect);
        agree(&steps, |on| snapshot.coverage(aspect, on), days)?;
    }
    agree(&snapshot.procedures_over_time(), |on| snapshot.procedures_at(on), days)
}

/// Every 1st and 16th of a month from 2011 to 2026.
fn spread_days() -> Vec<Day> {
    (2012..=2026)
        .flat_map(|year| (1..=12).flat_map(move |month| [(year, month, 1), (year, month, 16)]))
        .filter_map(|(year, month, day)| Day::from_ymd(year, month, day))
        .collect()
}

#[test]
fn steps_of_the_shipped_facts_are_the_figures_of_each_day() {
    let snapshot = snapshot(reference());
    let nodes = snapshot.structure().nodes_by_number();
    all_agree(&snapshot, &nodes, &spread_days()).unwrap();
    // What stands at a step is what is listed on that day.
    for on in spread_days() {
        let counted: usize = snapshot.procedures_at(on).iter().map(|one| one.count).sum();
        assert_eq!(counted, snapshot.cases_on(on).count(), "{on}");
    }
}

#[test]
fn coverage_by_state_and_by_article_come_to_the_same() {
    let snapshot = snapshot(reference());
    for on in spread_days() {
        for &aspect in Aspect::ALL {
            let by_article: data::snapshot::figures::Coverage = snapshot
                .structure()
                .assessed_articles()
                .map(|article| snapshot.coverage_at(article, aspect, on))
                .sum();
            assert_eq!(by_article, snapshot.coverage(aspect, on), "{on} {aspect}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn steps_are_the_figures_of_each_day(
        lines in facts(),
        days in prop::collection::vec((2012..2022_i16, 1..=12_i8, 1..=28_i8), 12),
    ) {
        let days: Vec<Day> = days
            .into_iter()
            .filter_map(|(year, month, day)| Day::from_ymd(year, month, day))
            .collect();
        let nodes: Vec<Node> =
            ["directive", "victims", "21", "2", "8"].map(|node| Node::parse(node).unwrap()).into();
        all_agree(&snapshot(dataset(&lines)), &nodes, &days)?;
    }
}
