//! A row of the register: its case, and what is wrong with each of its cells. Its
//! decisions are [`super::decision`]'s.

use super::{country::member_state, heading::Field};
use crate::ingest::layout::loosely::folded;
use crate::{
    ingest::{near::nearest, sheet::Cell},
    issue::{Answer, Code, Issue},
    model::{CaseNumber, MemberState, ParseError, ProcedureType},
};

/// The cells of a row that are kept, and its number.
#[derive(Debug, Clone)]
pub(super) struct Picked {
    pub(super) row: u32,
    /// What is wrong with the row as a whole; then nothing of it is read.
    pub(super) faults: Vec<Issue>,
    /// In the order of [`Field::KEPT`], blank ones at the end left out.
    pub(super) cells: Box<[Cell]>,
}

/// What is wrong with the cell of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wrong {
    pub(super) field: Field,
    pub(super) code: Code,
    pub(super) message: String,
    pub(super) value: String,
    /// What can be said of the file to mend it.
    pub(super) asks: Option<Answer>,
}

impl Wrong {
    pub(super) fn value(field: Field, value: &str, message: impl Into<String>) -> Self {
        Self {
            field,
            code: Code::BadValue,
            message: message.into(),
            value: value.to_owned(),
            asks: None,
        }
    }

    /// The same fault, which an answer mends.
    pub(super) fn asking(self, asks: Option<Answer>) -> Self {
        Self { asks, ..self }
    }
}

impl Picked {
    /// The cell of a field.
    pub(super) fn cell(&self, field: Field) -> &Cell {
        const BLANK: &Cell = &Cell::Blank;
        let at = Field::KEPT.iter().position(|kept| *kept == field);
        at.and_then(|at| self.cells.get(at)).unwrap_or(BLANK)
    }

    /// The text of a field.
    pub(super) fn text(&self, field: Field) -> Result<String, Wrong> {
        match self.cell(field) {
            Cell::NotCalculated => Err(Wrong::value(
                field,
                "",
                "this formula has no result in the file; open it, let it calculate, save it, or write the value itself",
            )),
            Cell::Error(error) => Err(Wrong::value(
                field,
                error,
                format!("this cell shows the error `{error}`; write the value itself"),
            )),
            cell => Ok(cell.text().trim().to_owned()),
        }
    }

    /// Lets go of the title, which is long and was looked at.
    pub(super) fn forget_title(&mut self) {
        let at = Field::KEPT.iter().position(|kept| *kept == Field::Title);
        if let Some(title) = at.and_then(|at| self.cells.get_mut(at)) {
            *title = Cell::Blank;
        }
    }

    /// The number of the case, as it was read before.
    pub(super) fn number(&self, read: Option<CaseNumber>) -> Result<CaseNumber, Wrong> {
        let text = self.text(Field::Number)?;
        read.map_or_else(|| CaseNumber::parse(&text), Ok)
            .map_err(|error| Wrong::value(Field::Number, &text, error.to_string()))
    }

    /// The State.
    pub(super) fn state(&self) -> Result<MemberState, Wrong> {
        let text = self.text(Field::State)?;
        member_state(&text)
            .map_err(|error| Wrong::value(Field::State, &text, with_proposal(&text, &error)))
    }

    /// What the case is about. `held` is what it is about by what is held: where
    /// the copy only says that it is not about notification, that stays.
    pub(super) fn procedure_type(
        &self,
        held: Option<ProcedureType>,
    ) -> Result<ProcedureType, Wrong> {
        let flag = self.yes_or_no(Field::NonCommunication)?;
        let kind = self.text(Field::CaseType)?;
        let by_kind = if kind.is_empty() {
            None
        } else {
            Some(case_type(&kind).ok_or_else(|| {
                Wrong::value(
                    Field::CaseType,
                    &kind,
                    format!("`{kind}` is no type of procedure that is known; write one of: Non communication, Non conformity, Bad application"),
                )
            })?)
        };
        match (flag, by_kind) {
            (Some(true), None) => Ok(ProcedureType::NonCommunication),
            (Some(false), None) => Ok(held
                .filter(|held| *held != ProcedureType::NonCommunication)
                .unwrap_or(ProcedureType::NonConformity)),
            (None, Some(kind)) => Ok(kind),
            (Some(flag), Some(kind)) if flag == (kind == ProcedureType::NonCommunication) => {
                Ok(kind)
            }
            (Some(_), Some(_)) => Err(Wrong::value(
                Field::CaseType,
                &kind,
                format!(
                    "`{kind}` contradicts what the row says of non-communication; mend the one that is wrong"
                ),
            )),
            (None, None) => Err(Wrong::value(
                Field::NonCommunication,
                "",
                "this cell is blank, so it is not known what the case is about; write Yes or No",
            )),
        }
    }

    /// A flag; nothing if the cell is blank.
    pub(super) fn yes_or_no(&self, field: Field) -> Result<Option<bool>, Wrong> {
        let text = self.text(field)?;
        match folded(&text).as_str() {
            "" => Ok(None),
            "yes" | "ja" | "true" => Ok(Some(true)),
            "no" | "nej" | "false" => Ok(Some(false)),
            _ => Err(Wrong::value(
                field,
                &text,
                format!("`{text}` is neither Yes (Ja) nor No (Nej); write one of them"),
            )),
        }
    }
}

/// Types of procedure as the register's API names them, and in Swedish.
fn case_type(text: &str) -> Option<ProcedureType> {
    match folded(text).as_str() {
        "noncommunication" | "uteblivenanmalan" => Some(ProcedureType::NonCommunication),
        "nonconformity"
        | "incorrecttransposition"
        | "badtransposition"
        | "bristandeoverensstammelse" => Some(ProcedureType::NonConformity),
        "badapplication" | "incorrectapplication" | "felaktigtillampning" => {
            Some(ProcedureType::IncorrectApplication)
        }
        _ => None,
    }
}

fn with_proposal(text: &str, error: &ParseError) -> String {
    match nearest(text, error.choices().iter().copied()) {
        Some(near) => format!("{error}; did you mean `{near}`?"),
        None => error.to_string(),
    }
}
