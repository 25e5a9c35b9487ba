//! Facts that there are not, on the frame of the shipped Directive and States: what the
//! page that shows every component is drawn from. Each says of itself that it is made up,
//! and none of them ever reaches an edition.

use crate::{
    draft::Draft,
    ingest, reference,
    revision::{Proposal, apply, propose},
    table::{Dataset, Origin},
};

/// What is taken from the shipped dataset: nothing that says anything of a State.
const FRAME: [&str; 3] = ["directives.csv", "directive-32011L0093.csv", "member-states.csv"];

const FILES: [(&str, &str); 6] = [
    ("sources.csv", include_str!("../made-up/sources.csv")),
    ("assessments.csv", include_str!("../made-up/assessments.csv")),
    ("infringements.csv", include_str!("../made-up/infringements.csv")),
    ("measures.csv", include_str!("../made-up/measures.csv")),
    ("penalties.csv", include_str!("../made-up/penalties.csv")),
    ("statements.csv", include_str!("../made-up/statements.csv")),
];

/// The day on which the made-up facts are shown.
pub const DAY: &str = "2024-06-30";

/// The facts.
#[must_use]
pub fn dataset() -> Dataset {
    let origin = |_: &_| Origin { file: "made-up.csv".into(), ..Origin::default() };
    apply(&Dataset::default(), &proposal().changes, origin)
}

/// A file in which something is wrong.
#[must_use]
pub fn faulty() -> Draft {
    ingest::read("made-up.csv", include_bytes!("../made-up/faulty.csv"))
}

fn proposal() -> Proposal {
    let frame = reference::FILES.iter().filter(|(name, _)| FRAME.contains(name));
    let files = frame.chain(&FILES).map(|(name, text)| ingest::read(name, text.as_bytes()));
    propose(&Dataset::default(), &files.collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may crash: that is how it fails")]

    use super::*;
    use crate::{model::Day, snapshot::Snapshot};

    #[test]
    fn nothing_is_wrong_with_them() {
        let issues = proposal().issues;
        assert!(issues.iter().all(|issue| !issue.is_error()), "{issues:#?}");
        Snapshot::build(0, dataset().into()).unwrap();
        Day::parse(DAY).unwrap();
        assert!(faulty().issues.iter().any(crate::issue::Issue::is_error));
    }

    #[test]
    fn each_line_says_that_it_is_made_up() {
        for (name, text) in FILES {
            for line in text.lines().skip(1) {
                assert!(line.to_lowercase().contains("made up"), "{name}: {line}");
            }
        }
    }

    #[test]
    fn none_is_shipped() {
        for (name, text) in reference::FILES {
            assert!(!text.contains("MADE-UP"), "{name}");
        }
    }
}
