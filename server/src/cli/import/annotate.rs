//! Where an annotated copy is written to: never over a file that is there.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::cli::Failure;

/// Whether a copy can be asked for, before anything is done.
pub(super) fn can_be(to: Option<&Path>, files: &[PathBuf]) -> Result<(), Failure> {
    let Some(to) = to else { return Ok(()) };
    if files.len() != 1 {
        return Err(Failure(format!(
            "--annotate takes one file and writes one, but {} files are given; import them one by one",
            files.len()
        )));
    }
    if to.symlink_metadata().is_ok() {
        return Err(Failure(format!(
            "{} is there already, and nothing is overwritten; name another file after --annotate",
            to.display()
        )));
    }
    Ok(())
}

/// Writes it.
pub(super) fn write(to: &Path, copy: &[u8]) -> Result<(), Failure> {
    let opened = OpenOptions::new().write(true).create_new(true).open(to);
    opened.and_then(|mut file| file.write_all(copy)).map_err(|error| {
        Failure(format!(
            "the annotated copy cannot be written to {} ({error}); name another place after --annotate",
            to.display()
        ))
    })
}
