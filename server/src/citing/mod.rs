//! What a view shows, as canonical JSON, and the hash by which a citation names it.
//!
//! The hash is computed anew whenever somebody asks and is stored nowhere: day, edition
//! and method say all that it is made of. So it must hold nothing that changes with the
//! program (words, looks, addresses), and its order is fixed.

mod view;

use data::{
    model::{Aspect, Day},
    snapshot::{METHOD, Snapshot, case::CaseOnDay, cell::Cell, delay::DelayOf},
    structure::Node,
    table::{Record, Selection, Table},
};
use serde::{Serialize, Serializer};

pub(crate) use self::view::CitedView;
use crate::{publish::sha256, records_file::Object};

/// What a view shows: figures of the day, and records of the edition.
#[derive(Serialize)]
struct Canonical<'a> {
    directive: String,
    on: Day,
    revision: u32,
    method: u32,
    aspect: Aspect,
    /// What the records are chosen by, and of which cells the figures are.
    of: &'a CitedView,
    cells: Vec<Cell>,
    procedures: Vec<CaseOnDay>,
    delays: Vec<DelayOf>,
    records: Vec<Rows>,
}

/// The chosen records of a table.
#[derive(Serialize)]
struct Rows {
    table: Table,
    records: Vec<Held>,
}

struct Held(Record);

impl Serialize for Held {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        Object(&self.0).serialize(out)
    }
}

/// What a view shows on a day in an edition, as JSON whose bytes never change.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn canonical(
    snapshot: &Snapshot,
    on: Day,
    view: &CitedView,
) -> Result<Vec<u8>, serde_json::Error> {
    let aspect = view.aspect();
    let nodes: Vec<Node> = snapshot
        .structure()
        .nodes_by_number()
        .into_iter()
        .filter(|node| view.shows_node(*node))
        .collect();
    let cells = snapshot.matrix(&nodes, aspect, on).into_iter().flatten();
    let of_state = |state| view.selection().state.is_none_or(|one| one == state);
    let procedures = snapshot.cases_on(on).map(|(_, case)| case);
    let selection = view.selection();
    let canonical = Canonical {
        directive: snapshot.directive().celex.to_string(),
        on,
        revision: snapshot.revision(),
        method: METHOD,
        aspect,
        of: view,
        cells: cells.filter(|cell| of_state(cell.member_state)).collect(),
        procedures: procedures.filter(|case| of_state(case.member_state)).collect(),
        delays: snapshot
            .delays(on)
            .into_iter()
            .filter(|delay| of_state(delay.member_state))
            .collect(),
        records: view
            .tables()
            .map(|table| Rows { table, records: rows(snapshot, selection, table) })
            .collect(),
    };
    serde_json::to_vec(&canonical)
}

fn rows(snapshot: &Snapshot, selection: &Selection, table: Table) -> Vec<Held> {
    selection.rows(snapshot.dataset(), table).into_iter().map(|(record, _)| Held(record)).collect()
}

/// The hash of what a view shows, in hexadecimal.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn hash(
    snapshot: &Snapshot,
    on: Day,
    view: &CitedView,
) -> Result<String, serde_json::Error> {
    canonical(snapshot, on, view).map(|bytes| sha256(&bytes))
}
