//! In what the Commission spoke: a letter alleges, an opinion maintains.

use super::vocabulary::vocabulary;

vocabulary! {
    /// The act in which a view was expressed. The order is that of strength,
    /// weakest first; an opinion and a referral weigh the same (method 1, rule 4),
    /// which [`Act::weight`] tells.
    Act, "act" {
        /// A letter of formal notice: an allegation.
        Letter = "letter",
        /// A reasoned opinion: the Commission maintains its view.
        Opinion = "opinion",
        /// A referral to the Court of Justice, of the weight of an opinion.
        Referral = "referral",
        /// A judgment of the Court of Justice.
        Judgment = "judgment",
    }
}

impl Act {
    /// How strong the act is among acts; greater is stronger.
    #[must_use]
    pub const fn weight(self) -> u8 {
        match self {
            Self::Letter => 0,
            Self::Opinion | Self::Referral => 1,
            Self::Judgment => 2,
        }
    }
}
