//! Files that are chosen or dropped, and what there is to say of them before they
//! are sent. The server holds the same limits, and what it says counts.

use serde::{Deserialize, Serialize};
use web_sys::{DragEvent, HtmlInputElement};

const KILO: u64 = 1_000;
const MIB: u64 = 1024 * 1024;

/// What may be chosen, with the words for what may not.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct UploadLimits {
    /// Bytes of one file.
    pub bytes: u64,
    /// Bytes of all together.
    pub together: u64,
    /// How many files.
    pub files: usize,
    /// What is said of a file that is too large, with `{file}` and `{size}`.
    pub too_large: String,
    /// What is said of files that are too large together.
    pub too_large_together: String,
    /// What is said of too many.
    pub too_many: String,
    /// A size in kilobytes, with `{size}`.
    pub kilobytes: String,
    /// A size in mebibytes, with `{size}`.
    pub mebibytes: String,
}

/// A file that is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Chosen {
    pub(super) name: String,
    pub(super) size: u64,
}

impl UploadLimits {
    /// What stands against sending these files.
    pub(super) fn faults(&self, chosen: &[Chosen]) -> Vec<String> {
        let large = chosen.iter().filter(|file| file.size > self.bytes);
        let mut faults: Vec<String> = large
            .map(|file| {
                self.too_large
                    .replace("{size}", &self.size(file.size))
                    .replace("{file}", &file.name)
            })
            .collect();
        if chosen.len() > self.files {
            faults.push(self.too_many.clone());
        }
        if chosen.iter().map(|file| file.size).sum::<u64>() > self.together {
            faults.push(self.too_large_together.clone());
        }
        faults
    }

    /// A size in words. Never less than it is: what is too large must look so.
    pub(super) fn size(&self, size: u64) -> String {
        if size < MIB {
            return self.kilobytes.replace("{size}", &size.div_ceil(KILO).to_string());
        }
        self.mebibytes.replace("{size}", &Self::in_mebibytes(size))
    }

    /// MiB to a tenth, never less than it is.
    #[must_use]
    pub fn in_mebibytes(size: u64) -> String {
        let tenths = size.saturating_mul(10).div_ceil(MIB);
        format!("{}.{}", tenths / 10, tenths % 10)
    }
}

/// The files that a field holds.
pub(super) fn of(input: Option<HtmlInputElement>) -> Vec<Chosen> {
    let Some(files) = input.and_then(|input| input.files()) else { return Vec::new() };
    (0..files.length())
        .filter_map(|at| files.get(at))
        .map(|file| Chosen { name: file.name(), size: bytes(file.size()) })
        .collect()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the size of a file is a whole number that a script holds exactly"
)]
const fn bytes(size: f64) -> u64 {
    size as u64
}

/// Whether what is dragged over the page are files, and not a text or a link.
pub(super) fn carries_files(event: &DragEvent) -> bool {
    event.data_transfer().is_some_and(|data| {
        data.types().iter().any(|kind| kind.as_string().is_some_and(|kind| kind == "Files"))
    })
}

/// Puts what was dropped into the field; nothing if it holds no file.
pub(super) fn take(event: &DragEvent, input: Option<HtmlInputElement>) -> Option<()> {
    let files = event.data_transfer()?.files().filter(|files| files.length() > 0)?;
    input?.set_files(Some(&files));
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits() -> UploadLimits {
        UploadLimits {
            bytes: 2 * MIB,
            together: 3 * MIB,
            files: 3,
            too_large: "{file} has {size}".to_owned(),
            too_large_together: "too large together".to_owned(),
            too_many: "too many".to_owned(),
            kilobytes: "{size} kB".to_owned(),
            mebibytes: "{size} MiB".to_owned(),
        }
    }

    #[test]
    fn what_is_too_much_is_named() {
        #[track_caller]
        fn check(sizes: &[u64], faults: &[&str]) {
            let chosen: Vec<Chosen> = ('a'..)
                .zip(sizes)
                .map(|(name, size)| Chosen { name: name.to_string(), size: *size })
                .collect();
            assert_eq!(limits().faults(&chosen), faults, "{sizes:?}");
        }
        check(&[], &[]);
        check(&[2 * MIB, MIB], &[]);
        check(&[2 * MIB + 1, 1], &["a has 2.1 MiB"]);
        check(&[2 * MIB, MIB, 1], &["too large together"]);
        check(&[1, 1, 1, 1], &["too many"]);
        check(&[1, 9 * MIB], &["b has 9.0 MiB", "too large together"]);
    }

    #[test]
    fn a_size_is_never_said_to_be_less_than_it_is() {
        for (size, said) in [
            (0, "0 kB"),
            (1, "1 kB"),
            (1_001, "2 kB"),
            (MIB - 1, "1049 kB"),
            (MIB, "1.0 MiB"),
            (MIB + 1, "1.1 MiB"),
            (20 * MIB + 1, "20.1 MiB"),
        ] {
            assert_eq!(limits().size(size), said, "{size}");
        }
    }
}
