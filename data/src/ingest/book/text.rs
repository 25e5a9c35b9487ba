//! From the bytes of a file to its text: told by content, never by name.

use crate::issue::{Code, Issue, Severity};

/// The text of a file, or what is wrong with it as a whole.
pub(super) fn text<'a>(file: &str, bytes: &'a [u8]) -> Result<&'a str, Box<Issue>> {
    let fault =
        |code, message: &str| Err(Box::new(Issue::of_file(code, Severity::Error, file, message)));
    if let Some(kind) = other_kind(bytes) {
        return fault(
            Code::NotCsv,
            &format!(
                "this is {kind}, not comma-separated text; save the sheet as CSV in UTF-8 and import that"
            ),
        );
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let line = bytes[..error.valid_up_to()].split(|byte| *byte == b'\n').count();
            return fault(
                Code::NotUtf8,
                &format!(
                    "the text is not UTF-8 (the first fault is in line {line}); save the file as CSV in UTF-8"
                ),
            );
        }
    };
    Ok(text)
}

/// What else a file is by its first bytes, where people hand it over as CSV.
fn other_kind(bytes: &[u8]) -> Option<&'static str> {
    let start = &bytes[..bytes.len().min(512)];
    let plain: Vec<u8> =
        start.trim_ascii_start().iter().take(14).map(u8::to_ascii_lowercase).collect();
    if start.starts_with(b"PK\x03\x04") {
        Some("a workbook or archive")
    } else if start.starts_with(b"\xd0\xcf\x11\xe0") {
        Some("an old workbook or a protected file")
    } else if start.starts_with(b"%PDF") {
        Some("a PDF")
    } else if plain.starts_with(b"<!doctype html") || plain.starts_with(b"<html") {
        Some("a web page")
    } else if start.starts_with(b"\xff\xfe") || start.starts_with(b"\xfe\xff") {
        Some("text in UTF-16")
    } else if start.contains(&0) {
        Some("a binary file")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_files_by_content() {
        #[track_caller]
        fn check(bytes: &[u8], expected: Result<&str, Code>) {
            assert_eq!(text("x.csv", bytes).map_err(|issue| issue.code), expected);
        }
        check(b"\xef\xbb\xbfa,b\n", Ok("a,b\n"));
        check("é".as_bytes(), Ok("é"));
        check(b"a\n\xe9,b", Err(Code::NotUtf8));
        check(b"PK\x03\x04rest", Err(Code::NotCsv));
        check(b"\n<!DOCTYPE html><title>", Err(Code::NotCsv));
        check(b"\xff\xfea\x00", Err(Code::NotCsv));
        check(b"a\x00b", Err(Code::NotCsv));
    }
}
