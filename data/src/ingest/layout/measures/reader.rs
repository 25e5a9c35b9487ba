//! Reads the rows of a table of national measures: picks out ours, and makes a record
//! of all rows about one measure. Only the last row tells which those are, so ours
//! are kept until the end.

use super::{
    group::groups,
    heading::{Field, Headings},
    heading_faults,
    id::{Id, names_ours},
    merge::{Clash, Merged, published_apart},
    row::{Picked, Said, Wrong},
    word::heading,
};
use crate::{
    draft::{FileKind, Sheet},
    ingest::{
        Options,
        collect::{Collector, Mark},
        layout::{
            ReadRows,
            headed::Field as _,
            template::{Column, Orders, length_fault, quote_faults},
        },
        sheet::{Cell, Fault, Row},
    },
    issue::{Code, Issue, Place, Severity},
    model::SourceId,
    table::Holds,
};

/// Reads the rows below the headings.
pub(super) struct Reader {
    sheet: usize,
    kind: FileKind,
    /// Its headings, each with the row from which on they hold.
    headed: Vec<(u32, Headings)>,
    /// The row of the first headings.
    heading: Row,
    /// Whether headings that stand there again have a fault for which no row can be read.
    is_out: bool,
    /// Up to which column there are headings.
    width: usize,
    source: Option<SourceId>,
    /// The columns of dates.
    dates: Vec<Column>,
    orders: Orders,
    rows: Vec<Picked>,
    /// What was collected before its first row.
    begun: Mark,
}

impl Reader {
    /// Begins below a row of headings.
    pub(super) fn new(
        sheet: usize,
        kind: FileKind,
        (heading, headings): (&Row, Headings),
        options: &Options,
        out: &Collector,
    ) -> Self {
        Self {
            sheet,
            kind,
            dates: dates(&headings),
            headed: vec![(heading.number, headings)],
            heading: heading.clone(),
            is_out: false,
            width: heading.filled(),
            source: options.given.source.clone(),
            orders: Orders::chosen(options.given.dates),
            rows: Vec::new(),
            begun: out.mark(),
        }
    }

    /// The headings that hold in a row.
    fn headings(&self, row: u32) -> Option<&Headings> {
        let mut headed = self.headed.iter().rev();
        headed.find(|(from, _)| *from <= row).map(|(_, headings)| headings)
    }

    /// Takes headings that stand there again, perhaps in another order. Whether the row
    /// holds any.
    fn again(&mut self, row: &Row, out: &mut Collector) -> bool {
        let begins = row.cells.iter().find(|cell| !cell.is_blank());
        if begins.is_none_or(|cell| heading(&cell.text()).is_none()) {
            return false;
        }
        let headings = Headings::of(row);
        if headings.confidence().is_none() {
            return false;
        }
        let faults = match out.sheet_at(self.sheet) {
            Some(sheet) if row.cells != self.heading.cells => {
                let sheet = Sheet { heading: row.number, ..sheet.clone() };
                heading_faults(out.file(), &sheet, row, &headings)
            }
            _ => Vec::new(),
        };
        self.is_out = faults.iter().any(Issue::is_error);
        out.issues(faults);
        (self.dates, self.width) = (dates(&headings), row.filled());
        self.headed.push((row.number, headings));
        true
    }
}

/// The columns of dates.
fn dates(headings: &Headings) -> Vec<Column> {
    let dates = Field::DATES.iter().filter_map(|field| {
        let at = headings.at(*field)?;
        Some(Column { name: field.usual(), holds: Holds::Date, at, place: field.place() })
    });
    dates.collect()
}

impl ReadRows for Reader {
    fn row(&mut self, row: Row, out: &mut Collector) {
        let row = &row;
        if self.again(row, out) || self.is_out {
            return;
        }
        let Some(sheet) = out.sheet_at(self.sheet) else { return };
        let mut faults = quote_faults(out.file(), Some(sheet), row);
        faults.extend(length_fault(out.file(), self.kind, sheet, self.width, row));
        if !faults.is_empty() {
            // What stands in which column is not known; and a quote that is never
            // closed may have swallowed rows of ours.
            let is_open = row.faults.iter().any(|fault| matches!(fault, Fault::Unclosed(_)));
            if is_open || !is_of_other(row) {
                out.issues(faults);
            } else {
                out.leave_out(self.sheet);
            }
            return;
        }
        self.orders.note(&self.dates, row);
        let Some((_, headings)) = self.headed.last() else { return };
        let cell =
            |field: &Field| headings.at(*field).map_or(Cell::Blank, |at| row.cell(at).clone());
        let picked = Picked { row: row.number, cells: Field::KEPT.iter().map(cell).collect() };
        if picked.is_of_other() {
            out.leave_out(self.sheet);
        } else {
            self.rows.push(picked);
        }
    }

    fn end(self: Box<Self>, out: &mut Collector) {
        let mut wrongs = Vec::new();
        let rows: Vec<Said> =
            self.rows.iter().map(|picked| picked.read(&self.orders, &mut wrongs)).collect();
        for group in groups(&rows) {
            // A part of a measure is not the measure.
            let is_whole = !group.iter().any(|said| said.is_wrong);
            let row = group.first().map_or(0, |said| said.row);
            match Merged::of(&group) {
                Err(clashes) => {
                    let found = clashes.iter().filter_map(|clash| self.contradiction(clash, out));
                    wrongs.extend(found);
                }
                Ok(merged) if !is_whole => drop(merged),
                Ok(merged) if merged.is_untitled() => wrongs.push(untitled(row, merged.id())),
                Ok(merged) => {
                    let apart = published_apart(&group);
                    let is_two =
                        apart.as_ref().is_some_and(|clash| clash.field == Field::Published);
                    wrongs.extend(apart.and_then(|clash| self.published_apart(&clash, out)));
                    if is_two {
                        continue;
                    }
                    let record = self.source.as_ref().and_then(|source| merged.record(source));
                    if let Some(record) = record {
                        out.record(self.sheet, row, record);
                    }
                }
            }
        }
        wrongs.sort_by_key(|wrong| (wrong.row, wrong.field.place()));
        for wrong in wrongs {
            let issue = self.issue(wrong, out);
            out.issue(issue);
        }
        out.settle_order(self.begun);
    }
}

impl Reader {
    /// The field, or where it has no column one that could say the same.
    fn shown(&self, field: Field, row: u32) -> Field {
        let other = match field {
            Field::Id => Field::Directive,
            Field::Directive | Field::State => Field::Id,
            // The title may have told that it is a bill.
            Field::Type => Field::Title,
            field => field,
        };
        if self.at(field, row).is_some() { field } else { other }
    }

    fn at(&self, field: Field, row: u32) -> Option<usize> {
        self.headings(row)?.at(field)
    }

    fn cell(&self, field: Field, row: u32, out: &Collector) -> Option<String> {
        let (sheet, at) = (out.sheet_at(self.sheet)?, self.at(field, row)?);
        Some(sheet.cell_name(at, row))
    }

    fn contradiction(&self, clash: &Clash, out: &Collector) -> Option<Wrong> {
        let Clash { field, rows: (first, other), values: (one, another) } = clash;
        let field = self.shown(*field, *other);
        let (at, other_at) = (self.cell(field, *first, out)?, self.cell(field, *other, out)?);
        let message = if clash.field == Field::Id {
            format!(
                "{other_at} says `{another}` and {at} says `{one}`, and the title is the same, by which a measure of a State is known here, so neither is used; if they are two measures, write in the title of each what tells it apart, such as its number or its year"
            )
        } else {
            format!(
                "{other_at} says `{another}` and {at} says `{one}` of the same measure (the State and the number, or the State and the title, are the same), so it is not used; mend the one that is wrong"
            )
        };
        Some(Wrong {
            row: *other,
            field,
            code: Code::DuplicateKey,
            severity: Severity::Error,
            message,
            value: another.clone(),
            asks: None,
        })
    }

    /// What is said of rows that the title alone makes one measure, and that were published
    /// in different places: on different days they are hardly one.
    fn published_apart(&self, clash: &Clash, out: &Collector) -> Option<Wrong> {
        let Clash { field, rows: (first, other), values: (one, another) } = clash;
        let (at, other_at) = (self.cell(*field, *first, out)?, self.cell(*field, *other, out)?);
        let (severity, what) = if *field == Field::Published {
            (Severity::Error, "so neither is used; if they are two measures,")
        } else {
            (Severity::Warning, "so both are taken as one; if they are two measures,")
        };
        let message = format!(
            "{other_at} says `{another}` and {at} says `{one}`, and the title is the same, by which a measure without a number is known here, {what} write in the title of each what tells it apart, such as its number or its year, and otherwise the number of the measure in each row"
        );
        let (row, code, value) = (*other, Code::DuplicateKey, another.clone());
        Some(Wrong { row, field: *field, code, severity, message, value, asks: None })
    }

    fn issue(&self, wrong: Wrong, out: &Collector) -> Issue {
        let field = self.shown(wrong.field, wrong.row);
        let place = Place {
            sheet: out.sheet_at(self.sheet).and_then(|sheet| sheet.name.clone()),
            row: Some(wrong.row),
            cell: self.cell(field, wrong.row, out),
            column: Some(
                self.headings(wrong.row).map_or(field.usual(), |of| of.written(field)).to_owned(),
            ),
        };
        Issue::of_file(wrong.code, wrong.severity, out.file(), wrong.message)
            .at(place)
            .found(&wrong.value)
            .asking(wrong.asks)
    }
}

/// Whether some cell of a row names another act, and none ours.
fn is_of_other(row: &Row) -> bool {
    let texts: Vec<_> = row.cells.iter().map(Cell::text).collect();
    texts.iter().any(|text| matches!(Id::parse(text), Id::Other | Id::Act(false)))
        && !texts.iter().any(|text| names_ours(text) == Some(true))
}

fn untitled(row: u32, id: &str) -> Wrong {
    let which = if id.is_empty() { String::new() } else { format!(" {id}") };
    Wrong {
        row,
        field: Field::Title,
        code: Code::BadValue,
        severity: Severity::Error,
        message: format!(
            "the measure{which} has no title, which names it among those of its State, so it is not used; write its title here, as it was published"
        ),
        value: String::new(),
        asks: None,
    }
}
