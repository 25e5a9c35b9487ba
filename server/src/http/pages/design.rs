//! `GET /design`: every token and component, drawn with facts that are made up.

use std::sync::{Arc, LazyLock};

use app::address::NoFilter;
use app::pages::{self, MadeUp};
use axum::response::Response;
use data::{made_up, model::Day, snapshot::Snapshot};

use super::answer::page_if_any;
use crate::http::{asked::Asked, error::HttpError};

/// Weighed once; nothing if the files in the binary were wrong, which a test asks.
static MADE_UP: LazyLock<Option<MadeUp>> = LazyLock::new(|| {
    Some(MadeUp {
        snapshot: Arc::new(Snapshot::build(0, Arc::new(made_up::dataset())).ok()?),
        on: Day::parse(made_up::DAY).ok()?,
        faulty: made_up::faulty(),
    })
});

/// Answers with the page.
///
/// # Errors
/// When rendering it breaks off.
pub async fn get(asked: Asked<NoFilter>) -> Result<Response, HttpError> {
    page_if_any(asked, |context, _| MADE_UP.as_ref().map(|made_up| pages::design(context, made_up)))
        .await
}
