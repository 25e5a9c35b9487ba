//! What rests on a source: findings, steps of procedures, and the rest.

use data::{
    model::{Aspect, MemberState, SourceId},
    snapshot::interval::Interval,
};
use leptos::prelude::*;

use crate::{
    components::{
        finding::{self, depth_label, origin},
        links, replies,
        voice::Voice,
    },
    context::PageContext,
    format,
};

/// A tag on what does not count yet on the day shown.
fn not_yet(ctx: &PageContext, when: Interval) -> Option<AnyView> {
    (when.last > ctx.on).then(|| {
        let from = format::day(&ctx.words, when.last);
        let text = ctx.words.get("source-counts-from", &[("day", from.into())]);
        view! { <span class="tag tag-unknown">{text}</span> }.into_any()
    })
}

// The section itself has no name: a region within it may carry the heading's.
fn section(id: &'static str, heading: String, body: AnyView) -> AnyView {
    view! {
        <section class="section"><h2 id=id>{heading}</h2>{body}</section>
    }
    .into_any()
}

/// The findings, by State.
pub(super) fn findings(ctx: &PageContext, id: &SourceId) -> Option<AnyView> {
    let words = &ctx.words;
    let assessments = &ctx.snapshot.dataset().assessments;
    let rows: Vec<(usize, MemberState)> = assessments
        .iter()
        .enumerate()
        .filter(|(_, said)| said.source_id == *id)
        .map(|(row, said)| (row, said.member_state))
        .collect();
    if rows.is_empty() {
        return None;
    }
    // The State's page shows one aspect: the one under which most is found here.
    let aspect_of = |state: MemberState| {
        let said = |aspect: Aspect| {
            let of = |(row, of): &&(usize, MemberState)| {
                *of == state
                    && assessments
                        .facts()
                        .get(*row)
                        .is_some_and(|said| said.record.aspect == Some(aspect))
            };
            rows.iter().filter(of).count()
        };
        // Of equals the aspect that is shown first.
        Aspect::ALL.iter().rev().copied().max_by_key(|&aspect| said(aspect)).unwrap_or_default()
    };
    let mut states: Vec<MemberState> = rows.iter().map(|(_, state)| *state).collect();
    states.sort_unstable();
    states.dedup();
    let nodes = states
        .into_iter()
        .map(|state| {
            let items = rows
                .iter()
                .filter(|(_, of)| *of == state)
                .filter_map(|(row, _)| {
                    let voice = Voice::of_assessment(ctx, *row)?;
                    let aspect = assessments.facts().get(*row)?.record.aspect;
                    let named = match aspect {
                        Some(aspect) => words.name(&aspect),
                        None => words.say("idle-no-aspect"),
                    };
                    let mut tags = vec![view! { <span class="tag">{named}</span> }.into_any()];
                    tags.extend(not_yet(ctx, voice.interval));
                    Some(finding::item(ctx, &voice, aspect.unwrap_or_default(), "finding", tags))
                })
                .collect_view();
            let to = links::state(ctx, state, aspect_of(state));
            view! {
                <li>
                    <div class="node-head">
                        <h3><a href=to>{words.name(&state)}</a>" "<span class="node-code">{state.code()}</span></h3>
                    </div>
                    <ul class="findings">{items}</ul>
                </li>
            }
        })
        .collect_view();
    let list = view! { <ul class="nodes">{nodes}</ul> }.into_any();
    Some(section("said", words.say("source-findings"), list))
}

/// The steps of procedures, in the order of the rows.
pub(super) fn steps(ctx: &PageContext, id: &SourceId) -> Option<AnyView> {
    let words = &ctx.words;
    let rows: Vec<AnyView> = ctx
        .snapshot
        .dataset()
        .infringements
        .facts()
        .iter()
        .filter(|fact| fact.record.source_id == *id)
        .map(|fact| {
            let step = &fact.record;
            let to = format!(
                "{}#procedures",
                links::state(ctx, step.member_state, step.procedure_type.aspect())
            );
            let number = step.infringement_number.map(|number| number.to_string());
            let when = ctx.snapshot.interval_of(step.date, &step.source_id);
            view! {
                <tr>
                    <th scope="row"><a href=to>{words.name(&step.member_state)}</a></th>
                    <td data-head=words.say("finding-case")>{number}</td>
                    <td data-head=words.say("procedures-type")>{words.name(&step.procedure_type)}</td>
                    <td data-head=words.say("procedures-step")>{words.name(&step.stage)}</td>
                    <td data-head=words.say("timeline-col-when")>
                        {format::date_or_none(words, step.date)}" "{not_yet(ctx, when)}
                    </td>
                    <td class="quiet" data-head=words.say("finding-row")>{origin(ctx, &fact.origin)}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let heading = words.say("source-steps");
    let table = view! {
        <div class="scroll" role="region" tabindex="0" aria-labelledby="steps">
            <table class="table table-stack">
                <caption class="visually-hidden">{heading.clone()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.say("matrix-state")}</th>
                        <th scope="col">{words.say("finding-case")}</th>
                        <th scope="col">{words.say("procedures-type")}</th>
                        <th scope="col">{words.say("source-col-step")}</th>
                        <th scope="col">{words.say("timeline-col-when")}</th>
                        <th scope="col">{words.say("finding-row")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    };
    Some(section("steps", heading, table.into_any()))
}

/// Measures, penalties, replies, statements and milestones, a line each.
pub(super) fn others(ctx: &PageContext, id: &SourceId) -> Option<AnyView> {
    let words = &ctx.words;
    let dataset = ctx.snapshot.dataset();
    let state_link = |state: MemberState, place: &str| {
        format!("{}#{place}", links::state(ctx, state, Aspect::default()))
    };
    let mut lines: Vec<AnyView> = Vec::new();
    for fact in dataset.measures.facts().iter().filter(|fact| fact.record.source_id == *id) {
        let measure = &fact.record;
        let state = measure.member_state;
        lines.push(line(
            view! {
                <span>
                    <a href=state_link(state, "measures")>{words.name(&state)}</a>
                    {words.colon()}
                    <span lang="">{measure.title.to_string()}</span>
                    {format!(" ({})", words.name(&measure.kind))}
                </span>
            }
            .into_any(),
            origin(ctx, &fact.origin),
        ));
    }
    for fact in dataset.penalties.facts().iter().filter(|fact| fact.record.source_id == *id) {
        let state = fact.record.member_state;
        let provision = fact.record.provision.to_string();
        let said = words.get("source-penalty", &[("provision", provision.into())]);
        lines.push(line(
            view! { <span><a href=state_link(state, "penalties")>{words.name(&state)}</a>{words.colon()}{said}</span> }
                .into_any(),
            origin(ctx, &fact.origin),
        ));
    }
    lines.extend(replies(ctx, id));
    for fact in dataset.statements.facts().iter().filter(|fact| fact.record.source_id == *id) {
        let day = format::day(words, fact.record.date);
        let number = fact.record.number.map(|number| format!("{} ", number.get()));
        let text = fact.record.statement.to_string();
        lines.push(line(
            view! { <span>{day}{ctx.words.colon()}<span lang="en">{number}{text}</span></span> }
                .into_any(),
            origin(ctx, &fact.origin),
        ));
    }
    for fact in
        dataset.milestones.facts().iter().filter(|fact| fact.record.source_id.as_ref() == Some(id))
    {
        let day = format::day(words, fact.record.date);
        let title = crate::components::timebar::title(ctx, &fact.record, "");
        lines.push(line(
            view! { <span>{day}{ctx.words.colon()}{title}</span> }.into_any(),
            origin(ctx, &fact.origin),
        ));
    }
    if lines.is_empty() {
        return None;
    }
    let list = view! { <ul class="ruled-list">{lines}</ul> }.into_any();
    Some(section("others", words.say("source-others"), list))
}

/// What States replied, with what they replied to.
fn replies(ctx: &PageContext, id: &SourceId) -> Vec<AnyView> {
    let words = &ctx.words;
    let facts = ctx.snapshot.dataset().replies.facts().iter();
    facts
        .filter(|fact| fact.record.source_id == *id)
        .map(|fact| {
            let reply = &fact.record;
            let to = links::state(ctx, reply.member_state, Aspect::default());
            let said = [
                ("on", format::on_date(words, reply.date).into()),
                ("part", depth_label(ctx, &reply.depth()).into()),
            ];
            let said = words.get("source-reply", &said);
            let text = reply.reply.to_string();
            let language = replies::language(reply);
            let when = ctx.snapshot.interval_of(Some(reply.date), &reply.source_id);
            line(
                view! {
                    <span>
                        <a href=to>{words.name(&reply.member_state)}</a>{words.colon()}{said}" "
                        <q lang=language><bdi>{text}</bdi></q>" "{not_yet(ctx, when)}
                    </span>
                }
                .into_any(),
                origin(ctx, &fact.origin),
            )
        })
        .collect()
}

fn line(what: AnyView, origin: String) -> AnyView {
    view! { <li>{what}<span>{origin}</span></li> }.into_any()
}
