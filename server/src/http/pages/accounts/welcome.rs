//! `/accounts/welcome/{token}`: a one-time link, by which a password is chosen.

use app::pages::accounts::{self, ChooseFault, ChooseForm};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use super::chosen::{CHARACTERS, chosen};
use super::sign_in::signed_in;
use crate::accounts::{Account, Token};
use crate::http::{
    auth::Visitor,
    error::HttpError,
    form::Form,
    no_query::NoQuery,
    pages::own::{own_context, own_page},
    segment::Segment,
    site::Site,
};

/// `GET`: the form. Looking at it does not use the link up, since programs that
/// read mail look, too.
///
/// # Errors
/// When the link works no more, or the database cannot be read.
pub async fn get(
    Segment(token): Segment,
    State(site): State<Site>,
    _: NoQuery,
) -> Result<Response, HttpError> {
    let token = Token::parse(&token).ok_or(HttpError::LinkGone)?;
    let account = site.accounts.invited(&token).await?;
    page(&site, StatusCode::OK, &token, &account, None).await
}

/// `POST`: sets the password, uses the link up, and signs in.
///
/// # Errors
/// When the link works no more, the form is none of ours, or the database fails.
pub async fn post(
    Segment(token): Segment,
    State(site): State<Site>,
    visitor: Visitor,
    form: Form,
) -> Result<Response, HttpError> {
    let token = Token::parse(&token).ok_or(HttpError::LinkGone)?;
    let account = site.accounts.invited(&token).await?;
    match chosen(&form, &account.name)? {
        Ok(password) => {
            let keys =
                site.accounts.choose_password(&token, &password, visitor.held.as_ref()).await?;
            Ok(signed_in(&keys, None))
        }
        Err(fault) => {
            page(&site, StatusCode::UNPROCESSABLE_ENTITY, &token, &account, Some(fault)).await
        }
    }
}

async fn page(
    site: &Site,
    status: StatusCode,
    token: &Token,
    account: &Account,
    fault: Option<ChooseFault>,
) -> Result<Response, HttpError> {
    let action = format!("/accounts/welcome/{}", token.as_str());
    let context = own_context(site, None, &action);
    let form = ChooseForm {
        name: account.name.to_string(),
        action,
        asks_present: false,
        characters: CHARACTERS,
        fault,
    };
    own_page(status, move || accounts::choose_password(&context, &form)).await
}
