//! What every handler may use.

use std::ops::Deref;
use std::sync::Arc;

use app::{language::Language, shell::Assets, site_address::SiteAddress, words::Words};

use super::{kept_answers::KeptAnswers, pace::Pace};
use crate::{
    accounts::Accounts, clock::Clock, drafts::Drafts, editions::Editions, erasing::Erasing,
    history::History, metrics::Metrics, search::Searches, workbooks::Workbooks,
};

/// The site. It is handed on with every request, so that it is one pointer.
#[derive(Clone)]
pub struct Site(Arc<Parts>);

/// What a site consists of: editions, accounts, clock, the names of its files.
#[derive(Clone)]
pub struct Parts {
    /// The editions that can be shown.
    pub editions: Arc<Editions>,
    /// Who may sign in, and who is signed in.
    pub accounts: Arc<Accounts>,
    /// What was uploaded and waits.
    pub drafts: Arc<Drafts>,
    /// What an admin takes out of all of them.
    pub erasing: Arc<Erasing>,
    /// What each of them changed.
    pub history: Arc<History>,
    /// What they hold of some words.
    pub searches: Arc<Searches>,
    /// Records as workbooks.
    pub workbooks: Arc<Workbooks>,
    /// What was answered and is kept.
    pub answers: Arc<KeptAnswers>,
    /// How much work one reader may ask for.
    pub pace: Arc<Pace>,
    /// What is counted for whoever runs it.
    pub metrics: Arc<Metrics>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// The names of the files that a page loads.
    pub assets: Arc<Assets>,
    /// The words that pages say.
    pub words: Words,
    /// Under which address readers reach it, if whoever runs it said so.
    pub address: Option<SiteAddress>,
}

impl Deref for Site {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl Site {
    /// Puts a site together.
    pub fn new(
        editions: Arc<Editions>,
        accounts: Arc<Accounts>,
        drafts: Arc<Drafts>,
        clock: Arc<dyn Clock>,
        assets: Assets,
    ) -> Self {
        let history = Arc::new(History::new(editions.clone()));
        let searches = Arc::new(Searches::new(Language::ALL.map(Words::of).into()));
        let erasing = Arc::new(Erasing::new(editions.clone(), clock.clone()));
        Self(Arc::new(Parts {
            editions,
            accounts,
            drafts,
            erasing,
            history,
            searches,
            workbooks: Arc::default(),
            answers: Arc::new(KeptAnswers::new(KeptAnswers::BYTES)),
            pace: Arc::default(),
            metrics: Arc::default(),
            clock,
            assets: Arc::new(assets),
            words: Words::english(),
            address: None,
        }))
    }

    fn with(&self, change: impl FnOnce(&mut Parts)) -> Self {
        let mut parts = Parts::clone(&self.0);
        change(&mut parts);
        Self(Arc::new(parts))
    }

    /// The same site, which speaks a language.
    pub fn in_language(&self, language: Language) -> Self {
        self.with(|parts| parts.words = Words::of(language))
    }

    /// The same site, which knows its address.
    pub fn at(&self, address: Option<SiteAddress>) -> Self {
        self.with(|parts| parts.address = address)
    }

    /// The same site, which answers each reader at a measured pace.
    pub fn pacing(&self, pace: Pace) -> Self {
        self.with(|parts| parts.pace = Arc::new(pace))
    }

    /// The same site, which keeps so many bytes of answers.
    pub fn keeping(&self, most_bytes: u64) -> Self {
        self.with(|parts| parts.answers = Arc::new(KeptAnswers::new(most_bytes)))
    }
}
