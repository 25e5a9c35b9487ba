//! From the text of a cell to a value and back.

#[cfg(feature = "schema")]
use utoipa::openapi::{RefOr, Schema};

use crate::model::{
    Act, ArticleNumber, Aspect, Attribution, Basis, CaseNumber, Celex, Day, EdtfDate,
    FindingStatus, MemberState, ParseError, ProcedureType, Provision, ProvisionKind, SourceId,
    SourceKind, Stage, Theme,
};

/// What stands in a column, as far as it matters to how its cells are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// Free text.
    Text,
    /// Words, numbers and names that have a form of their own.
    Code,
    /// A number that can be a fraction.
    Number,
    /// A day, or dates as sources give them.
    Date,
}

/// A value that stands in a cell and is never blank.
pub trait Word: Sized {
    /// What a column of such values holds.
    const HOLDS: Holds = Holds::Code;

    /// Reads the value from text that is not blank.
    ///
    /// # Errors
    /// When the text is no such value; the message is for the person who wrote it.
    fn read(text: &str) -> Result<Self, ParseError>;

    /// The value as files write it.
    fn written(&self) -> String;

    /// What it is written as, for programs.
    #[cfg(feature = "schema")]
    fn word_schema() -> RefOr<Schema>;

    /// Writes it behind a text.
    fn write(&self, text: &mut String) {
        text.push_str(&self.written());
    }
}

/// What a column holds: a value, an optional value, or free text.
pub trait Cell: Sized {
    /// What a column of such cells holds.
    const HOLDS: Holds;

    /// Reads the cell.
    ///
    /// # Errors
    /// When it is blank but must not be, or is no such value.
    fn from_cell(text: &str) -> Result<Self, ParseError>;

    /// The text that reads as this value again.
    fn to_cell(&self) -> String {
        let mut text = String::new();
        self.write_cell(&mut text);
        text
    }

    /// Writes that text behind another one.
    fn write_cell(&self, text: &mut String);

    /// What a cell that is not blank is written as, for programs.
    #[cfg(feature = "schema")]
    fn cell_schema() -> RefOr<Schema>;
}

impl<T: Word> Cell for T {
    const HOLDS: Holds = T::HOLDS;

    fn from_cell(text: &str) -> Result<Self, ParseError> {
        if text.trim().is_empty() {
            return Err(ParseError::new("this cell is blank but must not be"));
        }
        T::read(text)
    }

    fn to_cell(&self) -> String {
        self.written()
    }

    fn write_cell(&self, text: &mut String) {
        self.write(text);
    }

    #[cfg(feature = "schema")]
    fn cell_schema() -> RefOr<Schema> {
        T::word_schema()
    }
}

impl<T: Word> Cell for Option<T> {
    const HOLDS: Holds = T::HOLDS;

    fn from_cell(text: &str) -> Result<Self, ParseError> {
        if text.trim().is_empty() { Ok(None) } else { T::read(text).map(Some) }
    }

    fn write_cell(&self, text: &mut String) {
        if let Some(word) = self {
            word.write(text);
        }
    }

    #[cfg(feature = "schema")]
    fn cell_schema() -> RefOr<Schema> {
        T::word_schema()
    }
}

/// Free text, blank or not.
impl Cell for String {
    const HOLDS: Holds = Holds::Text;

    fn from_cell(text: &str) -> Result<Self, ParseError> {
        Ok(text.trim().to_owned())
    }

    fn to_cell(&self) -> String {
        self.clone()
    }

    fn write_cell(&self, text: &mut String) {
        text.push_str(self);
    }

    #[cfg(feature = "schema")]
    fn cell_schema() -> RefOr<Schema> {
        crate::schema::some_text()
    }
}

/// The model's own types read and write themselves.
macro_rules! words {
    ($($type:ty $(: $holds:ident)?),+ $(,)?) => {$(
        impl Word for $type {
            $(const HOLDS: $crate::table::Holds = $crate::table::Holds::$holds;)?

            fn read(text: &str) -> Result<Self, ParseError> {
                <$type>::parse(text).map_err(ParseError::from)
            }

            fn written(&self) -> String {
                self.to_string()
            }

            fn write(&self, text: &mut String) {
                // A text takes whatever is written.
                let _ = ::std::fmt::Write::write_fmt(text, format_args!("{self}"));
            }

            #[cfg(feature = "schema")]
            fn word_schema() -> ::utoipa::openapi::RefOr<::utoipa::openapi::Schema> {
                $crate::schema::reference::<$type>()
            }
        }
    )+};
}
words!(
    Act,
    ArticleNumber,
    Aspect,
    Attribution,
    Basis,
    CaseNumber,
    Celex,
    Day: Date,
    EdtfDate: Date,
    FindingStatus,
    MemberState,
    ProcedureType,
    Provision,
    ProvisionKind,
    SourceId,
    SourceKind,
    Stage,
    Theme,
);
pub(crate) use words;
