//! What is wrong with one file, as a draft of it tells.

use data::draft::Draft;
use leptos::prelude::*;

use super::{FilePart, grid, issues};
use crate::words::Words;

/// The list of faults, and the file with its faults in their cells.
pub(crate) fn faults(words: &Words, draft: &Draft) -> AnyView {
    let listed = issues::listed(&draft.issues);
    let files = [FilePart { sha256: String::new(), size: 0, draft: draft.clone() }];
    let grids = grid::grids(&files, &listed);
    view! {
        {issues::list(words, &draft.issues, &listed, &grids)}
        {grid::section(words, &grids)}
    }
    .into_any()
}
