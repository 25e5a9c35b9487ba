//! Erasing a file or a record: it is gone from wherever the site could hand it
//! out, and a tombstone stays. All facts that are uploaded here are made up.

use axum::http::StatusCode;
use axum::http::header::IF_NONE_MATCH;
use data::{ingest, model::Role, revision::propose};
use server::accounts::Author;
use server::editions::Editions;
use server::publish::{Plan, Publication, PublishError};
use server::store::Store;

use crate::accounts_roles::{address as sample, routes};
use crate::drafts::{GOOD, page, publish, tick_all, upload};
use crate::test_app::{Answer, Browser, TestApp, address, clock};

/// Words that stand in nothing else.
pub(crate) const MARK: &str = "Xanthippe Zwingelspan";
const REASON: &str = "It names a person";

pub(crate) fn row(words: &str) -> String {
    GOOD.replace("made up", words)
}

/// Publishes rows as the next revision.
pub(crate) async fn published(app: &TestApp, who: &Browser, rows: &str) {
    let draft = upload(app, who, rows).await;
    settled(app, who, &draft).await;
}

pub(crate) async fn settled(app: &TestApp, who: &Browser, draft: &str) {
    tick_all(app, who, draft).await;
    let base = app.editions.latest().revision();
    let answer = publish(app, who, draft, &base.to_string()).await;
    assert_eq!(answer.header("location"), format!("/changes/{}", base + 1), "{}", answer.text());
}

/// The address of the form for a record whose body holds some words.
pub(crate) async fn form_of(app: &TestApp, revision: u32, words: &str) -> String {
    let database = sqlx::SqlitePool::connect(&address(&app.folder).to_string()).await.unwrap();
    let position: i64 = sqlx::query_scalar(
        "SELECT position FROM record_change WHERE revision = $1 AND body LIKE '%' || $2 || '%'",
    )
    .bind(i64::from(revision))
    .bind(words)
    .fetch_one(&database)
    .await
    .unwrap();
    database.close().await;
    format!("/import/revisions/{revision}/erase/records/{position}")
}

/// What the form hands to whoever erases from it.
pub(crate) async fn seal_of(app: &TestApp, who: &Browser, form: &str) -> String {
    let page = page(app, who, form).await;
    let rest = page.split("name=\"seal\" value=\"").nth(1).unwrap_or_default();
    rest.split('"').next().unwrap_or_default().to_owned()
}

pub(crate) async fn erase(app: &TestApp, who: &Browser, form: &str) -> Answer {
    let seal = seal_of(app, who, form).await;
    let fields = [("reason", REASON), ("understood", "yes"), ("seal", &*seal)];
    app.post(Some(who), form, &fields).await
}

/// Every public address, as of each edition, and what those read who are signed in.
fn addresses() -> Vec<String> {
    let public = routes()
        .into_iter()
        .map(|(_, path)| path)
        .filter(|path| !path.starts_with("/accounts") && !path.starts_with("/import"))
        .flat_map(|path| {
            let more = ["EUIP", "18", "2", "3"];
            let filled: Vec<String> = more
                .iter()
                .map(|id| path.replace("{id}", id).replace("{revision}", id))
                .map(|path| sample(&path.replace("{file}", "records.csv")))
                .chain([sample(&path)])
                .collect();
            filled
        });
    let mut all: Vec<String> = public
        .flat_map(|path| {
            let edition = |rev: u32| format!("{path}?rev={rev}");
            [path.clone(), edition(2), edition(4)]
        })
        .collect();
    for number in 1..=5 {
        for below in ["", "/files/1", "/erase", "/erase/assessments"] {
            all.push(format!("/import/revisions/{number}{below}"));
        }
    }
    all.extend(["/import", "/accounts/log"].map(str::to_owned));
    all.sort();
    all.dedup();
    all
}

/// Those that hand the words out.
async fn handing_out(app: &TestApp, who: &Browser) -> Vec<String> {
    let mut found = Vec::new();
    for address in addresses() {
        let answer = app.get_as(who, &address).await;
        assert!(!answer.status.is_server_error(), "{address}: {}", answer.text());
        if answer.text().contains(MARK) {
            found.push(address);
        }
    }
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn an_erased_record_is_gone_everywhere_and_stays_gone() {
    let app = TestApp::start().await;
    let admin = app.signed_in(Role::Admin).await;
    published(&app, &admin, &row(MARK)).await;
    published(&app, &admin, &row(&format!("{MARK} changed"))).await;
    published(&app, &admin, &row("made up").replace("EL", "FR")).await;
    published(&app, &admin, &row("made up").replace("EL", "DE")).await;
    let waiting = upload(&app, &admin, &row(&format!("{MARK} once more"))).await;
    let harmless = upload(&app, &admin, &row("other").replace("EL", "IT")).await;
    let back = app.post(Some(&admin), "/import/take-back", &[("revision", "3")]).await;
    let back = back.header("location").to_owned();

    let before = handing_out(&app, &admin).await;
    for expected in [
        "/changes/2",
        "/changes/2/records.csv",
        "/changes/3?rev=4",
        "/member-states/EL?rev=2",
        "/import/revisions/2/files/1",
    ] {
        assert!(before.iter().any(|found| found == expected), "{expected}: {before:?}");
    }
    let tag = app.get("/member-states/EL?rev=2").await.header("etag").to_owned();
    let other = Editions::open(Store::open(&address(&app.folder)).await.unwrap(), &clock()).await;
    let other = other.unwrap();
    let holds = |edition: &data::snapshot::Snapshot| {
        let facts = edition.dataset().assessments.facts();
        facts.iter().any(|fact| fact.record.finding.contains(MARK))
    };
    assert!(holds(&other.at(2).await.unwrap().unwrap()));

    let form = form_of(&app, 2, MARK).await;
    let shown = page(&app, &admin, &form).await;
    for told in ["as 2 revisions had it", "2 files", "One draft is given up", MARK] {
        assert!(shown.contains(told), "{told}: {shown}");
    }
    let answer = erase(&app, &admin, &form).await;
    assert_eq!(answer.header("location"), "/import/revisions/2#erased", "{}", answer.text());

    assert_eq!(handing_out(&app, &admin).await, Vec::<String>::new());
    let headers = [(IF_NONE_MATCH.as_str(), &*tag)];
    let anew = app.get_with("/member-states/EL?rev=2", &headers).await;
    assert_eq!(anew.status, StatusCode::OK, "who holds what it was gets what it is");
    for address in [&*form, "/import/revisions/2/files/1"] {
        assert_eq!(app.get_as(&admin, address).await.status, StatusCode::GONE, "{address}");
    }
    assert_eq!(app.get_as(&admin, &waiting).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.get_as(&admin, &harmless).await.status, StatusCode::OK);

    // Another server on the same database.
    assert!(other.refresh().await.unwrap());
    assert!(!holds(&other.at(2).await.unwrap().unwrap()));

    // What was to be taken back has nothing to put back.
    let told = page(&app, &admin, &back).await;
    assert!(told.contains("There is nothing to publish"), "{told}");
    // What was compared before is not published.
    let latest = app.editions.latest();
    let draft = ingest::read("day.csv", b"date,title,kind,source_id\n2030-01-01,A day,act,\n");
    let proposal = propose(latest.dataset(), &[draft]);
    let publication = Publication {
        author: Author::CommandLine,
        plan: Plan::new(5, latest.dataset(), &["day.csv"], proposal).unwrap(),
        draft: None,
        takes_back: None,
        erased: 0,
        message: "Made up".to_owned(),
        uploads: Vec::new(),
        taken: None,
    };
    let refused = server::publish::publish(app.editions.store(), &clock(), publication).await;
    assert!(matches!(refused, Err(PublishError::Erased)), "{refused:?}");

    // The same again is asked about.
    let again = upload(&app, &admin, &row(MARK)).await;
    let told = page(&app, &admin, &again).await;
    assert!(told.contains("One record (assessments) was erased once"), "{told}");
    assert!(told.contains("One file was erased once"), "{told}");
    let reader = app.editions.store().reader();
    assert!(reader.log_faults().await.unwrap().is_empty());
    assert_eq!(reader.broken_audit_line().await.unwrap(), None);
}

/// What everyone reads of it, and what only those who are signed in.
#[tokio::test]
async fn a_tombstone_tells_when_and_to_those_who_are_signed_in_why() {
    let app = TestApp::start().await;
    let admin = app.signed_in(Role::Admin).await;
    let analyst = app.signed_in(Role::Analyst).await;
    published(&app, &admin, &row(MARK)).await;
    published(&app, &admin, &row("made up").replace("EL", "FR")).await;
    let form = form_of(&app, 2, MARK).await;
    erase(&app, &admin, &form).await;
    for edition in ["/changes/2", "/changes/3"] {
        let told = app.get(edition).await.text();
        assert!(told.contains("an admin erased a record (Findings)"), "{told}");
        assert!(!told.contains(REASON) && !told.contains(&admin.name), "{told}");
    }
    let file = "an admin erased what file 1 of edition 2 held";
    assert!(app.get("/changes/2").await.text().contains(file));
    assert!(!app.get("/changes/3").await.text().contains(file));
    assert!(!app.get("/changes/1").await.text().contains("What was erased"));
    for (page, noted) in [("/?rev=1", false), ("/?rev=2", true), ("/?rev=3", true)] {
        let told = app.get(page).await.text();
        assert_eq!(told.contains("a record of it was erased"), noted, "{page}");
    }
    let told = page(&app, &analyst, "/import/revisions/2").await;
    assert!(told.contains(REASON) && told.contains(&admin.name), "{told}");
    assert!(!told.contains("Erase something of it"), "{told}");
    let api = app.json("/api/v1/changes/2").await;
    assert_eq!(api["erased"][0]["kind"], "record");
    assert_eq!(api["erased"][0]["table"], "assessments");
    assert_eq!(api["erased"][1]["kind"], "file");
    let feed = app.get("/changes.atom").await.text();
    assert!(!feed.contains(MARK), "{feed}");
    let log = page(&app, &admin, "/accounts/log").await;
    assert!(log.contains("erased a record of assessments of revision 2"), "{log}");
    assert!(!log.contains(REASON), "{log}");
}

#[tokio::test]
async fn an_erased_file_leaves_its_records() {
    let app = TestApp::start().await;
    let admin = app.signed_in(Role::Admin).await;
    published(&app, &admin, &row(MARK)).await;
    let waiting = upload(&app, &admin, &row(MARK)).await;
    let form = "/import/revisions/2/erase/files/1";
    let answer = erase(&app, &admin, form).await;
    assert_eq!(answer.header("location"), "/import/revisions/2#erased", "{}", answer.text());
    let file = app.get_as(&admin, "/import/revisions/2/files/1").await;
    assert_eq!(file.status, StatusCode::GONE);
    assert_eq!(app.get_as(&admin, &waiting).await.status, StatusCode::NOT_FOUND);
    assert!(app.get("/changes/2").await.text().contains(MARK), "the record is still there");
    let told = page(&app, &admin, "/import/revisions/2/erase").await;
    assert!(told.contains("No file of it is kept"), "{told}");
    // Then the record, whose file has gone already.
    let form = form_of(&app, 2, MARK).await;
    assert_eq!(erase(&app, &admin, &form).await.status, StatusCode::SEE_OTHER);
    assert!(!app.get("/changes/2").await.text().contains(MARK));
    let check =
        crate::command_line::run(app.folder.path(), &["check", "--database", "sqlite:test.db"]);
    let told = crate::command_line::out(&check);
    assert_eq!(check.status.code(), Some(0), "{told}");
    let expected =
        format!("erased: file 1 of revision 2, on 2026-11-24T12:00:00Z by {}", admin.name);
    assert!(told.contains(&expected), "{told}");
    assert!(told.contains("erased: a record of assessments that revision 2 brought"), "{told}");
}
