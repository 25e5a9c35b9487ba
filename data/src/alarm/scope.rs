//! How much goes, stays out, or is closed.

use std::collections::BTreeMap;

use super::{Alarm, AlarmKind, Planned, Spot};
use crate::{issue::Place, table::Table};

pub(super) fn look(planned: Planned<'_>, found: &mut Vec<Alarm>) {
    let mut removed: BTreeMap<Table, (Vec<Spot>, Vec<String>)> = BTreeMap::new();
    let mut closures = Vec::new();
    for change in &planned.proposal.changes {
        let spot = Spot {
            file: planned
                .drafts
                .get(change.draft)
                .map(|draft| draft.file.clone())
                .unwrap_or_default(),
            place: Place::default(),
            value: change.key.clone(),
        };
        match &change.record {
            None => {
                let (spots, said) = removed.entry(change.table).or_default();
                spots.push(spot);
                said.extend(change.before.as_ref().map(|record| record.cells().join("|")));
            }
            Some(_) if planned.proposal.closed.contains(&change.key) => closures.push(spot),
            Some(_) => {}
        }
    }
    for (table, (spots, rests_on)) in removed {
        let alarm = Alarm::of(AlarmKind::Removed);
        found.push(Alarm { table: Some(table), spots, rests_on, ..alarm });
    }
    let errors: Vec<Spot> = planned
        .proposal
        .issues
        .iter()
        .filter(|issue| issue.is_error())
        .map(|issue| Spot {
            file: issue.file.clone(),
            place: issue.place.clone(),
            value: issue.value.clone().unwrap_or_default(),
        })
        .collect();
    if !errors.is_empty() {
        let wrong = planned.proposal.issues.iter().filter(|issue| issue.is_error());
        let rests_on = wrong.map(|issue| format!("{}: {}", issue.code, issue.message)).collect();
        found.push(Alarm { spots: errors, rests_on, ..Alarm::of(AlarmKind::LeftOut) });
    }
    if !closures.is_empty() {
        found.push(Alarm { spots: closures, ..Alarm::of(AlarmKind::Closures) });
    }
}
