//! Holds the rows of a matrix until its end, since a legend may stand below it, and
//! makes a finding of each cell that says one.

use super::{
    axis::{Label, within},
    grid::Grid,
    legend::Legend,
};
use crate::{
    draft::{Given, Meaning, Sheet},
    ingest::{
        Options,
        collect::Collector,
        layout::{
            ReadRows,
            finding::{Finding, Said, said, unknown_word},
            template::{self, quote_faults},
        },
        sheet::Row,
        words::Words,
    },
    issue::{Code, Issue, Place, Severity},
    model::{FindingStatus, MemberState, Provision},
    table,
};

/// More rows than these are no table that people look at.
const MOST_ROWS: usize = 4_000;

/// Reads the rows of one sheet.
pub(super) struct Reader {
    sheet: usize,
    grid: Grid,
    words: Words,
    given: Given,
    legend: Legend,
    rows: Vec<Row>,
    is_too_long: bool,
}

impl Reader {
    /// Of the sheet with this place in the draft; `head` are its first rows.
    pub(super) fn new(sheet: usize, grid: Grid, head: &[Row], options: &Options) -> Self {
        let words = Words::with(&options.given.mapping);
        let mut legend = Legend::default();
        for row in head.get(..grid.heading).unwrap_or_default() {
            legend.take(row, &words);
        }
        let given = options.given.clone();
        Self { sheet, grid, words, given, legend, rows: Vec::new(), is_too_long: false }
    }

    /// Whether a row names what it is of.
    fn label(&self, row: &Row, above: Option<&Label>) -> Option<Label> {
        let own = Label::of(&row.cell(self.grid.label).text());
        let part = self.grid.part.map(|at| row.cell(at).text());
        match part.as_deref().map(str::trim).filter(|part| !part.is_empty()) {
            None => own,
            Some(part) => match own.as_ref().or(above) {
                Some(Label::About(article)) => within(article, part),
                _ => None,
            },
        }
    }
}

impl ReadRows for Reader {
    fn row(&mut self, row: &Row, _: &mut Collector) {
        if self.rows.len() < MOST_ROWS {
            self.rows.push(row.clone());
        } else {
            self.is_too_long = true;
        }
    }

    fn end(mut self: Box<Self>, out: &mut Collector) {
        let Some(sheet) = out.sheet_at(self.sheet).cloned() else { return };
        let file = out.file().to_owned();
        if self.is_too_long {
            let message = format!(
                "a matrix has {MOST_ROWS} rows at most, and what stands below them was left out; split it into several sheets"
            );
            let place = Place { sheet: sheet.name.clone(), ..Place::default() };
            out.issue(
                Issue::of_file(Code::TooManyCells, Severity::Error, &file, message).at(place),
            );
        }
        let mut rows = Vec::new();
        let mut above: Option<Label> = None;
        for row in std::mem::take(&mut self.rows) {
            let own = Label::of(&row.cell(self.grid.label).text());
            let label = self.label(&row, above.as_ref());
            if own.is_some() {
                above = own;
            }
            if label.is_none() && self.legend.take(&row, &self.words) {
                continue;
            }
            rows.push((row, label));
        }
        let cells = Cells {
            file: &file,
            sheet: &sheet,
            grid: &self.grid,
            words: &self.words,
            legend: &self.legend,
        };
        for (row, label) in &rows {
            let faults = quote_faults(&file, Some(&sheet), row);
            if !faults.is_empty() {
                out.issues(faults);
                continue;
            }
            let Some(label) = label else {
                out.issues(cells.unnamed(row));
                continue;
            };
            for finding in cells.read(row, label, out) {
                if let Some(record) = finding.record(&self.given) {
                    out.record(self.sheet, row.number, record);
                }
            }
        }
    }
}

/// The cells of a matrix.
struct Cells<'a> {
    file: &'a str,
    sheet: &'a Sheet,
    grid: &'a Grid,
    words: &'a Words,
    legend: &'a Legend,
}

impl Cells<'_> {
    fn issue(
        &self,
        row: &Row,
        at: usize,
        heading: &str,
        (code, severity, message): (Code, Severity, String),
    ) -> Issue {
        let place = Place {
            sheet: self.sheet.name.clone(),
            row: Some(row.number),
            cell: Some(self.sheet.cell_name(at, row.number)),
            column: Some(heading.to_owned()),
        };
        Issue::of_file(code, severity, self.file, message)
            .at(place)
            .found(row.cell(at).text().trim())
    }

    /// What is said of a row that names neither a State nor a provision; nothing where
    /// it holds words in one cell alone, as remarks below a table do.
    fn unnamed(&self, row: &Row) -> Option<Issue> {
        let filled = row.cells.iter().filter(|cell| !cell.is_blank()).count();
        let is_part_of_it = self.grid.columns.iter().any(|(at, ..)| !row.cell(*at).is_blank());
        if !is_part_of_it || filled < 2 && row.cell(self.grid.label).is_blank() {
            return None;
        }
        let at = self.grid.label;
        let text = row.cell(at).text();
        let message = format!(
            "`{}` names neither a Member State nor a provision as the other rows do, so this row is left out; correct its first cell if it should be read",
            text.trim()
        );
        Some(self.issue(row, at, "", (Code::BadValue, Severity::Warning, message)))
    }

    /// The findings of a row.
    fn read(&self, row: &Row, label: &Label, out: &mut Collector) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (at, of, heading) in &self.grid.columns {
            let cell = template::read_cell(row.cell(*at), table::Holds::Text);
            if let Some((code, severity, message)) = cell.fault {
                out.issue(self.issue(row, *at, heading, (code, severity, message)));
                if severity == Severity::Error {
                    continue;
                }
            }
            let status = match self.said(&cell.text) {
                Said::Status(status) => status,
                Said::Nothing => continue,
                Said::Unknown => {
                    out.issue(unknown_word(
                        self.file,
                        self.sheet,
                        (*at, row.number),
                        heading,
                        &cell.text,
                    ));
                    continue;
                }
            };
            let Some((state, about)) = both(label, of) else { continue };
            if about.len() > 1 && !speaks_of_each(status) {
                let message = format!(
                    "`{}` of several provisions does not say of which of them it holds; give each a row or column of its own",
                    cell.text.trim()
                );
                out.issue(self.issue(
                    row,
                    *at,
                    heading,
                    (Code::BadValue, Severity::Error, message),
                ));
                continue;
            }
            findings.extend(about.iter().map(|about| Finding::new(state, about.clone(), status)));
        }
        findings
    }

    /// What was said of the file comes first, then its legend, then the synonym table.
    fn said(&self, text: &str) -> Said {
        match self.legend.meaning(text) {
            Some(Meaning::Nothing) => Said::Nothing,
            Some(meaning) => meaning.status().map_or(Said::Unknown, Said::Status),
            None => said(self.words, text),
        }
    }
}

/// Whether a status of several provisions holds of each of them.
const fn speaks_of_each(status: FindingStatus) -> bool {
    matches!(
        status,
        FindingStatus::Transposed | FindingStatus::NotTransposed | FindingStatus::NotBound
    )
}

/// The State and the provisions that a row and a column come to.
fn both<'a>(row: &'a Label, column: &'a Label) -> Option<(MemberState, &'a [Option<Provision>])> {
    match (row, column) {
        (Label::State(state), Label::About(about)) | (Label::About(about), Label::State(state)) => {
            Some((*state, about))
        }
        _ => None,
    }
}
