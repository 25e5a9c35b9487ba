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
    serve::put_together,
};
use crate::{
    clock::Clock,
    day_asked::day_asked,
    drafts::Rules,
    http::router::router,
    randomness::Randomness,
    reading,
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

    // Of which only public pages are asked.
    let cost = reading::Cost::default();
    let site = put_together(database, cost, Rules::default(), clock.clone(), randomness)
        .await?
        .at(copied.live.clone())
        .keeping(0);
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
