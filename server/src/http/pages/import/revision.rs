//! `/import/revisions/{number}`: a revision as those who are signed in see it,
//! and the files that made it.

use app::pages::import::{self, KeptFile, Published, RevisionPage};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use data::model::Role;

use super::file::saved;
use crate::clock::moment;
use crate::http::{
    auth::Analyst,
    error::HttpError,
    no_query::NoQuery,
    pages::own::{own_context, own_page},
    site::Site,
};

/// Answers with the page.
///
/// # Errors
/// When there is no such revision, or the database cannot be read.
pub async fn get(
    who: Analyst,
    State(site): State<Site>,
    Path(number): Path<String>,
    _: NoQuery,
) -> Result<Response, HttpError> {
    let number = revision(&number)?;
    let kept = site.history.kept_revision(number).await?.ok_or(HttpError::NotFound)?;
    let files = site.history.uploads(number).await?;
    let page = RevisionPage {
        published: Published { number, at: moment(kept.published_at), message: kept.message },
        by: kept.published_by,
        drafted_by: kept.drafted_by,
        takes_back: kept.takes_back,
        taken: kept.taken,
        files: files
            .into_iter()
            .map(|file| KeptFile { name: file.file_name, sha256: file.sha256, size: file.size })
            .collect(),
        may_take_back: who.role() >= Role::Publisher && number > 1,
    };
    let context = own_context(&site, Some(&who), &format!("/import/revisions/{number}"));
    own_page(StatusCode::OK, move || import::revision(&context, &page)).await
}

/// Answers with a file, to be saved and never shown.
///
/// # Errors
/// When there is no such file, or the database cannot be read.
pub async fn file(
    _: Analyst,
    State(site): State<Site>,
    Path((number, at)): Path<(String, String)>,
    _: NoQuery,
) -> Result<Response, HttpError> {
    let (number, at) = (revision(&number)?, revision(&at)?);
    let bytes = site.history.upload(number, at).await?.ok_or(HttpError::NotFound)?;
    Ok(saved(bytes, &format!("revision-{number}-file-{at}")))
}

/// A number in an address, written as we write it.
fn revision(text: &str) -> Result<u32, HttpError> {
    let number: Option<u32> = text.parse().ok();
    number.filter(|number| number.to_string() == text).ok_or(HttpError::NotFound)
}
