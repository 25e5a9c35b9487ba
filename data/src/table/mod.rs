//! The tables in which facts are held, exchanged and published.
//!
//! Every table is one record type with its columns and its key, said once and
//! used by files, database and exports alike. A record is what a row says; it
//! is not yet weighed. Nothing here reads files or knows a database.

mod alike;
pub(crate) mod as_maybe_word;
pub(crate) mod as_word;
mod cell;
mod change;
mod column;
mod csv_line;
mod entry;
mod fact;
mod finding;
mod guard;
mod key;
mod procedure;
mod record;
#[cfg(feature = "schema")]
mod schema;
mod selection;
mod values;
mod written;

pub use alike::Alike;
pub use cell::{Cell, Holds, Word};
pub use change::RecordChange;
pub use column::{Column, columns};
pub use csv_line::{csv_line, csv_record};
pub use entry::{
    Demand, DirectiveEntry, MemberStateEntry, Milestone, ProvisionEntry, Source, Statement,
};
pub use fact::{Fact, Origin, Rows};
pub use finding::{Assessment, Depth, Measure, Penalty, Reply};
pub use guard::{guarded, unguarded};
pub use procedure::ProcedureStep;
pub use record::{FieldIssue, FieldReader, Tabular};
#[cfg(feature = "schema")]
pub use schema::record_schema;
pub use selection::{Choice, Selection};
pub use values::{
    Addressee, FollowUp, Many, MeasureKind, MilestoneKind, NonBlank, StatementSubject, WholeNumber,
    Years,
};
pub(crate) use written::Text;

use crate::model::ParseError;

impl Table {
    /// What names a row by its cells, as records have them; nothing if one of those
    /// that name it is not known.
    #[must_use]
    pub fn key_of<'a>(self, cell: impl Fn(&str) -> Option<&'a str>) -> Option<String> {
        let columns = match self {
            Self::Infringements => ProcedureStep::key_columns_of(cell("infringement_number")?),
            table => table.key_columns(),
        };
        let cells: Option<Vec<&str>> = columns.iter().map(|column| cell(column)).collect();
        cells.map(|cells| key::of_cells(&cells))
    }
}

/// Lists the tables: one line gives the table's name, its field in the
/// dataset and its record type.
macro_rules! tables {
    ($($(#[$($meta:tt)+])* $table:ident, $field:ident, $record:ident = $code:literal;)+) => {
        crate::model::vocabulary! {
            /// A table of the dataset; the code is its name in files and addresses.
            Table, "table" {
                $($(#[$($meta)+])* $table = $code),+
            }
        }

        impl Table {
            /// The table's columns, in the order in which they are written.
            #[must_use]
            pub fn columns(self) -> &'static [&'static str] {
                match self { $(Self::$table => <$record as Tabular>::COLUMNS),+ }
            }

            /// The columns that together name a row.
            #[must_use]
            pub fn key_columns(self) -> &'static [&'static str] {
                match self { $(Self::$table => <$record as Tabular>::KEY),+ }
            }

            /// What a row of it says, for the person who fills it in.
            #[must_use]
            pub const fn row(self) -> &'static str {
                match self { $(Self::$table => <$record as Tabular>::ROW),+ }
            }

            /// What each of its columns says, in the order of the columns.
            #[must_use]
            pub const fn about(self) -> &'static [&'static str] {
                match self { $(Self::$table => <$record as Tabular>::ABOUT),+ }
            }
        }

        impl Table {
            /// What each of its columns holds, in the order of the columns.
            #[must_use]
            pub const fn holds(self) -> &'static [Holds] {
                match self { $(Self::$table => <$record as Tabular>::HOLDS),+ }
            }
        }

        #[cfg(feature = "schema")]
        impl Table {
            /// What the cells of each of its columns are written as.
            fn cell_schemas(self) -> Vec<::utoipa::openapi::RefOr<::utoipa::openapi::Schema>> {
                match self { $(Self::$table => <$record as Tabular>::schemas()),+ }
            }
        }

        /// A record of any table.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Record {
            $(
                #[doc = concat!("A row of `", $code, "`.")]
                $table($record)
            ),+
        }

        impl Record {
            /// Reads a row of a table; the fields' issues are left in the reader.
            pub fn read(table: Table, fields: &mut FieldReader<'_>) -> Option<Self> {
                match table { $(Table::$table => $record::read(fields).map(Self::$table)),+ }
            }

            /// The same beside a record in which some columns say the same, as the
            /// [fields](FieldReader::beside) know: of these its values are taken.
            pub fn read_beside(fields: &mut FieldReader<'_>, before: &Self) -> Option<Self> {
                match before {
                    $(Self::$table(before) => {
                        $record::read_beside(fields, Some(before)).map(Self::$table)
                    }),+
                }
            }

            /// The columns in which another record says the same; none of one of
            /// another table.
            #[must_use]
            pub fn alike(&self, other: &Self) -> Alike {
                match (self, other) {
                    $((Self::$table(record), Self::$table(other)) => record.alike(other),)+
                    _ => Alike::default(),
                }
            }

            /// The table that it belongs to.
            #[must_use]
            pub const fn table(&self) -> Table {
                match self { $(Self::$table(_) => Table::$table),+ }
            }

            /// What names it within its table.
            #[must_use]
            pub fn key(&self) -> String {
                match self { $(Self::$table(record) => record.key()),+ }
            }

            /// The columns that name it within its table.
            #[must_use]
            pub fn key_columns(&self) -> &'static [&'static str] {
                match self { $(Self::$table(record) => record.key_columns()),+ }
            }

            /// Its cells, in the order of the table's columns.
            #[must_use]
            pub fn cells(&self) -> Vec<String> {
                match self { $(Self::$table(record) => record.cells()),+ }
            }

            /// Its cells but those of some columns.
            #[must_use]
            pub fn cells_but(&self, alike: Alike) -> Vec<String> {
                match self { $(Self::$table(record) => record.cells_but(alike)),+ }
            }
        }

        /// A record is written as its table and its cells.
        impl ::serde::Serialize for Record {
            fn serialize<S: ::serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                (self.table(), self.cells()).serialize(out)
            }
        }

        /// All facts of one edition: every table with its rows and their origin.
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct Dataset {
            $(
                #[doc = concat!("The rows of `", $code, "`.")]
                pub $field: Rows<$record>
            ),+
        }

        impl Dataset {
            /// Adds a record, or puts it in the place of the one with its key.
            pub fn put(&mut self, record: Record, origin: Origin) {
                match record {
                    $(Record::$table(record) => self.$field.put(Fact { record, origin })),+
                }
            }

            /// Takes a record out; whether there was one.
            pub fn remove(&mut self, table: Table, key: &str) -> bool {
                match table { $(Table::$table => self.$field.remove(key)),+ }
            }

            /// The record of a table under a key.
            #[must_use]
            pub fn get(&self, table: Table, key: &str) -> Option<Record> {
                match table {
                    $(Table::$table => self.$field.get(key).map(|fact| Record::$table(fact.record.clone()))),+
                }
            }

            /// How many records a table holds.
            #[must_use]
            pub fn count(&self, table: Table) -> usize {
                match table { $(Table::$table => self.$field.len()),+ }
            }

            /// The records in which a later dataset differs from this one, table
            /// by table. Where a record entered makes no difference.
            #[must_use]
            pub fn changes_to(&self, later: &Self) -> Vec<RecordChange> {
                let mut found = Vec::new();
                $(
                    let of = (Table::$table, Record::$table);
                    change::of_rows(&self.$field, &later.$field, of, &mut found);
                )+
                found
            }

            /// Where the record of a table under a key entered.
            #[must_use]
            pub fn origin(&self, table: Table, key: &str) -> Option<&Origin> {
                match table { $(Table::$table => self.$field.get(key).map(|fact| &fact.origin)),+ }
            }

            /// Every record of a table with its origin, in the order of the rows.
            #[must_use]
            pub fn rows(&self, table: Table) -> Vec<(Record, Origin)> {
                match table {
                    $(Table::$table => self
                        .$field
                        .facts()
                        .iter()
                        .map(|fact| (Record::$table(fact.record.clone()), fact.origin.clone()))
                        .collect()),+
                }
            }
        }
    };
}

tables! {
    /// The Directive itself: numbers, dates, deadline.
    Directives, directives, DirectiveEntry = "directives";
    /// The Directive's leaves, in its order.
    Provisions, provisions, ProvisionEntry = "provisions";
    /// The States, and when the Directive binds them.
    MemberStates, member_states, MemberStateEntry = "member_states";
    /// Days that a reader may want to go to.
    Milestones, milestones, Milestone = "milestones";
    /// What was read, where and when.
    Sources, sources, Source = "sources";
    /// Figures that institutions stated.
    Statements, statements, Statement = "statements";
    /// What one source says of one State.
    Assessments, assessments, Assessment = "assessments";
    /// National maximum penalties.
    Penalties, penalties, Penalty = "penalties";
    /// National transposition measures.
    Measures, measures, Measure = "measures";
    /// Steps and listings of infringement procedures.
    Infringements, infringements, ProcedureStep = "infringements";
    /// What States replied.
    Replies, replies, Reply = "replies";
    /// The demands of Parliament's resolution.
    Demands, demands, Demand = "demands";
}

impl<'de> serde::Deserialize<'de> for Record {
    fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let (table, cells) = <(Table, Vec<Text<'de>>)>::deserialize(input)?;
        let cell = |at: usize| cells.get(at).map(Text::borrow).unwrap_or_default();
        let mut fields = FieldReader::in_order(&cell);
        let record = Self::read(table, &mut fields);
        match (record, fields.into_issues().first()) {
            (Some(record), None) => Ok(record),
            (_, fault) => {
                let fault = fault.map(|fault| fault.message.as_str()).unwrap_or_default();
                Err(serde::de::Error::custom(format!("no record of `{table}`: {fault}")))
            }
        }
    }
}

impl From<crate::model::NotAWord> for ParseError {
    fn from(error: crate::model::NotAWord) -> Self {
        Self::new(error.to_string()).with_choices(error.allowed)
    }
}
