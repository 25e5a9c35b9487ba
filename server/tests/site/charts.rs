//! Charts as files: every one in every format, and the same figures as the API.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use serde_json::Value;

use crate::{revisions::publish_a_day, test_app::TestApp};

/// Every chart with a query of its own.
const CHARTS: &[(&str, &str)] = &[
    ("europe", "measure=status"),
    ("europe", "measure=step"),
    ("europe", "measure=coverage"),
    ("europe", "measure=delay"),
    ("gaps", "aspect=conformity"),
    ("gaps", "aspect=communication"),
    ("gaps", "aspect=application"),
    ("gaps-over-time", "aspect=conformity"),
    ("gaps-over-time", "node=22&aspect=communication"),
    ("coverage-by-state", "aspect=conformity"),
    ("coverage-by-article", "aspect=communication"),
    ("coverage-over-time", "aspect=conformity"),
    ("procedures-over-time", "rev=1"),
    ("delay", "rev=1"),
    ("penalties", "rev=1"),
    ("penalties", "provision=5&states=DE,FR"),
    ("timeline", "rev=1"),
    ("state-timeline", "state=EL"),
    ("state-timeline", "state=UK&aspect=communication"),
];

/// Days on which something is special: adopted, not yet due, resolution, all
/// closed, exit, today and between.
const DAYS: [&str; 9] = [
    "2011-12-13",
    "2013-01-01",
    "2015-03-11",
    "2016-12-31",
    "2018-12-31",
    "2021-06-15",
    "2023-12-31",
    "2026-01-30",
    "2026-11-24",
];

#[tokio::test]
async fn every_chart_is_given_out_as_svg_and_csv_on_any_day() {
    let app = TestApp::start().await;
    for (name, query) in CHARTS {
        for on in DAYS {
            let asked = format!("/charts/{name}.svg?{query}&on={on}");
            let svg = app.get(&asked).await;
            assert_eq!(svg.status, StatusCode::OK, "{asked}: {}", svg.text());
            assert_eq!(svg.header("content-type"), "image/svg+xml", "{asked}");
            let disposition = svg.header("content-disposition");
            assert!(disposition.starts_with("inline; filename=\""), "{asked}: {disposition}");
            assert!(disposition.ends_with(&format!("-{on}-edition-1.svg\"")), "{disposition}");
            let text = svg.text();
            assert!(text.starts_with("<svg xmlns=") && text.ends_with("</svg>\n"), "{asked}");
            for never in ["<script", "style=", "<style", "url(", "href"] {
                assert!(!text.contains(never), "{asked} holds {never}");
            }
            assert!(text.contains("data edition 1 · method 1"), "{asked} names its edition");
            assert!(app.get(&asked).await.body == svg.body, "{asked}: unequal bytes");

            let asked = format!("/charts/{name}.csv?{query}&on={on}");
            let csv = app.get(&asked).await;
            assert_eq!(csv.status, StatusCode::OK, "{asked}: {}", csv.text());
            assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
            let disposition = csv.header("content-disposition");
            assert!(disposition.starts_with("attachment; filename=\""), "{asked}: {disposition}");
            let text = csv.text();
            let (head, rows) = text.split_once('\n').unwrap();
            assert!(head.ends_with(",on,revision,method"), "{asked}: {head}");
            for row in rows.lines() {
                assert!(row.ends_with(&format!(",{on},1,1")), "{asked}: {row}");
                assert_eq!(commas(row), commas(head), "{asked}: {row}");
            }
        }
    }
}

/// The commas between the cells of a row.
fn commas(row: &str) -> usize {
    // What stands between quotes is every second part; a doubled quote is an empty one.
    row.split('"').step_by(2).map(|part| part.matches(',').count()).sum()
}

#[tokio::test]
async fn every_row_of_a_file_says_what_it_is_of() {
    let app = TestApp::start().await;
    for (chart, query, columns, values) in [
        ("europe", "", "aspect,measure", "conformity,status"),
        ("europe", "measure=coverage", "aspect,measure", "conformity,coverage"),
        ("europe", "measure=step", "measure", "step"),
        ("europe", "measure=delay", "measure", "delay"),
        ("gaps", "", "aspect", "conformity"),
        ("gaps", "aspect=communication", "aspect", "communication"),
        ("gaps-over-time", "", "aspect,node", "conformity,directive"),
        ("gaps-over-time", "node=22&aspect=application", "aspect,node", "application,22"),
        ("coverage-by-state", "", "aspect", "conformity"),
        ("coverage-by-article", "aspect=communication", "aspect", "communication"),
        ("coverage-over-time", "aspect=communication", "aspect", "communication"),
        ("state-timeline", "state=EL", "member_state,aspect", "EL,conformity"),
        ("state-timeline", "state=UK&aspect=application", "member_state,aspect", "UK,application"),
    ] {
        let asked = format!("/charts/{chart}.csv?{query}&on=2026-01-30");
        let text = app.get(&asked).await.text();
        let mut rows = text.lines();
        let head = rows.next().unwrap();
        assert!(head.ends_with(&format!(",{columns},on,revision,method")), "{asked}: {head}");
        assert!(rows.clone().count() > 1, "{asked}");
        for row in rows {
            assert!(row.ends_with(&format!(",{values},2026-01-30,1,1")), "{asked}: {row}");
        }
    }
}

#[tokio::test]
async fn every_chart_is_given_out_in_pixels() {
    let app = TestApp::start().await;
    for (name, query) in CHARTS {
        for (on, scheme) in [("2011-12-13", "light"), ("2026-01-30", "dark")] {
            let asked = format!("/charts/{name}.png?{query}&on={on}&scheme={scheme}");
            let answer = app.get_with(&asked, &[("accept-encoding", "br, gzip")]).await;
            assert_eq!(answer.status, StatusCode::OK, "{asked}: {}", answer.text());
            assert_eq!(answer.header("content-type"), "image/png");
            assert_eq!(answer.header("content-encoding"), "", "it is compressed in itself");
            let pixels = Pixels::of(&answer.body);
            assert!(pixels.width >= 1600 && pixels.height >= 200, "{asked}: {pixels:?}");
            let ground = if scheme == "dark" { [0x14, 0x17, 0x1A] } else { [0xFF; 3] };
            assert_eq!(pixels.corner, ground, "{asked}");
            assert!(pixels.colours > 20, "{asked} is blank");
        }
    }
}

/// What is to be known of a picture in pixels.
#[derive(Debug)]
struct Pixels {
    width: u32,
    height: u32,
    corner: [u8; 3],
    colours: usize,
}

impl Pixels {
    fn of(bytes: &[u8]) -> Self {
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
        let mut data = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut data).unwrap();
        let step = info.color_type.samples();
        let colours: BTreeSet<&[u8]> = data.chunks_exact(step).collect();
        Self {
            width: info.width,
            height: info.height,
            corner: [data[0], data[1], data[2]],
            colours: colours.len(),
        }
    }
}

#[tokio::test]
async fn the_chart_of_gaps_holds_the_figures_of_the_api() {
    let app = TestApp::start().await;
    let months = (2012..=2026).flat_map(|year| [3, 7, 11].map(|month| (year, month)));
    let days: Vec<String> = months
        .map(|(year, month)| format!("{year}-{month:02}-{:02}", 1 + (year + month) % 24))
        .chain(DAYS.map(str::to_owned))
        .collect();
    assert!(days.len() > 40);
    for on in days {
        for aspect in ["conformity", "communication", "application"] {
            let query = format!("aspect={aspect}&on={on}");
            let known = app.json(&format!("/api/v1/gaps?{query}")).await;
            let mut expected: Vec<[String; 4]> = known["gaps"]
                .as_array()
                .unwrap()
                .iter()
                // With nobody bound there is nothing to draw.
                .filter(|row| row["bound"] != 0)
                .map(|row| {
                    let text = |value: &Value| value.to_string().trim_matches('"').to_owned();
                    ["node", "reported", "unknown", "bound"].map(|name| text(&row[name]))
                })
                .collect();
            let csv = app.get(&format!("/charts/gaps.csv?{query}")).await.text();
            let mut found: Vec<[String; 4]> = csv
                .lines()
                .skip(1)
                .map(|row| {
                    let cells: Vec<&str> = row.split(',').collect();
                    [0, 1, 2, 3].map(|at| cells[at].to_owned())
                })
                .collect();
            expected.sort();
            found.sort();
            assert_eq!(found, expected, "{query}");
        }
    }
}

#[tokio::test]
async fn what_is_no_chart_or_none_of_its_parameters_is_refused() {
    let app = TestApp::start().await;
    for (asked, status, code) in [
        ("gaps", 404, "not-found"),
        ("gaps.pdf", 404, "not-found"),
        ("gaps.SVG", 404, "not-found"),
        ("gaps.svg.png", 404, "not-found"),
        (".svg", 404, "not-found"),
        ("none.svg", 404, "not-found"),
        ("gaps.svg?rev=9", 404, "unknown-revision"),
        ("gaps.svg?on=2011-12-12", 400, "day-too-early"),
        ("gaps.png?on=2026-11-25", 400, "day-in-future"),
        ("gaps.csv?on=today", 400, "bad-value"),
        ("gaps.svg?aspect=none", 400, "bad-value"),
        ("gaps.svg?colour=red", 400, "unknown-parameter"),
        ("gaps.svg?with=2015-03-11", 400, "unknown-parameter"),
        ("gaps.svg?scheme=red", 400, "bad-value"),
        ("gaps.svg?scheme=dark&scheme=dark", 400, "repeated-parameter"),
        ("gaps.csv?scheme=dark", 400, "unknown-parameter"),
        ("state-timeline.svg", 400, "missing-parameter"),
        ("state-timeline.csv?state=", 400, "missing-parameter"),
        ("state-timeline.csv?state=XX", 400, "bad-value"),
        ("state-timeline.png?state=DK", 404, "not-found"),
    ] {
        let path = format!("/charts/{asked}");
        let answer = app.get_with(&path, &[("accept", "application/json")]).await;
        assert_eq!(answer.status.as_u16(), status, "{path}");
        assert_eq!(answer.header("content-type"), "application/problem+json", "{path}");
        assert_eq!(answer.json()["code"], code, "{path}");
        assert_eq!(answer.header("content-disposition"), "", "{path}");
        let page = app.get_with(&path, &[("accept", "text/html")]).await;
        assert_eq!(page.header("content-type"), "text/html; charset=utf-8", "{path}");
    }
}

#[tokio::test]
async fn day_and_edition_are_those_asked_for() {
    let app = TestApp::start().await;
    let before = app.get("/charts/gaps.svg?on=2026-01-30&rev=1").await;
    assert_eq!(before.header("cache-control"), "public, max-age=600");
    assert_eq!(publish_a_day(&app, "2030-01-01").await, 2);
    let again = app.get("/charts/gaps.svg?on=2026-01-30&rev=1").await;
    assert!(before.body == again.body, "an edition never changes");
    let latest = app.get("/charts/gaps.svg?on=2026-01-30").await;
    assert_eq!(latest.header("cache-control"), "public, no-cache");
    assert!(latest.text().contains("data edition 2"), "the latest unless said otherwise");
    let csv = app.get("/charts/gaps.csv?aspect=communication&on=2015-03-11").await;
    assert_eq!(
        csv.header("content-disposition"),
        "attachment; filename=\"gaps-communication-2015-03-11-edition-2.csv\""
    );
    assert!(csv.text().lines().skip(1).all(|row| row.ends_with(",2015-03-11,2,1")));
}

#[tokio::test]
async fn the_address_in_a_picture_leads_to_the_page_that_shows_it() {
    let app = TestApp::start().await;
    for (name, query) in CHARTS {
        let picture = app.get(&format!("/charts/{name}.svg?{query}&on=2015-03-11")).await.text();
        let words = picture.replace("&amp;", "&");
        let address = words.lines().find_map(|line| line.split_once(" · /")).unwrap().1;
        assert!(address.contains("on=2015-03-11&rev=1"), "{name}: {address}");
        let page = app.get(&format!("/{address}")).await;
        assert_eq!(page.status, StatusCode::OK, "{name}: /{address}");
        let named = format!("/charts/{name}.svg?");
        assert!(page.text().contains(&named), "/{address} shows {name}");
    }
}
