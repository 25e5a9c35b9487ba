//! What every page is rendered from: an edition, a day, the words, the assets;
//! and what pages for one reader are rendered from, who is signed in.

use std::sync::Arc;

use data::{
    model::{Day, Role},
    snapshot::Snapshot,
};

use crate::{
    address::{self, Filter, View},
    shell::Assets,
    site_address::SiteAddress,
    words::Words,
};

/// Everything that a page may look at. It holds no clock and no request.
#[derive(Clone)]
pub struct PageContext {
    /// The edition that the reader asked for.
    pub snapshot: Arc<Snapshot>,
    /// As things stood on this day.
    pub on: Day,
    /// The current day: the last that can be asked for.
    pub today: Day,
    /// The number of the latest edition.
    pub latest_revision: u32,
    /// How many records that the edition once held were erased since.
    pub erased: usize,
    /// What the address said, so that links keep it.
    pub view: View,
    /// The path of the page, without query.
    pub path: String,
    /// The words in the reader's language.
    pub words: Words,
    /// The names of the files that a page loads.
    pub assets: Arc<Assets>,
    /// Under which address the site lies, if whoever runs it said so.
    pub site: Option<SiteAddress>,
}

impl PageContext {
    /// The address of a page, with the reader's day and edition.
    #[must_use]
    pub fn link(&self, path: &str) -> String {
        self.link_with(path, &address::NoFilter)
    }

    /// The address of a page with a filter, with the reader's day and edition.
    #[must_use]
    pub fn link_with<F: Filter>(&self, path: &str, filter: &F) -> String {
        address::write(path, filter, self.view)
    }

    /// Whether an older day or edition is shown.
    #[must_use]
    pub fn shows_the_past(&self) -> bool {
        self.on != self.today || self.snapshot.revision() != self.latest_revision
    }
}

/// Someone who is signed in, as pages name them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// The name of the account.
    pub name: String,
    /// What it may do.
    pub role: Role,
}

/// What a page for one reader is rendered from. Such a page is never kept by
/// anyone, so it may say who is signed in; no other page may.
#[derive(Clone)]
pub struct OwnContext {
    /// Who is signed in, if anyone is.
    pub signed_in: Option<SignedIn>,
    /// The path of the page, without query.
    pub path: String,
    /// The words in the reader's language.
    pub words: Words,
    /// The names of the files that a page loads.
    pub assets: Arc<Assets>,
}
