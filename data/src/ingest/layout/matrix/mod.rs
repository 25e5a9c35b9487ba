//! Matrices: States against articles or provisions, either way round, with a status
//! or a mark in each cell.
//!
//! A cell speaks for its own State and provision only. What marks mean is told by the
//! sheet itself or by whoever hands it over, never guessed; merged cells are filled
//! up among the labels, and never where statuses stand.

mod apart;
mod beside;
mod cell;
mod label;
mod legend;
mod lines;
mod lost;
mod read;
mod reader;
mod shape;
mod twice;
mod unknown;

use std::collections::BTreeMap;

use self::{reader::Reader, shape::Shape};
use super::{
    Head, LaidOut, ReadRows, Recognised,
    act::other_act,
    act_in_doubt,
    finding::{STATUS, ask},
    sheet_says::given_of,
    template::quote_faults,
};
use crate::{
    draft::Layout,
    ingest::{Options, collect::Collector, words::Words},
    table::Table,
};

/// The layout.
pub(super) struct Matrix;

/// Our own tables and the register are more sure where they fit.
const CONFIDENCE: u8 = 70;

impl LaidOut for Matrix {
    fn layout(&self) -> Layout {
        Layout::Matrix
    }

    fn recognise(&self, sheet: &Head<'_>) -> Option<Recognised> {
        let shape = Shape::find(&Words::default(), sheet.rows)?;
        Some(Recognised { confidence: CONFIDENCE, heading: shape.heading })
    }

    fn begin(
        &self,
        sheet: &Head<'_>,
        found: Recognised,
        options: &Options,
        out: &mut Collector,
    ) -> Option<Box<dyn ReadRows>> {
        let shape = Shape::find(&Words::default(), sheet.rows)?;
        let above = sheet.rows.get(..found.heading).unwrap_or_default();
        if let Some(other) = other_act(out.file(), sheet.name, above) {
            out.issue(other);
            return None;
        }
        let words = Words::with(&options.given.mapping);
        if act_in_doubt::keeps_out(out, sheet.name, above, &words) {
            return None;
        }
        let heading = sheet.rows.get(found.heading)?;
        let faults: Vec<_> = sheet
            .rows
            .iter()
            .take(found.heading + 1)
            .flat_map(|row| quote_faults(out.file(), None, row))
            .collect();
        out.issues(faults);
        let given = given_of((sheet.name, above, &words), &options.given, &[], true, out)?;
        ask(&given, &[], true, out);
        let draft = sheet.sheet(self.layout(), found, Table::Assessments, columns(&shape));
        let sheet_at = out.sheet(draft);
        Some(Box::new(Reader::new(sheet_at, sheet.kind, given, shape, above, heading)))
    }
}

/// Which columns of our table a matrix says something about: the labels of its rows
/// stand in a column, those of its columns and the statuses in none of their own.
fn columns(shape: &Shape) -> BTreeMap<String, Option<usize>> {
    let label = Some(shape.label);
    let (state, about) = if shape.across.of_states { (None, label) } else { (label, None) };
    let provision = shape.paragraph.filter(|_| about.is_some()).or(about);
    [
        ("member_state", state),
        ("article", about),
        ("provision", provision),
        (STATUS, None),
        ("aspect", None),
        ("as_of", None),
        ("basis", None),
        ("act", None),
        ("attribution", None),
        ("source_id", None),
    ]
    .into_iter()
    .map(|(name, at)| (name.to_owned(), at))
    .collect()
}

#[cfg(test)]
mod tests;
