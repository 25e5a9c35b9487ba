//! A report as a file of Word: real styles, headings, lists, tables and pictures, to be
//! gone on with there.
//!
//! docx-rs writes the body (`body.rs`). What it cannot say is put in afterwards
//! (`marks.rs`), and styles, lists and settings are files of their own beside this one.
//! There is no clock: equal reports give equal bytes.

mod body;
mod marks;
mod package;
#[cfg(test)]
mod tests;
mod xml;

use thiserror::Error;

use super::Report;
use crate::chart::DrawError;

/// Why a report could not be written as a file of Word.
#[derive(Debug, Error)]
pub enum DocxError {
    /// A chart of it could not be drawn.
    #[error("a chart of the report could not be drawn")]
    Draw(#[from] DrawError),
    /// docx-rs wrote something else than what this was written for.
    #[error("the body of the document is not as expected: {0}")]
    Body(&'static str),
    /// The parts could not be packed.
    #[error("the parts of the document could not be packed")]
    Package(#[from] zip::result::ZipError),
}

/// Writes a report as a file of Word.
pub fn docx(report: &Report) -> Result<Vec<u8>, DocxError> {
    let (docx, marks) = body::write(report)?;
    let mut parts = docx.build();
    parts.document = marks.put_into(&parts.document)?;
    parts.headers = parts.headers.iter().map(|part| marks::tidied(part)).collect();
    parts.footers = parts.footers.iter().map(|part| marks::tidied(part)).collect();
    package::pack(report, &marks.links, parts)
}
