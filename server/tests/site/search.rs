//! Searching: what is found, in which order, and what is not. All facts that are
//! uploaded here are made up.

use axum::http::StatusCode;
use data::model::Role;

use crate::erasure::{MARK, erase, form_of, published, row};
use crate::test_app::{Answer, TestApp};

/// The address that asks for words.
fn asks(words: &str, more: &str) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("q", words).finish();
    format!("/search?{query}{more}")
}

async fn search(app: &TestApp, words: &str, more: &str) -> String {
    let address = asks(words, more);
    let answer = app.get(&address).await;
    assert_eq!(answer.status, StatusCode::OK, "{address}: {}", answer.text());
    answer.text()
}

/// The links of the results of a kind, in their order.
fn hits(page: &str, kind: &str) -> Vec<String> {
    let heading = format!("<h2 id=\"{kind}\">");
    let section = page.split(&heading).nth(1).unwrap_or_default();
    let section = section.split("</section>").next().unwrap_or_default();
    let links = section.split("class=\"hit-head\"><a href=\"").skip(1);
    links.map(|rest| rest.split('"').next().unwrap_or_default().replace("&amp;", "&")).collect()
}

/// Of how many results the heading of a kind tells.
fn count(page: &str, kind: &str) -> usize {
    let heading = format!("<h2 id=\"{kind}\">");
    let heading = page.split(&heading).nth(1).unwrap_or_default();
    let heading = heading.split("</h2>").next().unwrap_or_default();
    let digits: String = heading.chars().rev().filter(char::is_ascii_digit).collect();
    digits.chars().rev().collect::<String>().parse().unwrap_or_default()
}

/// What is set apart in a page.
fn marked(page: &str) -> Vec<&str> {
    page.split("<mark>").skip(1).filter_map(|rest| rest.split("</mark>").next()).collect()
}

#[tokio::test]
async fn each_kind_of_thing_is_found_and_leads_to_its_place() {
    let app = TestApp::start().await;
    for (words, kind, expected) in [
        ("Greece", "states", "/member-states/EL"),
        ("solicitation", "articles", "/articles/6"),
        ("Article 6", "articles", "/articles/6"),
        ("reasonable-grounds", "provisions", "/articles/18#art_18__para_2"),
        ("18(2)", "provisions", "/articles/18#art_18__para_2"),
        ("Article 18, paragraph 2", "provisions", "/articles/18#art_18__para_2"),
        ("Sexualstrafrechtsaenderungsgesetz", "measures", "/member-states/AT#measures"),
        ("4267/2014", "measures", "/member-states/EL#measures"),
        ("INFR(2019)2230", "procedures", "/member-states/EL#procedures"),
        (
            "Greece reasoned opinion",
            "procedures",
            "/member-states/EL?aspect=communication#procedures",
        ),
        ("proximity-of-age", "findings", "/articles/8#IE"),
        ("Ireland prevention wrongly", "findings", "/member-states/IE#prevention"),
        ("procedures since 2019", "statements", "/sources/RSB-2023#others"),
        ("REG-GH", "sources", "/sources/REG-GH"),
        ("Fjelstul", "sources", "/sources/EUIP"),
    ] {
        let page = search(&app, words, "").await;
        let found = hits(&page, kind);
        assert!(found.iter().any(|to| to == expected), "{words}: {found:?}");
        for to in &found {
            let path = to.split('#').next().unwrap_or_default();
            let there = app.get(path).await;
            assert_eq!(there.status, StatusCode::OK, "{words}: {to}");
            if let Some((_, place)) = to.split_once('#') {
                assert!(there.text().contains(&format!("id=\"{place}\"")), "{words}: {to}");
            }
        }
    }
}

#[tokio::test]
async fn a_state_is_found_by_each_of_its_names_and_codes() {
    let app = TestApp::start().await;
    for (words, code) in [
        ("EL", "EL"),
        ("GR", "EL"),
        ("GRC", "EL"),
        ("Greece", "EL"),
        ("grèce", "EL"),
        ("GRECE", "EL"),
        ("Griechenland", "EL"),
        ("Ελλάδα", "EL"),
        ("ελλαδα", "EL"),
        ("ellada", "EL"),
        ("Гърция", "EL"),
        ("UK", "UK"),
        ("GB", "UK"),
        ("Royaume-Uni", "UK"),
        ("Vereinigtes Königreich", "UK"),
        ("Österreich", "AT"),
        ("Osterreich", "AT"),
        ("Oesterreich", "AT"),
        ("Czech Republic", "CZ"),
        ("Česko", "CZ"),
        ("България", "BG"),
    ] {
        let page = search(&app, words, "").await;
        let found = hits(&page, "states");
        let first = found.first().map(String::as_str);
        assert_eq!(first, Some(&*format!("/member-states/{code}")), "{words}: {found:?}");
        assert!(!marked(&page).is_empty(), "{words}: what was found is set apart");
    }
}

#[tokio::test]
async fn small_slips_are_forgiven_and_stand_behind_what_is_exact() {
    let app = TestApp::start().await;
    for words in ["Grecee", "Geece", "Greeece", "Greexe", "rGeece"] {
        let page = search(&app, words, "").await;
        assert_eq!(
            hits(&page, "states").first().map(String::as_str),
            Some("/member-states/EL"),
            "{words}"
        );
        assert!(page.contains("resembles what was searched for"), "{words}");
        assert!(marked(&page).contains(&"Greece"), "{words}");
    }
    for words in ["Lativa", "Latvi"] {
        assert_eq!(
            hits(&search(&app, words, "").await, "states"),
            ["/member-states/LV"],
            "{words}"
        );
    }
    // Two slips, short words and numbers are not.
    for words in ["Grxxce", "UX", "INFR(2019)2231 Greece", "2019/2203"] {
        assert_eq!(hits(&search(&app, words, "").await, "states"), [""; 0], "{words}");
    }
    // Whole words before those that go on, and those before slips.
    let page = search(&app, "measure", "&kind=findings").await;
    let near: Vec<bool> = page
        .split("class=\"hit-head\"")
        .skip(1)
        .map(|hit| hit.contains("resembles what was searched for"))
        .collect();
    let sorted = near.is_sorted();
    assert!(sorted, "{near:?}");
}

#[tokio::test]
async fn the_last_word_may_be_begun_and_all_words_must_be_there() {
    let app = TestApp::start().await;
    assert_eq!(hits(&search(&app, "Germ", "").await, "states"), ["/member-states/DE"]);
    assert_eq!(hits(&search(&app, "Germ x", "").await, "states"), [""; 0]);
    let both = search(&app, "Ireland prevention", "&kind=findings").await;
    let one = search(&app, "Ireland", "&kind=findings").await;
    assert!(count(&both, "findings") > 0);
    assert!(count(&both, "findings") < count(&one, "findings"));
}

#[tokio::test]
async fn the_number_of_a_procedure_is_found_however_its_parts_are_set_apart() {
    let app = TestApp::start().await;
    for words in
        ["INFR(2019)2230", "infr (2019) 2230", "2019/2230", "2019-2230", "20192230", "INFR20192230"]
    {
        let page = search(&app, words, "").await;
        assert_eq!(hits(&page, "procedures"), ["/member-states/EL#procedures"], "{words}");
        assert!(marked(&page).contains(&"INFR(2019)2230"), "{words}");
    }
    for words in ["INFR(2019)2290", "2019/223", "INFR(2019)02230"] {
        let page = search(&app, words, "").await;
        assert_eq!(hits(&page, "procedures"), [""; 0], "{words}");
    }
    // All of a year.
    assert_eq!(count(&search(&app, "INFR(2018)", "").await, "procedures"), 3);
}

#[tokio::test]
async fn what_counts_only_later_is_not_found() {
    let app = TestApp::start().await;
    let words = "reasoned opinion child victims";
    assert_eq!(count(&search(&app, words, "&on=2026-01-30").await, "findings"), 1);
    assert_eq!(count(&search(&app, words, "&on=2026-01-29").await, "findings"), 0);
    assert_eq!(count(&search(&app, "INFR(2019)2230", "&on=2019-10-10").await, "procedures"), 1);
    assert_eq!(count(&search(&app, "INFR(2019)2230", "&on=2019-10-09").await, "procedures"), 0);
    // What a later step is called leads to no procedure before its day.
    let early = search(&app, "INFR(2019)2230 reasoned", "&on=2023-12-31").await;
    assert_eq!(count(&early, "procedures"), 0);
    assert!(early.contains("Search as things stand today"), "{early}");
    let law = "decreto legislativo";
    assert_eq!(count(&search(&app, law, "&on=2014-03-04").await, "measures"), 1);
    assert_eq!(count(&search(&app, law, "&on=2014-03-03").await, "measures"), 0);
}

#[tokio::test]
async fn results_keep_the_day_and_the_edition() {
    let app = TestApp::start().await;
    let page = search(&app, "Greece", "&on=2023-06-01&rev=1").await;
    for kind in ["states", "procedures", "findings"] {
        for to in hits(&page, kind) {
            assert!(to.contains("on=2023-06-01") && to.contains("rev=1"), "{to}");
        }
    }
    assert!(
        page.contains("href=\"/search?q=Greece&amp;kind=findings&amp;on=2023-06-01&amp;rev=1\""),
        "{page}"
    );
    // So does the box, as hidden fields of a form.
    for page in [page, app.get("/gaps?on=2023-06-01&rev=1").await.text()] {
        let form = page.split("role=\"search\"").nth(1).unwrap_or_default();
        let form = form.split("</form>").next().unwrap_or_default();
        assert!(form.contains("action=\"/search\""), "{form}");
        assert!(form.contains("name=\"on\" value=\"2023-06-01\""), "{form}");
        assert!(form.contains("name=\"rev\" value=\"1\""), "{form}");
    }
    assert!(search(&app, "Greece", "").await.contains("name=\"robots\" content=\"noindex\""));
}

#[tokio::test]
async fn each_language_finds_by_the_names_of_all() {
    let app = TestApp::start().await;
    for (address, expected) in [
        ("/fr/search?q=Griechenland+victims", "<mark>Grèce</mark>\u{a0}: Protection des"),
        ("/de/search?q=Gr%C3%A8ce", "href=\"/de/member-states/EL\""),
        (
            "/search?q=Griechenland+INFR(2019)2230",
            "<mark>Greece</mark>: <mark>INFR(2019)2230</mark>",
        ),
        ("/fr/search?q=Grxxce", "Rien n’est trouvé pour «\u{a0}Grxxce\u{a0}»"),
    ] {
        let page = app.get(address).await;
        assert_eq!(page.status, StatusCode::OK, "{address}");
        assert!(page.text().contains(expected), "{address}: {}", page.text());
    }
    let french = app.get("/fr/search?q=Grxxce").await.text();
    assert!(french.contains("action=\"/fr/search\""), "{french}");
    assert!(french.contains("href=\"/fr/search?q=Greece\""), "{french}");
}

#[tokio::test]
async fn few_of_each_kind_are_shown_and_all_of_one() {
    let app = TestApp::start().await;
    let page = search(&app, "Commission", "").await;
    let all = count(&page, "findings");
    assert!(all > 5, "{all}");
    assert_eq!(hits(&page, "findings").len(), 5);
    assert!(page.contains(&format!("Show all {all}: Findings")));
    let page = search(&app, "Commission", "&kind=findings").await;
    assert_eq!((count(&page, "findings"), hits(&page, "findings").len()), (all, all));
    assert_eq!(hits(&page, "sources"), [""; 0]);
    let again = search(&app, "Commission", "&kind=findings").await;
    assert_eq!(page, again, "equal requests, equal bytes");
}

#[tokio::test]
async fn what_is_not_there_is_said_with_what_is_near() {
    let app = TestApp::start().await;
    let page = search(&app, "Grxxce", "&on=2023-06-01").await;
    assert!(page.contains("Nothing is found for “Grxxce”"), "{page}");
    assert!(page.contains("“Grxxce” stands nowhere in this edition."), "{page}");
    assert!(page.contains("href=\"/search?q=Greece&amp;on=2023-06-01\">Greece</a>"), "{page}");
    assert!(page.contains("What is searched"));
    let page = search(&app, "Greece Fjelstul", "").await;
    assert!(page.contains("Each of the words is found"), "{page}");
    let page = search(&app, "xyzzyq", "").await;
    assert!(page.contains("stands nowhere") && !page.contains("Near to it"), "{page}");
    // Without words the page says what can be asked for.
    let page = app.get("/search").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains("Search the facts of this data edition"));
}

#[tokio::test]
async fn odd_questions_are_harmless() {
    let app = TestApp::start().await;
    let long_word = "a".repeat(200);
    let many_words = "ab ".repeat(66);
    let many = (0..45).map(|at| format!("w{at}")).collect::<Vec<_>>().join(" ");
    for words in [
        "\"",
        "'",
        "\\",
        "*",
        "?",
        "~",
        "^",
        ":",
        "(",
        ")",
        "[a TO z]",
        "own:greece",
        "-greece",
        "+greece",
        "a AND",
        "OR OR",
        "NOT",
        "/x/",
        "\"greece",
        "greece~2",
        "greece^9",
        "%00",
        "\u{0}",
        "\u{1b}[31m",
        "\u{7f}\u{85}",
        "\u{202e}abc",
        "\u{feff}",
        "\u{1f600}",
        "𝔊𝔯𝔢𝔢𝔠𝔢",
        "<script>alert(1)</script>",
        "'; DROP TABLE revision; --",
        "{{7*7}}",
        "${x}",
        "§",
        "§18",
        "((((((((((",
        "5(((2)))",
        "5(2)(3)(4)(5)(6)(7)",
        "INFR()",
        "INFR(9999)9999",
        "0",
        "-1",
        "日本語",
        "ﬁ",
        "ǅ",
        "\u{301}\u{301}",
        &long_word,
        &many_words,
        &many,
    ] {
        let page = search(&app, words, "").await;
        assert!(!page.contains("<script>alert"), "{words:?}");
    }
    let page = search(&app, &many, "").await;
    assert!(page.contains("Only the first 12 words are searched for."), "{page}");
}

#[tokio::test]
async fn what_cannot_be_asked_is_refused() {
    #[track_caller]
    fn check(answer: &Answer, expected: &str) {
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{expected}: {}", answer.text());
        assert!(answer.text().contains(expected), "{expected}: {}", answer.text());
        assert!(answer.body.len() < 40_000, "{expected}");
    }
    let app = TestApp::start().await;
    check(&app.get(&asks(&"a".repeat(201), "")).await, "longer than 200 signs");
    check(&app.get(&asks(&"ä \u{1}".repeat(4000), "")).await, "longer than 200 signs");
    check(&app.get("/search?q=a&x=1").await, "x");
    check(&app.get("/search?q=a&q=b").await, "holds “q” twice");
    check(&app.get("/search?q=a&kind=people").await, "people");
    check(&app.get("/search?q=a&on=1999-01-01").await, "1999-01-01");
    // Bytes that are no text are read as signs that nobody knows.
    assert_eq!(app.get("/search?q=%ff%fe%00").await.status, StatusCode::OK);
    assert_eq!(app.get("/search?q=a&rev=9").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_edition_is_searched_as_it_is_and_what_was_erased_is_gone() {
    let app = TestApp::start().await;
    let admin = app.signed_in(Role::Admin).await;
    assert_eq!(count(&search(&app, MARK, "").await, "findings"), 0);
    published(&app, &admin, &row(MARK)).await;
    published(&app, &admin, &row("made up").replace("EL", "FR")).await;
    assert_eq!(count(&search(&app, MARK, "").await, "findings"), 1);
    assert_eq!(count(&search(&app, MARK, "&rev=2").await, "findings"), 1);
    assert_eq!(count(&search(&app, MARK, "&rev=1").await, "findings"), 0);
    assert_eq!(count(&search(&app, "Zwingel", "").await, "findings"), 1, "begun");

    let form = form_of(&app, 2, MARK).await;
    let answer = erase(&app, &admin, &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    for more in ["", "&rev=1", "&rev=2", "&rev=3"] {
        let page = search(&app, MARK, more).await;
        assert_eq!(count(&page, "findings"), 0, "{more}");
        assert!(page.contains("“Zwingelspan” stands nowhere"), "{more}: {page}");
        // A word that only it had is not proposed either.
        let page = search(&app, "Zwingelspannn", more).await;
        assert!(!page.contains("Near to it"), "{more}: {page}");
    }
}
