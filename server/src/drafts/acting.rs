//! What is done with a draft that waits: an alarm ticked off, how its files are
//! read and taken, given up, published. Each writes its line of the audit log in the
//! transaction of the act.

use data::{draft::Mapping, model::Role, revision::Answers};

use super::{DraftError, DraftId, Drafts, LONGEST_MESSAGE, Listed};
use crate::{
    accounts::{Author, SignedIn},
    audit::Action,
    clock::moment,
    publish::{Publication, PublishError, publish},
    sentence::sentence,
};

/// More ticks than these belong to no alarms that a draft could raise.
const MOST_TICKS: u64 = 500;

/// What a publisher saw on the page from which they publish.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'a> {
    /// The revision that the draft was compared with.
    pub base: u32,
    /// The seal of the preview.
    pub seal: &'a str,
}

impl Drafts {
    /// Ticks an alarm off, or takes the tick back.
    ///
    /// # Errors
    /// When there is no such draft or it was published, a second person has to look
    /// at it, or the database fails.
    pub async fn tick(
        &self,
        who: &SignedIn,
        id: &DraftId,
        alarm: &str,
        on: bool,
    ) -> Result<(), DraftError> {
        let listed = self.listed(id).await?;
        if on && self.rules.four_eyes && listed.is_of(who.name()) {
            return Err(DraftError::FourEyes);
        }
        let at = moment(self.clock.now());
        let mut write = self.begin(who, Role::Analyst).await?;
        self.waits(write.draft_state(id).await?).await?;
        let action = if on {
            if write.ticks(id).await? >= MOST_TICKS {
                return Err(DraftError::TooMany);
            }
            write.tick(id, alarm, who.name().as_str(), &at).await?;
            Action::Ticked
        } else {
            write.untick(id, alarm).await?;
            Action::Unticked
        };
        let detail = format!("{} {alarm}", id.as_str());
        write.audit(&self.entry(who, action, &listed, detail)).await?;
        Ok(write.commit().await?)
    }

    /// What words of files mean, as it was kept under names.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn kept_words(&self) -> Result<Vec<(String, Mapping)>, DraftError> {
        Ok(self.editions.store().reader().word_mappings().await?)
    }

    /// Changes how the files of a draft are read and taken: they are read again,
    /// unless they are only taken differently. What was ticked off is to be looked
    /// at again. What words mean can be kept under a name.
    ///
    /// # Errors
    /// When there is no such draft or it was published, another made it where two
    /// people have to look, somebody else changed it meanwhile, the files cannot be read now, or the database fails.
    pub async fn answer(
        &self,
        who: &SignedIn,
        id: &DraftId,
        answers: Answers,
        keep_as: Option<&str>,
    ) -> Result<(), DraftError> {
        let held = self.editions.store().reader().draft(id).await?.ok_or(DraftError::Unknown)?;
        self.waits(Some(held.listed.revision)).await?;
        if self.rules.four_eyes && !held.listed.is_of(who.name()) {
            return Err(DraftError::NotMaker);
        }
        let before = held.listed.answers.clone();
        let only_taken = before != answers && before.reads_as(&answers);
        let again = if only_taken {
            Vec::new()
        } else {
            let uploads = held.files.into_iter().map(|file| file.upload).collect();
            self.read(uploads, &answers).await?
        };
        let mut write = self.begin(who, Role::Analyst).await?;
        self.waits(write.draft_state(id).await?).await?;
        // What is kept of the files goes with the answers by which they were read.
        if write.draft_answers(id).await? != Some(before) {
            return Err(DraftError::Changed);
        }
        write.set_draft(id, &answers).await?;
        write.set_content(id, &again).await?;
        if let Some(name) = keep_as {
            let at = moment(self.clock.now());
            write.keep_words(name, &answers.given.mapping, (who.name().as_str(), &at)).await?;
            let entry = self.entry(who, Action::WordsKept, &held.listed, name.to_owned());
            write.audit(&entry).await?;
        }
        let detail = format!("{} {answers}", id.as_str());
        write.audit(&self.entry(who, Action::SettingsChanged, &held.listed, detail)).await?;
        Ok(write.commit().await?)
    }

    /// Gives a draft up: its files are gone. Only whoever made it, or a
    /// publisher, may.
    ///
    /// # Errors
    /// When there is no such draft or it was published, it is another's, or the
    /// database fails.
    pub async fn give_up(&self, who: &SignedIn, id: &DraftId) -> Result<(), DraftError> {
        let listed = self.listed(id).await?;
        let is_own = listed.is_of(who.name());
        if !is_own && who.role() < Role::Publisher {
            return Err(DraftError::NotYours);
        }
        let least = if is_own { Role::Analyst } else { Role::Publisher };
        let mut write = self.begin(who, least).await?;
        self.waits(write.draft_state(id).await?).await?;
        write.drop_draft(id).await?;
        let detail = id.as_str().to_owned();
        write.audit(&self.entry(who, Action::GivenUp, &listed, detail)).await?;
        Ok(write.commit().await?)
    }

    /// Publishes a draft exactly as its preview was seen; the number of the
    /// revision. A second click gets the number that the first one made.
    ///
    /// # Errors
    /// When something stands against it, another revision came in between, or
    /// the database fails; then nothing was published.
    pub async fn publish(
        &self,
        who: &SignedIn,
        id: &DraftId,
        seen: Seen<'_>,
        message: &str,
    ) -> Result<u32, DraftError> {
        let preview = match self.preview(id).await {
            Err(DraftError::Published(revision)) => return Ok(revision),
            preview => preview?,
        };
        let message = sentence(message, LONGEST_MESSAGE).ok_or(DraftError::Message)?;
        if self.rules.four_eyes && preview.held.listed.is_of(who.name()) {
            return Err(DraftError::FourEyes);
        }
        if let Some(file) = preview.held.files.iter().find(|file| file.draft.is_unreadable()) {
            return Err(DraftError::Unreadable(file.upload.file_name.clone()));
        }
        let latest = preview.before.revision();
        if latest != seen.base {
            return Err(PublishError::Stale { base: seen.base, latest }.into());
        }
        match preview.alarms.iter().filter(|alarm| !alarm.is_ticked).count() {
            0 => {}
            left => return Err(DraftError::Alarms(left)),
        }
        // Settings can have been changed, and alarms ticked, by somebody else.
        if preview.seal != seen.seal {
            return Err(DraftError::Changed);
        }
        let Listed { answers, takes_back, .. } = preview.held.listed;
        let taken = takes_back.is_none().then(|| preview.plan.proposal().taken(answers));
        let erased = preview.erased;
        let publication = Publication {
            author: Author::SignedIn(who.clone(), Role::Publisher),
            plan: preview.plan,
            erased,
            message: message.to_owned(),
            uploads: preview.held.files.into_iter().map(|file| file.upload).collect(),
            taken,
            draft: Some(id.clone()),
            takes_back,
        };
        match publish(self.editions.store(), &*self.clock, publication).await {
            Ok(snapshot) => {
                let revision = snapshot.revision();
                self.editions.take(snapshot, erased);
                Ok(revision)
            }
            Err(PublishError::Already(revision)) => {
                self.catch_up(revision).await?;
                Ok(revision)
            }
            Err(error) => Err(error.into()),
        }
    }
}
