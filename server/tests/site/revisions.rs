//! Publishing: one history, whoever writes and however often.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use data::ingest;
use data::reference;
use data::revision::{Proposal, propose};
use serde_json::Value;
use server::accounts::Author;
use server::editions::Editions;
use server::publish::{Plan, Publication, PublishError, publish, upload};
use server::store::{Store, StoreError};
use tempfile::TempDir;

use crate::test_app::{TestApp, address, clock};

/// A publication of one new milestone, compared with the latest edition.
fn a_day(editions: &Editions, day: &str) -> Publication {
    let text = format!("date,title,kind,source_id\n{day},A day,act,\n");
    of_file(editions, "day.csv", text, format!("Adds {day}"))
}

/// A publication of a file, compared with the latest edition.
fn of_file(editions: &Editions, name: &str, text: String, message: String) -> Publication {
    let latest = editions.latest();
    let draft = ingest::read(name, text.as_bytes());
    let proposal = propose(latest.dataset(), &[draft]);
    Publication {
        author: Author::CommandLine,
        draft: None,
        takes_back: None,
        plan: Plan::new(latest.revision(), latest.dataset(), &[name], proposal).unwrap(),
        erased: 0,
        message,
        uploads: vec![upload(name, text.into_bytes())],
        taken: None,
    }
}

/// Publishes a new milestone; the number of the revision.
pub(crate) async fn publish_a_day(app: &TestApp, day: &str) -> u32 {
    put(app, a_day(&app.editions, day)).await
}

/// Publishes a file; the number of the revision.
pub(crate) async fn publish_file(app: &TestApp, name: &str, text: &str) -> u32 {
    put(app, of_file(&app.editions, name, text.to_owned(), format!("Adds {name}"))).await
}

async fn put(app: &TestApp, publication: Publication) -> u32 {
    let snapshot = publish(app.editions.store(), &clock(), publication).await.unwrap();
    app.editions.take(snapshot.clone(), 0);
    snapshot.revision()
}

#[tokio::test]
async fn a_restart_loads_nothing_again() {
    let app = TestApp::start().await;
    let before = app.get("/api/v1/matrix?on=2023-06-01").await;
    app.editions.store().close().await;
    let app = TestApp::start_in(app.folder).await;
    assert_eq!(app.editions.latest().revision(), 1);
    assert_eq!(app.get("/api/v1/matrix?on=2023-06-01").await.body, before.body);
}

#[tokio::test]
async fn an_edition_read_again_is_the_one_that_was_published() {
    let app = TestApp::start().await;
    publish_a_day(&app, "2030-01-01").await;
    let held = app.editions.latest();
    let read = app.editions.store().reader().edition(2).await.unwrap();
    assert_eq!(&read, held.dataset());
    let fact = read.milestones.facts().last().unwrap();
    assert_eq!((fact.origin.revision, &*fact.origin.file, fact.origin.row), (2, "day.csv", 2));
}

#[tokio::test]
async fn older_editions_can_be_asked_for() {
    let app = TestApp::start().await;
    for (at, day) in (1..=12).zip(20..) {
        assert_eq!(publish_a_day(&app, &format!("2030-01-{day}")).await, at + 1);
    }
    for revision in (1..=13).rev().chain(1..=13) {
        let snapshot = app.editions.at(revision).await.unwrap().unwrap();
        assert_eq!(snapshot.revision(), revision);
        let days = snapshot.dataset().milestones.len();
        assert_eq!(
            days,
            app.editions.at(1).await.unwrap().unwrap().dataset().milestones.len()
                + revision as usize
                - 1
        );
    }
    assert!(app.editions.at(14).await.unwrap().is_none());
    assert!(app.editions.at(0).await.unwrap().is_none());
    let old = app.json("/api/v1/gaps?rev=1").await;
    assert_eq!(old["revision"], 1);
    // The plain form on every page offers them; the latest is the blank one.
    let page = app.get("/about?rev=2").await.body;
    let page = String::from_utf8(page).unwrap();
    assert!(page.contains("<option value=\"2\" selected>2 of 13</option>"), "{page}");
    assert!(page.contains("<option value=\"\">13, latest</option>"), "{page}");
    assert_eq!(app.get("/about?on=2020-01-01&rev=").await.status, 200);
}

#[tokio::test]
async fn two_publishers_at_once_keep_one_history() {
    let app = TestApp::start().await;
    let store = app.editions.store();
    let (left, right) = (a_day(&app.editions, "2030-01-01"), a_day(&app.editions, "2030-01-02"));
    let clock = clock();
    let (left, right) = tokio::join!(publish(store, &clock, left), publish(store, &clock, right));
    let (won, lost) = if left.is_ok() { (left, right) } else { (right, left) };
    assert_eq!(won.unwrap().revision(), 2);
    assert!(matches!(lost, Err(PublishError::Stale { base: 1, latest: 2 })), "{lost:?}");
    assert_eq!(store.reader().latest_revision().await.unwrap(), Some(2));
    assert!(app.editions.refresh().await.unwrap());
    assert_eq!(app.editions.latest().revision(), 2);
}

#[tokio::test]
async fn two_first_starts_at_once_load_the_dataset_once() {
    let folder = TempDir::new().unwrap();
    let address = address(&folder);
    let start = || async {
        let store = Store::open(&address).await.unwrap();
        Editions::open(store, &clock()).await.unwrap()
    };
    let (left, right) = tokio::join!(start(), start());
    assert_eq!((left.latest().revision(), right.latest().revision()), (1, 1));
    assert_eq!(left.store().reader().latest_revision().await.unwrap(), Some(1));
}

#[tokio::test]
async fn what_cannot_be_shown_is_not_published() {
    let app = TestApp::start().await;
    let latest = app.editions.latest();
    let text = "celex,number,short_title,adopted,published,deadline,eli,alias,official_journal,report_due,replaces,note\n\
                32012L0029,2012/29/EU,Victims,2012-10-25,2012-11-14,2015-11-16,,,,,,\n";
    let draft = ingest::read("directives.csv", text.as_bytes());
    // Nothing else than a plan can be published.
    let proposal = propose(latest.dataset(), &[draft]);
    assert!(!proposal.changes.is_empty());
    assert!(Plan::new(1, latest.dataset(), &["directives.csv"], proposal).is_err());
    assert_eq!(app.editions.store().reader().latest_revision().await.unwrap(), Some(1));
    // The lock is free again.
    assert_eq!(publish_a_day(&app, "2030-01-01").await, 2);
}

#[tokio::test]
async fn nothing_to_change_is_no_revision() {
    let app = TestApp::start().await;
    let mut publication = a_day(&app.editions, "2030-01-01");
    let latest = app.editions.latest();
    publication.plan = Plan::new(1, latest.dataset(), &[], Proposal::default()).unwrap();
    let refused = publish(app.editions.store(), &clock(), publication).await;
    assert!(matches!(refused, Err(PublishError::Nothing)));
}

#[tokio::test]
async fn a_caller_who_goes_away_leaves_all_or_nothing() {
    let app = TestApp::start().await;
    let store = app.editions.store().clone();
    for day in 10..20 {
        app.editions.refresh().await.unwrap();
        let publication = a_day(&app.editions, &format!("2030-01-{day}"));
        let store = store.clone();
        let caller = tokio::spawn(async move { publish(&store, &clock(), publication).await });
        tokio::time::sleep(Duration::from_millis(day - 10)).await;
        caller.abort();
        let _ = caller.await;
    }
    // The pool is unharmed, and whatever was published can be read.
    tokio::time::sleep(Duration::from_millis(200)).await;
    app.editions.refresh().await.unwrap();
    let latest = app.editions.latest();
    assert_eq!(&store.reader().edition(latest.revision()).await.unwrap(), latest.dataset());
    assert_eq!(store.reader().integrity().await.unwrap(), Vec::<String>::new());
}

#[tokio::test]
async fn a_file_that_is_no_database_is_refused_with_a_reason() {
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join("test.db"), vec![b'x'; 8_192]).unwrap();
    let refused = Store::open(&address(&folder)).await;
    assert!(matches!(refused, Err(StoreError::NotADatabase(_))), "{refused:?}");
    let nowhere = "sqlite:/nowhere/at/all.db".parse().unwrap();
    let refused = Store::open(&nowhere).await;
    assert!(matches!(refused, Err(StoreError::CannotOpen(_))), "{refused:?}");
}

/// Publishes that the first so many partial findings were unclear ones.
async fn publish_a_changed_finding(app: &TestApp, changed: usize) {
    let (name, text) =
        reference::FILES.iter().find(|(name, _)| *name == "assessments.csv").unwrap();
    let text = text.replacen("partially_transposed", "unclear", changed);
    let latest = app.editions.latest();
    let draft = ingest::read(name, text.as_bytes());
    let proposal = propose(latest.dataset(), &[draft]);
    let publication = Publication {
        author: Author::CommandLine,
        draft: None,
        takes_back: None,
        plan: Plan::new(latest.revision(), latest.dataset(), &[name], proposal).unwrap(),
        erased: 0,
        message: format!("Changes {changed}"),
        uploads: vec![upload(name, text.into_bytes())],
        taken: None,
    };
    let snapshot = publish(app.editions.store(), &clock(), publication).await.unwrap();
    app.editions.take(snapshot, 0);
}

#[tokio::test]
async fn many_readers_during_publications_each_see_one_revision() {
    const PATH: &str = "/api/v1/matrix?on=2021-06-30";
    const LAST: u64 = 6;
    let app = Arc::new(TestApp::start().await);
    let readers: Vec<_> = (0..8)
        .map(|_| {
            let app = app.clone();
            tokio::spawn(async move {
                let mut seen: Vec<(u64, Vec<u8>)> = Vec::new();
                while seen.last().is_none_or(|(revision, _)| *revision < LAST) {
                    let answer = app.get(PATH).await;
                    assert_eq!(answer.status.as_u16(), 200);
                    let revision = answer.json()["revision"].as_u64().unwrap();
                    seen.push((revision, answer.body));
                    // Readers do not all keep step.
                    tokio::task::yield_now().await;
                }
                seen
            })
        })
        .collect();
    for publication in 1..LAST {
        publish_a_changed_finding(&app, 8 * usize::try_from(publication).unwrap()).await;
    }
    // What each revision says when nothing is written.
    let mut settled = Vec::new();
    for revision in 1..=LAST {
        settled.push(app.get(&format!("{PATH}&rev={revision}")).await.body);
    }
    let figures: BTreeSet<String> = settled
        .iter()
        .map(|body| serde_json::from_slice::<Value>(body).unwrap()["cells"].to_string())
        .collect();
    assert!(figures.len() > 2, "publications change figures: {} kinds", figures.len());
    let mut revisions = BTreeSet::new();
    for reader in readers {
        let seen =
            tokio::time::timeout(Duration::from_mins(1), reader).await.expect("sees it").unwrap();
        assert!(seen.is_sorted_by_key(|(revision, _)| *revision), "never back");
        for (revision, body) in seen {
            let index = usize::try_from(revision).unwrap() - 1;
            assert!(body == settled[index], "an answer is not that of revision {revision}");
            revisions.insert(revision);
        }
    }
    assert!(revisions.len() > 1 && revisions.contains(&LAST), "{revisions:?}");
}

#[tokio::test]
async fn a_revision_of_another_process_is_noticed_while_serving() {
    let app = TestApp::start().await;
    let job = tokio::spawn(server::jobs::follow_revisions(app.editions.clone()));
    let other = Store::open(&address(&app.folder)).await.unwrap();
    publish(&other, &clock(), a_day(&app.editions, "2030-01-01")).await.unwrap();
    let noticed = async {
        while app.json("/api/v1/gaps").await["revision"] != 2 {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(5), noticed).await.unwrap();
    job.abort();
}
