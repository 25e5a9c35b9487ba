//! How the API leads on: where it says that one begins, and what it says where somebody
//! asked for what is not there, naming the value and what may have been meant.

use axum::body::Body;
use axum::http::{Method, Request};

use crate::api_document::{document, endpoints};
use crate::revisions::publish_file;
use crate::test_app::TestApp;

#[tokio::test]
async fn an_address_that_is_not_there_names_those_near_it() {
    let app = TestApp::start().await;
    for (address, near) in [
        ("/api/v1/infringements", &["/api/v1/records/infringements"][..]),
        ("/api/v1/records/findings", &["/api/v1/findings", "/api/v1/records/{table}"]),
        ("/api/v1/changes/x", &["/api/v1/changes/{revision}"]),
        ("/api/v1/gap?on=2015-03-11", &["/api/v1/gaps"]),
        ("/api/matrix", &["/api/v1/matrix"]),
        ("/api/v1/nothing/of/the/kind", &[]),
    ] {
        let answer = app.get(address).await;
        assert_eq!(answer.status, 404, "{address}");
        let problem = answer.json();
        assert_eq!(problem["code"], "not-found", "{address}");
        let detail = problem["detail"].as_str().unwrap();
        assert!(detail.contains("/api"), "{detail}");
        let told: Vec<&str> = problem["near"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|one| one.as_str().unwrap())
            .collect();
        assert_eq!(told, near, "{address}");
        for one in near {
            assert!(detail.contains(one), "{detail}");
            assert_eq!(
                app.get(&one.replace("{table}", "sources").replace("{revision}", "1")).await.status,
                200
            );
        }
        let link = answer.header("link");
        assert!(link.contains("</api>; rel=\"service-doc\""), "{link}");
    }
    // Elsewhere a page leads on.
    let page = app.get_with("/matrix/x", &[("accept", "application/json")]).await;
    assert_eq!((page.json()["near"].is_null(), page.header("link")), (true, ""));
}

/// The addresses with which the page begins are answered, in each language the same.
#[tokio::test]
async fn where_to_begin_is_answered() {
    async fn addresses(app: &TestApp, page: &str) -> Vec<String> {
        let page = app.get(page).await.text().replace("&amp;", "&");
        let (_, part) = page.split_once("id=\"questions\"").unwrap();
        let (part, _) = part.split_once("</section>").unwrap();
        part.split(|sign: char| sign.is_whitespace() || ",;<".contains(sign))
            .filter(|word| word.starts_with("/api/v1/"))
            .map(|word| word.trim_end_matches('.').to_owned())
            .collect()
    }
    let app = TestApp::start().await;
    let english = addresses(&app, "/api").await;
    assert_eq!(english.len(), 5, "{english:?}");
    for language in ["fr", "de"] {
        assert_eq!(addresses(&app, &format!("/{language}/api")).await, english, "{language}");
    }
    for address in english {
        assert_eq!(app.get(&address).await.status, 200, "{address}");
    }
}

#[tokio::test]
async fn a_value_that_there_is_not_is_no_empty_list() {
    let app = TestApp::start().await;
    for (query, said) in [
        ("article=31", "`31` is no article of the Directive; write a number from 1 to 30"),
        ("article=5(2)", "write the number of its article, 5,"),
        ("source=REG-HG", "did you mean `REG-GH`?"),
        ("source=NOBODY", "`NOBODY` is no source of data edition 1"),
        ("state=XX", "`XX` is not a Member State"),
        ("state=Germny", "did you mean `DE`?"),
        ("state=GR", "`GR` is written `EL` here"),
    ] {
        for path in [
            "/api/v1/records/assessments",
            "/api/v1/findings",
            "/data/assessments.csv",
            "/data/assessments.jsonl",
        ] {
            let address = format!("{path}?{query}");
            let answer = app.get_with(&address, &[("accept", "application/json")]).await;
            assert_eq!(answer.status, 400, "{address}");
            let detail = answer.json()["detail"].as_str().unwrap().to_owned();
            assert!(detail.contains(said), "{address}: {detail}");
        }
    }
    // What there is and merely holds nothing is an empty list.
    for query in ["article=12", "source=COM871", "state=MT&source=REG-GH"] {
        let answer = app.json(&format!("/api/v1/penalties?{query}")).await;
        assert_eq!(answer["count"], 0, "{query}");
    }
    // The page goes on forgiving how a State is written; its files are named by its code.
    let page = app.get("/data/assessments?state=gr").await;
    assert_eq!(page.status, 200);
    assert!(page.text().contains("/data/assessments.csv?state=EL"));
    assert_eq!(app.get("/data/assessments?source=REG-HG").await.status, 400);
}

#[tokio::test]
async fn a_source_of_a_later_edition_is_known() {
    let app = TestApp::start().await;
    let asked = "/api/v1/findings?source=MADE-UP";
    assert_eq!(app.get(asked).await.status, 400);
    let text = "source_id,title,publisher,date,celex_or_ref,url,retrieved_via,kind,read_on\nMADE-UP,A made-up source,,2026-01-01,,,,official,2026-01-02\n";
    assert_eq!(publish_file(&app, "sources.csv", text).await, 2);
    for address in [asked.to_owned(), format!("{asked}&rev=1")] {
        assert_eq!(app.json(&address).await["count"], 0, "{address}");
    }
}

#[tokio::test]
async fn other_methods_than_reading_are_refused_as_it_is_told() {
    let app = TestApp::start().await;
    let document = document(&app).await;
    let told = &document["components"]["responses"]["MethodNotAllowed"];
    let example = &told["content"]["application/problem+json"]["examples"]["method-not-allowed"];
    for (path, _) in endpoints(&document) {
        let path = path.replace("{table}", "sources").replace("{revision}", "1");
        let request = Request::builder().method(Method::POST).uri(&path).body(Body::empty());
        let answer = app.send(request.unwrap()).await;
        assert_eq!(answer.status, 405, "{path}");
        assert_eq!(answer.header("allow"), "GET, HEAD, OPTIONS", "{path}");
        assert_eq!(answer.json()["detail"], example["value"]["detail"], "{path}");
    }
    let page = app.get("/api").await.text();
    assert!(page.contains("<code>method-not-allowed</code>"), "the table of errors has it");
}
