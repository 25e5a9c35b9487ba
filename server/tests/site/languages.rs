//! The site in French and German: the same pages, each in its language to the last link.

use app::language::Language;
use axum::http::StatusCode;
use data::model::Role;

use crate::test_app::TestApp;

const OTHERS: [Language; 2] = [Language::French, Language::German];

/// Addresses of each kind of page.
const PAGES: [&str; 44] = [
    "/",
    "/?measure=coverage",
    "/matrix",
    "/matrix?theme=victims&status=gap",
    "/articles",
    "/articles/11",
    "/articles/18?aspect=communication",
    "/member-states",
    "/member-states/EL",
    "/member-states/UK?on=2022-01-01",
    "/timeline",
    "/gaps?node=5",
    "/penalties",
    "/penalties?provision=5&states=DE,FR",
    "/compare",
    "/compare?states=DE,EL",
    "/resolution",
    "/resolution/1",
    "/figures/articles",
    "/figures/assessed?state=EL&node=5",
    "/figures/bound",
    "/figures/coverage",
    "/figures/delay",
    "/figures/evidence",
    "/figures/gaps",
    "/figures/measures",
    "/figures/procedures",
    "/figures/sources",
    "/sources",
    "/changes",
    "/changes/1",
    "/reports",
    "/reports/union",
    "/reports/member-states/EL",
    "/reports/articles/18",
    "/reports/hearing?since=2015-03-11",
    "/data",
    "/data/assessments?state=EL",
    "/data/provisions",
    "/api",
    "/about",
    "/design",
    "/cite?page=/matrix",
    "/matrix?on=2015-03-11&with=2020-01-01",
];

/// The addresses in a page that lead to this site.
fn own_addresses(page: &str) -> Vec<&str> {
    ["href=\"", "action=\"", "src=\""]
        .iter()
        .flat_map(|before| page.split(before).skip(1))
        .filter_map(|rest| rest.split('"').next().filter(|address| address.starts_with('/')))
        .collect()
}

/// Whether an address may stand on a page in a language: it says that language, or lies
/// where there are no words; only the ways to other languages say others.
fn fits(language: Language, address: &str) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    match Language::said_in(path) {
        Some(_) => true,
        None => language == Language::English || !app::language::has_words(path),
    }
}

#[tokio::test]
async fn every_page_speaks_its_language_and_leads_on_in_it() {
    let app = TestApp::start().await;
    for language in OTHERS {
        for page in PAGES {
            let asked = language.at(page);
            let answer = app.get_with(&asked, &[("accept", "text/html")]).await;
            let text = answer.text();
            assert_eq!(answer.status, StatusCode::OK, "{asked}: {text}");
            assert!(text.contains(&format!("<html lang=\"{language}\">")), "{asked}");
            // The way to English is the one that says no language.
            let english: Vec<&str> = own_addresses(&text)
                .into_iter()
                .filter(|address| !fits(language, address))
                .collect();
            let path = |address: &str| address.split('?').next().unwrap().to_owned();
            let ways = english.iter().filter(|to| path(to) == path(page));
            // In the head as English and as the default, and in the switch.
            assert_eq!((english.len(), ways.count()), (3, 3), "{asked}: {english:?}");
        }
    }
}

#[tokio::test]
async fn a_page_names_itself_in_every_language() {
    let app = TestApp::start().await;
    let text = app.get("/fr/matrix?on=2015-03-11").await.text();
    for link in [
        "<link rel=\"alternate\" hreflang=\"en\" href=\"/matrix?on=2015-03-11\">",
        "<link rel=\"alternate\" hreflang=\"fr\" href=\"/fr/matrix?on=2015-03-11\">",
        "<link rel=\"alternate\" hreflang=\"de\" href=\"/de/matrix?on=2015-03-11\">",
        "<link rel=\"alternate\" hreflang=\"x-default\" href=\"/matrix?on=2015-03-11\">",
        "<a href=\"/de/matrix?on=2015-03-11\" lang=\"de\" hreflang=\"de\">Deutsch</a>",
    ] {
        assert!(text.contains(link), "{link}");
    }
}

#[tokio::test]
async fn charts_speak_the_language_and_their_figures_are_the_same() {
    let app = TestApp::start().await;
    for chart in ["gaps", "penalties", "coverage-over-time", "procedures-over-time", "delay"] {
        for language in OTHERS {
            let file = |ending: &str| format!("/charts/{chart}.{ending}?on=2026-11-24");
            let (english, other) = (file("csv"), language.at(&file("csv")));
            let (english, other) = (app.get(&english).await, app.get(&other).await);
            assert_eq!(other.text(), english.text(), "{language} {chart}: codes and numbers");
            assert!(other.header("content-disposition").contains(&format!("-{language}.csv")));
            let (english, other) = (file("svg"), language.at(&file("svg")));
            let (english, other) = (app.get(&english).await, app.get(&other).await);
            assert_eq!(other.status, StatusCode::OK);
            assert_ne!(other.text(), english.text(), "{language} {chart}: words");
        }
    }
}

#[tokio::test]
async fn what_has_no_words_has_one_address() {
    let app = TestApp::start().await;
    for (address, status) in [
        ("/fr", StatusCode::OK),
        ("/fr/", StatusCode::OK),
        ("/de/matrix", StatusCode::OK),
        ("/en", StatusCode::NOT_FOUND),
        ("/en/matrix", StatusCode::NOT_FOUND),
        ("/it/matrix", StatusCode::NOT_FOUND),
        ("/fr/de/matrix", StatusCode::NOT_FOUND),
        ("/fr/api/v1/matrix", StatusCode::NOT_FOUND),
        ("/fr/data/assessments.csv", StatusCode::NOT_FOUND),
        ("/data/assessments.csv", StatusCode::OK),
    ] {
        assert_eq!(app.get(address).await.status, status, "{address}");
    }
    // A page that is known under another path leads there in its language.
    let answer = app.get("/de/member-states/gr").await;
    assert_eq!(answer.status, StatusCode::PERMANENT_REDIRECT);
    assert_eq!(answer.header("location"), "/de/member-states/EL");
    // An error is told in the language of the address.
    let answer = app.get_with("/de/nowhere", &[("accept", "text/html")]).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(answer.text().contains("<html lang=\"de\">"), "{}", answer.text());
}

#[tokio::test]
async fn an_error_is_told_in_the_language_of_its_address() {
    let app = TestApp::start().await;
    for language in OTHERS {
        for (address, status) in [
            ("/nowhere", 404),
            ("/data/nothing", 404),
            ("/data/assessments.csv", 404),
            ("/data/assessments?article=99", 400),
            ("/data/assessments?colour=red", 400),
            ("/api/v1/matrix", 404),
            ("/matrix?on=2011-12-12", 400),
            ("/changes/77", 404),
        ] {
            let asked = format!("/{language}{address}");
            let answer = app.get_with(&asked, &[("accept", "text/html")]).await;
            let text = answer.text();
            assert_eq!(answer.status.as_u16(), status, "{asked}");
            assert!(text.contains(&format!("<html lang=\"{language}\">")), "{asked}");
            assert!(text.contains(&format!("href=\"/{language}/matrix")), "{asked}: a way on");
            assert!(!text.contains(&format!("/{language}/{language}/")), "{asked}");
            let english = ["is no", "is not", "write"];
            let main = text.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
            assert!(english.iter().all(|said| !main.contains(said)), "{asked}: {main}");
        }
    }
}

#[tokio::test]
async fn what_stands_in_english_in_other_languages_says_so() {
    let app = TestApp::start().await;
    let french = app.get("/fr/articles/18").await.text();
    assert!(french.contains("«\u{a0}<span lang=\"en\">"), "the official heading");
    let french = app.get("/fr/data/assessments").await.text();
    let main = french.split("<main").nth(1).unwrap();
    assert!(!main.contains("lang=\"en\""), "columns are told in French");
    assert!(main.contains("<code>member_state</code>"), "and named as they are");
    let german = app.get("/de/penalties").await.text();
    assert!(german.contains("2,5") && !german.contains("2.5 J"), "half a year");
    let german = app.get("/de/member-states/EL").await.text();
    assert!(german.contains("lang=\"\">Law 4267/2014</a>"), "the title of a measure");
}

#[tokio::test]
async fn those_who_are_signed_in_stay_in_their_language() {
    let app = TestApp::start().await;
    let analyst = app.signed_in(Role::Admin).await;
    for page in ["/import", "/import/record?table=assessments", "/accounts", "/accounts/me"] {
        let asked = Language::German.at(page);
        let answer = app.get_as(&analyst, &asked).await;
        assert_eq!(answer.status, StatusCode::OK, "{asked}");
        let text = answer.text();
        assert!(text.contains("<html lang=\"de\">"), "{asked}");
        let english: Vec<&str> = own_addresses(&text)
            .into_iter()
            .filter(|address| !fits(Language::German, address))
            .collect();
        assert_eq!(english.len(), 1, "{asked}: {english:?}");
    }
    // Who is not signed in is led to where one signs in, and back.
    let answer = app.get_with("/fr/import", &[("accept", "text/html")]).await;
    assert_eq!(answer.header("location"), "/fr/accounts/sign-in?next=%2Fimport");
}
