//! `GET /import/{id}/files/{number}/annotated.xlsx`: a file of a draft as a workbook
//! in which is marked what is wrong with it.

use axum::extract::{Path, State};
use axum::response::Response;

use super::{id, published, template::workbook};
use crate::drafts::DraftError;
use crate::http::{auth::Analyst, error::HttpError, no_query::NoQuery, site::Site};

/// Answers with the workbook, to be saved under a name that is made here.
///
/// # Errors
/// When there is no such file or it has no cells, when no copy can be made, or the
/// database fails.
pub async fn get(
    _: Analyst,
    State(site): State<Site>,
    Path((draft, number)): Path<(String, u32)>,
    _: NoQuery,
) -> Result<Response, HttpError> {
    match site.drafts.annotated(&id(&draft)?, number).await {
        Ok(copy) => {
            let name = format!("draft-file-{number}-annotated.xlsx");
            Ok(workbook(copy.ok_or(HttpError::NotFound)?, &name))
        }
        Err(DraftError::Published(revision)) => Ok(published(revision)),
        Err(error) => Err(error.into()),
    }
}
