//! `template`: the workbook that analysts fill in.

use clap::Args;
use data::{reference, workbook};

use super::{Failure, Outcome, print};

/// Write the workbook that analysts fill in to standard output
///
/// A sheet for each table that people fill in, with drop-down lists, a note on
/// every heading and a sheet of instructions; it holds no record. `import` reads
/// it. With all records in it: `export --format xlsx`.
#[derive(Debug, Args)]
pub(super) struct Template {}

impl Template {
    #[expect(clippy::unused_self, reason = "every command is run alike")]
    pub(super) fn run(self) -> Result<Outcome, Failure> {
        // The lists name the provisions of the Directive that ships.
        print(workbook::template(&reference::dataset()).map_err(Failure::new)?)?;
        Ok(Outcome::Done)
    }
}
