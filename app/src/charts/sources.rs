//! From which sources a chart's figures come.

use std::{cmp::Reverse, collections::BTreeMap};

use data::{
    model::{Aspect, SourceId},
    snapshot::{finding::Evidence, span::Spans},
    structure::Node,
};

use crate::context::PageContext;

/// The sources that decide the bound States' statuses at these nodes on the day
/// shown: those that decide most of them first, then by id.
pub(crate) fn deciding(ctx: &PageContext, aspect: Aspect, nodes: &[Node]) -> Vec<SourceId> {
    let snapshot = &ctx.snapshot;
    let mut all: Vec<&SourceId> = Vec::new();
    for state in snapshot.bound_states(ctx.on) {
        for &node in nodes {
            let span = snapshot
                .branch(state, aspect)
                .and_then(|branch| branch.span_on(snapshot.structure(), node, ctx.on));
            let decided_by = span.and_then(|span| span.result.decided_by.as_ref());
            let evidence = decided_by.into_iter().flat_map(|decided| &decided.evidence);
            all.extend(evidence.filter_map(|evidence| source_of(ctx, *evidence)));
        }
    }
    ranked(all)
}

/// The sources that ever decided a State's status at these nodes, up to the day
/// shown: those that decided it for most spans first, then by id.
pub(crate) fn decided(ctx: &PageContext, aspect: Aspect, nodes: &[Node]) -> Vec<SourceId> {
    let spans = ctx.snapshot.member_states().flat_map(|entry| {
        nodes
            .iter()
            .filter_map(move |&node| ctx.snapshot.spans(entry.code, node, aspect))
            .flat_map(Spans::as_slice)
    });
    let decided_by =
        spans.filter(|span| span.from <= ctx.on).filter_map(|span| span.result.decided_by.as_ref());
    let evidence = decided_by.flat_map(|decided| &decided.evidence);
    ranked(evidence.filter_map(|evidence| source_of(ctx, *evidence)))
}

/// Each source once: those that are there most often first, then by id.
pub(crate) fn ranked<'a>(sources: impl IntoIterator<Item = &'a SourceId>) -> Vec<SourceId> {
    let mut counted: BTreeMap<&SourceId, usize> = BTreeMap::new();
    for source in sources {
        *counted.entry(source).or_default() += 1;
    }
    let mut ranked: Vec<(&SourceId, usize)> = counted.into_iter().collect();
    ranked.sort_by_key(|&(_, count)| Reverse(count));
    ranked.into_iter().map(|(source, _)| source.clone()).collect()
}

fn source_of(ctx: &PageContext, evidence: Evidence) -> Option<&SourceId> {
    let dataset = ctx.snapshot.dataset();
    match evidence {
        Evidence::Assessment(row) => {
            dataset.assessments.facts().get(row).map(|fact| &fact.record.source_id)
        }
        Evidence::Step(row) => {
            dataset.infringements.facts().get(row).map(|fact| &fact.record.source_id)
        }
    }
}
