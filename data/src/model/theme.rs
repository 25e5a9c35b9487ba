//! The parts of the Directive, and what kind of duty a provision lays down.

use super::vocabulary::vocabulary;

vocabulary! {
    /// A part of the Directive. Only the first three have a cell of their own.
    Theme, "theme" {
        /// Offences, investigation and prosecution.
        InvestigationAndProsecution = "investigation_and_prosecution",
        /// Assistance, support and protection of child victims.
        Victims = "victims",
        /// Prevention.
        Prevention = "prevention",
        /// Subject matter.
        General = "general",
        /// Final provisions, addressed to institutions.
        FinalProvisions = "final_provisions",
    }
}

impl Theme {
    /// Whether findings on this theme decide anything (method 1, rules 6 and 8).
    #[must_use]
    pub const fn is_assessed(self) -> bool {
        matches!(self, Self::InvestigationAndProsecution | Self::Victims | Self::Prevention)
    }
}

vocabulary! {
    /// What kind of provision a leaf of the Directive is.
    ProvisionKind, "kind of provision" {
        /// Conduct that must be punishable.
        Offence = "offence",
        /// Something that a State must do.
        Obligation = "obligation",
        /// A term whose meaning binds.
        Definition = "definition",
        /// A choice left to the State: not using it is no gap.
        Option = "option",
        /// Subject matter: asks nothing.
        General = "general",
        /// Final provisions: ask nothing of the substance.
        Final = "final",
    }
}

impl ProvisionKind {
    /// Whether leaves of this kind are counted (method 1, rule 6).
    #[must_use]
    pub const fn is_counted(self) -> bool {
        matches!(self, Self::Offence | Self::Obligation | Self::Definition)
    }
}

vocabulary! {
    /// Who reported a finding, as against whose view it is.
    SourceKind, "kind of source" {
        /// An official text read as such.
        Official = "official",
        /// A copy of an official text kept by somebody else.
        Copy = "copy",
        /// A newspaper, news agency or broadcaster.
        Press = "press",
        /// A civil society organisation.
        Ngo = "ngo",
        /// A lawyer's or scholar's comment.
        LegalComment = "legal_comment",
        /// A dataset made by somebody else.
        Dataset = "dataset",
    }
}
