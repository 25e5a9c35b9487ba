//! What every record type can do, and the macro that says it once a type.

use std::borrow::Cow;

use super::{Alike, Cell, Holds, Record, Table};

/// A row of a table as a typed record.
pub trait Tabular: Sized + Clone + PartialEq {
    /// Every column, in the order in which they are written.
    const COLUMNS: &'static [&'static str];
    /// The columns that together name a row.
    const KEY: &'static [&'static str];
    /// What a row says, for the person who fills it in.
    const ROW: &'static str;
    /// What each column says, in the order of the columns.
    const ABOUT: &'static [&'static str];
    /// What each column holds, in the order of the columns.
    const HOLDS: &'static [Holds];

    /// What the cells of each column are written as, in the order of the columns.
    #[cfg(feature = "schema")]
    fn schemas() -> Vec<utoipa::openapi::RefOr<utoipa::openapi::Schema>>;

    /// Reads a row. Nothing if a field could not be read: the issues say which.
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Self::read_beside(fields, None)
    }

    /// The same beside a record in which some columns say the same, as the
    /// [fields](FieldReader::beside) know: of these its values are taken.
    fn read_beside(fields: &mut FieldReader<'_>, before: Option<&Self>) -> Option<Self>;

    /// The columns in which another record says the same.
    fn alike(&self, other: &Self) -> Alike;

    /// The cells, in the order of the columns.
    fn cells(&self) -> Vec<String> {
        self.cells_but(Alike::default())
    }

    /// The cells but those of some columns.
    fn cells_but(&self, alike: Alike) -> Vec<String>;

    /// The columns that name this record: [`Self::KEY`], unless its table names
    /// some records in another way.
    fn key_columns(&self) -> &'static [&'static str] {
        Self::KEY
    }

    /// What names the record within its table.
    fn key(&self) -> String;
}

/// A cell that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldIssue {
    /// The column.
    pub column: &'static str,
    /// The text that was found.
    pub value: String,
    /// What is wrong and how to mend it.
    pub message: String,
    /// The words that may stand here, where they are a closed list.
    pub choices: Vec<&'static str>,
}

/// Hands out the cells of one row, and keeps what is wrong with them.
pub struct FieldReader<'row> {
    cells: Cells<'row>,
    /// How many columns were asked for.
    asked: usize,
    /// Of which columns the values of a record before are taken.
    alike: Alike,
    issues: Vec<FieldIssue>,
    /// What could be read, as records have it, if that is asked for.
    read: Option<Vec<(&'static str, String)>>,
}

/// How the text of a column is come by; blank if the row has none.
enum Cells<'row> {
    Named(&'row dyn Fn(&str) -> Cow<'row, str>),
    InOrder(&'row dyn Fn(usize) -> Cow<'row, str>),
}

impl<'row> FieldReader<'row> {
    /// A reader over a row; `cell` gives the text of a column, blank if it has none.
    #[must_use]
    pub fn new(cell: &'row dyn Fn(&str) -> Cow<'row, str>) -> Self {
        Self::over(Cells::Named(cell))
    }

    /// The cells of a row that can be read, by column, whatever else is wrong with it.
    #[must_use]
    pub fn readable(
        table: Table,
        cell: &'row dyn Fn(usize) -> Cow<'row, str>,
    ) -> Vec<(&'static str, String)> {
        let mut fields = Self { read: Some(Vec::new()), ..Self::in_order(cell) };
        // Every field is read before the first one that cannot be ends the row.
        let _ = Record::read(table, &mut fields);
        fields.read.unwrap_or_default()
    }

    /// The same for a row whose cells stand in the order of [`Tabular::COLUMNS`]:
    /// `cell` gives the one at a place. Nothing is looked for by its name, of which
    /// a large file would have millions.
    #[must_use]
    pub fn in_order(cell: &'row dyn Fn(usize) -> Cow<'row, str>) -> Self {
        Self::over(Cells::InOrder(cell))
    }

    /// The same for a row that is known to say the same in some columns as a record
    /// before: their cells are not asked for.
    #[must_use]
    pub fn beside(self, alike: Alike) -> Self {
        Self { alike, ..self }
    }

    fn over(cells: Cells<'row>) -> Self {
        Self { cells, asked: 0, alike: Alike::default(), issues: Vec::new(), read: None }
    }

    /// Reads one column; nothing if it cannot be read. A record asks for each of
    /// its columns once, in their order; `before` is the value of the record before.
    pub fn field<T: Cell + Clone>(
        &mut self,
        column: &'static str,
        before: Option<&T>,
    ) -> Option<T> {
        let at = self.asked;
        self.asked += 1;
        if let Some(before) = before.filter(|_| self.alike.has(at)) {
            return Some(before.clone());
        }
        let text = match self.cells {
            Cells::Named(cell) => cell(column),
            Cells::InOrder(cell) => cell(at),
        };
        match T::from_cell(&text) {
            Ok(value) => {
                if let Some(read) = &mut self.read {
                    read.push((column, value.to_cell()));
                }
                Some(value)
            }
            Err(error) => {
                self.issues.push(FieldIssue {
                    column,
                    value: text.into_owned(),
                    message: error.to_string(),
                    choices: error.choices().to_vec(),
                });
                None
            }
        }
    }

    /// What is wrong with the row.
    #[must_use]
    pub fn into_issues(self) -> Vec<FieldIssue> {
        self.issues
    }
}

/// Defines a record type whose fields are the columns of its table. What is
/// written above it and its fields is also what people read who fill in a row.
macro_rules! record {
    (
        $(#[doc = $row:literal])+
        $name:ident key($($key:ident),+) {
            $($(#[doc = $about:literal])+ $field:ident: $type:ty),+ $(,)?
        }
    ) => {
        $(#[doc = $row])+
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name {
            $($(#[doc = $about])+ pub $field: $type),+
        }

        impl $crate::table::Tabular for $name {
            const COLUMNS: &'static [&'static str] = &[$(stringify!($field)),+];
            const KEY: &'static [&'static str] = &[$(stringify!($key)),+];
            const ROW: &'static str = concat!($($row),+).trim_ascii();
            const ABOUT: &'static [&'static str] = &[$(concat!($($about),+).trim_ascii()),+];
            const HOLDS: &'static [$crate::table::Holds] =
                &[$(<$type as $crate::table::Cell>::HOLDS),+];

            #[cfg(feature = "schema")]
            fn schemas() -> Vec<::utoipa::openapi::RefOr<::utoipa::openapi::Schema>> {
                vec![$(<$type as $crate::table::Cell>::cell_schema()),+]
            }

            fn read_beside(
                fields: &mut $crate::table::FieldReader<'_>,
                before: Option<&Self>,
            ) -> Option<Self> {
                // Every field is read before the first missing one ends the
                // row, so that all its faults are told at once.
                $(let $field =
                    fields.field(stringify!($field), before.map(|before| &before.$field));)+
                Some(Self { $($field: $field?),+ })
            }

            fn alike(&self, other: &Self) -> $crate::table::Alike {
                $crate::table::Alike::of([$(self.$field == other.$field),+])
            }

            fn cells_but(&self, alike: $crate::table::Alike) -> Vec<String> {
                let mut alike = alike.columns();
                let mut cells = Vec::new();
                $(if alike.next() != Some(true) {
                    cells.push($crate::table::Cell::to_cell(&self.$field));
                })+
                cells
            }

            fn key(&self) -> String {
                let mut key = $crate::table::key::Key::default();
                $(key.value(&self.$key);)+
                key.into_text()
            }
        }
    };
}
pub(super) use record;
