//! What a child answers: pieces of records as they are read, so that the parent takes
//! them in meanwhile, and at the end the rest.
//!
//! A piece is its length and, one after the other, what is told of records, in the
//! few bytes that postcard needs for it: a large file has hundreds of thousands of
//! them. The rest is JSON, as a draft is elsewhere.

use std::io::{BufRead, Read, Write};

use data::draft::{Draft, Drafted, Listener, Rest, Teller, Told};
use serde::{Deserialize, Serialize};

use super::pieces::PIPE;

/// What is told at once.
#[derive(Serialize, Deserialize)]
enum Line<'a> {
    Record(#[serde(borrow)] Told<'a>),
    /// As JSON.
    Rest(&'a str),
}

/// How long the length of a piece is.
const LENGTH: usize = size_of::<u32>();

/// The child's side.
pub(super) struct Answer<W: Write> {
    out: W,
    teller: Teller,
    /// Room for the length, and what is told behind it.
    piece: Vec<u8>,
    failed: Option<std::io::Error>,
}

impl<W: Write> Answer<W> {
    pub(super) fn to(out: W) -> Self {
        let mut piece = Vec::with_capacity(2 * PIPE);
        piece.extend([0; LENGTH]);
        Self { out, teller: Teller::default(), piece, failed: None }
    }

    /// Writes a record. What goes wrong is told at the end: reading a file has no
    /// place for it.
    pub(super) fn record(&mut self, drafted: &Drafted) {
        if self.failed.is_none() {
            let line = Line::Record(self.teller.tell(drafted));
            self.failed = self.line(&line).err();
        }
    }

    /// Writes the rest.
    pub(super) fn end(mut self, rest: &Rest) -> std::io::Result<()> {
        if let Some(error) = self.failed.take() {
            return Err(error);
        }
        let rest = serde_json::to_string(rest)?;
        self.line(&Line::Rest(&rest))?;
        self.give()
    }

    fn line(&mut self, line: &Line<'_>) -> std::io::Result<()> {
        postcard::to_io(line, &mut self.piece).map_err(std::io::Error::other)?;
        if self.piece.len() >= PIPE { self.give() } else { Ok(()) }
    }

    /// Gives the piece away.
    fn give(&mut self) -> std::io::Result<()> {
        let length = u32::try_from(self.piece.len() - LENGTH).map_err(std::io::Error::other)?;
        let (room, _) = self.piece.split_at_mut(LENGTH);
        room.copy_from_slice(&length.to_le_bytes());
        self.out.write_all(&self.piece)?;
        self.out.flush()?;
        self.piece.truncate(LENGTH);
        Ok(())
    }
}

/// Why an answer is none.
#[derive(Debug)]
pub(super) enum Unread {
    /// It is longer than is kept.
    TooMuch,
    /// It breaks off, or is no answer.
    Broken(String),
}

/// The parent's side: takes an answer of so many bytes at most. It waits for the
/// child, so it has to be on a thread that may.
pub(super) fn take(from: impl BufRead, most: u64) -> Result<Draft, Unread> {
    let broken = |error: &dyn std::fmt::Display| Unread::Broken(format!("its answer: {error}"));
    let mut from = from.take(most.saturating_add(1));
    let mut listener = Listener::default();
    let mut told = Vec::new();
    let mut piece = Vec::new();
    loop {
        piece.clear();
        let mut length = [0; LENGTH];
        let mut read = from.read_exact(&mut length);
        if read.is_ok() {
            let length = u64::from(u32::from_le_bytes(length));
            // Of a length that is not true no room is made.
            let found = (&mut from).take(length).read_to_end(&mut piece);
            let found = found.map_err(|error| broken(&error))? as u64;
            if found < length || length == 0 {
                read = Err(std::io::ErrorKind::UnexpectedEof.into());
            }
        }
        if from.limit() == 0 {
            return Err(Unread::TooMuch);
        }
        if let Err(error) = read {
            return Err(broken(&format!("it breaks off ({error})")));
        }
        let mut rest = piece.as_slice();
        while !rest.is_empty() {
            let (line, after) = postcard::take_from_bytes(rest).map_err(|error| broken(&error))?;
            rest = after;
            match line {
                Line::Record(record) => {
                    told.push(listener.hear(&record).map_err(|error| broken(&error))?);
                }
                Line::Rest(rest) => {
                    let rest: Rest = serde_json::from_str(rest).map_err(|error| broken(&error))?;
                    let draft = rest.with(told);
                    return draft
                        .ok_or_else(|| broken(&"it names records that it did not tell of"));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use data::ingest::{self, Options};

    use super::*;

    const HEADINGS: &str = "member_state,theme,article,provision,aspect,status,as_of,basis,act,case,attribution,finding,source_id,locator\n";
    const ROWS: &str = "EL,,18,,conformity,unclear,2015,independent,,,,made up,COM871,\n\
        EL,,18,,conformity,transposed,2015,independent,,,,made up,COM871,\n\
        DE,,18,,conformity,unclear,1/2/2015,independent,,,,made up,COM871,\n\
        BE,,18,,conformity,unclear,25/2/2015,independent,,,,made up,COM871,\n";

    fn answered(rows: &str) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut answer = Answer::to(&mut bytes);
        let told = ingest::read_telling(
            "made up.csv",
            rows.as_bytes(),
            &Options::default(),
            &mut |record| {
                answer.record(record);
            },
        );
        answer.end(&told.rest).unwrap();
        bytes
    }

    #[test]
    fn an_answer_is_the_draft() {
        #[track_caller]
        fn check(rows: &str, records: usize) {
            let draft = ingest::read("made up.csv", rows.as_bytes());
            assert_eq!(draft.records.len(), records, "{:?}", draft.issues);
            let taken = take(&*answered(rows), u64::MAX).unwrap();
            assert_eq!(taken, draft);
        }
        // Two rows with one key are left out; one waits for the order of its date.
        check(&[HEADINGS, ROWS].concat(), 2);
        check(HEADINGS, 0);
        check("", 0);
    }

    #[test]
    fn what_is_no_answer_is_refused() {
        #[track_caller]
        fn check(bytes: &[u8], most: usize, expected: &str) {
            let found = take(bytes, most as u64).map(|_| "a draft");
            assert!(format!("{found:?}").contains(expected), "{found:?}");
        }
        let whole = answered(&[HEADINGS, ROWS].concat());
        let half = &whole[..whole.len() / 2];
        check(&whole, whole.len(), "a draft");
        check(&whole, whole.len() - 1, "TooMuch");
        check(half, whole.len(), "breaks off");
        check(&whole[..2], whole.len(), "breaks off");
        check(b"", 10, "breaks off");
        check(b"\0\0\0\0", 10, "breaks off");
        check(b"\x01\0\0\0\x07", 10, "its answer");
    }
}
