//! `GET /import/revisions/{number}/erase`: what an admin can erase of a revision;
//! below it, the records that it brought in one table.

use app::pages::import::{self, BroughtRecord, EraseList};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use data::table::Table;

use super::revision::{kept_files, revision};
use crate::erasing::Logged;
use crate::http::{
    auth::Admin,
    error::HttpError,
    no_query::NoQuery,
    pages::own::{own_context, own_page},
    site::Site,
};

/// Answers with files and tables.
///
/// # Errors
/// When there is no such revision, or the database cannot be read.
pub async fn get(
    who: Admin,
    State(site): State<Site>,
    Path(number): Path<String>,
    _: NoQuery,
) -> Result<Response, HttpError> {
    page(&who, &site, revision(&number)?, None).await
}

/// Answers with the records of a table.
///
/// # Errors
/// When there is no such revision or table, or the database cannot be read.
pub async fn table(
    who: Admin,
    State(site): State<Site>,
    Path((number, table)): Path<(String, String)>,
    _: NoQuery,
) -> Result<Response, HttpError> {
    let table = Table::parse(&table).map_err(|_| HttpError::NotFound)?;
    page(&who, &site, revision(&number)?, Some(table)).await
}

async fn page(
    who: &Admin,
    site: &Site,
    number: u32,
    table: Option<Table>,
) -> Result<Response, HttpError> {
    site.history.kept_revision(number).await?.ok_or(HttpError::NotFound)?;
    let shown = match table {
        None => None,
        Some(table) => {
            let records = site.erasing.records(number, table).await?;
            Some((table, records.into_iter().map(brought).collect()))
        }
    };
    let page = EraseList {
        revision: number,
        files: kept_files(site, number).await?,
        tables: site.erasing.tables(number).await?,
        shown,
    };
    let below = table.map(|table| format!("/{table}")).unwrap_or_default();
    let path = format!("/import/revisions/{number}/erase{below}");
    let context = own_context(site, Some(who), &path);
    own_page(StatusCode::OK, move || import::erase_list(&context, &page)).await
}

fn brought(row: Logged) -> BroughtRecord {
    BroughtRecord {
        position: row.position,
        row: row.row,
        is_removal: row.record.is_none(),
        key: row.key,
    }
}
