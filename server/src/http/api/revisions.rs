//! `GET /api/v1/revisions`: the data editions, newest first: when each was published
//! and with what words. What one changed is at `/api/v1/changes/{revision}`.

use app::address::{self, View};
use app::pages::{ChangesFilter, EDITIONS_A_PAGE};
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use super::answer::json;
use crate::clock;
use crate::editions::EditionError;
use crate::http::{asked::Asked, error::HttpError};

/// The data editions.
#[derive(Serialize, ToSchema)]
struct RevisionList {
    /// The data edition: of the one asked for and those before it, the newest.
    revision: u32,
    /// How many there are in all, whatever `up_to` says.
    count: u32,
    /// The same as `revision`, kept for older programs.
    latest: u32,
    /// The editions, newest first.
    revisions: Vec<Revision>,
    /// The address of those before; none after the first.
    next: Option<String>,
}

/// A data edition.
#[derive(Serialize, ToSchema)]
struct Revision {
    /// Its number.
    number: u32,
    /// The moment, in universal time.
    published_at: String,
    /// What it brings, in words.
    message: String,
}

/// Answers with the editions up to the one asked for.
///
/// # Errors
/// When there is no such edition to begin with, or the database cannot be read.
#[utoipa::path(
    get,
    path = "/api/v1/revisions",
    tag = "changes",
    summary = "The data editions, newest first",
    description = "When each was published, and with what words. 50 in an answer; the address in next leads to the following ones.",
    params(Asked::<ChangesFilter>),
    responses((status = 200, body = RevisionList)),
    extensions(("x-example" = json!(""))),
)]
pub async fn get(asked: Asked<ChangesFilter>) -> Result<Response, HttpError> {
    let latest = asked.snapshot.revision();
    let up_to = asked.filter.up_to.unwrap_or(latest);
    if up_to > latest {
        return Err(HttpError::UnknownRevision { rev: up_to, latest });
    }
    let reader = asked.site.editions.store().reader();
    let revisions: Vec<Revision> = reader
        .revisions(up_to, EDITIONS_A_PAGE)
        .await
        .map_err(EditionError::from)?
        .into_iter()
        .map(|revision| Revision {
            number: revision.number,
            published_at: clock::moment(revision.published_at),
            message: revision.message,
        })
        .collect();
    let before = revisions.last().and_then(|last| last.number.checked_sub(1));
    let next = before.filter(|number| *number > 0).map(|number| {
        let view = View { rev: Some(latest), ..asked.view };
        address::write(&asked.path, &ChangesFilter { up_to: Some(number) }, view)
    });
    // Editions are numbered from 1 without a gap: the newest number is their count.
    let list = RevisionList { revision: latest, count: latest, latest, revisions, next };
    json(asked, move |_| list).await
}
