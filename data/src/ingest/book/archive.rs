//! Archives (zip) before anything in them is read: how many entries, whether
//! they overlap. No number that the file declares is believed.

use std::io::{Cursor, Read};

use zip::{ZipArchive, result::ZipError};

use super::{kind::protected, refusal::Refusal};
use crate::{ingest::Limits, issue::Code};

/// An archive over the bytes of a file.
pub(super) type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Opens an archive of which the list of entries is sound.
pub(super) fn open<'a>(bytes: &'a [u8], limits: &Limits) -> Result<Archive<'a>, Refusal> {
    // The list is counted before it is made.
    let listed = bytes.windows(4).filter(|four| four == b"PK\x01\x02").count();
    if listed > limits.entries {
        return Err(Refusal::new(
            Code::TooManyEntries,
            format!(
                "the archive holds more than {} entries, and no workbook does; copy the table into a new workbook and import that",
                limits.entries
            ),
        ));
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let overlapping = archive.has_duplicate_names()
        || archive.has_overlapping_entries().map_err(|error| broken(&error))?;
    if overlapping {
        return Err(Refusal::new(
            Code::OverlappingEntries,
            "entries of the archive overlap or have the same name, which no spreadsheet program writes; copy the table into a new workbook and import that",
        ));
    }
    Ok(archive)
}

/// What is said of an archive that cannot be read.
pub(super) fn broken(error: &ZipError) -> Refusal {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword => {
            protected()
        }
        ZipError::UnsupportedArchive(_) | ZipError::CompressionMethodNotSupported(_) => {
            Refusal::new(
                Code::BrokenArchive,
                "the file is packed in a way that no spreadsheet program uses; open it in one, save it as .xlsx, and import that",
            )
        }
        _ => Refusal::new(
            Code::BrokenArchive,
            "the file is cut off or damaged, so it cannot be unpacked; get another copy, or save it again as .xlsx",
        ),
    }
}

/// How an entry begins, if it is there and can be unpacked.
pub(super) fn beginning(archive: &mut Archive<'_>, name: &str) -> Option<Vec<u8>> {
    const SHOWN: u64 = 128;
    let mut start = Vec::new();
    archive.by_name(name).ok()?.take(SHOWN).read_to_end(&mut start).ok()?;
    Some(start)
}

/// The name of an entry as it is compared: letter case and the kind of slash do
/// not matter to spreadsheet programs.
pub(super) fn plain_name(raw: &[u8]) -> String {
    String::from_utf8_lossy(raw).replace('\\', "/").to_ascii_lowercase()
}
