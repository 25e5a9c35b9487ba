//! Days that a fact of the Directive can hardly have: not come yet, before the
//! Directive, or while its State is not bound.

use super::{Alarm, AlarmKind, Planned};
use crate::{
    model::{EdtfDate, MemberState},
    snapshot::interval::BoundPeriod,
    table::{Holds, Record, Table},
};

/// The columns with the day of something that only the Directive can cause. A
/// measure may be older than it.
const OF_THE_ACT: [(Table, &str); 5] = [
    (Table::Assessments, "as_of"),
    (Table::Penalties, "as_of"),
    (Table::Infringements, "date"),
    (Table::Statements, "date"),
    (Table::Replies, "date"),
];

/// A law may say on which day to come it enters into force.
const TO_COME: (Table, &str) = (Table::Measures, "in_force");

pub(super) fn look(planned: Planned<'_>, found: &mut Vec<Alarm>) {
    let adopted = planned.after.directive().adopted;
    let mut alarms: Vec<Alarm> = Vec::new();
    for change in planned.coming() {
        let Some(record) = &change.record else { continue };
        let table = change.table;
        let columns = table.columns().iter().zip(table.holds()).zip(record.cells());
        for ((&column, holds), text) in columns {
            if *holds != Holds::Date {
                continue;
            }
            let Ok(date) = EdtfDate::parse(&text) else { continue };
            let is_of_the_act = OF_THE_ACT.contains(&(table, column));
            // A year or month that has begun has days that have come.
            let first = date.first().unwrap_or_else(|| date.last());
            let kind = if first > planned.today && (table, column) != TO_COME {
                AlarmKind::FutureDate
            } else if is_of_the_act && date.last() < adopted {
                AlarmKind::BeforeTheAct
            } else if is_of_the_act && !is_bound(planned, record, date) {
                AlarmKind::NotBound
            } else {
                continue;
            };
            let spot = planned.spot(change, column, &text);
            let alarm = alarms.iter_mut().find(|alarm| {
                (alarm.kind, alarm.table, alarm.column) == (kind, Some(table), Some(column))
            });
            match alarm {
                Some(alarm) => alarm.spots.push(spot),
                None => alarms.push(Alarm {
                    table: Some(table),
                    column: Some(column),
                    spots: vec![spot],
                    ..Alarm::of(kind)
                }),
            }
        }
    }
    found.append(&mut alarms);
}

/// Whether the record's State is bound on some day of the date. Records without
/// a State are nobody's.
fn is_bound(planned: Planned<'_>, record: &Record, date: EdtfDate) -> bool {
    let Some(state) = member_state(record) else { return true };
    let Some(period) = planned.after.member_state(state).and_then(BoundPeriod::of) else {
        return false;
    };
    let begun_before_the_end =
        period.until().is_none_or(|until| date.first().is_none_or(|first| first <= until));
    period.from() <= date.last() && begun_before_the_end
}

/// The State that a record is about.
pub(super) fn member_state(record: &Record) -> Option<MemberState> {
    match record {
        Record::Assessments(record) => Some(record.member_state),
        Record::Penalties(record) => Some(record.member_state),
        Record::Measures(record) => Some(record.member_state),
        Record::Infringements(record) => Some(record.member_state),
        Record::Replies(record) => Some(record.member_state),
        _ => None,
    }
}
