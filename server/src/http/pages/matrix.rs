//! `GET /matrix`: States by articles; `GET /matrix.csv`: the same as a file.

use app::pages::{self, MatrixFile, MatrixFilter};
use axum::response::Response;

use super::answer::{self, page};
use crate::http::{asked::Asked, error::HttpError};

/// Answers with the page.
///
/// # Errors
/// When an article that is to be opened has no column, or rendering breaks off.
pub async fn get(asked: Asked<MatrixFilter>) -> Result<Response, HttpError> {
    asked.filter.fits(asked.snapshot.structure())?;
    page(asked, pages::matrix).await
}

/// Answers with the file: the rows and columns that the page shows under the
/// same query.
///
/// # Errors
/// As for the page.
pub async fn csv(asked: Asked<MatrixFile>) -> Result<Response, HttpError> {
    asked.filter.0.fits(asked.snapshot.structure())?;
    answer::csv(asked, pages::matrix_csv).await
}
