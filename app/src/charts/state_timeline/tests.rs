//! What the line of time says, on the shipped facts.

use data::model::{Aspect, MemberState};
use leptos::prelude::*;

use super::{StateTimelineFilter, state_timeline};
use crate::{components::chart::chart, reference};

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
        "when,lane,case,what,status,basis,sources,member_state,aspect,on,revision,method\n",
        "2013-12-18,time_to_transpose,,last_day,,,,EL,conformity,2026-01-30,1,1\n",
        "2019-10-10,non_conformity,INFR(2019)2230,letter_of_formal_notice,,,",
        "2026-01-30,findings,,victims 22 prevention,partially_transposed,commission,",
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
