//! How Member States stand on what a demand of Parliament's resolution turns on.
//!
//! A demand names provisions; nothing is said of a State here that is not said
//! of these, or of the article that they belong to, and the two are told apart.
//! It decides no status of its own: provisions and articles have theirs by
//! rules 4 to 8 of the method.

use serde::Serialize;

use super::{
    Snapshot,
    rollup::{Candidate, weigh},
};
use crate::{
    model::{Aspect, Day, MemberState, NodeStatus, Provision, vocabulary},
    structure::Node,
    table::Demand,
};

vocabulary! {
    /// Where a bound State stands on the provisions of a demand: in exactly one
    /// of these, the first that holds.
    DemandStanding, "standing on a demand" {
        /// A gap stands on one of the provisions.
        Reported = "reported",
        /// None does, but one stands on the article of one of them: on the article
        /// as a whole, or elsewhere in it.
        Nearby = "nearby",
        /// All that is counted of the provisions is transposed.
        Transposed = "transposed",
        /// The provisions are options alone: a State need not transpose them.
        Optional = "optional",
        /// Of one of the provisions at least it is not known.
        Unknown = "unknown",
    }
}

/// The bound States on a day, by where each stands on a demand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemandOnDay {
    /// Every bound State, in protocol order.
    pub states: Vec<(MemberState, DemandStanding)>,
}

/// Reported gaps, and what is not known, at one provision of a demand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ProvisionGaps {
    /// The provision; a bare article stands for the whole of it.
    pub provision: Provision,
    /// How many States are bound.
    pub bound: usize,
    /// How many have a reported gap on it.
    pub reported: usize,
    /// In how many it is transposed.
    pub transposed: usize,
    /// Of how many it is not known.
    pub unknown: usize,
    /// To how many it leaves a choice: to all, or to none.
    pub optional: usize,
}

impl DemandOnDay {
    /// How many stand so.
    #[must_use]
    pub fn count(&self, standing: DemandStanding) -> usize {
        self.those(standing).count()
    }

    /// The States that stand so, in protocol order.
    pub fn those(&self, standing: DemandStanding) -> impl Iterator<Item = MemberState> {
        self.states.iter().filter(move |(_, found)| *found == standing).map(|(state, _)| *state)
    }
}

impl Snapshot {
    /// The demands in the order of the resolution: recitals by letter, then
    /// paragraphs by number.
    #[must_use]
    pub fn demands(&self) -> Vec<&Demand> {
        let mut demands: Vec<&Demand> = self.dataset().demands.iter().collect();
        demands.sort_by_key(|demand| {
            let paragraph = demand.paragraph.as_str();
            (paragraph.parse::<u32>().ok(), paragraph)
        });
        demands
    }

    /// The demand of a paragraph.
    #[must_use]
    pub fn demand(&self, paragraph: &str) -> Option<&Demand> {
        self.dataset().demands.iter().find(|demand| demand.paragraph.as_str() == paragraph)
    }

    /// Those of a demand's provisions on which States can be weighed: they belong to
    /// an article that has a status, and are in the Directive.
    pub fn weighed_provisions<'a>(
        &'a self,
        demand: &'a Demand,
    ) -> impl Iterator<Item = &'a Provision> {
        let structure = self.structure();
        demand.provisions.as_slice().iter().filter(|provision| {
            structure.has(Node::Article(provision.article()))
                && (provision.is_bare_article() || !structure.reached_by(provision).is_empty())
        })
    }

    /// What stands on a provision of a State. A bare article has its own status, a
    /// leaf what is found of it; above several leaves they are weighed as below an
    /// article (rule 7), without what is said of the article as a whole. An unused
    /// option is no gap (rule 6): options alone are optional, whatever is found.
    #[must_use]
    pub fn provision_status(
        &self,
        state: MemberState,
        provision: &Provision,
        aspect: Aspect,
        on: Day,
    ) -> NodeStatus {
        if provision.is_bare_article() {
            return self.status(state, Node::Article(provision.article()), aspect, on);
        }
        if !self.is_bound(state, on) {
            return NodeStatus::NotBound;
        }
        let leaves = self.structure().leaves();
        let mut places = self.structure().reached_by(provision);
        places.retain(|&at| leaves[at].is_counted());
        if places.is_empty() {
            return NodeStatus::Optional;
        }
        let Some(branch) = self.branch(state, aspect) else { return NodeStatus::NoFinding };
        let candidates = places
            .iter()
            .filter_map(|&at| Some(Candidate::of_standing(branch.leaf_on(at, on)?, Some(at))))
            .collect();
        weigh(None, candidates, Some(places.len())).result.status
    }

    /// Reported gaps, and what is not known, at one provision.
    #[must_use]
    pub fn gaps_at_provision(
        &self,
        provision: &Provision,
        aspect: Aspect,
        on: Day,
    ) -> ProvisionGaps {
        let statuses: Vec<NodeStatus> = self
            .bound_states(on)
            .map(|state| self.provision_status(state, provision, aspect, on))
            .collect();
        let count =
            |test: fn(NodeStatus) -> bool| statuses.iter().filter(|one| test(**one)).count();
        ProvisionGaps {
            provision: provision.clone(),
            bound: statuses.len(),
            reported: count(NodeStatus::is_gap),
            transposed: count(|status| status == NodeStatus::Transposed),
            unknown: count(NodeStatus::is_unknown),
            optional: count(|status| status == NodeStatus::Optional),
        }
    }

    /// Where each bound State stands on a demand; none where it turns on no
    /// provision on which States can be weighed.
    #[must_use]
    pub fn demand_on(&self, demand: &Demand, aspect: Aspect, on: Day) -> Option<DemandOnDay> {
        let provisions: Vec<&Provision> = self.weighed_provisions(demand).collect();
        if provisions.is_empty() {
            return None;
        }
        let states = self
            .bound_states(on)
            .map(|state| (state, self.standing_on_demand(state, &provisions, aspect, on)))
            .collect();
        Some(DemandOnDay { states })
    }

    fn standing_on_demand(
        &self,
        state: MemberState,
        provisions: &[&Provision],
        aspect: Aspect,
        on: Day,
    ) -> DemandStanding {
        let statuses: Vec<NodeStatus> = provisions
            .iter()
            .map(|provision| self.provision_status(state, provision, aspect, on))
            .collect();
        let article_has_gap = |provision: &&Provision| {
            self.status(state, Node::Article(provision.article()), aspect, on).is_gap()
        };
        if statuses.iter().any(|status| status.is_gap()) {
            DemandStanding::Reported
        } else if provisions.iter().any(article_has_gap) {
            DemandStanding::Nearby
        } else if statuses.iter().any(|status| status.is_unknown()) {
            DemandStanding::Unknown
        } else if statuses.contains(&NodeStatus::Transposed) {
            DemandStanding::Transposed
        } else {
            DemandStanding::Optional
        }
    }
}
