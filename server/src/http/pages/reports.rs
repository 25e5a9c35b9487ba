//! `GET /reports`: all reports; `GET /reports/{of}` and `GET /reports/{group}/{which}`:
//! one of them as a page, or with `.pdf` or `.docx` at the end as a file.

use std::time::Duration;

use app::address::{AddressFault, Filter, NoFilter};
use app::pages;
use app::reports::{self, ReportFilter, Subject};
use axum::extract::Path;
use axum::response::Response;
use data::report::{docx::docx, pdf::pdf};
use tokio::sync::Semaphore;

use super::answer::{self, page, page_known_as, split};
use crate::http::{
    asked::Asked,
    cache::CachePolicy,
    error::{Cause, HttpError},
    segment::Segment,
};

/// How many files are written at a time: each takes a core and some tens of megabytes.
static WRITING: Semaphore = Semaphore::const_new(2);
/// How long a request waits for its turn before it is told to try again.
const TURN: Duration = Duration::from_secs(10);

/// As what a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Pdf,
    Docx,
}

impl Format {
    const ALL: [Self; 2] = [Self::Pdf, Self::Docx];

    const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => ".pdf",
            Self::Docx => ".docx",
        }
    }

    const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        }
    }

    /// A name without its ending, and the format that the ending names.
    fn split(name: &str) -> (&str, Option<Self>) {
        let found = Self::ALL
            .into_iter()
            .find_map(|format| Some((name.strip_suffix(format.ending())?, Some(format))));
        found.unwrap_or((name, None))
    }
}

/// Answers with the page of all reports.
///
/// # Errors
/// When rendering it breaks off.
pub async fn list(asked: Asked<NoFilter>) -> Result<Response, HttpError> {
    page(asked, |context, _| pages::reports(context)).await
}

/// Answers with a report of which there is one.
///
/// # Errors
/// When there is no such report, an address asks for what it does not have, or writing
/// it breaks off.
pub async fn one(
    Segment(name): Segment,
    asked: Asked<ReportFilter>,
) -> Result<Response, HttpError> {
    let (name, format) = Format::split(&name);
    answer(asked, Subject::parse(name, None), format).await
}

/// Answers with a report on a State, a theme or an article.
///
/// # Errors
/// As [`one`].
pub async fn of(
    path: Result<Path<(String, String)>, axum::extract::rejection::PathRejection>,
    asked: Asked<ReportFilter>,
) -> Result<Response, HttpError> {
    let Path((group, which)) = path.map_err(|_| HttpError::NotFound)?;
    let (which, format) = Format::split(&which);
    answer(asked, Subject::parse(&group, Some(which)), format).await
}

async fn answer(
    asked: Asked<ReportFilter>,
    subject: Option<Subject>,
    format: Option<Format>,
) -> Result<Response, HttpError> {
    let subject = subject.ok_or(HttpError::NotFound)?;
    if subject != Subject::Hearing && asked.filter.is_of_hearing() {
        let pairs = asked.filter.pairs();
        let name = pairs.iter().map(|(name, _)| *name).find(|name| *name != "aspect");
        return Err(HttpError::Address(AddressFault::Unknown {
            name: name.unwrap_or_default().to_owned(),
            allowed: vec!["aspect", "on", "rev"],
        }));
    }
    match format {
        None => {
            page_known_as(asked, &subject.path(), move |context, filter| {
                pages::report(context, subject, filter)
            })
            .await
        }
        Some(format) => file(asked, subject, format).await,
    }
}

async fn file(
    asked: Asked<ReportFilter>,
    subject: Subject,
    format: Format,
) -> Result<Response, HttpError> {
    let policy = CachePolicy::of(asked.view);
    let turn = tokio::time::timeout(TURN, WRITING.acquire())
        .await
        .map_err(|_| HttpError::Timeout)?
        .map_err(|error| HttpError::Internal(Cause::of(error)))?;
    let (bytes, name) = tokio::task::spawn_blocking(move || {
        // Held until the work is done, whether or not the reader has gone.
        let _turn = turn;
        let (context, filter) = split(asked);
        let report = reports::report(&context, subject, &filter).ok_or(HttpError::NotFound)?;
        let bytes = match format {
            Format::Pdf => pdf(&report).map_err(|error| HttpError::Internal(Cause::of(error))),
            Format::Docx => docx(&report).map_err(|error| HttpError::Internal(Cause::of(error))),
        }?;
        let name = reports::file_name(&context, subject, &filter);
        Ok::<_, HttpError>((bytes, format!("{name}{}", format.ending())))
    })
    .await
    .map_err(|error| HttpError::Internal(Cause::of(error)))??;
    Ok(answer::file(bytes, format.media_type(), Some(&name), policy))
}
