//! Steps of infringement procedures.

use super::{Alike, Cell, FieldReader, Holds, Tabular, key::Key};
use crate::model::{CaseNumber, EdtfDate, MemberState, ProcedureType, SourceId, Stage};

/// A step of a procedure, or a day on which the case was listed as active.
#[derive(Debug, Clone, PartialEq)]
pub struct ProcedureStep {
    /// The State.
    pub member_state: MemberState,
    /// The case number, where known.
    pub infringement_number: Option<CaseNumber>,
    /// What the procedure is about.
    pub procedure_type: ProcedureType,
    /// The step.
    pub stage: Stage,
    /// When; blank is some day up to the one of reading.
    pub date: Option<EdtfDate>,
    /// Who reports it.
    pub source_id: SourceId,
    /// What a reader should know.
    pub note: String,
}

// Written by hand, since the column `type` is no name that a field can have and
// the key differs where no number is known.
impl Tabular for ProcedureStep {
    const COLUMNS: &'static [&'static str] =
        &["member_state", "infringement_number", "type", "stage", "date", "source_id", "note"];
    const KEY: &'static [&'static str] = &["infringement_number", "stage", "date"];
    const ROW: &'static str =
        "A step of a procedure, or a day on which the case was listed as active.";
    const ABOUT: &'static [&'static str] = &[
        "The State.",
        "The case number, where known.",
        "What the procedure is about.",
        "The step.",
        "When; blank is some day up to the one of reading.",
        "Who reports it.",
        "What a reader should know.",
    ];
    const HOLDS: &'static [Holds] = &[
        MemberState::HOLDS,
        CaseNumber::HOLDS,
        ProcedureType::HOLDS,
        Stage::HOLDS,
        EdtfDate::HOLDS,
        SourceId::HOLDS,
        String::HOLDS,
    ];

    #[cfg(feature = "schema")]
    fn schemas() -> Vec<utoipa::openapi::RefOr<utoipa::openapi::Schema>> {
        vec![
            MemberState::cell_schema(),
            CaseNumber::cell_schema(),
            ProcedureType::cell_schema(),
            Stage::cell_schema(),
            EdtfDate::cell_schema(),
            SourceId::cell_schema(),
            String::cell_schema(),
        ]
    }

    fn read_beside(fields: &mut FieldReader<'_>, before: Option<&Self>) -> Option<Self> {
        let member_state = fields.field("member_state", before.map(|step| &step.member_state));
        let number = before.map(|step| &step.infringement_number);
        let infringement_number = fields.field("infringement_number", number);
        let procedure_type = fields.field("type", before.map(|step| &step.procedure_type));
        let stage = fields.field("stage", before.map(|step| &step.stage));
        let date = fields.field("date", before.map(|step| &step.date));
        let source_id = fields.field("source_id", before.map(|step| &step.source_id));
        let note = fields.field("note", before.map(|step| &step.note));
        Some(Self {
            member_state: member_state?,
            infringement_number: infringement_number?,
            procedure_type: procedure_type?,
            stage: stage?,
            date: date?,
            source_id: source_id?,
            note: note?,
        })
    }

    fn alike(&self, other: &Self) -> Alike {
        Alike::of([
            self.member_state == other.member_state,
            self.infringement_number == other.infringement_number,
            self.procedure_type == other.procedure_type,
            self.stage == other.stage,
            self.date == other.date,
            self.source_id == other.source_id,
            self.note == other.note,
        ])
    }

    fn cells_but(&self, alike: Alike) -> Vec<String> {
        let cells = [
            self.member_state.to_cell(),
            self.infringement_number.to_cell(),
            self.procedure_type.to_cell(),
            self.stage.to_cell(),
            self.date.to_cell(),
            self.source_id.to_cell(),
            self.note.to_cell(),
        ];
        let cells = cells.into_iter().zip(alike.columns());
        cells.filter(|(_, is_alike)| !is_alike).map(|(cell, _)| cell).collect()
    }

    /// Number, stage and date; where no number is known, State, type and stage.
    fn key_columns(&self) -> &'static [&'static str] {
        match self.infringement_number {
            Some(_) => Self::KEY,
            None => Self::KEY_WITHOUT_NUMBER,
        }
    }

    fn key(&self) -> String {
        let mut key = Key::default();
        if self.infringement_number.is_some() {
            key.value(&self.infringement_number);
            key.value(&self.stage);
            key.value(&self.date);
        } else {
            key.value(&self.member_state);
            key.value(&self.procedure_type);
            key.value(&self.stage);
        }
        key.into_text()
    }
}

impl ProcedureStep {
    const KEY_WITHOUT_NUMBER: &'static [&'static str] = &["member_state", "type", "stage"];

    /// The columns that name a step, by what stands as its number.
    pub(super) const fn key_columns_of(number: &str) -> &'static [&'static str] {
        if number.is_empty() { Self::KEY_WITHOUT_NUMBER } else { Self::KEY }
    }
}
