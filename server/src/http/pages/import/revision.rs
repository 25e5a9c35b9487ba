//! `/import/revisions/{number}`: a revision as those who are signed in see it,
//! and the files that made it.

use app::pages::import::{self, KeptFile, Published, RevisionPage, Tombstone};
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
    pages::changes::told,
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
    let files = kept_files(&site, number).await?;
    let erased = site.editions.erased();
    let page = RevisionPage {
        published: Published { number, at: moment(kept.published_at), message: kept.message },
        by: kept.published_by,
        drafted_by: kept.drafted_by,
        takes_back: kept.takes_back,
        taken: kept.taken,
        files,
        erased: erased
            .iter()
            .filter(|one| one.revision == number)
            .map(|one| Tombstone {
                erased: told(one),
                by: one.by.clone(),
                reason: one.reason.clone(),
                sha256: one.sha256.clone(),
            })
            .collect(),
        may_take_back: who.role() >= Role::Publisher && number > 1,
        may_erase: who.role() >= Role::Admin,
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
    let bytes = site.history.upload(number, at).await?;
    let bytes = bytes.ok_or_else(|| {
        let was = site.editions.erased().iter().any(|one| one.is_of_file(number, at));
        if was { HttpError::Erased } else { HttpError::NotFound }
    })?;
    Ok(saved(bytes, &format!("revision-{number}-file-{at}")))
}

/// The files of a revision, and which of them were erased.
pub(super) async fn kept_files(site: &Site, number: u32) -> Result<Vec<KeptFile>, HttpError> {
    let files = site.history.uploads(number).await?;
    let erased = site.editions.erased();
    let kept = files.into_iter().zip(1_u32..).map(|(file, at)| KeptFile {
        name: file.file_name,
        sha256: file.sha256,
        size: file.size,
        is_erased: erased.iter().any(|one| one.is_of_file(number, at)),
    });
    Ok(kept.collect())
}

/// A number in an address, written as we write it.
pub(super) fn revision(text: &str) -> Result<u32, HttpError> {
    let number: Option<u32> = text.parse().ok();
    number.filter(|number| number.to_string() == text).ok_or(HttpError::NotFound)
}
