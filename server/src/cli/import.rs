//! `import`: publishes what files say as one revision.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use data::{
    draft::Draft,
    ingest::{self, Limits},
    issue::Issue,
    revision::{Counts, Proposal, propose},
};
use serde::Serialize;

use super::{
    Failure, Outcome, Report,
    database::{Database, with_cause},
    print,
};
use crate::{
    clock::Clock,
    editions::Editions,
    publish::{Publication, PublishError, publish, upload},
    store::Upload,
};

/// How often an import is compared again when others publish meanwhile.
const TRIES: usize = 5;

/// Publish what files say as one revision
///
/// Each file is a table in CSV (UTF-8), told by its headings. Records are added
/// and changed by their keys; none is removed, and a column that a file does not
/// have keeps what is held. A record with an error is left out and the others
/// are published; of two files that disagree on a record neither is used; if a
/// file cannot be read as a table, nothing is published. Without a change there
/// is no revision.
#[derive(Debug, Args)]
pub(super) struct Import {
    /// The files
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    database: Database,
    /// How to report: for people, or exactly one JSON object
    #[arg(long, value_enum, default_value = "text")]
    format: Report,
    /// What the revision brings, in words [default: the names of the files]
    #[arg(long, value_name = "TEXT")]
    message: Option<String>,
}

/// What is reported to programs.
#[derive(Serialize)]
struct Summary<'a> {
    #[serde(flatten)]
    counts: Counts,
    issues: &'a [Issue],
}

impl Import {
    pub(super) async fn run(self, clock: Arc<dyn Clock>) -> Result<Outcome, Failure> {
        let mut uploads = Vec::new();
        for file in &self.files {
            uploads.push(read(file)?);
        }
        let drafts: Vec<Draft> =
            uploads.iter().map(|upload| ingest::read(&upload.file_name, &upload.bytes)).collect();
        let store = self.database.open().await?;
        let editions =
            Editions::open(store, &*clock).await.map_err(|error| Failure(with_cause(&error)))?;
        let message = self.message.clone().unwrap_or_else(|| {
            let names: Vec<&str> = uploads.iter().map(|upload| upload.file_name.as_str()).collect();
            format!("Import of {}", names.join(", "))
        });
        let (proposal, published) = settle(&editions, &*clock, &drafts, &uploads, &message).await?;
        editions.store().close().await;
        match self.format {
            Report::Json => print(&json(&proposal)?)?,
            Report::Text => print(&text(&drafts, &proposal, published))?,
        }
        Ok(if proposal.has_errors() { Outcome::DataErrors } else { Outcome::Done })
    }
}

/// Compares with the latest edition and publishes; again if another revision
/// came in between.
async fn settle(
    editions: &Editions,
    clock: &dyn Clock,
    drafts: &[Draft],
    uploads: &[Upload],
    message: &str,
) -> Result<(Proposal, Option<u32>), Failure> {
    for _ in 0..TRIES {
        editions.refresh().await.map_err(|error| Failure(with_cause(&error)))?;
        let latest = editions.latest();
        let proposal = propose(latest.dataset(), drafts);
        if drafts.iter().any(Draft::is_unreadable) || proposal.changes.is_empty() {
            return Ok((proposal, None));
        }
        let publication = Publication {
            base: latest.revision(),
            held: latest.shared_dataset(),
            message: message.to_owned(),
            uploads: uploads.to_vec(),
            changes: proposal.changes.clone(),
        };
        match publish(editions.store(), clock, publication).await {
            Ok(snapshot) => return Ok((proposal, Some(snapshot.revision()))),
            Err(PublishError::Stale { .. }) => {}
            Err(error) => return Err(Failure(with_cause(&error))),
        }
    }
    Err(Failure("others keep publishing; nothing was published, try again in a moment".to_owned()))
}

/// Reads a file, and no more of it than the importer takes.
fn read(file: &Path) -> Result<Upload, Failure> {
    let failure = |error: std::io::Error| {
        Failure(format!("{} cannot be read ({error}); check its name and rights", file.display()))
    };
    let most = u64::try_from(Limits::default().bytes).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    std::fs::File::open(file)
        .and_then(|opened| opened.take(most).read_to_end(&mut bytes))
        .map_err(failure)?;
    let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy();
    Ok(upload(&name, bytes))
}

fn json(proposal: &Proposal) -> Result<String, Failure> {
    let summary = Summary { counts: proposal.counts, issues: &proposal.issues };
    serde_json::to_string(&summary).map(|text| text + "\n").map_err(Failure::new)
}

fn text(drafts: &[Draft], proposal: &Proposal, published: Option<u32>) -> String {
    let mut lines: Vec<String> = proposal.issues.iter().map(ToString::to_string).collect();
    let Counts { new, changed, same, removed } = proposal.counts;
    lines.push(format!("{new} new, {changed} changed, {same} the same, {removed} removed."));
    let errors = proposal.issues.iter().filter(|issue| issue.is_error()).count();
    lines.push(match published {
        Some(revision) if errors > 0 => format!(
            "Published as revision {revision} without the records that have errors ({errors}); mend and import them again."
        ),
        Some(revision) => format!("Published as revision {revision}."),
        None if drafts.iter().any(Draft::is_unreadable) => {
            "Nothing was published, since a file could not be read as a table.".to_owned()
        }
        None => "Nothing was published: no record would change.".to_owned(),
    });
    lines.join("\n") + "\n"
}
