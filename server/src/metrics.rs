//! What the server tells a Prometheus of itself: how many requests came to what and how
//! long they took, what is kept, which edition is shown, what the process holds. It
//! names no address and no reader, and is served on a port of its own, never on the
//! public one.

use std::time::Duration;

use axum::Router;
use axum::http::{HeaderValue, Method, StatusCode, header::CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode},
    metrics::{
        counter::Counter,
        family::Family,
        gauge::Gauge,
        histogram::{Histogram, exponential_buckets},
        info::Info,
    },
    registry::{Registry, Unit},
};

use crate::http::site::Site;

/// The format that [`encode`] writes.
const OPEN_METRICS: HeaderValue =
    HeaderValue::from_static("application/openmetrics-text; version=1.0.0; charset=utf-8");

/// What is counted while requests are answered.
#[derive(Debug)]
pub struct Metrics {
    requests: Family<Answered, Counter>,
    seconds: Histogram,
    connections: Gauge,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    method: &'static str,
    status: u32,
}

impl Default for Metrics {
    fn default() -> Self {
        Self {
            requests: Family::default(),
            // From half a millisecond to a quarter of a minute.
            seconds: Histogram::new(exponential_buckets(0.0005, 2.0, 16)),
            connections: Gauge::default(),
        }
    }
}

/// Lasts while a connection is open.
#[derive(Debug)]
pub struct Open(Gauge);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.dec();
    }
}

impl Metrics {
    /// A request was answered.
    pub fn answered(&self, method: &Method, status: StatusCode, took: Duration) {
        // A client can make up methods without end.
        let method = match *method {
            Method::GET => "GET",
            Method::HEAD => "HEAD",
            Method::POST => "POST",
            Method::OPTIONS => "OPTIONS",
            _ => "other",
        };
        let answered = Answered { method, status: status.as_u16().into() };
        self.requests.get_or_create(&answered).inc();
        self.seconds.observe(took.as_secs_f64());
    }

    /// A connection was opened; it counts until what is given back is dropped.
    pub fn opened(&self) -> Open {
        self.connections.inc();
        Open(self.connections.clone())
    }

    /// All that is known now, as text.
    ///
    /// # Errors
    /// When it cannot be written.
    fn text(&self, site: &Site) -> Result<String, std::fmt::Error> {
        let mut registry = Registry::default();
        process(&mut registry);
        let all = registry.sub_registry_with_prefix("transposition_monitor");
        let version = vec![("version", env!("CARGO_PKG_VERSION"))];
        all.register("build", "The program that runs", Info::new(version));
        all.register("requests", "Requests that were answered", self.requests.clone());
        all.register_with_unit(
            "request",
            "Time until an answer was ready to be sent",
            Unit::Seconds,
            self.seconds.clone(),
        );
        all.register("connections", "Connections that are open", self.connections.clone());
        let latest = site.editions.latest().revision();
        all.register(
            "edition",
            "The data edition that is shown as the latest",
            gauge(latest.into()),
        );
        let kept = site.answers.counts();
        all.register("kept_answers_hits", "Answers that were there", counter(kept.hits));
        all.register(
            "kept_answers_misses",
            "Questions whose answer was not there",
            counter(kept.misses),
        );
        all.register("kept_answers", "Answers that are kept", gauge(kept.answers));
        all.register_with_unit(
            "kept_answers",
            "Memory that they take",
            Unit::Bytes,
            gauge(kept.bytes),
        );
        let mut text = String::new();
        encode(&mut text, &registry)?;
        Ok(text)
    }
}

fn gauge(value: u64) -> Gauge {
    let gauge = Gauge::default();
    gauge.set(i64::try_from(value).unwrap_or(i64::MAX));
    gauge
}

fn counter(value: u64) -> Counter {
    let counter = Counter::<u64>::default();
    counter.inc_by(value);
    counter
}

/// Registers what the system says of this process, under the names that every Prometheus
/// knows; nothing where the system does not say it.
fn process(registry: &mut Registry) {
    /// Bytes of a page on every machine that this is built for.
    const PAGE: u64 = 4_096;
    let resident = std::fs::read_to_string("/proc/self/statm")
        .ok()
        .and_then(|said| said.split(' ').nth(1)?.parse::<u64>().ok());
    if let Some(pages) = resident {
        let bytes = gauge(pages * PAGE);
        registry.register("process_resident_memory_bytes", "Memory that is held", bytes);
    }
    let files =
        std::fs::read_dir("/proc/self/fd").ok().and_then(|open| u64::try_from(open.count()).ok());
    if let Some(open) = files {
        registry.register("process_open_fds", "Files and sockets that are open", gauge(open));
    }
}

/// The one address of the port for metrics.
pub fn router(site: Site) -> Router {
    Router::new().route("/metrics", get(move || async move { answer(&site) }))
}

fn answer(site: &Site) -> Response {
    match site.metrics.text(site) {
        Ok(text) => {
            let mut response = text.into_response();
            response.headers_mut().insert(CONTENT_TYPE, OPEN_METRICS);
            response
        }
        Err(error) => {
            tracing::error!(%error, "the metrics cannot be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
