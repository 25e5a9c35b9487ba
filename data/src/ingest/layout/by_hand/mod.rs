//! Tables that people keep by hand, a finding or more a row: a *tracker* (a row a
//! State, with status, days of steps, words and sources) and a *report table* (a row
//! a provision, with the States of each status in lists). Headings and words may be
//! in any official language, or mean what was said of the file. It must not make up
//! what a row does not say; a word that is not understood is named.

mod about;
mod above;
mod acts;
mod both;
mod cells;
mod crosses;
mod days;
mod half_known;
mod heading;
mod reader;
mod row;
mod section;
mod speaking;
mod steps;
mod title;

pub(super) use self::half_known::half_known;
use self::{
    acts::columns_of_acts,
    heading::{Headings, Holds},
    reader::Reader,
};
use super::{
    Head, LaidOut, ReadRows, Recognised,
    act::{self, heads_acts},
    act_in_doubt, finding,
    sheet_says::given_of,
};
use crate::{
    draft::{Layout, Meaning, Sheet},
    ingest::{Options, collect::Collector, sheet::Row, words::Words},
    issue::{Answer, Code, Issue, Severity},
    table::Table,
};

/// Tables kept by hand, of one kind.
pub(super) struct ByHand {
    layout: Layout,
    is_one: fn(&Headings) -> bool,
}

/// A row a State.
pub(super) const TRACKER: ByHand = ByHand { layout: Layout::Tracker, is_one: Headings::is_tracker };
/// A row a provision.
pub(super) const REPORT: ByHand = ByHand { layout: Layout::Report, is_one: Headings::is_report };

impl LaidOut for ByHand {
    fn layout(&self) -> Layout {
        self.layout
    }

    fn recognise(&self, sheet: &Head<'_>) -> Option<Recognised> {
        let words = Words::with(&sheet.given.mapping);
        let sure = |row: &Row| {
            let headings = Headings::of(row, &words);
            let mut below = sheet.rows.iter().filter(|below| below.number > row.number);
            if !(self.is_one)(&headings) {
                let is_crossed = self.layout == Layout::Report
                    && headings.is_of_crosses()
                    && below.all(|row| crosses::holds_nothing_else(row, &headings, &words));
                return is_crossed.then(|| headings.confidence());
            }
            // A status alone in a row may stand anywhere; over lists that name provisions
            // it is a heading.
            let is_sure = !headings.is_of_lists_alone()
                || below.any(|row| row::names_provisions(row, &headings));
            is_sure.then(|| headings.confidence())
        };
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
        let words = Words::with(&options.given.mapping);
        let row = sheet.rows.get(found.heading)?;
        let above = sheet.rows.get(..found.heading).unwrap_or_default();
        if let Some(other) = act::other_act(out.file(), sheet.name, above) {
            out.issue(other);
            return None;
        }
        let mut headings = Headings::of(row, &words);
        let below = sheet.rows.get(found.heading + 1..).unwrap_or_default();
        // Where a column names the act of each row, titles need not.
        if columns_of_acts(&headings, below).is_empty()
            && act_in_doubt::keeps_out(out, sheet.name, above, &words)
        {
            return None;
        }
        let before = above.iter().rev().find(|row| !row.is_blank());
        let section = before.and_then(|row| section::status_alone(row, &words));
        let is_titled = |row: &Row| section::status_alone(row, &words).is_some();
        headings.sectioned =
            headings.may_be_sectioned() && (section.is_some() || below.iter().any(is_titled));
        let of = |table| sheet.sheet(self.layout, found, table, headings.columns_of(table));
        let findings = of(Table::Assessments);
        let faults = heading_faults(out.file(), &findings, row, &headings);
        let usable = !faults.iter().any(Issue::is_error);
        out.issues(faults);
        let (columns, finds) = (headings.meanings(), headings.has_findings());
        let said = || {
            let said_above = above::above(out.file(), sheet.name, above, &headings, &words);
            let said_above = said_above.map_err(|issue| out.issue(*issue)).ok()?;
            let above = (sheet.name, above, &words);
            Some((said_above, given_of(above, &options.given, &columns, finds, out)?))
        };
        let Some((said_above, given)) = usable.then(said).flatten() else {
            // Of a table that is read it is said once its rows are known.
            out.issues(unknown_headings(out.file(), &findings, row, &headings, &[]));
            return None;
        };
        finding::ask(&given, &columns, finds, out);
        let steps = headings.has_steps().then(|| out.sheet(of(Table::Infringements)));
        let findings = (headings.has_findings() || steps.is_none()).then(|| out.sheet(findings));
        let reader = Reader::new(sheet.kind, (findings, steps), (row, headings), words, given);
        Some(Box::new(reader.about(said_above, section)))
    }
}

/// What is said of columns without a heading that is known, but for those of which more
/// is said.
fn unknown_headings(
    file: &str,
    sheet: &Sheet,
    row: &Row,
    headings: &Headings,
    but: &[usize],
) -> Vec<Issue> {
    let of = |at: &usize| {
        let text = row.cell(*at).text();
        let text = text.trim();
        let message = if text.is_empty() {
            "this column has no heading, so what stands below it is left out; give it one, or empty it".to_owned()
        } else if heads_acts(text) {
            format!(
                "`{text}` is read to tell rows of other acts than Directive 2011/93/EU, which are left out, and nothing else of it is kept"
            )
        } else {
            format!(
                "`{text}` is no heading whose meaning is known here, so what stands below it is left out; say for the whole file what it means, or that it holds nothing that is kept"
            )
        };
        let place = sheet.heading_place(Some(*at), text);
        let issue = Issue::of_file(Code::UnknownColumn, Severity::Warning, file, message);
        issue.at(place).found(text).asking(Some(Answer::Mapping).filter(|_| !text.is_empty()))
    };
    headings.unknown.iter().filter(|at| !but.contains(at)).map(of).collect()
}

fn heading_faults(file: &str, sheet: &Sheet, row: &Row, headings: &Headings) -> Vec<Issue> {
    let mut faults = Vec::new();
    let mut say = |at: usize, code, severity, message: String| {
        let text = row.cell(at).text();
        let place = sheet.heading_place(Some(at), text.trim());
        let issue = Issue::of_file(code, severity, file, message).at(place).found(text.trim());
        faults.push(issue.asking(Some(Answer::Mapping).filter(|_| !text.trim().is_empty())));
    };
    // Steps of procedures have no provision and no day of their own.
    let is_of_findings = |holds: &Holds| {
        use Meaning::{AsOf, Paragraph, Point, Provision, Theme};
        matches!(holds, Holds::A(AsOf | Paragraph | Point | Provision | Theme))
    };
    if headings.has_steps() && !headings.has_findings() {
        for (at, ..) in headings.columns.iter().filter(|(_, holds, _)| is_of_findings(holds)) {
            let message = format!(
                "what stands below `{}` is not kept, since steps of procedures have no place for it; say for the whole file that it holds nothing that is kept, or add a column with the status",
                row.cell(*at).text().trim()
            );
            say(*at, Code::UnknownColumn, Severity::Warning, message);
        }
    }
    if let Some(at) = headings.place(Meaning::Theme).filter(|_| headings.has_findings()) {
        let message = format!(
            "what stands below `{}` is not kept, since topics have no column of words; say for the whole file what it means: the provision, or nothing that is kept",
            row.cell(at).text().trim()
        );
        say(at, Code::UnknownColumn, Severity::Warning, message);
    }
    for (at, before) in &headings.again {
        let message = format!(
            "`{}` and `{}` mean the same, and nothing tells which holds; take one out, or say for the whole file that one of them holds nothing that is kept",
            row.cell(*before).text().trim(),
            row.cell(*at).text().trim(),
        );
        say(*at, Code::DuplicateColumn, Severity::Error, message);
    }
    if !headings.has_findings()
        && !headings.has_steps()
        && let Some(at) = headings.place(Meaning::MemberStatesList)
    {
        let message = format!(
            "nothing says what is found of the States below `{}`; let the heading say it, such as `not transposed`, add a column with the status, or say for the whole file what the heading means",
            row.cell(at).text().trim()
        );
        say(at, Code::UnknownWord, Severity::Error, message);
    }
    faults
}

#[cfg(test)]
mod corpora;
#[cfg(test)]
mod tests;
