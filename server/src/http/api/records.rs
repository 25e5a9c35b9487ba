//! `GET /api/v1/records/{table}`: the records of a table, page by page: findings
//! (`assessments`), `measures`, `penalties`, `sources`, `statements` and every other.

use app::address::Filter;
use axum::response::Response;
use data::{
    model::ParseError,
    table::{Record, Selection, Table},
};
use serde::Serialize;

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
                self.after = value.parse().map_err(|_| {
                    ParseError::new(format!("`{value}` is not a cursor; take `next` of an answer"))
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

#[derive(Serialize)]
struct Answer {
    revision: u32,
    table: Table,
    /// How many are chosen in all.
    count: usize,
    records: Vec<Held>,
    /// The address of the following records of the same edition; none after the last.
    next: Option<String>,
}

/// A record with where it entered.
#[derive(Serialize)]
struct Held {
    #[serde(serialize_with = "as_object")]
    record: Record,
    /// The revision that brought it as it is.
    since_revision: u32,
    file: String,
    row: u32,
}

fn as_object<S: serde::Serializer>(record: &Record, out: S) -> Result<S::Ok, S::Error> {
    Object(record).serialize(out)
}

/// Answers with the records.
///
/// # Errors
/// When there is no such table, rows are chosen by what it does not have, or
/// reading them breaks off.
pub async fn get(Segment(table): Segment, asked: Asked<Page>) -> Result<Response, HttpError> {
    let table = Table::parse(&table).map_err(|_| HttpError::NotFound)?;
    fits(&asked.filter.chosen, Some(table), &["after", "limit"])?;
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
