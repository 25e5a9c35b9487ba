//! What the matrix shows, before any markup: the rows and columns that the
//! filter leaves, in its order, and which cells it chooses.
//!
//! The page and its file are made from this one value, so that they show the
//! same. Everything in it is a look-up in the Snapshot.

use data::{
    model::{Basis, Day, Grade, MemberState, NodeStatus},
    snapshot::{case::Openness, cell::Cell, figures::Coverage},
    table::MemberStateEntry,
};

use super::{
    Circle, MatrixFilter, RowOrder,
    columns::{Column, Group, groups},
};
use crate::{
    components::{leaf::LeafCell, links},
    context::PageContext,
};

/// The matrix as it is shown.
pub(super) struct Grid<'a> {
    /// The columns, by what stands together.
    pub(super) groups: Vec<Group>,
    /// The rows that are left.
    pub(super) rows: Vec<Row<'a>>,
    /// How many rows there would be without a filter.
    pub(super) all_rows: usize,
}

/// A State's row.
pub(super) struct Row<'a> {
    pub(super) state: &'a MemberStateEntry,
    pub(super) bound: bool,
    /// One a column, in the order of the columns.
    pub(super) slots: Vec<Slot>,
    /// In how many of the columns shown a gap is reported, provisions aside.
    pub(super) gaps: usize,
    /// On how many articles of the whole Directive a finding is held.
    pub(super) coverage: Coverage,
}

/// One State at one column.
pub(super) struct Slot {
    pub(super) what: What,
    /// Whether the filter chooses it; all are chosen where it chooses no cells.
    pub(super) chosen: bool,
}

/// What stands in a cell.
pub(super) enum What {
    Node(Cell),
    Leaf(LeafCell),
}

/// What a filter asks of a cell.
#[derive(Debug, Clone, Copy)]
pub(super) struct Facets {
    pub(super) status: NodeStatus,
    pub(super) basis: Option<Basis>,
    pub(super) grade: Option<Grade>,
    pub(super) contested: Option<bool>,
    pub(super) inferred: Option<bool>,
}

impl<'a> Grid<'a> {
    /// Looks up what the filter leaves.
    pub(super) fn of(ctx: &'a PageContext, filter: &MatrixFilter) -> Self {
        let snapshot = &ctx.snapshot;
        let groups = groups(snapshot.structure(), filter);
        let columns: Vec<Column> =
            groups.iter().flat_map(|group| group.columns.iter().copied()).collect();
        let mut rows: Vec<Row<'a>> = snapshot
            .member_states()
            .filter(|state| chooses_state(ctx, filter, state.code))
            .map(|state| Row::of(ctx, state, &columns, filter))
            .filter(|row| !filter.chooses_cells() || row.slots.iter().any(|slot| slot.chosen))
            .collect();
        sort(ctx, &mut rows, filter.sort);
        Self { groups, rows, all_rows: snapshot.member_states().count() }
    }

    /// The columns in order.
    pub(super) fn columns(&self) -> impl Iterator<Item = Column> {
        self.groups.iter().flat_map(|group| group.columns.iter().copied())
    }

    /// The cells shown, row by row.
    pub(super) fn slots(&self) -> impl Iterator<Item = &Slot> {
        self.rows.iter().flat_map(|row| &row.slots)
    }
}

impl<'a> Row<'a> {
    fn of(
        ctx: &PageContext,
        state: &'a MemberStateEntry,
        columns: &[Column],
        filter: &MatrixFilter,
    ) -> Self {
        let aspect = filter.aspect;
        let look_up = |column: &Column| match *column {
            Column::Node(node) => {
                Some(What::Node(ctx.snapshot.cell(state.code, node, aspect, ctx.on)))
            }
            Column::Leaf(place) => LeafCell::on(ctx, state.code, place, aspect).map(What::Leaf),
        };
        let slots: Vec<Slot> = columns
            .iter()
            .filter_map(look_up)
            .map(|what| Slot { chosen: filter.chooses(what.facets()), what })
            .collect();
        let is_gap = |slot: &&Slot| matches!(&slot.what, What::Node(cell) if cell.status.is_gap());
        Self {
            state,
            bound: ctx.snapshot.is_bound(state.code, ctx.on),
            gaps: slots.iter().filter(is_gap).count(),
            coverage: ctx.snapshot.coverage_of(state.code, aspect, ctx.on),
            slots,
        }
    }
}

impl What {
    pub(super) fn facets(&self) -> Facets {
        match self {
            Self::Node(cell) => Facets {
                status: cell.status,
                basis: cell.basis,
                grade: cell.grade,
                contested: cell.contested,
                inferred: cell.inferred,
            },
            Self::Leaf(leaf) => Facets {
                status: leaf.status,
                basis: leaf.basis,
                grade: leaf.grade,
                contested: leaf.contested,
                inferred: leaf.inferred,
            },
        }
    }

    /// Whether there is evidence behind it, so that it leads somewhere.
    pub(super) fn has_evidence(&self) -> bool {
        links::has_evidence(self.facets().status)
    }

    /// The days of a cell: since when, and as of when.
    pub(super) const fn days(&self) -> (Option<Day>, Option<Day>) {
        match self {
            Self::Node(cell) => (cell.since, cell.as_of),
            Self::Leaf(leaf) => (leaf.since, leaf.as_of),
        }
    }
}

impl MatrixFilter {
    /// Whether all that is asked of a cell holds of it. Where nothing is held,
    /// nobody agrees and nobody named an article.
    fn chooses(&self, facets: Facets) -> bool {
        let held = facets.basis.is_some();
        let is = |asked: Option<bool>, found: Option<bool>| {
            asked.is_none_or(|asked| held && found == Some(asked))
        };
        self.status.is_none_or(|status| status.holds(facets.status))
            && self.basis.is_none_or(|basis| facets.basis == Some(basis))
            && self.grade.is_none_or(|grade| facets.grade == Some(grade))
            && is(self.contested, facets.contested)
            && is(self.inferred, facets.inferred)
    }
}

fn chooses_state(ctx: &PageContext, filter: &MatrixFilter, state: MemberState) -> bool {
    let one_by_one = filter.states.is_empty() || filter.states.contains(&state);
    let together = filter.group.is_none_or(|group| match group {
        Circle::Bound => ctx.snapshot.is_bound(state, ctx.on),
        Circle::Procedure => ctx
            .snapshot
            .cases_on(ctx.on)
            .any(|(_, case)| case.member_state == state && case.open != Openness::No),
    });
    one_by_one && together
}

/// Sorts rows that stand in protocol order; a State that is not bound has no
/// figures and stands after those that have.
fn sort(ctx: &PageContext, rows: &mut [Row<'_>], sort: RowOrder) {
    match sort {
        RowOrder::Protocol => {}
        RowOrder::Name => {
            rows.sort_by_cached_key(|row| ctx.words.name(&row.state.code).to_lowercase());
        }
        RowOrder::MostGaps => rows.sort_by_key(|row| (!row.bound, std::cmp::Reverse(row.gaps))),
        RowOrder::FewestGaps => rows.sort_by_key(|row| (!row.bound, row.gaps)),
        RowOrder::MostCoverage => {
            rows.sort_by_key(|row| (!row.bound, std::cmp::Reverse(row.coverage.held)));
        }
        RowOrder::LeastCoverage => rows.sort_by_key(|row| (!row.bound, row.coverage.held)),
    }
}
