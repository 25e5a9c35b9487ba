//! From the bytes of a file to its text: told by content, never by name.

use crate::issue::{Code, Issue, Severity};

/// The text of a file, or what is wrong with it as a whole.
pub(super) fn text<'a>(file: &str, bytes: &'a [u8]) -> Result<&'a str, Box<Issue>> {
    let fault =
        |code, message: &str| Err(Box::new(Issue::of_file(code, Severity::Error, file, message)));
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
    }
}
