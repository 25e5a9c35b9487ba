//! What the line of time says, on the shipped facts.

use std::collections::BTreeSet;

use data::{
    chart::{Band, LaneContent, Mark},
    model::{Aspect, FindingStatus, MemberState},
    snapshot::{case::Openness, interval::Interval},
    table::Measure,
};
use leptos::prelude::*;

use super::{
    StateTimelineFilter,
    facts::{Kind, Told},
    lanes::lanes,
    state_timeline,
};
use crate::{
    charts::{Datum, timeline::told::When},
    components::chart::chart,
    context::PageContext,
    reference,
};

/// Days on which something else is true.
const DAYS: [&str; 8] = [
    "2011-12-17",
    "2013-12-18",
    "2015-03-11",
    "2016-12-31",
    "2018-12-31",
    "2021-06-15",
    "2026-01-30",
    "2026-11-24",
];

/// Every State that was ever bound, on every day, under every aspect.
fn every(mut check: impl FnMut(&PageContext, MemberState, Aspect)) {
    for on in DAYS {
        let ctx = reference::context(on);
        let bound = ctx.snapshot.member_states().filter(|entry| entry.bound_from.is_some());
        for state in bound.map(|entry| entry.code) {
            for &aspect in Aspect::ALL {
                check(&ctx, state, aspect);
            }
        }
    }
}

/// The chart with its table, as it is written into a page.
fn written(on: &str, state: &str, aspect: Aspect) -> String {
    let ctx = reference::context(on);
    let state = MemberState::parse(state).unwrap();
    let filter = StateTimelineFilter { state: Some(state), aspect };
    Owner::new().with(|| chart(&ctx, state_timeline(&ctx, &filter).unwrap()).to_html())
}

#[track_caller]
fn check(on: &str, state: &str, aspect: Aspect, says: &[&str], never: &[&str]) {
    let text = written(on, state, aspect);
    for words in says {
        assert!(text.contains(words), "{state} on {on} does not say “{words}”");
    }
    for words in never {
        assert!(!text.contains(words), "{state} on {on} says “{words}”");
    }
}

#[test]
fn every_finding_says_whose_view_it_is() {
    let claim = "a claim: neither the Commission’s nor a court’s word";
    let conformity = Aspect::Conformity;
    check(
        "2026-01-30",
        "IE",
        conformity,
        &["Whole Directive, declared by the State: transposed", claim],
        &["Whole Directive: transposed"],
    );
    check(
        "2026-01-30",
        "FR",
        conformity,
        &["Article 5, independent source: transposed", "the Commission considers it"],
        &["Article 5: transposed"],
    );
    // What is no gap before the deadline is not said to be one.
    let early = "said to be missing in part by an independent source; not yet due";
    check("2013-01-01", "DE", conformity, &[early], &[": partially transposed"]);
}

#[test]
fn what_has_no_date_is_counted_and_stands_in_the_table() {
    let undated = ["Conformity; 12 without a date", "some day up to 24 November 2026"];
    check("2026-11-24", "CY", Aspect::Conformity, &undated, &[]);
    check("2026-11-23", "CY", Aspect::Conformity, &[], &undated);
    check("2026-01-30", "EL", Aspect::Conformity, &["1 without a date"], &[]);
}

#[test]
fn procedures_are_not_passed_over_where_no_other_finding_is_held() {
    let (besides, none) = ("none besides the procedures", "none held\n");
    check("2016-12-31", "CY", Aspect::Communication, &[besides], &[none]);
    check("2016-12-31", "SE", Aspect::Communication, &[none], &[besides]);
}

#[test]
fn the_end_of_being_bound_is_marked_once_it_has_come() {
    let until = ["bound until 31 December 2020"];
    check("2020-12-31", "UK", Aspect::Conformity, &[], &until);
    check("2021-01-01", "UK", Aspect::Conformity, &until, &[]);
}

#[test]
fn titles_are_whole_in_the_table_and_cut_visibly_in_the_picture() {
    check(
        "2026-01-30",
        "IE",
        Aspect::Conformity,
        &[
            "S.I. No. 309/2015 European Union…",
            "Criminal Law (Sexual Offences) Act 2017…",
            "\">S.I. No. 309/2015 European Union (Combating the Sexual Abuse",
            "\">Criminal Law (Sexual Offences) Act 2017 (No. 2 of 2017)",
        ],
        &[],
    );
}

#[test]
fn files_hold_the_same_facts_as_codes() {
    let ctx = reference::context("2026-01-30");
    let state = Some(MemberState::parse("EL").unwrap());
    let filter = StateTimelineFilter { state, ..StateTimelineFilter::default() };
    let chart = state_timeline(&ctx, &filter).unwrap();
    let csv = chart.table.csv(&ctx);
    for row in [
        "first_day,last_day,lane,case,what,kind,status,basis,sources,member_state,aspect,on,revision,method\n",
        "2011-12-17,2013-12-18,time_to_transpose,,time_to_transpose,period,,,,EL,conformity,2026-01-30,1,1\n",
        "2019-10-10,2019-10-10,non_conformity,INFR(2019)2230,letter_of_formal_notice,step,,,",
        "2019-10-10,2026-01-30,non_conformity,INFR(2019)2230,open_yes,standing,,,,",
        "2026-01-30,2026-01-30,findings,,victims 22 prevention,finding,partially_transposed,commission,",
        ",,measures,,Law 4267/2014,act,,,EL-SCH,",
    ] {
        assert!(csv.contains(row), "{row} is not in\n{csv}");
    }
    assert_eq!(chart.table.rows.len() + 1, csv.lines().count());
    assert!(!chart.sources.is_empty());
    assert_eq!(
        chart.address(crate::charts::Format::Csv),
        "/charts/state-timeline.csv?state=EL&on=2026-01-30"
    );
}

#[test]
fn days_that_are_not_known_keep_both_their_ends_in_files() {
    #[track_caller]
    fn check(state: &str, row: &str) {
        let ctx = reference::context("2026-11-24");
        let filter = StateTimelineFilter {
            state: Some(MemberState::parse(state).unwrap()),
            ..StateTimelineFilter::default()
        };
        let csv = state_timeline(&ctx, &filter).unwrap().table.csv(&ctx);
        assert!(csv.lines().any(|line| line.starts_with(row)), "{row} is not in\n{csv}");
    }
    check("CY", "2013-12-18,2015-02-12,non_communication,,letter_of_formal_notice,step,");
    check("CY", "2015-02-13,2015-12-30,non_communication,,open_unknown,standing,");
    check("CY", "2015-02-13,2015-12-31,non_communication,,closure,step,");
    check("CY", "..,2026-11-24,findings,,");
    check("UK", "2011-12-17,2020-12-31,bound,,bound,period,");
    check("HR", "2013-07-01,2013-12-18,time_to_transpose,,time_to_transpose,period,");
}

/// When the rows of a kind are, in a lane.
fn rows(told: &Told, kinds: &[Kind]) -> Vec<When> {
    let of = told.facts.iter().filter(|fact| kinds.contains(&fact.kind));
    of.map(|fact| fact.when).filter(|when| *when != When::Undated).collect()
}

#[test]
fn every_mark_and_every_band_that_is_drawn_has_its_row() {
    every(|ctx, state, aspect| {
        let told = lanes(ctx, state, aspect);
        let days = |marks: &[Mark]| marks.iter().map(|mark| When::Day(mark.when)).collect();
        let stretch = |band: &Band| When::Stretch(band.from, band.to);
        let mut count = 0;
        for told in &told {
            let (marks, others): (Vec<When>, Vec<When>) = match &told.lane.content {
                LaneContent::Period { from, to, .. } => {
                    (Vec::new(), vec![When::Stretch(*from, *to)])
                }
                LaneContent::Facts { marks, .. } => (days(marks), Vec::new()),
                LaneContent::Procedure { bands, steps, .. } => {
                    (days(steps), bands.iter().map(stretch).collect())
                }
            };
            let on = ctx.on;
            let of_marks = [Kind::Act, Kind::Bill, Kind::Step, Kind::Finding];
            assert_eq!(rows(told, &of_marks), marks, "{state} on {on}: {}", told.code);
            let of_others = [Kind::Period, Kind::Standing];
            assert_eq!(rows(told, &of_others), others, "{state} on {on}: {}", told.code);
            count += told.facts.len();
        }
        let filter = StateTimelineFilter { state: Some(state), aspect };
        let table = state_timeline(ctx, &filter).unwrap().table;
        assert_eq!(table.rows.len(), count, "{state} on {}", ctx.on);
    });
}

/// The cells of a file's rows of a kind, by the headings of their columns.
fn cells<'a>(file: &'a [Vec<String>], kinds: &[&str], columns: &[&str]) -> Vec<Vec<&'a str>> {
    let at = |heading: &str| file[0].iter().position(|known| known == heading).unwrap();
    let kind = at("kind");
    let rows = file[1..].iter().filter(|row| kinds.contains(&row[kind].as_str()));
    rows.map(|row| columns.iter().map(|column| row[at(column)].as_str()).collect()).collect()
}

#[test]
fn files_hold_what_the_snapshot_holds() {
    every(|ctx, state, aspect| {
        let (on, snapshot) = (ctx.on.to_string(), &ctx.snapshot);
        let filter = StateTimelineFilter { state: Some(state), aspect };
        let table = state_timeline(ctx, &filter).unwrap().table;
        let head = table.columns.iter().map(|column| column.code.to_owned()).collect();
        let codes = |row: &Vec<Datum>| row.iter().map(|datum| datum.code.clone()).collect();
        let rows = table.rows.iter().map(codes);
        let file: Vec<Vec<String>> = std::iter::once(head).chain(rows).collect();

        // How each procedure stands on the day shown: what had ended has no band.
        let listed = snapshot.cases_on(ctx.on).map(|(_, case)| case);
        let listed = listed.filter(|case| case.member_state == state && case.open != Openness::No);
        let mut expected: Vec<String> = listed
            .map(|case| {
                let number = case.infringement_number.map(|number| number.to_string());
                let number = number.unwrap_or_default();
                format!("{} {number} open_{}", case.procedure_type, case.open)
            })
            .collect();
        let mut found: Vec<String> =
            cells(&file, &["standing"], &["last_day", "lane", "case", "what"])
                .into_iter()
                .filter(|row| row[0] == on)
                .map(|row| row[1..].join(" "))
                .collect();
        expected.sort();
        found.sort();
        assert_eq!(found, expected, "{state} on {on}");

        // Measures, those without a date, too.
        let dataset = snapshot.dataset();
        let counts = |measure: &&Measure| {
            measure.member_state == state
                && measure.came().is_none_or(|came| Interval::from(came).last <= ctx.on)
        };
        let measures = dataset.measures.iter().filter(counts);
        let mut expected: Vec<[String; 3]> = measures
            .map(|measure| {
                [measure.kind.to_string(), measure.title.to_string(), measure.source_id.to_string()]
            })
            .collect();
        let mut found: Vec<[String; 3]> =
            cells(&file, &["act", "bill"], &["kind", "what", "sources"])
                .into_iter()
                .map(|row| [0, 1, 2].map(|at| row[at].to_owned()))
                .collect();
        expected.sort();
        found.sort();
        assert_eq!(found, expected, "{state} on {on}");

        // Who said what, and when.
        let said = dataset.assessments.iter().filter(|said| {
            said.member_state == state
                && said.aspect == Some(aspect)
                && said.status != FindingStatus::NotBound
        });
        let expected: BTreeSet<String> = said
            .map(|said| (snapshot.interval_of(said.as_of, &said.source_id), said))
            .filter(|(when, _)| when.last <= ctx.on)
            .map(|(when, said)| {
                format!("{} {} {} {}", when.last, said.status, said.basis, said.source_id)
            })
            .collect();
        let columns = ["last_day", "status", "basis", "sources"];
        let found: BTreeSet<String> = cells(&file, &["finding"], &columns)
            .into_iter()
            .flat_map(|row| {
                row[3].split(' ').map(move |source| format!("{} {source}", row[..3].join(" ")))
            })
            .collect();
        assert_eq!(found, expected, "{state} on {on}");
    });
}

#[test]
fn no_cell_that_says_when_or_what_is_blank() {
    every(|ctx, state, aspect| {
        let filter = StateTimelineFilter { state: Some(state), aspect };
        for row in state_timeline(ctx, &filter).unwrap().table.rows {
            assert!([0, 2, 4].iter().all(|at| !row[*at].words.is_empty()), "{state}: {row:?}");
        }
    });
}
