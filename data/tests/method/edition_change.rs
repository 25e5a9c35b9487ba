//! What differs between two editions.

use std::{collections::BTreeMap, sync::Arc};

use data::{
    model::{Aspect, Day, Grade, NodeStatus},
    snapshot::{
        Snapshot,
        edition_change::{EditionChange, Part},
        rollup::Candidate,
    },
    structure::Node,
    table::{Dataset, Table},
};
use proptest::prelude::*;

use crate::{
    common::{day, reference, snapshot, state, with},
    properties::{dataset, facts},
};

const TODAY: &str = "2016-01-01";

fn as_revision(revision: u32, dataset: Dataset) -> Snapshot {
    Snapshot::build(revision, Arc::new(dataset)).unwrap()
}

fn between(before: &[&str], after: &[&str]) -> EditionChange {
    EditionChange::between(&as_revision(1, with(before)), &as_revision(2, with(after)), day(TODAY))
}

/// Each change as `EL 18 FROM..UNTIL: before > after`, of conformity unless said.
fn told(change: &EditionChange) -> Vec<String> {
    change
        .statuses
        .iter()
        .map(|change| {
            let part = match &change.part {
                Part::Node(node) => node.to_string(),
                Part::Provision(provision) => provision.to_string(),
            };
            let until = change.until.map(|until| until.to_string()).unwrap_or_default();
            let side = |side: &data::snapshot::edition_change::Side| {
                let mut said = side.cell.status.to_string();
                said.extend(side.cell.grade.map(|grade| format!(" {grade}")));
                said.push_str(if side.cell.contested == Some(true) { " contested" } else { "" });
                format!("{said} ({})", side.evidence.len())
            };
            let aspect = match change.aspect {
                Aspect::Conformity => String::new(),
                other => format!(" {other}"),
            };
            format!(
                "{} {part}{aspect} {}..{until}: {} > {}",
                change.member_state,
                change.from,
                side(&change.before),
                side(&change.after),
            )
        })
        .collect()
}

#[track_caller]
fn check(before: &[&str], after: &[&str], expected: &[&str]) {
    assert_eq!(told(&between(before, after)), expected);
}

#[test]
fn equal_editions_differ_in_nothing() {
    let facts = ["finding EL art18 partially_transposed 2015-01-01 commission act=letter"];
    let change = between(&facts, &facts);
    assert!(!change.is_legal());
    assert_eq!((change.records, change.counts), (Vec::new(), Vec::new()));
}

#[test]
fn a_finding_that_came_reaches_today_at_its_node_and_above() {
    check(
        &[],
        &["finding EL art18 partially_transposed 2015-01-01 commission act=letter"],
        &[
            "EL directive 2015-01-01..: no_finding (0) > partially_transposed alleged (1)",
            "EL victims 2015-01-01..: no_finding (0) > partially_transposed alleged (1)",
            "EL 18 2015-01-01..: no_finding (0) > partially_transposed alleged (1)",
        ],
    );
}

#[test]
fn what_a_later_word_replaced_is_a_stretch_of_the_past() {
    check(
        &["finding EL directive transposed 2015-05-01 court"],
        &[
            "finding EL directive transposed 2015-05-01 court",
            "finding EL directive unclear 2014-02-01/2014-03-01 commission",
        ],
        &["EL directive 2014-03-01..2015-04-30: no_finding (0) > unclear (1)"],
    );
}

#[test]
fn a_cell_is_counted_once_on_the_day_or_on_earlier_days_only() {
    let change = between(
        &["finding EL directive transposed 2015-05-01 court"],
        &[
            "finding EL directive transposed 2015-05-01 court",
            "finding EL directive unclear 2014-02-01 commission",
            "finding EL art18 unclear 2014-02-01 commission aspect=application",
            "finding EL art18 transposed 2014-03-01 commission aspect=application",
        ],
    );
    assert_eq!((change.cells_now(), change.cells_before()), (1, 1));
}

#[test]
fn a_stretch_goes_on_while_both_sides_stay_what_they_are() {
    // The second letter only repeats the first: one stretch, and the newest decides.
    check(
        &[],
        &[
            "finding EL directive partially_transposed 2015-01-01 commission act=letter",
            "finding EL directive partially_transposed 2015-06-01 commission act=letter",
        ],
        &["EL directive 2015-01-01..: no_finding (0) > partially_transposed alleged (1)"],
    );
    // A firmer word is another stretch.
    check(
        &[],
        &[
            "finding EL directive partially_transposed 2015-01-01 commission act=letter",
            "finding EL directive partially_transposed 2015-06-01 commission act=opinion",
        ],
        &[
            "EL directive 2015-01-01..2015-05-31: no_finding (0) > partially_transposed alleged (1)",
            "EL directive 2015-06-01..: no_finding (0) > partially_transposed maintained (1)",
        ],
    );
}

#[test]
fn a_finding_that_went_tells_what_decided_before() {
    check(
        &["finding EL 18(1) transposed 2015-01-01 commission aspect=application"],
        &[],
        &[
            "EL 18 application 2015-01-01..: no_gap_found (1) > no_finding (0)",
            "EL 18(1) application 2015-01-01..: transposed (1) > no_finding (0)",
        ],
    );
}

#[test]
fn disagreement_alone_differs() {
    check(
        &["finding EL art18 unclear 2015-01-01 commission"],
        &[
            "finding EL art18 unclear 2015-01-01 commission",
            "finding EL art18 transposed 2015-02-01 independent",
        ],
        &["EL 18 2015-02-01..: unclear (1) > unclear contested (1)"],
    );
}

#[test]
fn nothing_after_the_day_is_told() {
    check(&[], &["finding EL directive unclear 2016-01-02 commission"], &[]);
}

#[test]
fn procedures_come_move_end_open_again_and_go() {
    #[track_caller]
    fn check(before: &[&str], after: &[&str], expected: &[&str]) {
        let turns: Vec<String> = between(before, after)
            .procedures
            .iter()
            .map(|change| format!("{} {}", change.id.member_state, change.turn()))
            .collect();
        assert_eq!(turns, expected);
    }
    let letter = "step EL non_conformity letter_of_formal_notice 2014-01-01";
    let opinion = "step EL non_conformity reasoned_opinion 2015-01-01";
    let closed = "step EL non_conformity closure 2015-06-01";
    let listed = "step EL non_conformity listed_active 2015-09-01";
    check(&[], &[letter], &["EL came"]);
    check(&[letter], &[letter, opinion], &["EL moved"]);
    check(&[letter], &[letter, closed], &["EL ended"]);
    check(&[letter, closed], &[letter, closed, listed], &["EL reopened"]);
    check(&[letter], &[], &["EL went"]);
    check(&[letter, closed], &[letter, closed], &[]);
}

#[test]
fn records_are_told_as_they_were_and_are() {
    let letter = "step EL non_conformity letter_of_formal_notice 2014-01-01";
    let opinion = "step EL non_conformity reasoned_opinion 2015-01-01";
    let unclear = "finding EL art18 unclear 2015-01-01 commission";
    let change = between(
        &[letter, "finding EL art18 transposed 2015-01-01 commission", opinion],
        &[unclear, letter],
    );
    let kinds: Vec<_> = change
        .records
        .iter()
        .map(|record| (record.table, record.before.is_some(), record.after.is_some()))
        .collect();
    assert!(kinds.contains(&(Table::Infringements, true, false)), "{kinds:?}");
    let of = |table| change.counts.iter().find(|(known, _)| *known == table).unwrap().1;
    assert_eq!((of(Table::Infringements).removed, of(Table::Infringements).same), (1, 1));
    assert_eq!((of(Table::Assessments).new, of(Table::Assessments).changed), (0, 1));
    let finding = change.records.iter().find(|one| one.table == Table::Assessments).unwrap();
    let status = ("status", "transposed".to_owned(), "unclear".to_owned());
    assert!(finding.columns().contains(&status), "{:?}", finding.columns());
}

#[test]
fn figures_are_those_of_both_editions() {
    let change =
        between(&[], &["finding EL art18 partially_transposed 2015-01-01 commission act=letter"]);
    let conformity = change.figures.iter().find(|one| one.aspect == Aspect::Conformity).unwrap();
    assert_eq!((conformity.gaps.before.reported, conformity.gaps.after.reported), (0, 1));
    assert_eq!(conformity.gaps.before.unknown, conformity.gaps.after.unknown + 1);
    assert_eq!((conformity.coverage.before.held, conformity.coverage.after.held), (0, 1));
    assert_eq!(change.cells_now(), 3);
    assert_eq!(change.cells_before(), 0);
}

#[test]
fn before_the_first_edition_nothing_is_held() {
    let first = snapshot(reference());
    let change = EditionChange::between(&first.before_the_first(), &first, day("2026-11-24"));
    assert_eq!((change.before, change.after), (0, 1));
    assert!(change.records.iter().all(|record| record.before.is_none()));
    let held: usize = Table::ALL.iter().map(|table| first.dataset().count(*table)).sum();
    assert_eq!(change.records.len(), held);
    assert!(change.statuses.iter().all(|change| {
        matches!(change.before.cell.status, NodeStatus::NoFinding | NodeStatus::Optional)
    }));
    // Protocol order, and the parts of a State together.
    let order: Vec<_> = first.member_states().map(|entry| entry.code).collect();
    let place = |code| order.iter().position(|known| *known == code).unwrap();
    assert!(change.statuses.is_sorted_by_key(|one| (place(one.member_state), one.aspect)));
}

/// What makes a part differ, looked up day by day.
type Looked = (NodeStatus, Option<Grade>, bool, usize);

fn looked(edition: &Snapshot, code: &str, aspect: Aspect, part: &Part, on: Day) -> Looked {
    let code = state(code);
    match part {
        Part::Node(node) => {
            let cell = edition.cell(code, *node, aspect, on);
            let part = match cell.status {
                NodeStatus::NoGapFound => cell.assessed.unwrap_or_default(),
                _ => 0,
            };
            (cell.status, cell.grade, cell.contested.unwrap_or_default(), part)
        }
        Part::Provision(provision) => {
            let leaves = edition.structure().leaves();
            let at = leaves.iter().position(|leaf| leaf.provision == *provision).unwrap();
            let standing = edition.branch(code, aspect).unwrap().leaf_on(at, on);
            match standing {
                Some(standing) => {
                    let status = NodeStatus::parse(standing.status.code()).unwrap();
                    let grade = Candidate::of_standing(standing, None).carries.grade;
                    (status, grade, standing.contested, 0)
                }
                None if !edition.is_bound(code, on) => (NodeStatus::NotBound, None, false, 0),
                None if leaves[at].is_counted() => (NodeStatus::NoFinding, None, false, 0),
                None => (NodeStatus::Optional, None, false, 0),
            }
        }
    }
}

/// The parts of which the made-up facts speak, and one of which none does.
fn parts(edition: &Snapshot) -> Vec<Part> {
    let structure = edition.structure();
    let spoken_of = ["2", "5", "8", "18", "21", "22"];
    let is_spoken_of = |number: String| spoken_of.contains(&number.as_str());
    let articles: Vec<_> = structure
        .assessed_articles()
        .filter(|article| is_spoken_of(article.number().to_string()))
        .collect();
    let leaves = articles.iter().flat_map(|article| {
        let own = article.number().to_string();
        structure.leaves_of(article).iter().filter(move |leaf| leaf.provision.to_string() != own)
    });
    let nodes = structure.nodes_by_theme().into_iter().filter(|node| match node {
        Node::Article(number) => is_spoken_of(number.to_string()),
        Node::Directive | Node::Theme(_) => true,
    });
    nodes
        .map(Part::Node)
        .chain(leaves.map(|leaf| Part::Provision(leaf.provision.clone())))
        .collect()
}

proptest! {
    // Each case walks through every day of every part: few are enough.
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    #[test]
    fn stretches_agree_with_a_comparison_day_by_day(
        (kept, before, after) in (facts(), facts(), facts()),
        last in prop::sample::select(vec!["2014-03-31", "2014-07-10", "2021-01-10"]),
    ) {
        let on = day(last);
        let edition = |more: &[String]| {
            let mut lines = kept.clone();
            lines.extend(more.iter().cloned());
            as_revision(2, dataset(&lines))
        };
        let (old, new) = (edition(&before), edition(&after));
        let change = EditionChange::between(&old, &new, on);
        let mut stretches: BTreeMap<(String, Aspect, Part), Vec<_>> = BTreeMap::new();
        for one in &change.statuses {
            let key = (one.member_state.to_string(), one.aspect, one.part.clone());
            stretches.entry(key).or_default().push(one);
        }
        // The days around which the made-up facts count, and the end of being bound.
        let windows = [("2013-05-25", "2014-07-12"), ("2020-12-25", "2021-01-12")];
        for code in ["EL", "HR", "UK"] {
            for &aspect in Aspect::ALL {
                for part in parts(&new) {
                    let none = Vec::new();
                    let key = (code.to_owned(), aspect, part.clone());
                    let told = stretches.get(&key).unwrap_or(&none);
                    prop_assert!(told.windows(2).all(|pair| {
                        pair[0].until.is_some_and(|until| until < pair[1].from)
                    }), "in order, apart: {:?}", key);
                    for (first, end) in windows {
                        let mut today = day(first);
                        while today <= on.min(day(end)) {
                            let was = looked(&old, code, aspect, &part, today);
                            let is = looked(&new, code, aspect, &part, today);
                            let here: Vec<_> = told
                                .iter()
                                .filter(|one| one.from <= today && one.until.is_none_or(|until| today <= until))
                                .collect();
                            prop_assert_eq!(here.len(), usize::from(was != is), "{:?} {}", key, today);
                            if let [one] = here[..] {
                                prop_assert_eq!((one.before.cell.status, one.before.cell.grade), (was.0, was.1));
                                prop_assert_eq!((one.after.cell.status, one.after.cell.grade), (is.0, is.1));
                                prop_assert_eq!(one.after.cell.contested.unwrap_or_default(), is.2);
                            }
                            today = today.next();
                        }
                    }
                }
            }
        }
        // Swapped, it tells the same the other way round.
        let back = EditionChange::between(&new, &old, on);
        prop_assert_eq!(back.statuses.len(), change.statuses.len());
        for (one, other) in change.statuses.iter().zip(&back.statuses) {
            prop_assert_eq!((&one.before, &one.after), (&other.after, &other.before));
            prop_assert_eq!((one.from, one.until), (other.from, other.until));
        }
    }
}
