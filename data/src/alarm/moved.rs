//! Columns that were sorted or moved without the others, or took each other's place:
//! each row alone is right, so nothing else would tell.
//!
//! A column was moved if most of the values that it holds now were held in it, in
//! other rows. A few rows, or words of a short list, change places in honest files
//! as well; and what is numbered anew keeps its order.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{
    Alarm, AlarmKind, Planned,
    paired::{Pair, Paired},
};
use crate::table::Table;

/// Fewer rows may well have changed places in what they say.
const ROWS: usize = 3;
/// The same where the column holds few different values.
const ROWS_OF_FEW_VALUES: usize = 10;
/// Of so many values one may come from elsewhere: somebody mended a cell as well.
const ONE_ELSEWHERE_IN: usize = 5;

pub(super) fn look(planned: Planned<'_>, found: &mut Vec<Alarm>) {
    for &table in Table::ALL {
        let paired = Paired::of(planned, table);
        let exchanged = exchanged(planned, table, &paired);
        let is_told = |column: &str| {
            exchanged
                .iter()
                .any(|alarm| alarm.column == Some(column) || alarm.columns.contains(&column))
        };
        for (at, &column) in table.columns().iter().enumerate() {
            let pairs = paired.differing_in(at);
            if is_told(column) || !are_telling(&pairs, at) || !are_moved(&pairs, at) {
                continue;
            }
            let spot = |pair: &Pair<'_>| planned.spot(pair.change, column, value(pair.now, at));
            found.push(Alarm {
                table: Some(table),
                column: Some(column),
                spots: pairs.iter().map(spot).collect(),
                ..Alarm::of(AlarmKind::ColumnMoved)
            });
        }
        found.extend(exchanged);
    }
}

/// The columns whose values stand in each other's place, row by row.
fn exchanged(planned: Planned<'_>, table: Table, paired: &Paired<'_>) -> Vec<Alarm> {
    let mut by_columns: BTreeMap<Vec<usize>, Vec<Pair<'_>>> = BTreeMap::new();
    for pair in paired.with_same_cells() {
        by_columns.entry(pair.differs_in()).or_default().push(pair);
    }
    let name = |at: usize| table.columns().get(at).copied();
    by_columns
        .into_iter()
        .filter(|(_, pairs)| pairs.len() >= ROWS)
        .filter_map(|(columns, pairs)| {
            let (first, others) = columns.split_first()?;
            let column = name(*first)?;
            let spot = |pair: &Pair<'_>| planned.spot(pair.change, column, value(pair.now, *first));
            Some(Alarm {
                table: Some(table),
                column: Some(column),
                columns: others.iter().filter_map(|at| name(*at)).collect(),
                spots: pairs.iter().map(spot).collect(),
                ..Alarm::of(AlarmKind::ColumnsExchanged)
            })
        })
        .collect()
}

fn value(cells: &[String], at: usize) -> &str {
    cells.get(at).map(String::as_str).unwrap_or_default()
}

/// Whether rows that differ in a column can tell anything of it.
fn are_telling(pairs: &[Pair<'_>], at: usize) -> bool {
    let kinds = pairs.iter().map(|pair| value(pair.before, at)).collect::<HashSet<_>>().len();
    let are_different = kinds >= ROWS && kinds * 2 >= pairs.len();
    let are_enough = are_different || (kinds > 1 && pairs.len() >= ROWS_OF_FEW_VALUES);
    are_enough && !is_numbered_anew(pairs, at)
}

/// Whether the values of a column are the held ones in another order, but for a few:
/// where a column was moved by a row, one fell out at the end and one came in.
fn are_moved(pairs: &[Pair<'_>], at: usize) -> bool {
    let mut left: HashMap<&str, isize> = HashMap::new();
    for pair in pairs {
        *left.entry(value(pair.before, at)).or_default() += 1;
        *left.entry(value(pair.now, at)).or_default() -= 1;
    }
    let elsewhere: isize = left.values().filter(|count| **count > 0).sum();
    let elsewhere = usize::try_from(elsewhere).unwrap_or_default();
    elsewhere <= 1 || elsewhere * ONE_ELSEWHERE_IN <= pairs.len()
}

/// Whether the values are whole numbers in the same order as before: where a row
/// came in between, those after it are counted anew.
fn is_numbered_anew(pairs: &[Pair<'_>], at: usize) -> bool {
    let numbers: Option<Vec<(u32, u32)>> = pairs
        .iter()
        .map(|pair| Some((value(pair.before, at).parse().ok()?, value(pair.now, at).parse().ok()?)))
        .collect();
    numbers.is_some_and(|mut numbers| {
        numbers.sort_unstable();
        numbers.is_sorted_by_key(|(_, now)| *now)
    })
}
