//! What is refused around signing in: guesses, floods, other sites, addresses
//! that would lead away.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use data::model::Role;
use server::http::peer::Peer;

use crate::accounts_roles::{address, routes};
use crate::test_app::{Answer, HOST, PASSWORD, TestApp};

const WRONG: &str = "not the password";

async fn sign_in(app: &TestApp, name: &str, password: &str) -> Answer {
    app.post(None, "/accounts/sign-in", &[("name", name), ("password", password)]).await
}

/// An answer without what differs between any two.
fn said(answer: &Answer, name: &str) -> (StatusCode, String) {
    (answer.status, answer.text().replace(name, "NAME"))
}

#[tokio::test]
async fn names_are_not_told_from_what_is_none() {
    let app = TestApp::start().await;
    let known = app.signed_in(Role::Publisher).await.name;
    let admin = app.signed_in(Role::Admin).await;
    let invited = "invited";
    app.post(Some(&admin), "/accounts", &[("name", invited), ("role", "analyst")]).await;
    let disabled = app.signed_in(Role::Analyst).await.name;
    app.post(Some(&admin), "/accounts/disable", &[("name", &disabled)]).await;
    let expected = said(&sign_in(&app, &known, WRONG).await, &known);
    assert_eq!(expected.0, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(expected.1.contains("Name and password do not belong together"));
    for (name, password) in [
        ("nobody", WRONG),
        ("nobody", PASSWORD),
        (invited, PASSWORD),
        (invited, ""),
        (&*disabled, PASSWORD),
        ("not-a-name-", WRONG),
    ] {
        let answer = sign_in(&app, name, password).await;
        assert_eq!(said(&answer, name), expected, "{name}");
        assert_eq!(answer.header("set-cookie"), "");
    }
}

#[tokio::test]
async fn guesses_are_slowed_whatever_a_header_says_of_the_peer() {
    let app = TestApp::start().await;
    let known = app.signed_in(Role::Analyst).await.name;
    for name in [&*known, "nobody"] {
        for guess in 0..10 {
            let forwarded = format!("198.51.100.{guess}");
            let headers = [("sec-fetch-site", "same-origin"), ("x-forwarded-for", &*forwarded)];
            let fields = [("name", name), ("password", WRONG)];
            let answer = app.post_with("/accounts/sign-in", &fields, &headers).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name} {guess}");
        }
        // The right password is not even looked at.
        let headers = [("sec-fetch-site", "same-origin"), ("x-forwarded-for", "203.0.113.9")];
        let fields = [("name", name), ("password", PASSWORD)];
        let answer = app.post_with("/accounts/sign-in", &fields, &headers).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS, "{name}");
        assert_eq!(answer.header("retry-after"), "60");
    }
    app.clock.advance(1);
    assert_eq!(sign_in(&app, &known, PASSWORD).await.status, StatusCode::SEE_OTHER);
}

/// An attempt from a peer and a browser that holds these cookies.
async fn attempt(
    app: &TestApp,
    (name, password): (&str, &str),
    peer: &str,
    cookies: &str,
) -> Answer {
    let body = form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("name", name), ("password", password)])
        .finish();
    let mut request = Request::post("/accounts/sign-in")
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("cookie", cookies)
        .body(Body::from(body))
        .unwrap();
    request.extensions_mut().insert(Peer::at(peer.parse().unwrap()));
    app.send(request).await
}

/// The cookie by which a browser is known again.
fn known_by(answer: &Answer) -> String {
    let cookies = answer.headers.get_all("set-cookie").iter().map(|it| it.to_str().unwrap());
    let mut known = cookies.filter(|cookie| cookie.starts_with("__Host-browser="));
    let cookie = known.next().unwrap();
    assert!(
        cookie.ends_with("; Max-Age=15552000; Path=/; Secure; HttpOnly; SameSite=Lax"),
        "{cookie}"
    );
    cookie.split(';').next().unwrap().to_owned()
}

#[tokio::test]
async fn guesses_of_others_do_not_keep_the_holder_out() {
    let app = TestApp::start().await;
    let name = app.signed_in(Role::Analyst).await.name;
    let other = app.signed_in(Role::Analyst).await.name;
    let (right, wrong) = ((&*name, PASSWORD), (&*name, WRONG));
    let guess = async |from: &str, cookies: &str, expected: &[StatusCode]| {
        for (at, expected) in expected.iter().enumerate() {
            let status = attempt(&app, wrong, from, cookies).await.status;
            assert_eq!(status, *expected, "{from} {at}");
        }
    };
    let slowed = [&[StatusCode::UNPROCESSABLE_ENTITY; 10][..], &[StatusCode::TOO_MANY_REQUESTS]];
    let signed_in = attempt(&app, right, "192.0.2.1", "").await;
    let known = known_by(&signed_in);
    // As behind a proxy: everyone is one peer.
    guess("127.0.0.1", "", &slowed.concat()).await;
    assert_eq!(
        attempt(&app, right, "127.0.0.1", "").await.status,
        StatusCode::TOO_MANY_REQUESTS,
        "a browser that is not known"
    );
    assert_eq!(attempt(&app, right, "203.0.113.1", "").await.status, StatusCode::SEE_OTHER);
    let again = attempt(&app, right, "127.0.0.1", &known).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    // Each sign-in hands out another token, and the one before is worth nothing.
    assert_eq!(
        attempt(&app, right, "127.0.0.1", &known).await.status,
        StatusCode::TOO_MANY_REQUESTS
    );
    let known = known_by(&again);
    // From very many peers, for this name.
    for peer in 0..120 {
        attempt(&app, wrong, &format!("198.51.100.{peer}"), "").await;
    }
    let refused = attempt(&app, right, "192.0.2.7", "").await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    let again = attempt(&app, right, "192.0.2.7", &known).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    let known = known_by(&again);
    // To have signed in to one account helps with no other one.
    for _ in 0..10 {
        attempt(&app, (&other, WRONG), "192.0.2.9", &known).await;
    }
    let refused = attempt(&app, (&other, PASSWORD), "192.0.2.9", &known).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    // Whoever took the token has ten tries of their own.
    guess("192.0.2.10", &known, &slowed.concat()).await;
    app.clock.advance(180 * 24 * 60);
    for _ in 0..10 {
        attempt(&app, wrong, "192.0.2.11", "").await;
    }
    let refused = attempt(&app, right, "192.0.2.11", &known).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS, "half a year later");
}

#[tokio::test]
async fn a_new_password_makes_every_browser_unknown() {
    let app = TestApp::start().await;
    let name = app.signed_in(Role::Analyst).await.name;
    let signed_in = attempt(&app, (&name, PASSWORD), "192.0.2.1", "").await;
    let (known, session) = (known_by(&signed_in), signed_in.browser());
    for _ in 0..11 {
        attempt(&app, (&name, WRONG), "127.0.0.1", "").await;
    }
    let other = "another password altogether";
    let fields = [("present", PASSWORD), ("password", other), ("repeat", other)];
    let changed = app.post(Some(&session), "/accounts/password", &fields).await;
    assert_eq!(changed.status, StatusCode::SEE_OTHER, "whoever is signed in is not kept out");
    let right = (&*name, other);
    let refused = attempt(&app, right, "127.0.0.1", &known).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    let again = attempt(&app, right, "127.0.0.1", &known_by(&changed)).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_peer_is_slowed_whatever_name_it_tries() {
    let app = TestApp::start().await;
    let answer = |peer: &'static str, count: usize| {
        let name = format!("name{count}");
        let mut request = Request::post("/accounts/sign-in")
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::from(format!("name={name}&password=x")))
            .unwrap();
        request.extensions_mut().insert(Peer::at(peer.parse().unwrap()));
        app.send(request)
    };
    for count in 0..30 {
        let answer = answer("192.0.2.1", count).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{count}");
    }
    let refused = answer("192.0.2.1", 30).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(refused.header("retry-after"), "30");
    assert_eq!(answer("192.0.2.2", 31).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    // One network of IPv6 is one peer.
    for count in 0..30 {
        answer("2001:db8::1", 100 + count).await;
    }
    assert_eq!(answer("2001:db8::ffff", 200).await.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(answer("2001:db8:0:1::1", 201).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_sign_ins_at_once_are_bounded() {
    let app = std::sync::Arc::new(TestApp::start().await);
    let known = app.signed_in(Role::Analyst).await.name;
    let tasks: Vec<_> = (0..200)
        .map(|count| {
            let (app, known) = (app.clone(), known.clone());
            tokio::spawn(async move {
                let name = if count % 40 == 0 { known } else { format!("name{}", count / 2) };
                sign_in(&app, &name, PASSWORD).await
            })
        })
        .collect();
    for task in tasks {
        let answer = task.await.unwrap();
        match answer.status.as_u16() {
            303 | 422 => {}
            429 | 503 => assert!(!answer.header("retry-after").is_empty()),
            status => panic!("{status}: {}", answer.text()),
        }
    }
    assert_eq!(sign_in(&app, &known, PASSWORD).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn what_another_site_sends_is_refused_on_every_route() {
    let app = TestApp::start().await;
    let admin = app.signed_in(Role::Admin).await;
    let own = format!("https://{HOST}");
    let sending: Vec<_> =
        routes().into_iter().filter(|(method, _)| method != Method::GET).collect();
    assert!(sending.len() > 5, "{sending:?}");
    let public = [(Method::POST, "/".to_owned()), (Method::OPTIONS, "/gaps".to_owned())];
    for (method, path) in sending.into_iter().chain(public) {
        for signs in [
            &[][..],
            &[("sec-fetch-site", "cross-site")],
            &[("sec-fetch-site", "same-site")],
            &[("sec-fetch-site", "none")],
            &[("sec-fetch-site", "same-origin"), ("origin", "https://evil.example")],
            &[("origin", "null")],
            &[("origin", "https://evil.example")],
            &[("origin", "https://monitor.example.evil.example")],
            &[("origin", &*own), ("sec-fetch-site", "cross-site")],
        ] {
            let mut request = Request::builder()
                .method(&method)
                .uri(address(&path))
                .header("host", HOST)
                .header("content-type", "application/x-www-form-urlencoded")
                .header("cookie", &admin.cookie);
            for (name, value) in signs {
                request = request.header(*name, *value);
            }
            let answer = app.send(request.body(Body::from("name=x&role=admin")).unwrap()).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{method} {path} {signs:?}");
            assert_eq!(answer.header("set-cookie"), "", "{path}");
        }
    }
    assert_eq!(app.get_as(&admin, "/accounts/me").await.status, StatusCode::OK, "nothing done");
    let headers = [("host", HOST), ("origin", "null"), ("accept", "application/json")];
    let problem = app.post_with("/accounts/sign-in", &[], &headers).await;
    assert_eq!(problem.json()["code"], "cross-site");
}

#[tokio::test]
async fn nothing_leads_to_another_site() {
    let app = TestApp::start().await;
    let browser = app.signed_in(Role::Admin).await;
    for next in [
        "//evil.example",
        "//evil.example/accounts/me",
        "/\\evil.example",
        "https://evil.example/accounts/me",
        "javascript:alert(1)",
        "/accounts/me\r\nSet-Cookie: a=b",
        "/accounts/\t/evil.example",
        "/accounts//evil.example",
        "/accounts/../../evil",
        "",
    ] {
        let fields = [("name", &*browser.name), ("password", PASSWORD), ("next", next)];
        let answer = app.post(None, "/accounts/sign-in", &fields).await;
        assert_eq!(answer.header("location"), "/accounts/me", "{next:?}");
        assert_eq!(answer.headers.get_all("set-cookie").iter().count(), 2, "{next:?}");
        let query =
            form_urlencoded::Serializer::new(String::new()).append_pair("next", next).finish();
        let answer = app.get_as(&browser, &format!("/accounts/sign-in?{query}")).await;
        assert_eq!(answer.header("location"), "/accounts/me", "{next:?}");
        let form = app.get(&format!("/accounts/sign-in?{query}")).await;
        assert!(!form.text().contains("evil"), "{next:?}");
    }
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("next", "/accounts/log?before=3")
        .finish();
    let answer = app.get_as(&browser, &format!("/accounts/sign-in?{query}")).await;
    assert_eq!(answer.header("location"), "/accounts/log?before=3");
    assert_eq!(app.get("/accounts/sign-in?to=/x").await.status, StatusCode::BAD_REQUEST);
    // What a request says of the host stands in no answer.
    for path in ["/accounts/me", "/accounts/sign-in", "/nowhere", "/"] {
        let headers = [
            ("host", "evil.example"),
            ("x-forwarded-host", "evil.example"),
            ("referer", "https://evil.example/"),
        ];
        let answer = app.get_with(path, &headers).await;
        assert!(!answer.text().contains("evil"), "{path}");
        assert!(!format!("{:?}", answer.headers).contains("evil"), "{path}");
    }
}

#[tokio::test]
async fn a_form_that_is_none_of_ours_is_refused() {
    const PLAIN: &str = "application/x-www-form-urlencoded";
    let app = TestApp::start().await;
    for (media, body) in [
        (PLAIN, ""),
        (PLAIN, "name=anna"),
        (PLAIN, "name=anna&name=bert&password=x"),
        ("text/plain", "name=anna&password=x"),
        ("application/json", "{\"name\":\"anna\",\"password\":\"x\"}"),
    ] {
        let request = Request::post("/accounts/sign-in")
            .header("sec-fetch-site", "same-origin")
            .header("content-type", media)
            .body(Body::from(body))
            .unwrap();
        assert_eq!(app.send(request).await.status, StatusCode::BAD_REQUEST, "{media} {body}");
    }
}
