//! Archives (zip) before anything in them is read ([`beside`]: before any byte of a
//! sheet is): how many entries, whether they overlap, what they really unpack to, and
//! what each part holds that would harm a reader. No number that the file declares is
//! believed, and an archive in the archive is bytes like any other.

mod beside;
mod gate;
mod ods;
mod ooxml;
mod records;
mod unpack;

use std::{
    collections::HashMap,
    io::{Cursor, Read},
    sync::{Arc, atomic::AtomicBool},
};

use memchr::memmem;
use zip::{ZipArchive, result::ZipError};

pub(super) use self::{beside::Sheets, gate::Gated, records::ErrorCell};
use self::{ods::Tables, ooxml::Part, records::Records, unpack::Next};
use super::{
    Region,
    kind::{Kind, protected},
    markup::{self, Scanner},
    refusal::Refusal,
};
use crate::{ingest::Limits, issue::Code};

/// An archive over the bytes of a file.
pub(super) type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Opens an archive of which the list of entries is sound.
pub(super) fn open<'a>(bytes: &'a [u8], limits: &Limits) -> Result<Archive<'a>, Refusal> {
    // The list is counted before it is made.
    let listed = memmem::find_iter(bytes, b"PK\x01\x02").count();
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
    const SHOWN: u64 = 256 * 1024;
    let mut start = Vec::new();
    archive.by_name(name).ok()?.take(SHOWN).read_to_end(&mut start).ok()?;
    Some(start)
}

/// Whether a word stands in an entry.
pub(super) fn says(archive: &mut Archive<'_>, name: &str, word: &[u8]) -> bool {
    let start = beginning(archive, name).unwrap_or_default();
    start.windows(word.len()).any(|found| found == word)
}

/// The name of an entry as it is compared: letter case and the kind of slash do
/// not matter to spreadsheet programs.
pub(super) fn plain_name(raw: &[u8]) -> String {
    String::from_utf8_lossy(raw).replace('\\', "/").to_ascii_lowercase()
}

/// What was seen on the way through an archive.
#[derive(Debug, Clone, Default)]
pub(super) struct Seen {
    /// Whether the results of formulas in it are none.
    pub(super) recalculates: bool,
    /// Whether a cell of an xlsx file holds a formula, as far as it was looked through.
    pub(super) formulas: Arc<AtomicBool>,
    /// For each sheet of an xlsb file, in order, the formulas that came to an
    /// error.
    pub(super) errors: Vec<Vec<ErrorCell>>,
    /// For each table of an ods file, in order, which of its cells are merged.
    pub(super) merged: Vec<Vec<Region>>,
}

/// What was seen in one part.
enum Looked {
    Tables { merged: Vec<Vec<Region>> },
    Markup { recalculates: bool, targets: Vec<(String, String)> },
    Records { name: String, sheets: Vec<String>, errors: Vec<ErrorCell> },
    Nothing,
}

/// Unpacks everything once, keeps nothing of it, and refuses what would harm
/// those who read it.
pub(super) fn check(
    archive: &mut Archive<'_>,
    kind: Kind,
    limits: &Limits,
) -> Result<Seen, Refusal> {
    let look = Look::of(kind, limits);
    let parts: Vec<usize> = (0..archive.len()).collect();
    let mut left = limits.unpacked;
    let through = |name: &str, next: Next<'_>| look.through(name, next);
    let looked = unpack::each(archive, &parts, (&mut left, limits), through)?;
    seen(looked, &look)
}

/// Puts together what was seen in parts.
fn seen(parts: Vec<Looked>, look: &Look) -> Result<Seen, Refusal> {
    let mut seen = Seen { formulas: Arc::clone(&look.formulas), ..Seen::default() };
    let mut sheets = Vec::new();
    let mut targets = Vec::new();
    let mut errors = HashMap::new();
    for looked in parts {
        match looked {
            Looked::Markup { recalculates, targets: found } => {
                seen.recalculates |= recalculates;
                targets.extend(found);
            }
            Looked::Records { name, sheets: listed, errors: found } => {
                sheets.extend(listed);
                errors.insert(name, found);
            }
            Looked::Tables { merged } => seen.merged = merged,
            Looked::Nothing => {}
        }
    }
    for sheet in sheets {
        let target = targets.iter().find(|(id, _)| *id == sheet).map(|(_, target)| target);
        let target = target.ok_or_else(|| records::not_listed_so("xl/workbook.bin"))?;
        let part = plain_name(format!("xl/{target}").as_bytes());
        // What is taken a second time is a sheet that is listed twice.
        let found = errors.remove(&part);
        if found.is_none() && part.starts_with(SHEETS) {
            return Err(records::not_listed_so("xl/workbook.bin"));
        }
        seen.errors.push(found.unwrap_or_default());
    }
    Ok(seen)
}

/// How parts are looked through.
struct Look {
    kind: Kind,
    limits: Limits,
    /// Whether a cell that holds a formula was seen.
    formulas: Arc<AtomicBool>,
    /// Whether they are sheets of an xlsx file, and may be nothing else.
    is_of_sheets: bool,
}

impl Look {
    fn of(kind: Kind, limits: &Limits) -> Self {
        Self { kind, limits: *limits, formulas: Arc::default(), is_of_sheets: false }
    }

    /// Looks through one part by its name, as it is unpacked.
    fn through(&self, name: &str, next: Next<'_>) -> Result<Looked, Refusal> {
        let first = next()?;
        let plain = plain_name(name.as_bytes());
        match how(self.kind, &plain, &first) {
            How::Tables => {
                let mut scanner = Scanner::new(name, Tables::new(self.limits));
                each(first, next, |piece| scanner.feed(piece))?;
                Ok(Looked::Tables { merged: scanner.finish()?.merged })
            }
            How::Markup => {
                let part = Part::of(&self.formulas, self.is_of_sheets);
                let mut scanner = Scanner::new(name, part);
                let bytes = each(first, next, |piece| scanner.feed(piece))?;
                let part = scanner.finish()?;
                part.check(bytes, self.limits.cells)?;
                let Part { recalculates, targets, .. } = part;
                // Other lists are of no use, and may be long.
                let is_list = name == "xl/_rels/workbook.bin.rels";
                let targets = if is_list { targets } else { Vec::new() };
                Ok(Looked::Markup { recalculates, targets })
            }
            How::Records => {
                let mut records = Records::new(name, self.limits.cells);
                each(first, next, |piece| records.feed(piece))?;
                let Records { sheets, errors, .. } = records;
                Ok(Looked::Records { name: plain, sheets, errors })
            }
            How::Other => {
                each(first, next, |_| Ok(()))?;
                Ok(Looked::Nothing)
            }
            How::Unreadable => Err(markup::broken(name, "is not written in UTF-8")),
        }
    }
}

/// Has each piece of a part looked at; how many bytes there were.
fn each(
    first: Vec<u8>,
    next: Next<'_>,
    mut look: impl FnMut(&[u8]) -> Result<(), Refusal>,
) -> Result<u64, Refusal> {
    let mut bytes = 0;
    let mut piece = first;
    while !piece.is_empty() {
        bytes += piece.len() as u64;
        look(&piece)?;
        piece = next()?;
    }
    Ok(bytes)
}

/// How a part is looked through.
enum How {
    Tables,
    Markup,
    Records,
    Other,
    Unreadable,
}

fn how(kind: Kind, name: &str, first: &[u8]) -> How {
    let is_named = |ends: &[&str]| ends.iter().any(|end| name.ends_with(end));
    let start = first.strip_prefix(b"\xef\xbb\xbf").unwrap_or(first).trim_ascii_start();
    let is_markup = is_named(&[".xml", ".rels", ".vml"]) || start.first() == Some(&b'<');
    let is_wide = first.starts_with(b"\xff\xfe")
        || first.starts_with(b"\xfe\xff")
        || start.get(..2).is_some_and(|two| two.contains(&0));
    if kind == Kind::Ods && name == "content.xml" {
        if is_wide { How::Unreadable } else { How::Tables }
    } else if kind == Kind::Xlsb && is_named(&[".bin"]) && is_of_records(name) {
        How::Records
    } else if is_markup && !name.starts_with("customxml/") {
        if is_wide { How::Unreadable } else { How::Markup }
    } else {
        How::Other
    }
}

/// Where the sheets of an xlsb file stand that are read.
const SHEETS: &str = "xl/worksheets/";

/// The parts of an xlsb file that are read.
fn is_of_records(name: &str) -> bool {
    matches!(name, "xl/workbook.bin" | "xl/sharedstrings.bin" | "xl/styles.bin")
        || (name.starts_with(SHEETS) && !name.contains("binaryindex"))
}

#[cfg(test)]
mod tests;
