//! National maximum penalties against the least maximum that the Directive asks for.
//!
//! A comparison beside the rules of method 1, from which no status follows: days are read
//! by rule 1, and States count by rule 2. What is not held is not known, and never
//! without a shortfall.

use super::{Snapshot, interval::Interval};
use crate::{
    model::{Day, MemberState, vocabulary},
    table::{Penalty, ProvisionEntry, Years},
};

vocabulary! {
    /// For which victims the Directive asks for a least maximum.
    Victim, "victim" {
        /// Those below the age of sexual consent.
        Below = "below_consent",
        /// Those above it.
        Above = "above_consent",
        /// All of them: what is asked for is the same below and above.
        Any = "any_age",
    }
}

vocabulary! {
    /// How a national maximum stands to the least that the Directive asks for.
    PenaltyStanding, "standing of a penalty" {
        /// It is lower.
        Lower = "lower",
        /// It is at least that.
        AtLeast = "at_least",
        /// It is not known: nothing is held, or too little to tell.
        Unknown = "unknown",
    }
}

/// The least maximum term of imprisonment that the Directive asks for: one offence, for
/// one kind of victim.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LeastMaximum<'a> {
    /// The offence.
    pub leaf: &'a ProvisionEntry,
    /// For which victims.
    pub victim: Victim,
    /// The years.
    pub years: Years,
}

/// What is held of one State's maximum on a day, against one least maximum.
#[derive(Debug, Clone, PartialEq)]
pub struct NationalMaximum {
    /// The State.
    pub member_state: MemberState,
    /// How it stands.
    pub standing: PenaltyStanding,
    /// The maximum for a victim below the age of consent, where it is asked for and held.
    pub below: Option<Years>,
    /// The maximum for a victim above it, where it is asked for and held.
    pub above: Option<Years>,
    /// By how many years it is lower; none unless it is.
    pub shortfall: Option<Years>,
    /// Whether records of the same time give different maxima: the lowest counts.
    pub contested: bool,
    /// The rows of the table of penalties that say so.
    pub rows: Vec<usize>,
}

impl NationalMaximum {
    /// The maximum that was compared, the lowest of those held; none where how it stands
    /// is not known.
    #[must_use]
    pub fn years(&self) -> Option<Years> {
        let known = self.standing != PenaltyStanding::Unknown;
        lowest(self.below.into_iter().chain(self.above)).filter(|_| known)
    }
}

impl LeastMaximum<'_> {
    /// The columns of a record that say something on it: below, above.
    const fn asks(&self) -> (bool, bool) {
        match self.victim {
            Victim::Below => (true, false),
            Victim::Above => (false, true),
            Victim::Any => (true, true),
        }
    }

    /// Whether a record speaks of this offence and these victims.
    #[must_use]
    pub fn is_of(&self, penalty: &Penalty) -> bool {
        let (below, above) = self.asks();
        penalty.provision == self.leaf.provision
            && ((below && penalty.max_penalty_below_consent_years.is_some())
                || (above && penalty.max_penalty_above_consent_years.is_some()))
    }
}

impl Snapshot {
    /// Every least maximum that the Directive asks for, in its order. Where it asks for
    /// the same below and above the age of consent, it does not tell them apart.
    #[must_use]
    pub fn least_maxima(&self) -> Vec<LeastMaximum<'_>> {
        let of = |leaf, victim, years: Option<Years>| {
            years.map(|years| LeastMaximum { leaf, victim, years })
        };
        self.structure()
            .leaves()
            .iter()
            .flat_map(|leaf| {
                let below = leaf.min_max_penalty_below_consent_years;
                let above = leaf.min_max_penalty_above_consent_years;
                if below == above {
                    return [of(leaf, Victim::Any, below), None];
                }
                [of(leaf, Victim::Below, below), of(leaf, Victim::Above, above)]
            })
            .flatten()
            .collect()
    }

    /// What is held of the maxima of the States bound on a day, in protocol order.
    #[must_use]
    pub fn maxima(&self, least: &LeastMaximum<'_>, on: Day) -> Vec<NationalMaximum> {
        self.bound_states(on).map(|state| self.maximum(least, state, on)).collect()
    }

    /// What is held of a State's maximum on a day. A record counts from its day; of
    /// several the newest counts, of those of the same time the lowest.
    #[must_use]
    pub fn maximum(
        &self,
        least: &LeastMaximum<'_>,
        state: MemberState,
        on: Day,
    ) -> NationalMaximum {
        let (below, above) = least.asks();
        let newest = |asked: bool, of: fn(&Penalty) -> Option<Years>| {
            if asked { self.newest(least, state, on, of) } else { Vec::new() }
        };
        let below_held = newest(below, |penalty| penalty.max_penalty_below_consent_years);
        let above_held = newest(above, |penalty| penalty.max_penalty_above_consent_years);
        let years = |held: &[(usize, Years)]| lowest(held.iter().map(|(_, years)| *years));
        let differ = |held: &[(usize, Years)]| held.windows(2).any(|two| two[0].1 != two[1].1);
        let found = [(below, years(&below_held)), (above, years(&above_held))];
        let compared = lowest(found.iter().filter_map(|(_, years)| *years));
        let shortfall = compared.and_then(|years| years.short_of(least.years));
        let standing = if shortfall.is_some() {
            PenaltyStanding::Lower
        } else if found.iter().all(|(asked, years)| !asked || years.is_some()) {
            PenaltyStanding::AtLeast
        } else {
            // Enough for some victims says nothing on the others.
            PenaltyStanding::Unknown
        };
        let mut rows: Vec<usize> =
            below_held.iter().chain(&above_held).map(|(row, _)| *row).collect();
        rows.sort_unstable();
        rows.dedup();
        NationalMaximum {
            member_state: state,
            standing,
            below: found[0].1,
            above: found[1].1,
            shortfall,
            contested: differ(&below_held) || differ(&above_held),
            rows,
        }
    }

    /// The newest records of a State's maximum for a kind of victim, with their years;
    /// several where they are of the same time.
    fn newest(
        &self,
        least: &LeastMaximum<'_>,
        state: MemberState,
        on: Day,
        of: fn(&Penalty) -> Option<Years>,
    ) -> Vec<(usize, Years)> {
        let dated: Vec<(Interval, usize, Years)> = self
            .dataset()
            .penalties
            .iter()
            .enumerate()
            .filter(|(_, penalty)| {
                penalty.member_state == state && penalty.provision == least.leaf.provision
            })
            .filter_map(|(row, penalty)| {
                let interval = self.interval_of(penalty.as_of, &penalty.source_id);
                Some((interval, row, of(penalty)?)).filter(|_| interval.last <= on)
            })
            .collect();
        let newest = dated.iter().map(|(interval, ..)| *interval).max();
        let is_newest = |held: &(Interval, usize, Years)| Some(held.0) == newest;
        dated.into_iter().filter(is_newest).map(|(_, row, years)| (row, years)).collect()
    }
}

fn lowest(years: impl Iterator<Item = Years>) -> Option<Years> {
    years.reduce(|lowest, years| if years < lowest { years } else { lowest })
}
