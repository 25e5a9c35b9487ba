//! `GET /feeds/chosen.atom`: days of legal change of what a filtered view shows.

use app::address::{AddressFault, Filter, View};
use app::feeds::{ChosenFeed, FeedSubject};
use axum::response::Response;

use super::legal_feed::answer_with;
use crate::http::{asked::Asked, error::HttpError};

/// Answers with the feed. It is always of the latest edition and of no day.
///
/// # Errors
/// When a day or an edition is asked for, the part of the Directive has no status, or as
/// other feeds.
pub async fn get(asked: Asked<ChosenFeed>) -> Result<Response, HttpError> {
    let View { on, rev, .. } = asked.view;
    let named = on.map(|_| "on").or(rev.map(|_| "rev"));
    if let Some(name) = named {
        let allowed = ChosenFeed::PARAMETERS.to_vec();
        return Err(AddressFault::Unknown { name: name.to_owned(), allowed }.into());
    }
    let subject = FeedSubject::Chosen(asked.filter.clone());
    answer_with(asked, subject).await
}
