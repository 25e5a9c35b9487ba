//! What kind of file it is, told by its content and never by its name; and what
//! is said of the kinds that are not read.

use super::{archive, ole, refusal::Refusal, register_json, text};
use crate::{ingest::Limits, issue::Code};

/// A kind of file that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::ingest) enum Kind {
    Xlsx,
    Xlsb,
    Ods,
    Xls,
    Json,
    /// Any text: whether it is a table shows when it is read.
    Text,
}

/// How much of the beginning tells the kind.
const START: usize = 1024;

/// Tells the kind, or why a file of this kind is not read.
pub(super) fn kind(bytes: &[u8], limits: &Limits) -> Result<Kind, Refusal> {
    if bytes.is_empty() {
        return Err(Refusal::new(
            Code::EmptyFile,
            "the file is empty (0 bytes); save it again in the program that made it, and import that",
        ));
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return in_archive(bytes, limits);
    }
    if bytes.starts_with(ole::SIGNATURE) {
        return in_container(bytes);
    }
    if let Some(refusal) = by_first_bytes(bytes) {
        return Err(refusal);
    }
    if register_json::is_json(bytes) {
        return Ok(Kind::Json);
    }
    Ok(Kind::Text)
}

/// Kinds that are archives of parts, by the parts' names.
fn in_archive(bytes: &[u8], limits: &Limits) -> Result<Kind, Refusal> {
    let mut parts = archive::open(bytes, limits)?;
    if let Some(mime) = archive::beginning(&mut parts, "mimetype") {
        return match mime.strip_prefix(b"application/vnd.oasis.opendocument.") {
            Some(what) if what.starts_with(b"spreadsheet") => {
                let is_locked =
                    archive::says(&mut parts, "META-INF/manifest.xml", b"encryption-data");
                if is_locked { Err(protected()) } else { Ok(Kind::Ods) }
            }
            _ => Err(document("an OpenDocument file that is no spreadsheet")),
        };
    }
    let names: Vec<String> = parts.file_names_raw().map(archive::plain_name).collect();
    let has = |name: &str| names.iter().any(|found| found == name);
    let any = |end: &str| names.iter().any(|found| found.ends_with(end));
    if has("xl/workbook.bin") {
        Ok(Kind::Xlsb)
    } else if has("xl/workbook.xml") || (has("[content_types].xml") && any("/workbook.xml")) {
        Ok(Kind::Xlsx)
    } else if any("index/document.iwa") || any("index.zip") {
        Err(Refusal::new(
            Code::NumbersFile,
            "this is a document of Apple Numbers or a program like it; in Numbers choose File, Export To, Excel, and import that",
        ))
    } else if names.iter().any(|name| name.starts_with("word/")) {
        Err(document("a Word document"))
    } else if names.iter().any(|name| name.starts_with("ppt/")) {
        Err(document("a presentation"))
    } else if has("[content_types].xml") {
        Err(Refusal::new(
            Code::BrokenWorkbook,
            "this looks like a workbook, but the part that lists its sheets is missing; open it in a spreadsheet program, save it as .xlsx, and import that",
        ))
    } else {
        Err(Refusal::new(
            Code::PlainArchive,
            "this is an archive (zip) and no workbook; unpack it and import the files in it",
        ))
    }
}

/// Kinds that stand in the container of old Office files.
fn in_container(bytes: &[u8]) -> Result<Kind, Refusal> {
    let Some(container) = ole::Container::open(bytes) else {
        return Err(Refusal::new(
            Code::BrokenWorkbook,
            "this is an old Office file (such as .xls) that is cut off or damaged; get another copy, or open it in a spreadsheet program and save it as .xlsx",
        ));
    };
    let has = |name: &str| container.has(name);
    if has("EncryptedPackage") || has("EncryptionInfo") || has("\u{9}DRMContent") {
        Err(protected())
    } else if has("Workbook") || has("Book") {
        Ok(Kind::Xls)
    } else if has("WordDocument") {
        Err(document("a Word document"))
    } else if has("PowerPoint Document") {
        Err(document("a presentation"))
    } else {
        Err(document("an Office file without a workbook in it"))
    }
}

/// What a file is that cannot be opened without its password.
pub(super) fn protected() -> Refusal {
    Refusal::new(
        Code::ProtectedFile,
        "the file is protected with a password; save it without one and import that",
    )
}

fn document(what: &str) -> Refusal {
    Refusal::new(
        Code::OtherDocument,
        format!(
            "this is {what}; copy the table into a spreadsheet, save it as .xlsx, and import that"
        ),
    )
}

/// Kinds that are not read, by how they begin.
fn by_first_bytes(bytes: &[u8]) -> Option<Refusal> {
    let start = bytes.get(..START).unwrap_or(bytes);
    if let Some((_, what)) = MAGIC.iter().find(|(magic, _)| start.starts_with(magic)) {
        return Some(match *what {
            PDF => Refusal::new(
                Code::Pdf,
                "this is a PDF, from which no table can be read surely; get the table as a spreadsheet or CSV",
            ),
            OLD => Refusal::new(
                Code::OldWorkbook,
                "this is a workbook of Excel 4 or before; open it in a spreadsheet program, save it as .xlsx, and import that",
            ),
            RTF => document("a text document (RTF)"),
            what => other(what),
        });
    }
    if let Some(refusal) = markup(start) {
        return Some(refusal);
    }
    (!text::can_begin(start)).then(|| other("a binary file of a kind that is not known"))
}

fn other(what: &str) -> Refusal {
    Refusal::new(
        Code::OtherFile,
        format!(
            "this is {what} and no table; import a workbook (.xlsx, .xlsb, .xls, .ods), CSV or the register's JSON"
        ),
    )
}

const PDF: &str = "pdf";
const OLD: &str = "old workbook";
const RTF: &str = "rtf";
const MAGIC: [(&[u8], &str); 17] = [
    (b"%PDF", PDF),
    (b"{\\rtf", RTF),
    (b"\x09\x08\x08\x00\x00\x05", OLD),
    (b"\x09\x08\x06\x00\x00\x05", OLD),
    (b"\x09\x04\x06\x00", OLD),
    (b"\x09\x02\x06\x00", OLD),
    (b"\x09\x00\x04\x00", OLD),
    (b"\x1f\x8b", "a packed file (gzip)"),
    (b"7z\xbc\xaf\x27\x1c", "an archive (7z)"),
    (b"Rar!\x1a\x07", "an archive (rar)"),
    (b"BZh91AY&SY", "a packed file (bzip2)"),
    (b"\xfd7zXZ\x00", "a packed file (xz)"),
    (b"\x28\xb5\x2f\xfd", "a packed file (zstd)"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF89a", "a picture"),
    (b"SQLite format 3\x00", "a database"),
];

/// Web pages and other markup: portals give tables out so under the name .xls.
fn markup(start: &[u8]) -> Option<Refusal> {
    let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
    let text = String::from_utf8_lossy(start.trim_ascii_start()).to_ascii_lowercase();
    if text.starts_with("mime-version:") {
        return Some(web_page());
    }
    if !text.starts_with('<') {
        return None;
    }
    let has = |word: &str| text.contains(word);
    if has("urn:schemas-microsoft-com:office:spreadsheet") {
        Some(Refusal::new(
            Code::OldWorkbook,
            "this is a workbook in the XML of Excel 2003; open it in a spreadsheet program, save it as .xlsx, and import that",
        ))
    } else if has("<office:document") {
        Some(document("an OpenDocument file in plain XML"))
    } else if ["<html", "<!doctype html", "<table", "<head", "<body", "<meta"].into_iter().any(has)
    {
        Some(web_page())
    } else if has("<?xml") {
        Some(other("XML"))
    } else {
        None
    }
}

fn web_page() -> Refusal {
    Refusal::new(
        Code::WebPage,
        "this is a web page (HTML), whatever its name says; open it in a spreadsheet program, save it as .xlsx, and import that",
    )
}

#[cfg(test)]
mod tests;
