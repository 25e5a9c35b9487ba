//! Records as one process tells another of them: each by what it says otherwise than
//! the one before, since rows of a table repeat nearly everything. How that is written
//! is the processes' own business.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::Drafted;
use crate::table::{Alike, FieldReader, Record, Table, Text};

/// What is told of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told<'a> {
    table: Table,
    /// The columns in which the record before says the same.
    alike: Alike,
    /// The cells of the others.
    #[serde(borrow)]
    cells: Vec<Text<'a>>,
    #[serde(borrow)]
    key: Text<'a>,
    sheet: usize,
    row: u32,
}

/// Whoever tells, and knows what was told last.
#[derive(Debug, Default)]
pub struct Teller {
    before: Option<Arc<Record>>,
}

/// Whoever is told, and knows what was told last.
#[derive(Debug, Default)]
pub struct Listener {
    before: Option<Arc<Record>>,
}

/// Why what is told is no record.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("no record of `{table}`: {why}")]
pub struct NoRecord {
    table: Table,
    why: String,
}

impl Teller {
    /// Tells of a record.
    pub fn tell<'a>(&mut self, drafted: &'a Drafted) -> Told<'a> {
        let Drafted { record, key, sheet, row } = drafted;
        let before = self.before.replace(Arc::clone(record));
        let alike = before.map(|before| record.alike(&before)).unwrap_or_default();
        let cells = record.cells_but(alike).into_iter().map(Text::of).collect();
        let (key, sheet, row) = (Text::of(key.as_str()), *sheet, *row);
        Told { table: record.table(), alike, cells, key, sheet, row }
    }
}

impl Listener {
    /// Takes in what was told of a record.
    ///
    /// # Errors
    /// When it is none.
    pub fn hear(&mut self, told: &Told<'_>) -> Result<Drafted, NoRecord> {
        let Told { table, alike, cells, key, sheet, row } = told;
        let wrong = |why: &str| NoRecord { table: *table, why: why.to_owned() };
        let cell = |at: usize| {
            let cell = cells.get(alike.place_among_others(at));
            cell.map(Text::borrow).unwrap_or_default()
        };
        let mut fields = FieldReader::in_order(&cell).beside(*alike);
        let before = self.before.as_ref().filter(|before| before.table() == *table);
        let record = match before {
            Some(before) => Record::read_beside(&mut fields, before),
            None if alike.is_none() => Record::read(*table, &mut fields),
            None => return Err(wrong("there is none before that it could be like")),
        };
        if let Some(fault) = fields.into_issues().first() {
            return Err(wrong(&fault.message));
        }
        let record = Arc::new(record.ok_or_else(|| wrong(""))?);
        self.before = Some(Arc::clone(&record));
        Ok(Drafted { record, key: key.borrow().into_owned(), sheet: *sheet, row: *row })
    }
}

#[cfg(all(test, feature = "ingest"))]
mod tests {
    use super::*;
    use crate::reference;

    #[test]
    fn what_is_told_is_heard() {
        let (mut teller, mut listener) = (Teller::default(), Listener::default());
        let mut alike = 0;
        for drafted in reference::drafts().iter().flat_map(|draft| &draft.records) {
            let told = teller.tell(drafted);
            alike += usize::from(!told.alike.is_none());
            assert_eq!(listener.hear(&told).as_ref(), Ok(drafted));
        }
        assert!(alike > 100, "{alike}");
    }

    #[test]
    fn what_is_like_nothing_is_refused() {
        let drafts = reference::drafts();
        let drafted = drafts.iter().flat_map(|draft| &draft.records).next().unwrap();
        let mut teller = Teller::default();
        teller.tell(drafted);
        let again = teller.tell(drafted);
        assert!(again.cells.is_empty());
        let why = Listener::default().hear(&again).unwrap_err();
        assert!(why.to_string().contains("none before"), "{why}");
        let mut cut = Teller::default().tell(drafted);
        cut.cells.clear();
        assert!(Listener::default().hear(&cut).is_err());
    }
}
