//! One fault each, among records that are otherwise right.

#![cfg(feature = "ingest")]

use crate::{
    check::check,
    ingest, reference,
    table::{Dataset, Origin},
};

/// The shipped dataset with further rows, as if they had been published.
fn with(files: &[&str]) -> Dataset {
    let mut dataset = reference::dataset();
    for text in files {
        for drafted in ingest::read("x.csv", text.as_bytes()).records {
            dataset.put(drafted.record.as_ref().clone(), Origin::default());
        }
    }
    dataset
}

const ASSESSMENTS: &str = "member_state,theme,article,provision,aspect,status,as_of,basis,act,case,attribution,finding,source_id,locator\n";
const STATES: &str = "code,iso_alpha2,iso_alpha3,name,protocol_order,bound_from,bound_until,note\n";
const PROVISIONS: &str = "eid,position,provision,article,article_heading,kind,theme,min_max_penalty_below_consent_years,min_max_penalty_above_consent_years,summary\n";
const STEPS: &str = "member_state,infringement_number,type,stage,date,source_id,note\n";

#[test]
fn the_shipped_dataset_has_no_fault() {
    assert_eq!(check(&with(&[])), []);
}

#[test]
fn each_fault_is_named() {
    #[track_caller]
    fn check_rows(headings: &str, rows: &str, expected: &str) {
        let found: Vec<String> = check(&with(&[&format!("{headings}{rows}")]))
            .iter()
            .map(|fault| {
                format!("{} {} {} {}", fault.severity, fault.code, fault.column, fault.value)
            })
            .collect();
        assert_eq!(found.join("; "), expected, "{rows}");
    }
    check_rows(
        STATES,
        "UK,GB,GBR,United Kingdom,28,2021-01-01,2011-12-17,\n",
        "error days_reversed bound_until 2011-12-17",
    );
    check_rows(
        STATES,
        "DK,DK,DNK,Denmark,4,,2011-12-17,\n",
        "error days_reversed bound_until 2011-12-17",
    );
    check_rows(
        STATES,
        "UK,GB,GBR,United Kingdom,1,2011-12-17,2020-12-31,\n",
        "error place_taken protocol_order 1",
    );
    check_rows(
        PROVISIONS,
        "art_25__para_2,114,25(2),25,Websites,option,victims,,,Blocking\n",
        "error place_taken position 114; error article_of_two_themes theme victims",
    );
    check_rows(
        ASSESSMENTS,
        "DE,,5,,conformity,unclear,2020,independent,,,,,NOBODY,\n",
        "error unknown_source source_id NOBODY",
    );
    check_rows(
        ASSESSMENTS,
        "DE,,,5(9),conformity,unclear,2020,independent,,,,,COM871,\n",
        "warning unknown_provision provision 5(9)",
    );
    check_rows(
        ASSESSMENTS,
        "DE,,,5,conformity,unclear,2020,independent,,,,,COM871,\n",
        "warning unknown_provision provision 5",
    );
    check_rows(
        ASSESSMENTS,
        "DE,,27,,conformity,unclear,2020,independent,,,,,COM871,\n",
        "warning not_assessed article 27",
    );
    check_rows(
        ASSESSMENTS,
        "DE,,4,5(2),conformity,unclear,2020,independent,,,,,COM871,\n",
        "warning other_article article 4",
    );
    check_rows(
        STEPS,
        "BE,INFR(1999)0001,non_conformity,closure,2020,REG-GH,\nDE,INFR(1999)0001,non_conformity,closure,2021,REG-GH,\n",
        "error case_of_two_states member_state BE; error case_of_two_states member_state DE",
    );
    check_rows(
        STEPS,
        "BE,INFR(1999)0001,non_conformity,closure,2020,REG-GH,\nBE,INFR(1999)0001,non_communication,closure,2021,REG-GH,\n",
        "error case_of_two_types type non_conformity; error case_of_two_types type non_communication",
    );
}
