//! A session ends while somebody types: what they typed goes along with signing in
//! and is sent again, and stands in no address. All that is typed is made up.

use axum::http::StatusCode;
use data::model::Role;

use crate::drafts::{GOOD, seal, tick_all, upload};
use crate::test_app::{Answer, Browser, PASSWORD, TestApp};

const FINDING: &str = "Typed for an hour,\r\nin <two> lines & \"more\"";

fn record(day: &str) -> Vec<(&str, &str)> {
    let columns = data::table::Table::Assessments.columns();
    let value = |column: &str| match column {
        "member_state" => "EL",
        "article" => "19",
        "aspect" => "conformity",
        "status" => "unclear",
        "as_of" => day,
        "basis" => "independent",
        "source_id" => "EUIP",
        "finding" => FINDING,
        _ => "",
    };
    let fields = columns.iter().map(|column| (*column, value(column)));
    [("table", "assessments")].into_iter().chain(fields).collect()
}

/// The hidden fields of the form in a page, as a browser sends them.
fn hidden(page: &str) -> Vec<(String, String)> {
    let plain = |text: &str| {
        text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
    };
    page.split("<input type=\"hidden\" name=\"")
        .skip(1)
        .map(|rest| {
            let (name, rest) = rest.split_once("\" value=\"").unwrap();
            (plain(name), plain(rest.split('"').next().unwrap()))
        })
        .collect()
}

async fn sign_in(app: &TestApp, page: &str, name: &str, password: &str) -> Answer {
    let mut fields = hidden(page);
    fields.push(("name".to_owned(), name.to_owned()));
    fields.push(("password".to_owned(), password.to_owned()));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    app.post(None, "/accounts/sign-in", &fields).await
}

/// Sends what a page of someone who has signed in again holds.
async fn send_again(app: &TestApp, page: &str, browser: &Browser) -> Answer {
    let to = page.split("action=\"/import").nth(1).unwrap().split('"').next().unwrap();
    let fields = hidden(page);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    app.post(Some(browser), &format!("/import{to}"), &fields).await
}

#[tokio::test]
async fn a_record_is_typed_once_although_the_session_ended() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Analyst).await;
    app.clock.advance(61);
    let answer = app.post(Some(&who), "/import/record", &record("12/5")).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    assert!(answer.header("www-authenticate").contains("/accounts/sign-in"));
    assert_eq!(answer.header("cache-control"), "no-store");
    let asked = answer.text();
    assert!(asked.contains("Your session has ended"), "{asked}");
    let shown = "Typed for an hour,\r\nin &lt;two&gt; lines &amp; \"more\"</bdi>";
    assert!(asked.contains(shown), "to be read and copied: {asked}");

    let wrong = sign_in(&app, &asked, &who.name, "not this one at all").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(hidden(&wrong.text()), hidden(&asked), "all goes along once more");

    let answer = sign_in(&app, &wrong.text(), &who.name, PASSWORD).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    assert_eq!(answer.header("location"), "");
    let again = answer.browser();
    assert!(answer.text().contains(&format!("Signed in as {}", who.name)), "{}", answer.text());
    let form = send_again(&app, &answer.text(), &again).await;
    assert_eq!(form.status, StatusCode::UNPROCESSABLE_ENTITY, "a day that is none is told");
    let text = form.text();
    assert!(text.contains("value=\"12/5\"") && text.contains("id=\"as_of-fault\""), "{text}");
    assert!(text.contains("Typed for an hour,\nin &lt;two> lines &amp; \"more\"<"), "{text}");
    let made = app.post(Some(&again), "/import/record", &record("2020-05-12")).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_message_is_typed_once() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Publisher).await;
    let draft = upload(&app, &who, GOOD).await;
    tick_all(&app, &who, &draft).await;
    let seal = seal(&app, &who, &draft).await;
    app.clock.advance(61);
    let fields = [("base", "1"), ("seal", &*seal), ("message", "What it brings")];
    let asked = app.post(Some(&who), &format!("{draft}/publish"), &fields).await.text();
    assert!(asked.contains("<bdi>What it brings</bdi>"), "{asked}");
    assert!(!asked.contains(&format!("<bdi>{seal}")), "nobody typed that: {asked}");
    let answer = sign_in(&app, &asked, &who.name, PASSWORD).await;
    let published = send_again(&app, &answer.text(), &answer.browser()).await;
    assert_eq!(published.header("location"), "/changes/2", "{}", published.text());
    assert!(app.get("/changes/2").await.text().contains("What it brings"));
}

#[tokio::test]
async fn too_many_tries_lose_nothing_either() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Analyst).await;
    app.clock.advance(61);
    let asked = app.post(Some(&who), "/import/record", &record("2020")).await.text();
    let mut last = sign_in(&app, &asked, &who.name, "not this one at all").await;
    for _ in 0..30 {
        if last.status == StatusCode::TOO_MANY_REQUESTS {
            break;
        }
        last = sign_in(&app, &asked, &who.name, "not this one at all").await;
    }
    assert_eq!(last.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(hidden(&last.text()), hidden(&asked));
    assert!(last.text().contains("Try again in"), "{}", last.text());
}

#[tokio::test]
async fn nothing_else_goes_along() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Admin).await;
    app.clock.advance(61);
    // Passwords are typed anew.
    let fields = [("present", "secret one"), ("new", "secret two"), ("again", "secret two")];
    let answer = app.post(Some(&who), "/accounts/password", &fields).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    assert!(!answer.text().contains("secret"), "{}", answer.text());
    // Programs are told in their way.
    let headers = [
        ("host", crate::test_app::HOST),
        ("sec-fetch-site", "same-origin"),
        ("accept", "application/json"),
    ];
    let answer = app.post_with("/import/record", &record("2020"), &headers).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    // Another site has nothing carried.
    let headers = [("host", crate::test_app::HOST), ("sec-fetch-site", "cross-site")];
    let answer = app.post_with("/import/record", &record("2020"), &headers).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    // What goes along goes nowhere but where such forms are.
    for to in ["/accounts/role", "https://evil.example/import/x", "/import/../accounts/role", ""] {
        let fields = [("again", to), ("name", &*who.name), ("password", PASSWORD)];
        let answer = app.post(None, "/accounts/sign-in", &fields).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{to}");
        assert_eq!(answer.header("set-cookie"), "");
    }
    // Nor does what no form of ours has: a page of so many fields costs too much.
    let many = vec![("a", "a"); 65];
    let answer = app.post(Some(&who), "/import/record", &many).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    assert!(!answer.text().contains("again-a"), "{}", answer.text());
    // What cannot be undone is looked at anew.
    let reason = [("reason", "It names a person"), ("understood", "yes")];
    let answer = app.post(Some(&who), "/import/revisions/2/erase/files/1", &reason).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    assert!(!answer.text().contains("It names a person"), "{}", answer.text());
    let long = "x".repeat(600 * 1024);
    let answer = app.post(Some(&who), "/import/record", &[("finding", &long)]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
}
