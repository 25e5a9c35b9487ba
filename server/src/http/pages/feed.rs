//! `GET /changes.atom`: the newest editions that changed a status or a procedure.

use app::language::Language;
use app::pages::{self, FeedEntry, Published};
use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};

use crate::http::{
    cache::CachePolicy,
    error::{Cause, HttpError},
    no_query::NoQuery,
    site::Site,
};
use crate::{erasing::Tombstone, publish::sha256};

/// How many editions stand in the feed.
const ENTRIES: usize = 50;

/// Answers with the feed. It is always of the latest edition and of no day, so
/// it takes no parameter.
///
/// # Errors
/// When the database cannot be read, or writing the feed breaks off.
pub async fn get(_: NoQuery, State(site): State<Site>) -> Result<Response, HttpError> {
    let language = site.words.language();
    let legal = site.history.legal(ENTRIES, language).await?;
    let (latest, erased) = site.editions.shown();
    let directive = latest.directive().clone();
    let first = site.history.published(1).await?.ok_or(HttpError::NotFound)?;
    let dataset = dataset(directive.celex.as_str(), &first, language);
    let entries: Vec<FeedEntry> = legal
        .into_iter()
        .map(|(published, digest)| FeedEntry {
            id: lasting_id(&format!("{dataset} {} {}", published.number, published.stamp)),
            updated: updated(&published, &erased),
            published,
            digest,
        })
        .collect();
    let moments = entries.iter().map(|entry| entry.updated.clone());
    let newest = moments.max().unwrap_or(first.stamp);
    let text = tokio::task::spawn_blocking(move || {
        let number = directive.number.to_string();
        let about = (&*lasting_id(&dataset), &*number, &*newest);
        pages::changes_feed(&site.words, about, &entries)
    })
    .await
    .map_err(|error| HttpError::Internal(Cause::of(error)))?;
    let mut response = text.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(ATOM));
    CachePolicy::Revalidate.write(headers);
    Ok(response)
}

/// When an entry last became another: readers then take what it tells now for
/// what they have kept.
fn updated(published: &Published, erased: &[Tombstone]) -> String {
    let of_it = erased.iter().filter(|one| one.changes_telling_of(published.number));
    let last = of_it.map(|one| &one.at).max();
    last.unwrap_or(&published.stamp).max(&published.stamp).clone()
}

/// What one database names its feeds in a language by: its first revision is its birth.
pub(super) fn dataset(celex: &str, first: &Published, language: Language) -> String {
    let born = format!("{celex} {}", first.stamp);
    // English feeds are named as they were before there were others.
    if language == Language::English { born } else { format!("{born} {language}") }
}

/// The type of a feed.
pub(super) const ATOM: &str = "application/atom+xml; charset=utf-8";

/// A lasting id: a UUID made from what it names (RFC 9562, version 8), so that
/// it is the same under every host and after every start.
pub(super) fn lasting_id(of: &str) -> String {
    let hash = sha256(of.as_bytes());
    let (time, rest) = hash.split_at(12);
    format!(
        "urn:uuid:{}-{}-8{}-a{}-{}",
        &time[..8],
        &time[8..],
        &rest[1..4],
        &rest[5..8],
        &rest[8..20]
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_a_uuid_and_lasts() {
        let id = lasting_id("32011L0093 2026-11-24T12:00:00Z");
        assert_eq!(id.len(), "urn:uuid:".len() + 36);
        assert_eq!(id, lasting_id("32011L0093 2026-11-24T12:00:00Z"));
        assert_ne!(id, lasting_id("32012L0029 2026-11-24T12:00:00Z"));
        let signs: Vec<char> = id.chars().collect();
        assert_eq!((signs[9 + 14], signs[9 + 19]), ('8', 'a'));
    }
}
