//! `GET /member-states/{code}`: one State, its articles, measures, procedures.

use app::address::{ByAspect, Compared};
use app::pages;
use axum::response::Response;
use data::model::MemberState;

use super::answer::page_known_as;
use crate::http::{asked::Asked, error::HttpError, segment::Segment};

/// Answers with the page; another code or the name of the State leads to it.
///
/// # Errors
/// When there is no such State, or rendering it breaks off.
pub async fn get(
    Segment(code): Segment,
    asked: Asked<Compared<ByAspect>>,
) -> Result<Response, HttpError> {
    let state = MemberState::parse(&code).map_err(|_| HttpError::NotFound)?;
    let path = format!("/member-states/{}", state.code());
    page_known_as(asked, &path, move |context, filter| pages::member_state(context, state, filter))
        .await
}
