//! What a child is told before the bytes: one line of JSON, and for an annotated
//! copy a second one with what is wrong with the file.

use data::{ingest::Options, issue::Issue};
use serde::{Deserialize, Serialize};

/// The line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Request {
    /// The file's name, for display only.
    pub(super) file: String,
    /// What is asked for.
    pub(super) wanted: Wanted,
    /// Bytes of memory that the child may take.
    pub(super) memory: u64,
    /// Seconds of the processor that it may use.
    pub(super) seconds: u64,
    /// How the file is read.
    pub(super) options: Options,
}

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Wanted {
    /// A Draft.
    Draft,
    /// What the file looks like.
    Explanation,
    /// The file with its faults marked.
    Annotated,
}

impl Request {
    /// The line is no longer than this; the fullest mapping of words fits into it.
    pub(super) const LONGEST_LINE: u64 = 256 * 1024;

    /// The line as it is written.
    pub(super) fn line(&self) -> String {
        line(self)
    }
}

/// The second line: what to mark.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Marked {
    /// The faults.
    pub(super) issues: Vec<Issue>,
    /// How many there are beside them.
    pub(super) more: usize,
}

impl Marked {
    /// The line is no longer than this.
    pub(super) const LONGEST_LINE: u64 = 16 * 1024 * 1024;
    /// More faults than these are counted: nobody mends them in one go.
    const MOST: usize = 5_000;

    /// Of all faults as many as are handed over, errors before warnings; `more` are
    /// known of beside them.
    pub(super) fn of(issues: &[Issue], more: usize) -> Self {
        /// A little of the line is around them.
        const ROOM: usize = 15 * 1024 * 1024;
        let (errors, warnings): (Vec<_>, Vec<_>) =
            issues.iter().partition(|issue| issue.is_error());
        let mut marked = Self::default();
        let mut written = 0;
        for issue in errors.into_iter().chain(warnings) {
            written += line(issue).len();
            if written > ROOM || marked.issues.len() == Self::MOST {
                break;
            }
            marked.issues.push(issue.clone());
        }
        marked.more = more + issues.len() - marked.issues.len();
        marked
    }

    /// The line as it is written.
    pub(super) fn line(&self) -> String {
        line(self)
    }
}

/// JSON has no line break outside of texts, where it is escaped.
fn line(value: &impl Serialize) -> String {
    // The types hold no map and no number that JSON cannot write.
    serde_json::to_string(value).unwrap_or_default() + "\n"
}

#[cfg(test)]
mod tests {
    use data::{
        draft::{LONGEST_WORD, MOST_WORDS, Meaning},
        issue::{Code, Severity},
    };

    use super::*;

    #[test]
    fn what_is_handed_over_has_bounds_and_the_rest_is_counted() {
        let issue = |severity, length: usize| {
            Issue::of_file(Code::BadValue, severity, "x", "m".repeat(length))
        };
        let many: Vec<Issue> = (0..6_000)
            .map(|at| issue(if at < 5_990 { Severity::Warning } else { Severity::Error }, 10))
            .collect();
        let marked = Marked::of(&many, 1);
        assert_eq!((marked.issues.len(), marked.more), (5_000, 1_001));
        assert!(marked.issues[..10].iter().all(Issue::is_error));
        let long = vec![issue(Severity::Error, 1024 * 1024); 20];
        let marked = Marked::of(&long, 0);
        assert_eq!((marked.issues.len(), marked.more), (14, 6));
        assert!((marked.line().len() as u64) < Marked::LONGEST_LINE);
    }

    #[test]
    fn the_fullest_mapping_fits_into_the_line() {
        let mut options = Options::default();
        for at in 0..MOST_WORDS {
            // As long as a word may be, of signs as long as can be.
            let word: String = char::from_u32(0x1_2000 + u32::try_from(at).unwrap())
                .into_iter()
                .chain(std::iter::repeat('\u{1F4C1}'))
                .take(LONGEST_WORD)
                .collect();
            options.given.mapping.add(&word, Meaning::AdditionalLetterOfFormalNotice).unwrap();
        }
        let (file, wanted) = ("x".repeat(500), Wanted::Draft);
        let request = Request { file, wanted, memory: u64::MAX, seconds: u64::MAX, options };
        let line = request.line().len() as u64;
        assert!(line < Request::LONGEST_LINE / 2, "{line}");
    }
}
