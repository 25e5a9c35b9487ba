//! `POST /accounts/sign-out`: the session ends. For everyone: whoever is signed
//! out already has what they want.

use axum::extract::State;
use axum::response::Response;

use crate::http::{
    auth::{Visitor, cookie, see_other},
    error::HttpError,
    site::Site,
};

/// Ends the session and leads to the state of play.
///
/// # Errors
/// When the database fails; then the session goes on.
pub async fn post(State(site): State<Site>, visitor: Visitor) -> Result<Response, HttpError> {
    if let Some(held) = &visitor.held {
        site.accounts.sign_out(held).await?;
    }
    let mut response = see_other("/");
    cookie::take_back(response.headers_mut());
    Ok(response)
}
