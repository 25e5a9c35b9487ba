//! Files that nobody on this project wrote, where they are at hand beside the
//! project; for tests alone, which are skipped elsewhere and say so.

#![expect(clippy::unwrap_used, reason = "tests may crash: that is how they fail")]

use std::{fs, path::PathBuf};

/// A folder of them; nothing, and a word on it, where it is not.
#[expect(clippy::print_stderr, reason = "a test that saw nothing has to say so")]
pub(crate) fn folder(name: &str) -> Option<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpora").join(name);
    if !folder.is_dir() {
        eprintln!("skipped: there is no {}", folder.display());
        return None;
    }
    Some(folder)
}

/// A file of them, as `folder/name`.
pub(crate) fn file(name: &str) -> Option<Vec<u8>> {
    let (within, name) = name.split_once('/').unwrap();
    let bytes = fs::read(folder(within)?.join(name)).unwrap();
    Some(bytes)
}
