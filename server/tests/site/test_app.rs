//! A server for one test.

use std::sync::Arc;

use app::shell::Assets;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use serde_json::Value;
use server::clock::FixedClock;
use server::editions::Editions;
use server::http::{router::router, site::Site};
use server::store::{DatabaseAddress, Store};
use tempfile::TempDir;
use tower::ServiceExt;

/// The day on which every test takes place.
pub(crate) const TODAY: &str = "2026-11-24";

pub(crate) fn clock() -> FixedClock {
    FixedClock(format!("{TODAY}T12:00:00Z").parse().unwrap())
}

pub(crate) struct TestApp {
    pub(crate) folder: TempDir,
    pub(crate) editions: Arc<Editions>,
    pub(crate) router: Router,
}

/// An answer, read to its end.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl TestApp {
    /// A server on a new database, with the shipped dataset.
    pub(crate) async fn start() -> Self {
        Self::start_in(TempDir::new().unwrap()).await
    }

    /// A server on the database of a folder, which it makes if it is missing.
    pub(crate) async fn start_in(folder: TempDir) -> Self {
        Self::put_together(folder, Assets::default()).await
    }

    /// A server on a new database, whose pages name these files.
    pub(crate) async fn start_with(assets: Assets) -> Self {
        Self::put_together(TempDir::new().unwrap(), assets).await
    }

    async fn put_together(folder: TempDir, assets: Assets) -> Self {
        let store = Store::open(&address(&folder)).await.unwrap();
        let editions = Arc::new(Editions::open(store, &clock()).await.unwrap());
        let site = Site::new(editions.clone(), Arc::new(clock()), assets);
        Self { folder, editions, router: router(site) }
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    pub(crate) async fn get(&self, uri: &str) -> Answer {
        self.get_with(uri, &[]).await
    }

    pub(crate) async fn get_with(&self, uri: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = Request::get(uri);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// An answer that must be good, as JSON.
    #[track_caller]
    pub(crate) fn json(&self, uri: &str) -> impl Future<Output = Value> {
        let uri = uri.to_owned();
        async move {
            let answer = self.get(&uri).await;
            assert_eq!(answer.status, StatusCode::OK, "{uri}: {}", answer.text());
            answer.json()
        }
    }
}

impl Answer {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

pub(crate) fn address(folder: &TempDir) -> DatabaseAddress {
    format!("sqlite:{}", folder.path().join("test.db").display()).parse().unwrap()
}
