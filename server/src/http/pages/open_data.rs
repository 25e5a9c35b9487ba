//! `GET /data`: everything to take away; `GET /data/{file}`: a table's page, its
//! rows as a file, all tables in one workbook, or their description.

use std::sync::Arc;

use app::address::{AddressFault, Filter, NoFilter};
use app::pages;
use axum::http::HeaderValue;
use axum::http::header::LINK;
use axum::response::Response;
use data::{
    ingest::nearest,
    model::SourceId,
    table::{Choice, Selection, Table},
    workbook,
};

use super::answer::{self, XLSX, page};
use crate::csvw;
use crate::http::{
    asked::Asked,
    cache::CachePolicy,
    error::{Cause, HttpError},
    segment::Segment,
};
use crate::records_file;

/// Answers with the page.
///
/// # Errors
/// When rendering it breaks off.
pub async fn get(asked: Asked<NoFilter>) -> Result<Response, HttpError> {
    page(asked, |context, _| pages::open_data(context)).await
}

/// What a name below `/data/` stands for.
enum Wanted {
    Page(Table),
    Rows(Table, Format),
    Workbook,
    Description,
}

#[derive(Clone, Copy)]
enum Format {
    Csv,
    Xlsx,
    Json,
    JsonLines,
}

impl Wanted {
    fn parse(name: &str) -> Option<Self> {
        match name {
            "records.xlsx" => return Some(Self::Workbook),
            "csvw.json" => return Some(Self::Description),
            _ => {}
        }
        let Some((table, end)) = name.split_once('.') else {
            return Table::parse(name).ok().map(Self::Page);
        };
        let format = match end {
            "csv" => Format::Csv,
            "xlsx" => Format::Xlsx,
            "json" => Format::Json,
            "jsonl" => Format::JsonLines,
            _ => return None,
        };
        Some(Self::Rows(Table::parse(table).ok()?, format))
    }
}

/// Answers with the page of a table or a file.
///
/// # Errors
/// When there is none of that name, when rows are chosen by what the table does not
/// have, or when writing the file breaks off.
pub async fn file(Segment(name): Segment, asked: Asked<Selection>) -> Result<Response, HttpError> {
    match Wanted::parse(&name).ok_or(HttpError::NotFound)? {
        Wanted::Page(table) => {
            fits(&asked, &asked.filter, Some(table), &[])?;
            page(asked, move |context, chosen| pages::open_table(context, table, chosen)).await
        }
        Wanted::Rows(table, format) => {
            fits(&asked, &asked.filter, Some(table), &[])?;
            rows(asked, table, format).await
        }
        Wanted::Workbook => {
            fits(&asked, &asked.filter, None, &[])?;
            let policy = CachePolicy::of(asked.view);
            let bytes = asked.site.workbooks.of(&asked.snapshot).await?;
            Ok(answer::file(
                bytes.to_vec(),
                XLSX,
                Some("transposition-monitor-records.xlsx"),
                policy,
            ))
        }
        Wanted::Description => {
            fits(&asked, &asked.filter, None, &[])?;
            let described = csvw::description(asked.snapshot.revision());
            let media = "application/csvm+json";
            Ok(answer::file(
                format!("{described}\n").into_bytes(),
                media,
                None,
                CachePolicy::of(asked.view),
            ))
        }
    }
}

/// Refuses a choice that the rows of a table do not have, and one of what there is not;
/// `others` are what else the address takes.
pub(in crate::http) fn fits<F>(
    asked: &Asked<F>,
    chosen: &Selection,
    table: Option<Table>,
    others: &[&'static str],
) -> Result<(), HttpError> {
    let unfit = match table {
        Some(table) => chosen.unfit(table).map(Choice::code),
        None => chosen.pairs().first().map(|(name, _)| *name),
    };
    let Some(name) = unfit else { return there_is(chosen, asked) };
    let choices =
        Choice::ALL.into_iter().filter(|choice| table.is_some_and(|table| choice.is_of(table)));
    let allowed = ["on", "rev"].into_iter().chain(others.iter().copied());
    let allowed = allowed.chain(choices.map(Choice::code)).collect();
    Err(AddressFault::Unknown { name: name.to_owned(), allowed }.into())
}

/// Refuses an article or a source that there is not: an answer without rows would tell
/// it as one of which nothing is held. A source that came with a later edition is known.
fn there_is<F>(chosen: &Selection, asked: &Asked<F>) -> Result<(), HttpError> {
    let refused = |choice: Choice, message| {
        Err(AddressFault::Value { name: choice.code().to_owned(), message }.into())
    };
    let articles = asked.snapshot.structure().articles();
    if let Some(number) = chosen.article
        && articles.iter().all(|article| article.number() != number)
    {
        let numbers = || articles.iter().map(|article| article.number().get());
        let (first, last) = (numbers().min().unwrap_or(1), numbers().max().unwrap_or(1));
        let message = format!(
            "`{number}` is no article of the Directive; write a number from {first} to {last}"
        );
        return refused(Choice::Article, message);
    }
    let Some(source) = chosen.source.as_ref().map(SourceId::as_str) else { return Ok(()) };
    let held = &asked.snapshot.dataset().sources;
    let latest = asked.site.editions.latest();
    if held.get(source).is_some() || latest.dataset().sources.get(source).is_some() {
        return Ok(());
    }
    let near = nearest(source, held.iter().map(|source| source.source_id.as_str()));
    let meant = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    let revision = asked.snapshot.revision();
    let message = format!(
        "`{source}` is no source of data edition {revision}{meant}; /api/v1/sources lists all"
    );
    refused(Choice::Source, message)
}

async fn rows(
    asked: Asked<Selection>,
    table: Table,
    format: Format,
) -> Result<Response, HttpError> {
    let policy = CachePolicy::of(asked.view);
    let revision = asked.snapshot.revision();
    let snapshot = Arc::clone(&asked.snapshot);
    let bytes = tokio::task::spawn_blocking(move || {
        let dataset = snapshot.dataset();
        let rows = asked.filter.rows(dataset, table);
        match format {
            Format::Csv => Ok(records_file::csv(table, &rows).into_bytes()),
            Format::Json => records_file::json(revision, table, &rows)
                .map(String::into_bytes)
                .map_err(Cause::of),
            Format::JsonLines => {
                records_file::json_lines(&rows).map(String::into_bytes).map_err(Cause::of)
            }
            Format::Xlsx => workbook::rows(dataset, table, &rows).map_err(Cause::of),
        }
    })
    .await
    .map_err(|error| HttpError::Internal(Cause::of(error)))?
    .map_err(HttpError::Internal)?;
    let (media, end) = match format {
        Format::Csv => ("text/csv; charset=utf-8; header=present", "csv"),
        Format::Json => ("application/json", "json"),
        Format::JsonLines => ("application/jsonl", "jsonl"),
        Format::Xlsx => (XLSX, "xlsx"),
    };
    let saved = (end != "json").then(|| format!("{table}.{end}"));
    let mut response = answer::file(bytes, media, saved.as_deref(), policy);
    if matches!(format, Format::Csv) {
        let described = format!(
            "</data/csvw.json?rev={revision}>; rel=\"describedby\"; type=\"application/csvm+json\""
        );
        if let Ok(described) = HeaderValue::from_str(&described) {
            response.headers_mut().insert(LINK, described);
        }
    }
    Ok(response)
}
