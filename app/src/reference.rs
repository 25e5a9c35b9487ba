//! The shipped dataset as a page's context, for tests.

#![expect(clippy::unwrap_used, reason = "tests may crash: that is how they fail")]

use std::sync::{Arc, LazyLock};

use data::{
    model::Day,
    snapshot::Snapshot,
    table::{Dataset, Origin},
};

use crate::{address::View, context::PageContext, shell::Assets, words::Words};

/// The last day that the tests know.
const TODAY: &str = "2026-11-24";

/// A context that shows the shipped dataset as things stood on a day.
pub(crate) fn context(on: &str) -> PageContext {
    static SNAPSHOT: LazyLock<Arc<Snapshot>> = LazyLock::new(|| Arc::new(snapshot()));
    let on = Day::parse(on).unwrap();
    PageContext {
        snapshot: Arc::clone(&SNAPSHOT),
        on,
        today: Day::parse(TODAY).unwrap(),
        latest_revision: 1,
        view: View { on: Some(on), ..View::default() },
        path: "/".to_owned(),
        words: Words::english(),
        assets: Arc::new(Assets::default()),
    }
}

fn snapshot() -> Snapshot {
    let mut dataset = Dataset::default();
    for draft in data::reference::drafts() {
        for drafted in draft.records {
            let origin = Origin {
                revision: 1,
                file: draft.file.as_str().into(),
                sheet: None,
                row: drafted.row,
            };
            dataset.put(drafted.record, origin);
        }
    }
    Snapshot::build(1, Arc::new(dataset)).unwrap()
}
