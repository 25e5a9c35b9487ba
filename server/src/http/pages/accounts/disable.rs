//! `POST /accounts/disable`: an account can no longer be used.

use axum::extract::State;
use axum::response::Response;

use super::role::done;
use crate::accounts::AccountName;
use crate::http::{auth::Admin, error::HttpError, form::Form, site::Site};

/// Disables the account and leads back to the list.
///
/// # Errors
/// When there is no such account, or the database fails.
pub async fn post(who: Admin, State(site): State<Site>, form: Form) -> Result<Response, HttpError> {
    let name = AccountName::parse(form.field("name")?).map_err(|_| HttpError::BadRequest)?;
    done(site.accounts.disable(&who.author(), &name).await, &site, &who).await
}
