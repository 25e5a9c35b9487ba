//! Uploading, looking at what would change, publishing, taking back. All facts
//! that are uploaded here are made up.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use data::model::Role;

use crate::test_app::{Answer, Browser, HOST, TestApp};

pub(crate) const HEAD: &str =
    "member_state,theme,article,provision,aspect,status,as_of,basis,finding,source_id,locator\n";
pub(crate) const BOUNDARY: &str = "made-up-boundary";

/// A form with files, as a browser sends it.
pub(crate) fn multipart(files: &[(&str, &str)], fields: &[(&str, &str)]) -> String {
    let fields = fields.iter().map(|(name, value)| {
        format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
        )
    });
    let files = files.iter().map(|(name, bytes)| {
        format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: text/csv\r\n\r\n{bytes}\r\n")
    });
    fields.chain(files).chain([format!("--{BOUNDARY}--\r\n")]).collect()
}

pub(crate) async fn send(
    app: &TestApp,
    browser: Option<&Browser>,
    media: &str,
    body: String,
) -> Answer {
    let mut request = Request::post("/import")
        .header("host", HOST)
        .header("origin", format!("https://{HOST}"))
        .header("sec-fetch-site", "same-origin")
        .header("content-type", media);
    if let Some(browser) = browser {
        request = request.header("cookie", &browser.cookie);
    }
    app.send(request.body(Body::from(body)).unwrap()).await
}

/// Uploads a file; the address of its draft.
pub(crate) async fn upload(app: &TestApp, browser: &Browser, rows: &str) -> String {
    let body = multipart(&[("made up.csv", &format!("{HEAD}{rows}"))], &[]);
    let media = format!("multipart/form-data; boundary={BOUNDARY}");
    let answer = send(app, Some(browser), &media, body).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    answer.header("location").to_owned()
}

pub(crate) async fn page(app: &TestApp, browser: &Browser, address: &str) -> String {
    let answer = app.get_as(browser, address).await;
    assert_eq!(answer.status, StatusCode::OK, "{address}: {}", answer.text());
    answer.text()
}

/// Ticks every alarm of a draft off; how many there were.
pub(crate) async fn tick_all(app: &TestApp, browser: &Browser, draft: &str) -> usize {
    let page = page(app, browser, draft).await;
    let ids: Vec<&str> = page
        .split("name=\"alarm\" value=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    for id in &ids {
        let fields = [("alarm", *id), ("on", "yes")];
        let answer = app.post(Some(browser), &format!("{draft}/tick"), &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    }
    ids.len()
}

/// What the page of a draft hands to whoever publishes from it.
pub(crate) async fn seal(app: &TestApp, browser: &Browser, draft: &str) -> String {
    let page = app.get_as(browser, draft).await.text();
    let rest = page.split("name=\"seal\" value=\"").nth(1).unwrap_or_default();
    rest.split('"').next().unwrap_or_default().to_owned()
}

pub(crate) async fn publish_sealed(
    app: &TestApp,
    browser: &Browser,
    draft: &str,
    (base, seal): (&str, &str),
) -> Answer {
    let fields = [("base", base), ("seal", seal), ("message", "Made up")];
    app.post(Some(browser), &format!("{draft}/publish"), &fields).await
}

pub(crate) async fn publish(app: &TestApp, browser: &Browser, draft: &str, base: &str) -> Answer {
    let seal = seal(app, browser, draft).await;
    publish_sealed(app, browser, draft, (base, &seal)).await
}

/// The matrix as the API has it, without the number of the edition.
async fn matrix(app: &TestApp) -> serde_json::Value {
    let mut answer = app.json("/api/v1/matrix").await;
    let edition = answer.as_object_mut().and_then(|answer| answer.remove("revision"));
    assert!(edition.is_some());
    answer
}

pub(crate) const GOOD: &str =
    "EL,,19,,conformity,unclear,2020-05-12,independent,made up,EUIP,page 3\n";
#[tokio::test]
async fn what_an_answer_mends_is_told_by_the_field_of_the_form() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Analyst).await;
    let row = "EL,,18,,conformity,unclear,1/2/2020,independent,made up,EUIP,page 3\n";
    let draft = upload(&app, &who, row).await;
    let told = page(&app, &who, &draft).await;
    assert!(told.contains("href=\"#dates\""), "{told}");
    assert!(told.contains("in “A date such as 1/2/2026”"), "{told}");
    assert!(!told.contains("--dates"), "{told}");
    assert!(page(&app, &who, "/import").await.contains("id=\"dates\""));
}

/// A row that something stands out of: a status where words are expected.
const ALARMING: &str = "EL,,18,,conformity,unclear,2020-05-12,independent,transposed,EUIP,page 3\n";

#[tokio::test]
async fn a_faulty_file_is_mended_published_and_taken_back() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Publisher).await;
    let before = matrix(&app).await;

    let faulty = upload(&app, &who, &GOOD.replace("unclear", "uncler")).await;
    let told = page(&app, &who, &faulty).await;
    assert!(told.contains("F2") && told.contains("did you mean `unclear`?"), "{told}");
    assert!(told.contains("There is nothing to publish"), "{told}");
    let answer = app.post(Some(&who), &format!("{faulty}/give-up"), &[]).await;
    assert_eq!(answer.header("location"), "/import");
    assert_eq!(app.get_as(&who, &faulty).await.status, StatusCode::NOT_FOUND);

    let draft = upload(&app, &who, GOOD).await;
    let told = page(&app, &who, &draft).await;
    assert!(told.contains("would add one record"), "{told}");
    tick_all(&app, &who, &draft).await;
    let answer = publish(&app, &who, &draft, "1").await;
    assert_eq!(answer.header("location"), "/changes/2", "{}", answer.text());
    assert_ne!(matrix(&app).await, before);
    // A second click leads to the same revision.
    assert_eq!(publish(&app, &who, &draft, "1").await.header("location"), "/changes/2");
    assert_eq!(app.editions.latest().revision(), 2);

    let told = page(&app, &who, "/import/revisions/2").await;
    assert!(told.contains("made up.csv") && told.contains(&who.name), "{told}");
    let file = app.get_as(&who, "/import/revisions/2/files/1").await;
    assert_eq!(file.text(), format!("{HEAD}{GOOD}"), "as it was handed over");
    assert_eq!(app.get("/import/revisions/2/files/1").await.status, StatusCode::SEE_OTHER);

    let answer = app.post(Some(&who), "/import/take-back", &[("revision", "2")]).await;
    let back = answer.header("location").to_owned();
    assert!(page(&app, &who, &back).await.contains("Take back revision 2"));
    assert!(tick_all(&app, &who, &back).await > 0, "a finding is lost, which is asked about");
    let answer = publish(&app, &who, &back, "2").await;
    assert_eq!(answer.header("location"), "/changes/3", "{}", answer.text());
    assert_eq!(matrix(&app).await, before);
    let (held, first) = (app.editions.latest(), app.editions.at(1).await.unwrap().unwrap());
    assert_eq!(held.dataset(), first.dataset(), "all is as it was");
}

#[tokio::test]
async fn a_reply_stands_beside_a_finding_and_changes_no_status() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Publisher).await;
    let before = matrix(&app).await;
    let counted = "No finding is held on 25 Member States";
    assert!(app.get("/articles/18").await.text().contains(counted));
    let rows = "member_state,theme,article,provision,date,reply,language,source_id,locator\n\
                EL,,18,,2026-03-02,<b>Made up</b>,el,EUIP,page 3\n";
    let body = multipart(&[("replies.csv", rows)], &[]);
    let media = format!("multipart/form-data; boundary={BOUNDARY}");
    let draft = send(&app, Some(&who), &media, body).await.header("location").to_owned();
    assert_eq!(tick_all(&app, &who, &draft).await, 0);
    let answer = publish(&app, &who, &draft, "1").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    assert_eq!(matrix(&app).await, before);
    // It is no evidence: what is held, and of how many States, stays as it was.
    assert!(app.get("/articles/18").await.text().contains(counted));
    for address in ["/articles/18", "/member-states/EL"] {
        let page = app.get(address).await.text();
        assert!(page.contains("Greece replied on 2 March 2026"), "{address}");
        assert!(page.contains("lang=\"el\"") && page.contains("&lt;b&gt;Made up"), "{address}");
        let earlier = app.get(&format!("{address}?on=2026-03-01")).await.text();
        assert!(!earlier.contains("Greece replied"), "{address}");
    }
    // The source says what it was read for.
    let source = app.get("/sources/EUIP").await.text();
    let said = "</a>: replied on 2 March 2026 on Article 18";
    assert!(source.contains(said) && source.contains("&lt;b&gt;Made up"), "{source}");
    assert!(source.contains("replies.csv"), "{source}");
}

#[tokio::test]
async fn nothing_is_published_that_was_not_looked_at() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Publisher).await;
    let future = GOOD.replace("2020-05-12", "2030-05-12");
    let draft = upload(&app, &who, &future).await;
    let answer = publish(&app, &who, &draft, "1").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("One thing is not ticked off yet"), "{}", answer.text());
    assert!(answer.text().contains("value=\"Made up\""), "what was typed is kept");
    assert_eq!(tick_all(&app, &who, &draft).await, 1);
    let seal = seal(&app, &who, &draft).await;
    let fields = [("base", "1"), ("seal", &*seal), ("message", " ")];
    let answer = app.post(Some(&who), &format!("{draft}/publish"), &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(publish(&app, &who, &draft, "1").await.header("location"), "/changes/2");
}

#[tokio::test]
async fn a_draft_that_was_compared_with_an_older_revision_is_shown_anew() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Publisher).await;
    let first = upload(&app, &who, GOOD).await;
    let second = upload(&app, &who, &GOOD.replace(",19,", ",20,")).await;
    for draft in [&first, &second] {
        tick_all(&app, &who, draft).await;
    }
    let seals = [seal(&app, &who, &first).await, seal(&app, &who, &second).await];
    let (one, other) = tokio::join!(
        publish_sealed(&app, &who, &first, ("1", &seals[0])),
        publish_sealed(&app, &who, &second, ("1", &seals[1]))
    );
    let statuses = [one.status, other.status];
    assert!(statuses.contains(&StatusCode::SEE_OTHER), "{statuses:?}");
    assert!(statuses.contains(&StatusCode::CONFLICT), "{statuses:?}");
    assert_eq!(app.editions.latest().revision(), 2);
    let stale = if one.status == StatusCode::CONFLICT { one } else { other };
    assert!(stale.text().contains("name=\"base\" value=\"2\""), "{}", stale.text());
}

#[tokio::test]
async fn where_two_have_to_look_one_does_not_publish() {
    let app = TestApp::start_with_four_eyes().await;
    let who = app.signed_in(Role::Publisher).await;
    let another = app.signed_in(Role::Publisher).await;
    let draft = upload(&app, &who, ALARMING).await;
    assert_eq!(tick_all(&app, &who, &draft).await, 0, "no button for whoever made it");
    let told = page(&app, &another, &draft).await;
    let alarm = told.split("name=\"alarm\" value=\"").nth(1).unwrap();
    let alarm = alarm.split('"').next().unwrap();
    let tick = format!("{draft}/tick");
    let answer = app.post(Some(&who), &tick, &[("alarm", alarm), ("on", "yes")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("a second person ticks off"), "{}", answer.text());
    for (who, said) in [(&who, "a second person ticks off"), (&another, "not ticked off yet")] {
        let answer = publish(&app, who, &draft, "1").await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text().contains(said), "{}", answer.text());
    }
    assert!(tick_all(&app, &another, &draft).await > 0);
    assert_eq!(publish(&app, &another, &draft, "1").await.header("location"), "/changes/2");
    let told = page(&app, &another, "/import/revisions/2").await;
    let said = format!("{} made the draft, so that two people", who.name);
    assert!(told.contains(&said), "{told}");
}

#[tokio::test]
async fn ticks_of_when_one_was_enough_do_not_count_for_two() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Publisher).await;
    let another = app.signed_in(Role::Publisher).await;
    let draft = upload(&app, &who, ALARMING).await;
    assert!(tick_all(&app, &who, &draft).await > 0);
    app.editions.store().close().await;
    let app = TestApp::start_with_four_eyes_in(app.folder).await;
    assert_eq!(publish(&app, &another, &draft, "1").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(tick_all(&app, &another, &draft).await > 0);
    assert_eq!(publish(&app, &another, &draft, "1").await.header("location"), "/changes/2");
}

/// Who turned the setting off and publishes alone is seen to have.
#[tokio::test]
async fn that_one_is_enough_again_is_written_down_and_publishing_alone_is_shown() {
    let mut app = TestApp::start().await;
    for four_eyes in [false, true, true, false] {
        app.editions.store().close().await;
        app = if four_eyes {
            TestApp::start_with_four_eyes_in(app.folder).await
        } else {
            TestApp::start_in(app.folder).await
        };
        app.drafts.note_four_eyes().await.unwrap();
    }
    let log = app.accounts.log(None, 100).await.unwrap();
    let changes: Vec<(&str, &str)> = log
        .iter()
        .filter(|line| line.action == "four-eyes")
        .map(|line| (&*line.actor, &*line.detail))
        .collect();
    assert_eq!(changes, [("command line", "off"), ("command line", "on")], "the newest first");
    let who = app.signed_in(Role::Publisher).await;
    let draft = upload(&app, &who, GOOD).await;
    tick_all(&app, &who, &draft).await;
    assert_eq!(publish(&app, &who, &draft, "1").await.header("location"), "/changes/2");
    let told = page(&app, &who, "/import/revisions/2").await;
    assert!(told.contains("Published alone: whoever made the draft"), "{told}");
    let told = page(&app, &who, "/import/revisions/1").await;
    assert!(!told.contains("alone"), "{told}");
}

#[tokio::test]
async fn drafts_are_for_those_who_may() {
    let app = TestApp::start().await;
    let analyst = app.signed_in(Role::Analyst).await;
    let draft = upload(&app, &analyst, GOOD).await;
    assert!(page(&app, &analyst, &draft).await.contains("needs the role of a publisher"));
    assert_eq!(publish(&app, &analyst, &draft, "1").await.status, StatusCode::FORBIDDEN);
    let answer = app.post(Some(&analyst), "/import/take-back", &[("revision", "1")]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    let answer = app.get(&draft).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(answer.header("location").starts_with("/accounts/sign-in?next="));
    for guess in ["0", "../accounts", &"0".repeat(32), &"g".repeat(32)] {
        let answer = app.get_as(&analyst, &format!("/import/{guess}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{guess}");
    }
    let file = app.get_as(&analyst, &format!("{draft}/files/1")).await;
    assert_eq!(file.text(), format!("{HEAD}{GOOD}"));
    assert!(file.header("content-disposition").starts_with("attachment"));
    let missing = app.get_as(&analyst, &format!("{draft}/files/2")).await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_is_no_form_of_ours_is_refused() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Analyst).await;
    let media = format!("multipart/form-data; boundary={BOUNDARY}");
    let fields: Vec<(String, String)> =
        (0..10_000).map(|at| (format!("f{at}"), String::new())).collect();
    let fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let large = "x".repeat(21 * 1024 * 1024);
    for (media, body, status) in [
        ("multipart/form-data", multipart(&[], &[]), StatusCode::BAD_REQUEST),
        ("multipart/form-data; boundary=", multipart(&[], &[]), StatusCode::BAD_REQUEST),
        ("multipart/form-data; boundary=other", multipart(&[], &[]), StatusCode::BAD_REQUEST),
        ("text/plain", "x".to_owned(), StatusCode::BAD_REQUEST),
        (&*media, multipart(&[], &fields), StatusCode::BAD_REQUEST),
        (&*media, format!("--{BOUNDARY}\r\nbroken off"), StatusCode::BAD_REQUEST),
        (&*media, multipart(&[], &[]), StatusCode::UNPROCESSABLE_ENTITY),
        (&*media, multipart(&[("", "")], &[]), StatusCode::UNPROCESSABLE_ENTITY),
        (
            &*media,
            multipart(&[("a.csv", "")], &[("as_of", "1/2/2026")]),
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
        (&*media, multipart(&[("a.csv", &large)], &[]), StatusCode::PAYLOAD_TOO_LARGE),
    ] {
        let said = body.chars().take(80).collect::<String>();
        let answer = send(&app, Some(&who), media, body).await;
        assert_eq!(answer.status, status, "{media} {said}: {}", answer.text());
    }
    let answer = send(&app, None, &media, multipart(&[("a.csv", GOOD)], &[])).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn cells_and_names_are_inert_wherever_they_are_shown() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Analyst).await;
    let evil = "<script>alert(1)</script>";
    let rows = format!(
        "EL,,19,,conformity,{evil},2020-05-12,independent,x,EUIP,\nEL,,20,,conformity,unclear,2020-05-12,independent,{evil},EUIP,\n"
    );
    let body = multipart(&[(&format!("{evil}.csv"), &format!("{HEAD}{rows}"))], &[]);
    let media = format!("multipart/form-data; boundary={BOUNDARY}");
    let draft = send(&app, Some(&who), &media, body).await.header("location").to_owned();
    for address in [&*draft, "/import"] {
        let page = page(&app, &who, address).await;
        assert!(!page.contains("<script>alert"), "{page}");
    }
}
