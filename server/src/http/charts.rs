//! `GET /charts/{name}.{svg,png,csv}`: a chart as a file, with the parameters
//! of the page that shows it.

use app::address::{ByAspect, Filter};
use app::charts::{self, Chart, Format};
use app::context::PageContext;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::HeaderValue;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};

use super::{
    asked::Asked,
    cache::CachePolicy,
    error::{Cause, HttpError},
    pages::answer::split,
    segment::Segment,
    site::Site,
};

/// Answers with the file.
///
/// # Errors
/// When there is no such chart or nothing to draw on that day, a parameter is
/// not one of this chart's, or drawing breaks off.
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
        "gaps" => asking.answer::<ByAspect>(charts::gaps).await,
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
        let Self { site, request, format } = self;
        let (mut parts, _) = request.into_parts();
        let asked = Asked::<F>::from_request_parts(&mut parts, &site).await?;
        let policy = CachePolicy::of(asked.view);
        let file = tokio::task::spawn_blocking(move || {
            let (context, filter) = split(asked);
            let chart = make(&context, &filter).ok_or(HttpError::NotFound)?;
            chart.file(&context, format).ok_or_else(|| {
                HttpError::Internal(Cause::in_words("a chart could not be drawn".to_owned()))
            })
        })
        .await
        .map_err(|error| HttpError::Internal(Cause::of(error)))??;
        let mut response = file.into_response();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type(format)));
        policy.write(headers);
        Ok(response)
    }
}

const fn media_type(format: Format) -> &'static str {
    match format {
        Format::Svg => "image/svg+xml",
        Format::Png => "image/png",
        Format::Csv => "text/csv; charset=utf-8",
    }
}
