//! What was erased once, since it should never have been published, and comes
//! again: word for word, so that it is known by its hash alone.

use super::{Alarm, AlarmKind, Planned, Spot};
use crate::{issue::Place, table::Table};

pub(super) fn look(planned: Planned<'_>, found: &mut Vec<Alarm>) {
    for &table in Table::ALL {
        let mut alarm = Alarm { table: Some(table), ..Alarm::of(AlarmKind::ErasedRecord) };
        let coming = planned.erased.changes.iter();
        let coming = coming.filter_map(|at| planned.proposal.changes.get(*at));
        for change in coming.filter(|change| change.table == table) {
            let column = table.key_columns().first().copied().unwrap_or_default();
            alarm.spots.push(planned.spot(change, column, &change.key));
        }
        if alarm.count() > 0 {
            found.push(alarm);
        }
    }
    let files = planned.erased.files.iter().filter_map(|at| planned.drafts.get(*at));
    let spots: Vec<Spot> = files
        .map(|draft| Spot {
            file: draft.file.clone(),
            place: Place::default(),
            value: String::new(),
        })
        .collect();
    if !spots.is_empty() {
        found.push(Alarm { spots, ..Alarm::of(AlarmKind::ErasedFile) });
    }
}
