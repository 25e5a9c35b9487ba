//! A node over time: from which day it came to what.

use super::{interval::BoundPeriod, rollup::NodeResult, steps::Steps};
use crate::model::{Day, NodeStatus};

/// A run of days on which a node comes to the same result.
#[derive(Debug, Clone, PartialEq)]
pub struct Span {
    /// Its first day.
    pub from: Day,
    /// Its last day, if it ended.
    pub until: Option<Day>,
    /// The first day of the unbroken run on which the node has this status,
    /// whatever decided it; none without a deciding finding.
    pub since: Option<Day>,
    /// What the node comes to.
    pub result: NodeResult,
}

/// A node's spans: in order, without gaps, over the days on which the State is
/// bound.
#[derive(Debug, Clone, PartialEq)]
pub struct Spans(Vec<Span>);

impl Spans {
    /// The spans of a node's results.
    #[must_use]
    pub fn of(results: &Steps<NodeResult>, bound: BoundPeriod) -> Self {
        let mut spans: Vec<Span> = Vec::new();
        let mut run: Option<(NodeStatus, Day)> = None;
        for (from, result) in results.iter().filter(|(from, _)| bound.holds(*from)) {
            let began = match run {
                Some((status, began)) if status == result.status => began,
                _ => from,
            };
            run = Some((result.status, began));
            if let Some(last) = spans.last_mut() {
                last.until = Some(from.previous());
            }
            spans.push(Span {
                from,
                until: bound.until(),
                since: result.decided_by.is_some().then_some(began),
                result: result.clone(),
            });
        }
        Self(spans)
    }

    /// The span on a day; none outside the days on which the State is bound.
    #[must_use]
    pub fn on(&self, day: Day) -> Option<&Span> {
        let next = self.0.partition_point(|span| span.from <= day);
        let span = &self.0[next.checked_sub(1)?];
        span.until.is_none_or(|until| day <= until).then_some(span)
    }

    /// The spans in order.
    #[must_use]
    pub fn as_slice(&self) -> &[Span] {
        &self.0
    }
}
