//! What headings and words of a file mean: asked once, kept with the draft and its
//! revision, kept under a name and offered again. All facts are made up.

use axum::http::StatusCode;
use data::model::Role;

use crate::command_line::{run, write};
use crate::drafts::{BOUNDARY, multipart, page, publish, send, tick_all};
use crate::test_app::{Answer, Browser, TestApp};

const TRACKER: &str = "Stan prac\nPaństwo członkowskie;Artykuł;Status;Kolor\n\
                       Malta;art. 10 ust. 1;transponowano;zielony\n\
                       Włochy;art. 10 ust. 1;w toku;żółty\n";

/// What the file does not say.
const SAID: [(&str, &str); 6] = [
    ("mode", "merge"),
    ("source", "COM871"),
    ("as_of", "2016-12-16"),
    ("basis", "independent"),
    ("act", ""),
    ("aspect", "conformity"),
];

async fn upload_with(app: &TestApp, who: &Browser, fields: &[(&str, &str)]) -> Answer {
    let media = format!("multipart/form-data; boundary={BOUNDARY}");
    send(app, Some(who), &media, multipart(&[("tracker.csv", TRACKER)], fields)).await
}

fn with<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    SAID.iter().chain(more).copied().collect()
}

/// The findings on Article 10(1) that the newest edition holds of the two States.
fn found(app: &TestApp) -> Vec<String> {
    let latest = app.editions.latest();
    let of_file = latest.dataset().assessments.iter().filter(|finding| {
        finding.source_id.to_string() == "COM871"
            && finding.provision.as_ref().is_some_and(|provision| provision.to_string() == "10(1)")
            && finding.as_of.is_some_and(|day| day.to_string() == "2016-12-16")
    });
    of_file.map(|finding| format!("{} {}", finding.member_state, finding.status)).collect()
}

#[tokio::test]
async fn words_are_asked_for_kept_and_offered_again() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Publisher).await;
    // Nothing is taken while nobody said what the file does not say.
    let draft = upload_with(&app, &who, &[("mode", "merge")]).await.header("location").to_owned();
    let told = page(&app, &who, &draft).await;
    for asked in ["basis", "aspect", "source", "as_of", "words"] {
        assert!(told.contains(&format!("href=\"#{asked}\"")), "{asked}: {told}");
    }
    assert!(told.contains("There is nothing to publish"), "{told}");
    for word in ["w toku", "Kolor"] {
        assert!(told.contains(&format!("value=\"{word}\"")), "{word}: {told}");
    }

    let settings = format!("{draft}/settings");
    let words = [
        ("word", "Kolor"),
        ("meaning", "nothing"),
        ("word", "w toku"),
        ("meaning", "not_transposed"),
    ];
    let too_long = "x".repeat(61);
    let fields = [&with(&words)[..], &[("keep_as", &too_long)]].concat();
    let answer = app.post(Some(&who), &settings, &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("A name has 60 characters at most"), "{}", answer.text());
    let fields = [&with(&words)[..], &[("keep_as", "Polish tracker")]].concat();
    let answer = app.post(Some(&who), &settings, &fields).await;
    assert_eq!(answer.header("location"), format!("{draft}#taken"), "{}", answer.text());
    let told = page(&app, &who, &draft).await;
    assert!(told.contains("“w toku” means: not transposed."), "{told}");
    assert!(told.contains("would add 2 records"), "{told}");

    tick_all(&app, &who, &draft).await;
    let answer = publish(&app, &who, &draft, "1").await;
    assert_eq!(answer.header("location"), "/changes/2", "{}", answer.text());
    assert_eq!(found(&app), ["MT transposed", "IT not_transposed"]);
    let everyone = app.get("/changes/2").await.text();
    for said in ["“w toku” means: not transposed.", "An independent source", "Conformity"] {
        assert!(everyone.contains(said), "{said}: {everyone}");
    }
    let held = app.json("/api/v1/changes/2").await;
    assert_eq!(held["read_with"]["mapping"]["w toku"], "not_transposed", "{held}");
    assert_eq!(held["read_with"]["basis"], "independent", "{held}");

    // The next file is read with them, when they are chosen.
    assert!(page(&app, &who, "/import").await.contains("<option value=\"Polish tracker\""));
    let fields = with(&[("words_of", "Polish tracker")]);
    let draft = upload_with(&app, &who, &fields).await.header("location").to_owned();
    let told = page(&app, &who, &draft).await;
    assert!(told.contains("“Kolor” means: nothing that is kept."), "{told}");
    assert!(!told.contains("no word whose meaning is known"), "{told}");
    let log = app.signed_in(Role::Admin).await;
    let log = page(&app, &log, "/accounts/log").await;
    assert!(log.contains("kept what words of files mean under the name “Polish tracker”"), "{log}");
}

#[tokio::test]
async fn a_form_of_words_is_ours_or_refused() {
    let app = TestApp::start().await;
    let who = app.signed_in(Role::Analyst).await;
    let draft = upload_with(&app, &who, &SAID).await.header("location").to_owned();
    let settings = format!("{draft}/settings");
    for words in [
        vec![("word", "w toku")],
        vec![("word", "w toku"), ("meaning", "whatever")],
        vec![("basis", "me"), ("mode", "merge")],
    ] {
        let answer = app.post(Some(&who), &settings, &with(&words)).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{words:?}");
    }
    let twice = [
        ("word", "w toku"),
        ("meaning", "unclear"),
        ("word", "w  toku"),
        ("meaning", "transposed"),
    ];
    let answer = app.post(Some(&who), &settings, &with(&twice)).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("A word has two meanings"), "{}", answer.text());
}

#[tokio::test]
async fn the_command_line_takes_the_same_answers() {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path();
    write(path, "tracker.csv", TRACKER);
    let import = |more: &[&str]| {
        let answers = ["import", "tracker.csv", "--source", "COM871", "--as-of", "2016-12-16"];
        let more = ["--basis", "independent", "--aspect", "conformity"].iter().chain(more);
        let all: Vec<&str> = answers.iter().chain(more).copied().collect();
        run(path, &all)
    };
    let output = import(&["--dry-run"]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("C4 (Status): `w toku`"), "{said}");
    assert!(said.contains("(use `--map WORD=MEANING`)"), "{said}");
    let output = import(&["--map", "w toku=not transposed", "--map", "Kolor=nothing"]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(said.contains("2 new") && said.contains("Published as revision 2"), "{said}");
    let output = import(&["--words", "Polish"]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("no words are kept under the name `Polish`; there are: none"), "{said}");
}
