//! The fact that changed a cell: who said what, in which source; the law that
//! came; or who disagreed.

use data::{
    model::{Aspect, EdtfDate},
    snapshot::{change::Cause, finding::Evidence},
};
use leptos::prelude::*;

use super::grouped::Group;
use crate::{
    components::{
        finding::{source_with_kind, view_of},
        links,
    },
    context::PageContext,
    format,
};

/// Why the changes of a group came about.
pub(super) fn why(ctx: &PageContext, aspect: Aspect, group: &Group<'_>) -> AnyView {
    let words = &ctx.words;
    let came = |id: &str, rows: &[Evidence]| {
        let mut rows = rows.to_vec();
        // The act itself before those that report it.
        rows.sort_by_key(|row| (matches!(row, Evidence::Assessment(_)), *row));
        let lead = (!id.is_empty()).then(|| view! { <p>{words.say(id)}</p> });
        view! { {lead}<ul class="change-facts">{rows.iter().filter_map(|row| fact(ctx, *row)).collect_view()}</ul> }
            .into_any()
    };
    match &group.cause {
        Cause::Finding(rows) => came("", rows),
        Cause::Disagreement(rows) => came("change-disagreement", rows),
        Cause::Beside(rows) => {
            view! { {came("change-beside", rows)}{rests(ctx, aspect, group)} }.into_any()
        }
        Cause::LaterLaw { due, acts } => {
            let due = due.then(|| view! { <p>{words.say("change-due")}</p> });
            let acts = acts.iter().filter_map(|row| act(ctx, *row)).collect_view();
            view! { {due}{acts}{rests(ctx, aspect, group)} }.into_any()
        }
        Cause::Bound | Cause::Released => ().into_any(),
    }
}

/// What decides since: older than the day of the change.
fn rests(ctx: &PageContext, aspect: Aspect, group: &Group<'_>) -> Option<AnyView> {
    let mut rows: Vec<Evidence> = group
        .leads
        .iter()
        .filter_map(|lead| {
            let branch = ctx.snapshot.branch(lead.after.member_state, aspect)?;
            let span = branch.span_on(ctx.snapshot.structure(), lead.after.node, group.on)?;
            Some(span.result.decided_by.as_ref()?.evidence.clone())
        })
        .flatten()
        .collect();
    rows.sort_unstable();
    rows.dedup();
    (!rows.is_empty()).then(|| {
        let facts = rows.into_iter().filter_map(|row| fact(ctx, row)).collect_view();
        view! { <p>{ctx.words.say("change-rests")}</p><ul class="change-facts">{facts}</ul> }
            .into_any()
    })
}

/// A row of the evidence: whose word or which step, of when, reported where.
fn fact(ctx: &PageContext, row: Evidence) -> Option<AnyView> {
    let dataset = ctx.snapshot.dataset();
    let dated = |date: Option<EdtfDate>, source| {
        let read = || EdtfDate::up_to(ctx.snapshot.interval_of(None, source).last);
        format::date(&ctx.words, date.unwrap_or_else(read))
    };
    let (what, date, source, text) = match row {
        Evidence::Step(row) => {
            let step = &dataset.infringements.facts().get(row)?.record;
            let what = ctx.words.name(&step.stage);
            (what, dated(step.date, &step.source_id), &step.source_id, None)
        }
        Evidence::Assessment(row) => {
            let said = &dataset.assessments.facts().get(row)?.record;
            let what = view_of(ctx, said.basis, said.act);
            let text = Some(said.finding.clone()).filter(|text| !text.is_empty());
            (what, dated(said.as_of, &said.source_id), &said.source_id, text)
        }
    };
    let lead = ctx.words.get("change-fact", &[("what", what.into()), ("date", date.into())]);
    let text = text.map(|text| view! { <span class="change-text" lang="en">{text}</span> });
    Some(view! { <li>{lead}" · "{source_with_kind(ctx, source)}{text}</li> }.into_any())
}

/// A national act that came.
fn act(ctx: &PageContext, row: usize) -> Option<AnyView> {
    let act = &ctx.snapshot.dataset().measures.facts().get(row)?.record;
    let words = &ctx.words;
    let date = format::date(words, act.came()?);
    let said = words.linked(
        "change-act",
        &[("title", act.title.to_string().into()), ("date", date.into())],
        &[("source", links::source(ctx, &act.source_id))],
    );
    Some(view! { <p>{said}</p> }.into_any())
}
