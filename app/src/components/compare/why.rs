//! The fact that changed a cell: who said what, in which source; the law that
//! came; or who disagreed.

use data::{
    model::{Aspect, Day, EdtfDate, SourceId},
    report::Text,
    snapshot::{
        change::{Cause, Change},
        finding::Evidence,
    },
};
use leptos::prelude::*;

use crate::{
    components::{
        finding::{source_named, source_with_kind, view_of},
        links, text,
    },
    context::PageContext,
    format,
};

/// Why cells came to be as they are on a day.
pub(super) fn why(
    ctx: &PageContext,
    aspect: Aspect,
    changes: &[&Change],
    (on, cause): (Day, &Cause),
) -> AnyView {
    let words = &ctx.words;
    match cause {
        Cause::Finding(rows) => facts(ctx, rows, source_with_kind),
        Cause::Disagreement(rows) => {
            view! { <p>{words.say("change-disagreement")}</p>{facts(ctx, rows, source_with_kind)} }
                .into_any()
        }
        Cause::Beside(rows) => view! {
            <p>{words.say("change-beside")}</p>
            {facts(ctx, rows, source_with_kind)}
            {rests(ctx, aspect, changes, on)}
        }
        .into_any(),
        Cause::LaterLaw { due, acts } => {
            let due = due.then(|| view! { <p>{words.say("change-due")}</p> });
            let acts = acts
                .iter()
                .filter_map(|row| act(ctx, *row))
                .map(|said| view! { <p>{text::view(&said)}</p> })
                .collect_view();
            view! { {due}{acts}{rests(ctx, aspect, changes, on)} }.into_any()
        }
        Cause::Bound | Cause::Released => ().into_any(),
    }
}

/// Why, in one line: the acts and who reports them, without their texts.
pub(super) fn in_short(ctx: &PageContext, cause: &Cause) -> Text {
    let words = &ctx.words;
    let listed = |rows: &[Evidence]| {
        let said = told(ctx, rows).into_iter().map(|fact| {
            Text::plain(format!("{} · ", fact.said)).and(source_named(ctx, &fact.source))
        });
        Text::joined(said.collect(), &words.semicolon()).and(".")
    };
    let after = |id: &str, rows: &[Evidence]| Text::plain(words.say(id)).and(" ").and(listed(rows));
    match cause {
        Cause::Finding(rows) => listed(rows),
        Cause::Disagreement(rows) => after("change-disagreement", rows),
        Cause::Beside(rows) => after("change-beside", rows),
        Cause::LaterLaw { due, acts } => {
            let due = due.then(|| Text::plain(words.say("change-due")));
            let acts = acts.iter().filter_map(|row| act(ctx, *row));
            Text::joined(due.into_iter().chain(acts).collect(), " ")
        }
        Cause::Bound | Cause::Released => Text::empty(),
    }
}

/// What decides since, which is older than the day of the change.
fn rests(ctx: &PageContext, aspect: Aspect, changes: &[&Change], on: Day) -> Option<AnyView> {
    let mut rows: Vec<Evidence> = changes
        .iter()
        .filter_map(|change| {
            let branch = ctx.snapshot.branch(change.after.member_state, aspect)?;
            let span = branch.span_on(ctx.snapshot.structure(), change.after.node, on)?;
            Some(span.result.decided_by.as_ref()?.evidence.clone())
        })
        .flatten()
        .collect();
    rows.sort_unstable();
    rows.dedup();
    (!rows.is_empty()).then(|| {
        view! { <p>{ctx.words.say("change-rests")}</p>{facts(ctx, &rows, source_with_kind)} }
            .into_any()
    })
}

/// What is said of one act by one source: the act, and each text of it.
struct Fact {
    said: String,
    source: SourceId,
    texts: Vec<String>,
}

/// Rows of the evidence: whose word or which step, of when, reported where. The
/// act itself stands before those that report it. How a source is named, and
/// whether it leads anywhere, is the caller's.
pub(crate) fn facts(
    ctx: &PageContext,
    rows: &[Evidence],
    source: impl Fn(&PageContext, &SourceId) -> AnyView,
) -> AnyView {
    let items = told(ctx, rows)
        .into_iter()
        .map(|fact| {
            let texts = fact
                .texts
                .into_iter()
                .map(|text| view! { <span class="change-text" lang="en">{text}</span> })
                .collect_view();
            view! { <li>{fact.said}" · "{source(ctx, &fact.source)}{texts}</li> }
        })
        .collect_view();
    view! { <ul class="change-facts">{items}</ul> }.into_any()
}

/// The acts, each once for each source.
fn told(ctx: &PageContext, rows: &[Evidence]) -> Vec<Fact> {
    let mut rows = rows.to_vec();
    rows.sort_by_key(|row| (matches!(row, Evidence::Assessment(_)), *row));
    let mut facts: Vec<Fact> = Vec::new();
    for fact in rows.into_iter().filter_map(|row| fact(ctx, row)) {
        let same = |known: &&mut Fact| known.said == fact.said && known.source == fact.source;
        match facts.iter_mut().find(same) {
            Some(known) => known.texts.extend(fact.texts),
            None => facts.push(fact),
        }
    }
    facts
}

fn fact(ctx: &PageContext, row: Evidence) -> Option<Fact> {
    let dataset = ctx.snapshot.dataset();
    let (what, date, source, text) = match row {
        Evidence::Step(row) => {
            let step = &dataset.infringements.facts().get(row)?.record;
            (ctx.words.name(&step.stage), step.date, &step.source_id, "")
        }
        Evidence::Assessment(row) => {
            let said = &dataset.assessments.facts().get(row)?.record;
            let what = view_of(ctx, said.basis, said.act);
            (what, said.as_of, &said.source_id, said.finding.as_str())
        }
    };
    let read = || EdtfDate::up_to(ctx.snapshot.interval_of(None, source).last);
    let date = format::date(&ctx.words, date.unwrap_or_else(read));
    let said = ctx.words.get("change-fact", &[("what", what.into()), ("date", date.into())]);
    let texts = (!text.is_empty()).then(|| text.to_owned()).into_iter().collect();
    Some(Fact { said, source: source.clone(), texts })
}

/// A national act that came.
fn act(ctx: &PageContext, row: usize) -> Option<Text> {
    let act = &ctx.snapshot.dataset().measures.facts().get(row)?.record;
    let words = &ctx.words;
    let date = format::date(words, act.came()?);
    Some(words.text(
        "change-act",
        &[("title", act.title.to_string().into()), ("date", date.into())],
        &[("source", links::source(ctx, &act.source_id))],
    ))
}
