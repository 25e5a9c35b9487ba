//! What whoever publishes has to look at before: nothing that is wrong for sure,
//! but what a slip of the hand would look like.
//!
//! A record that is wrong has an issue and stays out ([`crate::check`],
//! [`crate::ingest`]); what is told here would be published. An alarm is the
//! same as another only if it says the same in all, so that a tick is of this
//! alarm: where it has become something else, it is asked again.

mod dates;
mod emptied;
mod erased;
mod flipped;
mod moved;
mod paired;
mod rewritten;
mod scope;
mod unlike;

pub use self::dates::unlikely_days;

use serde::Serialize;

use crate::{
    draft::Draft,
    issue::Place,
    model::{Aspect, Day, MemberState, vocabulary},
    revision::{Change, Proposal},
    snapshot::{Snapshot, edition_change::EditionChange},
    structure::Node,
    table::Table,
};

vocabulary! {
    /// What an alarm is about.
    AlarmKind, "alarm" {
        /// Very many cells of the matrix come to something else.
        ManyFlipped = "many_flipped",
        /// A State that was fine, or of which something was known, is no more.
        Backwards = "backwards",
        /// What was known of days long past comes to something else in a State.
        Rewritten = "rewritten",
        /// A day that has not come yet.
        FutureDate = "future_date",
        /// A day before the Directive was adopted.
        BeforeTheAct = "before_the_act",
        /// A State that is not bound on the day.
        NotBound = "not_bound",
        /// The values of a column are those that were held, in other rows.
        ColumnMoved = "column_moved",
        /// The values of columns stand in each other's place.
        ColumnsExchanged = "columns_exchanged",
        /// A value that looks as if it belonged into another column.
        UnlikeColumn = "unlike_column",
        /// Records that are taken out.
        Removed = "removed",
        /// Values that were held and would be blank.
        Emptied = "emptied",
        /// Errors, which keep rows or files out.
        LeftOut = "left_out",
        /// Cases that are closed since a list holds them no more.
        Closures = "closures",
        /// Records that were erased once, and say the same again.
        ErasedRecord = "erased_record",
        /// A file that was erased once.
        ErasedFile = "erased_file",
    }
}

/// Something to look at, all places of one kind together.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Alarm {
    /// What it is about.
    pub kind: AlarmKind,
    /// Of which table, if it is about one.
    pub table: Option<Table>,
    /// Of which column, if it is about one.
    pub column: Option<&'static str>,
    /// Of which others, if it is about several.
    pub columns: Vec<&'static str>,
    /// Of which State, if it is about one.
    pub member_state: Option<MemberState>,
    /// Where they stand in the files.
    pub spots: Vec<Spot>,
    /// The cells of the matrix that come to something else.
    pub cells: Vec<(MemberState, Aspect, Node)>,
    /// What else it rests on and does not show, so that a tick is of this alarm
    /// alone: what a cell comes to, what a record said that goes.
    pub rests_on: Vec<String>,
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Spot {
    /// The file, as it was handed over.
    pub file: String,
    /// Where in it.
    pub place: Place,
    /// What stands there.
    pub value: String,
}

impl Alarm {
    fn of(kind: AlarmKind) -> Self {
        Self {
            kind,
            table: None,
            column: None,
            columns: Vec::new(),
            member_state: None,
            spots: Vec::new(),
            cells: Vec::new(),
            rests_on: Vec::new(),
        }
    }

    /// How many records or cells it is about.
    #[must_use]
    pub fn count(&self) -> usize {
        self.spots.len().max(self.cells.len())
    }
}

/// What was erased once and comes again.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ErasedBefore {
    /// Places among the files.
    pub files: Vec<usize>,
    /// Places among the changes.
    pub changes: Vec<usize>,
}

/// What would be published, beside what is held.
#[derive(Debug, Clone, Copy)]
pub struct Planned<'a> {
    /// The edition that it is compared with.
    pub before: &'a Snapshot,
    /// The edition that would come.
    pub after: &'a Snapshot,
    /// What differs between them.
    pub difference: &'a EditionChange,
    /// The files; none where a revision is taken back.
    pub drafts: &'a [Draft],
    /// What they change.
    pub proposal: &'a Proposal,
    /// What of them was erased once.
    pub erased: &'a ErasedBefore,
    /// The day on which it is looked at.
    pub today: Day,
}

/// Every alarm, the gravest first.
#[must_use]
pub fn alarms(planned: Planned<'_>) -> Vec<Alarm> {
    let mut found = Vec::new();
    erased::look(planned, &mut found);
    flipped::look(planned, &mut found);
    rewritten::look(planned, &mut found);
    scope::look(planned, &mut found);
    dates::look(planned, &mut found);
    moved::look(planned, &mut found);
    emptied::look(planned, &mut found);
    unlike::look(planned, &mut found);
    found
}

impl Planned<'_> {
    /// The changes that bring a record.
    fn coming(&self) -> impl Iterator<Item = &Change> {
        self.proposal.changes.iter().filter(|change| change.record.is_some())
    }

    /// Where a column of a change stands in its file.
    fn spot(&self, change: &Change, column: &str, value: &str) -> Spot {
        spot(self.drafts, change, column, value)
    }
}

/// Where a column of a change stands in the file that it is from.
fn spot(drafts: &[Draft], change: &Change, column: &str, value: &str) -> Spot {
    let Some(draft) = drafts.get(change.draft) else {
        return Spot { file: String::new(), place: Place::default(), value: value.to_owned() };
    };
    let sheet = draft.sheets.iter().position(|sheet| {
        sheet.name.as_deref() == change.sheet.as_deref() && sheet.table == change.table
    });
    let place = sheet.map_or_else(
        || Place { row: Some(change.row), ..Place::default() },
        |sheet| draft.place(sheet, change.row, column),
    );
    Spot { file: draft.file.clone(), place, value: value.to_owned() }
}

#[cfg(test)]
#[cfg(feature = "ingest")]
mod tests;
