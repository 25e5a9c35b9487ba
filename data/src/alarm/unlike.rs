//! Text that looks as if it belonged into another column: a status where words
//! are expected, a day where a place in the source is. Columns with a form of
//! their own refuse such a value; free text takes anything.

use super::{Alarm, AlarmKind, Planned};
use crate::{
    model::{Aspect, Basis, Day, FindingStatus, MemberState, ProcedureType, SourceId, Stage},
    table::{Holds, Table},
};

pub(super) fn look(planned: Planned<'_>, found: &mut Vec<Alarm>) {
    for &table in Table::ALL {
        for (&column, holds) in table.columns().iter().zip(table.holds()) {
            if *holds != Holds::Text || is_ever_so(planned, table, column) {
                continue;
            }
            let spots: Vec<_> = planned
                .coming()
                .filter(|change| change.table == table)
                .filter_map(|change| {
                    let text = cell(table, column, change.record.as_ref()?.cells())?;
                    belongs_elsewhere(planned, &text).then(|| planned.spot(change, column, &text))
                })
                .collect();
            if !spots.is_empty() {
                found.push(Alarm {
                    table: Some(table),
                    column: Some(column),
                    spots,
                    ..Alarm::of(AlarmKind::UnlikeColumn)
                });
            }
        }
    }
}

fn cell(table: Table, column: &str, cells: Vec<String>) -> Option<String> {
    table.columns().iter().zip(cells).find(|(name, _)| **name == column).map(|(_, text)| text)
}

/// Whether the held rows have such values in the column as well.
fn is_ever_so(planned: Planned<'_>, table: Table, column: &str) -> bool {
    planned
        .before
        .dataset()
        .rows(table)
        .into_iter()
        .filter_map(|(record, _)| cell(table, column, record.cells()))
        .any(|text| belongs_elsewhere(planned, &text))
}

/// Whether a text is a whole value of a column with a form of its own. Short
/// words such as "no" or a number of a page are none.
fn belongs_elsewhere(planned: Planned<'_>, text: &str) -> bool {
    let is_source = || {
        SourceId::parse(text)
            .is_ok_and(|id| planned.after.dataset().sources.get(id.as_str()).is_some())
    };
    Day::parse(text).is_ok()
        || FindingStatus::parse(text).is_ok()
        || Aspect::parse(text).is_ok()
        || Basis::parse(text).is_ok()
        || Stage::parse(text).is_ok()
        || ProcedureType::parse(text).is_ok()
        // `el` is a language, `EL` a State.
        || MemberState::parse(text).is_ok_and(|state| text.len() > 3 || state.code() == text)
        || is_source()
}
