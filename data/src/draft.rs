//! A draft: the records that a file holds and what is wrong with it.
//!
//! Nothing of a draft is published yet; [`crate::revision`] compares it with
//! an edition first. A draft can be written and read again, since files are
//! read in a process of their own.

mod given;
mod listing;
mod mapping;
mod partial;
mod rest;
mod shown;
mod told;

use std::{collections::BTreeMap, sync::Arc};

use serde::{Deserialize, Serialize};

pub use self::{
    given::Given,
    listing::{CaseMentioned, Listed, Listing},
    mapping::{LONGEST_WORD, MOST_WORDS, Mapping, MappingError, Meaning},
    partial::PartialRow,
    rest::Rest,
    shown::{MOST_COLUMNS, MOST_ROWS, ShownRow},
    told::{Listener, NoRecord, Teller, Told},
};
use crate::{
    issue::{Issue, Place, cell_name},
    model::vocabulary,
    table::{Record, Table},
};

/// A sheet whose first cell begins with this is for people alone, and is not
/// read.
pub const NOT_READ: &str = "Not read by the Transposition Monitor";

vocabulary! {
    /// What kind of file it is, told by what it holds and never by its name.
    FileKind, "kind of file" {
        /// Text with a cell between two separators.
        Delimited = "delimited",
        /// A workbook as Excel has written it since 2007.
        Xlsx = "xlsx",
        /// The same in binary.
        Xlsb = "xlsb",
        /// A workbook as Excel wrote it before.
        Xls = "xls",
        /// A workbook as free office programs write it.
        Ods = "ods",
        /// Records as the Commission's register gives them to programs.
        Json = "json",
    }
}

vocabulary! {
    /// How a sheet is laid out.
    Layout, "layout" {
        /// One of our tables, a row a record.
        Template = "template",
        /// The Commission's register of infringement decisions.
        Register = "register",
        /// National measures as EUR-Lex and CELLAR give them.
        Measures = "measures",
        /// States against provisions, either way round.
        Matrix = "matrix",
        /// A row a State, or a State and a provision, kept by hand.
        Tracker = "tracker",
        /// A row a provision, with the States in lists.
        Report = "report",
    }
}

vocabulary! {
    /// Which number of `1/2/2026` is the day.
    DateOrder, "order of dates" {
        /// The first.
        DayFirst = "dmy",
        /// The second.
        MonthFirst = "mdy",
    }
}

/// What one file comes to.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// The file as it was handed over, for display only.
    pub file: String,
    /// What kind of file it is; none if that cannot be told.
    pub kind: Option<FileKind>,
    /// The sheets that were recognised, in the order of the file.
    pub sheets: Vec<Sheet>,
    /// The records that can be used, in the order of sheets and rows.
    pub records: Vec<Drafted>,
    /// Some of the rows of which cells could not be read.
    #[serde(default)]
    pub partial: Vec<PartialRow>,
    /// What it lists as active, if it is a copy of the register of a known day.
    pub listing: Option<Listing>,
    /// What is wrong with it.
    pub issues: Vec<Issue>,
}

/// A sheet that was recognised.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// Its name, in a file that has several.
    pub name: Option<String>,
    /// How it is laid out.
    pub layout: Layout,
    /// How surely, in hundredths.
    pub confidence: u8,
    /// The table that its rows are records of.
    pub table: Table,
    /// The row of its headings; 0 in a file of records, where they are the keys.
    pub heading: u32,
    /// Which of the table's columns it says something about, and at which
    /// place, counted from 0, each stands; without a place, the file says the
    /// same of every row.
    pub columns: BTreeMap<String, Option<usize>>,
    /// How many rows are about something else, and were left out for it.
    pub left_out: usize,
    /// Some of its rows as they stand in the file, in their order: the headings,
    /// those in which something is wrong with the row before each, the first ones.
    #[serde(default)]
    pub shown: Vec<ShownRow>,
}

/// A record with its row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Drafted {
    /// The record. What it would change shares it.
    pub record: Arc<Record>,
    /// What names it within its table.
    pub key: String,
    /// In which of the draft's sheets it stands.
    pub sheet: usize,
    /// In which row, counted from 1 as spreadsheets do.
    pub row: u32,
}

impl Draft {
    /// Whether nothing in the file could be read as a table.
    #[must_use]
    pub fn is_unreadable(&self) -> bool {
        self.sheets.is_empty()
    }

    /// The place of a column in a row of a sheet.
    #[must_use]
    pub fn place(&self, sheet: usize, row: u32, column: &str) -> Place {
        match self.sheets.get(sheet) {
            Some(sheet) => sheet.place(row, column),
            None => Place { row: Some(row), column: Some(column.to_owned()), ..Place::default() },
        }
    }

    /// The name of a sheet, in a file that has several.
    #[must_use]
    pub fn sheet_name(&self, sheet: usize) -> Option<&str> {
        self.sheets.get(sheet)?.name.as_deref()
    }
}

impl Sheet {
    /// Whether the sheet says anything about a column. What it is silent about
    /// keeps the value that is held.
    #[must_use]
    pub fn gives(&self, column: &str) -> bool {
        self.columns.contains_key(column)
    }

    /// The name of a cell, or of the record where the file has no rows: there
    /// its headings are row 0.
    #[must_use]
    pub fn cell_name(&self, at: usize, row: u32) -> String {
        if self.heading == 0 { format!("record {row}") } else { cell_name(at, row) }
    }

    /// The place of a heading, in whichever column; without rows it has none.
    #[must_use]
    pub fn heading_place(&self, at: Option<usize>, heading: &str) -> Place {
        let row = Some(self.heading).filter(|row| *row > 0);
        Place {
            sheet: self.name.clone(),
            row,
            cell: at.zip(row).map(|(at, row)| self.cell_name(at, row)),
            column: Some(heading.to_owned()),
        }
    }

    /// The place of a column in a row.
    #[must_use]
    pub fn place(&self, row: u32, column: &str) -> Place {
        let at = self.columns.get(column).copied().flatten();
        Place {
            sheet: self.name.clone(),
            row: Some(row),
            cell: at.map(|at| self.cell_name(at, row)),
            column: Some(column.to_owned()),
        }
    }
}
