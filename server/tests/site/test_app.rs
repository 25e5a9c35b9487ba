//! A server for one test.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use app::shell::Assets;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use data::model::Role;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use server::accounts::{AccountName, Accounts, Author, Cost, Password};
use server::clock::{Clock, FixedClock};
use server::drafts::{Drafts, Rules};
use server::editions::Editions;
use server::http::{router::router, site::Site};
use server::randomness::CountedRandomness;
use server::reading::Reading;
use server::store::{DatabaseAddress, Store};
use tempfile::TempDir;
use tower::ServiceExt;

/// The day on which every test takes place.
pub(crate) const TODAY: &str = "2026-11-24";

pub(crate) fn clock() -> FixedClock {
    FixedClock(format!("{TODAY}T12:00:00Z").parse().unwrap())
}

/// A clock that a test sets forward.
#[derive(Debug)]
pub(crate) struct MovingClock(Mutex<Timestamp>);

impl Clock for MovingClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
}

impl MovingClock {
    pub(crate) fn advance(&self, minutes: i64) {
        *self.0.lock().unwrap() += SignedDuration::from_mins(minutes);
    }
}

/// The password of everyone whom a test signs in.
pub(crate) const PASSWORD: &str = "correct horse battery staple";
/// How tests name the server, as a browser does.
pub(crate) const HOST: &str = "monitor.example";

/// Each server has randomness of its own, also after a restart on one database.
static STARTS: AtomicU64 = AtomicU64::new(0);

/// A browser in which someone is signed in.
#[derive(Debug, Clone)]
pub(crate) struct Browser {
    /// The name of their account.
    pub(crate) name: String,
    /// The value of the header `Cookie`.
    pub(crate) cookie: String,
}

pub(crate) struct TestApp {
    pub(crate) folder: TempDir,
    pub(crate) editions: Arc<Editions>,
    pub(crate) accounts: Arc<Accounts>,
    pub(crate) drafts: Arc<Drafts>,
    pub(crate) clock: Arc<MovingClock>,
    pub(crate) site: Site,
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
        Self::put_together(folder, Assets::default(), Rules::default()).await
    }

    /// A server on a new database, where nobody publishes what they uploaded.
    pub(crate) async fn start_with_four_eyes() -> Self {
        Self::start_with_four_eyes_in(TempDir::new().unwrap()).await
    }

    /// The same on the database of a folder.
    pub(crate) async fn start_with_four_eyes_in(folder: TempDir) -> Self {
        let rules = Rules { four_eyes: true, ..Rules::default() };
        Self::put_together(folder, Assets::default(), rules).await
    }

    /// A server on a new database, whose operator decided so.
    pub(crate) async fn start_with_rules(rules: Rules) -> Self {
        Self::put_together(TempDir::new().unwrap(), Assets::default(), rules).await
    }

    /// A server on a new database, whose pages name these files.
    pub(crate) async fn start_with(assets: Assets) -> Self {
        Self::put_together(TempDir::new().unwrap(), assets, Rules::default()).await
    }

    async fn put_together(folder: TempDir, assets: Assets, rules: Rules) -> Self {
        let store = Store::open(&address(&folder)).await.unwrap();
        let editions = Arc::new(Editions::open(store, &clock()).await.unwrap());
        let clock = Arc::new(MovingClock(Mutex::new(clock().now())));
        let accounts = Arc::new(Accounts::new(
            editions.store().clone(),
            clock.clone(),
            Arc::new(CountedRandomness::starting_at(STARTS.fetch_add(1, Ordering::Relaxed) << 32)),
            Cost::nearly_nothing(),
        ));
        let program = env!("CARGO_BIN_EXE_transposition-monitor").into();
        let drafts = Drafts::new(
            editions.clone(),
            Reading::with_program(program, server::reading::Cost::default()),
            clock.clone(),
            Arc::new(CountedRandomness::default()),
            rules,
        );
        let drafts = Arc::new(drafts);
        let site =
            Site::new(editions.clone(), accounts.clone(), drafts.clone(), clock.clone(), assets);
        let router = router(&site);
        Self { folder, editions, accounts, drafts, clock, site, router }
    }

    /// A browser in which someone new with a role is signed in.
    pub(crate) async fn signed_in(&self, role: Role) -> Browser {
        let count = self.accounts.list().await.unwrap().len();
        let name = AccountName::parse(&format!("{role}-{count}")).unwrap();
        let link = self.accounts.add(&Author::CommandLine, &name, role).await.unwrap();
        let password = Password::parse(PASSWORD, &name).unwrap();
        let keys = self.accounts.choose_password(&link, &password, None).await.unwrap();
        let cookie = format!("__Host-session={}", keys.session.as_str());
        Browser { name: name.to_string(), cookie }
    }

    /// Reads a page as someone who is signed in.
    pub(crate) async fn get_as(&self, browser: &Browser, uri: &str) -> Answer {
        self.get_with(uri, &[("cookie", &browser.cookie)]).await
    }

    /// Sends a form from a page of the site, as someone who is signed in or as
    /// nobody.
    pub(crate) async fn post(
        &self,
        browser: Option<&Browser>,
        uri: &str,
        fields: &[(&str, &str)],
    ) -> Answer {
        let origin = format!("https://{HOST}");
        let mut headers =
            vec![("host", HOST), ("origin", &*origin), ("sec-fetch-site", "same-origin")];
        headers.extend(browser.map(|browser| ("cookie", &*browser.cookie)));
        self.post_with(uri, fields, &headers).await
    }

    /// Sends a form with these headers alone.
    pub(crate) async fn post_with(
        &self,
        uri: &str,
        fields: &[(&str, &str)],
        headers: &[(&str, &str)],
    ) -> Answer {
        let mut request =
            Request::post(uri).header("content-type", "application/x-www-form-urlencoded");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.send(request.body(Body::from(body)).unwrap()).await
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

    /// The browser to which the answer hands a session, whoever's it is.
    #[track_caller]
    pub(crate) fn browser(&self) -> Browser {
        let cookie = self.header("set-cookie");
        let cookie = cookie.split(';').next().unwrap().to_owned();
        assert!(cookie.starts_with("__Host-session="), "{} {}", self.status, self.text());
        Browser { name: String::new(), cookie }
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

pub(crate) fn address(folder: &TempDir) -> DatabaseAddress {
    format!("sqlite:{}", folder.path().join("test.db").display()).parse().unwrap()
}
