//! Rows of a table kept by hand that are about another act, by a cell of theirs or one
//! above it. In a column that names the act of each row, what names none that is known
//! keeps its rows out: they may be about another one.

use super::{
    heading::{Headings, Holds},
    row::Rows,
};
use crate::{
    draft::Meaning,
    ingest::{
        layout::act::{
            Act, another_act, is_act_alone, is_another_act, is_another_act_in_a_column, unknown_act,
        },
        sheet::Row,
    },
    issue::{Code, Issue, Severity},
};

/// The columns that name the act of each row: those with a heading for it, and those of
/// laws, or without a known heading, in which an act of the Union stands.
pub(super) fn columns_of_acts(headings: &Headings, rows: &[Row]) -> Vec<usize> {
    let measures = headings
        .columns
        .iter()
        .filter_map(|(at, holds, _)| matches!(holds, Holds::A(Meaning::Measure)).then_some(*at));
    let may_be = headings.unknown.iter().copied().chain(measures);
    let is_one = |at: &usize| {
        headings.acts.contains(at) || rows.iter().any(|row| is_act_alone(&row.cell(*at).text()))
    };
    may_be.filter(is_one).collect()
}

impl Rows<'_> {
    /// Why a row is left out that is about another act, or may be: by its own cells, or
    /// since it goes with one above it that is.
    pub(super) fn other_act(&mut self, row: &Row) -> Option<Issue> {
        let named = self.named_act(row);
        let provision = self.headings.place(Meaning::Provision);
        let first = self.headings.columns.first().map(|(at, ..)| *at);
        let names_another = |at: &usize| {
            let text = row.cell(*at).text();
            is_another_act_in_a_column(&text, self.headings.acts.contains(at))
        };
        let by_cell = self.headings.unknown.iter().copied().find(names_another).or_else(|| {
            let mut says_what = provision.into_iter().chain(first);
            says_what.find(|at| is_another_act(&row.cell(*at).text()))
        });
        match (by_cell, named) {
            (Some(at), _) | (None, Some((at, Act::Other))) => {
                let message = another_act(&row.cell(at).text());
                let issue = self.issue(row, at, Code::OtherAct, message.to_owned());
                Some(Issue { severity: Severity::Warning, ..issue })
            }
            (None, Some((at, Act::Unknown))) => {
                let message = unknown_act(&row.cell(at).text());
                Some(self.issue(row, at, Code::OtherAct, message))
            }
            (None, _) => None,
        }
    }

    /// What the columns of acts say of a row, and where; a blank cell goes with the one
    /// above it. What is worse comes first.
    fn named_act(&mut self, row: &Row) -> Option<(usize, Act)> {
        for at in self.headings.unknown.iter().chain(self.act_columns) {
            let text = row.cell(*at).text();
            let Some(act) = Act::of_cell(&text) else { continue };
            if self.act_columns.contains(at) {
                self.acts.insert(*at, act);
            } else if is_another_act_in_a_column(&text, false) {
                self.acts.insert(*at, Act::Other);
            } else {
                self.acts.remove(at);
            }
        }
        let named = |wanted| {
            let mut acts = self.acts.iter();
            acts.find(|(_, act)| **act == wanted).map(|(at, act)| (*at, *act))
        };
        named(Act::Other).or_else(|| named(Act::Unknown))
    }
}
