//! Where the least is held: a list of work for those who look for evidence, and
//! a caution for those who read figures.

use std::cmp::Reverse;

use super::{Snapshot, case::Case, figures::Coverage, interval::Interval};
use crate::model::{ArticleNumber, Aspect, Day, FindingStatus, MemberState};

/// What is held of a State.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThinState {
    /// The State.
    pub member_state: MemberState,
    /// On how many articles a finding is held.
    pub coverage: Coverage,
    /// When the newest finding, of whatever depth, or step of a procedure is of.
    pub newest: Option<Interval>,
}

/// What is held on an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThinArticle {
    /// The article.
    pub article: ArticleNumber,
    /// Of how many bound States a finding is held on it.
    pub held: Coverage,
}

impl Snapshot {
    /// The bound States, those on whose articles the least is held first; of as
    /// little, those of which nothing new was held for the longest; then in
    /// protocol order.
    #[must_use]
    pub fn thinnest_states(&self, aspect: Aspect, on: Day) -> Vec<ThinState> {
        let mut states: Vec<ThinState> = self
            .bound_states(on)
            .map(|member_state| ThinState {
                member_state,
                coverage: self.coverage_of(member_state, aspect, on),
                newest: self.newest_word(member_state, aspect, on),
            })
            .collect();
        states.sort_by_key(|state| (state.coverage.held, state.newest.map(|when| when.last)));
        states
    }

    /// The articles with counted leaves, those on which the least is held first,
    /// then by number.
    #[must_use]
    pub fn thinnest_articles(&self, aspect: Aspect, on: Day) -> Vec<ThinArticle> {
        let mut articles: Vec<ThinArticle> = self
            .structure()
            .assessed_articles()
            .filter(|article| article.counted() > 0)
            .map(|article| ThinArticle {
                article: article.number(),
                held: self.coverage_at(article, aspect, on),
            })
            .collect();
        articles.sort_by_key(|article| (article.held.held, article.article));
        articles
    }

    /// When the newest finding of a State, or step of its procedures, is of that
    /// counts on a day. A listing says only that a procedure was open.
    fn newest_word(&self, state: MemberState, aspect: Aspect, on: Day) -> Option<Interval> {
        let dataset = self.dataset();
        let findings = dataset
            .assessments
            .iter()
            .filter(|said| said.member_state == state && said.aspect == Some(aspect))
            .filter(|said| said.status != FindingStatus::NotBound)
            .map(|said| self.interval_of(said.as_of, &said.source_id));
        let steps = self
            .cases()
            .iter()
            .filter(|case| {
                case.id().member_state == state && case.id().procedure_type.aspect() == aspect
            })
            .flat_map(Case::entries)
            .filter(|entry| !entry.stage.is_listing())
            .map(|entry| entry.interval);
        findings
            .chain(steps)
            .filter(|when| when.last <= on)
            .max_by_key(|when| (when.last, Reverse(when.first)))
    }
}
