//! What the API answers beside the pages and files that show the same: results of
//! searching, penalties compared, figures over time.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::test_app::TestApp;

/// The rows of a file, by the names of its columns.
async fn rows(app: &TestApp, address: &str) -> Vec<BTreeMap<String, String>> {
    let text = app.get(address).await.text();
    let mut lines = text.lines().map(|line| line.split(',').map(str::to_owned));
    let names: Vec<String> = lines.next().unwrap().collect();
    lines.map(|cells| names.iter().cloned().zip(cells).collect()).collect()
}

/// The links of the results on the page, kind by kind in its order.
fn links(page: &str) -> Vec<String> {
    let heads = page.split("class=\"hit-head\"><a href=\"").skip(1);
    heads.map(|rest| rest.split('"').next().unwrap().replace("&amp;", "&")).collect()
}

#[tokio::test]
async fn searching_finds_what_the_page_shows() {
    let app = TestApp::start().await;
    for query in [
        "q=hotline",
        "q=Greece+victims",
        "q=INFR(2019)2230",
        "q=solicitation&kind=findings",
        "q=soliciation",
        "q=18(2)&on=2015-03-11&rev=1",
        "q=xylophone",
        "q=%2B%2B",
    ] {
        let found = app.json(&format!("/api/v1/search?{query}")).await;
        let page = app.get(&format!("/search?{query}")).await.text();
        let groups = found["groups"].as_array().unwrap();
        let results: Vec<&Value> =
            groups.iter().flat_map(|group| group["results"].as_array().unwrap()).collect();
        let told: Vec<&str> = results.iter().map(|one| one["address"].as_str().unwrap()).collect();
        assert_eq!(told, links(&page), "{query}");
        let count: u64 = groups.iter().map(|group| group["count"].as_u64().unwrap()).sum();
        assert_eq!(found["count"], count, "{query}");
        for one in results {
            assert!(!one["title"].as_str().unwrap().is_empty(), "{query}: {one}");
            let source = one["source_id"].as_str();
            assert!(source.is_none_or(|source| page.contains(source)), "{query}: {one}");
        }
    }
    let found = app.json("/api/v1/search?q=xylophone").await;
    assert_eq!((&found["count"], &found["words"][0]["is_known"]), (&0.into(), &false.into()));
}

#[tokio::test]
async fn searching_needs_words_and_not_too_many() {
    let app = TestApp::start().await;
    for (query, code) in [
        ("", "missing-parameter"),
        ("?q=", "bad-value"),
        ("?q=+", "bad-value"),
        ("?q=a&q=b", "repeated-parameter"),
        ("?q=a&kind=nothing", "bad-value"),
        ("?q=a&limit=3", "unknown-parameter"),
    ] {
        let answer = app.get(&format!("/api/v1/search{query}")).await;
        assert_eq!(
            (answer.status.as_u16(), &answer.json()["code"]),
            (400, &code.into()),
            "{query}"
        );
    }
    let long = app.get(&format!("/api/v1/search?q={}", "a".repeat(201))).await;
    assert_eq!(long.status, 400);
    assert!(long.json()["detail"].as_str().unwrap().contains("200"));
    let many: Vec<String> = (0..14).map(|at| format!("word{at}")).collect();
    let found = app.json(&format!("/api/v1/search?q={}", many.join("+"))).await;
    assert_eq!((found["words"].as_array().unwrap().len(), &found["left_out"]), (12, &2.into()));
}

#[tokio::test]
async fn penalties_compared_are_those_of_the_file() {
    let app = TestApp::start().await;
    for (asked, filed) in [
        ("on=2026-01-30", "on=2026-01-30"),
        ("on=2015-03-11&provision=5", "on=2015-03-11&provision=5"),
        ("on=2026-01-30&state=CY", "on=2026-01-30&states=CY"),
        ("on=2011-12-13", "on=2011-12-13"),
    ] {
        let told = app.json(&format!("/api/v1/maxima?{asked}")).await;
        let told = told["maxima"].as_array().unwrap();
        let rows = rows(&app, &format!("/penalties.csv?{filed}")).await;
        assert_eq!(told.len(), rows.len(), "{asked}");
        for (one, row) in told.iter().zip(&rows) {
            for name in ["provision", "victim", "member_state", "standing"] {
                assert_eq!(one[name].as_str().unwrap(), row[name], "{asked}: {one}");
            }
            for name in [
                "least_maximum_years",
                "maximum_years",
                "maximum_below_consent_years",
                "maximum_above_consent_years",
                "shortfall_years",
            ] {
                assert_eq!(one[name].as_f64(), row[name].parse().ok(), "{asked}: {name} of {one}");
            }
            let contested = one["contested"].as_bool();
            let said = contested.map_or("", |is_so| if is_so { "yes" } else { "no" });
            assert_eq!(said, row["contested"], "{asked}: {one}");
        }
    }
    assert_eq!(app.get("/api/v1/maxima?provision=18(2)").await.status, 400);
}

/// The page links each view's JSON beside files of the same figures.
#[tokio::test]
async fn each_view_is_the_same_as_file_and_as_json() {
    let app = TestApp::start().await;
    let page = app.get("/data?on=2026-01-30").await.text();
    for (name, json) in [
        ("/charts/procedures-over-time.csv", "/api/v1/over-time"),
        ("/charts/coverage-over-time.csv", "/api/v1/over-time"),
        ("/penalties.csv", "/api/v1/maxima"),
        ("/charts/gaps.csv", "/api/v1/gaps"),
        ("/charts/delay.csv", "/api/v1/delay"),
    ] {
        let row = page.split("<tr>").find(|row| row.contains(&format!("\"{name}?"))).unwrap();
        assert!(row.contains(&format!("{json}?on=2026-01-30\"")), "{name}: {row}");
    }
    let over_time = app.json("/api/v1/over-time?on=2026-01-30").await;
    let held = over_time["procedures"].as_array().unwrap();
    for row in rows(&app, "/charts/procedures-over-time.csv?on=2026-01-30").await {
        // The newest entry by the first day of the row, as far as it was not known to have ended.
        let then = held.iter().rfind(|one| one["from"].as_str().unwrap() <= &*row["from"]).unwrap();
        for open in ["yes", "presumed", "unknown"] {
            let of = then["procedures"].as_array().unwrap().iter().find(|one| {
                (&one["type"], &one["stage"], &one["open"])
                    == (&row["type"].as_str().into(), &row["step"].as_str().into(), &open.into())
            });
            let count = of.map_or(0, |one| one["count"].as_u64().unwrap());
            assert_eq!(count.to_string(), row[open], "{row:?}");
        }
    }
    let held = over_time["coverage"].as_array().unwrap();
    for row in rows(&app, "/charts/coverage-over-time.csv?on=2026-01-30").await {
        let then = held.iter().rfind(|one| one["from"].as_str().unwrap() <= &*row["from"]).unwrap();
        let figures = (then["held"].to_string(), then["of"].to_string());
        assert_eq!(figures, (row["held"].clone(), row["of"].clone()), "{row:?}");
    }
}

#[tokio::test]
async fn a_column_of_numbers_holds_numbers_or_nothing() {
    let app = TestApp::start().await;
    for on in ["2015-03-11", "2021-06-30", "2026-01-30"] {
        let gaps = app.json(&format!("/api/v1/gaps?on={on}")).await;
        let rows = rows(&app, &format!("/charts/gaps.csv?on={on}")).await;
        let mut options = Vec::new();
        for row in &rows {
            let gap =
                gaps["gaps"].as_array().unwrap().iter().find(|one| one["node"] == *row["node"]);
            let number = |name: &str| gap.unwrap()[name].as_u64().unwrap();
            let neither = number("bound") - number("reported") - number("unknown");
            match row["provisions"].as_str() {
                "counted" => assert_eq!(row["transposed"], neither.to_string(), "{row:?}"),
                "options_only" => {
                    assert_eq!(row["transposed"], "", "{row:?}");
                    options.push(row["node"].as_str());
                }
                other => panic!("{other}"),
            }
        }
        assert_eq!(options, ["8"], "{on}");
    }
}
