//! Which message names a thing of the field. The messages are in `names.ftl`
//! and `status.ftl`.

use data::{
    alarm::AlarmKind,
    draft::Meaning,
    model::{
        Act, ArticleNumber, Aspect, Basis, FindingStatus, Grade, MemberState, NodeStatus,
        ProcedureType, ProvisionKind, Role, SourceKind, Stage, Theme,
    },
    search::ResultKind,
    snapshot::case::Openness,
    table::{Addressee, Column, MeasureKind, Table},
};

use super::Words;

/// Something that has a message as its name.
pub trait Named {
    /// The id of the message.
    fn message(&self) -> String;
}

/// Words of closed lists: the list's prefix, then the code.
macro_rules! named {
    ($($type:ty = $prefix:literal),+ $(,)?) => {$(
        impl Named for $type {
            fn message(&self) -> String {
                format!(concat!($prefix, "-{}"), self.code().replace('_', "-"))
            }
        }
    )+};
}
named!(
    Act = "act",
    Addressee = "addressee",
    AlarmKind = "alarm",
    Aspect = "aspect",
    Basis = "basis",
    FindingStatus = "status",
    Grade = "grade",
    ResultKind = "found",
    Meaning = "meaning",
    MeasureKind = "measure-kind",
    NodeStatus = "status",
    Openness = "open",
    ProcedureType = "procedure-type",
    ProvisionKind = "provision-kind",
    Role = "role",
    SourceKind = "source-kind",
    Stage = "stage",
    Table = "table",
    Theme = "theme",
);

/// What a row of a table says.
pub struct RowOf(pub Table);

impl Named for RowOf {
    fn message(&self) -> String {
        format!("row-{}", self.0.code().replace('_', "-"))
    }
}

impl Words {
    /// What a column of a table says. Columns of one name say the same, unless a message
    /// names the table.
    #[must_use]
    pub fn column(&self, table: Table, column: &Column) -> String {
        let (table, name) = (table.code().replace('_', "-"), column.name.replace('_', "-"));
        let of_table = self.find(&format!("column-{table}-{name}"), &[]);
        of_table.unwrap_or_else(|| self.say(&format!("column-{name}")))
    }

    /// How the values of a column are written, where that is not plain.
    #[must_use]
    pub fn form_of(&self, column: &Column) -> Option<String> {
        column.form()?;
        Some(self.say(&format!("form-{}", column.name.replace('_', "-"))))
    }
}

impl Named for MemberState {
    fn message(&self) -> String {
        format!("state-{}", self.code().to_lowercase())
    }
}

impl Named for ArticleNumber {
    fn message(&self) -> String {
        format!("article-{self}")
    }
}
