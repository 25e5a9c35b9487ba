//! Days that a fact of the Directive can hardly have: not come yet, before the
//! Directive, or while its State is not bound.

use super::{Alarm, AlarmKind, Planned, Spot, spot};
use crate::{
    draft::Draft,
    issue::{Code, Issue, Place, Severity},
    model::{Day, EdtfDate, FindingStatus, MemberState},
    revision::{Change, Proposal},
    snapshot::{Snapshot, interval::BoundPeriod},
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

/// More days than this are counted and not listed.
const MOST_ISSUES: usize = 1_000;

/// A day that is unlikely: why, in which change and column, and as it stands there.
struct Unlikely<'a> {
    kind: AlarmKind,
    change: &'a Change,
    column: &'static str,
    text: String,
}

pub(super) fn look(planned: Planned<'_>, found: &mut Vec<Alarm>) {
    let mut alarms: Vec<Alarm> = Vec::new();
    for Unlikely { kind, change, column, text } in
        unlikely(planned.after, planned.today, planned.proposal.changes.iter())
    {
        let table = change.table;
        let spot = spot(planned.drafts, change, column, &text);
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
    found.append(&mut alarms);
}

/// The same as a warning at each day, for those who publish without seeing alarms.
/// `frame` is an edition with the Directive and its States.
#[must_use]
pub fn unlikely_days(
    frame: &Snapshot,
    today: Day,
    drafts: &[Draft],
    proposal: &Proposal,
) -> Vec<Issue> {
    let issue = |Unlikely { kind, change, column, text }: Unlikely<'_>| {
        let of = match change.record.as_deref() {
            Some(Record::Infringements(step)) => format!(" of {}", step.stage),
            _ => String::new(),
        };
        let why = match (kind, change.record.as_deref().and_then(member_state)) {
            (AlarmKind::FutureDate, _) => "has not come yet".to_owned(),
            (AlarmKind::BeforeTheAct, _) => "is before the Directive was adopted".to_owned(),
            (_, Some(state)) => format!("is one on which {state} is not bound by the Directive"),
            (_, None) => "is one on which its State is not bound by the Directive".to_owned(),
        };
        let Spot { file, place, .. } = spot(drafts, change, column, &text);
        // Of several columns of steps nothing tells here in which the day stands.
        let place = if of.is_empty() { place } else { Place { cell: None, column: None, ..place } };
        let message =
            format!("`{text}`{of} {why}; the record is kept, so look whether the day is right");
        Issue::of_file(Code::UnlikelyDay, Severity::Warning, &file, message).at(place).found(&text)
    };
    let found = unlikely(frame, today, proposal.changes.iter());
    let more = found.len().saturating_sub(MOST_ISSUES);
    let mut issues: Vec<Issue> = found.into_iter().take(MOST_ISSUES).map(issue).collect();
    if let Some(last) = issues.last().filter(|_| more > 0) {
        let message = format!("{more} more days are not listed; look at those above first");
        issues.push(Issue::of_file(Code::MoreIssues, Severity::Warning, &last.file, message));
    }
    issues
}

fn unlikely<'a>(
    frame: &Snapshot,
    today: Day,
    changes: impl Iterator<Item = &'a Change>,
) -> Vec<Unlikely<'a>> {
    let adopted = frame.directive().adopted;
    let mut found = Vec::new();
    for change in changes {
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
            let kind = if first > today && (table, column) != TO_COME {
                AlarmKind::FutureDate
            } else if is_of_the_act && date.last() < adopted {
                AlarmKind::BeforeTheAct
            } else if is_of_the_act && !says_not_bound(record) && !is_bound(frame, record, date) {
                AlarmKind::NotBound
            } else {
                continue;
            };
            found.push(Unlikely { kind, change, column, text });
        }
    }
    found
}

/// Whether a record says itself that its State is not bound.
fn says_not_bound(record: &Record) -> bool {
    matches!(record, Record::Assessments(of) if of.status == FindingStatus::NotBound)
}

/// Whether the record's State is bound on some day of the date. Records without
/// a State are nobody's.
fn is_bound(frame: &Snapshot, record: &Record, date: EdtfDate) -> bool {
    let Some(state) = member_state(record) else { return true };
    let Some(period) = frame.member_state(state).and_then(BoundPeriod::of) else {
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
