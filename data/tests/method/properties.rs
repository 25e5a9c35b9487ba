//! What holds of the rules whatever the facts are.

use crate::common::{add, day, frame, snapshot, state};
use data::{
    model::{Aspect, Day},
    snapshot::{Snapshot, cell::Cell},
    table::Dataset,
};
use proptest::prelude::*;

const STATES: [&str; 3] = ["EL", "HR", "UK"];
const DAYS: [&str; 9] = [
    "2013-06-01",
    "2013-12-18",
    "2014",
    "2014-03",
    "2014-02-10/2014-05-05",
    "../2014-04-04",
    "2014-07-01",
    "2020-12-31",
    "2021-01-01",
];

/// A made-up finding; `row` makes its source, and so its key, its own.
fn finding() -> impl Strategy<Value = String> {
    let depths = [
        "directive",
        "victims",
        "prevention",
        "art21",
        "art22",
        "21(a)",
        "21(b)",
        "22",
        "18(1)",
        "2(c)",
        "2(c)(i)",
        "8(1)",
        "art27",
    ];
    let statuses = ["not_transposed", "partially_transposed", "unclear", "transposed", "not_bound"];
    let bases =
        ["court", "commission", "parliament", "independent", "member_state", "text_comparison"];
    let acts = ["", "act=letter", "act=opinion", "act=referral"];
    let aspects = ["", "aspect=communication", "aspect=application"];
    let by_subject = ["", "by_subject"];
    let cases = ["", "case=INFR(2014)000", "case=INFR(2014)001"];
    (
        prop::sample::select(&STATES[..]),
        prop::sample::select(depths.to_vec()),
        prop::sample::select(statuses.to_vec()),
        prop::sample::select(&DAYS[..]),
        prop::sample::select(bases.to_vec()),
        (
            prop::sample::select(acts.to_vec()),
            prop::sample::select(aspects.to_vec()),
            prop::sample::select(by_subject.to_vec()),
            prop::sample::select(cases.to_vec()),
            0..1000u32,
        ),
    )
        .prop_map(|(state, depth, status, on, basis, (act, aspect, subject, case, source))| {
            let case = if case.is_empty() { String::new() } else { format!("{case}{}", number_of(state)) };
            format!("finding {state} {depth} {status} {on} {basis} {act} {aspect} {subject} {case} source_id=S{source}")
        })
}

/// A made-up step; a case keeps its State and type.
fn step(stages: Vec<&'static str>) -> impl Strategy<Value = String> {
    (
        prop::sample::select(&STATES[..]),
        prop::sample::select(stages),
        prop::sample::select(&DAYS[..]),
        0..2u8,
    )
        .prop_map(|(state, stage, on, which)| {
            let kind = if which == 0 { "non_conformity" } else { "non_communication" };
            format!("step {state} {kind} {stage} {on} case=INFR(2014)00{which}{}", number_of(state))
        })
}

fn number_of(state: &str) -> usize {
    STATES.iter().position(|known| *known == state).unwrap()
}

fn measure() -> impl Strategy<Value = String> {
    (prop::sample::select(&STATES[..]), prop::sample::select(&DAYS[..]))
        .prop_map(|(state, on)| format!("measure {state} {on}"))
}

const STEPS: [&str; 6] = [
    "letter_of_formal_notice",
    "reasoned_opinion",
    "referral_258",
    "judgment_upheld",
    "judgment_dismissed",
    "listed_active",
];

/// Facts without endings: an ending speaks of days before it counts (rule 3).
fn open_facts() -> impl Strategy<Value = Vec<String>> {
    let fact = prop_oneof![6 => finding(), 2 => step(STEPS.to_vec()), 1 => measure()];
    prop::collection::vec(fact, 0..14)
}

pub(crate) fn facts() -> impl Strategy<Value = Vec<String>> {
    let mut stages = STEPS.to_vec();
    stages.extend(["closure", "withdrawal"]);
    let fact = prop_oneof![6 => finding(), 4 => step(stages), 1 => measure()];
    prop::collection::vec(fact, 0..14)
}

pub(crate) fn dataset(lines: &[String]) -> Dataset {
    let mut dataset = frame();
    for (row, line) in (2..).zip(lines) {
        add(&mut dataset, line, row);
    }
    dataset
}

fn matrix(snapshot: &Snapshot, on: Day) -> Vec<Cell> {
    let nodes = snapshot.structure().nodes_by_number();
    Aspect::ALL
        .iter()
        .flat_map(|&aspect| snapshot.matrix(&nodes, aspect, on).into_iter().flatten())
        .collect()
}

fn some_day() -> impl Strategy<Value = Day> {
    prop::sample::select(vec![
        "2013-05-31",
        "2013-06-01",
        "2013-07-01",
        "2013-12-17",
        "2013-12-18",
        "2014-03-31",
        "2014-04-04",
        "2014-05-05",
        "2014-07-01",
        "2014-12-31",
        "2020-12-31",
        "2021-01-01",
    ])
    .prop_map(day)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn a_fact_that_counts_from_after_a_day_never_changes_that_day(
        lines in open_facts(), later in open_facts(), on in some_day(),
    ) {
        let before = snapshot(dataset(&lines));
        let mut all = lines.clone();
        all.extend(later.into_iter().filter(|line| {
            let written = line.split_whitespace().find_map(|word| data::model::EdtfDate::parse(word).ok());
            written.is_some_and(|date| date.last() > on)
        }));
        let after = snapshot(dataset(&all));
        prop_assert_eq!(matrix(&before, on), matrix(&after, on));
    }

    #[test]
    fn reported_and_not_known_are_at_most_the_bound_states(lines in facts(), on in some_day()) {
        let snapshot = snapshot(dataset(&lines));
        for &aspect in Aspect::ALL {
            for gaps in snapshot.gaps(aspect, on) {
                prop_assert!(gaps.reported + gaps.unknown <= gaps.bound, "{gaps:?}");
            }
            let coverage = snapshot.coverage(aspect, on);
            prop_assert!(coverage.held <= coverage.of);
        }
    }

    #[test]
    fn the_order_of_the_rows_does_not_matter(
        (lines, shuffled) in facts().prop_flat_map(|lines| (Just(lines.clone()), Just(lines).prop_shuffle())),
        on in some_day(),
    ) {
        // Rows with one key are one fact: the later would win.
        let keys: std::collections::BTreeSet<String> = lines.iter().map(|line| key(line)).collect();
        prop_assume!(keys.len() == lines.len());
        prop_assert_eq!(
            matrix(&snapshot(dataset(&lines)), on),
            matrix(&snapshot(dataset(&shuffled)), on)
        );
    }

}

proptest! {
    // Each case walks through every day of every node: few are enough.
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    #[test]
    fn spans_agree_with_a_computation_day_by_day(lines in facts()) {
        let snapshot = snapshot(dataset(&lines));
        let structure = snapshot.structure();
        for (state, aspect) in STATES.iter().map(|code| state(code)).flat_map(|state| {
            Aspect::ALL.iter().map(move |&aspect| (state, aspect))
        }) {
            let branch = snapshot.branch(state, aspect).unwrap();
            for node in structure.nodes_by_number() {
                let mut run: Option<(data::model::NodeStatus, Day)> = None;
                let mut on = day("2013-05-01");
                while on < day("2014-08-01") {
                    let weighed = branch.weighing_on(structure, node, on).map(|weighing| weighing.result);
                    let span = branch.span_on(structure, node, on);
                    prop_assert_eq!(weighed.as_ref(), span.map(|span| &span.result), "{} {} {}", state, node, on);
                    if let (Some(result), Some(span)) = (weighed, span) {
                        let began = match run {
                            Some((status, began)) if status == result.status => began,
                            _ => on,
                        };
                        run = Some((result.status, began));
                        let expected = result.decided_by.is_some().then_some(began);
                        // A run may have begun before the first day looked at.
                        if began > day("2013-05-01") {
                            prop_assert_eq!(span.since, expected, "{} {} {}", state, node, on);
                        }
                    }
                    on = on.next();
                }
            }
        }
    }
}

/// What names the fact of a line within its table.
fn key(line: &str) -> String {
    let words: Vec<&str> = line.split_whitespace().collect();
    match words[0] {
        "finding" => {
            let of = |name: &str| {
                words.iter().find(|word| word.starts_with(name)).copied().unwrap_or("")
            };
            [words[1], words[2], words[4], of("aspect="), of("source_id=")].join(" ")
        }
        _ => line.to_owned(),
    }
}
