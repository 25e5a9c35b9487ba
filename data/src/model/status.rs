//! What a finding says, what a node comes to, and how firmly a gap is held.

use super::vocabulary::vocabulary;

vocabulary! {
    /// What one source says of one State. Worst first, so that the smaller of
    /// two is the worse (method 1, rule 4).
    FindingStatus, "status" {
        /// Nothing of it is in national law.
        NotTransposed = "not_transposed",
        /// Some of it is not, or not rightly, in national law.
        PartiallyTransposed = "partially_transposed",
        /// The source does not allow a conclusion.
        Unclear = "unclear",
        /// It is in national law.
        Transposed = "transposed",
        /// The Directive does not bind the State: decides nothing.
        NotBound = "not_bound",
    }
}

impl FindingStatus {
    /// Whether this is a gap.
    #[must_use]
    pub const fn is_gap(self) -> bool {
        matches!(self, Self::NotTransposed | Self::PartiallyTransposed)
    }
}

vocabulary! {
    /// What a node (a State at one depth of the Directive) comes to on a day.
    NodeStatus, "status" {
        /// A gap in all of it.
        NotTransposed = "not_transposed",
        /// A gap in some of it.
        PartiallyTransposed = "partially_transposed",
        /// What is held does not allow a conclusion.
        Unclear = "unclear",
        /// Something good is held, but not of the whole.
        NoGapFound = "no_gap_found",
        /// The whole is held to be in national law.
        Transposed = "transposed",
        /// No finding is held: neither good nor bad.
        NoFinding = "no_finding",
        /// Nothing here must be transposed.
        Optional = "optional",
        /// The Directive does not bind the State on the day.
        NotBound = "not_bound",
    }
}

impl NodeStatus {
    /// Whether this is a reported gap (rule 9).
    #[must_use]
    pub const fn is_gap(self) -> bool {
        matches!(self, Self::NotTransposed | Self::PartiallyTransposed)
    }

    /// Whether this counts as not known (rule 9).
    #[must_use]
    pub const fn is_unknown(self) -> bool {
        matches!(self, Self::Unclear | Self::NoGapFound | Self::NoFinding)
    }
}

vocabulary! {
    /// How firmly a gap is held, strongest first (rule 7).
    Grade, "grade" {
        /// A court has said so.
        Established = "established",
        /// The Commission has said so in a reasoned opinion.
        Maintained = "maintained",
        /// The Commission has said so otherwise: an allegation.
        Alleged = "alleged",
        /// Somebody else has said so.
        Reported = "reported",
    }
}
