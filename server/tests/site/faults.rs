//! What goes wrong around a publication: others who publish, someone who goes
//! away in the middle, another process that keeps the lock. All facts are made up.

use std::time::{Duration, Instant};

use axum::http::StatusCode;
use data::model::Role;
use server::store::Store;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::drafts::{BOUNDARY, GOOD, HEAD, multipart, page, publish, seal, tick_all, upload};
use crate::port::Port;
use crate::test_app::{Browser, HOST, TestApp, address};

/// How many records an edition holds under each key that is made up.
async fn made_up(app: &TestApp, revision: u32) -> usize {
    let edition = app.editions.at(revision).await.unwrap().unwrap();
    let facts = edition.dataset().assessments.facts();
    facts.iter().filter(|fact| fact.record.finding == "made up").count()
}

#[tokio::test(flavor = "multi_thread")]
async fn of_four_who_publish_at_once_one_is_first_and_the_others_compare_again() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Publisher).await;
    let mut drafts = Vec::new();
    for article in [19, 20, 21, 22] {
        let row = GOOD.replace(",19,", &format!(",{article},"));
        drafts.push(upload(&app, &who, &row).await);
    }
    let [a, b, c, d] = &drafts[..] else { panic!("four drafts") };
    // Where each draft leads that was published.
    let mut became: Vec<Option<String>> = vec![None; 4];
    for round in 1_u32..=4 {
        for (draft, _) in drafts.iter().zip(&became).filter(|(_, became)| became.is_none()) {
            tick_all(&app, &who, draft).await;
        }
        let base = round.to_string();
        let answers = tokio::join!(
            publish(&app, &who, a, &base),
            publish(&app, &who, b, &base),
            publish(&app, &who, c, &base),
            publish(&app, &who, d, &base)
        );
        let mut first = 0;
        let answers = [answers.0, answers.1, answers.2, answers.3];
        for (answer, became) in answers.iter().zip(&mut became) {
            let led = answer.header("location");
            match became {
                // A second click leads to the revision that the first one made.
                Some(became) => assert_eq!(led, became),
                None if answer.status == StatusCode::SEE_OTHER => {
                    assert_eq!(led, format!("/changes/{}", round + 1));
                    *became = Some(led.to_owned());
                    first += 1;
                }
                None => assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.text()),
            }
        }
        assert_eq!(first, 1, "in round {round}");
        assert_eq!(app.editions.latest().revision(), round + 1);
    }
    for revision in 1..=5 {
        let expected = usize::try_from(revision).unwrap() - 1;
        assert_eq!(made_up(&app, revision).await, expected, "each is built on the one before");
    }
    let reader = app.editions.store().reader();
    assert_eq!(reader.revisions(5, 10).await.unwrap().len(), 5);
    assert_eq!(reader.broken_audit_line().await.unwrap(), None);
}

fn request(path: &str, browser: &Browser, media: &str, body: &str) -> Vec<u8> {
    format!(
        "POST {path} HTTP/1.1\r\nHost: {HOST}\r\nOrigin: https://{HOST}\r\nCookie: {}\r\nContent-Type: {media}\r\nContent-Length: {}\r\n\r\n{body}",
        browser.cookie,
        body.len()
    )
    .into_bytes()
}

#[tokio::test(flavor = "multi_thread")]
async fn who_goes_away_in_the_middle_of_an_upload_leaves_nothing() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Analyst).await;
    let body = multipart(&[("made up.csv", &format!("{HEAD}{GOOD}"))], &[("source", "EUIP")]);
    let media = format!("multipart/form-data; boundary={BOUNDARY}");
    let whole = request("/import", &who, &media, &body);
    let port = Port::open(&app).await;
    // With the two hyphens after the last boundary all has been sent.
    let last = whole.len() - "--\r\n".len();
    for cut in (1..=24).map(|part| last * part / 24) {
        port.send_and_leave(&whole[..cut]).await;
    }
    port.close().await;
    assert!(page(&app, &who, "/import").await.contains("No draft waits"));
    let lines = app.editions.store().reader().audit_lines(None, 100).await.unwrap();
    assert!(!format!("{lines:?}").contains("made up.csv"), "{lines:?}");
    // The same request, sent to its end, is taken.
    upload(&app, &who, GOOD).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_publication_whose_publisher_goes_away_is_whole_or_absent() {
    // How long a publication takes, so that leaving comes at all its stages.
    let mut takes = Duration::ZERO;
    for part in 0..8 {
        let app = TestApp::start().await;
        let who = app.signed_in(Role::Publisher).await;
        let draft = upload(&app, &who, GOOD).await;
        tick_all(&app, &who, &draft).await;
        let media = "application/x-www-form-urlencoded";
        let form = format!("base=1&seal={}&message=Made+up", seal(&app, &who, &draft).await);
        let sent = request(&format!("{draft}/publish"), &who, media, &form);
        let port = Port::open(&app).await;
        let mut stream = TcpStream::connect(port.address).await.unwrap();
        stream.write_all(&sent).await.unwrap();
        if part == 0 {
            let began = Instant::now();
            stream.read_u8().await.unwrap();
            takes = began.elapsed();
        } else {
            tokio::time::sleep(takes * part / 8).await;
        }
        drop(stream);
        port.close().await;
        let reader = app.editions.store().reader();
        let stored = reader.latest_revision().await.unwrap();
        assert!(matches!(stored, Some(1 | 2)), "{stored:?}");
        // A second click leads to the revision, whichever click made it, and it is there.
        let answer = publish(&app, &who, &draft, "1").await;
        assert_eq!(answer.header("location"), "/changes/2", "{}", answer.text());
        let shown = app.get("/changes/2").await;
        assert_eq!(shown.status, StatusCode::OK, "{}", shown.text());
        assert_eq!(made_up(&app, 2).await, 1);
        assert_eq!(reader.latest_revision().await.unwrap(), Some(2));
        assert_eq!(reader.broken_audit_line().await.unwrap(), None);
        let lines = reader.audit_lines(None, 100).await.unwrap();
        let published = lines.iter().filter(|line| line.action == "published").count();
        assert_eq!(published, 2, "the shipped dataset and this one, once: {lines:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn while_another_process_keeps_the_lock_readers_go_on_and_publishers_come_again() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Publisher).await;
    let draft = upload(&app, &who, GOOD).await;
    tick_all(&app, &who, &draft).await;
    let another = Store::open(&address(&app.folder)).await.unwrap();
    let lock = another.begin().await.unwrap();
    let (refused, read) = tokio::join!(publish(&app, &who, &draft, "1"), async {
        [app.get("/matrix").await.status, app.get_as(&who, &draft).await.status]
    });
    assert_eq!(read, [StatusCode::OK; 2]);
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE, "{}", refused.text());
    assert_eq!(refused.header("retry-after"), "5");
    assert!(refused.text().contains("Nothing was changed"), "{}", refused.text());
    assert_eq!(app.editions.latest().revision(), 1);
    drop(lock);
    another.close().await;
    assert_eq!(publish(&app, &who, &draft, "1").await.header("location"), "/changes/2");
}

/// A log that ends anywhere, as after a power cut: what is opened is an edition
/// as it was before or after, and never one between.
#[tokio::test]
async fn wherever_the_log_of_the_database_ends_it_opens_and_holds_whole_revisions() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Publisher).await;
    let draft = upload(&app, &who, GOOD).await;
    tick_all(&app, &who, &draft).await;
    publish(&app, &who, &draft, "1").await;
    let database = std::fs::read(app.folder.path().join("test.db")).unwrap();
    let log = std::fs::read(app.folder.path().join("test.db-wal")).unwrap();
    assert!(log.len() > 100_000, "all is still in the log: {}", log.len());
    let whole = [app.editions.at(1).await.unwrap().unwrap(), app.editions.latest()];
    let mut seen = [0, 0, 0];
    // Odd steps: pages end at all places of what is left.
    for left in (0..=60).map(|step| log.len() * step / 60) {
        let folder = tempfile::TempDir::new().unwrap();
        std::fs::write(folder.path().join("test.db"), &database).unwrap();
        std::fs::write(folder.path().join("test.db-wal"), &log[..left]).unwrap();
        let store = Store::open(&address(&folder)).await.unwrap();
        let reader = store.reader();
        assert!(reader.integrity().await.unwrap().is_empty(), "{left}");
        assert!(reader.dangling().await.unwrap().is_empty(), "{left}");
        assert_eq!(reader.broken_audit_line().await.unwrap(), None, "{left}");
        let latest = reader.latest_revision().await.unwrap().unwrap_or(0);
        if let Some(expected) = latest.checked_sub(1).map(|at| &whole[at as usize]) {
            assert_eq!(&reader.edition(latest).await.unwrap(), expected.dataset(), "{left}");
        }
        let lines = reader.audit_lines(None, 100).await.unwrap();
        let published = lines.iter().filter(|line| line.action == "published").count();
        assert_eq!(published, latest as usize, "a revision and its line are one: {left}");
        seen[latest as usize] += 1;
        store.close().await;
    }
    assert!(seen.iter().all(|count| *count > 0), "{seen:?}");
}
