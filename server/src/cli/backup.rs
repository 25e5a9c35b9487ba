//! `backup` and `restore`: the whole database as one file, checked before it has its
//! name. Neither ever writes over a file.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use clap::Args;

use super::{
    Failure, Outcome, check,
    database::{Database, with_cause},
    print,
};
use crate::store::{BESIDE, DatabaseAddress, Reader, StoreError, beside, new_file};

/// Copy the whole database into a file, while the site is served
///
/// The copy is checked like `check` does before it gets its name.
#[derive(Debug, Args)]
pub(super) struct Backup {
    /// The file to write, which must not be there yet
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    database: Database,
}

/// Make a database of a copy that `backup` wrote
///
/// Stop the server and move the old database away first: nothing is written over.
#[derive(Debug, Args)]
pub(super) struct Restore {
    /// The copy
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    database: Database,
}

impl Backup {
    pub(super) async fn run(self) -> Result<Outcome, Failure> {
        free(&self.file)?;
        if self.database.address().file().is_none() {
            return Err(self.database.failure(&StoreError::NoFile));
        }
        let reader = Reader::open(self.database.address())
            .await
            .map_err(|error| self.database.failure(&error))?;
        let part = Part::of(&self.file)?;
        let copied = reader.copy_to(&part.file).await;
        let closed = reader.close().await;
        copied.and(closed).map_err(|error| self.database.failure(&error))?;
        let revision = sound(&part.file).await?;
        let bytes = part.named(&self.file)?;
        print(format!(
            "{} holds revision {revision}, {bytes} bytes, and was checked.\n",
            self.file.display()
        ))?;
        Ok(Outcome::Done)
    }
}

impl Restore {
    pub(super) async fn run(self) -> Result<Outcome, Failure> {
        let target = self.database.address().file();
        let target = target.ok_or_else(|| self.database.failure(&StoreError::NoFile))?.to_owned();
        free(&target)?;
        // It would be taken for the new one's.
        if let Some(left) =
            BESIDE.map(|suffix| beside(&target, suffix)).iter().find(|left| left.exists())
        {
            return Err(Failure(format!(
                "{} is left of another database; stop the server that uses it, and move it away",
                left.display()
            )));
        }
        let part = Part::of(&target)?;
        fs::copy(&self.file, &part.file).map_err(|error| {
            Failure(format!("{} cannot be copied ({error})", self.file.display()))
        })?;
        let revision = sound(&part.file).await?;
        let bytes = part.named(&target)?;
        print(format!(
            "{} holds revision {revision}, {bytes} bytes, and was checked; start `transposition-monitor serve`.\n",
            self.database.address()
        ))?;
        Ok(Outcome::Done)
    }
}

/// Refuses a file that is there.
fn free(file: &Path) -> Result<(), Failure> {
    if file.exists() {
        return Err(Failure(format!(
            "{} is there already and was left as it is; move it away or name another file",
            file.display()
        )));
    }
    Ok(())
}

/// The latest revision of a copy with which nothing is wrong.
async fn sound(file: &Path) -> Result<u32, Failure> {
    let checked = check::checked(&DatabaseAddress::of_file(file)).await;
    let checked = checked
        .map_err(|error| Failure(format!("the copy cannot be used: {}", with_cause(&error))))?;
    match &checked.wrong[..] {
        [] => Ok(checked.revision.unwrap_or_default()),
        [first, rest @ ..] => Err(Failure(format!(
            "the copy was thrown away, since {} is wrong with it: {first}; `check` tells all of a database",
            if rest.is_empty() { "this" } else { "more than one thing" },
        ))),
    }
}

/// A file in the making, which goes away if it gets no name.
struct Part {
    file: PathBuf,
}

impl Part {
    fn of(file: &Path) -> Result<Self, Failure> {
        let part = beside(file, ".part");
        new_file(&part).map_err(|error| {
            let told = if error.kind() == ErrorKind::AlreadyExists {
                "it is there already; if nothing else writes it, delete it".to_owned()
            } else {
                error.to_string()
            };
            Failure(format!("{} cannot be written ({told})", part.display()))
        })?;
        Ok(Self { file: part })
    }

    /// Gives it its name for good; how many bytes it has.
    fn named(self, name: &Path) -> Result<u64, Failure> {
        let kept = || -> io::Result<u64> {
            let file = File::open(&self.file)?;
            file.sync_all()?;
            // Unlike renaming, a link never takes the place of a file that came meanwhile.
            fs::hard_link(&self.file, name)?;
            let folder = name.parent().filter(|folder| !folder.as_os_str().is_empty());
            File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
            Ok(file.metadata()?.len())
        };
        kept().map_err(|error| Failure(format!("{} cannot be written ({error})", name.display())))
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        for suffix in [""].iter().chain(&BESIDE) {
            // Nothing may be there, and nothing more can be done.
            let _ = fs::remove_file(beside(&self.file, suffix));
        }
    }
}
