//! The matrix as comma-separated text: exactly the rows and columns that the
//! page shows under the same address, one line a cell.

use data::{model::ParseError, snapshot::METHOD, table::csv_line};

use super::{
    MatrixFilter,
    choices::yes_or_no,
    grid::{Grid, Slot, What},
};
use crate::{address::Filter, context::PageContext};

/// The columns: the two clocks, the fields that a cell has in the API, and
/// whether the filter chooses it.
const COLUMNS: [&str; 16] = [
    "on",
    "revision",
    "method",
    "aspect",
    "member_state",
    "node",
    "status",
    "grade",
    "contested",
    "inferred",
    "since",
    "as_of",
    "basis",
    "assessed",
    "counted",
    "chosen",
];

/// The filter of the file: the page's, but that a file compares no two days.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MatrixFile(pub MatrixFilter);

impl Filter for MatrixFile {
    const PARAMETERS: &'static [&'static str] = MatrixFilter::PARAMETERS;
    const LISTS: &'static [&'static str] = MatrixFilter::LISTS;

    fn set(&mut self, name: &str, value: &str) -> Result<(), ParseError> {
        self.0.set(name, value)
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        self.0.pairs()
    }
}

/// The matrix as a file.
#[must_use]
pub fn matrix_csv(ctx: &PageContext, MatrixFile(filter): &MatrixFile) -> String {
    let grid = Grid::of(ctx, filter);
    let mut text = csv_line(&COLUMNS);
    for slot in grid.slots() {
        text += &csv_line(&line(ctx, filter, slot));
    }
    text
}

fn line(ctx: &PageContext, filter: &MatrixFilter, slot: &Slot) -> [String; 16] {
    fn text<T: ToString>(value: Option<T>) -> String {
        value.map(|value| value.to_string()).unwrap_or_default()
    }
    let clocks = (ctx.on.to_string(), ctx.snapshot.revision().to_string(), METHOD.to_string());
    let (state, node, assessed, counted) = match &slot.what {
        What::Node(cell) => (cell.member_state, cell.node.to_string(), cell.assessed, cell.counted),
        What::Leaf(leaf) => (leaf.member_state, leaf.provision.to_string(), None, None),
    };
    let facets = slot.what.facets();
    let (since, as_of) = slot.what.days();
    [
        clocks.0,
        clocks.1,
        clocks.2,
        filter.aspect.to_string(),
        state.to_string(),
        node,
        facets.status.to_string(),
        text(facets.grade),
        text(facets.contested),
        text(facets.inferred),
        text(since),
        text(as_of),
        text(facets.basis),
        text(assessed),
        text(counted),
        yes_or_no(slot.chosen).to_owned(),
    ]
}
