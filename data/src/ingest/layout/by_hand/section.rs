//! Report tables in which titles between the rows say what is found of the States below
//! them: `Not transposed`, alone in its row. It must not guess of which title a row is.

use super::{
    about::Above,
    cells::{Read, Wrong},
    row::{RowSays, Rows},
};
use crate::{
    draft::Meaning,
    ingest::{
        layout::finding::{Said, said},
        sheet::Row,
        words::{Named, Words, states_in},
    },
    issue::Code,
    model::FindingStatus,
};

/// The status that stands alone in a row.
pub(super) fn status_alone(row: &Row, words: &Words) -> Option<FindingStatus> {
    let (_, only) = row.only()?;
    match said(words, &only.text()) {
        Said::Status(status) => Some(status),
        Said::Nothing | Said::Unknown => None,
    }
}

impl Rows<'_> {
    /// Whether a row is the title of those below it, and says what is found of them.
    pub(super) fn begins_section(&mut self, row: &Row) -> bool {
        let status = status_alone(row, self.words).filter(|_| self.headings.sectioned);
        if status.is_some() {
            self.section = status;
            self.is_blocked = false;
            self.above = Above::Nothing;
        }
        status.is_some()
    }

    /// Whether a cell alone in its row names no State where titles say what is found: then
    /// it may be a title that is not understood.
    pub(super) fn may_end_section(&self, text: &str) -> bool {
        let is_state = |named: &Named| matches!(named, Named::State(_) | Named::Everyone(_));
        self.headings.sectioned && !states_in(text).iter().any(is_state)
    }

    /// What the title above says is found.
    pub(super) fn status_of_section(
        &self,
        row: &Row,
        says: &mut RowSays,
    ) -> Read<Option<FindingStatus>> {
        let at = self.headings.place(Meaning::MemberStatesList).unwrap_or_default();
        if row.cell(at).is_blank() || self.section.is_some() {
            return Ok(self.section);
        }
        let message = "nothing says what is found of these States, since no title with a status stands above this row, so nothing is taken from it; write one, such as `not transposed`, in a row of its own".to_owned();
        says.issues.push(self.issue(row, at, Code::UnknownWord, message));
        Err(Wrong)
    }
}
