//! Collects what reading a file comes to: sheets, records, issues, up to numbers
//! that a person can read and a server can hold.

mod keys;
mod repeated;

use std::{collections::BTreeSet, sync::Arc};

use self::keys::Keys;
use crate::{
    draft::{Draft, Drafted, FileKind, Listing, PartialRow, Rest, Sheet, ShownRow},
    issue::{Answer, Code, Issue, Severity},
    table::Record,
};

/// More issues than this are counted and not listed.
pub(super) const MOST_ISSUES: usize = 1_000;

/// Who is told of each record as soon as it is read, on whichever thread reads.
pub(super) type Each<'e> = &'e mut (dyn FnMut(&Drafted) + Send);

/// What has been read of a file so far.
#[derive(Default)]
pub(super) struct Collector<'e> {
    /// All but its records.
    draft: Draft,
    records: Vec<Collected>,
    /// How many records were read.
    read: usize,
    keys: Keys,
    each: Option<Each<'e>>,
    errors_more: usize,
    warnings_more: usize,
}

/// A record, and the how manieth it was to be read, counted from 0.
pub(super) struct Collected {
    read: usize,
    drafted: Drafted,
    /// The column of the one cell that it is made of, where it is.
    at: Option<usize>,
}

/// How much had been collected at a moment.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    records: usize,
    issues: usize,
}

impl<'e> Collector<'e> {
    /// Nothing yet. `file` is its name, for display only.
    pub(super) fn new(file: &str) -> Self {
        Self { draft: Draft { file: file.to_owned(), ..Draft::default() }, ..Self::default() }
    }

    /// The same; each record is told of as soon as it is read.
    pub(super) fn telling(file: &str, each: Each<'e>) -> Self {
        Self { each: Some(each), ..Self::new(file) }
    }

    /// Drops all that was collected. Records that were told of stay told: they are none
    /// of the draft's.
    pub(super) fn start_over(&mut self) {
        let file = std::mem::take(&mut self.draft.file);
        let each = self.each.take();
        *self = Self { read: self.read, each, ..Self::new(&file) };
    }

    /// The name of the file.
    pub(super) fn file(&self) -> &str {
        &self.draft.file
    }

    /// Notes what kind of file it is.
    pub(super) fn kind(&mut self, kind: FileKind) {
        self.draft.kind = Some(kind);
    }

    /// Adds a sheet that was recognised; its place among them.
    pub(super) fn sheet(&mut self, sheet: Sheet) -> usize {
        self.draft.sheets.push(sheet);
        self.draft.sheets.len() - 1
    }

    /// The place of the sheet that was recognised last.
    pub(super) fn last_sheet(&self) -> usize {
        self.draft.sheets.len().saturating_sub(1)
    }

    /// Whether any sheet was recognised.
    pub(super) fn has_sheets(&self) -> bool {
        !self.draft.sheets.is_empty()
    }

    /// Whether neither a sheet was recognised nor a fault found; a remark on how
    /// the file was opened is none.
    pub(super) fn has_nothing(&self) -> bool {
        let is_remark = |issue: &Issue| issue.code == Code::GuessedEncoding;
        !self.has_sheets() && self.draft.issues.iter().all(is_remark)
    }

    /// A sheet that was recognised.
    pub(super) fn sheet_at(&self, sheet: usize) -> Option<&Sheet> {
        self.draft.sheets.get(sheet)
    }

    /// The rows of a sheet in which something is wrong, in their order.
    pub(super) fn faulty_rows(&self, sheet: &Sheet) -> BTreeSet<u32> {
        let of_sheet = self.draft.issues.iter().filter(|issue| issue.place.sheet == sheet.name);
        of_sheet.filter_map(|issue| issue.place.row).collect()
    }

    /// The rows in which the first records of a sheet stand.
    pub(super) fn first_rows(&self, sheet: usize) -> impl Iterator<Item = u32> {
        let drafted = self.records.iter().map(|collected| &collected.drafted);
        drafted.filter(move |drafted| drafted.sheet == sheet).map(|drafted| drafted.row)
    }

    /// Keeps rows of a sheet to be shown.
    pub(super) fn show(&mut self, sheet: usize, rows: Vec<ShownRow>) {
        if let Some(sheet) = self.draft.sheets.get_mut(sheet) {
            sheet.shown = rows;
        }
    }

    /// Counts a row that is about something else.
    pub(super) fn leave_out(&mut self, sheet: usize) {
        if let Some(sheet) = self.draft.sheets.get_mut(sheet) {
            sheet.left_out += 1;
        }
    }

    /// Adds a record.
    pub(super) fn record(&mut self, sheet: usize, row: u32, record: impl Into<Arc<Record>>) {
        self.add((sheet, row, None), record.into());
    }

    /// Adds a record that is made of one cell.
    pub(super) fn record_of_cell(
        &mut self,
        (sheet, row, at): (usize, u32, usize),
        record: impl Into<Arc<Record>>,
    ) {
        self.add((sheet, row, Some(at)), record.into());
    }

    fn add(&mut self, (sheet, row, at): (usize, u32, Option<usize>), record: Arc<Record>) {
        let key = record.key();
        self.keys.note(&(record.table(), key.as_str()));
        let drafted = Drafted { record, key, sheet, row };
        if let Some(each) = &mut self.each {
            each(&drafted);
        }
        self.records.push(Collected { read: self.read, drafted, at });
        self.read += 1;
    }

    /// Adds a row of which only these cells could be read. More of them than issues
    /// that are listed would be looked at for nothing.
    pub(super) fn partial(&mut self, sheet: usize, row: u32, cells: Vec<(&str, String)>) {
        let Some(table) = self.draft.sheets.get(sheet).map(|sheet| sheet.table) else { return };
        if self.draft.partial.len() < MOST_ISSUES {
            let cells = cells.into_iter().map(|(column, cell)| (column.to_owned(), cell)).collect();
            self.draft.partial.push(PartialRow { table, cells, sheet, row });
        }
    }

    /// How much has been collected so far.
    pub(super) fn mark(&self) -> Mark {
        Mark { records: self.records.len(), issues: self.draft.issues.len() }
    }

    /// Brings what has been collected of one sheet since a mark into the order of
    /// its rows.
    pub(super) fn settle_order(&mut self, since: Mark) {
        if let Some(records) = self.records.get_mut(since.records..) {
            records.sort_by_key(|collected| collected.drafted.row);
        }
        if let Some(issues) = self.draft.issues.get_mut(since.issues..) {
            issues.sort_by_key(|issue| issue.place.row);
        }
    }

    /// Adds what a sheet of the register lists.
    pub(super) fn listing(&mut self, listing: Listing) {
        match &mut self.draft.listing {
            Some(before) => {
                before.cases.extend(listing.cases);
                before.others.extend(listing.others);
            }
            none => *none = Some(listing),
        }
    }

    /// Whether something of a kind is said of the file already.
    pub(super) fn has_said(&self, code: Code, severity: Severity) -> bool {
        self.draft.issues.iter().any(|issue| (issue.code, issue.severity) == (code, severity))
    }

    /// Whether an answer has been asked for already.
    pub(super) fn asks_already(&self, answer: Answer) -> bool {
        self.draft
            .issues
            .iter()
            .any(|issue| issue.code == Code::MissingAnswer && issue.asks == Some(answer))
    }

    /// Adds what is wrong.
    pub(super) fn issue(&mut self, issue: Issue) {
        if self.draft.issues.len() < MOST_ISSUES {
            self.draft.issues.push(issue);
        } else if issue.is_error() {
            self.errors_more += 1;
        } else {
            self.warnings_more += 1;
        }
    }

    /// Adds all that is wrong.
    pub(super) fn issues(&mut self, issues: impl IntoIterator<Item = Issue>) {
        for issue in issues {
            self.issue(issue);
        }
    }

    /// The draft.
    pub(super) fn finish(mut self) -> Draft {
        let records = std::mem::take(&mut self.records);
        let records = records.into_iter().map(|collected| collected.drafted).collect();
        Draft { records, ..self.settle() }
    }

    /// The draft without its records, and which of those that were told of are its;
    /// and these.
    pub(super) fn finish_told(mut self) -> (Rest, Vec<Collected>) {
        let records = std::mem::take(&mut self.records);
        let order: Vec<usize> = records.iter().map(|collected| collected.read).collect();
        let is_all = order.iter().copied().eq(0..self.read);
        (Rest { draft: self.settle(), order: (!is_all).then_some(order) }, records)
    }

    fn settle(mut self) -> Draft {
        let more = self.errors_more + self.warnings_more;
        if more > 0 {
            let severity = if self.errors_more > 0 { Severity::Error } else { Severity::Warning };
            let message =
                format!("{more} more faults are not listed; mend those above and import again");
            let issue = Issue::of_file(Code::MoreIssues, severity, &self.draft.file, message);
            self.draft.issues.push(issue);
        }
        self.draft
    }
}
