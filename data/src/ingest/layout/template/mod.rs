//! Our own tables: a row of headings that name a table's columns, in any order,
//! and below it a row for each record.

mod heading;
mod row;

pub(super) use self::row::quote_faults;
use self::{
    heading::{At, Heading},
    row::Rows,
};
use super::{Head, LaidOut, ReadRows, Recognised};
use crate::{
    draft::{FileKind, Layout, Sheet},
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
        let rows = sheet.rows.iter().enumerate();
        let likely = rows.filter_map(|(at, row)| Some((heading::likely(row)?.0, at)));
        // Of rows that are as likely, the first: what follows is below it.
        let (share, heading) = likely.max_by_key(|(share, at)| (*share, usize::MAX - at))?;
        let confidence = u8::try_from(share / 10).unwrap_or(100);
        Some(Recognised { confidence, heading })
    }

    fn begin(
        &self,
        sheet: &Head<'_>,
        found: Recognised,
        _options: &Options,
        out: &mut Collector,
    ) -> Option<Box<dyn ReadRows>> {
        let row = sheet.rows.get(found.heading)?;
        let (_, table) = heading::likely(row)?;
        let file = out.file().to_owned();
        let at = At { file: &file, sheet: sheet.name };
        let (heading, issues) = heading::columns_of(&at, table, row);
        out.issues(issues);
        out.issues(quote_faults(&file, None, row));
        let Heading { table, columns, width } = heading?;
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
        });
        Some(Box::new(Reader { file, kind: sheet.kind, sheet: sheet_at, width }))
    }
}

/// Reads the rows below the headings.
struct Reader {
    file: String,
    kind: FileKind,
    sheet: usize,
    width: usize,
}

impl ReadRows for Reader {
    fn row(&mut self, row: &Row, out: &mut Collector) {
        let Some(sheet) = out.sheet_at(self.sheet) else { return };
        let rows = Rows { file: &self.file, kind: self.kind, sheet, width: self.width };
        let (record, issues) = rows.read(row);
        out.issues(issues);
        if let Some(record) = record {
            out.record(self.sheet, row.number, record);
        }
    }

    fn end(self: Box<Self>, _out: &mut Collector) {}
}

/// What is said of a sheet that is laid out in no way that is known; an error if
/// the file holds nothing else.
pub(super) fn unknown(file: &str, sheet: Option<&str>, rows: &[Row], alone: bool) -> Option<Issue> {
    heading::unknown(&At { file, sheet }, rows, alone)
}
