//! `GET /api/v1/differences?with=…`: the cells that differ between two days, in one
//! edition. What differs between two editions is at `/api/v1/changes/{revision}`.

use app::address::{AddressFault, ByAspect, Compared};
use axum::response::Response;
use data::{
    model::{Aspect, Day},
    snapshot::{METHOD, cell::Cell},
};
use serde::Serialize;
use utoipa::ToSchema;

use super::answer::json;
use crate::http::{asked::Asked, error::HttpError};

/// What differs between two days.
#[derive(Serialize, ToSchema)]
struct DifferencesOfDays {
    /// The earlier of the two days.
    from: Day,
    /// The later.
    to: Day,
    /// The data edition in which both are looked at.
    revision: u32,
    /// The rules by which the figures are computed.
    method: u32,
    /// The aspect that it is about.
    aspect: Aspect,
    /// The cells: States in protocol order, of each the Directive, then themes with their
    /// articles.
    differences: Vec<Difference>,
}

/// A cell that differs.
#[derive(Serialize, ToSchema)]
struct Difference {
    /// The day on which it came to be as it is on the later one.
    on: Day,
    /// Whether only because of its parts.
    from_below: bool,
    /// The cell on the earlier day.
    before: Cell,
    /// The cell on the later day.
    after: Cell,
}

/// Answers with the differences between the day of `on` and that of `with`.
///
/// # Errors
/// When `with` is missing, or computing them breaks off.
#[utoipa::path(
    get,
    path = "/api/v1/differences",
    tag = "changes",
    summary = "The cells of the matrix that differ between two days",
    description = "Both days in one data edition: how things changed. How what is held of them changed from one edition to another is at /api/v1/changes/{revision}.",
    params(Asked::<Compared<ByAspect>>),
    responses((status = 200, body = DifferencesOfDays)),
    extensions(("x-example" = json!("with=2016-12-31"))),
)]
pub async fn get(asked: Asked<Compared<ByAspect>>) -> Result<Response, HttpError> {
    let missing = AddressFault::Missing { name: "with", example: "2015-03-11" };
    let with = asked.view.with.ok_or(missing)?;
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
        DifferencesOfDays {
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
