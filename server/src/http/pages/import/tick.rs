//! `POST /import/{id}/tick`: an alarm was looked at, or is to be looked at again.

use app::pages::import::DraftFault;
use axum::extract::{Path, State};
use axum::response::Response;

use super::{back, draft, id};
use crate::drafts::DraftError;
use crate::http::{auth::Analyst, error::HttpError, form::Form, site::Site};

/// Names of alarms are made of hexadecimal digits.
const LONGEST: usize = 64;

/// Ticks the alarm and leads back to it.
///
/// # Errors
/// When there is no such draft, the form is none of ours, or the database fails.
pub async fn post(
    who: Analyst,
    State(site): State<Site>,
    Path(named): Path<String>,
    form: Form,
) -> Result<Response, HttpError> {
    let named = id(&named)?;
    let alarm = form.field("alarm")?;
    let is_name = alarm.len() <= LONGEST && alarm.bytes().all(|sign| sign.is_ascii_hexdigit());
    let on = form.field("on")?;
    if !is_name || !matches!(on, "yes" | "no") {
        return Err(HttpError::BadRequest);
    }
    let done = site.drafts.tick(&who, &named, alarm, on == "yes").await;
    if matches!(done, Err(DraftError::FourEyes)) {
        let fault = Some(DraftFault::FourEyes);
        let typed = draft::Typed { fault, ..draft::Typed::default() };
        return draft::page(&site, &who, &named, typed).await;
    }
    back(&named, &format!("#alarm-{alarm}"), done)
}
