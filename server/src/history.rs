//! What each edition changed: compared when asked for, and kept, since editions
//! become others only by something being erased. Then all that was kept is let go
//! of: each comparison is kept with the newest tombstone that was known before it
//! was begun. Reads only.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, PoisonError};

use app::{
    language::Language,
    pages::{Digest, EditionsCompared, Published},
    words::Words,
};
use data::{
    model::Day,
    snapshot::{Snapshot, edition_change::EditionChange},
};
use jiff::tz::Offset;
use tokio::sync::Mutex;

use crate::{
    clock,
    editions::{EditionError, Editions, build, build_from},
    erasing::epoch,
    store::{KeptUpload, PublishedRevision},
};

/// How many comparisons are kept whole: those that readers look at.
const COMPARED_KEPT: usize = 8;
/// How many revisions are read from the database at a time.
const AT_ONCE: u32 = 50;
/// How far back the feed is looked for.
const LOOKED_BACK: u32 = 1_000;

/// What each edition of one database changed.
pub struct History {
    editions: Arc<Editions>,
    /// One comparison for a revision and a day, with the tombstone, the newest
    /// used last.
    compared: Mutex<Vec<(Arc<EditionsCompared>, Day, u64)>>,
    /// Held while two editions are compared.
    comparing: Mutex<()>,
    /// What each revision changed, as things stood on the day of its publication.
    digests: std::sync::Mutex<Digests>,
    /// Held while digests are made, so that they are made once.
    making: Mutex<()>,
}

/// What each revision changed, and the newest tombstone known before.
#[derive(Default)]
struct Digests {
    epoch: u64,
    of: BTreeMap<(u32, Language), Arc<Digest>>,
}

impl History {
    /// The history of some editions.
    pub fn new(editions: Arc<Editions>) -> Self {
        Self {
            editions,
            compared: Mutex::default(),
            comparing: Mutex::default(),
            digests: std::sync::Mutex::default(),
            making: Mutex::default(),
        }
    }

    /// The newest tombstone that is known.
    fn epoch(&self) -> u64 {
        epoch(&self.editions.erased())
    }

    /// A comparison that is held, which then is the one used last.
    async fn held(&self, revision: u32, on: Day) -> Option<Arc<EditionsCompared>> {
        let epoch = self.epoch();
        let mut kept = self.compared.lock().await;
        kept.retain(|(.., seq)| *seq == epoch);
        let at =
            kept.iter().position(|(one, day, _)| one.after.revision() == revision && *day == on)?;
        let found = kept.remove(at);
        let compared = found.0.clone();
        kept.push(found);
        Some(compared)
    }

    /// A revision compared with the one before it, up to a day; none if there is
    /// no such revision.
    ///
    /// # Errors
    /// When the database cannot be read, or no figures can be made of an edition.
    pub async fn compared(
        &self,
        revision: u32,
        on: Day,
    ) -> Result<Option<Arc<EditionsCompared>>, EditionError> {
        if let Some(held) = self.held(revision, on).await {
            return Ok(Some(held));
        }
        // One at a time: what many readers ask for is compared once, and days
        // that one reader asks for cannot take every processor. What is held
        // already waits for none of it.
        let _comparing = self.comparing.lock().await;
        if let Some(held) = self.held(revision, on).await {
            return Ok(Some(held));
        }
        let epoch = self.epoch();
        let Some(after) = self.editions.at(revision).await? else { return Ok(None) };
        let before = self.editions.at(revision - 1).await?;
        let taken_out = self.editions.store().reader().removals(revision).await?;
        let compare = move || EditionsCompared::of(before, after, on, taken_out, true);
        let compared =
            Arc::new(tokio::task::spawn_blocking(compare).await.map_err(EditionError::BrokenOff)?);
        let mut kept = self.compared.lock().await;
        kept.push((compared.clone(), on, epoch));
        if kept.len() > COMPARED_KEPT {
            kept.remove(0);
        }
        Ok(Some(compared))
    }

    /// A revision compared with any earlier one, up to a day; none if there is no
    /// such revision. An earlier one of 0 is before the first.
    ///
    /// # Errors
    /// As [`Self::compared`].
    pub async fn between(
        &self,
        earlier: u32,
        revision: u32,
        on: Day,
    ) -> Result<Option<EditionChange>, EditionError> {
        let _comparing = self.comparing.lock().await;
        let Some(after) = self.editions.at(revision).await? else { return Ok(None) };
        let before = self.editions.at(earlier).await?;
        if before.is_none() && earlier > 0 {
            return Ok(None);
        }
        let compare = move || match before {
            Some(before) => EditionChange::between(&before, &after, on),
            None => EditionChange::between(&after.before_the_first(), &after, on),
        };
        tokio::task::spawn_blocking(compare).await.map(Some).map_err(EditionError::BrokenOff)
    }

    /// When a revision was published, and with what words; none if there is no
    /// such revision.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn published(&self, revision: u32) -> Result<Option<Published>, EditionError> {
        Ok(self.kept_revision(revision).await?.as_ref().map(told))
    }

    /// When each revision up to a number was published.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn moments(&self, up_to: u32) -> Result<HashMap<u32, Published>, EditionError> {
        let all = self.editions.store().reader().revisions(up_to, up_to).await?;
        Ok(all.iter().map(told).map(|one| (one.number, one)).collect())
    }

    /// A revision as it is kept; none if there is no such revision.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn kept_revision(
        &self,
        revision: u32,
    ) -> Result<Option<PublishedRevision>, EditionError> {
        let found = self.editions.store().reader().revisions(revision, 1).await?;
        Ok(found.into_iter().next().filter(|found| found.number == revision))
    }

    /// The files that made a revision.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn uploads(&self, revision: u32) -> Result<Vec<KeptUpload>, EditionError> {
        Ok(self.editions.store().reader().uploads(revision).await?)
    }

    /// One of them, counted from 1, exactly as it was handed over; none if it was
    /// erased.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn upload(&self, revision: u32, at: u32) -> Result<Option<Vec<u8>>, EditionError> {
        Ok(self.editions.store().reader().upload(revision, at).await?)
    }

    /// The newest revisions up to a number, newest first and at most so many, each with
    /// what it changed.
    ///
    /// # Errors
    /// As [`Self::compared`].
    pub async fn revisions(
        self: &Arc<Self>,
        (up_to, at_most): (u32, u32),
        language: Language,
    ) -> Result<Vec<(Published, Arc<Digest>)>, EditionError> {
        let revisions: Vec<Published> = self
            .editions
            .store()
            .reader()
            .revisions(up_to, at_most)
            .await?
            .iter()
            .map(told)
            .collect();
        let wanted: Vec<(u32, Day)> = revisions.iter().map(|one| (one.number, one.on)).collect();
        let history = self.clone();
        // In a task of its own: what is made for a reader who goes away is kept.
        let digests = tokio::spawn(async move { history.digests(wanted, language).await })
            .await
            .map_err(EditionError::BrokenOff)??;
        Ok(revisions.into_iter().zip(digests).collect())
    }

    /// The newest revisions that changed a status or a procedure, newest first.
    ///
    /// # Errors
    /// As [`Self::compared`].
    pub async fn legal(
        self: &Arc<Self>,
        at_most: usize,
        language: Language,
    ) -> Result<Vec<(Published, Arc<Digest>)>, EditionError> {
        let mut up_to = self.editions.latest().revision();
        let oldest = up_to.saturating_sub(LOOKED_BACK);
        let mut found = Vec::new();
        while up_to > oldest && found.len() < at_most {
            let page = self.revisions((up_to, AT_ONCE), language).await?;
            let Some((last, _)) = page.last() else { break };
            up_to = last.number - 1;
            found.extend(page.into_iter().filter(|(_, digest)| digest.is_legal()));
        }
        found.truncate(at_most);
        Ok(found)
    }

    /// What some revisions changed, in their order, each as things stood on its day.
    async fn digests(
        &self,
        wanted: Vec<(u32, Day)>,
        language: Language,
    ) -> Result<Vec<Arc<Digest>>, EditionError> {
        let _making = self.making.lock().await;
        let epoch = self.epoch();
        let mut found: BTreeMap<u32, Arc<Digest>> = wanted
            .iter()
            .filter_map(|(number, _)| Some((*number, self.kept(epoch, *number, language)?)))
            .collect();
        let mut missing: Vec<(u32, Day)> =
            wanted.iter().copied().filter(|(number, _)| !found.contains_key(number)).collect();
        missing.sort_unstable();
        let mut before: Option<Arc<Snapshot>> = None;
        for (number, on) in missing {
            let held = before.filter(|held| held.revision() + 1 == number);
            let earlier = match held {
                Some(held) => Some(held),
                None if number > 1 => {
                    Some(build(self.editions.store().reader(), number - 1).await?)
                }
                None => None,
            };
            let after = self.after(earlier.as_ref(), number).await?;
            let newer = after.clone();
            // Comparing takes far longer than wording, so it is worded in every language.
            let digests = tokio::task::spawn_blocking(move || {
                let compared = EditionsCompared::of(earlier, newer, on, HashMap::new(), true);
                Language::ALL.map(|one| (one, Arc::new(Digest::of(&compared, &Words::of(one)))))
            });
            for (of, digest) in digests.await.map_err(EditionError::BrokenOff)? {
                self.keep(epoch, (number, of), digest.clone());
                if of == language {
                    found.insert(number, digest);
                }
            }
            before = Some(after);
        }
        Ok(wanted.iter().filter_map(|(number, _)| found.get(number).cloned()).collect())
    }

    /// An edition, made from the one before it.
    async fn after(
        &self,
        before: Option<&Arc<Snapshot>>,
        number: u32,
    ) -> Result<Arc<Snapshot>, EditionError> {
        let latest = self.editions.latest();
        if latest.revision() == number {
            return Ok(latest);
        }
        let reader = self.editions.store().reader();
        match before {
            Some(before) => {
                let dataset = reader.edition_after(before.dataset(), number).await?;
                build_from(number, dataset).await
            }
            None => build(reader, number).await,
        }
    }

    fn kept(&self, epoch: u64, number: u32, language: Language) -> Option<Arc<Digest>> {
        let kept = self.lock();
        kept.of.get(&(number, language)).filter(|_| kept.epoch == epoch).cloned()
    }

    fn keep(&self, epoch: u64, of: (u32, Language), digest: Arc<Digest>) {
        let mut kept = self.lock();
        if kept.epoch < epoch {
            *kept = Digests { epoch, of: BTreeMap::new() };
        }
        if kept.epoch == epoch {
            kept.of.insert(of, digest);
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Digests> {
        // Nothing that is inserted can be half done.
        self.digests.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A revision as pages tell it, in universal time.
fn told(revision: &PublishedRevision) -> Published {
    let moment = Offset::UTC.to_datetime(revision.published_at);
    Published {
        number: revision.number,
        on: moment.date().into(),
        time: moment.strftime("%H:%M").to_string(),
        stamp: clock::moment(revision.published_at),
        message: revision.message.clone(),
        taken: revision.taken.clone(),
    }
}
