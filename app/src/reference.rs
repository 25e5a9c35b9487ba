//! The shipped dataset as a page's context, for tests.

#![expect(clippy::unwrap_used, reason = "tests may crash: that is how they fail")]

use std::sync::{Arc, LazyLock};

use data::{
    draft::Draft,
    model::Day,
    snapshot::Snapshot,
    table::{Dataset, Origin, Record},
};

use crate::{address::View, context::PageContext, shell::Assets, words::Words};

/// The last day that the tests know.
const TODAY: &str = "2026-11-24";

/// A context that shows the shipped dataset as things stood on a day.
pub(crate) fn context(on: &str) -> PageContext {
    static SNAPSHOT: LazyLock<Arc<Snapshot>> =
        LazyLock::new(|| Arc::new(snapshot(data::reference::drafts())));
    around(Arc::clone(&SNAPSHOT), on)
}

/// A context that shows made-up facts on the shipped frame of Directive, States
/// and sources. A file is its name with its lines.
pub(crate) fn made_up(on: &str, files: &[(&str, &str)]) -> PageContext {
    let facts = ["assessments.csv", "infringements.csv", "measures.csv", "penalties.csv"];
    let frame = data::reference::drafts();
    let frame = frame.into_iter().filter(|draft| !facts.contains(&draft.file.as_str()));
    let made = files.iter().map(|(name, text)| data::ingest::read(name, text.as_bytes()));
    let made = made.inspect(|draft| assert!(!draft.records.is_empty(), "{:?}", draft.issues));
    around(Arc::new(snapshot(frame.chain(made))), on)
}

/// What a reader sees of a piece of a page: its text, without tags.
pub(crate) fn text(html: &str) -> String {
    let mut text = String::new();
    let mut in_tag = false;
    for sign in html.chars() {
        match sign {
            '<' => in_tag = true,
            '>' => in_tag = false,
            sign if !in_tag => text.push(sign),
            _ => {}
        }
    }
    text
}

fn around(snapshot: Arc<Snapshot>, on: &str) -> PageContext {
    let on = Day::parse(on).unwrap();
    PageContext {
        snapshot,
        on,
        today: Day::parse(TODAY).unwrap(),
        latest_revision: 1,
        erased: 0,
        view: View { on: Some(on), ..View::default() },
        path: "/".to_owned(),
        words: Words::english(),
        assets: Arc::new(Assets::default()),
        site: None,
    }
}

fn snapshot(drafts: impl IntoIterator<Item = Draft>) -> Snapshot {
    let mut dataset = Dataset::default();
    for draft in drafts {
        for drafted in draft.records {
            let origin = Origin {
                revision: 1,
                file: draft.file.as_str().into(),
                sheet: None,
                row: drafted.row,
            };
            dataset.put(Record::clone(&drafted.record), origin);
        }
    }
    Snapshot::build(1, Arc::new(dataset)).unwrap()
}
