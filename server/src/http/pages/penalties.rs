//! `GET /penalties`: national maximum penalties against the least that the Directive asks
//! for; `GET /penalties.csv`: the same as a file.

use app::pages::{self, PenaltiesFilter};
use axum::response::Response;

use super::answer::{self, page};
use crate::http::{asked::Asked, error::HttpError};

/// Answers with the page.
///
/// # Errors
/// When the Directive asks for no least maximum in what is chosen, or rendering breaks
/// off.
pub async fn get(asked: Asked<PenaltiesFilter>) -> Result<Response, HttpError> {
    asked.filter.fits(&asked.snapshot)?;
    page(asked, pages::penalties).await
}

/// Answers with the file: a line for each least maximum and State of the page under the
/// same query.
///
/// # Errors
/// As for the page.
pub async fn csv(asked: Asked<PenaltiesFilter>) -> Result<Response, HttpError> {
    asked.filter.fits(&asked.snapshot)?;
    answer::csv(asked, pages::penalties_csv).await
}
