//! `read-file`: reads one file in a process of its own, started by this program
//! alone.

use clap::Args;

use super::{Failure, Outcome};
use crate::reading;

#[derive(Debug, Args)]
pub(super) struct ReadFile {}

impl ReadFile {
    #[expect(clippy::unused_self, reason = "every command is run alike")]
    pub(super) fn run(self) -> Result<Outcome, Failure> {
        reading::run_child().map_err(Failure)?;
        Ok(Outcome::Done)
    }
}
