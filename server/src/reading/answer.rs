//! What a child answers: a line of JSON for each record as soon as it is read, so
//! that the parent takes them in meanwhile, and a last one with the rest.

use std::io::{BufRead, BufWriter, Write};

use data::draft::{Draft, Drafted, Rest};
use serde::{Deserialize, Serialize};

use super::pieces::PIPE;

/// A line as it is written.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Written<'a> {
    Record(&'a Drafted),
    Rest(&'a Rest),
}

/// A line as it is read.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(clippy::large_enum_variant, reason = "every line but the last is a record")]
enum Line {
    Record(Drafted),
    Rest(Box<Rest>),
}

/// The child's side.
pub(super) struct Answer<W: Write> {
    out: BufWriter<W>,
    failed: Option<std::io::Error>,
}

impl<W: Write> Answer<W> {
    pub(super) fn to(out: W) -> Self {
        Self { out: BufWriter::with_capacity(PIPE, out), failed: None }
    }

    /// Writes a record. What goes wrong is told at the end: reading a file has no
    /// place for it.
    pub(super) fn record(&mut self, drafted: &Drafted) {
        if self.failed.is_none() {
            self.failed = self.line(&Written::Record(drafted)).err();
        }
    }

    /// Writes the rest.
    pub(super) fn end(mut self, rest: &Rest) -> std::io::Result<()> {
        if let Some(error) = self.failed.take() {
            return Err(error);
        }
        self.line(&Written::Rest(rest))?;
        self.out.flush()
    }

    fn line(&mut self, line: &Written<'_>) -> std::io::Result<()> {
        serde_json::to_writer(&mut self.out, line)?;
        self.out.write_all(b"\n")
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
    let mut told = Vec::new();
    let mut line = Vec::new();
    loop {
        line.clear();
        from.read_until(b'\n', &mut line).map_err(|error| broken(&error))?;
        if from.limit() == 0 {
            return Err(Unread::TooMuch);
        }
        if line.is_empty() {
            return Err(broken(&"it breaks off"));
        }
        match serde_json::from_slice(&line).map_err(|error| broken(&error))? {
            Line::Record(drafted) => told.push(drafted),
            Line::Rest(rest) => {
                let draft = rest.with(told);
                return draft.ok_or_else(|| broken(&"it names records that it did not tell of"));
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
        let rest = ingest::read_telling(
            "made up.csv",
            rows.as_bytes(),
            &Options::default(),
            &mut |record| {
                answer.record(record);
            },
        );
        answer.end(&rest).unwrap();
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
        check(half, whole.len(), "EOF");
        let lines = half.iter().rposition(|byte| *byte == b'\n').unwrap();
        check(&half[..=lines], whole.len(), "breaks off");
        check(b"", 10, "breaks off");
        check(b"{}\n", 10, "its answer");
    }
}
