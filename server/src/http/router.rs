//! All routes on one screen, and the layers around them.

use std::any::Any;
use std::panic::resume_unwind;
use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::StatusCode;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;
use tracing::Instrument;

use super::{
    api::{self, cross_origin::answer_other_sites},
    auth::{
        kept_form::{self, keep_form},
        same_origin::same_origin,
    },
    charts,
    error::{Cause, HttpError},
    headers::secure,
    health,
    languages::Front,
    pace::pace,
    pages::{self, accounts, import},
    present::present,
    representation::represent,
    site::Site,
};
use crate::assets;

/// No request here has a use for a larger body: a form of all words that a draft can
/// map, each sign of which is sent as nine, is the longest.
const BODY_BYTES: usize = 320 * 1024;
/// How many times the bytes that an upload may have are read: what is too much is
/// forgotten, but a browser that is cut off shows no answer.
const UPLOAD_READ: usize = 4;
/// A record whose longest texts are as long as is kept, as forms write letters.
const RECORD_BYTES: usize = kept_form::LARGEST;
/// An answer takes milliseconds; an old edition that must be built, a second.
const ANSWER_TIME: Duration = Duration::from_secs(30);
/// Files come over a slow line, wait for their turn, and are read.
const UPLOAD_TIME: Duration = Duration::from_mins(3);

/// The whole site, in every language, for connections.
pub fn front(site: &Site) -> Front {
    Front::new(site, in_one_language)
}

/// The same for whoever asks without a connection.
pub fn router(site: &Site) -> Router {
    front(site).router()
}

/// The site in one language, whose addresses do not say it.
fn in_one_language(site: Site) -> Router {
    let upload_bytes = site.drafts.most_together().saturating_mul(UPLOAD_READ);
    let uploads = Router::new()
        .route("/import", get(import::upload::get).post(import::upload::post))
        .layer(within(UPLOAD_TIME))
        // No outer limit, which would answer without naming any.
        .layer(DefaultBodyLimit::max(upload_bytes));
    let records = Router::new()
        .route("/import/record", get(import::record::get).post(import::record::post))
        .layer(within(UPLOAD_TIME))
        .layer(RequestBodyLimitLayer::new(RECORD_BYTES))
        .layer(DefaultBodyLimit::max(RECORD_BYTES));
    // A form that was sent when its session had ended goes along with signing in.
    let signing_in = Router::new()
        .route("/accounts/sign-in", get(accounts::sign_in::get).post(accounts::sign_in::post))
        .layer(within(ANSWER_TIME))
        .layer(RequestBodyLimitLayer::new(RECORD_BYTES + BODY_BYTES))
        .layer(DefaultBodyLimit::max(RECORD_BYTES + BODY_BYTES));
    let others = Router::new()
        .route("/", get(pages::state_of_play::get))
        .route("/matrix", get(pages::matrix::get))
        .route("/matrix.csv", get(pages::matrix::csv))
        .route("/articles", get(pages::articles::get))
        .route("/articles/{number}", get(pages::article::get))
        .route("/member-states", get(pages::member_states::get))
        .route("/member-states/{code}", get(pages::member_state::get))
        .route("/timeline", get(pages::timeline::get))
        .route("/gaps", get(pages::gaps::get))
        .route("/compare", get(pages::compare::get))
        .route("/compare.csv", get(pages::compare::csv))
        .route("/penalties", get(pages::penalties::get))
        .route("/penalties.csv", get(pages::penalties::csv))
        .route("/resolution", get(pages::resolution::get))
        .route("/resolution.csv", get(pages::resolution::csv))
        .route("/resolution/{paragraph}", get(pages::resolution::point))
        .route("/figures/{name}", get(pages::figure::get))
        .route("/charts/{file}", get(charts::get))
        .route("/search", get(pages::search::get))
        .route("/sources", get(pages::sources::get))
        .route("/sources/{id}", get(pages::source::get))
        .route("/changes", get(pages::changes::list))
        .route("/changes.atom", get(pages::feed::get))
        .route("/changes/{revision}", get(pages::changes::get))
        .route("/changes/{revision}/{file}", get(pages::changes::file))
        .route("/api", get(pages::api::get))
        .route("/about", get(pages::about::get))
        .route("/design", get(pages::design::get))
        .route("/accounts", get(accounts::list::get).post(accounts::list::post))
        .route("/accounts/link", post(accounts::link::post))
        .route("/accounts/role", post(accounts::role::post))
        .route("/accounts/disable", post(accounts::disable::post))
        .route("/accounts/log", get(accounts::log::get))
        .route("/accounts/me", get(accounts::me::get))
        .route("/accounts/password", get(accounts::password::get).post(accounts::password::post))
        .route("/accounts/sign-out", post(accounts::sign_out::post))
        .route(
            "/accounts/welcome/{token}",
            get(accounts::welcome::get).post(accounts::welcome::post),
        )
        .route("/import/template.xlsx", get(import::template::get))
        .route("/import/take-back", post(import::take_back::post))
        .route("/import/revisions/{number}", get(import::revision::get))
        .route("/import/revisions/{number}/files/{at}", get(import::revision::file))
        .route("/import/revisions/{number}/erase", get(import::erase_list::get))
        .route("/import/revisions/{number}/erase/{table}", get(import::erase_list::table))
        .route(
            "/import/revisions/{number}/erase/files/{at}",
            get(import::erase::file).post(import::erase::erase_file),
        )
        .route(
            "/import/revisions/{number}/erase/records/{at}",
            get(import::erase::record).post(import::erase::erase_record),
        )
        .route("/import/{id}", get(import::draft::get))
        .route("/import/{id}/files/{number}", get(import::file::get))
        .route("/import/{id}/tick", post(import::tick::post))
        .route("/import/{id}/publish", post(import::publish::post))
        .route("/import/{id}/give-up", post(import::give_up::post))
        .merge(to_take_away())
        .merge(api())
        .merge(for_machines())
        .merge(assets::routes())
        .layer(within(ANSWER_TIME))
        .layer(RequestBodyLimitLayer::new(BODY_BYTES))
        .layer(DefaultBodyLimit::max(BODY_BYTES));
    let routes = others.merge(uploads).merge(read_again()).merge(signing_in).merge(records);
    in_layers(routes, site)
}

/// What is around every route, and what answers where there is none.
fn in_layers(routes: Router<Site>, site: Site) -> Router {
    routes
        .fallback(|| async { HttpError::NotFound })
        .method_not_allowed_fallback(|| async { HttpError::MethodNotAllowed })
        .with_state(site.clone())
        .layer(middleware::from_fn_with_state(site.clone(), keep_form))
        .layer(middleware::from_fn(to_its_end))
        .layer(middleware::from_fn(same_origin))
        .layer(middleware::from_fn(answer_other_sites))
        .layer(
            // From the outside in.
            ServiceBuilder::new()
                .layer(middleware::from_fn(secure))
                .layer(middleware::from_fn_with_state(site.clone(), present))
                .layer(CatchPanicLayer::custom(panicked))
                .layer(middleware::from_fn_with_state(site.clone(), pace))
                .layer(middleware::from_fn_with_state(site, represent)),
        )
}

/// What is asked for by no person: by browsers and search engines, and by whoever watches
/// the server.
fn for_machines() -> Router<Site> {
    Router::new()
        .route("/robots.txt", get(pages::files::robots))
        .route("/favicon.ico", get(pages::files::favicon))
        .route("/healthz", get(health::lives))
        .route("/readyz", get(health::ready))
}

/// What readers take away: reports, records, citations, feeds of legal change.
fn to_take_away() -> Router<Site> {
    Router::new()
        .route("/reports", get(pages::reports::list))
        .route("/reports/{of}", get(pages::reports::one))
        .route("/reports/{group}/{which}", get(pages::reports::of))
        .route("/data", get(pages::open_data::get))
        .route("/data/{file}", get(pages::open_data::file))
        .route("/feeds/chosen.atom", get(pages::chosen_feed::get))
        .route("/feeds/{group}/{file}", get(pages::legal_feed::get))
        .route("/cite", get(pages::cite::get))
        .route("/cite.bib", get(pages::cite::bibtex))
        .route("/cite.json", get(pages::cite::json))
}

/// The same figures and records as on the pages, for programs.
pub(super) fn api() -> Router<Site> {
    Router::new()
        .route("/api/v1/matrix", get(api::matrix::get))
        .route("/api/v1/gaps", get(api::gaps::get))
        .route("/api/v1/coverage", get(api::coverage::get))
        .route("/api/v1/delay", get(api::delay::get))
        .route("/api/v1/maxima", get(api::maxima::get))
        .route("/api/v1/over-time", get(api::over_time::get))
        .route("/api/v1/changes/{revision}", get(api::changes::get))
        .route("/api/v1/spans", get(api::spans::get))
        .route("/api/v1/differences", get(api::differences::get))
        .route("/api/v1/revisions", get(api::revisions::get))
        .route("/api/v1/findings", get(api::tables::findings))
        .route("/api/v1/measures", get(api::tables::measures))
        .route("/api/v1/penalties", get(api::tables::penalties))
        .route("/api/v1/sources", get(api::tables::sources))
        .route("/api/v1/statements", get(api::tables::statements))
        .route("/api/v1/records/{table}", get(api::records::get))
        .route("/api/v1/search", get(api::search::get))
        .route("/api/v1/resolution", get(api::resolution::get))
        .route("/api/v1/procedures", get(api::procedures::get))
        .route("/api/v1/openapi.json", get(api::document::get))
}

/// What reads a file once more, which takes as long as an upload.
fn read_again() -> Router<Site> {
    Router::new()
        .route("/import/{id}/settings", post(import::settings::post))
        .route("/import/{id}/files/{number}/annotated.xlsx", get(import::annotated::get))
        .layer(within(UPLOAD_TIME))
        .layer(RequestBodyLimitLayer::new(BODY_BYTES))
        .layer(DefaultBodyLimit::max(BODY_BYTES))
}

/// Whatever may change something goes on to its end in a task of its own, even if whoever
/// asked for it goes away: no write is left half done.
async fn to_its_end(request: Request, next: Next) -> Response {
    if request.method().is_safe() {
        return next.run(request).await;
    }
    match tokio::spawn(next.run(request).in_current_span()).await {
        Ok(response) => response,
        Err(error) if error.is_panic() => resume_unwind(error.into_panic()),
        Err(error) => HttpError::Internal(Cause::of(error)).into_response(),
    }
}

fn within(time: Duration) -> TimeoutLayer {
    TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, time)
}

#[expect(clippy::needless_pass_by_value, reason = "the layer hands the panic over")]
fn panicked(panic: Box<dyn Any + Send>) -> Response {
    let words = panic
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| panic.downcast_ref::<&str>().map(|words| (*words).to_owned()))
        .unwrap_or_else(|| "no words".to_owned());
    HttpError::Internal(Cause::in_words(format!("a handler panicked: {words}"))).into_response()
}
