//! Signing in and out, as a browser sees it, and when a session ends.

use axum::http::StatusCode;
use data::model::Role;

use crate::test_app::{Answer, Browser, PASSWORD, TestApp};

const ME: &str = "/accounts/me";
const OTHER: &str = "another password altogether";

/// Whether a browser is signed in.
async fn is_known(app: &TestApp, browser: &Browser) -> bool {
    let answer = app.get_as(browser, ME).await;
    assert!(matches!(answer.status, StatusCode::OK | StatusCode::SEE_OTHER), "{}", answer.status);
    answer.status == StatusCode::OK
}

async fn sign_in(app: &TestApp, held: Option<&Browser>, name: &str, password: &str) -> Answer {
    app.post(held, "/accounts/sign-in", &[("name", name), ("password", password)]).await
}

/// Makes an account through the pages; its one-time link.
async fn add(app: &TestApp, admin: &Browser, name: &str, role: &str) -> String {
    let answer = app.post(Some(admin), "/accounts", &[("name", name), ("role", role)]).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    let text = answer.text();
    let at = text.find("/accounts/welcome/").unwrap();
    text[at..].split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn from_the_link_to_the_way_out() {
    let app = TestApp::start().await;
    let admin = app.signed_in(Role::Admin).await;
    let link = add(&app, &admin, "anna", "analyst").await;
    // Looking at the link does not use it up.
    for _ in 0..2 {
        let form = app.get(&link).await;
        assert_eq!(form.status, StatusCode::OK);
        assert!(form.text().contains("Welcome, anna") && form.text().contains("At least 12"));
        assert_eq!(form.header("cache-control"), "no-store");
    }
    for (password, repeat, said) in [
        ("tiny-one", "tiny-one", "too short"),
        ("long enough for this", "long enough for thiS", "not the same"),
        (&*"x".repeat(201), &*"x".repeat(201), "too long"),
    ] {
        let fields = [("password", password), ("repeat", repeat)];
        let refused = app.post(None, &link, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        assert!(refused.text().contains(said), "{said}: {}", refused.text());
        assert!(!refused.text().contains(password), "no password comes back");
    }
    let chosen = app.post(None, &link, &[("password", PASSWORD), ("repeat", PASSWORD)]).await;
    assert_eq!((chosen.status, chosen.header("location")), (StatusCode::SEE_OTHER, ME));
    let cookie = chosen.header("set-cookie");
    let (_, attributes) = cookie.split_once("; ").unwrap();
    assert_eq!(attributes, "Path=/; Secure; HttpOnly; SameSite=Lax");
    let anna = chosen.browser();
    let me = app.get_as(&anna, ME).await;
    assert!(me.text().contains("Signed in as anna (analyst)"), "{}", me.text());
    assert_eq!(me.header("cache-control"), "no-store");

    assert_eq!(app.get(&link).await.status, StatusCode::GONE, "it works once");
    let again = app.post(None, &link, &[("password", OTHER), ("repeat", OTHER)]).await;
    assert_eq!(again.status, StatusCode::GONE);

    let out = app.post(Some(&anna), "/accounts/sign-out", &[]).await;
    assert_eq!((out.status, out.header("location")), (StatusCode::SEE_OTHER, "/"));
    assert!(out.header("set-cookie").contains("Max-Age=0"), "{}", out.header("set-cookie"));
    assert!(!is_known(&app, &anna).await, "at once");

    let back = sign_in(&app, None, " Anna ", PASSWORD).await;
    assert_eq!((back.status, back.header("location")), (StatusCode::SEE_OTHER, ME));
    assert!(is_known(&app, &back.browser()).await);
}

#[tokio::test]
async fn a_sign_in_has_a_new_session_and_ends_the_one_held() {
    let app = TestApp::start().await;
    let before = app.signed_in(Role::Analyst).await;
    let elsewhere = sign_in(&app, None, &before.name, PASSWORD).await.browser();
    let after = sign_in(&app, Some(&before), &before.name, PASSWORD).await.browser();
    assert_ne!(before.cookie, after.cookie);
    assert!(is_known(&app, &after).await && !is_known(&app, &before).await);
    assert!(is_known(&app, &elsewhere).await, "another browser goes on");
    // A made-up session is not taken over.
    let made_up =
        Browser { name: before.name.clone(), cookie: format!("__Host-session={}", "a".repeat(64)) };
    let after = sign_in(&app, Some(&made_up), &before.name, PASSWORD).await.browser();
    assert_ne!(made_up.cookie, after.cookie);
    assert!(!is_known(&app, &made_up).await);
}

#[tokio::test]
async fn what_ends_every_session_of_an_account() {
    let app = TestApp::start().await;
    let admin = app.signed_in(Role::Admin).await;
    for (path, fields) in [
        ("/accounts/role", &[("role", "publisher")][..]),
        ("/accounts/disable", &[]),
        ("/accounts/password", &[("present", PASSWORD), ("password", OTHER), ("repeat", OTHER)]),
    ] {
        let browser = app.signed_in(Role::Analyst).await;
        let elsewhere = sign_in(&app, None, &browser.name, PASSWORD).await.browser();
        let own = path == "/accounts/password";
        let mut fields = fields.to_vec();
        fields.extend((!own).then_some(("name", &*browser.name)));
        let done = app.post(Some(if own { &browser } else { &admin }), path, &fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{path}: {}", done.text());
        for old in [&browser, &elsewhere] {
            assert!(!is_known(&app, old).await, "{path}");
        }
        if own {
            assert!(is_known(&app, &done.browser()).await, "whoever changed it stays");
        }
        let again = sign_in(&app, None, &browser.name, PASSWORD).await;
        assert_eq!(again.status == StatusCode::SEE_OTHER, path == "/accounts/role", "{path}");
    }
    assert!(is_known(&app, &admin).await);
}

#[tokio::test]
async fn a_session_ends_by_itself() {
    #[track_caller]
    fn check(minutes: &[i64], known: bool) -> impl Future<Output = ()> {
        let (minutes, at) = (minutes.to_vec(), std::panic::Location::caller());
        async move {
            let app = TestApp::start().await;
            let browser = app.signed_in(Role::Analyst).await;
            let (last, before) = minutes.split_last().unwrap();
            for minutes in before {
                app.clock.advance(*minutes);
                assert!(is_known(&app, &browser).await, "{at}");
            }
            app.clock.advance(*last);
            assert_eq!(is_known(&app, &browser).await, known, "{at}");
        }
    }
    check(&[59], true).await;
    check(&[60], false).await;
    check(&[59, 59], true).await;
    check(&[59, 60], false).await;
    // However it is used, it ends after twelve hours.
    check(&[[50; 14].as_slice(), &[19]].concat(), true).await;
    check(&[[50; 14].as_slice(), &[20]].concat(), false).await;
}

#[tokio::test]
async fn a_session_outlives_a_restart() {
    let app = TestApp::start().await;
    let browser = app.signed_in(Role::Publisher).await;
    app.editions.store().close().await;
    let app = TestApp::start_in(app.folder).await;
    assert!(is_known(&app, &browser).await);
    let another = app.signed_in(Role::Publisher).await;
    assert!(another.cookie != browser.cookie && is_known(&app, &another).await);
}

#[tokio::test]
async fn a_link_ends_by_itself_and_by_the_next_one() {
    let app = TestApp::start().await;
    let admin = app.signed_in(Role::Admin).await;
    let first = add(&app, &admin, "anna", "analyst").await;
    let second = app.post(Some(&admin), "/accounts/link", &[("name", "anna")]).await;
    assert!(second.text().contains("/accounts/welcome/"), "{}", second.text());
    assert_eq!(app.get(&first).await.status, StatusCode::GONE);
    let late = add(&app, &admin, "bert", "analyst").await;
    app.clock.advance(72 * 60 - 1);
    assert_eq!(app.get(&late).await.status, StatusCode::OK);
    app.clock.advance(1);
    assert_eq!(app.get(&late).await.status, StatusCode::GONE);
    for none in ["x", &"a".repeat(64), "..%2f..%2fmatrix", "%0d%0a"] {
        let answer = app.get(&format!("/accounts/welcome/{none}")).await;
        assert_eq!(answer.status, StatusCode::GONE, "{none}");
    }
}

#[tokio::test]
async fn a_password_is_changed_by_who_knows_it() {
    let app = TestApp::start().await;
    let browser = app.signed_in(Role::Analyst).await;
    for (present, password, repeat, said) in [
        ("not my password", OTHER, OTHER, "not your present password"),
        (PASSWORD, "short", "short", "too short"),
        (PASSWORD, OTHER, "something else again", "not the same"),
    ] {
        let fields = [("present", present), ("password", password), ("repeat", repeat)];
        let answer = app.post(Some(&browser), "/accounts/password", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        assert!(answer.text().contains(said), "{said}: {}", answer.text());
        assert!(is_known(&app, &browser).await);
    }
    let fields = [("present", PASSWORD), ("password", OTHER), ("repeat", OTHER)];
    let changed = app.post(Some(&browser), "/accounts/password", &fields).await;
    assert_eq!(changed.status, StatusCode::SEE_OTHER);
    assert_eq!(sign_in(&app, None, &browser.name, OTHER).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn faults_of_the_list_of_accounts_stand_in_it() {
    let app = TestApp::start().await;
    let admin = app.signed_in(Role::Admin).await;
    let own = admin.name.clone();
    for (path, fields, said) in [
        ("/accounts", [("name", "a b"), ("role", "analyst")], "no name that can be taken"),
        ("/accounts", [("name", "x\r\nSet-Cookie: a=b"), ("role", "analyst")], "no name"),
        ("/accounts", [("name", &*own), ("role", "analyst")], "an account of this name"),
        ("/accounts/role", [("name", &*own), ("role", "analyst")], "their own account"),
        ("/accounts/disable", [("name", &*own), ("x", "")], "their own account"),
    ] {
        let answer = app.post(Some(&admin), path, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        assert!(answer.text().contains(said), "{said}: {}", answer.text());
        assert_eq!(answer.header("set-cookie"), "");
    }
    for (path, fields) in [
        ("/accounts", [("name", "anna"), ("role", "emperor")]),
        ("/accounts/role", [("name", "nobody"), ("role", "admin")]),
        ("/accounts/disable", [("name", "nobody"), ("x", "")]),
        ("/accounts/link", [("name", "no body"), ("x", "")]),
    ] {
        let answer = app.post(Some(&admin), path, &fields).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{path}");
    }
}

#[tokio::test]
async fn public_pages_do_not_know_who_is_signed_in() {
    let app = TestApp::start().await;
    let browser = app.signed_in(Role::Admin).await;
    for path in ["/", "/matrix", "/about", "/api/v1/gaps"] {
        let (own, anyones) = (app.get_as(&browser, path).await, app.get(path).await);
        assert!(own.body == anyones.body && !own.text().contains("Signed in"), "{path}");
        assert_eq!(own.header("set-cookie"), "", "{path}");
    }
    assert!(app.get("/about").await.text().contains("For analysts"));
}
