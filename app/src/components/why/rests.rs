//! On which rows a cell's status rests: what decided it, whose word it is, of
//! when, and who reports it.

use std::cmp::Reverse;

use data::{
    model::{Aspect, EdtfDate, NodeStatus},
    snapshot::{cell::Cell, finding::Evidence, rollup::Deciding, standing::Standing},
};
use leptos::prelude::*;

use crate::{
    components::{
        finding::{date, depth_label, source_with_kind, view_of},
        status::{early, said},
        voice::Voice,
    },
    context::PageContext,
    format,
};

/// How many rows stand open; the others are folded.
const OPEN: usize = 3;

/// The rows that decide a cell, newest first; nothing where nothing decides.
pub(crate) fn rests(ctx: &PageContext, cell: &Cell, aspect: Aspect) -> Option<AnyView> {
    let branch = ctx.snapshot.branch(cell.member_state, aspect)?;
    let weighing = branch.weighing_on(ctx.snapshot.structure(), cell.node, ctx.on)?;
    let mut carried: Vec<&Deciding> =
        weighing.deciding.iter().map(|&at| &weighing.remaining[at].carries).collect();
    carried.sort_by_key(|one| Reverse((one.interval, Reverse(one.basis))));
    let rows = carried.iter().flat_map(|one| one.evidence.iter().copied());
    list(ctx, rows, aspect, cell.status == NodeStatus::Unclear)
}

/// The rows of a finding that stands on a provision.
pub(crate) fn rests_of(ctx: &PageContext, standing: &Standing, aspect: Aspect) -> Option<AnyView> {
    let overtaken = standing.said != standing.status;
    list(ctx, standing.evidence.iter().copied(), aspect, overtaken)
}

/// `overtaken` tells that a gap among them no longer counts as one (rule 5).
fn list(
    ctx: &PageContext,
    rows: impl Iterator<Item = Evidence>,
    aspect: Aspect,
    overtaken: bool,
) -> Option<AnyView> {
    let mut once: Vec<Evidence> = Vec::new();
    for row in rows {
        if !once.contains(&row) {
            once.push(row);
        }
    }
    let lines: Vec<AnyView> =
        once.iter().filter_map(|&row| line(ctx, row, aspect, overtaken)).collect();
    if lines.is_empty() {
        return None;
    }
    let items = |lines: Vec<AnyView>| {
        lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()
    };
    let mut open = lines;
    let folded = open.split_off(open.len().min(OPEN));
    let more = (!folded.is_empty()).then(|| {
        let summary = ctx.words.get("rests-more", &[("count", folded.len().into())]);
        view! {
            <details class="disclosure">
                <summary>{summary}</summary>
                <ul class="rests">{items(folded)}</ul>
            </details>
        }
    });
    Some(view! { <ul class="rests">{items(open)}</ul>{more} }.into_any())
}

/// A row in a sentence, with its source.
fn line(ctx: &PageContext, row: Evidence, aspect: Aspect, overtaken: bool) -> Option<AnyView> {
    let words = &ctx.words;
    match row {
        Evidence::Assessment(row) => {
            let voice = Voice::of_assessment(ctx, row)?;
            let said = early(ctx, voice.status, aspect, voice.interval).map_or_else(
                || said(ctx, voice.status, aspect),
                |early| words.get("finding-early", &[("said", format::capital(&early).into())]),
            );
            let args = [
                ("place", depth_label(ctx, &voice.depth).into()),
                ("date", date(ctx, &voice).into()),
                ("said", said.into()),
                ("view", view_of(ctx, voice.basis, voice.act).into()),
            ];
            let text = words.get("rests-finding", &args);
            let overtaken = (overtaken && voice.status.is_gap())
                .then(|| format!("{} ", words.say("rests-overtaken")));
            Some(view! { {text}" "{overtaken}{source_with_kind(ctx, &voice.source)} }.into_any())
        }
        Evidence::Step(row) => {
            let step = &ctx.snapshot.dataset().infringements.facts().get(row)?.record;
            let read = || EdtfDate::up_to(ctx.snapshot.interval_of(None, &step.source_id).last);
            let given = format::date(words, step.date.unwrap_or_else(read));
            let number = step
                .infringement_number
                .map_or_else(|| words.say("procedure-no-number"), |number| number.to_string());
            let args = [
                ("step", words.name(&step.stage).into()),
                ("date", given.into()),
                ("number", number.into()),
            ];
            let text = words.get("rests-step", &args);
            Some(view! { {text}" "{source_with_kind(ctx, &step.source_id)} }.into_any())
        }
    }
}
