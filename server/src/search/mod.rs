//! Searching an edition. Its index is built from the Snapshot when it is first asked
//! for, kept in memory beside the edition, and let go of with it; nothing of it is
//! written anywhere.

mod index;
mod names;
mod near;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use app::words::Words;
use data::{
    model::Day,
    search::{Asked, Found, ResultKind},
    snapshot::Snapshot,
};
use thiserror::Error;

use self::{index::Index, names::InAllLanguages};

/// How many editions' indexes are kept, those used last.
const KEPT: usize = 4;
/// The most bytes of all of them; the one that was just asked for is kept in any case.
const MOST_BYTES: usize = 128 * 1024 * 1024;

/// Why a search failed.
#[derive(Debug, Error)]
pub enum SearchError {
    /// The index could not be built or read.
    #[error("the index of data edition {revision} failed")]
    Index {
        /// The edition.
        revision: u32,
        /// Why.
        #[source]
        reason: tantivy::TantivyError,
    },
}

/// What is searched for, and how much of it is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The words.
    pub asked: Asked,
    /// Of which kind the hits are; of the others it is told how many there are.
    pub only: Option<ResultKind>,
    /// As things stood on this day: what counts from a later one is not found.
    pub on: Day,
    /// The most hits of each kind.
    pub most: usize,
}

/// The indexes of the editions that are searched.
pub struct Searches {
    languages: Vec<Words>,
    /// The one used last at the end.
    held: Mutex<Vec<Held>>,
}

/// The index of one edition, as far as it is built. The edition itself is not kept
/// here: without it, as after something of it was erased, its index goes too.
struct Held {
    snapshot: Weak<Snapshot>,
    index: Slot,
}

/// Locked while the index is built, so that many readers build it once.
type Slot = Arc<Mutex<Option<Arc<Index>>>>;

impl Searches {
    /// Searches in which things go by their names in these languages.
    pub fn new(languages: Vec<Words>) -> Self {
        Self { languages, held: Mutex::default() }
    }

    /// Searches an edition. Takes a moment when it is the first time.
    ///
    /// # Errors
    /// When the index fails.
    pub fn find(&self, snapshot: &Arc<Snapshot>, wanted: &Wanted) -> Result<Found, SearchError> {
        if wanted.asked.words().is_empty() {
            return Ok(Found::default());
        }
        let failed = |reason| SearchError::Index { revision: snapshot.revision(), reason };
        self.index(snapshot).and_then(|index| index.find(wanted)).map_err(failed)
    }

    fn index(&self, snapshot: &Arc<Snapshot>) -> tantivy::Result<Arc<Index>> {
        let slot = self.slot(snapshot);
        let mut index = locked(&slot);
        if let Some(index) = index.as_ref() {
            return Ok(index.clone());
        }
        let built = Arc::new(Index::build(snapshot, &InAllLanguages(&self.languages))?);
        *index = Some(built.clone());
        drop(index);
        self.keep_within(MOST_BYTES);
        Ok(built)
    }

    /// Lets go of the indexes used longest ago where all are too large together. One that
    /// is being built counts when it is.
    fn keep_within(&self, most: usize) {
        let mut held = locked(&self.held);
        let bytes = |one: &Held| {
            one.index.try_lock().ok().and_then(|index| index.as_ref().map(|index| index.bytes()))
        };
        while held.len() > 1 && held.iter().filter_map(bytes).sum::<usize>() > most {
            held.remove(0);
        }
    }

    fn slot(&self, snapshot: &Arc<Snapshot>) -> Slot {
        let mut held = locked(&self.held);
        held.retain(|one| {
            let of = one.snapshot.upgrade();
            // An edition of which something was erased is another one of that number.
            of.is_some_and(|of| of.revision() != snapshot.revision() || Arc::ptr_eq(&of, snapshot))
        });
        let is_of = |one: &Held| one.snapshot.as_ptr() == Arc::as_ptr(snapshot);
        let one = match held.iter().position(is_of) {
            Some(at) => held.remove(at),
            None => Held { snapshot: Arc::downgrade(snapshot), index: Slot::default() },
        };
        let index = one.index.clone();
        held.push(one);
        if held.len() > KEPT {
            held.remove(0);
        }
        index
    }
}

/// What panicked while it was locked has changed nothing that is half done.
fn locked<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indexes_that_are_too_large_together_are_let_go_of() {
        let dataset = Arc::new(data::reference::dataset());
        let edition = |number| Arc::new(Snapshot::build(number, dataset.clone()).unwrap());
        let editions = [edition(1), edition(2), edition(3)];
        let searches = Searches::new(vec![Words::english()]);
        let sizes = editions.each_ref().map(|one| searches.index(one).unwrap().bytes());
        assert!(sizes.iter().all(|bytes| *bytes > 10_000), "{sizes:?}");
        let held = || -> Vec<u32> {
            let of = |one: &Held| Some(one.snapshot.upgrade()?.revision());
            locked(&searches.held).iter().filter_map(of).collect()
        };
        searches.keep_within(sizes.iter().sum());
        assert_eq!(held(), [1, 2, 3]);
        searches.keep_within(sizes[1] + sizes[2]);
        assert_eq!(held(), [2, 3]);
        // The one used last is kept, however large it is.
        searches.keep_within(0);
        assert_eq!(held(), [3]);
    }
}
