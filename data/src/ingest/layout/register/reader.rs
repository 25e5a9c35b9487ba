//! Reads the rows of a copy of the register: picks out ours, and makes records
//! and the listing of them.
//!
//! A row may be ours only by what a later row says, so all are kept until the
//! end, without the cells that are not used.

use std::collections::{HashMap, HashSet};

use super::{
    date::Order,
    decision::Known,
    heading::{Field, Headings},
    row::{Picked, Wrong},
    title,
};
use crate::{
    draft::{CaseMentioned, Listed, Listing},
    ingest::{
        Options,
        collect::Collector,
        layout::{ReadRows, template::quote_faults},
        sheet::{Cell, Fault, Row},
    },
    issue::{Code, Issue, Place, Severity},
    model::{CaseNumber, EdtfDate, ProcedureType},
    table::{ProcedureStep, Record},
};

/// The register holds some thousand rows; a file with more is none of it.
const MOST_ROWS: usize = 300_000;

/// Reads the rows below the headings.
pub(super) struct Reader {
    sheet: usize,
    headings: Headings,
    /// Up to which column there are headings.
    width: usize,
    options: Options,
    known: HashMap<CaseNumber, ProcedureType>,
    /// The cases of which a row's title names the Directive.
    ours: HashSet<CaseNumber>,
    /// Each row with its case, and whether its title names the Directive.
    rows: Vec<(Picked, Option<CaseNumber>, bool)>,
    order: Order,
    /// How many rows there are beyond those that are read.
    more: usize,
}

impl Reader {
    /// Begins. `width` is up to which column there are headings.
    pub(super) fn new(sheet: usize, headings: Headings, width: usize, options: &Options) -> Self {
        let known = options.cases.iter().map(|case| (case.number, case.procedure_type)).collect();
        Self {
            sheet,
            headings,
            width,
            options: options.clone(),
            known,
            ours: HashSet::new(),
            rows: Vec::new(),
            order: Order::default(),
            more: 0,
        }
    }
}

impl ReadRows for Reader {
    fn row(&mut self, row: Row, out: &mut Collector) {
        let row = &row;
        let mut picked = self.picked(row);
        picked.faults = self.row_faults(row, out);
        let mut order = self.order;
        picked.dates(&mut |date| order.note(date));
        self.order = order;
        let number = CaseNumber::parse(&picked.cell(Field::Number).text()).ok();
        let named = if picked.faults.is_empty() {
            title::is_ours(&picked.cell(Field::Title).text())
        } else {
            // The title may stand in another column, or in two.
            let texts: Vec<_> = row.cells.iter().map(Cell::text).collect();
            title::is_ours(&texts.join(" "))
        };
        picked.forget_title();
        if row.faults.iter().any(|fault| matches!(fault, Fault::Unclosed(_))) {
            // It may have swallowed rows of ours.
            out.issues(std::mem::take(&mut picked.faults));
        }
        if named {
            self.ours.extend(number);
        } else if number.is_none() {
            return out.leave_out(self.sheet);
        }
        if self.rows.len() < MOST_ROWS {
            self.rows.push((picked, number, named));
        } else {
            self.more += 1;
        }
    }

    fn end(mut self: Box<Self>, out: &mut Collector) {
        if self.more > 0 {
            let message = format!(
                "this sheet holds {} rows more than the {MOST_ROWS} that a copy of the register can have; split it, and import the parts one after the other",
                self.more
            );
            let issue = Issue::of_file(Code::FileTooLarge, Severity::Error, out.file(), message);
            out.issue(issue);
        }
        let mut listed = HashMap::new();
        let mut others = HashSet::new();
        for (picked, number, named) in std::mem::take(&mut self.rows) {
            let is_ours = |number| self.ours.contains(&number) || self.known.contains_key(&number);
            if named || number.is_some_and(is_ours) {
                self.ours(&picked, number, &mut listed, &mut others, out);
            } else {
                others.extend(number);
                out.leave_out(self.sheet);
            }
        }
        let (Some(day), Some(source)) = (self.options.given.as_of, &self.options.given.source)
        else {
            return;
        };
        if self.headings.at(Field::Active).is_none() {
            return;
        }
        let mut cases: Vec<Listed> = listed.into_values().collect();
        cases.sort_by_key(|listed| listed.row);
        let mut others: Vec<CaseNumber> = others.into_iter().collect();
        others.sort();
        let others = others.into_iter().map(CaseMentioned).collect();
        out.listing(Listing { day, source: source.clone(), cases, others });
    }
}

impl Reader {
    fn picked(&self, row: &Row) -> Picked {
        let mut cells: Vec<Cell> = Field::KEPT
            .iter()
            .map(|field| self.headings.at(*field).map_or(Cell::Blank, |at| row.cell(at).clone()))
            .collect();
        let filled = cells.iter().rposition(|cell| !cell.is_blank()).map_or(0, |last| last + 1);
        cells.truncate(filled);
        Picked { row: row.number, faults: Vec::new(), cells: cells.into() }
    }

    /// What is wrong with a row as a whole, so that its cells may stand in the
    /// wrong columns.
    fn row_faults(&self, row: &Row, out: &Collector) -> Vec<Issue> {
        let sheet = out.sheet_at(self.sheet);
        let mut faults = quote_faults(out.file(), sheet, row);
        if row.filled() > self.width {
            let message = format!(
                "row {} goes on to column {} under {} headings; a separator inside a text needs quotes around the text",
                row.number,
                row.filled(),
                self.width
            );
            let place = Place {
                sheet: sheet.and_then(|sheet| sheet.name.clone()),
                row: Some(row.number),
                ..Place::default()
            };
            let issue = Issue::of_file(Code::RowLength, Severity::Error, out.file(), message);
            faults.push(issue.at(place));
        }
        faults
    }

    /// Reads a row that is about the Directive.
    fn ours(
        &self,
        picked: &Picked,
        number: Option<CaseNumber>,
        listed: &mut HashMap<CaseNumber, Listed>,
        others: &mut HashSet<CaseNumber>,
        out: &mut Collector,
    ) {
        if !picked.faults.is_empty() {
            out.issues(picked.faults.iter().cloned());
            others.extend(number);
            return;
        }
        let mut faults = Vec::new();
        let number = kept(picked.number(number), &mut faults);
        let state = kept(picked.state(), &mut faults);
        let held = number.and_then(|number| self.known.get(&number).copied());
        let procedure_type = kept(picked.procedure_type(held), &mut faults);
        let active = self.active(picked, &mut faults);
        let known = Known {
            order: self.order,
            chosen: self.options.given.dates,
            as_of: self.options.given.as_of,
        };
        let (decisions, wrong) = picked.decisions(known);
        faults.extend(wrong);
        for fault in faults {
            let issue = self.issue(picked.row, fault, out);
            out.issue(issue);
        }
        let Some(number) = number else { return };
        let (Some(member_state), Some(procedure_type)) = (state, procedure_type) else {
            others.insert(number);
            return;
        };
        match active {
            Some(true) => {
                let (sheet, row) = (self.sheet, picked.row);
                listed.entry(number).or_insert(Listed {
                    number,
                    member_state,
                    procedure_type,
                    sheet,
                    row,
                });
            }
            // That it is not active says that it ended; its row does not say more.
            Some(false) => {}
            None => {
                others.insert(number);
            }
        }
        let Some(source_id) = &self.options.given.source else { return };
        for (day, stage) in decisions {
            let step = ProcedureStep {
                member_state,
                infringement_number: Some(number),
                procedure_type,
                stage,
                date: Some(EdtfDate::on(day)),
                source_id: source_id.clone(),
                note: String::new(),
            };
            out.record(self.sheet, picked.row, Record::Infringements(step));
        }
    }

    /// Whether the case is active; nothing if that is not known.
    fn active(&self, picked: &Picked, faults: &mut Vec<Wrong>) -> Option<bool> {
        self.headings.at(Field::Active)?;
        let said = kept(picked.yes_or_no(Field::Active), faults)?;
        if said.is_none() {
            faults.push(Wrong {
                field: Field::Active,
                code: Code::BadValue,
                message: "this cell is blank, so it is not known whether the case is active; write Yes or No".to_owned(),
                value: String::new(),
                asks: None,
            });
        }
        said
    }

    fn issue(&self, row: u32, fault: Wrong, out: &Collector) -> Issue {
        let sheet = out.sheet_at(self.sheet);
        let at = self.headings.at(fault.field);
        let place = Place {
            sheet: sheet.and_then(|sheet| sheet.name.clone()),
            row: Some(row),
            cell: sheet.zip(at).map(|(sheet, at)| sheet.cell_name(at, row)),
            column: Some(self.headings.written(fault.field).to_owned()),
        };
        Issue::of_file(fault.code, Severity::Error, out.file(), fault.message)
            .at(place)
            .found(&fault.value)
            .asking(fault.asks)
    }
}

fn kept<T>(found: Result<T, Wrong>, faults: &mut Vec<Wrong>) -> Option<T> {
    found.map_err(|fault| faults.push(fault)).ok()
}
