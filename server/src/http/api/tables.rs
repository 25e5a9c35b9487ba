//! The tables that are asked for most, at addresses of their own: `GET
//! /api/v1/findings`, `measures`, `penalties`, `sources`, `statements`. Each answers
//! as `/api/v1/records/{table}` does for its table.

use std::marker::PhantomData;

use app::address::Filter;
use axum::response::Response;
use data::{model::ParseError, table::Table};

use super::records::{self, Page};
use crate::http::{asked::Asked, error::HttpError};

/// Which records of one table are asked for: by what its rows have, and no more.
#[derive(Debug)]
pub struct PageOf<T>(Page, PhantomData<fn() -> T>);

/// A table as a type.
pub trait Named {
    /// The table.
    const TABLE: Table;
    /// By what its records can be asked for.
    const PARAMETERS: &'static [&'static str];
}

impl<T> Clone for PageOf<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}

impl<T> Default for PageOf<T> {
    fn default() -> Self {
        Self(Page::default(), PhantomData)
    }
}

impl<T: Named> Filter for PageOf<T> {
    const PARAMETERS: &'static [&'static str] = T::PARAMETERS;

    fn set(&mut self, name: &str, value: &str) -> Result<(), ParseError> {
        self.0.set(name, value)
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        self.0.pairs()
    }
}

async fn of<T: Named>(asked: Asked<PageOf<T>>) -> Result<Response, HttpError> {
    let page = asked.filter.0.clone();
    records::of(T::TABLE, asked.with(page)).await
}

macro_rules! named {
    ($($name:ident by $($parameter:literal)+;)+) => {
        $(
            #[doc = concat!("The table of ", stringify!($name), ".")]
            #[derive(Debug)]
            pub struct $name;

            impl Named for $name {
                const TABLE: Table = Table::$name;
                const PARAMETERS: &'static [&'static str] = &[$($parameter),+];
            }
        )+

        /// Each table with its parameters.
        #[cfg(test)]
        const ALL: &[(Table, &[&str])] = &[$((Table::$name, $name::PARAMETERS)),+];
    };
}

named! {
    Assessments by "state" "article" "source" "after" "limit";
    Measures by "state" "source" "after" "limit";
    Penalties by "state" "article" "source" "after" "limit";
    Sources by "source" "after" "limit";
    Statements by "source" "after" "limit";
}

/// Answers with findings.
///
/// # Errors
/// As [`records::get`].
#[utoipa::path(
    get,
    path = "/api/v1/findings",
    tag = "records",
    summary = "What sources say of Member States",
    description = "Findings, one of one source on one Member State, told in words of this monitor, and where the source says it. What they come to is in the matrix.",
    params(Asked::<PageOf<Assessments>>),
    responses((status = 200, body = ref("#/components/schemas/AssessmentsPage"))),
    extensions(("x-example" = json!("state=EL&limit=1"))),
)]
pub async fn findings(asked: Asked<PageOf<Assessments>>) -> Result<Response, HttpError> {
    of(asked).await
}

/// Answers with measures.
///
/// # Errors
/// As [`records::get`].
#[utoipa::path(
    get,
    path = "/api/v1/measures",
    tag = "records",
    summary = "National transposition measures",
    description = "Acts and bills as they were notified or found. That one is listed does not say that it is complete or in conformity.",
    params(Asked::<PageOf<Measures>>),
    responses((status = 200, body = ref("#/components/schemas/MeasuresPage"))),
    extensions(("x-example" = json!("state=EL&limit=1"))),
)]
pub async fn measures(asked: Asked<PageOf<Measures>>) -> Result<Response, HttpError> {
    of(asked).await
}

/// Answers with penalties.
///
/// # Errors
/// As [`records::get`].
#[utoipa::path(
    get,
    path = "/api/v1/penalties",
    tag = "records",
    summary = "National maximum penalties",
    description = "For the offences of the Directive, in years, as sources give them.",
    params(Asked::<PageOf<Penalties>>),
    responses((status = 200, body = ref("#/components/schemas/PenaltiesPage"))),
    extensions(("x-example" = json!("state=EL&limit=1"))),
)]
pub async fn penalties(asked: Asked<PageOf<Penalties>>) -> Result<Response, HttpError> {
    of(asked).await
}

/// Answers with sources.
///
/// # Errors
/// As [`records::get`].
#[utoipa::path(
    get,
    path = "/api/v1/sources",
    tag = "records",
    summary = "What was read, where and when",
    description = "The sources to which the records of all other tables refer by their short names.",
    params(Asked::<PageOf<Sources>>),
    responses((status = 200, body = ref("#/components/schemas/SourcesPage"))),
    extensions(("x-example" = json!("source=REG-GH"))),
)]
pub async fn sources(asked: Asked<PageOf<Sources>>) -> Result<Response, HttpError> {
    of(asked).await
}

/// Answers with statements.
///
/// # Errors
/// As [`records::get`].
#[utoipa::path(
    get,
    path = "/api/v1/statements",
    tag = "records",
    summary = "Figures that institutions stated",
    description = "What an institution counted on a day, in its own words: never the same as a figure of this Monitor.",
    params(Asked::<PageOf<Statements>>),
    responses((status = 200, body = ref("#/components/schemas/StatementsPage"))),
    extensions(("x-example" = json!("limit=1"))),
)]
pub async fn statements(asked: Asked<PageOf<Statements>>) -> Result<Response, HttpError> {
    of(asked).await
}

#[cfg(test)]
mod tests {
    use data::table::Choice;

    use super::*;

    #[test]
    fn each_table_takes_the_choices_that_its_rows_have() {
        for (table, parameters) in ALL {
            for choice in Choice::ALL {
                let taken = parameters.contains(&choice.code());
                assert_eq!(taken, choice.is_of(*table), "{table} {}", choice.code());
            }
        }
    }
}
