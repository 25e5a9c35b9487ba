//! The Commission's register of infringement decisions, in every layout in which
//! it has been published, and as its API names the same: a row a decision, or
//! all decisions of a case in one cell.
//!
//! Rows about other acts are counted and left out. Which are ours is told by the
//! title or by the number of a case that is known to be. It must not judge what
//! a case that is missing means: [`crate::revision`] does.

mod country;
mod date;
mod decision;
mod heading;
mod reader;
mod row;
mod title;
mod wording;

pub(super) use self::title::{is_about_abuse, is_ours};

use std::collections::BTreeMap;

use self::{
    heading::{Field, Headings},
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
pub(super) struct Register;

impl LaidOut for Register {
    fn layout(&self) -> Layout {
        Layout::Register
    }

    fn recognise(&self, sheet: &Head<'_>) -> Option<Recognised> {
        let (confidence, heading) = sheet.likeliest(|row| Headings::of(row).confidence())?;
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
        let draft = sheet.sheet(self.layout(), found, Table::Infringements, columns(&headings));
        let faults = heading_faults(out.file(), &draft, row, &headings);
        let usable = !faults.iter().any(Issue::is_error);
        out.issues(faults);
        if !usable {
            return None;
        }
        answers_missing(options, &headings, out);
        let sheet = out.sheet(draft);
        Some(Box::new(Reader::new(sheet, headings, row.filled(), options)))
    }
}

/// Which columns of our table the register says something about, and where.
fn columns(headings: &Headings) -> BTreeMap<String, Option<usize>> {
    let decisions = headings.at(Field::Decisions);
    let kind = headings.at(Field::CaseType).or(headings.at(Field::NonCommunication));
    [
        ("member_state", headings.at(Field::State)),
        ("infringement_number", headings.at(Field::Number)),
        ("type", kind),
        ("stage", headings.at(Field::Wording).or(decisions)),
        ("date", headings.at(Field::Date).or(decisions)),
        ("source_id", None),
    ]
    .into_iter()
    .map(|(name, at)| (name.to_owned(), at))
    .collect()
}

fn heading_faults(file: &str, sheet: &Sheet, row: &Row, headings: &Headings) -> Vec<Issue> {
    let missing = headings.missing();
    let mut faults = headings.doubled(file, sheet, row, "the register");
    for at in &headings.unknown {
        let text = row.cell(*at).text();
        let proposal = heading::meant(&text)
            .filter(|field| missing.contains(field))
            .map(|field| format!("; did you mean `{}`?", field.usual()))
            .unwrap_or_default();
        let message = format!(
            "`{}` is no column of the register, so what stands below it is left out{proposal}",
            text.trim()
        );
        let issue = Issue::of_file(Code::UnknownColumn, Severity::Warning, file, message);
        faults.push(issue.at(sheet.heading_place(Some(*at), text.trim())).found(&text));
    }
    for field in missing {
        let message = format!(
            "this looks like the register of infringement decisions, but the column `{}` is missing, without which no row can be read; add it, with its heading in this row",
            field.usual()
        );
        let issue = Issue::of_file(Code::MissingColumn, Severity::Error, file, message);
        faults.push(issue.at(sheet.heading_place(None, field.usual())));
    }
    faults
}

/// What only whoever imports the copy can say, once a file.
fn answers_missing(options: &Options, headings: &Headings, out: &mut Collector) {
    let mut say = |severity, asks: Option<Answer>, message: &str| {
        if !out.has_said(Code::MissingAnswer, severity) {
            let issue = Issue::of_file(Code::MissingAnswer, severity, out.file(), message);
            out.issue(issue.asking(asks));
        }
    };
    if options.given.source.is_none() {
        say(
            Severity::Error,
            Some(Answer::Source),
            "this is a copy of the Commission's register, which does not say under which source it is kept, so no step is taken from it; name the source by its short name in the table `sources`, such as REG-GH",
        );
    }
    if options.given.as_of.is_none() {
        say(
            Severity::Warning,
            Some(Answer::AsOf),
            "this copy of the register does not say on which day it was made, so it cannot be told which cases were active then and which were closed; say on which day it was made",
        );
    } else if headings.at(Field::Active).is_none() {
        say(
            Severity::Warning,
            None,
            "no column of this copy says which cases are active (`Active_infringement_cases`), so it cannot be told which were open and which were closed",
        );
    }
}

#[cfg(test)]
mod corpora;
#[cfg(test)]
mod tests;
