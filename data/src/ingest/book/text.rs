//! From the bytes of a file to its text, in whichever encoding it was saved. It
//! must not know what the text says.
//!
//! A byte-order mark tells the encoding, and what is valid UTF-8 is nothing
//! else. Only for what is left an encoding is taken for likely, among those
//! that spreadsheets of the Member States save in; that is then said.

mod likely;
pub(in crate::ingest) mod twice;

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::issue::{Code, Issue, Severity};

/// The text of a file.
#[derive(Debug)]
pub(in crate::ingest) struct Text<'a> {
    /// The text, without its mark.
    pub(in crate::ingest) content: Cow<'a, str>,
    /// The encoding in which it was saved.
    pub(in crate::ingest) encoding: &'static Encoding,
    /// Whether nothing in the file says so.
    pub(in crate::ingest) is_likely: bool,
}

impl Text<'_> {
    /// A word by which a person sees whether the letters are right: one that
    /// would read otherwise in the encoding that is next as likely, if there is.
    pub(in crate::ingest) fn telling_word(&self) -> Option<&str> {
        /// A longer word shows no more.
        const LONGEST: usize = 40;
        let words = || {
            let words = self.content.split(|sign: char| !sign.is_alphabetic());
            words.filter(|word| !word.is_ascii() && word.chars().count() <= LONGEST)
        };
        let telling = |other: &'static Encoding| {
            words().find(|word| {
                let (bytes, _, _) = self.encoding.encode(word);
                other.decode_without_bom_handling(&bytes).0 != **word
            })
        };
        likely::next_to(self.encoding).into_iter().find_map(telling).or_else(|| words().next())
    }
}

/// Reads the bytes as text.
///
/// # Errors
/// With what is wrong with the file as a whole.
pub(super) fn text<'a>(file: &str, bytes: &'a [u8]) -> Result<Text<'a>, Box<Issue>> {
    read(bytes)
        .map_err(|(code, message)| Box::new(Issue::of_file(code, Severity::Error, file, message)))
}

fn read(bytes: &[u8]) -> Result<Text<'_>, (Code, String)> {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        let (text, is_broken) =
            encoding.decode_without_bom_handling(bytes.get(length..).unwrap_or_default());
        if is_broken {
            return Err((
                Code::UnknownEncoding,
                format!(
                    "the file begins with the mark of {0}, but not all of it is {0}; save it again as CSV in UTF-8",
                    encoding.name(),
                ),
            ));
        }
        return checked(Text { content: text, encoding, is_likely: false });
    }
    if bytes.contains(&0)
        && let Some((encoding, text)) = without_mark(bytes)
    {
        return checked(Text { content: Cow::Owned(text), encoding, is_likely: false });
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return checked(Text { content: Cow::Borrowed(text), encoding: UTF_8, is_likely: false });
    }
    let encoding = likely::encoding(bytes).ok_or_else(|| {
        let message =
            "the text is in none of the encodings that are known; save the file again as CSV in UTF-8";
        (Code::UnknownEncoding, message.to_owned())
    })?;
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    checked(Text { content: text, encoding, is_likely: true })
}

/// The text of bytes in UTF-16, with its mark or without.
pub(super) fn wide(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let Some((encoding, length)) = Encoding::for_bom(bytes) else {
        let text = bytes.contains(&0).then(|| without_mark(bytes)).flatten();
        return text.map(|(_, text)| Cow::Owned(text));
    };
    let rest = bytes.get(length..).filter(|_| encoding != UTF_8)?;
    encoding.decode_without_bom_handling_and_without_replacement(rest)
}

/// UTF-16 without a mark: read so, nearly all of it is letters of Europe, while
/// other bytes come out as signs of East Asia.
fn without_mark(bytes: &[u8]) -> Option<(&'static Encoding, String)> {
    [UTF_16LE, UTF_16BE].into_iter().find_map(|encoding| {
        let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
        let all = text.chars().count();
        let european = text
            .chars()
            .filter(|sign| matches!(sign, '\t' | '\n' | '\r' | ' '..='\u{52f}' | '\u{1e00}'..='\u{20cf}'))
            .count();
        (european * 10 >= all * 9 && !text.contains('\0')).then(|| (encoding, text.into_owned()))
    })
}

/// Whether the beginning of a file can be that of a text. One that was damaged is
/// refused as that when it is read.
pub(super) fn can_begin(start: &[u8]) -> bool {
    let whole = start.get(..start.len() & !1).unwrap_or(start);
    let is_marked = start.starts_with(b"\xff\xfe") || start.starts_with(b"\xfe\xff");
    let is_binary = |byte: &u8| matches!(byte, 1..=8 | 14..=25 | 28..=31);
    is_marked
        || !start.contains(&0)
        || !start.iter().any(is_binary)
        || without_mark(whole).is_some()
}

/// What no encoding makes good.
fn checked(text: Text<'_>) -> Result<Text<'_>, (Code, String)> {
    if let Some(at) = text.content.find('\0') {
        let before = text.content.get(..at).unwrap_or_default();
        return Err((
            Code::NulBytes,
            format!(
                "the file holds bytes of zero (the first in line {}), which no text has: it is another kind of file, or was damaged when it was copied; save it again as CSV in UTF-8",
                line(before),
            ),
        ));
    }
    if let Some(found) = twice::encoded(&text.content) {
        return Err((
            Code::DoubleEncoded,
            format!(
                "the letters of this file were saved twice over: `{}` stands where `{}` was meant; open the file from which it was made, and save that as CSV in UTF-8",
                found.written, found.meant,
            ),
        ));
    }
    Ok(text)
}

/// The line, as an editor counts, after a text.
fn line(before: &str) -> usize {
    let bytes = before.as_bytes();
    let ends = |at: &usize| match bytes.get(*at) {
        Some(b'\n') => true,
        Some(b'\r') => bytes.get(at + 1) != Some(&b'\n'),
        _ => false,
    };
    (0..bytes.len()).filter(ends).count() + 1
}

#[cfg(test)]
mod corpora;
#[cfg(test)]
mod tests;
