//! Accounts on the command line, and the audit log: what stands in it, and that
//! `check` finds a line that was touched.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use app::context::OwnContext;
use app::pages::{
    self,
    accounts::{LogLine, LogPage},
};
use app::words::Words;
use axum::http::StatusCode;
use data::model::Role;
use server::audit::Action;
use tempfile::TempDir;

use crate::command_line::{err, out, run};
use crate::revisions::publish_a_day;
use crate::test_app::{PASSWORD, TestApp};

/// Runs `account …` on the database of a folder; what it prints.
fn account(folder: &Path, arguments: &[&str]) -> Result<String, String> {
    let mut all = vec!["account"];
    all.extend(arguments);
    all.extend(["--database", "sqlite:test.db"]);
    let output = run(folder, &all);
    match output.status.code() {
        Some(0) => Ok(out(&output)),
        code => {
            assert_eq!((code, &*out(&output)), (Some(2), ""), "{arguments:?}");
            Err(err(&output))
        }
    }
}

#[tokio::test]
async fn the_first_admin_is_made_on_the_command_line() {
    let folder = TempDir::new().unwrap();
    let at = folder.path();
    let link = account(at, &["add", "anna", "--role", "admin"]).unwrap();
    assert!(link.starts_with("/accounts/welcome/") && link.ends_with('\n'), "{link}");
    assert_eq!(link.trim().len(), "/accounts/welcome/".len() + 64);
    let stored = std::fs::read(at.join("test.db")).unwrap();
    let token = link.trim().rsplit('/').next().unwrap().as_bytes();
    assert!(!stored.windows(64).any(|bytes| bytes == token), "only its hash is kept");
    let site = "https://monitor.example.eu";
    let whole = account(at, &["add", "bert", "--role", "analyst", "--site-address", site]).unwrap();
    assert!(whole.starts_with(&format!("{site}/accounts/welcome/")), "{whole}");
    account(at, &["add", "cleo", "--role", "publisher"]).unwrap();
    account(at, &["role", "bert", "publisher"]).unwrap();
    account(at, &["disable", "cleo"]).unwrap();
    let newer = account(at, &["link", "anna"]).unwrap();
    assert_ne!(link, newer);
    assert_eq!(
        account(at, &["list"]).unwrap(),
        "anna\tadmin\tno password yet\nbert\tpublisher\tno password yet\ncleo\tpublisher\tdisabled\n"
    );
    for (arguments, said) in [
        (&["add", "anna", "--role", "admin"][..], "there is an account anna already"),
        (&["add", "a b", "--role", "admin"], "a name has 2 to 60 letters"),
        (&["add", "dora", "--role", "emperor"], "analyst, publisher, admin"),
        (&["role", "dora", "admin"], "there is no account dora"),
        (&["link", "cleo"], "the account cleo is disabled"),
    ] {
        let error = account(at, arguments).unwrap_err();
        assert!(error.contains(said), "{arguments:?}: {error}");
    }
    // A name that was misspelt makes no database of its own.
    let nowhere = TempDir::new().unwrap();
    for arguments in [&["list"][..], &["link", "anna"], &["role", "anna", "admin"]] {
        let error = account(nowhere.path(), arguments).unwrap_err();
        assert!(error.contains("there is no database"), "{arguments:?}: {error}");
    }
    assert_eq!(std::fs::read_dir(nowhere.path()).unwrap().count(), 0);
    let app = TestApp::start_in(folder).await;
    assert_eq!(app.get(link.trim()).await.status, StatusCode::GONE);
    let fields = [("password", PASSWORD), ("repeat", PASSWORD)];
    let anna = app.post(None, newer.trim(), &fields).await.browser();
    assert_eq!(app.get_as(&anna, "/accounts").await.status, StatusCode::OK);
}

#[tokio::test]
async fn every_act_has_its_line_and_every_line_its_words() {
    let app = TestApp::start().await;
    let admin = app.signed_in(Role::Admin).await;
    let (who, sent) = (Some(&admin), [("name", "anna"), ("role", "analyst")]);
    app.post(who, "/accounts", &sent).await;
    app.post(who, "/accounts/role", &[("name", "anna"), ("role", "publisher")]).await;
    app.post(who, "/accounts/disable", &[("name", "anna")]).await;
    publish_a_day(&app, "2030-01-01").await;
    app.post(who, "/accounts/sign-out", &[]).await;
    for _ in 0..9 {
        let wrong = [("name", &*admin.name), ("password", "wrong")];
        app.post(None, "/accounts/sign-in", &wrong).await;
    }
    // The line of a failure is written after its answer.
    for _ in 0..500 {
        if app.accounts.log(None, 1).await.unwrap()[0].action == "sign-in-failed" {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let mut lines = app.accounts.log(None, 100).await.unwrap();
    lines.reverse();
    let said: Vec<String> = lines
        .iter()
        .map(|line| format!("{} {} {} {}", line.actor, line.action, line.subject, line.detail))
        .collect();
    assert_eq!(
        said,
        [
            "the monitor published 1 The dataset that is shipped with the monitor",
            "command line account-added admin-0 admin",
            "command line link-made admin-0 ",
            "admin-0 password-set admin-0 ",
            "admin-0 sign-in admin-0 ",
            "admin-0 account-added anna analyst",
            "admin-0 link-made anna ",
            "admin-0 role-changed anna publisher",
            "admin-0 account-disabled anna ",
            "command line published 2 Adds 2030-01-01",
            "admin-0 sign-out admin-0 ",
            "nobody known sign-in-failed admin-0 1",
        ]
    );
    let admin = app.signed_in(Role::Admin).await;
    let page = app.get_as(&admin, "/accounts/log").await;
    for words in [
        "The command line added the account admin-0 with the role admin.",
        "admin-0 gave anna the role publisher.",
        "Someone failed to sign in as admin-0, attempt 1",
    ] {
        assert!(page.text().contains(words), "{words}: {}", page.text());
    }
    let page = app.get_as(&admin, "/accounts/log?before=3").await;
    assert_eq!(page.text().matches("<time").count(), 2);
    for query in ["before=x", "before=1&before=2", "after=1"] {
        let answer = app.get_as(&admin, &format!("/accounts/log?{query}")).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{query}");
    }
}

#[test]
fn every_action_has_words() {
    for action in Action::ALL {
        let line = LogLine {
            seq: 1,
            at: "2026-11-24T12:00:00Z".to_owned(),
            actor: "anna".to_owned(),
            action: action.code().to_owned(),
            subject: "SUBJECT".to_owned(),
            detail: String::new(),
        };
        let context = OwnContext {
            signed_in: None,
            path: "/accounts/log".to_owned(),
            words: Words::english(),
            assets: Arc::default(),
        };
        let page = LogPage { lines: vec![line], older: None, from_the_middle: false };
        let page = pages::accounts::log(&context, &page);
        // What has no words is shown as it is.
        assert!(!page.contains(&format!("anna {} SUBJECT", action.code())), "{action:?}");
    }
}

#[tokio::test]
async fn long_logs_are_paged() {
    let app = TestApp::start().await;
    for _ in 0..14 {
        app.signed_in(Role::Analyst).await;
    }
    let admin = app.signed_in(Role::Admin).await;
    // One publication, and four lines for each of fifteen people.
    let newest = app.get_as(&admin, "/accounts/log").await.text();
    assert!(newest.contains("/accounts/log?before=12"), "{newest}");
    let oldest = app.get_as(&admin, "/accounts/log?before=12").await.text();
    assert!(!oldest.contains("before=") && oldest.contains("The newest lines"), "{oldest}");
    assert_eq!(newest.matches("<time").count() + oldest.matches("<time").count(), 61);
}

#[test]
fn check_names_the_first_line_that_was_touched() {
    let folder = TempDir::new().unwrap();
    let at = folder.path();
    account(at, &["add", "anna", "--role", "admin"]).unwrap();
    account(at, &["role", "anna", "analyst"]).unwrap();
    account(at, &["role", "anna", "publisher"]).unwrap();
    let check = || run(at, &["check", "--database", "sqlite:test.db"]);
    assert_eq!(check().status.code(), Some(0), "{}", out(&check()));
    let file = at.join("test.db");
    let whole = std::fs::read(&file).unwrap();
    // As someone with a copy of the file and a hex editor would.
    let touched = |from: &[u8], to: &[u8]| {
        let at: Vec<usize> =
            (0..whole.len() - from.len()).filter(|at| whole[*at..].starts_with(from)).collect();
        // Lines are laid from the end of a page to its beginning.
        let first = *at.last().unwrap();
        let mut bytes = whole.clone();
        bytes[first..first + to.len()].copy_from_slice(to);
        std::fs::write(&file, bytes).unwrap();
    };
    touched(b"role-changedanna", b"role-changedbert");
    let found = check();
    assert_eq!(found.status.code(), Some(1));
    let said = "error: the audit log is broken at line 3: it is not what was written";
    assert!(out(&found).contains(said), "{}", out(&found));
}
