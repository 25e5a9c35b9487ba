//! Drafts: files that were read, and revisions that would be taken back, which
//! wait until somebody has looked at what they would change.
//!
//! A draft changes nothing that anybody else sees. What it would change is
//! computed anew each time it is looked at ([`Preview`]), beside the edition
//! that is the latest then. To publish it is [`crate::publish`]'s.

mod error;
mod held;
mod id;
mod preview;

use std::sync::Arc;

use data::{
    draft::Draft,
    ingest::{KnownCase, Limits, Options},
    issue::Issue,
    revision::{Mode, propose_as},
};

pub use self::error::DraftError;
pub use self::held::{Held, HeldFile, Listed, Settings};
pub use self::id::DraftId;
pub use self::preview::{Asked, Preview};
pub use crate::publish::{Upload, upload};
use crate::{
    accounts::AccountName,
    audit::{Action, Actor, Entry},
    clock::Clock,
    editions::Editions,
    publish::{Publication, PublishError, publish},
    randomness::Randomness,
    reading::Reading,
};

/// More drafts than this wait only if nobody looks after them.
const MOST_WAITING: usize = 200;
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
}

/// What the operator decides of drafts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rules {
    /// What a file may hold.
    pub limits: Limits,
    /// Whether nobody publishes what they uploaded.
    pub four_eyes: bool,
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
        Self { editions, reading, clock, randomness, rules }
    }

    /// Whether nobody publishes what they uploaded.
    pub const fn four_eyes(&self) -> bool {
        self.rules.four_eyes
    }

    /// What a file may hold.
    pub const fn limits(&self) -> Limits {
        self.rules.limits
    }

    /// The drafts that wait, the newest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list(&self) -> Result<Vec<Listed>, DraftError> {
        Ok(self.editions.store().reader().drafts().await?)
    }

    /// A draft.
    ///
    /// # Errors
    /// When there is none, or the database cannot be read.
    pub async fn get(&self, id: &DraftId) -> Result<Held, DraftError> {
        self.editions.store().reader().draft(id).await?.ok_or(DraftError::Unknown)
    }

    /// Reads files and keeps them as a draft.
    ///
    /// # Errors
    /// When no file can be read now, or the database fails. Whatever the files
    /// are, there is a draft, which tells what is wrong with them.
    pub async fn add(
        &self,
        who: &AccountName,
        uploads: Vec<Upload>,
        asked: Asked,
    ) -> Result<DraftId, DraftError> {
        let settings = asked.settings;
        let files = self.read(uploads, asked).await?;
        self.keep(who, name_of(&files), settings, None, files).await
    }

    /// Reads one file, and keeps it as a draft only if nothing of it stays out;
    /// else what is wrong with it.
    ///
    /// # Errors
    /// When it cannot be read now, or the database fails.
    pub async fn add_whole(
        &self,
        who: &AccountName,
        upload: Upload,
        asked: Asked,
    ) -> Result<Result<DraftId, Vec<Issue>>, DraftError> {
        let settings = asked.settings;
        let files = self.read(vec![upload], asked).await?;
        let drafts: Vec<Draft> = files.iter().map(|file| file.draft.clone()).collect();
        let latest = self.editions.latest();
        let proposed = tokio::task::spawn_blocking(move || {
            propose_as(latest.dataset(), &drafts, settings.mode).issues
        });
        let issues = proposed.await.map_err(DraftError::BrokenOff)?;
        if issues.iter().any(Issue::is_error) {
            return Ok(Err(issues));
        }
        self.keep(who, name_of(&files), settings, None, files).await.map(Ok)
    }

    /// Reads files one after the other.
    async fn read(&self, uploads: Vec<Upload>, asked: Asked) -> Result<Vec<HeldFile>, DraftError> {
        let cases = KnownCase::all(self.editions.latest().dataset());
        let Asked { source, as_of, dates, limits, .. } = asked;
        let options = Options { limits, source, as_of, dates, cases };
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
    pub async fn take_back(&self, who: &AccountName, revision: u32) -> Result<DraftId, DraftError> {
        // The first one is what the program came with: there is nothing before it.
        if revision < 2 || self.editions.at(revision).await?.is_none() {
            return Err(DraftError::NoRevision(revision));
        }
        let settings = Settings { mode: Mode::Merge, closures: false };
        self.keep(who, String::new(), settings, Some(revision), Vec::new()).await
    }

    async fn keep(
        &self,
        who: &AccountName,
        name: String,
        settings: Settings,
        takes_back: Option<u32>,
        files: Vec<HeldFile>,
    ) -> Result<DraftId, DraftError> {
        if self.list().await?.len() >= MOST_WAITING {
            return Err(DraftError::TooMany);
        }
        let id = DraftId::new(&*self.randomness)?;
        let now = self.clock.now();
        let hashes: Vec<&str> = files.iter().map(|file| file.upload.sha256.as_str()).collect();
        let entry = Entry {
            at: now,
            actor: Actor::Account(who.clone()),
            action: Action::Uploaded,
            subject: match takes_back {
                Some(revision) => format!("revision {revision}"),
                None => name.clone(),
            },
            detail: hashes.join(" "),
        };
        let listed = Listed {
            id: id.clone(),
            made_at: now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            made_by: who.to_string(),
            name,
            settings,
            takes_back,
            revision: None,
        };
        let held = Held { listed, files, ticked: Vec::new() };
        let mut write = self.editions.store().begin().await?;
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
        let held = self.get(id).await?;
        self.preview_of(held).await
    }

    async fn preview_of(&self, held: Held) -> Result<Preview, DraftError> {
        if let Some(revision) = held.listed.revision {
            return Err(DraftError::Published(revision));
        }
        let latest = self.editions.latest();
        let taken_back = match held.listed.takes_back {
            None => None,
            Some(revision) => {
                let before = self.editions.at(revision - 1).await?;
                let after = self.editions.at(revision).await?;
                before.zip(after)
            }
        };
        let today = self.clock.today();
        tokio::task::spawn_blocking(move || Preview::new(held, latest, taken_back, today))
            .await
            .map_err(DraftError::BrokenOff)?
    }

    /// Ticks an alarm off, or takes the tick back.
    ///
    /// # Errors
    /// When there is no such draft or it was published, or the database fails.
    pub async fn tick(
        &self,
        who: &AccountName,
        id: &DraftId,
        alarm: &str,
        on: bool,
    ) -> Result<(), DraftError> {
        let at = self.clock.now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        let mut write = self.editions.store().begin().await?;
        waits(write.draft_state(id).await?)?;
        if on {
            write.tick(id, alarm, &who.to_string(), &at).await?;
        } else {
            write.untick(id, alarm).await?;
        }
        Ok(write.commit().await?)
    }

    /// Changes how the files of a draft are taken.
    ///
    /// # Errors
    /// When there is no such draft or it was published, or the database fails.
    pub async fn set(&self, id: &DraftId, settings: Settings) -> Result<(), DraftError> {
        let mut write = self.editions.store().begin().await?;
        waits(write.draft_state(id).await?)?;
        write.set_draft(id, settings).await?;
        Ok(write.commit().await?)
    }

    /// Gives a draft up: its files are gone.
    ///
    /// # Errors
    /// When there is no such draft or it was published, or the database fails.
    pub async fn give_up(&self, who: &AccountName, id: &DraftId) -> Result<(), DraftError> {
        let held = self.get(id).await?;
        let mut write = self.editions.store().begin().await?;
        waits(write.draft_state(id).await?)?;
        write.drop_draft(id).await?;
        write
            .audit(&Entry {
                at: self.clock.now(),
                actor: Actor::Account(who.clone()),
                action: Action::GivenUp,
                subject: held.listed.name,
                detail: String::new(),
            })
            .await?;
        Ok(write.commit().await?)
    }

    /// Publishes a draft as the preview of `base` had it; the number of the
    /// revision. A second click gets the number that the first one made.
    ///
    /// # Errors
    /// When something stands against it, another revision came in between, or
    /// the database fails; then nothing was published.
    pub async fn publish(
        &self,
        who: &AccountName,
        id: &DraftId,
        base: u32,
        message: &str,
    ) -> Result<u32, DraftError> {
        let message = message.trim();
        let preview = match self.preview(id).await {
            Err(DraftError::Published(revision)) => return Ok(revision),
            preview => preview?,
        };
        if message.is_empty() || message.chars().count() > LONGEST_MESSAGE {
            return Err(DraftError::Message);
        }
        if self.rules.four_eyes && preview.held.listed.made_by == who.to_string() {
            return Err(DraftError::FourEyes);
        }
        let latest = preview.before.revision();
        if latest != base {
            return Err(PublishError::Stale { base, latest }.into());
        }
        match preview.alarms.iter().filter(|alarm| !alarm.is_ticked).count() {
            0 => {}
            left => return Err(DraftError::Alarms(left)),
        }
        let publication = Publication {
            actor: Actor::Account(who.clone()),
            base,
            held: preview.before.shared_dataset(),
            message: message.to_owned(),
            uploads: preview.held.files.iter().map(|file| file.upload.clone()).collect(),
            changes: preview.proposal.changes,
            draft: Some(id.clone()),
            takes_back: preview.held.listed.takes_back,
        };
        match publish(self.editions.store(), &*self.clock, publication).await {
            Ok(snapshot) => {
                let revision = snapshot.revision();
                self.editions.take(snapshot);
                Ok(revision)
            }
            Err(PublishError::Already(revision)) => Ok(revision),
            Err(error) => Err(error.into()),
        }
    }
}

/// The names of files, for display only.
fn name_of(files: &[HeldFile]) -> String {
    let names: Vec<&str> = files.iter().map(|file| file.upload.file_name.as_str()).collect();
    names.join(", ")
}

/// Whether a draft can still be changed.
#[expect(clippy::option_option, reason = "there may be none, and it may have become nothing yet")]
fn waits(state: Option<Option<u32>>) -> Result<(), DraftError> {
    let became = state.ok_or(DraftError::Unknown)?;
    became.map_or(Ok(()), |revision| Err(DraftError::Published(revision)))
}
