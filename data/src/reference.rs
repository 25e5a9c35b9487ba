//! The shipped dataset: what the monitor shows on its first start.
//!
//! The files are part of the program, so that it runs wherever it is copied.

use crate::{
    draft::Draft,
    ingest,
    revision::{apply, propose},
    structure::Structure,
    table::{Dataset, Origin},
};

/// Each file with its name, in the order in which they are loaded.
pub const FILES: &[(&str, &str)] = &[
    ("directives.csv", include_str!("../reference/directives.csv")),
    ("directive-32011L0093.csv", include_str!("../reference/directive-32011L0093.csv")),
    ("member-states.csv", include_str!("../reference/member-states.csv")),
    ("sources.csv", include_str!("../reference/sources.csv")),
    ("milestones.csv", include_str!("../reference/milestones.csv")),
    ("statements.csv", include_str!("../reference/statements.csv")),
    ("assessments.csv", include_str!("../reference/assessments.csv")),
    ("penalties.csv", include_str!("../reference/penalties.csv")),
    ("measures.csv", include_str!("../reference/measures.csv")),
    ("infringements.csv", include_str!("../reference/infringements.csv")),
    ("resolution-2015-2564.csv", include_str!("../reference/resolution-2015-2564.csv")),
];

/// The files as drafts.
#[must_use]
pub fn drafts() -> Vec<Draft> {
    FILES.iter().map(|(name, text)| ingest::read(name, text.as_bytes())).collect()
}

/// The files as an edition of their own, in which nothing is wrong.
#[must_use]
pub fn dataset() -> Dataset {
    edition_of(&drafts())
}

/// What the Directive consists of, by its own file alone.
pub(crate) fn structure() -> Structure {
    let files = FILES.iter().filter(|(name, _)| name.starts_with("directive-"));
    let drafts: Vec<Draft> =
        files.map(|(name, text)| ingest::read(name, text.as_bytes())).collect();
    Structure::of(&edition_of(&drafts))
}

fn edition_of(drafts: &[Draft]) -> Dataset {
    let empty = Dataset::default();
    let changes = propose(&empty, drafts).changes;
    apply(&empty, &changes, |_| Origin::default())
}
