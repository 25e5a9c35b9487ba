//! What a file that replaces takes out: records of its own scope that it holds
//! no more. It must not take out what the file might mean but could not say.
//!
//! The scope of a sheet is its table and the States that stand in it. Tables
//! whose rows belong to no State (sources, statements, the frame) are shared by
//! all, so that nothing is ever taken out of them.

use std::{collections::HashSet, sync::Arc};

use super::Change;
use crate::{
    draft::{Draft, Layout, Sheet},
    issue::{Code, Issue, Place, Severity},
    table::{Dataset, Record, Table},
};

/// The column that says to which State a row belongs.
const STATE: &str = "member_state";

/// The removals, and what is said about sheets from which none can be told.
pub(super) fn removed(held: &Dataset, drafts: &[Draft]) -> (Vec<Change>, Vec<Issue>) {
    let mut changes = Vec::new();
    let mut issues = Vec::new();
    let mut done = HashSet::new();
    for (draft_at, draft) in drafts.iter().enumerate() {
        for (sheet_at, sheet) in draft.sheets.iter().enumerate() {
            if !sheet.table.columns().contains(&STATE) {
                continue;
            }
            if sheet.layout == Layout::Register {
                issues.push(nothing_removed(draft, sheet, ONLY_ACTIVE));
                continue;
            }
            if sheet.layout != Layout::Template {
                issues.push(nothing_removed(draft, sheet, ITS_SOURCE));
                continue;
            }
            if has_errors(drafts, sheet.table) {
                issues.push(nothing_removed(draft, sheet, HELD_BACK));
                continue;
            }
            let states = states(drafts, sheet.table);
            let kept = keys(drafts, sheet.table);
            for (record, _) in held.rows(sheet.table) {
                let key = record.key();
                let in_scope = state(&record).is_some_and(|state| states.contains(&state));
                if !in_scope
                    || kept.contains(key.as_str())
                    || !done.insert((sheet.table, key.clone()))
                {
                    continue;
                }
                changes.push(Change {
                    table: sheet.table,
                    key,
                    record: None,
                    before: Some(record.into()),
                    draft: draft_at,
                    sheet: draft.sheet_name(sheet_at).map(Arc::from),
                    row: sheet.heading,
                    origin: None,
                });
            }
        }
    }
    (changes, issues)
}

/// Whether a row of any sheet of a table could not be read: it may be one of
/// those that seem to be gone. So may a sheet that could not be recognised.
fn has_errors(drafts: &[Draft], table: Table) -> bool {
    drafts.iter().any(|draft| {
        let of_table = |issue: &&Issue| {
            let sheet = draft.sheets.iter().find(|sheet| sheet.name == issue.place.sheet);
            sheet.is_none_or(|sheet| sheet.table == table)
        };
        draft.issues.iter().filter(|issue| issue.is_error()).any(|issue| of_table(&issue))
    })
}

/// Why nothing is taken out where a row could not be read.
const HELD_BACK: &str = ", since there are errors: a row that could not be read may be one that seems to be gone; mend the errors and import again";
/// A copy of the register is silent about what ended: that is no removal.
const ONLY_ACTIVE: &str = " by a copy of the register, which lists active cases only; what it no longer lists is proposed as a closure";
/// A table that is not ours holds what one source says on one day.
const ITS_SOURCE: &str = " by a table that is not laid out as ours, since it speaks for its own source alone; take out what no longer holds by a workbook of the template";

fn nothing_removed(draft: &Draft, sheet: &Sheet, why: &str) -> Issue {
    let message = format!("nothing of `{}` is taken out{why}", sheet.table);
    let place = Place { sheet: sheet.name.clone(), ..Place::default() };
    Issue::of_file(Code::NothingRemoved, Severity::Warning, &draft.file, message).at(place)
}

/// The States that stand in any sheet of a table, those that are not laid out as
/// ours aside.
fn states(drafts: &[Draft], table: Table) -> HashSet<String> {
    let of_others = |draft: &Draft, sheet: usize| {
        draft.sheets.get(sheet).is_some_and(|sheet| sheet.layout != Layout::Template)
    };
    drafts
        .iter()
        .flat_map(|draft| draft.records.iter().map(move |drafted| (draft, drafted)))
        .filter(|(draft, drafted)| {
            drafted.record.table() == table && !of_others(draft, drafted.sheet)
        })
        .filter_map(|(_, drafted)| state(&drafted.record))
        .collect()
}

fn keys(drafts: &[Draft], table: Table) -> HashSet<&str> {
    drafts
        .iter()
        .flat_map(|draft| &draft.records)
        .filter(|drafted| drafted.record.table() == table)
        .map(|drafted| drafted.key.as_str())
        .collect()
}

fn state(record: &Record) -> Option<String> {
    let at = record.table().columns().iter().position(|column| *column == STATE)?;
    record.cells().into_iter().nth(at)
}
