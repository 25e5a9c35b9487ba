//! What each edition changed: the list, one edition, the feed, the files.

use axum::http::StatusCode;
use data::table::{Dataset, Fact, NonBlank, Tabular};
use server::publish::{Plan, Publication, publish, upload};
use tempfile::TempDir;

use crate::command_line::{err, out, run, write};
use crate::revisions::publish_a_day;
use crate::test_app::{TestApp, clock};

const HEADINGS: &str = "member_state,theme,article,provision,aspect,status,as_of,basis,act,case,attribution,finding,source_id,locator\n";

/// Imports a file into the database of a folder, with a message.
#[track_caller]
pub(crate) fn import(folder: &TempDir, name: &str, message: &str, more: &[&str]) {
    let mut arguments = vec!["import", "--database", "sqlite:test.db", "--message", message, name];
    arguments.extend(more);
    let done = run(folder.path(), &arguments);
    assert_eq!(done.status.code(), Some(0), "{} {}", out(&done), err(&done));
}

/// A server whose second edition holds a new word on Greece, and an earlier one
/// on Germany that a later one replaced.
async fn with_two_editions() -> TestApp {
    let folder = TempDir::new().unwrap();
    let rows = "EL,victims,,,conformity,not_transposed,2016-06-01,court,,,,\"Made up: <script>alert(1)</script> ]]> & nothing\",REG-GH,p. 1\n\
                DE,,18,,application,unclear,2015-03-01,commission,,,,Made up,REG-GH,p. 2\n\
                DE,,18,,application,transposed,2015-04-01,commission,,,,Made up,REG-GH,p. 3\n";
    write(folder.path(), "new.csv", &format!("{HEADINGS}{rows}"));
    import(&folder, "new.csv", "Words & <i>more</i> ]]>", &[]);
    TestApp::start_in(folder).await
}

/// The words of a page, without tags.
fn words(page: &str) -> String {
    let main = page.split_once("<main").map_or(page, |(_, main)| main);
    let mut text = String::new();
    for part in main.split('<').skip(1) {
        let (tag, words) = part.split_once('>').unwrap_or((part, ""));
        let name = tag.trim_start_matches('/').split(' ').next().unwrap_or_default();
        if !["a", "span", "time"].contains(&name) {
            text.push(' ');
        }
        text.push_str(words);
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check(page: &str, said: &[&str]) {
    let words = words(page);
    for text in said {
        assert!(words.contains(text), "`{text}` is missing in {words}");
    }
}

#[tokio::test]
async fn an_edition_is_told_in_words_with_its_records_and_where_they_came_from() {
    let app = with_two_editions().await;
    let page = app.get("/changes/2?on=2026-11-24&rev=2").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.header("cache-control"), "public, max-age=600");
    let page = page.text();
    check(
        &page,
        &[
            // Protection of victims, the whole Directive, and Article 18 of Germany.
            "Data edition 2 changes 3 cells of the matrix as things stood on 24 November 2026.",
            "Greece since 30 January 2026",
            "Protection of victims, conformity: from partially transposed, maintained by the Commission to not transposed, established by a court",
            "1 June 2016 – 29 January 2026",
            "Protection of victims, conformity: from no finding held to not transposed, established by a court",
            "Application 0 26 26 1 of 598 (0 of 598)",
            "Article 18, Assistance to victims: general, application: from no finding held to unclear",
            "1 March 2015 – 31 March 2015",
            "Words &amp; &lt;i&gt;more&lt;/i&gt; ]]&gt;",
            "Findings: 3 new",
            "new.csv, row 2",
            "new.csv, row 4",
        ],
    );
    assert!(!page.contains("<script>alert"), "{page}");
    // Links lead into the edition that is told of.
    assert!(page.contains("href=\"/sources/REG-GH?on=2026-11-24&amp;rev=2\""), "{page}");
    assert!(page.contains("rel=\"prev\""), "{page}");
    // On a day before the words count, they change nothing.
    let early = app.get("/changes/2?on=2014-01-01").await.text();
    check(
        &early,
        &["Data edition 2 changes no status as things stood on 1 January 2014.", "Findings: 3 new"],
    );
}

#[tokio::test]
async fn the_first_edition_is_summarised_and_no_page_of_a_megabyte() {
    let app = TestApp::start().await;
    let page = app.get("/changes/1").await.text();
    check(
        &page,
        &["It is the first edition: before it nothing was held.", "Findings: 148 new", "Greece: "],
    );
    assert!(page.len() < 310_000, "{}", page.len());
    assert!(page.matches("<details").count() > 50, "folded in by State");
}

#[tokio::test]
async fn the_list_is_newest_first_and_counts_what_each_changed() {
    let app = with_two_editions().await;
    publish_a_day(&app, "2030-01-01").await;
    let list = app.get("/changes").await.text();
    check(
        &list,
        &[
            "3 data editions have been published.",
            "3 24 November 2026, 12:00 UTC Adds 2030-01-01 Milestones: 1 new 0 2",
            "Findings: 3 new 3",
            "The dataset that is shipped with the monitor",
        ],
    );
    let feed = "<link rel=\"alternate\" type=\"application/atom+xml\"";
    assert!(list.contains(feed) && list.contains("href=\"/changes.atom\""), "{list}");
    let older = app.get("/changes?up_to=1").await.text();
    assert!(!words(&older).contains("Adds 2030-01-01"));
    assert!(older.contains("rel=\"prev\""), "a way back to newer editions");
    // An older edition knows no later ones, and says what it changed itself.
    let then = app.get("/changes?rev=2").await.text();
    check(&then, &["2 data editions have been published."]);
    assert!(then.contains("What this edition changed"), "{then}");
    assert!(app.get("/sources?rev=2").await.text().contains("href=\"/changes/2?rev=2\""));
}

#[tokio::test]
async fn what_is_no_edition_is_not_found_and_unknown_parameters_are_refused() {
    #[track_caller]
    fn check(path: &str, status: StatusCode, expected: u16) {
        assert_eq!(status.as_u16(), expected, "{path}");
    }
    let app = with_two_editions().await;
    for path in [
        "/changes/3",
        "/changes/0",
        "/changes/02",
        "/changes/-1",
        "/changes/x",
        "/changes/99999999999",
        "/changes/2?rev=1",
        "/changes/2/x.csv",
        "/changes/3/records.csv",
        "/changes/%ff/records.csv",
        "/changes?up_to=3",
    ] {
        check(path, app.get(path).await.status, 404);
    }
    for path in [
        "/changes?up_to=0",
        "/changes?up_to=x",
        "/changes?x=1",
        "/changes/2?up_to=1",
        "/changes/2?on=1999-01-01",
        "/changes/2?with=2016-01-01",
        "/changes.atom?on=2016-01-01",
    ] {
        check(path, app.get(path).await.status, 400);
    }
}

#[tokio::test]
async fn the_feed_is_plain_text_with_lasting_ids() {
    let app = with_two_editions().await;
    // It changes nothing of the law, so it is no entry.
    publish_a_day(&app, "2030-01-01").await;
    let feed = app.get_with("/changes.atom", &[("host", "evil.example")]).await;
    assert_eq!(feed.status, StatusCode::OK);
    assert_eq!(feed.header("content-type"), "application/atom+xml; charset=utf-8");
    let text = feed.text();
    assert!(!text.contains("evil"), "{text}");
    assert_eq!(text.matches("<entry>").count(), 2, "{text}");
    assert_eq!(text.matches("<id>urn:uuid:").count(), 3, "{text}");
    for said in [
        "<title>Data edition 2: Words &amp; &lt;i&gt;more&lt;/i&gt; ]]&gt;</title>",
        "3 cells differ as things stood on",
        "Greece, Protection of victims, conformity: from partially transposed, maintained by the Commission to not transposed, established by a court; sources disagree, since 30 January 2026. “Made up",
        "application: from no finding held to unclear, 1 March 2015 to 31 March 2015. “Made up”",
        "“Made up: &lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &amp; nothing”",
        "Findings: 3 new",
        "href=\"/changes/2?on=",
    ] {
        assert!(text.contains(said), "`{said}` is missing in {text}");
    }
    assert!(!text.contains("<script") && !text.contains("]]>"), "{text}");
    well_formed(&text);
    // Whoever holds it is told so, and a restart makes the same ids.
    let tag = feed.header("etag").to_owned();
    let again = app.get_with("/changes.atom", &[("if-none-match", &tag)]).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
    app.editions.store().close().await;
    let app = TestApp::start_in(app.folder).await;
    assert_eq!(app.get("/changes.atom").await.text(), text);
}

/// Every element is closed by its own end, and every `&` begins a reference.
#[track_caller]
fn well_formed(text: &str) {
    let mut open: Vec<&str> = Vec::new();
    for part in text.split('<').skip(1) {
        let (tag, words) = part.split_once('>').unwrap();
        assert!(!words.contains('>'), "{words}");
        let references = words.split('&').skip(1);
        assert!(references.into_iter().all(|rest| {
            ["amp;", "lt;", "gt;", "quot;"].iter().any(|known| rest.starts_with(known))
        }));
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
        } else if !tag.ends_with('/') && !tag.starts_with('?') {
            open.push(tag.split(' ').next().unwrap());
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[tokio::test]
async fn a_workbook_gives_its_sheet_and_what_was_taken_out_is_told() {
    let folder = TempDir::new().unwrap();
    let mut dataset = Dataset::default();
    for draft in data::reference::drafts() {
        for drafted in draft.records {
            dataset.put(drafted.record.as_ref().clone(), data::table::Origin::default());
        }
    }
    // One penalty of its State fewer, and one statute cited in other words.
    let mut gone = dataset.penalties.facts()[0].record.clone();
    assert!(dataset.remove(data::table::Table::Penalties, &gone.key()));
    gone.national_provision = "nowhere".to_owned();
    let state = gone.member_state;
    let Fact { record: mut kept, origin } = dataset
        .measures
        .facts()
        .iter()
        .find(|fact| fact.record.member_state == state)
        .or(dataset.measures.facts().first())
        .unwrap()
        .clone();
    kept.note = "Made-up note".to_owned();
    let title: NonBlank = kept.title.clone();
    dataset.measures.put(Fact { record: kept, origin });
    let workbook = data::workbook::records(&dataset).unwrap();
    std::fs::write(folder.path().join("all.xlsx"), workbook).unwrap();
    import(&folder, "all.xlsx", "A workbook", &["--mode", "replace"]);

    let app = TestApp::start_in(folder).await;
    let read = app.editions.store().reader().edition(2).await.unwrap();
    let fact = read.measures.iter().position(|one| one.title == title).unwrap();
    let origin = &read.measures.facts()[fact].origin;
    assert_eq!((origin.revision, &*origin.file), (2, "all.xlsx"));
    let sheet = origin.sheet.as_deref().unwrap();
    let page = app.get("/changes/2").await.text();
    check(
        &page,
        &[
            "National measures: 1 changed",
            "Made-up note",
            &format!("all.xlsx, {sheet}, row {}", origin.row),
            "Penalties: 1 taken out",
            "it had come from penalties.csv, row",
        ],
    );
    let file = app.get("/changes/2/records.csv").await;
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
    let text = file.text();
    assert!(text.starts_with("revision,change,table,record,column,before,after,file,sheet,row\n"));
    assert!(text.contains(",Made-up note,all.xlsx,"), "{text}");
    assert!(text.contains("2,removed,penalties,"), "{text}");
}

#[tokio::test]
async fn the_statuses_are_there_as_a_file() {
    let app = with_two_editions().await;
    let text = app.get("/changes/2/statuses.csv?on=2026-11-24").await.text();
    let wanted = "2026-11-24,1,2,1,application,DE,18,2015-03-01,2015-03-31,no_finding,,false,unclear,,false,commission,2015-03-01\n";
    assert!(text.contains(wanted), "{text}");
    let now = text.lines().filter(|line| line.contains(",EL,victims,2026-01-30,,"));
    assert_eq!(now.count(), 1, "{text}");
}

#[tokio::test]
async fn the_api_says_the_same() {
    let app = with_two_editions().await;
    let json = app.json("/api/v1/changes/2?on=2026-11-24").await;
    assert_eq!(json["revision"], 2);
    assert_eq!((&json["revision_before"], &json["method"]), (&1.into(), &1.into()));
    let statuses = json["statuses"].as_array().unwrap();
    let now = statuses.iter().find(|one| one["node"] == "victims" && one["until"].is_null());
    let now = now.unwrap();
    assert_eq!((&now["member_state"], &now["from"]), (&"EL".into(), &"2026-01-30".into()));
    assert_eq!(now["before"]["status"], "partially_transposed");
    assert_eq!(now["after"]["grade"], "established");
    assert_eq!(json["figures"][0]["aspect"], "conformity");
    assert_eq!(json["figures"][0]["gaps"]["after"]["reported"], 21);
    assert_eq!(json["records"][0]["table"], "assessments");
    assert_eq!(json["records"][0]["new"], 3);
    let first = app.json("/api/v1/changes/1?on=2026-11-24").await;
    assert_eq!(first["procedures"][0]["turn"], "came");
    assert_eq!(first["procedures"][0]["before"], serde_json::Value::Null);
    assert_eq!(app.get("/api/v1/changes/3").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_edition_that_says_the_same_of_the_law_says_so() {
    let app = TestApp::start().await;
    publish_a_day(&app, "2030-01-01").await;
    let page = app.get("/changes/2").await.text();
    check(
        &page,
        &[
            "Data edition 2 changes no status as things stood on 24 November 2026.",
            "Nothing differs on this day.",
            "No earlier stretch of days differs.",
            "No procedure stands differently on this day.",
            "Milestones: 1 new",
        ],
    );
    // A message may be missing.
    let latest = app.editions.latest();
    let text = "date,title,kind,source_id\n2030-01-02,Another,act,\n";
    let draft = data::ingest::read("d.csv", text.as_bytes());
    let proposal = data::revision::propose(latest.dataset(), &[draft]);
    let publication = Publication {
        author: server::accounts::Author::CommandLine,
        draft: None,
        takes_back: None,
        plan: Plan::new(2, latest.dataset(), &["d.csv"], proposal).unwrap(),
        erased: 0,
        message: " ".to_owned(),
        uploads: vec![upload("d.csv", text.into())],
        taken: None,
    };
    let snapshot = publish(app.editions.store(), &clock(), publication).await.unwrap();
    app.editions.take(snapshot, 0);
    check(&app.get("/changes").await.text(), &["(no message)"]);
}
