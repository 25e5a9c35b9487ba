//! Whose view a finding is, and whether its article was named or chosen.

use super::vocabulary::vocabulary;

vocabulary! {
    /// Whose view it is, strongest first: a smaller value is a stronger basis.
    Basis, "basis" {
        /// The Court of Justice: it establishes.
        Court = "court",
        /// The Commission: it considers.
        Commission = "commission",
        /// The European Parliament.
        Parliament = "parliament",
        /// Neither an institution nor the State: scholars, NGOs, lawyers.
        Independent = "independent",
        /// The State's own word, of its government or its legislature.
        MemberState = "member_state",
        /// A national penalty was compared with the Directive's minimum.
        TextComparison = "text_comparison",
    }
}

impl Basis {
    /// Whether this basis carries at least the weight of the other.
    #[must_use]
    pub fn at_least_as_strong_as(self, other: Self) -> bool {
        self <= other
    }

    /// Whether this basis carries less weight than the other.
    #[must_use]
    pub fn weaker_than(self, other: Self) -> bool {
        self > other
    }
}

vocabulary! {
    /// How a finding came to its article or theme.
    Attribution, "attribution" {
        /// The source itself names the article or theme.
        Named = "named",
        /// It was chosen from the subject: "article inferred by this monitor".
        BySubject = "by_subject",
    }
}
