//! `POST /import/{id}/tick`: an alarm was looked at, or is to be looked at again.

use axum::extract::{Path, State};
use axum::response::Response;

use super::{back, id};
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
    Path(draft): Path<String>,
    form: Form,
) -> Result<Response, HttpError> {
    let draft = id(&draft)?;
    let alarm = form.field("alarm")?;
    let named = alarm.len() <= LONGEST && alarm.bytes().all(|sign| sign.is_ascii_hexdigit());
    let on = form.field("on")?;
    if !named || !matches!(on, "yes" | "no") {
        return Err(HttpError::BadRequest);
    }
    let done = site.drafts.tick(&who, &draft, alarm, on == "yes").await;
    back(&draft, &format!("#alarm-{alarm}"), done)
}
