//! `export --site`: the public site as files.

use std::path::Path;
use std::sync::Arc;

use app::site_address::SiteAddress;
use data::model::Day;
use indicatif::ProgressBar;

use super::{
    Failure, Outcome,
    database::{Database, with_cause},
    print,
};
use crate::{
    accounts::{Accounts, Cost},
    assets,
    clock::Clock,
    day_asked::day_asked,
    drafts::{Drafts, Rules},
    editions::Editions,
    http::{router::router, site::Site},
    randomness::Randomness,
    reading::{self, Reading},
    static_site::{self, Wanted},
    store::Reader,
};

/// What is copied, and where to.
pub(super) struct Copied<'a> {
    pub(super) folder: &'a Path,
    /// The current day if nothing is said.
    pub(super) on: Option<Day>,
    /// The latest edition if nothing is said.
    pub(super) rev: Option<u32>,
    /// Whether charts, tables and reports are written, too.
    pub(super) files: bool,
    pub(super) live: Option<SiteAddress>,
}

pub(super) async fn write(
    database: &Database,
    copied: Copied<'_>,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
) -> Result<Outcome, Failure> {
    // A database that is missing or older is told, not made or changed.
    let reader = Reader::open(database.address()).await;
    let reader = reader.map_err(|error| database.failure(&error))?;
    reader.close().await.map_err(|error| database.failure(&error))?;

    let site = site(database, &copied, clock.clone(), randomness).await?;
    let latest = site.editions.latest();
    let revision = copied.rev.unwrap_or_else(|| latest.revision());
    let edition = site.editions.at(revision).await.map_err(|error| Failure(with_cause(&error)))?;
    let edition = edition.ok_or_else(|| {
        Failure(format!("there is no data edition {revision}; the latest is {}", latest.revision()))
    })?;
    let on =
        day_asked(copied.on, edition.directive().adopted, clock.today()).map_err(Failure::new)?;
    let wanted = Wanted { on, revision, files: copied.files, live: copied.live };

    let bar = ProgressBar::new_spinner();
    let told = |written: static_site::Written| {
        bar.set_message(format!("{} pages, {} files", written.pages, written.files));
        bar.tick();
    };
    let written = static_site::write(&router(&site), copied.folder, &wanted, told).await;
    bar.finish_and_clear();
    site.editions.store().close().await;
    let written = written.map_err(|error| Failure(with_cause(&error)))?;
    print(format!(
        "{} holds the site on {on}, data edition {revision}: {} pages and {} files, {} MiB.\n",
        copied.folder.display(),
        written.pages,
        written.files,
        written.bytes / 1024 / 1024,
    ))?;
    Ok(Outcome::Done)
}

/// The site, of which only public pages are asked.
async fn site(
    database: &Database,
    copied: &Copied<'_>,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
) -> Result<Site, Failure> {
    let assets = assets::addresses().map_err(Failure::new)?;
    let store = database.open().await?;
    let editions = Editions::open(store.clone(), &*clock)
        .await
        .map_err(|error| Failure(with_cause(&error)))?;
    let editions = Arc::new(editions);
    let reading =
        Reading::new(reading::Cost::default()).map_err(|error| Failure(with_cause(&error)))?;
    let accounts = Accounts::new(store, clock.clone(), randomness.clone(), Cost::default());
    let drafts =
        Drafts::new(editions.clone(), reading, clock.clone(), randomness, Rules::default());
    let site = Site::new(editions, Arc::new(accounts), Arc::new(drafts), clock, assets);
    Ok(site.at(copied.live.clone()).keeping(0))
}
