//! What somebody typed is not lost when their session has ended: the answer to such
//! a form is where they sign in, and the form goes along, in the page and in what
//! the page sends. It stands in no address and is stored nowhere.

use std::time::Duration;

use app::pages::accounts::{self, BEFORE, Carried, SENT_TO, SignInForm};
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_TYPE, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::next;
use crate::http::{
    error::HttpError,
    form::Form,
    pages::own::{own_context, own_page},
    present::{CHALLENGE, wants_page},
    site::Site,
};

/// Where forms are that hold what somebody typed, and no password.
const AREA: &str = "/import/";
/// No form there is larger.
pub const LARGEST: usize = 512 * 1024;
/// None has more fields, each of which the page would hold.
const MOST_FIELDS: usize = 64;
/// None takes longer to come.
const LONGEST: Duration = Duration::from_secs(30);

/// Hands a form on; if that needs someone who is signed in and nobody is, asks to
/// sign in and keeps the form in the page.
pub async fn keep_form(State(site): State<Site>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let media = request.headers().get(CONTENT_TYPE).and_then(|media| media.to_str().ok());
    let is_kept = request.method() == Method::POST
        && may_be_sent_to(&path)
        && media.is_some_and(Form::is_media)
        && wants_page(&path, request.headers());
    if !is_kept {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    // Before any route's own limits.
    let bytes = match tokio::time::timeout(LONGEST, to_bytes(body, LARGEST)).await {
        Ok(Ok(bytes)) => bytes,
        Ok(Err(_)) => return HttpError::TooLarge.into_response(),
        Err(_) => return HttpError::Timeout.into_response(),
    };
    let answer = next.run(Request::from_parts(parts, Body::from(bytes.clone()))).await;
    match answer.extensions().get::<HttpError>() {
        Some(HttpError::SignInNeeded) if has_few_fields(&bytes) => ask(&site, path, &bytes).await,
        _ => answer,
    }
}

/// Counted before anything is made of them.
fn has_few_fields(form: &[u8]) -> bool {
    form.split(|byte| *byte == b'&').take(MOST_FIELDS + 1).count() <= MOST_FIELDS
}

/// Asks to sign in.
async fn ask(site: &Site, to: String, form: &Bytes) -> Response {
    let carried = Some(Carried { to, fields: Form::read(form).into_fields() });
    let form = SignInForm { carried, ..SignInForm::default() };
    let context = own_context(site, None, "/accounts/sign-in");
    let page = own_page(StatusCode::UNAUTHORIZED, move || accounts::sign_in(&context, &form)).await;
    let mut response = page.unwrap_or_else(IntoResponse::into_response);
    response.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static(CHALLENGE));
    response
}

/// The form that goes along with signing in, if there is one. Where it goes was
/// written in a page, which anyone may have changed.
///
/// # Errors
/// When it goes nowhere that a form of ours goes.
pub fn carried(form: &Form) -> Result<Option<Carried>, HttpError> {
    let Some(to) = form.optional(SENT_TO)? else { return Ok(None) };
    // Name, password and where to go stand beside it.
    if !may_be_sent_to(to) || form.fields().len() > MOST_FIELDS + 4 {
        return Err(HttpError::BadRequest);
    }
    let fields = form.fields().iter().filter_map(|(name, value)| {
        let name = name.strip_prefix(BEFORE)?;
        Some((name.to_owned(), value.clone()))
    });
    Ok(Some(Carried { to: to.to_owned(), fields: fields.collect() }))
}

/// A path alone, below those where forms hold what somebody typed. What cannot be
/// undone is looked at anew.
fn may_be_sent_to(path: &str) -> bool {
    path.starts_with(AREA)
        && !path.split('/').any(|part| part == "erase")
        && !path.contains(['?', '#'])
        && next::Next::parse(path).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_goes_back_only_to_where_such_forms_are() {
        for good in ["/import/record", "/import/0123456789abcdef0123456789abcdef/publish"] {
            assert!(may_be_sent_to(good), "{good}");
        }
        for bad in [
            "",
            "/import",
            "/accounts/password",
            "//evil.example/import/record",
            "https://evil.example/import/record",
            "/import/../accounts/role",
            "/import/record?table=x",
            "/import/revisions/2/erase/files/1",
            "/import/%2e%2e/accounts",
        ] {
            assert!(!may_be_sent_to(bad), "{bad}");
        }
    }
}
