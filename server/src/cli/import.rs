//! `import`: publishes what files say as one revision, or tells what that would
//! change.

mod annotate;
mod explain;
mod outcome;
mod told;

use std::io::{IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use data::{
    alarm::unlikely_days,
    draft::{DateOrder, Draft, Given, Mapping, Meaning},
    ingest::{KnownCase, Limits, Options},
    model::{Act, Aspect, Basis, Day, SourceId},
    revision::{Answers, Mode, Proposal, propose_as},
};
use indicatif::{ProgressBar, ProgressStyle};

use self::outcome::{Imported, Published};
use super::{
    Failure, Outcome, Report,
    database::{Database, with_cause},
    limits::ReadingLimits,
    print,
};
use crate::{
    accounts::Author,
    clock::Clock,
    editions::Editions,
    erasing::epoch,
    publish::{Plan, Publication, PublishError, publish, upload},
    reading::Reading,
    store::Upload,
};

/// How often an import is compared again when others publish meanwhile.
const TRIES: usize = 5;

/// Publish what files say as one revision
///
/// A file is a workbook (xlsx, xls, xlsb, ods) or a table as text (CSV, TSV), told
/// by what it holds; its sheets are told by their headings. Records are added and
/// changed by their keys, and a column that a file does not have keeps what is
/// held. A record with an error is left out and the others are published; of two
/// files that disagree on a record neither is used; if nothing in a file can be
/// read, nothing is published. Without a change there is no revision.
#[derive(Debug, Args)]
pub(super) struct Import {
    /// The files
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Tell what would change, and publish nothing
    #[arg(long)]
    dry_run: bool,
    /// Tell what the files look like (kind, sheets, headings, layout and how surely),
    /// and publish nothing; no database is opened
    #[arg(long, conflicts_with_all = ["dry_run", "annotate", "accept_closures", "message", "mode"])]
    explain: bool,
    /// Also write the file as a workbook in which each faulty cell is marked and has a
    /// note: mend it there and import that. For one file; nothing is overwritten
    #[arg(long, value_name = "OUT.xlsx")]
    annotate: Option<PathBuf>,
    /// What happens to records that the files hold no more: `merge` keeps them,
    /// `replace` takes out those of the States that stand in a sheet
    #[arg(long, value_name = "MODE", value_parser = Mode::parse, default_value = "merge")]
    mode: Mode,
    /// Under which source rows are kept whose file names none
    #[arg(long, value_name = "ID", value_parser = SourceId::parse)]
    source: Option<SourceId>,
    /// On which day the file was made, or what it says held, where it does not say
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = Day::parse)]
    as_of: Option<Day>,
    /// Which number of a date such as 1/2/2026 is the day: dmy the first, mdy the
    /// second [default: only what the column itself tells]
    #[arg(long, value_name = "ORDER", value_parser = DateOrder::parse)]
    dates: Option<DateOrder>,
    /// Whose view findings are, where the file does not say: court, commission,
    /// parliament, independent, `member_state` or `text_comparison`
    #[arg(long, value_name = "BASIS", value_parser = Basis::parse)]
    basis: Option<Basis>,
    /// In what act the Commission or the Court said it: letter, opinion, referral or
    /// judgment
    #[arg(long, value_name = "ACT", value_parser = Act::parse)]
    act: Option<Act>,
    /// What findings speak about: communication, conformity or application
    #[arg(long, value_name = "ASPECT", value_parser = Aspect::parse)]
    aspect: Option<Aspect>,
    /// What a heading or a word of the files means that is not known: the word as it
    /// stands there and its meaning, such as `en cours=unclear` or
    /// `Couleur=nothing`; once for each word
    #[arg(long, value_name = "WORD=MEANING", value_parser = Mapping::parse_entry)]
    map: Vec<(String, Meaning)>,
    /// The name under which an analyst kept what further words mean
    #[arg(long, value_name = "NAME")]
    words: Option<String>,
    /// Close the cases that a newer copy of the register no longer lists: only for
    /// files that are the whole register
    #[arg(long)]
    accept_closures: bool,
    #[command(flatten)]
    database: Database,
    /// How to report: for people, or exactly one JSON object
    #[arg(long, value_enum, default_value = "text")]
    format: Report,
    /// What the revision brings, in words [default: the names of the files]
    #[arg(long, value_name = "TEXT")]
    message: Option<String>,
    #[command(flatten)]
    limits: ReadingLimits,
}

impl Import {
    pub(super) async fn run(self, clock: Arc<dyn Clock>) -> Result<Outcome, Failure> {
        let given = self.given()?;
        annotate::can_be(self.annotate.as_deref(), &self.files)?;
        let mut uploads = Vec::new();
        for file in &self.files {
            uploads.push(read(file, self.limits.of_a_file())?);
        }
        if self.explain {
            return explain::explain(&self, &uploads, given).await;
        }
        let store = self.database.open_patiently().await?;
        let editions =
            Editions::open(store, &*clock).await.map_err(|error| Failure(with_cause(&error)))?;
        let given = self.with_kept(given, &editions).await?;
        let known = KnownCase::all(editions.latest().dataset());
        let options =
            Options { given: given.clone(), cases: known, limits: self.limits.of_a_file() };
        let drafts = self.drafts(&uploads, &options).await?;
        let message = self.message.clone().unwrap_or_else(|| {
            let names: Vec<&str> = uploads.iter().map(|upload| upload.file_name.as_str()).collect();
            format!("Import of {}", names.join(", "))
        });
        let (proposal, published) = self
            .settle(&editions, &*clock, &drafts, &uploads, (&message, self.answers(given)))
            .await?;
        editions.store().close().await;
        let annotated = match &self.annotate {
            None => None,
            Some(to) => {
                Some((to.as_path(), self.annotated(&uploads, &options, &proposal, to).await))
            }
        };
        let imported = Imported {
            drafts: &drafts,
            proposal: &proposal,
            published,
            annotated: annotated.as_ref().and_then(|(to, made)| made.is_ok().then_some(*to)),
        };
        match self.format {
            Report::Json => print(imported.json()?)?,
            Report::Text => print(imported.text())?,
        }
        // What was published is told all the same.
        if let Some((_, made)) = annotated {
            made?;
        }
        Ok(if proposal.has_errors() { Outcome::DataErrors } else { Outcome::Done })
    }

    /// With the words that were kept under a name.
    async fn with_kept(&self, given: Given, editions: &Editions) -> Result<Given, Failure> {
        let Some(name) = &self.words else { return Ok(given) };
        let kept = editions.store().reader().word_mappings().await;
        let kept = kept.map_err(|error| Failure(with_cause(&error)))?;
        let Some((_, mapping)) = kept.iter().find(|(kept, _)| kept == name) else {
            let names: Vec<&str> = kept.iter().map(|(name, _)| name.as_str()).collect();
            return Err(Failure(format!(
                "no words are kept under the name `{name}`; there are: {}",
                if names.is_empty() { "none".to_owned() } else { names.join(", ") }
            )));
        };
        let mapping = given.mapping.clone().with_kept(mapping);
        let mapping = mapping.map_err(|error| Failure(error.to_string()))?;
        Ok(Given { mapping, ..given })
    }

    /// How the files are read and taken.
    fn answers(&self, given: Given) -> Answers {
        Answers { mode: self.mode, closures: self.accept_closures, given }
    }

    /// What the files do not say themselves.
    fn given(&self) -> Result<Given, Failure> {
        let mut mapping = Mapping::default();
        for (word, meaning) in &self.map {
            mapping.add(word, *meaning).map_err(|error| Failure(error.to_string()))?;
        }
        Ok(Given {
            source: self.source.clone(),
            as_of: self.as_of,
            dates: self.dates,
            basis: self.basis,
            act: self.act,
            aspect: self.aspect,
            mapping,
        })
    }

    /// Reads each file in a process of its own, and shows how far it is.
    async fn drafts(&self, uploads: &[Upload], options: &Options) -> Result<Vec<Draft>, Failure> {
        let reading = self.reading()?;
        let bar = self.progress(uploads.len());
        let mut drafts = Vec::new();
        for upload in uploads {
            bar.set_message(upload.file_name.clone());
            let draft = reading.read(&upload.file_name, &upload.bytes, options).await;
            drafts.push(draft.map_err(|error| Failure(with_cause(&error)))?);
            bar.inc(1);
        }
        bar.finish_and_clear();
        Ok(drafts)
    }

    fn reading(&self) -> Result<Reading, Failure> {
        Reading::new(self.limits.cost()).map_err(|error| Failure(with_cause(&error)))
    }

    /// Writes the annotated copy of the one file.
    async fn annotated(
        &self,
        uploads: &[Upload],
        options: &Options,
        proposal: &Proposal,
        to: &Path,
    ) -> Result<(), Failure> {
        let Some(upload) = uploads.first() else { return Ok(()) };
        let issues = (&proposal.issues[..], 0);
        let reading = self.reading()?;
        let copy = reading.annotated(&upload.file_name, &upload.bytes, options, issues).await;
        let copy = copy.map_err(|error| Failure(with_cause(&error)))?.map_err(Failure::new)?;
        annotate::write(to, &copy)
    }

    /// On a terminal a bar, elsewhere nothing.
    fn progress(&self, files: usize) -> ProgressBar {
        if !std::io::stderr().is_terminal() || matches!(self.format, Report::Json) {
            return ProgressBar::hidden();
        }
        let bar = ProgressBar::new(files as u64);
        if let Ok(style) =
            ProgressStyle::with_template("{spinner} reading {msg} {bar:24} {pos}/{len}")
        {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(100));
        bar
    }

    /// Compares with the latest edition and publishes; again if another revision
    /// came in between.
    async fn settle(
        &self,
        editions: &Editions,
        clock: &dyn Clock,
        drafts: &[Draft],
        uploads: &[Upload],
        (message, answers): (&str, Answers),
    ) -> Result<(Proposal, Published), Failure> {
        for _ in 0..TRIES {
            editions.refresh().await.map_err(|error| Failure(with_cause(&error)))?;
            let (latest, erased) = editions.shown();
            let mut proposal = propose_as(latest.dataset(), drafts, self.mode);
            if self.accept_closures {
                proposal.accept_closures();
            }
            let days = unlikely_days(&latest, clock.today(), drafts, &proposal);
            proposal.issues.extend(days);
            if drafts.iter().any(Draft::is_unreadable) {
                return Ok((proposal, Published::Unreadable));
            }
            if proposal.changes.is_empty() {
                return Ok((proposal, Published::NothingNew));
            }
            if self.dry_run {
                return Ok((proposal, Published::OnlyTold));
            }
            let names: Vec<&str> = uploads.iter().map(|upload| upload.file_name.as_str()).collect();
            let plan = Plan::new(latest.revision(), latest.dataset(), &names, proposal.clone())
                .map_err(|error| Failure(PublishError::Build(error).to_string()))?;
            let publication = Publication {
                author: Author::CommandLine,
                taken: Some(proposal.taken(answers.clone())),
                plan,
                erased: epoch(&erased),
                message: message.to_owned(),
                uploads: uploads.to_vec(),
                draft: None,
                takes_back: None,
            };
            match publish(editions.store(), clock, publication).await {
                Ok(snapshot) => return Ok((proposal, Published::As(snapshot.revision()))),
                Err(PublishError::Stale { .. } | PublishError::Erased) => {}
                Err(error) => return Err(Failure(with_cause(&error))),
            }
        }
        Err(Failure(
            "others keep publishing; nothing was published, try again in a moment".to_owned(),
        ))
    }
}

/// Reads a file, and no more of it than the importer takes.
fn read(file: &Path, limits: Limits) -> Result<Upload, Failure> {
    let failure = |error: std::io::Error| {
        Failure(format!("{} cannot be read ({error}); check its name and rights", file.display()))
    };
    let most = u64::try_from(limits.bytes).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    std::fs::File::open(file)
        .and_then(|opened| opened.take(most).read_to_end(&mut bytes))
        .map_err(failure)?;
    let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy();
    Ok(upload(&name, bytes))
}
