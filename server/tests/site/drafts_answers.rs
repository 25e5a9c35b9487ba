//! What is said of files beside their content: kept with the draft and with the
//! revision, shown, and changed without uploading again. All facts are made up.

use axum::http::StatusCode;
use data::model::Role;
use sqlx::SqlitePool;

use crate::command_line::{run, write};
use crate::drafts::{BOUNDARY, HEAD, multipart, page, publish, send, tick_all, upload};
use crate::test_app::{Answer, Browser, TestApp, address};

/// A milestone on a day that can be read in two ways.
const DAYS: &str = "date,title,kind,source_id\n3/4/2024,A day that is made up,act,EUIP\n";

/// All that can be said, without a day's order.
const SAID: [(&str, &str); 4] =
    [("mode", "merge"), ("source", "REG-GH"), ("as_of", "2024-04-24"), ("dates", "")];

async fn upload_with(app: &TestApp, who: &Browser, fields: &[(&str, &str)]) -> Answer {
    let media = format!("multipart/form-data; boundary={BOUNDARY}");
    send(app, Some(who), &media, multipart(&[("days.csv", DAYS)], fields)).await
}

async fn settle(app: &TestApp, who: &Browser, draft: &str, fields: &[(&str, &str)]) -> Answer {
    app.post(Some(who), &format!("{draft}/settings"), fields).await
}

/// The day of the milestone as the newest edition holds it.
fn day(app: &TestApp) -> Option<String> {
    let latest = app.editions.latest();
    let mut days = latest.dataset().milestones.iter();
    days.find(|day| day.title.as_str().contains("made up")).map(|day| day.date.to_string())
}

#[tokio::test]
async fn answers_are_kept_with_the_draft_and_its_revision() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Publisher).await;
    let fields = [("mode", "replace"), ("closures", "yes"), ("dates", "dmy"), ("source", "EUIP")];
    let answer = upload_with(&app, &who, &fields).await;
    let draft = answer.header("location").to_owned();
    let said = [
        "has the day first",
        "Rows whose file names no source are of EUIP.",
        "What the States of a sheet no longer have in it is taken out.",
    ];
    let told = page(&app, &who, &draft).await;
    for words in said {
        assert!(told.contains(words), "{words}: {told}");
    }
    assert!(told.contains("that the copy of the register no longer lists are closed"), "{told}");
    assert!(told.contains("value=\"dmy\" selected"), "{told}");

    tick_all(&app, &who, &draft).await;
    let answer = publish(&app, &who, &draft, "1").await;
    assert_eq!(answer.header("location"), "/changes/2", "{}", answer.text());
    assert_eq!(day(&app).as_deref(), Some("2024-04-03"));
    let everyone = app.get("/changes/2").await.text();
    let signed_in = page(&app, &who, "/import/revisions/2").await;
    for words in said {
        assert!(everyone.contains(words), "{words}: {everyone}");
        assert!(signed_in.contains(words), "{words}: {signed_in}");
    }
    // Of what came with the program nothing was said.
    assert!(!app.get("/changes/1").await.text().contains("what was said of the files"));
    let held = app.json("/api/v1/changes/2").await;
    assert_eq!(held["read_with"]["dates"], "dmy", "{held}");
    assert_eq!(held["read_with"]["mode"], "replace", "{held}");
    assert!(app.json("/api/v1/changes/1").await["read_with"].is_null());
}

#[tokio::test]
async fn a_draft_is_read_again_without_being_uploaded_again() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Publisher).await;
    let draft = upload_with(&app, &who, &SAID).await.header("location").to_owned();
    let told = page(&app, &who, &draft).await;
    assert!(told.contains("There is nothing to publish"), "a day in two ways is a fault: {told}");

    for (order, expected) in [("dmy", "day first"), ("mdy", "month first")] {
        let fields = [("mode", "merge"), ("source", ""), ("as_of", ""), ("dates", order)];
        let answer = settle(&app, &who, &draft, &fields).await;
        assert_eq!(answer.header("location"), format!("{draft}#taken"), "{}", answer.text());
        let told = page(&app, &who, &draft).await;
        assert!(told.contains("would add one record") && told.contains(expected), "{told}");
        assert!(!told.contains("are of REG-GH"), "it is said no more: {told}");
    }
    tick_all(&app, &who, &draft).await;
    let answer = publish(&app, &who, &draft, "1").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    assert_eq!(day(&app).as_deref(), Some("2024-03-04"));
}

#[tokio::test]
async fn answers_that_are_none_are_told_where_they_were_typed_and_kept() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Analyst).await;
    let wrong =
        [("mode", "replace"), ("source", "no source"), ("as_of", "<24/4>"), ("dates", "mdy")];
    let draft = upload_with(&app, &who, &SAID).await.header("location").to_owned();
    for answer in [upload_with(&app, &who, &wrong).await, settle(&app, &who, &draft, &wrong).await]
    {
        let text = answer.text();
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{text}");
        for kept in [
            "value=\"no source\"",
            "value=\"&lt;24/4&gt;\"",
            "value=\"mdy\" selected",
            "value=\"replace\" checked",
            "id=\"source-fault\"",
            "id=\"as_of-fault\"",
            "role=\"alert\"",
        ] {
            assert!(text.contains(kept), "{kept}: {text}");
        }
    }
    assert!(page(&app, &who, &draft).await.contains("are of REG-GH"), "the draft is as it was");
    for none in [("mode", "rplace"), ("dates", "ymd")] {
        let fields = [("mode", "merge"), ("source", ""), none];
        let fields: Vec<_> = fields.into_iter().rev().collect();
        let answer = settle(&app, &who, &draft, &fields[..2]).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{none:?}");
    }
}

#[tokio::test]
async fn what_was_kept_before_says_nothing_of_how_it_was_read() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Publisher).await;
    let rows = crate::drafts::GOOD;
    let draft = upload(&app, &who, rows).await;
    assert!(page(&app, &who, &draft).await.contains("The files speak for themselves"));
    tick_all(&app, &who, &draft).await;
    publish(&app, &who, &draft, "1").await;
    // Nothing rests on anybody's word, so that nothing is said.
    assert!(!app.get("/changes/2").await.text().contains("what was said of the files"));
    let database = SqlitePool::connect(&address(&app.folder).to_string()).await.unwrap();
    let kept: Vec<Option<String>> =
        sqlx::query_scalar("SELECT read_mode FROM revision ORDER BY number")
            .fetch_all(&database)
            .await
            .unwrap();
    assert_eq!(kept, [None, Some("merge".to_owned())]);
}

#[tokio::test]
async fn the_command_line_keeps_them_as_well() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Analyst).await;
    app.editions.store().close().await;
    let folder = app.folder.path();
    write(folder, "days.csv", DAYS);
    write(folder, "more.csv", &format!("{HEAD}{}", crate::drafts::GOOD));
    let database = address(&app.folder).to_string();
    let words = ["import", "days.csv", "more.csv", "--dates", "mdy", "--mode", "replace"];
    let all = [&words[..], &["--database", &database]].concat();
    let output = run(folder, &all);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let app = TestApp::start_in(app.folder).await;
    assert_eq!(day(&app).as_deref(), Some("2024-03-04"));
    let told = app.get("/changes/2").await.text();
    assert!(told.contains("has the month first") && told.contains("taken out"), "{told}");
    assert!(page(&app, &who, "/import/revisions/2").await.contains("has the month first"));
}

/// Removals and other days that only one person asked for would be looked at by
/// nobody else.
#[tokio::test]
async fn where_two_have_to_look_only_its_maker_says_how_a_draft_is_read() {
    let app = TestApp::start_with_four_eyes().await;
    let (maker, other) = (app.signed_in(Role::Analyst).await, app.signed_in(Role::Publisher).await);
    let answer = upload_with(&app, &maker, &SAID).await;
    let draft = answer.header("location").to_owned();
    let fields = [("mode", "replace"), ("dates", "dmy")];
    let answer = settle(&app, &other, &draft, &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.text());
    let said = format!("only {}, who made this draft, says", maker.name);
    assert!(answer.text().contains(&said), "{}", answer.text());
    let answer = settle(&app, &maker, &draft, &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
}
