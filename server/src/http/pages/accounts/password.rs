//! `/accounts/password`: changing one's own password.

use app::pages::accounts::{self, ChooseFault, ChooseForm};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use super::chosen::{CHARACTERS, chosen};
use super::sign_in::signed_in;
use crate::accounts::AccountError;
use crate::http::{
    auth::Analyst,
    error::HttpError,
    form::Form,
    no_query::NoQuery,
    pages::own::{own_context, own_page},
    site::Site,
};

const PATH: &str = "/accounts/password";

/// `GET`: the form.
///
/// # Errors
/// When rendering breaks off.
pub async fn get(
    who: Analyst,
    State(site): State<Site>,
    _: NoQuery,
) -> Result<Response, HttpError> {
    page(&site, StatusCode::OK, &who, None).await
}

/// `POST`: sets the new password; every session of the account ends, and a new
/// one begins here.
///
/// # Errors
/// When the form is none of ours, there were too many tries, or the database fails.
pub async fn post(
    who: Analyst,
    State(site): State<Site>,
    form: Form,
) -> Result<Response, HttpError> {
    let present = form.field("present")?;
    let fault = match chosen(&form, who.name())? {
        Ok(password) => match site.accounts.change_password(&who, present, &password).await {
            Ok(keys) => return Ok(signed_in(&keys, None)),
            Err(AccountError::Wrong) => ChooseFault::PresentWrong,
            Err(error) => return Err(error.into()),
        },
        Err(fault) => fault,
    };
    page(&site, StatusCode::UNPROCESSABLE_ENTITY, &who, Some(fault)).await
}

async fn page(
    site: &Site,
    status: StatusCode,
    who: &Analyst,
    fault: Option<ChooseFault>,
) -> Result<Response, HttpError> {
    let context = own_context(site, Some(who), PATH);
    let form = ChooseForm {
        name: who.name().to_string(),
        action: PATH.to_owned(),
        asks_present: true,
        characters: CHARACTERS,
        fault,
    };
    own_page(status, move || accounts::choose_password(&context, &form)).await
}
