//! National transposition measures as EUR-Lex and CELLAR give them: a row a
//! measure, or several rows for one that was published more than once.
//!
//! Rows about other directives are counted and left out. Which are ours is told by
//! the number of the measure, `72011L0093NLD_211111`, or by a column that names the
//! directive; never by the title. It must not judge what a measure transposes.

#[cfg(test)]
mod corpora;
mod group;
mod half_known;
mod heading;
mod id;
mod merge;
mod reader;
mod row;
#[cfg(test)]
mod tests;
mod word;

use std::collections::BTreeMap;

pub(super) use self::half_known::half_known;
use self::{
    heading::{Field, Headings, are_own},
    reader::Reader,
};
use super::{Head, LaidOut, ReadRows, Recognised, headed::Field as _};
use crate::{
    draft::{Layout, Sheet},
    ingest::{Options, collect::Collector, sheet::Row},
    issue::{Answer, Code, Issue, Severity},
    table::Table,
};

/// The layout.
pub(super) struct Measures;

impl LaidOut for Measures {
    fn layout(&self) -> Layout {
        Layout::Measures
    }

    fn recognise(&self, sheet: &Head<'_>) -> Option<Recognised> {
        let sure = |row: &Row| Headings::of(row).confidence().filter(|_| !are_own(row));
        let (confidence, heading) = sheet.likeliest(sure)?;
        Some(Recognised { confidence, heading })
    }

    fn begin(
        &self,
        sheet: &Head<'_>,
        found: Recognised,
        options: &Options,
        out: &mut Collector,
    ) -> Option<Box<dyn ReadRows>> {
        let row = sheet.rows.get(found.heading)?;
        let headings = Headings::of(row);
        let draft = sheet.sheet(self.layout(), found, Table::Measures, columns(&headings));
        let faults = heading_faults(out.file(), &draft, row, &headings);
        let usable = !faults.iter().any(Issue::is_error);
        out.issues(faults);
        if !usable {
            return None;
        }
        if options.given.source.is_none() && !out.asks_already(Answer::Source) {
            let message = "this is a table of national measures, which does not say under which source it is kept, so no measure is taken from it; name the source by its short name in the table `sources`, such as EURLEX-NIM";
            let issue = Issue::of_file(Code::MissingAnswer, Severity::Error, out.file(), message);
            out.issue(issue.asking(Answer::Source));
        }
        let at = out.sheet(draft);
        Some(Box::new(Reader::new(at, sheet.kind, (row, headings), options, out)))
    }
}

/// Which columns of our table such a table says something about, and where. What
/// analysts wrote as a note it does not touch.
fn columns(headings: &Headings) -> BTreeMap<String, Option<usize>> {
    let at = |field| headings.at(field);
    let mut columns = BTreeMap::from([
        ("member_state".to_owned(), at(Field::State).or(at(Field::Id))),
        ("title".to_owned(), at(Field::Title)),
        ("kind".to_owned(), at(Field::Type)),
        ("source_id".to_owned(), None),
    ]);
    let more = [
        ("nim_id", at(Field::Id)),
        ("official_journal_ref", at(Field::Journal).or(at(Field::Number))),
        ("adopted", at(Field::Adopted)),
        ("published", at(Field::Published)),
        ("in_force", at(Field::InForce)),
    ];
    let more = more.into_iter().filter(|(_, at)| at.is_some());
    columns.extend(more.map(|(name, at)| (name.to_owned(), at)));
    columns
}

fn heading_faults(file: &str, sheet: &Sheet, row: &Row, headings: &Headings) -> Vec<Issue> {
    let mut faults = headings.doubled(file, sheet, row, "a national measure");
    for at in &headings.unknown {
        let text = row.cell(*at).text();
        let message = format!(
            "`{}` is no column of national measures that is known, so what stands below it is left out",
            text.trim()
        );
        let issue = Issue::of_file(Code::UnknownColumn, Severity::Warning, file, message);
        faults.push(issue.at(sheet.heading_place(Some(*at), text.trim())).found(&text));
    }
    let is_there = |field| headings.at(field).is_some();
    let mut missing = |field: Field, message: &str| {
        let issue = Issue::of_file(Code::MissingColumn, Severity::Error, file, message);
        faults.push(issue.at(sheet.heading_place(None, field.usual())));
    };
    if !is_there(Field::Id) && !is_there(Field::Directive) {
        missing(
            Field::Id,
            "this looks like a table of national measures, but no column tells which directive a row is about, so no row can be told to be ours; add a column `nim_celex` with numbers such as 72011L0093NLD_211111, or a column `directive_celex` with 32011L0093",
        );
    } else if !is_there(Field::Id) && !is_there(Field::State) {
        missing(
            Field::State,
            "no column tells the State, and there is no column of numbers such as 72011L0093NLD_211111, which would; add a column `country`",
        );
    }
    if !is_there(Field::Title) {
        missing(
            Field::Title,
            "this looks like a table of national measures, but the column `title` is missing, without which no measure can be named; add it, with its heading in this row",
        );
    }
    faults
}
