//! `GET /figures/{name}`: a figure opened, with the parameters that say which.

use app::address::Filter;
use app::context::PageContext;
use app::pages::figure;
use axum::extract::{FromRequestParts, Request, State};
use axum::response::Response;

use super::answer::page;
use crate::http::{asked::Asked, error::HttpError, segment::Segment, site::Site};

/// Answers with the page.
///
/// # Errors
/// When there is no such figure, a parameter is not one of this figure's, or
/// rendering breaks off.
pub async fn get(
    Segment(name): Segment,
    State(site): State<Site>,
    request: Request,
) -> Result<Response, HttpError> {
    match &*name {
        "articles" => answer(site, request, figure::articles).await,
        "assessed" => answer(site, request, figure::assessed).await,
        "bound" => answer(site, request, figure::bound).await,
        "coverage" => answer(site, request, figure::coverage).await,
        "delay" => answer(site, request, figure::delay).await,
        "evidence" => answer(site, request, figure::evidence).await,
        "gaps" => answer(site, request, figure::gaps).await,
        "measures" => answer(site, request, figure::measures).await,
        "procedures" => answer(site, request, figure::procedures).await,
        "sources" => answer(site, request, figure::sources).await,
        _ => Err(HttpError::NotFound),
    }
}

/// Reads the figure's own parameters and renders its page.
async fn answer<F: Filter + Send + 'static>(
    site: Site,
    request: Request,
    render: fn(&PageContext, &F) -> String,
) -> Result<Response, HttpError> {
    let (mut parts, _) = request.into_parts();
    let asked = Asked::<F>::from_request_parts(&mut parts, &site).await?;
    page(asked, render).await
}
