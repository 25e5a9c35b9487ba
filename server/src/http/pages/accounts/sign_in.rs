//! `/accounts/sign-in`: the form, and signing in.

use app::address::AddressFault;
use app::pages::accounts::{self, Carried, SignInForm};
use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::Response;

use crate::accounts::{AccountError, Attempt, Keys};
use crate::http::auth::{Visitor, cookie, kept_form::carried, next::Next};
use crate::http::{
    auth::see_other,
    error::HttpError,
    form::Form,
    pages::own::{own_context, own_page},
    peer::Peer,
    site::Site,
};

const PATH: &str = "/accounts/sign-in";
/// Where those go who came from no page.
const START: &str = "/accounts/me";

/// `GET`: the form. Whoever is signed in is led on.
///
/// # Errors
/// When the address holds more than where to go afterwards, or the database
/// cannot be read.
pub async fn get(
    State(site): State<Site>,
    visitor: Visitor,
    uri: Uri,
) -> Result<Response, HttpError> {
    let next = next_of(&uri)?;
    if visitor.signed_in.is_some() {
        return Ok(see_other(next.as_ref().map_or(START, Next::as_str)));
    }
    page(&site, StatusCode::OK, SignInForm { next: next.map(written), ..SignInForm::default() })
        .await
}

/// `POST`: signs in and leads to where the reader came from, or shows the form
/// again. Whatever is wrong, the answer is the same. A form that goes along is
/// handed back to be sent.
///
/// # Errors
/// When the form is none of ours, there were too many tries, or the database fails.
pub async fn post(
    State(site): State<Site>,
    visitor: Visitor,
    peer: Peer,
    form: Form,
) -> Result<Response, HttpError> {
    let next = form.optional("next")?.and_then(Next::parse);
    let carried = carried(&form)?;
    let attempt = Attempt {
        name: form.field("name")?,
        password: form.field("password")?,
        peer: peer.address(),
        held: visitor.held.as_ref(),
        browser: visitor.browser.as_ref(),
    };
    let mut wait = None;
    let status = match site.accounts.sign_in(attempt).await {
        Ok(keys) => {
            return match carried {
                Some(carried) => send_again(&site, &keys, carried).await,
                None => Ok(signed_in(&keys, next.as_ref())),
            };
        }
        Err(AccountError::Wrong) => StatusCode::UNPROCESSABLE_ENTITY,
        // What goes along would be lost on another page.
        Err(AccountError::TooMany { seconds }) if carried.is_some() => {
            wait = Some(seconds.div_ceil(60).max(1));
            StatusCode::TOO_MANY_REQUESTS
        }
        Err(error) => return Err(error.into()),
    };
    // What cannot be a name may be a password in the wrong field.
    let name: String = attempt.name.chars().take(60).collect();
    let next = next.map(written);
    let form = SignInForm { name, next, wrong: wait.is_none(), wait, carried };
    page(&site, status, form).await
}

/// Someone who has just signed in is asked to send again what they had typed.
async fn send_again(site: &Site, keys: &Keys, carried: Carried) -> Result<Response, HttpError> {
    let who = site.accounts.holder(&keys.session).await?;
    let context = own_context(site, who.as_ref(), PATH);
    let mut response =
        own_page(StatusCode::OK, move || accounts::send_again(&context, &carried)).await?;
    cookie::hand_out(response.headers_mut(), keys);
    Ok(response)
}

/// Leads someone who has just signed in to where they came from.
pub(super) fn signed_in(keys: &Keys, next: Option<&Next>) -> Response {
    let mut response = see_other(next.map_or(START, Next::as_str));
    cookie::hand_out(response.headers_mut(), keys);
    response
}

async fn page(site: &Site, status: StatusCode, form: SignInForm) -> Result<Response, HttpError> {
    let context = own_context(site, None, PATH);
    own_page(status, move || accounts::sign_in(&context, &form)).await
}

#[expect(clippy::needless_pass_by_value, reason = "it maps an option")]
fn written(next: Next) -> String {
    next.as_str().to_owned()
}

/// Where to go afterwards; a place that is none of ours is forgotten.
fn next_of(uri: &Uri) -> Result<Option<Next>, HttpError> {
    let mut next = None;
    for (name, value) in form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()) {
        if name != "next" {
            return Err(HttpError::Address(AddressFault::Unknown {
                name: name.into_owned(),
                allowed: vec!["next"],
            }));
        }
        next = Next::parse(&value);
    }
    Ok(next)
}
