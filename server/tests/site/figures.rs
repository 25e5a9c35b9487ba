//! Every figure, opened, shows what the API shows, on every day.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use data::model::{Aspect, MemberState};
use serde_json::Value;

use crate::test_app::TestApp;

/// Sixty days from before the Directive bound anybody to the tests' today: each
/// quarter, and days on which something happened.
fn days() -> Vec<String> {
    let mut days: Vec<String> = (2012..=2026)
        .flat_map(|year| ["02-15", "06-30", "11-23"].map(|day| format!("{year}-{day}")))
        .collect();
    days.extend(
        [
            "2011-12-13",
            "2011-12-17",
            "2013-06-30",
            "2013-07-01",
            "2013-12-17",
            "2013-12-18",
            "2014-01-27",
            "2015-03-11",
            "2016-04-28",
            "2018-12-31",
            "2020-12-31",
            "2021-01-01",
            "2021-06-15",
            "2024-04-24",
            "2026-01-30",
        ]
        .map(str::to_owned),
    );
    days
}

/// The part of a page between a heading's id and the next of the second level.
fn section<'a>(page: &'a str, id: &str) -> &'a str {
    let begin = format!("<h2 id=\"{id}\">");
    let after = page.split_once(&begin).map_or("", |(_, after)| after);
    after.split("<h2 ").next().unwrap_or_default()
}

/// The States that a list holds: the places in it that are a State's code.
fn states(list: &str) -> Vec<&str> {
    let codes: BTreeSet<&str> = MemberState::all().map(MemberState::code).collect();
    list.split(" id=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|id| codes.contains(id))
        .collect()
}

/// How many procedures a list holds.
fn procedures(list: &str) -> usize {
    list.matches("<li class=\"procedure\">").count()
}

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap()).unwrap()
}

async fn page(app: &TestApp, address: &str) -> String {
    let answer = app.get(address).await;
    assert_eq!(answer.status, StatusCode::OK, "{address}: {}", answer.text());
    answer.text()
}

#[tokio::test]
async fn reported_and_not_known_are_those_of_the_api_and_no_state_is_lost() {
    let app = TestApp::start().await;
    // Each day under one aspect and at some parts, so that all are seen often.
    for (at, on) in days().iter().enumerate() {
        let aspect = Aspect::ALL[at % Aspect::ALL.len()];
        let gaps = app.json(&format!("/api/v1/gaps?aspect={aspect}&on={on}")).await;
        let nodes = gaps["gaps"].as_array().unwrap();
        let some = nodes.iter().enumerate().filter(|(node, _)| *node == 0 || node % 7 == at % 7);
        for (_, gap) in some {
            let node = gap["node"].as_str().unwrap();
            let address = format!("/figures/gaps?node={node}&aspect={aspect}&on={on}");
            let page = page(&app, &address).await;
            let lists = ["reported", "unknown", "neither"].map(|id| states(section(&page, id)));
            let [reported, unknown, neither] = &lists;
            assert_eq!(reported.len(), number(&gap["reported"]), "{address}");
            assert_eq!(unknown.len(), number(&gap["unknown"]), "{address}");
            let bound = number(&gap["bound"]);
            assert_eq!(reported.len() + unknown.len() + neither.len(), bound, "{address}");
            let excluded = states(section(&page, "excluded"));
            let all: BTreeSet<&str> = lists.concat().into_iter().chain(excluded.clone()).collect();
            assert_eq!(all.len(), bound + excluded.len(), "{address}: a State stands twice");
            assert_eq!(all.len(), MemberState::all().count(), "{address}: a State is lost");
        }
    }
}

#[tokio::test]
async fn procedures_are_those_of_the_api() {
    let app = TestApp::start().await;
    for on in days() {
        let held = app.json(&format!("/api/v1/procedures?on={on}")).await;
        let held = held["procedures"].as_array().unwrap();
        let address = format!("/figures/procedures?on={on}");
        let all = page(&app, &address).await;
        for open in ["yes", "presumed", "unknown", "no"] {
            let expected = held.iter().filter(|case| case["open"] == open).count();
            assert_eq!(procedures(section(&all, open)), expected, "{address}: {open}");
        }
        // The same under a filter, which the page of the whole leads to.
        let Some(case) = held.first() else { continue };
        let field = |name: &str| case[name].as_str().unwrap();
        let (kind, step, open) = (field("type"), field("stage"), field("open"));
        let address = format!("/figures/procedures?type={kind}&step={step}&open={open}&on={on}");
        let chosen = page(&app, &address).await;
        let same = |other: &&Value| {
            ["type", "stage", "open"].iter().all(|name| other[*name] == case[*name])
        };
        assert_eq!(procedures(&chosen), held.iter().filter(same).count(), "{address}");
    }
}

#[tokio::test]
async fn coverage_is_that_of_the_matrix() {
    let app = TestApp::start().await;
    for (at, on) in days().iter().enumerate() {
        let aspect = Aspect::ALL[at % Aspect::ALL.len()];
        let matrix = app.json(&format!("/api/v1/matrix?aspect={aspect}&on={on}")).await;
        let cells = matrix["cells"].as_array().unwrap();
        let counted = |state: &str, held: bool| {
            cells
                .iter()
                .filter(|cell| cell["member_state"] == state)
                .filter(|cell| cell["counted"].as_u64().is_some_and(|counted| counted > 0))
                .filter(|cell| (cell["status"] != "no_finding") == held)
                .count()
        };
        for state in ["IE", "EL", "HR", "UK"] {
            let address = format!("/figures/coverage?state={state}&aspect={aspect}&on={on}");
            let page = page(&app, &address).await;
            for (list, held) in [("held", true), ("nothing", false)] {
                let rows = section(&page, list).matches(" id=\"part-").count();
                assert_eq!(rows, counted(state, held), "{address}: {list}");
            }
        }
    }
}

#[tokio::test]
async fn coverage_of_all_and_of_an_article_are_those_of_the_api() {
    let app = TestApp::start().await;
    for (at, on) in days().iter().enumerate() {
        let aspect = Aspect::ALL[at % Aspect::ALL.len()];
        let coverage = app.json(&format!("/api/v1/coverage?aspect={aspect}&on={on}")).await;
        let address = format!("/figures/coverage?aspect={aspect}&on={on}");
        let all = page(&app, &address).await;
        let of = |list: &str| section(&all, list).matches("<li><a href=\"/articles/").count();
        let (held, every) =
            (number(&coverage["coverage"]["held"]), number(&coverage["coverage"]["of"]));
        assert_eq!(of("held"), held, "{address}");
        assert_eq!(of("held") + of("nothing"), every, "{address}");
        let articles = coverage["articles"].as_array().unwrap();
        let article = &articles[at % articles.len()];
        let address =
            format!("/figures/coverage?node={}&aspect={aspect}&on={on}", article["article"]);
        let address = address.replace('"', "");
        let one = page(&app, &address).await;
        let (held, without) =
            (states(section(&one, "held")).len(), states(section(&one, "nothing")).len());
        assert_eq!(held, number(&article["held"]), "{address}");
        assert_eq!(held + without, number(&article["of"]), "{address}");
    }
}

#[tokio::test]
async fn days_of_delay_are_those_of_the_api() {
    let app = TestApp::start().await;
    for on in days() {
        let delays = app.json(&format!("/api/v1/delay?on={on}")).await;
        let delays = delays["delays"].as_array().unwrap();
        let address = format!("/figures/delay?on={on}");
        let page = page(&app, &address).await;
        let known = states(section(&page, "known"));
        let bound = |delay: &&Value| delay["bound"] == true;
        let expected: Vec<&str> = delays
            .iter()
            .filter(bound)
            .filter(|delay| !delay["at_most"].is_null())
            .map(|delay| delay["member_state"].as_str().unwrap())
            .collect();
        assert_eq!(known, expected, "{address}");
        for delay in delays.iter().filter(bound).filter(|delay| !delay["at_most"].is_null()) {
            let state = delay["member_state"].as_str().unwrap();
            let row = section(&page, "known").split(&format!("<tr id=\"{state}\"")).nth(1);
            let row = row.unwrap().split("</tr>").next().unwrap();
            assert!(row.contains(&format!("{}</a>", delay["at_most"])), "{address}: {row}");
        }
        if on.as_str() >= "2013-12-18" {
            let all = states(section(&page, "unknown")).len() + known.len();
            assert_eq!(all, delays.iter().filter(bound).count(), "{address}");
        }
    }
}

#[tokio::test]
async fn provisions_with_a_finding_are_those_of_the_matrix() {
    let app = TestApp::start().await;
    for on in ["2012-12-31", "2016-12-31", "2021-06-15", "2026-01-30"] {
        let matrix = app.json(&format!("/api/v1/matrix?on={on}")).await;
        let cells = matrix["cells"].as_array().unwrap();
        let with = cells.iter().filter(|cell| cell["assessed"].as_u64().is_some_and(|n| n > 0));
        for cell in with {
            let (state, node) =
                (cell["member_state"].as_str().unwrap(), cell["node"].as_str().unwrap());
            let address = format!("/figures/assessed?state={state}&node={node}&on={on}");
            let page = page(&app, &address).await;
            let held = section(&page, "held").matches("<tr id=").count();
            let without = section(&page, "nothing").matches("<li id=").count();
            assert_eq!(held, number(&cell["assessed"]), "{address}");
            assert_eq!(held + without, number(&cell["counted"]), "{address}");
        }
    }
}

#[tokio::test]
async fn a_figure_that_is_none_is_refused() {
    let app = TestApp::start().await;
    for (address, status, says) in [
        ("/figures/nothing", StatusCode::NOT_FOUND, ""),
        ("/figures/gaps?state=EL", StatusCode::BAD_REQUEST, "`state` is not a parameter"),
        ("/figures/gaps?node=x", StatusCode::BAD_REQUEST, "no part of the Directive"),
        ("/figures/bound?aspect=conformity", StatusCode::BAD_REQUEST, "`aspect`"),
        ("/figures/procedures?open=maybe", StatusCode::BAD_REQUEST, "not_ended"),
        ("/figures/coverage?state=XX", StatusCode::BAD_REQUEST, "XX"),
        ("/figures/delay?on=1999-01-01", StatusCode::BAD_REQUEST, "2011-12-13"),
    ] {
        let answer = app.get_with(address, &[("accept", "application/json")]).await;
        assert_eq!(answer.status, status, "{address}");
        assert!(answer.text().contains(says), "{address}: {}", answer.text());
    }
}
