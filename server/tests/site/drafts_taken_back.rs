//! Taking revisions back: what is put back, what stays, where it came from; and
//! that nothing is published which was not seen. All facts are made up.

use axum::http::StatusCode;
use data::model::Role;
use data::table::{Dataset, Origin};

use crate::drafts::{
    BOUNDARY, GOOD, HEAD, multipart, publish, publish_sealed, seal, send, tick_all, upload,
};
use crate::test_app::{Browser, TestApp, address};

/// Uploads rows and publishes them as the next revision.
async fn published(app: &TestApp, who: &Browser, rows: &str) {
    let draft = upload(app, who, rows).await;
    settle(app, who, &draft).await;
}

/// Drafts to take a revision back; the address of the draft.
async fn taking_back(app: &TestApp, who: &Browser, revision: &str) -> String {
    let answer = app.post(Some(who), "/import/take-back", &[("revision", revision)]).await;
    answer.header("location").to_owned()
}

async fn settle(app: &TestApp, who: &Browser, draft: &str) {
    tick_all(app, who, draft).await;
    let base = app.editions.latest().revision();
    let answer = publish(app, who, draft, &base.to_string()).await;
    let expected = format!("/changes/{}", base + 1);
    assert_eq!(answer.header("location"), expected, "{}", answer.text());
}

fn row(state: &str, words: &str) -> String {
    GOOD.replace("EL", state).replace("made up", words)
}

/// Where the finding of these words came from.
fn origin(dataset: &Dataset, words: &str) -> Origin {
    let facts = dataset.assessments.facts();
    facts.iter().find(|fact| fact.record.finding == words).unwrap().origin.clone()
}

#[tokio::test]
async fn what_is_put_back_names_where_it_came_from_however_often() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Publisher).await;
    published(&app, &who, &row("FR", "first")).await;
    published(&app, &who, &format!("{}{}", row("IT", "padding"), row("DE", "second"))).await;
    for revision in ["4", "6"] {
        let changed = format!("{}{}", row("FR", "changed"), row("DE", "changed too"));
        published(&app, &who, &changed).await;
        let draft = taking_back(&app, &who, revision).await;
        settle(&app, &who, &draft).await;
    }
    let held = app.editions.latest();
    let stored = app.editions.store().reader().edition(7).await.unwrap();
    for dataset in [held.dataset(), &stored] {
        for (words, row) in [("first", 2), ("second", 3)] {
            let origin = origin(dataset, words);
            assert_eq!((&*origin.file, origin.row), ("made up.csv", row), "{words}");
        }
    }
    // By the file itself: that of the third revision, where DE stands in row 3.
    let kept = app.get_as(&who, "/import/revisions/3/files/1").await.text();
    assert!(kept.lines().nth(2).unwrap().contains("second"), "{kept}");
    let database = sqlx::SqlitePool::connect(&address(&app.folder).to_string()).await.unwrap();
    let uploads: Vec<String> = sqlx::query_scalar(
        "SELECT DISTINCT upload FROM record_change WHERE revision = 7 ORDER BY upload",
    )
    .fetch_all(&database)
    .await
    .unwrap();
    assert_eq!(uploads, ["2-1", "3-1"]);
}

#[tokio::test]
async fn what_others_rest_on_stays() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Publisher).await;
    let source = "source_id,title,publisher,date,celex_or_ref,url,retrieved_via,kind,read_on\n\
                  MADE-UP,Made up,,,,,,ngo,2026-01-01\n";
    let media = format!("multipart/form-data; boundary={BOUNDARY}");
    let answer = send(&app, Some(&who), &media, multipart(&[("s.csv", source)], &[])).await;
    settle(&app, &who, answer.header("location")).await;
    published(&app, &who, &GOOD.replace("EUIP", "MADE-UP")).await;
    let draft = taking_back(&app, &who, "2").await;
    let page = app.get_as(&who, &draft).await.text();
    assert!(page.contains("other records name this one"), "{page}");
    assert!(page.contains("There is nothing to publish"), "{page}");
}

#[tokio::test]
async fn what_was_said_anew_since_stays() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Publisher).await;
    for words in ["one", "two", "one"] {
        published(&app, &who, &row("FR", words)).await;
    }
    let draft = taking_back(&app, &who, "2").await;
    let page = app.get_as(&who, &draft).await.text();
    assert!(page.contains("was changed again since then"), "{page}");
    assert!(page.contains("There is nothing to publish"), "{page}");
}

#[tokio::test]
async fn nothing_is_published_that_was_not_seen() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Publisher).await;
    let other = app.signed_in(Role::Analyst).await;
    let draft = upload(&app, &who, GOOD).await;
    tick_all(&app, &who, &draft).await;
    let seen = seal(&app, &who, &draft).await;
    let fields = [("mode", "replace")];
    let answer = app.post(Some(&other), &format!("{draft}/settings"), &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(tick_all(&app, &other, &draft).await > 0);
    let answer = publish_sealed(&app, &who, &draft, ("1", &seen)).await;
    assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.text());
    assert!(answer.text().contains("Somebody changed how this draft is read or taken"));
    assert_eq!(app.editions.latest().revision(), 1);
    // Another's draft is not theirs to give up.
    let answer = app.post(Some(&other), &format!("{draft}/give-up"), &[]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_file_that_is_no_table_is_not_published_beside_another() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Publisher).await;
    let media = format!("multipart/form-data; boundary={BOUNDARY}");
    let files = [("good.csv", &*format!("{HEAD}{GOOD}")), ("junk.csv", "nothing of use\n")];
    let answer = send(&app, Some(&who), &media, multipart(&files, &[])).await;
    let draft = answer.header("location").to_owned();
    tick_all(&app, &who, &draft).await;
    let page = app.get_as(&who, &draft).await.text();
    assert!(page.contains("could not be read as a table"), "{page}");
    let answer = publish(&app, &who, &draft, "1").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(app.editions.latest().revision(), 1);
}
