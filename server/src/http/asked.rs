//! What a request asks for: an edition, a day and the endpoint's own filter,
//! read from the address and checked once for every endpoint.

use std::sync::Arc;

use app::address::{self, Filter, View};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use data::{model::Day, snapshot::Snapshot};

use super::{api, error::HttpError, site::Site};
use crate::day_asked::day_asked;

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

impl<F> Asked<F> {
    /// The same with another filter.
    pub fn with<G>(self, filter: G) -> Asked<G> {
        Asked {
            site: self.site,
            snapshot: self.snapshot,
            on: self.on,
            today: self.today,
            latest_revision: self.latest_revision,
            view: self.view,
            filter,
            path: self.path,
        }
    }
}

impl<F: Filter + Send> FromRequestParts<Site> for Asked<F> {
    type Rejection = HttpError;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, HttpError> {
        let query = parts.uri.query().unwrap_or_default();
        if api::is_for_programs(parts.uri.path()) {
            api::as_documented(query)?;
        }
        let (view, filter) = address::read::<F>(query)?;
        let view = View { language: site.words.language(), ..view };
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
        let first = snapshot.directive().adopted;
        let on = day_asked(view.on, first, today)?;
        day_asked(view.with, first, today)?;
        for day in filter.days() {
            day_asked(Some(day), first, today)?;
        }
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
