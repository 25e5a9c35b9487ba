//! A file of a draft as a workbook in which is marked what is wrong with it, beside
//! the edition that is the latest. Nothing is written here.

use data::{
    draft::{Draft, FileKind},
    ingest::{KnownCase, Options},
    issue::Issue,
    revision::propose_as,
};

use super::{DraftError, DraftId, Drafts};

impl Drafts {
    /// The annotated copy of a file, counted from 1; nothing if there is no such
    /// file, or if it has no cells that could be marked.
    ///
    /// # Errors
    /// When the copy cannot be made, or the database fails.
    pub async fn annotated(
        &self,
        id: &DraftId,
        number: u32,
    ) -> Result<Option<Vec<u8>>, DraftError> {
        let held = self.editions.store().reader().draft(id).await?.ok_or(DraftError::Unknown)?;
        self.waits(Some(held.listed.revision)).await?;
        let Some(at) = usize::try_from(number).ok().and_then(|number| number.checked_sub(1)) else {
            return Ok(None);
        };
        let Some(file) = held.files.get(at).filter(|file| has_cells(&file.draft)) else {
            return Ok(None);
        };
        let upload = file.upload.clone();
        let answers = held.listed.answers;
        let latest = self.editions.latest();
        let cases = KnownCase::all(latest.dataset());
        let limits = self.rules.limits;
        let options = Options { limits, given: answers.given.clone(), cases };
        let drafts: Vec<Draft> = held.files.into_iter().map(|file| file.draft).collect();
        let place = self.place().await?;
        let compare = move || {
            let _place = place;
            let proposed = propose_as(latest.dataset(), &drafts, answers.mode).issues;
            of_file(&drafts, at, proposed)
        };
        let (issues, more) =
            tokio::task::spawn_blocking(compare).await.map_err(DraftError::BrokenOff)?;
        let copy =
            self.reading.annotated(&upload.file_name, &upload.bytes, &options, (&issues, more));
        copy.await?.map(Some).map_err(|why| DraftError::NoCopy(why.to_string()))
    }
}

/// Whether a file could be opened and has cells.
fn has_cells(draft: &Draft) -> bool {
    draft.kind.is_some_and(|kind| kind != FileKind::Json)
}

/// What is wrong with one file, and how much more there may be. Of files that have
/// one name it cannot be told of which of them something was found later, so of those
/// only what reading found.
fn of_file(drafts: &[Draft], at: usize, proposed: Vec<Issue>) -> (Vec<Issue>, usize) {
    let Some(draft) = drafts.get(at) else { return (Vec::new(), 0) };
    let alike: Vec<&Draft> = drafts.iter().filter(|other| other.file == draft.file).collect();
    let found = proposed.into_iter().filter(|issue| issue.file == draft.file);
    if alike.len() == 1 {
        return (found.collect(), 0);
    }
    let read: usize = alike.iter().map(|draft| draft.issues.len()).sum();
    (draft.issues.clone(), found.count().saturating_sub(read))
}
