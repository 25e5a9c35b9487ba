//! `GET /api/v1/matrix?state=…`: each State, or one alone, at each node on a day.

use app::{
    address::{ByAspect, Filter},
    pages::StateFilter,
};
use axum::response::Response;
use data::{
    model::{Aspect, ParseError},
    snapshot::cell::Cell,
};
use serde::Serialize;
use utoipa::ToSchema;

use super::answer::{Clocks, json};
use crate::http::{asked::Asked, error::HttpError};

/// Of which State, and under which aspect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OfState {
    of: StateFilter,
    by: ByAspect,
}

impl Filter for OfState {
    const PARAMETERS: &'static [&'static str] = &["state", "aspect"];

    fn set(&mut self, name: &str, value: &str) -> Result<(), ParseError> {
        match name {
            "state" => self.of.set(name, value),
            _ => self.by.set(name, value),
        }
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        self.of.pairs().into_iter().chain(self.by.pairs()).collect()
    }
}

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
    description = "The matrix: what each Member State comes to at the Directive as a whole, at each theme and at each article, with whose view decided, how firmly a gap is held, and since when. Gaps are the cells whose status is not_transposed or partially_transposed.",
    params(Asked::<OfState>),
    responses((status = 200, body = Matrix)),
    extensions(("x-example" = json!("aspect=conformity"))),
)]
pub async fn get(asked: Asked<OfState>) -> Result<Response, HttpError> {
    json(asked, |asked| {
        let OfState { of: StateFilter { state }, by: ByAspect { aspect } } = asked.filter;
        let nodes = asked.snapshot.structure().nodes_by_number();
        let rows = asked.snapshot.matrix(&nodes, aspect, asked.on);
        let is_asked = |cell: &Cell| state.is_none_or(|state| state == cell.member_state);
        let cells = rows.into_iter().flatten().filter(is_asked).collect();
        Matrix { clocks: Clocks::of(asked), aspect, cells }
    })
    .await
}
