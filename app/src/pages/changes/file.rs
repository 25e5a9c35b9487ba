//! What an edition changed as comma-separated text: everything, also what the
//! page leaves out.

use data::{
    snapshot::{
        METHOD,
        edition_change::{Part, Side},
    },
    table::{csv_line, guarded},
};

use super::EditionsCompared;

/// The statuses that differ, a line for each stretch of days.
#[must_use]
pub fn statuses_csv(compared: &EditionsCompared) -> String {
    let change = &compared.change;
    let mut text = csv_line(&[
        "on",
        "revision_before",
        "revision",
        "method",
        "aspect",
        "member_state",
        "node",
        "from",
        "until",
        "status_before",
        "grade_before",
        "contested_before",
        "status",
        "grade",
        "contested",
        "basis",
        "as_of",
    ]);
    let side = |side: &Side| {
        let cell = &side.cell;
        [cell.status.to_string(), text_of(cell.grade), text_of(cell.contested)]
    };
    for one in &change.statuses {
        let part = match &one.part {
            Part::Node(node) => node.to_string(),
            Part::Provision(provision) => provision.to_string(),
        };
        let mut cells = vec![
            change.on.to_string(),
            change.before.to_string(),
            change.after.to_string(),
            METHOD.to_string(),
            one.aspect.to_string(),
            one.member_state.to_string(),
            part,
            one.from.to_string(),
            text_of(one.until),
        ];
        cells.extend(side(&one.before));
        cells.extend(side(&one.after));
        cells.extend([text_of(one.after.cell.basis), text_of(one.after.cell.as_of)]);
        text += &csv_line(&cells);
    }
    text
}

/// The records that differ, a line for each cell that does, with the file, sheet
/// and row by which that came.
#[must_use]
pub fn records_csv(compared: &EditionsCompared) -> String {
    let revision = compared.change.after.to_string();
    let mut text = csv_line(&[
        "revision", "change", "table", "record", "column", "before", "after", "file", "sheet",
        "row",
    ]);
    for one in &compared.change.records {
        let kind = match (&one.before, &one.after) {
            (None, _) => "new",
            (Some(_), Some(_)) => "changed",
            (Some(_), None) => "removed",
        };
        let by = compared.taken_out.get(&(one.table, one.key.clone()));
        let origin = one.after.as_ref().map(|(_, origin)| origin).or(by);
        let place = [
            origin.map(|origin| origin.file.to_string()).unwrap_or_default(),
            origin
                .and_then(|origin| origin.sheet.as_ref())
                .map(ToString::to_string)
                .unwrap_or_default(),
            text_of(origin.map(|origin| origin.row)),
        ];
        let blank = || vec![String::new(); one.table.columns().len()];
        let cells = |side: &Option<(data::table::Record, data::table::Origin)>| {
            side.as_ref().map_or_else(blank, |(record, _)| record.cells())
        };
        let both = cells(&one.before).into_iter().zip(cells(&one.after));
        for (column, (before, after)) in one.table.columns().iter().zip(both) {
            if before == after {
                continue;
            }
            let line: Vec<String> = [
                revision.clone(),
                kind.to_owned(),
                one.table.to_string(),
                one.key.clone(),
                (*column).to_owned(),
                before,
                after,
            ]
            .into_iter()
            .chain(place.clone())
            .collect();
            text += &csv_line(&line.iter().map(|cell| guarded(cell)).collect::<Vec<_>>());
        }
    }
    text
}

fn text_of<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}
