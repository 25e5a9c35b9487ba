//! `GET /changes`: the data editions; `GET /changes/{revision}`: what one of them
//! changed, and the same as files.

use app::address::{Filter, NoFilter};
use app::pages::{
    self, ChangesFilter, EDITIONS_A_PAGE, EditionsCompared, Erased, ErasedKind, Neighbours,
};
use axum::extract::Path;
use axum::response::Response;
use std::sync::Arc;

use super::answer::{self, page};
use crate::erasing::{Gone, Tombstone};
use crate::http::{
    asked::Asked,
    cache::CachePolicy,
    error::{Cause, HttpError},
    segment::Segment,
    site::Site,
};

/// Answers with the list of the editions up to the one asked for.
///
/// # Errors
/// When there is no such edition to begin with, the database cannot be read, or
/// rendering breaks off.
pub async fn list(asked: Asked<ChangesFilter>) -> Result<Response, HttpError> {
    let newest = asked.snapshot.revision();
    let up_to = asked.filter.up_to.unwrap_or(newest);
    if up_to > newest {
        return Err(no_such_revision(&asked, up_to));
    }
    let revisions =
        asked.site.history.revisions((up_to, EDITIONS_A_PAGE), asked.view.language).await?;
    page(asked, move |context, filter| pages::changes(context, filter, &revisions)).await
}

/// Answers with what an edition changed.
///
/// # Errors
/// When there is no such edition, the database cannot be read, or rendering
/// breaks off.
pub async fn get(
    Segment(revision): Segment,
    asked: Asked<NoFilter>,
) -> Result<Response, HttpError> {
    let number = named(&revision, &asked)?;
    let compared = compared(&revision, &asked).await?;
    let published = asked.site.history.published(number).await?.ok_or(HttpError::NotFound)?;
    let neighbours = Neighbours {
        previous: (number > 1).then(|| number - 1),
        next: (number < asked.snapshot.revision()).then(|| number + 1),
    };
    let erased = erased(&asked.site, number);
    page(asked, move |context, _| {
        pages::edition(context, &published, &compared, neighbours, &erased)
    })
    .await
}

/// What was erased of an edition, and of the files that made it.
pub(in crate::http) fn erased(site: &Site, edition: u32) -> Vec<Erased> {
    let all = site.editions.erased();
    let of = all.iter().filter(|one| one.revision == edition || one.is_of_edition(edition));
    of.map(told).collect()
}

/// A tombstone as everyone may know of it.
pub(in crate::http) fn told(tombstone: &Tombstone) -> Erased {
    let kind = match (tombstone.gone, tombstone.table) {
        (Gone::Record, Some(table)) => {
            ErasedKind::Record { table, until: tombstone.until.unwrap_or(tombstone.revision) }
        }
        (Gone::Removal, Some(table)) => ErasedKind::Removal { table },
        _ => ErasedKind::File { at: tombstone.file_at().unwrap_or_default() },
    };
    Erased { kind, revision: tombstone.revision, at: tombstone.at.clone() }
}

/// Answers with a file of everything that an edition changed.
///
/// # Errors
/// As for the page.
pub async fn file(
    path: Result<Path<(String, String)>, axum::extract::rejection::PathRejection>,
    asked: Asked<NoFilter>,
) -> Result<Response, HttpError> {
    let Path((revision, file)) = path.map_err(|_| HttpError::NotFound)?;
    let write = match &*file {
        "statuses.csv" => pages::statuses_csv,
        "records.csv" => pages::records_csv,
        _ => return Err(HttpError::NotFound),
    };
    let compared = compared(&revision, &asked).await?;
    let text = tokio::task::spawn_blocking(move || write(&compared))
        .await
        .map_err(|error| HttpError::Internal(Cause::of(error)))?;
    let policy = CachePolicy::of(asked.view);
    Ok(answer::file(text.into_bytes(), "text/csv; charset=utf-8", None, policy))
}

/// The edition that a path names. One that is newer than the edition asked for was
/// not there yet.
pub(in crate::http) fn named<F: Filter>(
    revision: &str,
    asked: &Asked<F>,
) -> Result<u32, HttpError> {
    let number: u32 = revision.parse().map_err(|_| HttpError::NotFound)?;
    // One edition has one address.
    if number == 0 || number.to_string() != revision {
        return Err(HttpError::NotFound);
    }
    if number > asked.snapshot.revision() {
        return Err(no_such_revision(asked, number));
    }
    Ok(number)
}

/// The edition that a path names, compared with the one before it up to the day
/// asked for.
pub(in crate::http) async fn compared<F: Filter>(
    revision: &str,
    asked: &Asked<F>,
) -> Result<Arc<EditionsCompared>, HttpError> {
    let number = named(revision, asked)?;
    asked.site.history.compared(number, asked.on).await?.ok_or(HttpError::NotFound)
}

fn no_such_revision<F: Filter>(asked: &Asked<F>, rev: u32) -> HttpError {
    let latest = asked.latest_revision;
    if rev > latest { HttpError::UnknownRevision { rev, latest } } else { HttpError::NotFound }
}
