//! Why a file, or one sheet of it, is not read: what was found, the rule, and
//! how to mend it. It knows nothing of kinds of file.

use crate::issue::{Code, Issue, Place, Severity, cell_name};

/// A file or sheet that is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refusal {
    pub(super) code: Code,
    message: String,
    place: Place,
}

impl Refusal {
    pub(super) fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), place: Place::default() }
    }

    /// The same, of one sheet.
    pub(super) fn of_sheet(mut self, sheet: Option<&str>) -> Self {
        self.place.sheet = sheet.map(str::to_owned);
        self
    }

    /// The same, of one cell; column and row counted from 0.
    pub(super) fn of_cell(mut self, column: usize, row: u32) -> Self {
        let row = row.saturating_add(1);
        self.place.row = Some(row);
        self.place.cell = Some(cell_name(column, row));
        self
    }

    /// As it is told of a file.
    pub(super) fn issue(self, file: &str) -> Box<Issue> {
        let issue = Issue::of_file(self.code, Severity::Error, file, self.message);
        Box::new(issue.at(self.place))
    }
}
