//! The pages around signing in: what must be in their HTML.

use std::sync::Arc;

use data::model::Role;

use super::*;
use crate::{
    context::{OwnContext, SignedIn},
    shell::Assets,
    words::Words,
};

fn context(signed_in: Option<(&str, Role)>) -> OwnContext {
    OwnContext {
        signed_in: signed_in.map(|(name, role)| SignedIn { name: name.to_owned(), role }),
        path: "/accounts".to_owned(),
        words: Words::english(),
        assets: Arc::new(Assets::default()),
    }
}

#[test]
fn what_was_typed_is_escaped() {
    let evil = "\"><script>alert(1)</script>";
    let form = SignInForm {
        name: evil.to_owned(),
        next: Some(evil.to_owned()),
        wrong: true,
        ..SignInForm::default()
    };
    let page = sign_in(&context(None), &form);
    assert!(!page.contains("<script") && !page.contains(evil), "{page}");
    assert!(page.contains("aria-invalid=\"true\"") && page.contains("password-fault"), "{page}");
}

#[test]
fn each_fault_stands_beside_its_field() {
    #[track_caller]
    fn check(fault: ChooseFault, id: &str) {
        let form = ChooseForm {
            name: "anna".to_owned(),
            action: "/accounts/password".to_owned(),
            asks_present: true,
            characters: (12, 200),
            fault: Some(fault),
        };
        let page = choose_password(&context(Some(("anna", Role::Analyst))), &form);
        assert_eq!(page.matches("class=\"field-error\"").count(), 1, "{page}");
        assert!(page.contains(&format!("id=\"{id}-fault\"")), "{page}");
    }
    check(ChooseFault::PresentWrong, "present");
    check(ChooseFault::TooShort, "password");
    check(ChooseFault::TooLong, "password");
    check(ChooseFault::IsTheName, "password");
    check(ChooseFault::Differs, "repeat");
}

#[test]
fn the_bar_shows_what_a_role_may_see() {
    let who = SignedIn { name: "anna".to_owned(), role: Role::Analyst };
    let page = me(&context(Some(("anna", Role::Analyst))), &who);
    assert!(page.contains("Signed in as anna (analyst)"), "{page}");
    assert!(!page.contains("\"/accounts/log\"") && !page.contains("Publish what"), "{page}");
    let who = SignedIn { role: Role::Admin, ..who };
    let page = me(&context(Some(("anna", Role::Admin))), &who);
    assert!(page.contains("\"/accounts/log\"") && page.contains("Publish what"), "{page}");
}

#[test]
fn nobody_changes_their_own_account() {
    let line = |name: &str, state| AccountLine { name: name.to_owned(), role: Role::Admin, state };
    let page = ListPage {
        accounts: vec![
            line("anna", AccountState::InUse),
            line("bert", AccountState::NoPassword),
            line("cleo", AccountState::Disabled),
        ],
        link: None,
        link_hours: 72,
        typed: String::new(),
        fault: None,
    };
    let page = list(&context(Some(("anna", Role::Admin))), &page);
    assert!(page.contains("Disable bert") && page.contains("Change the role of bert"), "{page}");
    for not in ["Disable anna", "Change the role of anna", "Disable cleo", "link for cleo"] {
        assert!(!page.contains(not), "{not}");
    }
}

#[test]
fn every_line_of_the_log_is_put_into_words() {
    #[track_caller]
    fn check((actor, action, subject, detail): (&str, &str, &str, &str), said: &str) {
        let line = LogLine {
            seq: 7,
            at: "2026-11-24T12:30:59Z".to_owned(),
            actor: actor.to_owned(),
            action: action.to_owned(),
            subject: subject.to_owned(),
            detail: detail.to_owned(),
        };
        let page = LogPage { lines: vec![line], older: Some(7), from_the_middle: false };
        let page = log(&context(Some(("anna", Role::Admin))), &page);
        assert!(page.contains(said), "{said}: {page}");
        assert!(page.contains("24 November 2026, 12:30") && page.contains("?before=7"), "{page}");
    }
    check(
        ("command line", "account-added", "anna", "admin"),
        "The command line added the account anna with the role admin.",
    );
    check(("anna", "role-changed", "bert", "publisher"), "anna gave bert the role publisher.");
    check(
        ("nobody known", "sign-in-failed", "anna", "10"),
        "Someone failed to sign in as anna, attempt 10",
    );
    check(("nobody known", "sign-in-failed", "", "1"), "with a name that is none, attempt 1");
    check(
        ("the monitor", "published", "1", "Shipped"),
        "The Monitor itself published revision 1: Shipped",
    );
    check(("anna", "from-the-future", "x", "y"), "anna from-the-future x y");
}
