//! Method 1, rule by rule, on made-up facts.
//!
//! Each case gives facts and what cells they come to; `common` says how both
//! are written.

mod days;
mod procedures_on_a_day;
mod procedures_speak;
mod provisions;
mod roll_up;
mod what_stands;

use crate::common::{cell, day, shown, snapshot, state, with};

/// Checks that facts give cells. `cells` are pairs of a cell and its words.
#[track_caller]
fn check(facts: &[&str], cells: &[(&str, &str)]) {
    let snapshot = snapshot(with(facts));
    for (name, expected) in cells {
        assert_eq!(shown(&cell(&snapshot, name)), *expected, "{name}");
    }
}

/// Checks how a State's only procedure of a type stands on days: `stage open`.
#[track_caller]
fn check_case(facts: &[&str], days: &[(&str, &str)]) {
    let snapshot = snapshot(with(facts));
    for (on, expected) in days {
        let shown: Vec<String> = snapshot
            .cases_on(day(on))
            .map(|(_, case)| format!("{} {}", case.stage, case.open))
            .collect();
        assert_eq!(shown.join(", "), *expected, "{on}");
    }
}
