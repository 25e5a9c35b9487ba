//! A report as it is read, whatever it is written as: page, PDF or Word file.
//!
//! It is made once, of words in the reader's language, and every format is written
//! from it, so that all of them say the same. Nothing here knows of a Snapshot, an
//! edition or a rule, and nothing here words anything.

#[cfg(any(feature = "docx", feature = "pdf"))]
mod columns;
#[cfg(feature = "docx")]
pub mod docx;
#[cfg(any(feature = "docx", feature = "pdf"))]
mod links;
#[cfg(feature = "pdf")]
pub mod pdf;
#[cfg(any(feature = "docx", feature = "pdf"))]
mod signs;
#[cfg(all(test, any(feature = "docx", feature = "pdf")))]
mod tests;
pub mod text;
#[cfg(any(feature = "docx", feature = "pdf"))]
mod together;
#[cfg(any(feature = "docx", feature = "pdf"))]
mod tongue;

pub use self::text::{Run, Text};

#[cfg(feature = "chart")]
use crate::chart::Drawing;

/// A whole report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The language of its words, as a BCP 47 tag.
    pub language: String,
    /// What it is about, without the day.
    pub title: String,
    /// The kind of report and who makes it: above the title, and at the head of every
    /// sheet.
    pub series: String,
    /// The main thing, in a sentence or two.
    pub opening: Text,
    /// Day, edition, method, lasting address, licence: each with its name.
    pub facts: Vec<Fact>,
    /// What it says.
    pub sections: Vec<Section>,
    /// Day and edition in one line: at the foot of every sheet.
    pub stand: String,
    /// Under which site its addresses lie, such as `https://example.eu`; none where
    /// that is not known, and then what leads into the site is no link in a file.
    pub site: Option<String>,
}

#[cfg(any(feature = "docx", feature = "pdf"))]
impl Report {
    /// From how many sections on, with their parts, a file has a list of them.
    const LISTED: usize = 5;

    /// Whether a file of it begins with a list of its sections.
    pub(crate) fn is_listed(&self) -> bool {
        let sections = self.sections.iter().map(|section| 1 + section.parts.len());
        sections.sum::<usize>() >= Self::LISTED
    }
}

/// One thing that is true of a whole report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub name: String,
    /// What holds.
    pub value: Text,
}

/// A part under a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The name of its place in the report, of small letters, digits and hyphens.
    pub id: String,
    /// Its heading.
    pub heading: String,
    /// What stands right under the heading.
    pub blocks: Vec<Block>,
    /// The parts that follow, one level below.
    pub parts: Vec<Section>,
}

/// Something that stands by itself between two others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Sentences.
    Paragraph(Text),
    /// Sentences on how something is meant, set smaller.
    Note(Text),
    /// Points of one kind, in order.
    List(Vec<Text>),
    /// Rows and columns.
    Table(Table),
    /// A chart.
    #[cfg(feature = "chart")]
    Figure(Figure),
}

/// Rows and columns. The first column names the row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows: a text for each column.
    pub rows: Vec<Vec<Text>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// How wide it is beside the others: 1 for codes and figures, more for words.
    pub width: u8,
    /// Whether it holds figures, which stand at the right.
    pub is_number: bool,
}

/// A chart with its words. What it draws stands in a table of the report too.
#[cfg(feature = "chart")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// What it shows, with the day.
    pub caption: String,
    /// What can be seen in it, for those who do not see it.
    pub described: String,
    /// The picture, laid out for a sheet's width.
    pub drawing: Drawing,
}

impl Section {
    /// A part without parts of its own.
    pub fn new(id: impl Into<String>, heading: impl Into<String>, blocks: Vec<Block>) -> Self {
        Self { id: id.into(), heading: heading.into(), blocks, parts: Vec::new() }
    }
}

impl Column {
    /// A column of words, so wide beside the others.
    pub fn words(heading: impl Into<String>, width: u8) -> Self {
        Self { heading: heading.into(), width, is_number: false }
    }

    /// A column of figures.
    pub fn number(heading: impl Into<String>) -> Self {
        Self { heading: heading.into(), width: 1, is_number: true }
    }
}
