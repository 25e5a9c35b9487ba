//! What is not erased: without a reason, without a tick, what others rest on, what
//! is not what was seen. Who may at all is held by `accounts_roles`.

use axum::http::StatusCode;
use data::model::Role;

use crate::drafts::{BOUNDARY, multipart, page, send, upload};
use crate::erasure::{MARK, erase, form_of, published, row, seal_of, settled};
use crate::test_app::TestApp;

#[tokio::test]
async fn without_a_reason_or_a_tick_nothing_is_erased_and_nothing_typed_is_lost() {
    let app = TestApp::start().await;
    let admin = app.signed_in(Role::Admin).await;
    published(&app, &admin, &row(MARK)).await;
    let form = form_of(&app, 2, MARK).await;
    let seal = seal_of(&app, &admin, &form).await;
    let long = "x".repeat(501);
    for (reason, understood, status, told) in [
        (" ", "yes", StatusCode::UNPROCESSABLE_ENTITY, "Say in one sentence"),
        (&*long, "yes", StatusCode::UNPROCESSABLE_ENTITY, &*long),
        ("Typed", "", StatusCode::UNPROCESSABLE_ENTITY, "value=\"Typed\""),
    ] {
        let fields = [("reason", reason), ("understood", understood), ("seal", &*seal)];
        let answer = app.post(Some(&admin), &form, &fields).await;
        assert_eq!(answer.status, status, "{}", answer.text());
        assert!(answer.text().contains(told), "{told}: {}", answer.text());
    }
    let fields = [("reason", "Typed"), ("understood", "yes"), ("seal", "another")];
    let answer = app.post(Some(&admin), &form, &fields).await;
    assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.text());
    assert!(answer.text().contains("value=\"Typed\""), "{}", answer.text());
    // A draft that came meanwhile is to be seen first.
    upload(&app, &admin, &row(MARK)).await;
    let fields = [("reason", "Typed"), ("understood", "yes"), ("seal", &*seal)];
    let answer = app.post(Some(&admin), &form, &fields).await;
    assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.text());
    assert!(app.get("/changes/2").await.text().contains(MARK));
    assert!(app.editions.erased().is_empty());
}

#[tokio::test]
async fn what_others_rest_on_is_refused_with_a_list_until_they_are_erased() {
    let app = TestApp::start().await;
    let admin = app.signed_in(Role::Admin).await;
    let source = "source_id,title,publisher,date,celex_or_ref,url,retrieved_via,kind,read_on\n\
                  MADE-UP,Made up source,,,,,,ngo,2026-01-01\n";
    let media = format!("multipart/form-data; boundary={BOUNDARY}");
    let answer = send(&app, Some(&admin), &media, multipart(&[("s.csv", source)], &[])).await;
    settled(&app, &admin, answer.header("location")).await;
    published(&app, &admin, &row(MARK).replace("EUIP", "MADE-UP")).await;
    // It names another source by now, and named this one in an edition.
    let form = form_of(&app, 2, "Made up source").await;
    let told = page(&app, &admin, &form).await;
    assert!(told.contains("One record rests on this one"), "{told}");
    assert!(told.contains("/import/revisions/3/erase/assessments"), "{told}");
    assert!(!told.contains("name=\"reason\""), "{told}");
    let fields = [("reason", "Made up"), ("understood", "yes"), ("seal", "")];
    let answer = app.post(Some(&admin), &form, &fields).await;
    assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.text());
    let first = form_of(&app, 3, MARK).await;
    assert_eq!(erase(&app, &admin, &first).await.status, StatusCode::SEE_OTHER);
    assert_eq!(erase(&app, &admin, &form).await.status, StatusCode::SEE_OTHER);
    for revision in 1..=3 {
        let edition = app.editions.at(revision).await.unwrap().unwrap();
        assert!(edition.dataset().sources.get("MADE-UP").is_none(), "{revision}");
    }
}

#[tokio::test]
async fn what_every_edition_needs_is_not_erased() {
    let app = TestApp::start().await;
    let admin = app.signed_in(Role::Admin).await;
    for words in ["2011/93/EU", "\"code\":\"EL\""] {
        let form = form_of(&app, 1, words).await;
        let told = page(&app, &admin, &form).await;
        assert!(told.contains("every edition needs"), "{words}: {told}");
    }
    for nothing in [
        "/import/revisions/9/erase",
        "/import/revisions/1/erase/none",
        "/import/revisions/1/erase/files/99",
        "/import/revisions/1/erase/records/99999",
    ] {
        let status = app.get_as(&admin, nothing).await.status;
        assert_eq!(status, StatusCode::NOT_FOUND, "{nothing}");
    }
}
