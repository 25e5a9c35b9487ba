//! A report as a PDF that everyone can read: PDF/UA-1, or none at all.
//!
//! The look is a template in Typst (`report.typ`); the report is handed to it as
//! data, so that no word of it is ever run. Fonts are those in the binary. Nothing is
//! read from disk or network, and there is no clock: equal reports give equal bytes.

mod content;
mod letters;
#[cfg(test)]
mod tests;
mod world;

use thiserror::Error;
use typst::{comemo, diag::SourceDiagnostic, foundations::Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use self::{content::Content, world::Sheets};
use super::Report;
use crate::chart::DrawError;

/// How many documents later what was worked out for one is forgotten. Typesetting
/// keeps what it worked out, which is for those who write; here it only speeds up
/// the next report a little.
const REMEMBERED: usize = 2;

/// Why a report could not be written as PDF.
#[derive(Debug, Error)]
pub enum PdfError {
    /// A chart of it could not be drawn.
    #[error("a chart of the report could not be drawn")]
    Draw(#[from] DrawError),
    /// Its words could not be handed to the template.
    #[error("the report could not be handed to the template")]
    Content(#[from] serde_json::Error),
    /// The standard that is asked for is none that can be kept.
    #[error("the standard of the PDF cannot be kept: {0}")]
    Standard(String),
    /// It could not be laid on sheets.
    #[error("the report could not be laid on sheets: {0}")]
    Layout(String),
    /// It would have been a PDF that not everyone can read.
    #[error("the report would not be a PDF that everyone can read (PDF/UA-1): {0}")]
    NotForEveryone(String),
}

/// Writes a report as PDF.
pub fn pdf(report: &Report) -> Result<Vec<u8>, PdfError> {
    let written = lay(report).and_then(|document| {
        typst_pdf::pdf(&document, &options(report)?)
            .map_err(|faults| PdfError::NotForEveryone(told(&faults)))
    });
    comemo::evict(REMEMBERED);
    written
}

/// Lays a report on sheets.
fn lay(report: &Report) -> Result<PagedDocument, PdfError> {
    let content = serde_json::to_vec(&Content::of(report)?)?;
    let laid = typst::compile::<PagedDocument>(&Sheets::new(content));
    laid.output.map_err(|faults| PdfError::Layout(told(&faults)))
}

/// How sheets are written: held to the standard, and named by what they say.
fn options(report: &Report) -> Result<PdfOptions, PdfError> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|fault| PdfError::Standard(fault.message().to_string()))?;
    let named = format!("{}\n{}\n{}", report.series, report.title, report.stand);
    Ok(PdfOptions {
        ident: Smart::Custom(named),
        creator: Smart::Custom(None),
        standards,
        ..PdfOptions::default()
    })
}

fn told(faults: &[SourceDiagnostic]) -> String {
    let told: Vec<String> = faults
        .iter()
        .map(|fault| {
            let hints = fault.hints.iter().map(|hint| format!(" ({})", hint.v));
            std::iter::once(fault.message.to_string()).chain(hints).collect()
        })
        .collect();
    told.join("; ")
}
