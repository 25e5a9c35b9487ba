//! What is too much to be uploaded is named, with the limit, and nothing else that
//! was typed is lost. All facts are made up.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use data::ingest::Limits;
use data::model::Role;
use server::drafts::Rules;

use crate::drafts::{BOUNDARY, GOOD, HEAD, multipart, send};
use crate::test_app::{HOST, TestApp};

const MIB: usize = 1024 * 1024;

/// A server that takes 1 MiB a file and 2 MiB in all.
async fn small() -> TestApp {
    let limits = Limits { bytes: MIB, ..Limits::default() };
    TestApp::start_with_rules(Rules { limits, most_together: 2 * MIB, ..Rules::default() }).await
}

#[tokio::test]
async fn what_is_too_much_is_named_with_its_limit() {
    let app = small().await;
    let who = app.signed_in(Role::Analyst).await;
    let media = format!("multipart/form-data; boundary={BOUNDARY}");
    let good = format!("{HEAD}{GOOD}");
    let (full, over) = ("x".repeat(MIB), "x".repeat(MIB + 1));
    let many: Vec<(&str, &str)> = (0..13).map(|_| ("one.csv", &*good)).collect();
    for (files, said) in [
        (
            vec![("<b>large.csv", &*over), ("good.csv", &*good)],
            "“&lt;b&gt;large.csv” has 1.1 MiB; a file may have 1 MiB at most.",
        ),
        (vec![("good.csv", &*good), ("a.csv", &*over)], "“a.csv” has 1.1 MiB"),
        (vec![("a.csv", &*full), ("b.csv", &*full), ("c.csv", "x")], "more than 2 MiB together"),
        (many, "12 files at most"),
    ] {
        let body = multipart(&files, &[("source", "REG-GH"), ("dates", "mdy")]);
        let answer = send(&app, Some(&who), &media, body).await;
        let text = answer.text();
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE, "{said}: {text}");
        assert!(text.contains(said), "{said}: {text}");
        assert!(text.contains("value=\"REG-GH\"") && text.contains("\"mdy\" selected"), "{text}");
        assert!(text.contains("No draft waits"), "nothing is kept: {text}");
    }
    // So much is not read to its end, where the other fields stand.
    let answer = send(&app, Some(&who), &media, multipart(&[("a.csv", &*over); 9], &[])).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE, "{}", answer.text());
    assert!(answer.text().contains("2 MiB"), "{}", answer.text());
    let files = [("a.csv", &*full), ("b.csv", &*full)];
    let answer = send(&app, Some(&who), &media, multipart(&files, &[])).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
}

#[tokio::test]
async fn a_program_is_told_as_well() {
    let app = small().await;
    let who = app.signed_in(Role::Analyst).await;
    let ask = |body: String, accept: &'static str| {
        Request::post("/import")
            .header("host", HOST)
            .header("origin", format!("https://{HOST}"))
            .header("cookie", &who.cookie)
            .header("accept", accept)
            .header("content-type", format!("multipart/form-data; boundary={BOUNDARY}"))
            .body(Body::from(body))
            .unwrap()
    };
    let large = multipart(&[("large.csv", &"x".repeat(MIB + 1))], &[]);
    let answer = app.send(ask(large.clone(), "application/json")).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    let detail = answer.json()["detail"].as_str().unwrap().to_owned();
    assert!(detail.contains("“large.csv” has 1.1 MiB"), "{detail}");
    // Where a page would do as well, what is wrong is a page.
    let either = "application/json, text/html;q=0.9";
    let answer = app.send(ask(large, either)).await;
    assert!(answer.text().contains("<main"), "{}", answer.text());

    let good = multipart(&[("good.csv", &format!("{HEAD}{GOOD}"))], &[]);
    let answer = app.send(ask(good, either)).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    let draft = answer.header("location").to_owned();
    assert_eq!(answer.json()["draft"], draft);
    assert_eq!(app.get_as(&who, &draft).await.status, StatusCode::OK);
}
