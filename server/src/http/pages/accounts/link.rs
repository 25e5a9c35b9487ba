//! `POST /accounts/link`: a new one-time link for an account.

use axum::extract::State;
use axum::response::Response;

use super::list::{Beside, page};
use crate::accounts::AccountName;
use crate::http::{auth::Admin, error::HttpError, form::Form, site::Site};

/// Makes the link and shows it, this once.
///
/// # Errors
/// When there is no such account, it is disabled, or the database fails.
pub async fn post(who: Admin, State(site): State<Site>, form: Form) -> Result<Response, HttpError> {
    let name = AccountName::parse(form.field("name")?).map_err(|_| HttpError::BadRequest)?;
    let token = site.accounts.link(&who.author(), &name).await?;
    page(&site, &who, Beside { link: Some((name, token)), ..Beside::default() }).await
}
