//! `GET /compare`: Member States side by side, or one provision across all of them;
//! `GET /compare.csv`: the same as a file.

use app::pages::{self, SideBySideFilter};
use axum::response::Response;

use super::answer::{self, page};
use crate::http::{asked::Asked, error::HttpError};

/// Answers with the page.
///
/// # Errors
/// When the Directive has no such provision, what is chosen does not go together, or
/// rendering breaks off.
pub async fn get(asked: Asked<SideBySideFilter>) -> Result<Response, HttpError> {
    asked.filter.fits(asked.snapshot.structure())?;
    page(asked, pages::side_by_side).await
}

/// Answers with the file: what the page shows under the same query.
///
/// # Errors
/// As for the page.
pub async fn csv(asked: Asked<SideBySideFilter>) -> Result<Response, HttpError> {
    asked.filter.fits(asked.snapshot.structure())?;
    answer::csv(asked, pages::side_by_side_csv).await
}
