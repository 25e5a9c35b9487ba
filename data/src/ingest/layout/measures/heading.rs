//! From the headings of a table of national measures to its fields, and how surely
//! it is one.

use super::word::heading;
use crate::{
    ingest::{
        layout::headed::{self, Headed},
        sheet::Row,
        words::folded,
    },
    table::Table,
};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Field {
    /// The number of the measure.
    Id,
    /// The directive that it transposes.
    Directive,
    State,
    /// What kind of act it is.
    Type,
    Title,
    /// The name of the journal in which it was published.
    Journal,
    /// The number in that journal.
    Number,
    Published,
    InForce,
    Adopted,
    /// When it was notified; known, and not kept.
    Notified,
    /// Something else that is known and not kept.
    Aside,
}

impl Field {
    /// Every field of which a row's cell is kept.
    pub(super) const KEPT: [Self; 10] = [
        Self::Id,
        Self::Directive,
        Self::State,
        Self::Type,
        Self::Title,
        Self::Journal,
        Self::Number,
        Self::Published,
        Self::InForce,
        Self::Adopted,
    ];

    /// Those that hold days.
    pub(super) const DATES: [Self; 3] = [Self::Published, Self::InForce, Self::Adopted];

    /// The machine name, as the table of words has it.
    pub(super) fn parse(code: &str) -> Option<Self> {
        Some(match code {
            "nim_id" => Self::Id,
            "directive" => Self::Directive,
            "type" => Self::Type,
            "title" => Self::Title,
            "journal" => Self::Journal,
            "number" => Self::Number,
            "published" => Self::Published,
            "in_force" => Self::InForce,
            "adopted" => Self::Adopted,
            "notified" => Self::Notified,
            "aside" => Self::Aside,
            _ => return None,
        })
    }

    /// Its place among those that are kept.
    pub(super) fn place(self) -> usize {
        Self::KEPT.iter().position(|kept| *kept == self).unwrap_or(Self::KEPT.len())
    }
}

impl headed::Field for Field {
    const ASIDE: Self = Self::Aside;

    fn usual(self) -> &'static str {
        match self {
            Self::Id => "nim_celex",
            Self::Directive => "directive_celex",
            Self::State => "country",
            Self::Type => "type_act",
            Self::Title => "title",
            Self::Journal => "official_journal",
            Self::Number => "oj_number",
            Self::Published => "oj_date",
            Self::InForce => "entry_into_force",
            Self::Adopted => "adoption_date",
            Self::Notified => "notification_date",
            Self::Aside => "url",
        }
    }
}

/// A row of headings.
pub(super) type Headings = Headed<Field>;

/// No heading is longer.
const LONGEST: usize = 200;

/// Whether all headings of a row, or one that no other table has, are those of our
/// own table.
pub(super) fn are_own(row: &Row) -> bool {
    let is = |at: usize, column: &str| {
        let text = row.cell(at).text();
        text.trim().len() <= LONGEST && folded(&text) == folded(column)
    };
    let own = Table::Measures.columns();
    let mut all = 0..row.filled();
    all.clone().all(|at| own.iter().any(|column| is(at, column)))
        || all.any(|at| ["source_id", "official_journal_ref"].iter().any(|own| is(at, own)))
}

impl Headings {
    /// Reads a row of headings.
    pub(super) fn of(row: &Row) -> Self {
        Self::read(row, |text| heading(text).filter(|_| text.trim().len() <= LONGEST))
    }

    /// How surely these head national measures, in hundredths; never as surely as all
    /// headings of our own table do.
    pub(super) fn confidence(&self) -> Option<u8> {
        let has = |field| self.at(field).is_some();
        let count = |fields: &[Field]| fields.iter().filter(|field| has(**field)).count();
        let published = count(&[
            Field::Type,
            Field::Journal,
            Field::Number,
            Field::Published,
            Field::InForce,
            Field::Adopted,
            Field::Notified,
        ]);
        let shape = if has(Field::Id) {
            count(&[Field::Title, Field::State, Field::Directive]) > 0 && published > 0
        } else if has(Field::Directive) {
            has(Field::Title) && published > 0
        } else {
            // Enough to say what is missing.
            has(Field::State)
                && has(Field::Title)
                && published > 2
                && count(&[Field::Journal, Field::Number, Field::Notified]) > 0
        };
        if !shape {
            return None;
        }
        let sure = count(&[Field::Id, Field::Directive, Field::State, Field::Title]);
        u8::try_from((50 + 7 * sure + 4 * published).min(95)).ok()
    }
}
