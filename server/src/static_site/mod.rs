//! The public site as files, for any web server, content network or archive: every page
//! and file that can be reached from the first one, as they stand on one day in one
//! edition, in every language. It asks the router like a reader would and must know no
//! page.

mod page;
mod place;

use std::collections::{BTreeSet, VecDeque};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use app::{language::Language, site_address::SiteAddress};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use data::model::Day;
use thiserror::Error;
use tokio::task::JoinSet;
use tower::ServiceExt;

use self::place::{Pinned, Place};
use crate::assets;

/// No file of the site is larger.
const MOST_BYTES: usize = 256 * 1024 * 1024;
/// So many are made at one time.
const AT_ONCE: usize = 4;

/// Why the site could not be written.
#[derive(Debug, Error)]
pub enum Error {
    /// The folder holds something.
    #[error(
        "the folder {0} is not empty; name another, so that no file of an older copy stays in it"
    )]
    NotEmpty(PathBuf),
    /// A file could not be written.
    #[error("{0} cannot be written")]
    Write(PathBuf, #[source] io::Error),
    /// A page that another leads to is not there.
    #[error("{0} is answered with {1}; please report this")]
    Status(String, StatusCode),
    /// A page could not be read.
    #[error("the page for {0} cannot be rewritten: {1}; please report this")]
    Page(String, String),
    /// An answer broke off.
    #[error("the answer to {0} broke off: {1}")]
    BrokenOff(String, String),
}

/// What was written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    /// Pages.
    pub pages: usize,
    /// Charts, tables, reports and the site's own files.
    pub files: usize,
    /// The bytes of all.
    pub bytes: u64,
}

/// What is to be written.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// As things stood on this day.
    pub on: Day,
    /// The data edition.
    pub revision: u32,
    /// Whether charts, tables and reports are written, too; else they are what only a
    /// server can answer.
    pub files: bool,
    /// Where the site itself is; what only a server can answer is led to there.
    pub live: Option<SiteAddress>,
}

/// Writes the site that a router answers with into a folder that is empty or not there
/// yet. `told` hears of what was written so far.
///
/// # Errors
/// When the folder holds something, a file cannot be written, or a page leads to what is
/// not there; what was written until then stays.
pub async fn write(
    router: &Router,
    folder: &Path,
    wanted: &Wanted,
    told: impl Fn(Written),
) -> Result<Written, Error> {
    empty(folder)?;
    let mut written = Written::default();
    for (name, bytes) in assets::all() {
        save(folder, &format!("assets/{name}"), bytes, &mut written.bytes)?;
        written.files += 1;
    }
    let pinned = Pinned { on: wanted.on.to_string(), rev: wanted.revision.to_string() };
    let homes = Language::ALL.map(|language| language.at("/"));
    let mut known: BTreeSet<Place> =
        homes.iter().filter_map(|home| Place::of(home, &pinned)).collect();
    let mut waiting: VecDeque<Place> = known.iter().cloned().collect();
    let mut making = JoinSet::new();
    loop {
        while making.len() < AT_ONCE {
            let Some(place) = waiting.pop_front() else { break };
            let (router, address) = (router.clone(), place.address(&pinned));
            making.spawn(async move { (place, answer(router, address).await) });
        }
        let Some(made) = making.join_next().await else { break };
        let (place, bytes) =
            made.map_err(|error| Error::BrokenOff("a page".to_owned(), error.to_string()))?;
        let (file, mut bytes) = (place.file(), bytes?);
        if place.is_page() {
            let html = String::from_utf8_lossy(&bytes);
            let page = page::rewrite(&html, &file, &pinned, wanted)?;
            for place in page.leads_to {
                if known.insert(place.clone()) {
                    waiting.push_back(place);
                }
            }
            bytes = page.html.into_bytes();
            written.pages += 1;
        } else {
            written.files += 1;
        }
        save(folder, &file, &bytes, &mut written.bytes)?;
        told(written);
    }
    Ok(written)
}

async fn answer(router: Router, address: String) -> Result<Vec<u8>, Error> {
    let broken = |error: String| Error::BrokenOff(address.clone(), error);
    let request = Request::get(&address)
        .header(header::ACCEPT, "text/html")
        .body(Body::empty())
        .map_err(|error| broken(error.to_string()))?;
    let Ok(answer) = router.oneshot(request).await;
    if answer.status() != StatusCode::OK {
        return Err(Error::Status(address, answer.status()));
    }
    let bytes = to_bytes(answer.into_body(), MOST_BYTES).await;
    bytes.map(Into::into).map_err(|error| broken(error.to_string()))
}

fn empty(folder: &Path) -> Result<(), Error> {
    let failed = |error| Error::Write(folder.to_owned(), error);
    fs::create_dir_all(folder).map_err(failed)?;
    match fs::read_dir(folder).map_err(failed)?.next() {
        None => Ok(()),
        Some(_) => Err(Error::NotEmpty(folder.to_owned())),
    }
}

fn save(folder: &Path, file: &str, bytes: &[u8], total: &mut u64) -> Result<(), Error> {
    let file = folder.join(file);
    let saved = || {
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&file, bytes)
    };
    saved().map_err(|error| Error::Write(file.clone(), error))?;
    *total += bytes.len() as u64;
    Ok(())
}
