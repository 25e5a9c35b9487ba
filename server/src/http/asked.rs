//! What a request asks for: an edition, a day and the endpoint's own filter,
//! read from the address and checked once for every endpoint.

use std::sync::Arc;

use app::address::{self, AddressFault, Filter, View};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use data::{model::Day, snapshot::Snapshot};

use super::{error::HttpError, site::Site};

/// A request whose day and edition exist.
#[derive(Clone)]
pub struct Asked<F> {
    /// The site.
    pub site: Site,
    /// The edition asked for.
    pub snapshot: Arc<Snapshot>,
    /// As things stood on this day.
    pub on: Day,
    /// The current day.
    pub today: Day,
    /// The number of the latest edition.
    pub latest_revision: u32,
    /// What the address said of day and edition.
    pub view: View,
    /// What else it said.
    pub filter: F,
    /// The path, without query.
    pub path: String,
}

impl<F: Filter + Send> FromRequestParts<Site> for Asked<F> {
    type Rejection = HttpError;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, HttpError> {
        let (view, filter) = address::read::<F>(parts.uri.query().unwrap_or_default())?;
        let latest = site.editions.latest();
        let latest_revision = latest.revision();
        let snapshot = match view.rev {
            None => latest,
            Some(rev) => site
                .editions
                .at(rev)
                .await?
                .ok_or(HttpError::UnknownRevision { rev, latest: latest_revision })?,
        };
        let today = site.clock.today();
        let on = day(view.on, snapshot.directive().adopted, today)?;
        Ok(Self {
            site: site.clone(),
            snapshot,
            on,
            today,
            latest_revision,
            view,
            filter,
            path: parts.uri.path().to_owned(),
        })
    }
}

/// The day asked for, if something can be said of it; no day is today.
fn day(on: Option<Day>, first: Day, today: Day) -> Result<Day, AddressFault> {
    match on {
        None => Ok(today),
        Some(on) if on < first => Err(AddressFault::TooEarly { on, first }),
        Some(on) if on > today => Err(AddressFault::InFuture { on, today }),
        Some(on) => Ok(on),
    }
}
