//! What differs between two editions in what they say of the law: statuses over
//! time, procedures, figures, and the records behind them.
//!
//! [`super::change`] tells how things changed between two days of one edition;
//! this tells how what is held of them changed between two editions, on every
//! day up to one. It works from spans and never walks day by day. Nothing is
//! weighed here, and no clock is read: the day is an argument.

mod procedures;
mod stretches;

use std::collections::BTreeSet;

use serde::Serialize;

pub use self::procedures::{OpenProcedures, ProcedureChange, ProcedureTurn};
use super::{
    Snapshot,
    cell::Cell,
    figures::{Coverage, Gaps},
    finding::Evidence,
};
use crate::{
    model::{Aspect, Day, MemberState, Provision},
    revision::Counts,
    structure::Node,
    table::{Dataset, RecordChange, Table},
};

/// What an edition changed, up to a day.
#[derive(Debug, Clone, PartialEq)]
pub struct EditionChange {
    /// The revision before; 0 before the first.
    pub before: u32,
    /// The revision after.
    pub after: u32,
    /// The last day that is looked at.
    pub on: Day,
    /// The stretches of days on which something comes to something else: States
    /// in protocol order, aspects in theirs, the Directive, its themes and
    /// articles as the matrix has them, each article's provisions after it, days
    /// in order.
    pub statuses: Vec<StatusChange>,
    /// The procedures that stand differently on the day, States in protocol order.
    pub procedures: Vec<ProcedureChange>,
    /// The figures of the day, by aspect.
    pub figures: Vec<Figures>,
    /// How many procedures are open on the day.
    pub open: Pair<OpenProcedures>,
    /// The records that came, say something else, or went, table by table.
    pub records: Vec<RecordChange>,
    /// Of each table with such records, how many.
    pub counts: Vec<(Table, Counts)>,
}

/// Something in both editions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Pair<T> {
    /// In the edition before.
    pub before: T,
    /// In the edition after.
    pub after: T,
}

/// A part of the Directive at which something stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// One that has a cell in the matrix.
    Node(Node),
    /// A provision.
    Provision(Provision),
}

/// A stretch of days on which a part of the Directive comes to something else
/// in one State: in status, in how firmly a gap is held, in whether sources
/// disagree, or in how many provisions no gap was found.
#[derive(Debug, Clone, PartialEq)]
pub struct StatusChange {
    /// The State.
    pub member_state: MemberState,
    /// The aspect.
    pub aspect: Aspect,
    /// The part.
    pub part: Part,
    /// Its first day.
    pub from: Day,
    /// Its last day; none if it reaches the day that is looked at.
    pub until: Option<Day>,
    /// What it came to, on the last day of the stretch.
    pub before: Side,
    /// What it comes to, on the last day of the stretch.
    pub after: Side,
}

/// What a part comes to in one edition.
#[derive(Debug, Clone, PartialEq)]
pub struct Side {
    /// What it comes to. For a provision it names the article, and counts nothing.
    pub cell: Cell,
    /// The rows of the finding that decides it, in that edition.
    pub evidence: Vec<Evidence>,
}

/// The headline figures of an aspect.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Figures {
    /// The aspect.
    pub aspect: Aspect,
    /// Reported gaps and what is not known, of the whole Directive.
    pub gaps: Pair<Gaps>,
    /// On how many States and articles a result is held.
    pub coverage: Pair<Coverage>,
}

impl EditionChange {
    /// Compares two editions up to a day. Before the first edition stands
    /// [`Snapshot::before_the_first`].
    #[must_use]
    pub fn between(before: &Snapshot, after: &Snapshot, on: Day) -> Self {
        let records = if before.revision() == 0 {
            Dataset::default().changes_to(after.dataset())
        } else {
            before.dataset().changes_to(after.dataset())
        };
        let pair = |of: &dyn Fn(&Snapshot) -> Gaps| Pair { before: of(before), after: of(after) };
        let figures = Aspect::ALL
            .iter()
            .map(|&aspect| Figures {
                aspect,
                gaps: pair(&|edition| edition.gaps_at(Node::Directive, aspect, on)),
                coverage: Pair {
                    before: before.coverage(aspect, on),
                    after: after.coverage(aspect, on),
                },
            })
            .collect();
        Self {
            before: before.revision(),
            after: after.revision(),
            on,
            statuses: stretches::all(before, after, on),
            procedures: procedures::all(before, after, on),
            figures,
            open: Pair {
                before: OpenProcedures::on(before, on),
                after: OpenProcedures::on(after, on),
            },
            counts: counts(&records, after.dataset()),
            records,
        }
    }

    /// Whether it changes what is said of the law: a status on any day up to the
    /// one looked at, or a procedure on that day.
    #[must_use]
    pub fn is_legal(&self) -> bool {
        !self.statuses.is_empty() || !self.procedures.is_empty()
    }

    /// How many cells of the matrix, of all aspects, come to something else on
    /// the day itself.
    #[must_use]
    pub fn cells_now(&self) -> usize {
        self.cells(StatusChange::is_now).len()
    }

    /// How many come to something else on an earlier day alone.
    #[must_use]
    pub fn cells_before(&self) -> usize {
        let now = self.cells(StatusChange::is_now);
        self.cells(|change| !change.is_now()).difference(&now).count()
    }

    fn cells(
        &self,
        which: impl Fn(&StatusChange) -> bool,
    ) -> BTreeSet<(MemberState, Aspect, Node)> {
        self.statuses
            .iter()
            .filter(|change| which(change))
            .filter_map(|change| match change.part {
                Part::Node(node) => Some((change.member_state, change.aspect, node)),
                Part::Provision(_) => None,
            })
            .collect()
    }
}

impl StatusChange {
    /// Whether it holds on the day that is looked at.
    #[must_use]
    pub const fn is_now(&self) -> bool {
        self.until.is_none()
    }
}

/// The States of both editions: those of the one after in protocol order, then
/// those that it no longer has.
fn states(before: &Snapshot, after: &Snapshot) -> Vec<MemberState> {
    let gone = before
        .member_states()
        .map(|entry| entry.code)
        .filter(|code| after.member_state(*code).is_none());
    after.member_states().map(|entry| entry.code).chain(gone).collect()
}

fn counts(records: &[RecordChange], after: &Dataset) -> Vec<(Table, Counts)> {
    Table::ALL
        .iter()
        .filter_map(|&table| {
            let mut counts = Counts::default();
            for change in records.iter().filter(|change| change.table == table) {
                match (&change.before, &change.after) {
                    (None, _) => counts.new += 1,
                    (Some(_), Some(_)) => counts.changed += 1,
                    (Some(_), None) => counts.removed += 1,
                }
            }
            let some = counts != Counts::default();
            counts.same = after.count(table).saturating_sub(counts.new + counts.changed);
            some.then_some((table, counts))
        })
        .collect()
}
