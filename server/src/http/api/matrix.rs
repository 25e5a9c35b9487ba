//! `GET /api/v1/matrix`: each State at each node on a day.

use app::address::ByAspect;
use axum::response::Response;
use data::{model::Aspect, snapshot::cell::Cell};
use serde::Serialize;
use utoipa::ToSchema;

use super::answer::{Clocks, json};
use crate::http::{asked::Asked, error::HttpError};

/// The matrix of a day.
#[derive(Serialize, ToSchema)]
struct Matrix {
    #[serde(flatten)]
    clocks: Clocks,
    /// The aspect that it is about.
    aspect: Aspect,
    /// The cells: States in protocol order; of each the Directive, the themes, the
    /// articles by number.
    cells: Vec<Cell>,
}

/// Answers with the matrix.
///
/// # Errors
/// When computing it breaks off.
#[utoipa::path(
    get,
    path = "/api/v1/matrix",
    tag = "figures",
    summary = "Each Member State at each part of the Directive on a day",
    description = "The matrix: what each Member State comes to at the Directive as a whole, at each theme and at each article, with whose view decided, how firmly a gap is held, and since when.",
    params(Asked::<ByAspect>),
    responses((status = 200, body = Matrix)),
    extensions(("x-example" = json!("aspect=conformity"))),
)]
pub async fn get(asked: Asked<ByAspect>) -> Result<Response, HttpError> {
    json(asked, |asked| {
        let aspect = asked.filter.aspect;
        let nodes = asked.snapshot.structure().nodes_by_number();
        let rows = asked.snapshot.matrix(&nodes, aspect, asked.on);
        Matrix { clocks: Clocks::of(asked), aspect, cells: rows.into_iter().flatten().collect() }
    })
    .await
}
