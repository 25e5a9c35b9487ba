//! `GET /api/v1/differences?with=…`: the cells that differ between two days, in one
//! edition. What differs between two editions is at `/api/v1/changes/{revision}`.

use app::address::{AddressFault, ByAspect, Compared};
use axum::response::Response;
use data::{
    model::{Aspect, Day},
    snapshot::{METHOD, cell::Cell},
};
use serde::Serialize;

use super::answer::json;
use crate::http::{asked::Asked, error::HttpError};

#[derive(Serialize)]
struct Answer {
    /// The earlier of the two days.
    from: Day,
    /// The later.
    to: Day,
    revision: u32,
    method: u32,
    aspect: Aspect,
    /// States in protocol order, of each the Directive, then themes with their
    /// articles.
    differences: Vec<Difference>,
}

#[derive(Serialize)]
struct Difference {
    /// The day on which it came to be as it is on the later one.
    on: Day,
    /// Whether only because of its parts.
    from_below: bool,
    before: Cell,
    after: Cell,
}

/// Answers with the differences between the day of `on` and that of `with`.
///
/// # Errors
/// When `with` is missing, or computing them breaks off.
pub async fn get(asked: Asked<Compared<ByAspect>>) -> Result<Response, HttpError> {
    let with = asked.view.with.ok_or(AddressFault::Missing { name: "with" })?;
    json(asked, move |asked| {
        let aspect = asked.filter.0.aspect;
        let (from, to) = (asked.on.min(with), asked.on.max(with));
        let changes = asked.snapshot.changes(aspect, from, to);
        let differences = changes.into_iter().map(|change| Difference {
            on: change.on,
            from_below: change.from_below,
            before: change.before,
            after: change.after,
        });
        Answer {
            from,
            to,
            revision: asked.snapshot.revision(),
            method: METHOD,
            aspect,
            differences: differences.collect(),
        }
    })
    .await
}
