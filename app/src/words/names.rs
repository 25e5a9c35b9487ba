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
    table::{Addressee, MeasureKind, Table},
};

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
