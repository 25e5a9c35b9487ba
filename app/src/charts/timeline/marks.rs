//! What a procedure and its steps look like, on every line of time alike.

use data::{
    chart::{StepLook, StepShape},
    model::{ProcedureType, Stage},
};

use super::facts::Procedure;
use crate::words::Words;

/// "Non-conformity INFR(2019)2230".
pub(crate) fn name(words: &Words, procedure: &Procedure<'_>) -> String {
    let id = procedure.case.id();
    let kind = ("type", words.name(&id.procedure_type).into());
    match id.number {
        Some(number) => words.get("lanes-label", &[kind, ("number", number.to_string().into())]),
        None => words.get("lanes-label-no-number", &[kind]),
    }
}

/// The shape of the marks of a procedure's steps.
pub(crate) const fn shape(kind: ProcedureType) -> StepShape {
    match kind {
        ProcedureType::NonCommunication => StepShape::Round,
        ProcedureType::NonConformity | ProcedureType::IncorrectApplication => StepShape::Square,
    }
}

/// The letter of a step; a listing has none.
pub(crate) fn letter(words: &Words, stage: Stage) -> Option<char> {
    if stage.is_listing() {
        return None;
    }
    words.name_as("letter", &stage).chars().next()
}

/// How firm a step is: a letter alleges, an opinion maintains, a court establishes.
pub(crate) const fn look(stage: Stage) -> StepLook {
    match stage {
        Stage::LetterOfFormalNotice | Stage::AdditionalLetterOfFormalNotice => StepLook::Alleged,
        Stage::ReasonedOpinion
        | Stage::AdditionalReasonedOpinion
        | Stage::Referral258
        | Stage::Referral260Second
        | Stage::Referral260Third
        | Stage::JudgmentUpheld
        | Stage::JudgmentDismissed => StepLook::Maintained,
        Stage::ListedActive => StepLook::Seen,
        Stage::Withdrawal | Stage::Closure => StepLook::Ended,
    }
}
