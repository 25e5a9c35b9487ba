//! What several drafts say together: each record completed by what is held,
//! and at most one to a key. It must not judge records among each other; that
//! is [`crate::check`]'s.

use std::{borrow::Cow, collections::HashMap, sync::Arc};

use crate::{
    draft::{Draft, Drafted, Sheet},
    issue::{Code, Issue, Severity},
    table::{Dataset, FieldIssue, FieldReader, Record, Table},
};

/// A record as it would be published.
pub(super) struct Entry<'a> {
    /// The record, with every column.
    pub(super) record: Arc<Record>,
    /// What names it within its table.
    pub(super) key: &'a str,
    /// From which of the drafts it comes, counted from 0.
    pub(super) draft: usize,
    /// In which sheet of it, counted from 0.
    pub(super) sheet: usize,
    /// In which row of that.
    pub(super) row: u32,
}

/// The records of all drafts, in the order of files and rows.
pub(super) struct Incoming<'a> {
    pub(super) entries: Vec<Entry<'a>>,
    places: HashMap<(Table, &'a str), usize>,
}

impl<'a> Incoming<'a> {
    /// Brings the drafts together. Records that differ under one key are left
    /// out, whichever file came last: nothing tells which of them holds.
    pub(super) fn of(held: &Dataset, drafts: &'a [Draft]) -> (Self, Vec<Issue>) {
        let mut issues = Vec::new();
        let most = drafts.iter().map(|draft| draft.records.len()).sum();
        let mut places = HashMap::with_capacity(most);
        let mut entries: Vec<Option<Entry<'a>>> = Vec::with_capacity(most);
        let mut disputed = Vec::new();
        for (at, draft) in drafts.iter().enumerate() {
            let whole: Vec<Option<Table>> = draft.sheets.iter().map(given_as_a_whole).collect();
            for drafted in &draft.records {
                let table = drafted.record.table();
                let is_whole = whole.get(drafted.sheet) == Some(&Some(table));
                let record = match completed(held, draft, drafted, is_whole) {
                    Ok(record) => record,
                    Err(faults) => {
                        issues.extend(faults);
                        continue;
                    }
                };
                let Drafted { key, sheet, row, .. } = drafted;
                let entry = Entry { record, key, draft: at, sheet: *sheet, row: *row };
                let place = (entry.record.table(), entry.key);
                let Some(&first) = places.get(&place) else {
                    places.insert(place, entries.len());
                    entries.push(Some(entry));
                    continue;
                };
                let Some(earlier) = &entries[first] else { continue };
                let issue = repeated(drafts, earlier, &entry);
                if issue.is_error() {
                    disputed.push(first);
                }
                issues.push(issue);
            }
        }
        let is_disputed = !disputed.is_empty();
        for at in disputed {
            entries[at] = None;
        }
        let entries: Vec<Entry<'a>> = entries.into_iter().flatten().collect();
        if is_disputed {
            let place = |(at, entry): (usize, &Entry<'a>)| ((entry.record.table(), entry.key), at);
            places = entries.iter().enumerate().map(place).collect();
        }
        (Self { entries, places }, issues)
    }

    /// The record that comes in under a key.
    pub(super) fn get(&self, table: Table, key: &str) -> Option<&Entry<'a>> {
        self.places.get(&(table, key)).map(|&at| &self.entries[at])
    }
}

/// The table of a sheet that says something about every column of it.
fn given_as_a_whole(sheet: &Sheet) -> Option<Table> {
    let mut columns = sheet.table.columns().iter();
    columns.all(|column| sheet.gives(column)).then_some(sheet.table)
}

/// The record with the held values of the columns that its file does not have;
/// `is_whole` if it has them all.
fn completed(
    held: &Dataset,
    draft: &Draft,
    drafted: &Drafted,
    is_whole: bool,
) -> Result<Arc<Record>, Vec<Issue>> {
    let table = drafted.record.table();
    let gives =
        |column: &str| draft.sheets.get(drafted.sheet).is_some_and(|sheet| sheet.gives(column));
    let before = if is_whole { None } else { held.get(table, &drafted.key) };
    let Some(before) = before else {
        return Ok(Arc::clone(&drafted.record));
    };
    let (before, said) = (before.cells(), drafted.record.cells());
    let cell = |at: usize| {
        let is_given = table.columns().get(at).is_some_and(|column| gives(column));
        let from = if is_given { &said } else { &before };
        from.get(at).map(|text| Cow::Borrowed(&**text)).unwrap_or_default()
    };
    let mut fields = FieldReader::in_order(&cell);
    let record = Record::read(table, &mut fields);
    let faults: Vec<Issue> =
        fields.into_issues().iter().map(|fault| misfit(draft, drafted, fault)).collect();
    match record {
        Some(record) if faults.is_empty() => Ok(Arc::new(record)),
        _ => Err(faults),
    }
}

/// A value of the file and a held one that cannot stand in one record.
fn misfit(draft: &Draft, drafted: &Drafted, fault: &FieldIssue) -> Issue {
    let message = format!("beside the values that are held: {}", fault.message);
    Issue::of_file(Code::BadValue, Severity::Error, &draft.file, message)
        .at(draft.place(drafted.sheet, drafted.row, fault.column))
        .found(&fault.value)
}

/// Two files (within one file, reading it has told already) with one key.
fn repeated(drafts: &[Draft], earlier: &Entry, later: &Entry) -> Issue {
    let table = later.record.table();
    let rows = format!(
        "row {} of {} and row {} of {}",
        earlier.row, drafts[earlier.draft].file, later.row, drafts[later.draft].file
    );
    let (code, severity, message) = if earlier.record == later.record {
        (Code::RepeatedRow, Severity::Warning, format!("{rows} say the same; take one of them out"))
    } else {
        (
            Code::DuplicateKey,
            Severity::Error,
            format!(
                "{rows} have the same key ({}) but say different things, so neither is used; keep the one that holds, or import the files one after the other",
                table.key_columns().join(", "),
            ),
        )
    };
    let draft = &drafts[later.draft];
    Issue::of_file(code, severity, &draft.file, message)
        .at(draft.place(later.sheet, later.row, table.key_columns()[0]))
        .found(later.key)
}
