//! What was known of days long past, and would be told otherwise.

use super::*;

/// The alarms about days long past: the State, and how many cells.
fn told(csv: &str) -> Vec<(String, usize)> {
    let held = crate::reference::dataset();
    let alarms = alarms_of(&held, csv, Mode::Merge);
    let of_past = alarms.iter().filter(|alarm| alarm.kind == AlarmKind::Rewritten);
    of_past
        .map(|alarm| (alarm.member_state.map(|state| state.to_string()).unwrap(), alarm.count()))
        .collect()
}

#[track_caller]
fn check(rows: &str, expected: &[&str]) {
    let found = told(&format!("{HEAD}{rows}"));
    let states: Vec<&str> = found.iter().map(|(state, _)| &**state).collect();
    assert_eq!(states, expected, "{rows}");
    assert!(found.iter().all(|(_, cells)| *cells > 0));
}

#[test]
fn another_value_of_a_known_day_is_asked_about_by_state() {
    // What nothing was known of is added, and a day not a year ago changes no older one.
    check("EL,,18,,conformity,unclear,2020-05-12,independent,made up,EUIP,page 3\n", &[]);
    let held = crate::reference::dataset();
    let all = rewritten(&held, Table::Assessments, |column, values| {
        let turn = |status: &String| match status.as_str() {
            "transposed" => "not_transposed".to_owned(),
            other => other.to_owned(),
        };
        if column == "status" { values.iter().map(turn).collect() } else { Vec::new() }
    });
    let found = told(&all);
    let mut states: Vec<&String> = found.iter().map(|(state, _)| state).collect();
    states.dedup();
    assert_eq!(states.len(), found.len(), "one for each State");
    assert!(found.len() > 3, "{found:?}");
}
