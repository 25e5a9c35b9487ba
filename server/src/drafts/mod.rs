//! Drafts: files that were read, and revisions that would be taken back, which
//! wait until somebody has looked at what they would change.
//!
//! A draft changes nothing that anybody else sees. What it would change is
//! computed anew each time it is looked at ([`Preview`]), beside the edition
//! that is the latest then. To publish it is [`crate::publish`]'s.

mod acting;
mod annotated;
mod error;
mod held;
mod id;
mod preview;

use std::sync::Arc;
use std::time::Duration;

use data::{
    draft::Draft,
    ingest::{KnownCase, Limits, Options},
    issue::Issue,
    model::Role,
    revision::{Answers, propose_as},
};

pub use self::acting::Seen;
pub use self::error::DraftError;
pub use self::held::{Held, HeldFile, Listed, Tick};
pub use self::id::DraftId;
pub use self::preview::Preview;
pub use crate::publish::{Upload, upload};
use crate::{
    accounts::{AccountError, Author, SignedIn},
    audit::{Action, Actor, Entry},
    clock::{Clock, moment},
    editions::Editions,
    randomness::Randomness,
    reading::Reading,
    store::Write,
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// More drafts than this wait only if nobody looks after them.
const MOST_WAITING: u64 = 200;
/// More bytes than these in all files that wait fill the disk.
const MOST_BYTES: u64 = 1024 * 1024 * 1024;
/// How many drafts are compared at once.
const AT_ONCE: usize = 2;
/// How long one waits for its turn to be compared.
const LONGEST_WAIT: Duration = Duration::from_secs(20);
/// A message of a revision is a sentence or two.
pub const LONGEST_MESSAGE: usize = 500;

/// All drafts of one database.
#[derive(Debug)]
pub struct Drafts {
    editions: Arc<Editions>,
    reading: Reading,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
    rules: Rules,
    places: Arc<Semaphore>,
}

/// What the operator decides of drafts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// What a file may hold.
    pub limits: Limits,
    /// Bytes that all files of one upload may have together.
    pub most_together: usize,
    /// Whether nobody publishes what they uploaded, nor ticks off its alarms.
    pub four_eyes: bool,
}

impl Default for Rules {
    fn default() -> Self {
        let most_together = 64 * 1024 * 1024;
        Self { limits: Limits::default(), most_together, four_eyes: false }
    }
}

impl Drafts {
    /// The drafts of a database.
    pub fn new(
        editions: Arc<Editions>,
        reading: Reading,
        clock: Arc<dyn Clock>,
        randomness: Arc<dyn Randomness>,
        rules: Rules,
    ) -> Self {
        Self {
            editions,
            reading,
            clock,
            randomness,
            rules,
            places: Arc::new(Semaphore::new(AT_ONCE)),
        }
    }

    /// Whether nobody publishes what they uploaded.
    pub const fn four_eyes(&self) -> bool {
        self.rules.four_eyes
    }

    /// Writes into the audit log whether two people have to look, if that is not
    /// what the log says already.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn note_four_eyes(&self) -> Result<(), DraftError> {
        let detail = |on| if on { "on" } else { "off" };
        let mut write = self.editions.store().begin().await?;
        let said = write.last_detail(Action::FourEyes).await?;
        // A new database says nothing, and there one is enough.
        if said.as_deref().unwrap_or(detail(false)) == detail(self.rules.four_eyes) {
            return Ok(());
        }
        write
            .audit(&Entry {
                at: self.clock.now(),
                actor: Actor::CommandLine,
                action: Action::FourEyes,
                subject: String::new(),
                detail: detail(self.rules.four_eyes).to_owned(),
            })
            .await?;
        Ok(write.commit().await?)
    }

    /// What a file may hold.
    pub const fn limits(&self) -> Limits {
        self.rules.limits
    }

    /// Bytes that all files of one upload may have together.
    pub const fn most_together(&self) -> usize {
        self.rules.most_together
    }

    /// The drafts that wait, the newest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list(&self) -> Result<Vec<Listed>, DraftError> {
        Ok(self.editions.store().reader().drafts().await?)
    }

    /// A draft without its files.
    ///
    /// # Errors
    /// When there is none, or the database cannot be read.
    async fn listed(&self, id: &DraftId) -> Result<Listed, DraftError> {
        self.editions.store().reader().listed_draft(id).await?.ok_or(DraftError::Unknown)
    }

    /// A file of a draft, counted from 1, as it was handed over.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn file(&self, id: &DraftId, number: u32) -> Result<Option<Vec<u8>>, DraftError> {
        Ok(self.editions.store().reader().draft_file(id, number).await?)
    }

    /// Reads files and keeps them as a draft.
    ///
    /// # Errors
    /// When no file can be read now, or the database fails. Whatever the files
    /// are, there is a draft, which tells what is wrong with them.
    pub async fn add(
        &self,
        who: &SignedIn,
        uploads: Vec<Upload>,
        answers: Answers,
    ) -> Result<DraftId, DraftError> {
        let files = self.read(uploads, &answers).await?;
        self.keep(who, name_of(&files), answers, None, files).await
    }

    /// Reads one file, and keeps it as a draft only if nothing of it stays out;
    /// else what is wrong with it.
    ///
    /// # Errors
    /// When it cannot be read now, or the database fails.
    pub async fn add_whole(
        &self,
        who: &SignedIn,
        upload: Upload,
    ) -> Result<Result<DraftId, Vec<Issue>>, DraftError> {
        let answers = Answers::default();
        let mode = answers.mode;
        let files = self.read(vec![upload], &answers).await?;
        let drafts: Vec<Draft> = files.iter().map(|file| file.draft.clone()).collect();
        let latest = self.editions.latest();
        let proposed =
            tokio::task::spawn_blocking(move || propose_as(latest.dataset(), &drafts, mode).issues);
        let issues = proposed.await.map_err(DraftError::BrokenOff)?;
        if issues.iter().any(Issue::is_error) {
            return Ok(Err(issues));
        }
        self.keep(who, name_of(&files), answers, None, files).await.map(Ok)
    }

    /// Reads files one after the other, as somebody said how.
    async fn read(
        &self,
        uploads: Vec<Upload>,
        answers: &Answers,
    ) -> Result<Vec<HeldFile>, DraftError> {
        let cases = KnownCase::all(self.editions.latest().dataset());
        let limits = self.rules.limits;
        let options = Options { limits, given: answers.given.clone(), cases };
        let mut files = Vec::with_capacity(uploads.len());
        for upload in uploads {
            let draft = self.reading.read(&upload.file_name, &upload.bytes, &options).await?;
            files.push(HeldFile { upload, draft });
        }
        Ok(files)
    }

    /// Drafts to take back a revision.
    ///
    /// # Errors
    /// When there is no such revision, or the database fails.
    pub async fn take_back(&self, who: &SignedIn, revision: u32) -> Result<DraftId, DraftError> {
        // The first one is what the program came with: there is nothing before it.
        if revision < 2 || self.editions.at(revision).await?.is_none() {
            return Err(DraftError::NoRevision(revision));
        }
        self.keep(who, String::new(), Answers::default(), Some(revision), Vec::new()).await
    }

    async fn keep(
        &self,
        who: &SignedIn,
        name: String,
        answers: Answers,
        takes_back: Option<u32>,
        files: Vec<HeldFile>,
    ) -> Result<DraftId, DraftError> {
        let id = DraftId::new(&*self.randomness)?;
        let hashes: Vec<&str> = files.iter().map(|file| file.upload.sha256.as_str()).collect();
        let detail = format!("{} {}", id.as_str(), hashes.join(" "));
        let listed = Listed {
            id: id.clone(),
            made_at: moment(self.clock.now()),
            made_by: who.name().to_string(),
            name,
            answers,
            takes_back,
            revision: None,
        };
        let entry = self.entry(who, Action::Uploaded, &listed, detail);
        let held = Held { listed, files, ticked: Vec::new() };
        let least = if takes_back.is_some() { Role::Publisher } else { Role::Analyst };
        let mut write = self.begin(who, least).await?;
        Self::has_room(write.waiting().await?, &held)?;
        write.add_draft(&held).await?;
        write.audit(&entry).await?;
        write.commit().await?;
        Ok(id)
    }

    /// What a draft would change, beside the latest edition.
    ///
    /// # Errors
    /// When there is no such draft, no figures can be made of it, or the
    /// database fails.
    pub async fn preview(&self, id: &DraftId) -> Result<Preview, DraftError> {
        let held = self.editions.store().reader().draft(id).await?.ok_or(DraftError::Unknown)?;
        self.waits(Some(held.listed.revision)).await?;
        let (latest, erased) = self.editions.shown();
        let taken_back = match held.listed.takes_back {
            None => None,
            Some(revision) => {
                let before = self.editions.at(revision - 1).await?;
                let after = self.editions.at(revision).await?;
                before.zip(after)
            }
        };
        let (today, four_eyes) = (self.clock.today(), self.rules.four_eyes);
        let place = self.place().await?;
        let compare = move || {
            let _place = place;
            Preview::new(held, (latest, &erased), taken_back, today, four_eyes)
        };
        tokio::task::spawn_blocking(compare).await.map_err(DraftError::BrokenOff)?
    }

    /// Comparing takes memory and a processor: a few at once, the others wait.
    async fn place(&self) -> Result<OwnedSemaphorePermit, DraftError> {
        let place = tokio::time::timeout(LONGEST_WAIT, self.places.clone().acquire_owned()).await;
        place.ok().and_then(Result::ok).ok_or(DraftError::Busy)
    }

    /// Begins a write of someone who must still have a role.
    async fn begin(&self, who: &SignedIn, least: Role) -> Result<Write, AccountError> {
        let author = Author::SignedIn(who.clone(), least);
        author.begin(self.editions.store(), self.clock.now()).await
    }

    /// Whether there is room for another draft.
    fn has_room((drafts, bytes): (u64, u64), held: &Held) -> Result<(), DraftError> {
        let more: usize = held.files.iter().map(|file| file.upload.bytes.len()).sum();
        if drafts >= MOST_WAITING || bytes.saturating_add(more as u64) > MOST_BYTES {
            return Err(DraftError::TooMany);
        }
        Ok(())
    }

    /// A line of the audit log about a draft.
    fn entry(&self, who: &SignedIn, action: Action, listed: &Listed, detail: String) -> Entry {
        let subject = match listed.takes_back {
            Some(revision) => format!("the taking back of revision {revision}"),
            None => listed.name.clone(),
        };
        Entry { at: self.clock.now(), actor: who.actor(), action, subject, detail }
    }

    /// Whether a draft can still be changed.
    #[expect(
        clippy::option_option,
        reason = "there may be none, and it may have become nothing yet"
    )]
    pub(super) async fn waits(&self, state: Option<Option<u32>>) -> Result<(), DraftError> {
        match state.ok_or(DraftError::Unknown)? {
            None => Ok(()),
            Some(revision) => {
                self.catch_up(revision).await?;
                Err(DraftError::Published(revision))
            }
        }
    }

    /// Shows a revision to which somebody is led. Who published it may have gone
    /// away before it was shown, or may have been another process.
    pub(super) async fn catch_up(&self, revision: u32) -> Result<(), DraftError> {
        if self.editions.latest().revision() < revision {
            self.editions.refresh().await?;
        }
        Ok(())
    }
}

/// The names of files, for display only.
fn name_of(files: &[HeldFile]) -> String {
    let names: Vec<&str> = files.iter().map(|file| file.upload.file_name.as_str()).collect();
    names.join(", ")
}
