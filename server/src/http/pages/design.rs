//! `GET /design`: every token and component, drawn as on every page.

use app::address::NoFilter;
use app::pages::{self, DesignSamples, SearchFilter};
use axum::response::Response;
use data::ingest;

use super::{answer::page, search::found};
use crate::http::{asked::Asked, error::HttpError};

/// A file in which all is wrong, so that it says nothing of anybody.
const FAULTY: &[u8] = b"member_state,theme,article,provision,aspect,status,as_of,basis,act,case,\
    attribution,finding,source_id,locator\n\
    XX,,95,,conformity,uncler,2020-13-45,nobody,,,,Made up.,MADE-UP,\n";

/// What is searched for, so that results can be seen.
const SOUGHT: &str = "grooming";

/// Answers with the page.
///
/// # Errors
/// When rendering it breaks off.
pub async fn get(asked: Asked<NoFilter>) -> Result<Response, HttpError> {
    let sought = SearchFilter { asked: SOUGHT.to_owned(), kind: None };
    let found = found(&asked, &sought).await?;
    page(asked, |context, _| {
        let faulty = ingest::read("made-up.csv", FAULTY);
        pages::design(context, &DesignSamples { faulty, sought, found })
    })
    .await
}
