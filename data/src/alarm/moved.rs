//! A column that was sorted or moved without the others: its values are those
//! that are held, but in other rows. Each row alone is right, so nothing else
//! would tell.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{Alarm, AlarmKind, Planned};
use crate::{revision::Change, table::Table};

/// Fewer rows may well have changed places in what they say.
const ROWS: usize = 3;

/// A row whose value of one column differs from the held row that is like it in
/// all others.
struct Pair<'a> {
    change: &'a Change,
    now: String,
    before: String,
}

pub(super) fn look(planned: Planned<'_>, found: &mut Vec<Alarm>) {
    let mut tables: BTreeMap<Table, Vec<(&Change, Vec<String>)>> = BTreeMap::new();
    for change in planned.coming() {
        if let Some(record) = &change.record {
            tables.entry(change.table).or_default().push((change, record.cells()));
        }
    }
    for (table, rows) in tables {
        let held: Vec<Vec<String>> = planned
            .before
            .dataset()
            .rows(table)
            .into_iter()
            .map(|(record, _)| record.cells())
            .collect();
        for (at, &column) in table.columns().iter().enumerate() {
            let pairs = pairs(&rows, &held, at);
            if pairs.len() < ROWS || !has_same_values(&pairs) {
                continue;
            }
            found.push(Alarm {
                table: Some(table),
                column: Some(column),
                spots: pairs
                    .iter()
                    .map(|pair| planned.spot(pair.change, column, &pair.now))
                    .collect(),
                ..Alarm::of(AlarmKind::ColumnMoved)
            });
        }
    }
}

/// The rows that differ in one column alone from what is held. Rows that are
/// alike without that column cannot be told apart and are left aside.
fn pairs<'a>(rows: &[(&'a Change, Vec<String>)], held: &[Vec<String>], at: usize) -> Vec<Pair<'a>> {
    let mut by_rest: HashMap<Vec<&str>, Option<&str>> = HashMap::new();
    for cells in held {
        by_rest
            .entry(rest(cells, at))
            .and_modify(|value| *value = None)
            .or_insert_with(|| cells.get(at).map(String::as_str));
    }
    rows.iter()
        .filter_map(|(change, cells)| {
            let before = (*by_rest.get(&rest(cells, at))?)?;
            let now = cells.get(at)?;
            (now != before).then(|| Pair { change, now: now.clone(), before: before.to_owned() })
        })
        .collect()
}

/// The other cells of a row. A row's number in the Directive and the like are
/// values as any.
fn rest(cells: &[String], at: usize) -> Vec<&str> {
    let others = cells.iter().enumerate().filter(|(other, _)| *other != at);
    others.map(|(_, cell)| cell.as_str()).collect()
}

/// Whether the values are the held ones in another order; where a column was
/// moved by a row, one fell out at the end and one came in.
fn has_same_values(pairs: &[Pair<'_>]) -> bool {
    let mut left: HashMap<&str, isize> = HashMap::new();
    for pair in pairs {
        *left.entry(&pair.before).or_default() += 1;
        *left.entry(&pair.now).or_default() -= 1;
    }
    let kinds = pairs.iter().map(|pair| pair.before.as_str()).collect::<HashSet<_>>();
    let missing: isize = left.values().filter(|count| **count > 0).sum();
    kinds.len() > 1 && missing <= 1
}
