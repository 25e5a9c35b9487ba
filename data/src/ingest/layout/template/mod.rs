//! Our own tables: a row of headings that name a table's columns, in any order,
//! and below it a row for each record.

pub(super) mod cell;
mod damage;
mod date;
mod heading;
mod month;
mod order;
mod reader;
mod row;

use self::{
    heading::{At, Heading},
    reader::Reader,
};
pub(super) use self::{
    order::Orders,
    row::{Column, length_fault, quote_faults},
};
use super::{Head, LaidOut, ReadRows, Recognised};
use crate::{
    draft::{Layout, Sheet},
    ingest::{Options, collect::Collector, sheet::Row},
    issue::Issue,
};

/// The layout.
pub(super) struct Template;

impl LaidOut for Template {
    fn layout(&self) -> Layout {
        Layout::Template
    }

    fn recognise(&self, sheet: &Head<'_>) -> Option<Recognised> {
        let sure = |row: &Row| heading::likely(row, sheet.name).map(|(share, _)| share);
        let (share, heading) = sheet.likeliest(sure)?;
        let confidence = u8::try_from(share / 10).unwrap_or(100);
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
        let (_, table) = heading::likely(row, sheet.name)?;
        let file = out.file().to_owned();
        let at = At { file: &file, sheet: sheet.name };
        let (heading, issues) = heading::columns_of(&at, table, row);
        out.issues(issues);
        out.issues(quote_faults(&file, None, row));
        let Heading { table, columns, width } = heading?;
        let read = table.columns().iter().zip(table.holds()).enumerate();
        let read = read.filter_map(|(place, (name, holds))| {
            Some(Column { name, holds: *holds, at: *columns.get(name)?, place })
        });
        let read = read.collect();
        let columns =
            columns.into_iter().map(|(name, place)| (name.to_owned(), Some(place))).collect();
        let sheet_at = out.sheet(Sheet {
            name: sheet.name.map(str::to_owned),
            layout: self.layout(),
            confidence: found.confidence,
            table,
            heading: row.number,
            columns,
            left_out: 0,
            shown: Vec::new(),
        });
        Some(Box::new(Reader {
            file,
            kind: sheet.kind,
            sheet: sheet_at,
            width,
            columns: read,
            orders: Orders::chosen(options.given.dates),
            begun: out.mark(),
            waiting: Vec::new(),
            before: None,
        }))
    }
}

/// What is said of a sheet that is laid out in no way that is known; an error if
/// the file holds nothing else.
pub(super) fn unknown(file: &str, sheet: Option<&str>, rows: &[Row], alone: bool) -> Option<Issue> {
    heading::unknown(&At { file, sheet }, rows, alone)
}
