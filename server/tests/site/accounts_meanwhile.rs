//! What is taken away between the beginning of a request and its write: whoever
//! acts was let through, and is looked up once more where the write is.

use data::model::Role;
use data::revision::Answers;
use server::accounts::{AccountError, AccountName, Author, SignedIn, Token};
use server::drafts::{DraftError, DraftId, Seen};
use server::publish::PublishError;

use crate::drafts::{tick_all, upload};
use crate::test_app::{Browser, TestApp};

const ROW: &str = "EL,,18,,conformity,unclear,2020-05-12,independent,made up,EUIP,page 3\n";

/// Whoever a request was let through for.
async fn let_through(app: &TestApp, browser: &Browser) -> SignedIn {
    let token = Token::parse(browser.cookie.split_once('=').unwrap().1).unwrap();
    app.accounts.holder(&token).await.unwrap().unwrap()
}

/// What happens meanwhile.
#[derive(Debug, Clone, Copy)]
enum Meanwhile {
    /// A role is taken away, which ends the sessions, too.
    Demoted,
    Disabled,
    SignedOut,
    /// An hour goes by.
    Idle,
}

async fn happens(app: &TestApp, browser: &Browser, what: Meanwhile) {
    let name = AccountName::parse(&browser.name).unwrap();
    let author = Author::CommandLine;
    match what {
        Meanwhile::Demoted => app.accounts.set_role(&author, &name, Role::Analyst).await.unwrap(),
        Meanwhile::Disabled => app.accounts.disable(&author, &name).await.unwrap(),
        Meanwhile::SignedOut => {
            let token = Token::parse(browser.cookie.split_once('=').unwrap().1).unwrap();
            app.accounts.sign_out(&token).await.unwrap();
        }
        Meanwhile::Idle => app.clock.advance(60),
    }
}

const ALL: [Meanwhile; 4] =
    [Meanwhile::Demoted, Meanwhile::Disabled, Meanwhile::SignedOut, Meanwhile::Idle];

#[tokio::test]
async fn nothing_of_a_draft_is_written() {
    for what in ALL {
        let app = TestApp::start().await;
        let other = app.signed_in(Role::Analyst).await;
        let browser = app.signed_in(Role::Publisher).await;
        let draft = upload(&app, &other, ROW).await;
        tick_all(&app, &other, &draft).await;
        let id = DraftId::parse(draft.rsplit('/').next().unwrap()).unwrap();
        let who = let_through(&app, &browser).await;
        let seal = app.drafts.preview(&id).await.unwrap().seal;
        let log = app.accounts.log(None, 1_000).await.unwrap().len();
        happens(&app, &browser, what).await;
        let written = app.accounts.log(None, 1_000).await.unwrap().len() - log;

        let seen = Seen { base: 1, seal: &seal };
        let refused = app.drafts.publish(&who, &id, seen, "made up").await.unwrap_err();
        assert!(
            matches!(refused, DraftError::Publish(PublishError::Account(AccountError::SignedOut))),
            "{what:?}: {refused:?}"
        );
        for refused in [
            app.drafts.take_back(&who, 1).await.map(drop),
            app.drafts.answer(&who, &id, Answers::default(), None).await,
            app.drafts.tick(&who, &id, "0123", true).await,
            app.drafts.give_up(&who, &id).await,
        ] {
            // The first revision is never taken back, whoever asks.
            let is_right = matches!(
                refused,
                Err(DraftError::Account(AccountError::SignedOut) | DraftError::NoRevision(1))
            );
            assert!(is_right, "{what:?}: {refused:?}");
        }
        assert_eq!(app.editions.latest().revision(), 1, "{what:?}");
        assert_eq!(app.accounts.log(None, 1_000).await.unwrap().len(), log + written, "{what:?}");
        assert!(app.drafts.preview(&id).await.is_ok(), "{what:?}: the draft is still there");
    }
}

#[tokio::test]
async fn nothing_of_an_account_is_written() {
    for what in ALL {
        let app = TestApp::start().await;
        let browser = app.signed_in(Role::Admin).await;
        let other = AccountName::parse(&app.signed_in(Role::Analyst).await.name).unwrap();
        let admin = Author::SignedIn(let_through(&app, &browser).await, Role::Admin);
        happens(&app, &browser, what).await;
        let new = AccountName::parse("made-up").unwrap();
        for refused in [
            app.accounts.add(&admin, &new, Role::Admin).await.map(drop),
            app.accounts.link(&admin, &other).await.map(drop),
            app.accounts.set_role(&admin, &other, Role::Admin).await,
            app.accounts.disable(&admin, &other).await,
        ] {
            assert!(matches!(refused, Err(AccountError::SignedOut)), "{what:?}: {refused:?}");
        }
        let held = app.accounts.list().await.unwrap();
        assert_eq!(held.len(), 2, "{what:?}");
        let other = held.iter().find(|account| account.name == other).unwrap();
        assert!(other.role == Role::Analyst && !other.disabled, "{what:?}");
    }
}

#[tokio::test]
async fn a_session_of_a_lesser_role_writes_nothing_of_a_greater_one() {
    let app = TestApp::start().await;
    let who = let_through(&app, &app.signed_in(Role::Publisher).await).await;
    let name = AccountName::parse("made-up").unwrap();
    let refused = app.accounts.add(&Author::SignedIn(who, Role::Admin), &name, Role::Admin).await;
    assert!(matches!(refused, Err(AccountError::Lacks(Role::Admin))), "{refused:?}");
}
