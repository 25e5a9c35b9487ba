//! Values that are held and would be blank: a column that was lost on the way
//! from one program to another looks like this, and each cell alone is right.

use std::sync::Arc;

use super::{Alarm, AlarmKind, Planned};
use crate::table::{Record, Table};

/// Fewer were most likely emptied on purpose.
const CELLS: usize = 3;

pub(super) fn look(planned: Planned<'_>, found: &mut Vec<Alarm>) {
    for &table in Table::ALL {
        for (at, &column) in table.columns().iter().enumerate() {
            let mut alarm =
                Alarm { table: Some(table), column: Some(column), ..Alarm::of(AlarmKind::Emptied) };
            for change in planned.coming().filter(|change| change.table == table) {
                let cell = |record: &Option<Arc<Record>>| {
                    let cells = record.as_ref().map(|record| record.cells()).unwrap_or_default();
                    cells.into_iter().nth(at).unwrap_or_default()
                };
                let (before, after) = (cell(&change.before), cell(&change.record));
                if !before.is_empty() && after.is_empty() {
                    alarm.spots.push(planned.spot(change, column, &before));
                }
            }
            if alarm.count() >= CELLS {
                found.push(alarm);
            }
        }
    }
}
