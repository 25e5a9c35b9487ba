//! What rings an alarm, and what does not.

mod moved;
mod rewritten_days;

use std::sync::Arc;

use super::*;
use crate::{
    draft::Draft,
    revision::{Mode, apply, propose_as},
    table::{Dataset, Origin, Record, csv_line},
};

/// The shipped facts, and the alarms of a file that changes them as on a day.
fn alarms_of(held: &Dataset, csv: &str, mode: Mode) -> Vec<Alarm> {
    alarms_beside(held, csv, mode, &ErasedBefore::default())
}

/// The same where something was erased once.
fn alarms_beside(held: &Dataset, csv: &str, mode: Mode, erased: &ErasedBefore) -> Vec<Alarm> {
    let drafts: Vec<Draft> = vec![crate::ingest::read("made up.csv", csv.as_bytes())];
    let proposal = propose_as(held, &drafts, mode);
    let today = Day::parse("2026-11-24").unwrap();
    let before = Snapshot::build(1, Arc::new(held.clone())).unwrap();
    let origin = |_: &_| Origin { revision: 2, ..Origin::default() };
    let after = Snapshot::build(2, Arc::new(apply(held, &proposal.changes, origin))).unwrap();
    let difference = EditionChange::between(&before, &after, today);
    alarms(Planned {
        before: &before,
        after: &after,
        difference: &difference,
        drafts: &drafts,
        proposal: &proposal,
        erased,
        today,
    })
}

/// One line an alarm: what, of which column, where.
fn told(alarms: &[Alarm]) -> Vec<String> {
    let line = |alarm: &Alarm| {
        let places: Vec<&str> =
            alarm.spots.iter().filter_map(|spot| spot.place.cell.as_deref()).collect();
        let state = alarm.member_state.map(|state| format!(" {state}")).unwrap_or_default();
        let column = alarm.column.map(|column| format!(" {column}")).unwrap_or_default();
        format!("{}{state}{column}: {} [{}]", alarm.kind, alarm.count(), places.join(" "))
    };
    alarms.iter().map(line).collect()
}

const HEAD: &str =
    "member_state,theme,article,provision,aspect,status,as_of,basis,finding,source_id,locator\n";

#[track_caller]
fn check(rows: &str, expected: &[&str]) {
    let held = crate::reference::dataset();
    assert_eq!(told(&alarms_of(&held, &format!("{HEAD}{rows}"), Mode::Merge)), expected, "{rows}");
}

#[test]
fn a_usual_row_raises_none() {
    check("EL,,18,,conformity,unclear,2020-05-12,independent,made up,EUIP,page 3\n", &[]);
}

#[test]
fn days_that_cannot_be_are_warned_of_where_no_alarm_is_seen() {
    let held = crate::reference::dataset();
    let rows = "EL,,18,,conformity,unclear,2106-05-12,independent,made up,EUIP,\n\
                EL,,19,,conformity,unclear,1016-05-12,independent,made up,EUIP,\n\
                DK,,18,,conformity,unclear,2020-05-12,independent,made up,EUIP,\n\
                EL,,20,,conformity,unclear,2020-05-12,independent,made up,EUIP,\n";
    let drafts = [crate::ingest::read("made up.csv", format!("{HEAD}{rows}").as_bytes())];
    let proposal = propose_as(&held, &drafts, Mode::Merge);
    let frame = Snapshot::build(1, Arc::new(held.clone())).unwrap();
    let issues = unlikely_days(&frame, Day::parse("2026-11-24").unwrap(), &drafts, &proposal);
    let told: Vec<String> = issues.iter().map(ToString::to_string).collect();
    let shown = |cell: &str, day: &str, why: &str| {
        format!(
            "warning: made up.csv, {cell} (as_of): `{day}` {why}; the record is kept, so look whether the day is right [unlikely_day]"
        )
    };
    assert_eq!(
        told,
        [
            shown("G2", "2106-05-12", "has not come yet"),
            shown("G3", "1016-05-12", "is before the Directive was adopted"),
            shown("G4", "2020-05-12", "is one on which DK is not bound by the Directive"),
        ]
    );
}

#[test]
fn days_that_cannot_be_are_asked_about() {
    check(
        "EL,,18,,conformity,unclear,2027-05-12,independent,made up,EUIP,\n",
        &["future_date as_of: 1 [G2]"],
    );
    check(
        "EL,,18,,conformity,unclear,2010-05-12,independent,made up,EUIP,\n",
        &["before_the_act as_of: 1 [G2]"],
    );
    check(
        "DK,,18,,conformity,unclear,2020-05-12,independent,made up,EUIP,\nUK,,18,,conformity,unclear,2023-02-01,independent,made up,EUIP,\n",
        &["not_bound as_of: 2 [G2 G3]"],
    );
}

#[test]
fn a_year_that_has_begun_has_come() {
    check("EL,,18,,conformity,unclear,2026,independent,made up,EUIP,page 3\n", &[]);
}

#[test]
fn values_of_another_column_are_asked_about() {
    check(
        "EL,,18,,conformity,unclear,2020-05-12,independent,transposed,EUIP,2020-01-01\n",
        &["unlike_column finding: 1 [I2]", "unlike_column locator: 1 [K2]"],
    );
}

#[test]
fn what_stays_out_is_asked_about() {
    check(
        "EL,,18,,conformity,transp.,2020-05-12,independent,made up,EUIP,\n",
        &["left_out: 1 [F2]"],
    );
}

/// The held rows of a table as a file, each column as a function has it: blank for
/// as it is held.
fn rewritten(
    held: &Dataset,
    table: Table,
    column: impl Fn(&str, &[String]) -> Vec<String>,
) -> String {
    let rows: Vec<Vec<String>> =
        held.rows(table).into_iter().map(|(record, _): (Record, Origin)| record.cells()).collect();
    let columns: Vec<Vec<String>> = table
        .columns()
        .iter()
        .enumerate()
        .map(|(at, name)| {
            let values: Vec<String> = rows.iter().map(|cells| cells[at].clone()).collect();
            let new = column(name, &values);
            if new.is_empty() { values } else { new }
        })
        .collect();
    let mut text = csv_line(table.columns());
    for at in 0..rows.len() {
        let cells: Vec<&str> = columns.iter().map(|values| &*values[at]).collect();
        text += &csv_line(&cells);
    }
    text
}

#[test]
fn a_column_that_was_lost_is_found() {
    let held = crate::reference::dataset();
    let emptied = rewritten(&held, Table::Assessments, |column, values| {
        values.iter().map(|_| String::new()).filter(|_| column == "locator").collect()
    });
    let alarms = alarms_of(&held, &emptied, Mode::Merge);
    let kinds: Vec<_> = alarms.iter().map(|alarm| (alarm.kind, alarm.column)).collect();
    assert!(kinds.contains(&(AlarmKind::Emptied, Some("locator"))), "{kinds:?}");
}

#[test]
fn what_replacing_takes_out_and_turns_is_asked_about() {
    let held = crate::reference::dataset();
    let row = "EL,,18,,conformity,unclear,2020-05-12,independent,made up,EUIP,page 3\n";
    let alarms = alarms_of(&held, &format!("{HEAD}{row}"), Mode::Replace);
    let kinds: Vec<AlarmKind> = alarms.iter().map(|alarm| alarm.kind).collect();
    assert_eq!(kinds, [AlarmKind::Backwards, AlarmKind::Rewritten, AlarmKind::Removed]);
    assert_eq!(alarms[0].member_state, Some(MemberState::parse("EL").unwrap()));
    assert!(alarms[2].count() > 1);
}

#[test]
fn what_was_erased_once_is_asked_about() {
    let erased = ErasedBefore { files: vec![0], changes: vec![0] };
    let held = crate::reference::dataset();
    let row = "EL,,18,,conformity,unclear,2020-05-12,independent,made up,EUIP,page 3\n";
    let alarms = alarms_beside(&held, &format!("{HEAD}{row}"), Mode::Merge, &erased);
    let expected = ["erased_record: 1 [A2]", "erased_file: 1 []"];
    assert_eq!(told(&alarms), expected);
    assert_eq!(alarms[0].table, Some(Table::Assessments));
    assert_eq!(alarms[1].spots[0].file, "made up.csv");
}
