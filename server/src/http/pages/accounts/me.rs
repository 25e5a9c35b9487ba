//! `GET /accounts/me`: one's own account.

use app::pages::accounts;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use crate::http::{
    auth::Analyst,
    error::HttpError,
    no_query::NoQuery,
    pages::own::{own_context, own_page, shown},
    site::Site,
};

/// Answers with the page.
///
/// # Errors
/// When rendering breaks off.
pub async fn get(
    who: Analyst,
    State(site): State<Site>,
    _: NoQuery,
) -> Result<Response, HttpError> {
    let context = own_context(&site, Some(&who), "/accounts/me");
    own_page(StatusCode::OK, move || accounts::me(&context, &shown(&who))).await
}
