//! `GET /api/v1/records/{table}`: the records of a table, page by page; the same at
//! addresses of their own for the tables that are asked for most.

use app::address::Filter;
use axum::response::Response;
use data::{
    model::ParseError,
    table::{Record, Selection, Table},
};
use serde::Serialize;
use utoipa::ToSchema;

use super::answer::json;
use crate::http::{asked::Asked, error::HttpError, pages::open_data::fits, segment::Segment};
use crate::records_file::Object;

/// How many records stand on one page unless fewer or more are asked for.
const RECORDS_A_PAGE: usize = 100;
/// How many at most.
const MOST_A_PAGE: usize = 1_000;

/// Which records are asked for, and from which one on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    chosen: Selection,
    /// How many of the chosen ones come before the first.
    after: usize,
    limit: usize,
}

impl Default for Page {
    fn default() -> Self {
        Self { chosen: Selection::default(), after: 0, limit: RECORDS_A_PAGE }
    }
}

impl Filter for Page {
    const PARAMETERS: &'static [&'static str] = &["state", "article", "source", "after", "limit"];

    fn set(&mut self, name: &str, value: &str) -> Result<(), ParseError> {
        match name {
            "after" => {
                let after = value.parse::<u32>().ok().and_then(|after| after.try_into().ok());
                self.after = after.ok_or_else(|| {
                    ParseError::new(format!(
                        "`{value}` is not a number of records to pass over; take the address in `next` of an answer"
                    ))
                })?;
            }
            "limit" => {
                let limit = value.parse().ok().filter(|limit| (1..=MOST_A_PAGE).contains(limit));
                self.limit = limit.ok_or_else(|| {
                    ParseError::new(format!(
                        "`{value}` is not a number of records; write one from 1 to {MOST_A_PAGE}"
                    ))
                })?;
            }
            _ => self.chosen.set(name, value)?,
        }
        Ok(())
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = self.chosen.pairs();
        pairs.extend((self.after > 0).then(|| ("after", self.after.to_string())));
        pairs.extend((self.limit != RECORDS_A_PAGE).then(|| ("limit", self.limit.to_string())));
        pairs
    }
}

/// Some records of a table.
#[derive(Serialize, ToSchema)]
#[schema(as = RecordsPage)]
struct Answer {
    /// The data edition.
    revision: u32,
    /// The table.
    table: Table,
    /// How many are chosen in all.
    count: usize,
    /// Those of this answer, in the order of the table.
    records: Vec<Held>,
    /// The address of the following records of the same edition; none after the last.
    next: Option<String>,
}

/// A record with where it entered.
#[derive(Serialize, ToSchema)]
#[schema(as = RecordHeld)]
struct Held {
    /// The record: a text for each column of the table, null where it is blank.
    #[serde(serialize_with = "as_object")]
    #[schema(value_type = Object)]
    record: Record,
    /// The data edition that brought it as it is.
    since_revision: u32,
    /// The file that it stood in.
    file: String,
    /// In which row of that.
    row: u32,
}

fn as_object<S: serde::Serializer>(record: &Record, out: S) -> Result<S::Ok, S::Error> {
    Object(record).serialize(out)
}

/// Answers with the records of a table that the path names.
///
/// # Errors
/// When there is no such table, rows are chosen by what it does not have, or
/// reading them breaks off.
#[utoipa::path(
    get,
    path = "/api/v1/records/{table}",
    tag = "records",
    summary = "The records of any table",
    description = "What sources say, row by row, as it was read, and what frames it. Which of state, article and source can be chosen by depends on the table: those that its rows have; another one is an error, and so is an article or a source that there is not.",
    params(
        ("table" = Table, Path, description = "The table.", example = "infringements"),
        Asked::<Page>,
    ),
    responses((status = 200, body = Answer)),
    extensions(("x-example" = json!("table=infringements&limit=1"))),
)]
pub async fn get(Segment(table): Segment, asked: Asked<Page>) -> Result<Response, HttpError> {
    let known = Table::ALL.iter().find(|known| known.code() == table);
    of(*known.ok_or(HttpError::NotFound)?, asked).await
}

/// Answers with the records of one table.
pub(super) async fn of(table: Table, asked: Asked<Page>) -> Result<Response, HttpError> {
    fits(&asked, &asked.filter.chosen, Some(table), &["after", "limit"])?;
    json(asked, move |asked| {
        let page = &asked.filter;
        let rows = page.chosen.rows(asked.snapshot.dataset(), table);
        let count = rows.len();
        let until = page.after.saturating_add(page.limit);
        let next = (until < count).then(|| {
            let view = app::address::View { rev: Some(asked.snapshot.revision()), ..asked.view };
            app::address::write(&asked.path, &Page { after: until, ..page.clone() }, view)
        });
        let records =
            rows.into_iter().skip(page.after).take(page.limit).map(|(record, origin)| Held {
                record,
                since_revision: origin.revision,
                file: origin.file.to_string(),
                row: origin.row,
            });
        Answer {
            revision: asked.snapshot.revision(),
            table,
            count,
            records: records.collect(),
            next,
        }
    })
    .await
}
