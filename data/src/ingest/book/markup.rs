//! Looks through the XML parts of a workbook while they are unpacked, without
//! keeping them: definitions of entities, tags and texts beyond all measure, and
//! what a [`Watch`] asks for. It resolves nothing and fetches nothing.

use memchr::memchr;

use super::refusal::Refusal;
use crate::issue::Code;

/// No tag is longer, and none has more attributes; the longest hold the text of
/// a cell.
const LONGEST_TAG: usize = 256 * 1024;
const MOST_ATTRIBUTES: usize = 512;
/// A cell holds 32,767 signs at most, of up to ten bytes each.
const LONGEST_TEXT: usize = 1024 * 1024;
const DEEPEST: usize = 256;

/// Formats, names and the like that a workbook has at most: Excel has 65,490
/// formats. A reader keeps each.
pub(super) const MOST_KEPT: usize = 200_000;

/// What is asked of a part.
pub(super) trait Watch {
    /// Whether each tag must be closed by its own name: a reader that follows
    /// names would wait for the end for ever.
    const BALANCED: bool;

    /// A tag begins.
    fn begin(&mut self, name: &[u8], attributes: Attributes<'_>) -> Result<(), Refusal>;

    /// It ends.
    fn end(&mut self, name: &[u8]) -> Result<(), Refusal>;

    /// So many bytes of text.
    fn text(&mut self, bytes: usize);
}

/// Reads a part piece by piece.
pub(super) struct Scanner<W> {
    pub(super) watch: W,
    name: String,
    held: Vec<u8>,
    text: usize,
    open: Vec<Vec<u8>>,
}

impl<W: Watch> Scanner<W> {
    /// Begins a part of this name.
    pub(super) fn new(name: &str, watch: W) -> Self {
        Self { watch, name: name.to_owned(), held: Vec::new(), text: 0, open: Vec::new() }
    }

    /// Reads the next piece.
    pub(super) fn feed(&mut self, piece: &[u8]) -> Result<(), Refusal> {
        let mut held = std::mem::take(&mut self.held);
        held.extend_from_slice(piece);
        let mut rest = held.as_slice();
        while let Some(start) = next_tag(rest) {
            let (text, from) = rest.split_at(start);
            self.text(text.len())?;
            let Some(length) = self.length(from)? else {
                rest = from;
                break;
            };
            let (markup, after) = from.split_at(length);
            self.markup(markup)?;
            rest = after;
        }
        if rest.first() != Some(&b'<') {
            self.text(rest.len())?;
            rest = &[];
        }
        if rest.len() > LONGEST_TAG {
            return Err(self.too_long());
        }
        let done = held.len() - rest.len();
        held.drain(..done);
        self.held = held;
        Ok(())
    }

    /// The part is over.
    pub(super) fn finish(self) -> Result<W, Refusal> {
        if W::BALANCED && !(self.open.is_empty() && self.held.is_empty()) {
            return Err(broken(&self.name, "breaks off"));
        }
        Ok(self.watch)
    }

    fn text(&mut self, bytes: usize) -> Result<(), Refusal> {
        self.text += bytes;
        if self.text > LONGEST_TEXT {
            return Err(Refusal::new(
                Code::TextTooLong,
                format!(
                    "a text in the part {} of the workbook is longer than a cell can hold (32,767 signs); shorten it, or leave that column out",
                    self.name
                ),
            ));
        }
        if bytes > 0 {
            self.watch.text(bytes);
        }
        Ok(())
    }

    /// How long the markup is that begins here; nothing if it goes on.
    fn length(&self, from: &[u8]) -> Result<Option<usize>, Refusal> {
        match from.get(1) {
            None => Ok(None),
            Some(b'?') => Ok(after(from, b"?>")),
            Some(b'/') => Ok(from.iter().position(|byte| *byte == b'>').map(|at| at + 1)),
            Some(b'!') if from.starts_with(b"<!--") => {
                Ok(from.get(4..).and_then(|rest| after(rest, b"-->")).map(|length| length + 4))
            }
            Some(b'!') if from.starts_with(b"<![CDATA[") => Ok(after(from, b"]]>")),
            Some(b'!') if b"<!--".starts_with(from) || b"<![CDATA[".starts_with(from) => Ok(None),
            Some(b'!') => Err(Refusal::new(
                Code::DocumentType,
                format!(
                    "the part {} of the workbook defines entities of its own (a document type), which no spreadsheet program writes; copy the table into a new workbook and import that",
                    self.name
                ),
            )),
            Some(_) => self.tag_length(from),
        }
    }

    /// The same of a tag, in whose quotes a `>` is a sign like others.
    fn tag_length(&self, from: &[u8]) -> Result<Option<usize>, Refusal> {
        // Nearly all tags have but double quotes, all of them closed before the first `>`,
        // which is then none in quotes.
        let Some(end) = memchr(b'>', from) else { return self.quoted_tag_length(from) };
        let (mut double, mut single) = (0, 0);
        for byte in from.get(..end).unwrap_or_default() {
            double += usize::from(*byte == b'"');
            single += usize::from(*byte == b'\'');
        }
        if single > 0 || double % 2 > 0 {
            return self.quoted_tag_length(from);
        }
        let is_too_long = end > LONGEST_TAG || double / 2 > MOST_ATTRIBUTES;
        if is_too_long { Err(self.too_long()) } else { Ok(Some(end + 1)) }
    }

    /// The same of a tag with quotes of any kind.
    fn quoted_tag_length(&self, from: &[u8]) -> Result<Option<usize>, Refusal> {
        let (mut at, mut quoted) = (0, 0);
        // Tags and values of a few bytes are walked over faster than any search begins.
        let is_sign = |byte: &u8| matches!(byte, b'>' | b'"' | b'\'');
        while let Some(next) = from.get(at..).unwrap_or_default().iter().position(is_sign) {
            at += next;
            let Some(sign @ (b'"' | b'\'')) = from.get(at) else {
                return if at > LONGEST_TAG { Err(self.too_long()) } else { Ok(Some(at + 1)) };
            };
            quoted += 1;
            if quoted > MOST_ATTRIBUTES {
                return Err(self.too_long());
            }
            let mut value = from.get(at + 1..).unwrap_or_default().iter();
            let Some(end) = value.position(|byte| byte == sign) else { break };
            at += end + 2;
        }
        // One that goes on beyond all measure is refused by those who ask.
        Ok(None)
    }

    fn markup(&mut self, markup: &[u8]) -> Result<(), Refusal> {
        let inner = markup.get(1..markup.len() - 1).unwrap_or_default();
        match inner.first() {
            Some(b'?') => Ok(()),
            Some(b'!') => {
                // a text set apart; a remark is none
                if inner.starts_with(b"![CDATA[") { self.text(inner.len()) } else { Ok(()) }
            }
            Some(b'/') => {
                self.text = 0;
                let name = inner.get(1..).unwrap_or_default().trim_ascii_end();
                self.close(name)
            }
            _ => {
                self.text = 0;
                let alone = inner.last() == Some(&b'/');
                let inner = inner.strip_suffix(b"/").unwrap_or(inner);
                let end = inner.iter().position(u8::is_ascii_whitespace).unwrap_or(inner.len());
                let (name, attributes) = inner.split_at(end);
                if W::BALANCED {
                    self.open.push(name.to_vec());
                    if self.open.len() > DEEPEST {
                        return Err(broken(&self.name, "is nested too deeply"));
                    }
                }
                self.watch.begin(name, Attributes(attributes))?;
                if alone { self.close(name) } else { Ok(()) }
            }
        }
    }

    fn close(&mut self, name: &[u8]) -> Result<(), Refusal> {
        if W::BALANCED && self.open.pop().as_deref() != Some(name) {
            return Err(broken(&self.name, "is not well formed"));
        }
        self.watch.end(name)
    }

    fn too_long(&self) -> Refusal {
        broken(&self.name, "holds a tag with more attributes than there are")
    }
}

/// What is said of a part that cannot be read.
pub(super) fn broken(part: &str, how: &str) -> Refusal {
    Refusal::new(
        Code::BrokenPart,
        format!(
            "the part {part} of the workbook {how}; open the file in a spreadsheet program, save it as .xlsx, and import that"
        ),
    )
}

/// Where the next tag begins. Most begin where another one ended.
fn next_tag(bytes: &[u8]) -> Option<usize> {
    if bytes.first() == Some(&b'<') { Some(0) } else { memchr(b'<', bytes) }
}

fn after(bytes: &[u8], end: &[u8]) -> Option<usize> {
    bytes.windows(end.len()).position(|found| found == end).map(|at| at + end.len())
}

/// The attributes of a tag.
#[derive(Clone)]
pub(super) struct Attributes<'a>(&'a [u8]);

impl<'a> Attributes<'a> {
    /// The value of one, as it is written.
    pub(super) fn get(&self, name: &str) -> Option<&'a [u8]> {
        self.clone().find(|(found, _)| *found == name.as_bytes()).map(|(_, value)| value)
    }

    /// A value that is a number.
    pub(super) fn number(&self, name: &str, part: &str) -> Result<Option<u64>, Refusal> {
        let Some(value) = self.get(name) else { return Ok(None) };
        let digits = std::str::from_utf8(value).ok();
        let digits = digits.filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
        match digits.and_then(|text| text.parse().ok()) {
            Some(number) => Ok(Some(number)),
            None => Err(broken(part, "repeats something a number of times that is no number")),
        }
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = (&'a [u8], &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let start = self.0.trim_ascii_start();
        let equals = start.iter().position(|byte| *byte == b'=')?;
        let name = start.get(..equals)?.trim_ascii_end();
        let rest = start.get(equals + 1..)?.trim_ascii_start();
        let quote = *rest.first()?;
        let value = rest.get(1..)?;
        let end = value.iter().position(|byte| *byte == quote)?;
        self.0 = value.get(end + 1..)?;
        Some((name, value.get(..end)?))
    }
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*, sample::select};

    use super::*;

    struct Nothing;

    impl Watch for Nothing {
        const BALANCED: bool = false;

        fn begin(&mut self, _: &[u8], _: Attributes<'_>) -> Result<(), Refusal> {
            Ok(())
        }

        fn end(&mut self, _: &[u8]) -> Result<(), Refusal> {
            Ok(())
        }

        fn text(&mut self, _: usize) {}
    }

    proptest! {
        #[test]
        fn a_tag_is_as_long_as_it_is_however_it_is_measured(
            pieces in vec(select(vec!["\"", "'", ">", "=", "a", " b=\"c\"", "/"]), 0..12),
            times in select(vec![1, 1, 300, 30_000]),
        ) {
            let tag = format!("<{}>", pieces.concat().repeat(times));
            let scanner = Scanner::new("x", Nothing);
            let tag = tag.as_bytes();
            prop_assert_eq!(scanner.tag_length(tag), scanner.quoted_tag_length(tag));
        }
    }
}
