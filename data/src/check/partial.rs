//! What is wrong among the records with rows of which some cells could not be read.
//! Only what the cells that could be read show by themselves is told: nothing that
//! rests on one that could not.

use std::collections::HashSet;

use super::{Checker, Fault, sayer::Sayer};
use crate::{
    draft::PartialRow,
    model::{ArticleNumber, CaseNumber, MemberState, Provision, SourceId},
    table::{Dataset, Depth, Table},
};

/// Checks rows against the records, those that come in with them included: the
/// faults of each, in the order of the rows.
#[must_use]
pub fn check_partial(dataset: &Dataset, rows: &[&PartialRow]) -> Vec<Vec<Fault>> {
    if rows.is_empty() {
        return Vec::new();
    }
    let checker = Checker::of(dataset);
    // What comes in with a fault of its own is mended with it.
    let coming = |table: Table, column: &str| -> HashSet<&str> {
        let of_table = rows.iter().filter(|row| row.table == table);
        of_table.filter_map(|row| row.cells.get(column).map(String::as_str)).collect()
    };
    let sources = coming(Table::Sources, "source_id");
    let states = coming(Table::MemberStates, "code");
    let of = |row: &&PartialRow| {
        let mut faults = Vec::new();
        let mut say = Sayer::of(&mut faults, row.table, *row);
        let source = row.value::<SourceId>("source_id").filter(|_| row.table != Table::Sources);
        let source = source.filter(|source| !sources.contains(source.as_str()));
        checker.source(source.as_ref(), &mut say);
        let state = row.value::<MemberState>("member_state");
        if let Some(state) = state.filter(|state| !states.contains(state.code())) {
            checker.state(state, &mut say);
        }
        checker.part(row, &mut say);
        if row.table == Table::Infringements
            && let Some(number) = row.value::<Option<CaseNumber>>("infringement_number").flatten()
        {
            checker.case(number, state, row.value("type"), &mut say);
        }
        faults
    };
    rows.iter().map(of).collect()
}

impl Checker<'_> {
    /// What a row is about, as far as that can be read.
    fn part(&self, row: &PartialRow, say: &mut Sayer<'_>) {
        match row.table {
            Table::Penalties => {
                if let Some(provision) = row.value::<Provision>("provision") {
                    self.provision(&provision, say);
                }
            }
            Table::Assessments | Table::Replies => {
                let provision = row.value::<Option<Provision>>("provision");
                let article = row.value::<Option<ArticleNumber>>("article");
                let depth = match (provision, article) {
                    (Some(Some(provision)), _) => Depth::Provision(provision),
                    (Some(None), Some(Some(article))) => Depth::Article(article),
                    _ => return,
                };
                self.depth(&depth, article.flatten(), say);
            }
            _ => {}
        }
    }
}
