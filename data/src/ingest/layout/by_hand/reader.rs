//! Holds the rows of a table kept by hand until its end, when the order of its dates
//! is known, and makes records of them.

use super::{
    about::Above,
    days::parts,
    heading::{Headings, Holds},
    row::Rows,
};
use crate::{
    draft::{FileKind, Given, Meaning},
    ingest::{
        Options,
        collect::Collector,
        layout::{ReadRows, template::Orders},
        sheet::Row,
        words::Words,
    },
};

/// Reads the rows of one sheet.
pub(super) struct Reader {
    kind: FileKind,
    findings: Option<usize>,
    steps: Option<usize>,
    headings: Headings,
    words: Words,
    given: Given,
    /// Columns of dates, and under which name each one's order is kept.
    dates: Vec<(usize, &'static str)>,
    orders: Orders,
    rows: Vec<Row>,
}

impl Reader {
    /// Of the sheets of a draft with these places, what a table says.
    pub(super) fn new(
        kind: FileKind,
        (findings, steps): (Option<usize>, Option<usize>),
        headings: Headings,
        words: Words,
        options: &Options,
    ) -> Self {
        let is_date =
            |meaning: Meaning| meaning == Meaning::AsOf || meaning >= Meaning::LetterOfFormalNotice;
        let dates = headings.columns.iter().filter_map(|(at, holds, _)| match holds {
            Holds::A(meaning) if is_date(*meaning) => Some((*at, meaning.code())),
            _ => None,
        });
        let dates = dates.collect();
        let orders = Orders::chosen(options.given.dates);
        let given = options.given.clone();
        Self { kind, findings, steps, headings, words, given, dates, orders, rows: Vec::new() }
    }
}

impl ReadRows for Reader {
    fn row(&mut self, row: &Row, _: &mut Collector) {
        for (at, column) in &self.dates {
            for day in parts(&row.cell(*at).text()) {
                self.orders.note_text(column, row.number, day);
            }
        }
        self.rows.push(row.clone());
    }

    fn end(self: Box<Self>, out: &mut Collector) {
        let Self { kind, findings, steps, headings, words, given, orders, rows, .. } = *self;
        let sheet = findings.or(steps).and_then(|at| out.sheet_at(at)).cloned();
        let Some(sheet) = sheet else { return };
        let file = out.file().to_owned();
        let mut reading = Rows {
            file: &file,
            kind,
            sheet: &sheet,
            headings: &headings,
            words: &words,
            given: &given,
            orders: &orders,
            above: Above::default(),
            of_other_act: false,
            worded: false,
        };
        for row in &rows {
            let said = reading.read(row);
            out.issues(said.issues);
            for record in said.findings {
                out.record(findings.unwrap_or_default(), row.number, record);
            }
            for record in said.steps {
                out.record(steps.unwrap_or_default(), row.number, record);
            }
        }
    }
}
