//! Infringement procedures: their types and the steps that they go through.

use super::{Act, Aspect, vocabulary::vocabulary};

vocabulary! {
    /// What a procedure is about.
    ProcedureType, "type of procedure" {
        /// Measures were not adopted or not notified.
        NonCommunication = "non_communication",
        /// National law does not say what the Directive asks.
        NonConformity = "non_conformity",
        /// It is not done in practice.
        IncorrectApplication = "incorrect_application",
    }
}

impl ProcedureType {
    /// The aspect on which a procedure of this type speaks (rule 3).
    #[must_use]
    pub const fn aspect(self) -> Aspect {
        match self {
            Self::NonCommunication => Aspect::Communication,
            Self::NonConformity => Aspect::Conformity,
            Self::IncorrectApplication => Aspect::Application,
        }
    }
}

vocabulary! {
    /// A step of a procedure, or a listing. The order is the one in which they
    /// stand within a day, listings between judgments and endings (rule 10).
    Stage, "stage" {
        /// Letter of formal notice.
        LetterOfFormalNotice = "letter_of_formal_notice",
        /// Additional letter of formal notice.
        AdditionalLetterOfFormalNotice = "additional_letter_of_formal_notice",
        /// Reasoned opinion.
        ReasonedOpinion = "reasoned_opinion",
        /// Additional reasoned opinion.
        AdditionalReasonedOpinion = "additional_reasoned_opinion",
        /// Referral under Article 258 TFEU.
        Referral258 = "referral_258",
        /// Referral under Article 260(2) TFEU.
        Referral260Second = "referral_260_2",
        /// Referral under Article 260(3) TFEU.
        Referral260Third = "referral_260_3",
        /// The Court upheld the action.
        JudgmentUpheld = "judgment_upheld",
        /// The Court dismissed the action.
        JudgmentDismissed = "judgment_dismissed",
        /// Listed as an active case on that day: no step.
        ListedActive = "listed_active",
        /// The action was withdrawn.
        Withdrawal = "withdrawal",
        /// The case was closed.
        Closure = "closure",
    }
}

impl Stage {
    /// Closures and withdrawals end a case.
    #[must_use]
    pub const fn is_ending(self) -> bool {
        matches!(self, Self::Withdrawal | Self::Closure)
    }

    /// Whether this is only an observation that the case was open.
    #[must_use]
    pub const fn is_listing(self) -> bool {
        matches!(self, Self::ListedActive)
    }

    /// In what the Commission speaks when it takes this step; none where it
    /// is not the Commission that speaks.
    #[must_use]
    pub const fn act(self) -> Option<Act> {
        match self {
            Self::LetterOfFormalNotice | Self::AdditionalLetterOfFormalNotice => Some(Act::Letter),
            Self::ReasonedOpinion
            | Self::AdditionalReasonedOpinion
            | Self::Referral258
            | Self::Referral260Second
            | Self::Referral260Third => Some(Act::Opinion),
            Self::JudgmentUpheld
            | Self::JudgmentDismissed
            | Self::ListedActive
            | Self::Withdrawal
            | Self::Closure => None,
        }
    }
}
