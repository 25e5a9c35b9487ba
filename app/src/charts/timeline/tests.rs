//! The time line on the shipped facts: every fact once, and the worked examples.

use std::collections::BTreeMap;

use data::{
    chart::{Scheme, StateLane},
    model::{Day, MemberState, ProcedureType},
    snapshot::{
        case::{Case, Openness},
        interval::Interval,
    },
    table::Measure,
};

use super::{
    facts::{Period, states},
    lanes::lane,
};
use crate::{
    charts::Format,
    context::PageContext,
    pages::{Sort, TimelineFilter},
    reference,
};

/// Days on which something else is true.
const DAYS: [&str; 8] = [
    "2011-12-13",
    "2013-01-01",
    "2015-03-11",
    "2016-12-31",
    "2018-12-31",
    "2021-06-15",
    "2026-01-30",
    "2026-11-24",
];

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn period(from: &str, until: &str) -> TimelineFilter {
    TimelineFilter { from: Some(day(from)), until: Some(day(until)), ..TimelineFilter::default() }
}

fn lanes(ctx: &PageContext, filter: &TimelineFilter) -> Vec<StateLane> {
    let period = Period::of(ctx, filter);
    states(ctx, filter).iter().map(|facts| lane(ctx, facts, period)).collect()
}

/// The lines of the CSV without the three clocks at their ends, those of a State.
fn csv(on: &str, state: &str, filter: &TimelineFilter) -> Vec<String> {
    let ctx = reference::context(on);
    let table = super::timeline(&ctx, filter).unwrap().table.csv(&ctx);
    let end = format!(",{on},1,1");
    let lines = table.lines().filter(|line| line.starts_with(&format!("{state},")));
    lines.map(|line| line.strip_suffix(&end).unwrap().to_owned()).collect()
}

#[test]
fn every_fact_of_the_period_has_one_row_and_one_mark() {
    let filters = [TimelineFilter::default(), period("2014-06-01", "2021-06-15")];
    for (on, filter) in DAYS.iter().flat_map(|on| filters.iter().map(move |filter| (on, filter))) {
        let ctx = reference::context(on);
        let period = Period::of(&ctx, filter);
        let dataset = ctx.snapshot.dataset();
        // What is to be seen, from the records themselves.
        let entries = ctx.snapshot.cases().iter().flat_map(Case::entries);
        let is_seen = |when: Interval| when.last <= ctx.on && period.meets(when);
        let steps = entries.filter(|entry| is_seen(entry.interval)).count();
        let came = dataset.measures.iter().filter_map(Measure::came);
        let measures = came.filter(|came| is_seen(Interval::from(*came))).count();
        let undated = dataset.measures.iter().filter(|measure| measure.came().is_none()).count();

        let lanes = lanes(&ctx, filter);
        let tracks = || lanes.iter().flat_map(|lane| &lane.procedures);
        assert_eq!(tracks().map(|track| track.steps.len()).sum::<usize>(), steps, "{on}");
        assert_eq!(lanes.iter().map(|lane| lane.measures.len()).sum::<usize>(), measures, "{on}");
        let bands: usize = tracks().map(|track| track.bands.len()).sum();

        let table = super::timeline(&ctx, filter).unwrap().table;
        let mut rows: BTreeMap<&str, usize> = BTreeMap::new();
        for row in &table.rows {
            let (part, what) = (row[1].code.as_str(), row[3].code.as_str());
            let kind = match part {
                "act" | "bill" if row[4].code.is_empty() => "undated",
                "act" | "bill" => "measure",
                "bound" | "delay" => part,
                _ if what.starts_with("open_") => "band",
                _ => "step",
            };
            *rows.entry(kind).or_default() += 1;
            let last = row[5].code.as_str();
            if matches!(kind, "measure" | "step" | "band") {
                assert!(last <= *on, "{on}: a row of {last}");
            }
        }
        let count = |kind| rows.get(kind).copied().unwrap_or_default();
        assert_eq!(count("step"), steps, "{on}");
        assert_eq!(count("measure"), measures, "{on}");
        assert_eq!(count("undated"), undated, "{on}");
        assert_eq!(count("band"), bands, "{on}");
    }
}

#[test]
fn every_record_is_there_in_the_end() {
    let ctx = reference::context("2026-11-24");
    let dataset = ctx.snapshot.dataset();
    let table = super::timeline(&ctx, &TimelineFilter::default()).unwrap().table;
    let with_source = table.rows.iter().filter(|row| !row[8].code.is_empty()).count();
    let held = dataset.infringements.iter().count() + dataset.measures.iter().count();
    assert_eq!(with_source, held);
}

#[test]
fn greece_is_told_with_its_steps_and_its_delay() {
    let none = TimelineFilter::default();
    let greece = csv("2026-01-30", "EL", &none);
    for line in [
        "EL,bound,,time_to_transpose,2011-12-17,2013-12-18,,,",
        "EL,non_communication,INFR(2014)0077,letter_of_formal_notice,2014-01-27,2014-01-27,,,EUIP",
        "EL,non_communication,INFR(2014)0077,closure,2016-04-28,2016-04-28,,,EUIP",
        "EL,non_conformity,INFR(2019)2230,letter_of_formal_notice,2019-10-10,2019-10-10,,,REG-GH",
        "EL,non_conformity,INFR(2019)2230,additional_letter_of_formal_notice,2023-01-26,2023-01-26,,,REG-GH",
        "EL,non_conformity,INFR(2019)2230,listed_active,2024-04-24,2024-04-24,,,REG-GH",
        "EL,non_conformity,INFR(2019)2230,reasoned_opinion,2026-01-30,2026-01-30,,,REAL-2026",
        "EL,non_conformity,INFR(2019)2230,open_yes,2019-10-10,2026-01-30,,,",
        "EL,act,,Law 4267/2014,,,,,EL-SCH",
        "EL,delay,,days_from_deadline_to_closure,,,862,862,",
    ] {
        assert!(greece.iter().any(|held| held == line), "{line} is missing in {greece:#?}");
    }
    // The day before the closure it is not known, and nothing later is there.
    let before = csv("2016-04-27", "EL", &none);
    assert!(before.contains(&"EL,delay,,days_from_deadline_to_closure,,,,,".to_owned()));
    assert!(!before.iter().any(|line| line.contains("closure,2016") || line.contains("2019")));
}

#[test]
fn days_that_are_not_known_keep_both_their_ends() {
    let cyprus = csv("2026-01-30", "CY", &TimelineFilter::default());
    for line in [
        "CY,non_communication,,letter_of_formal_notice,2013-12-18,2015-02-12,,,CUEJ-2015",
        "CY,non_communication,,open_unknown,2015-02-13,2015-12-30,,,",
        "CY,non_communication,,closure,2015-02-13,2015-12-31,,,EUIP",
        "CY,delay,,days_from_deadline_to_closure,,,422,743,",
    ] {
        assert!(cyprus.iter().any(|held| held == line), "{line} is missing in {cyprus:#?}");
    }
}

#[test]
fn no_cell_of_the_table_is_blank() {
    for on in DAYS {
        let ctx = reference::context(on);
        let table = super::timeline(&ctx, &TimelineFilter::default()).unwrap().table;
        for row in &table.rows {
            let shown = table.columns.iter().zip(row).filter(|(column, _)| column.in_page);
            for (column, datum) in shown {
                assert!(!datum.words.is_empty(), "{on}: {} of {row:?}", column.code);
            }
        }
    }
}

#[test]
fn who_is_not_bound_is_told_with_the_day() {
    let none = TimelineFilter::default();
    assert_eq!(csv("2026-01-30", "DK", &none), ["DK,bound,,never_bound,,,,,"]);
    let until = "UK,bound,,bound_until,2020-12-31,2020-12-31,,,".to_owned();
    assert!(csv("2021-01-01", "UK", &none).contains(&until));
    assert!(!csv("2020-12-31", "UK", &none).contains(&until));
    let croatia = csv("2026-01-30", "HR", &none);
    assert_eq!(croatia[0], "HR,bound,,time_to_transpose,2013-07-01,2013-12-18,,,");
}

#[test]
fn it_is_told_which_procedures_were_open_and_how_surely() {
    #[track_caller]
    fn check(on: &str, open: Openness, expected: &str) {
        let ctx = reference::context(on);
        let of: Vec<&str> = states(&ctx, &TimelineFilter::default())
            .iter()
            .filter(|facts| facts.procedures.iter().any(|case| case.on_day.open == open))
            .map(|facts| facts.state().code())
            .collect();
        assert_eq!(of.join(" "), expected, "{on}: {open}");
    }
    check("2015-03-11", Openness::Yes, "EL ES IT MT PT RO");
    check("2015-03-11", Openness::Presumed, "");
    check("2015-03-11", Openness::Unknown, "CY");
    check("2015-03-11", Openness::No, "");
    check("2021-06-15", Openness::Unknown, "FR LT");
    check("2026-01-30", Openness::Yes, "EL");
}

#[test]
fn the_order_is_the_one_asked_for() {
    #[track_caller]
    fn check(on: &str, sort: Sort, expected: &str) {
        let ctx = reference::context(on);
        let filter = TimelineFilter { sort, ..TimelineFilter::default() };
        let codes: Vec<&str> =
            states(&ctx, &filter).iter().map(|facts| facts.state().code()).collect();
        assert_eq!(codes.len(), 28);
        let codes = codes.join(" ");
        assert!(codes.starts_with(expected), "{on}: {codes}");
    }
    check("2026-01-30", Sort::Protocol, "BE BG CZ DK DE EE IE EL");
    // Those of which it is not known stand last, in the order of the protocol.
    check("2026-01-30", Sort::Delay, "RO ES IT EL MT PT CY BE BG CZ DK DE");
    check("2015-03-11", Sort::Delay, "BE BG CZ DK DE EE IE EL");
    check("2026-01-30", Sort::LastStep, "EL DE SE");
    check("2015-03-11", Sort::LastStep, "CY EL ES IT MT PT RO BE");
}

#[test]
fn the_filter_leaves_what_it_says() {
    let ctx = reference::context("2026-01-30");
    let filter = TimelineFilter {
        procedure_type: Some(ProcedureType::NonCommunication),
        states: vec![MemberState::parse("EL").unwrap(), MemberState::parse("BE").unwrap()],
        ..TimelineFilter::default()
    };
    let shown = states(&ctx, &filter);
    let codes: Vec<&str> = shown.iter().map(|facts| facts.state().code()).collect();
    assert_eq!(codes, ["BE", "EL"]);
    assert_eq!(shown.iter().map(|facts| facts.procedures.len()).sum::<usize>(), 1);
    let early = csv("2026-01-30", "EL", &period("2011-12-13", "2015-12-31"));
    assert!(!early.iter().any(|line| line.contains("INFR(2019)2230")));
    assert!(early.iter().any(|line| line.contains("2015-07-16")));
}

#[test]
fn a_picture_is_drawn_of_every_order_and_period() {
    for sort in Sort::ALL {
        let ctx = reference::context("2026-01-30");
        let filter = TimelineFilter { sort, ..period("2014-01-01", "2014-01-31") };
        let chart = super::timeline(&ctx, &filter).unwrap();
        let svg = chart.file(&ctx, Format::Svg, Scheme::Light).unwrap();
        assert!(String::from_utf8(svg).unwrap().starts_with("<svg"));
    }
}
