//! `GET /api/v1/matrix`: each State at each node on a day.

use app::address::ByAspect;
use axum::response::Response;
use data::{model::Aspect, snapshot::cell::Cell};
use serde::Serialize;

use super::answer::{Clocks, json};
use crate::http::{asked::Asked, error::HttpError};

#[derive(Serialize)]
struct Matrix {
    #[serde(flatten)]
    clocks: Clocks,
    aspect: Aspect,
    /// States in protocol order; of each the Directive, the themes, the
    /// articles by number.
    cells: Vec<Cell>,
}

/// Answers with the matrix.
///
/// # Errors
/// When computing it breaks off.
pub async fn get(asked: Asked<ByAspect>) -> Result<Response, HttpError> {
    json(asked, |asked| {
        let aspect = asked.filter.aspect;
        let nodes = asked.snapshot.structure().nodes_by_number();
        let rows = asked.snapshot.matrix(&nodes, aspect, asked.on);
        Matrix { clocks: Clocks::of(asked), aspect, cells: rows.into_iter().flatten().collect() }
    })
    .await
}
