//! `GET /charts/{name}.{svg,png,csv}`: a chart as a file, with the parameters
//! of the page that shows it; a picture also takes `scheme`.

use std::time::Duration;

use app::address::{Alone, ByAspect, Filter, NoFilter};
use app::charts::{self, Chart, Drawn, Format, StateTimelineFilter};
use app::context::PageContext;
use app::pages::{NodeFilter, PenaltiesFilter, PlayFilter, TimelineFilter};
use axum::extract::{FromRequestParts, Request, State};
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use data::chart::Scheme;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::{
    asked::Asked,
    cache::CachePolicy,
    error::{Cause, HttpError},
    pages::answer::split,
    segment::Segment,
    site::Site,
};

/// How many pictures are turned into pixels at a time: each takes a core for a
/// tenth of a second and some tens of megabytes.
static PIXELS: Semaphore = Semaphore::const_new(2);
/// How long a request waits for its turn before it is told to try again.
const TURN: Duration = Duration::from_secs(10);

/// Answers with the file.
///
/// # Errors
/// When there is no such chart or nothing to draw on that day, a parameter is
/// not one of this chart's, too many pictures are being drawn, or drawing
/// breaks off.
pub async fn get(
    Segment(file): Segment,
    State(site): State<Site>,
    request: Request,
) -> Result<Response, HttpError> {
    let (name, ending) = file.rsplit_once('.').ok_or(HttpError::NotFound)?;
    let format = Format::ALL
        .into_iter()
        .find(|format| format.ending() == ending)
        .ok_or(HttpError::NotFound)?;
    let asking = Asking { site, request, format };
    match name {
        "europe" => {
            asking.answer::<PlayFilter>(|ctx, filter| Some(charts::europe(ctx, filter))).await
        }
        "gaps" => asking.answer::<ByAspect>(charts::gaps).await,
        "timeline" => asking.answer::<TimelineFilter>(charts::timeline).await,
        "state-timeline" => asking.answer::<StateTimelineFilter>(charts::state_timeline).await,
        "gaps-over-time" => asking.answer::<NodeFilter>(charts::gaps_over_time).await,
        "coverage-by-state" => asking.answer::<ByAspect>(charts::coverage_by_state).await,
        "coverage-by-article" => asking.answer::<ByAspect>(charts::coverage_by_article).await,
        "coverage-over-time" => asking.answer::<ByAspect>(charts::coverage_over_time).await,
        "procedures-over-time" => asking.answer::<NoFilter>(charts::procedures_over_time).await,
        "penalties" => asking.answer::<PenaltiesFilter>(charts::penalties).await,
        "delay" => asking.answer::<NoFilter>(charts::delay).await,
        _ => Err(HttpError::NotFound),
    }
}

struct Asking {
    site: Site,
    request: Request,
    format: Format,
}

impl Asking {
    /// Reads the chart's own parameters and makes it, away from the threads
    /// that answer requests.
    async fn answer<F: Filter + Send + 'static>(
        self,
        make: for<'a> fn(&'a PageContext, &F) -> Option<Chart<'a>>,
    ) -> Result<Response, HttpError> {
        let format = self.format;
        let (context, Drawn { of: filter, scheme }) = self.asked::<F>().await?;
        let policy = CachePolicy::of(context.view);
        let turn = turn(format).await?;
        let (file, name) = tokio::task::spawn_blocking(move || {
            // Held until the work is done, whether or not the reader has gone.
            let _turn = turn;
            let chart = make(&context, &filter).ok_or(HttpError::NotFound)?;
            let file = chart
                .file(&context, format, scheme)
                .map_err(|error| HttpError::Internal(Cause::of(error)))?;
            Ok::<_, HttpError>((file, chart.file_name(&context, format, scheme)))
        })
        .await
        .map_err(|error| HttpError::Internal(Cause::of(error)))??;
        let mut response = file.into_response();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type(format)));
        if let Ok(disposition) = HeaderValue::from_str(&disposition(format, &name)) {
            headers.insert(CONTENT_DISPOSITION, disposition);
        }
        policy.write(headers);
        Ok(response)
    }

    /// A chart is of one day: two are compared by pages alone.
    async fn asked<F: Filter + Send>(self) -> Result<(PageContext, Drawn<F>), HttpError> {
        let (mut parts, _) = self.request.into_parts();
        if self.format.is_picture() {
            return Ok(split(Asked::<Drawn<F>>::from_request_parts(&mut parts, &self.site).await?));
        }
        let asked = Asked::<Alone<F>>::from_request_parts(&mut parts, &self.site).await?;
        let (context, Alone(of)) = split(asked);
        Ok((context, Drawn { of, scheme: Scheme::default() }))
    }
}

/// Waits for a turn where there are not enough for all.
async fn turn(format: Format) -> Result<Option<SemaphorePermit<'static>>, HttpError> {
    if format != Format::Png {
        return Ok(None);
    }
    let turn = tokio::time::timeout(TURN, PIXELS.acquire()).await;
    turn.map_err(|_| HttpError::Timeout)?
        .map(Some)
        .map_err(|error| HttpError::Internal(Cause::of(error)))
}

const fn media_type(format: Format) -> &'static str {
    match format {
        Format::Svg => "image/svg+xml",
        Format::Png => "image/png",
        Format::Csv => "text/csv; charset=utf-8",
    }
}

/// Pictures are shown where they are asked for and saved under this name;
/// figures are saved.
fn disposition(format: Format, name: &str) -> String {
    let kind = if format.is_picture() { "inline" } else { "attachment" };
    format!("{kind}; filename=\"{name}\"")
}
