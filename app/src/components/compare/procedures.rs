//! The procedures that began, went a step on or ended between the two days.

use data::{
    model::MemberState,
    snapshot::case::{Case, Entry, Openness},
};
use leptos::prelude::*;

use super::{Days, Scope};
use crate::{
    components::{
        finding::source_with_kind,
        links,
        records::{Caption, Column, Records},
    },
    context::PageContext,
    format,
};

/// What happened in a procedure between the two days.
pub(super) struct Moved<'a> {
    case: &'a Case,
    steps: Vec<&'a Entry>,
    /// Whether nothing of it was held by the earlier day.
    began: bool,
    /// Whether it had ended, or may have, by the later day and not before.
    ended: Option<Openness>,
}

/// The procedures in which something happened.
pub(super) fn moved<'a>(ctx: &'a PageContext, days: Days, scope: Scope) -> Vec<Moved<'a>> {
    let of_scope = move |state: MemberState| match scope {
        Scope::Everything => true,
        Scope::State(wanted) => state == wanted,
        // A procedure is about the Directive, not about one article.
        Scope::Article(_) => false,
    };
    let mut moved: Vec<Moved<'a>> = ctx
        .snapshot
        .cases()
        .iter()
        .filter(|case| of_scope(case.id().member_state))
        .filter_map(|case| {
            let between = |day| days.from < day && day <= days.to;
            let steps: Vec<&Entry> = case
                .entries()
                .iter()
                .filter(|entry| !entry.stage.is_listing())
                .filter(|entry| {
                    let may_have_ended =
                        entry.stage.is_ending() && entry.interval.first.is_some_and(between);
                    between(entry.interval.last) || may_have_ended
                })
                .collect();
            let ended = |day| {
                case.open_on(day).filter(|open| matches!(open, Openness::No | Openness::Unknown))
            };
            let now = ended(days.to).filter(|now| ended(days.from) != Some(*now));
            (!steps.is_empty()).then(|| Moved {
                case,
                steps,
                began: case.step_on(days.from).is_none(),
                ended: now,
            })
        })
        .collect();
    let order: Vec<MemberState> = ctx.snapshot.member_states().map(|entry| entry.code).collect();
    moved.sort_by_key(|one| order.iter().position(|code| *code == one.case.id().member_state));
    moved
}

/// The section; it says so where nothing happened.
pub(super) fn procedures(
    ctx: &PageContext,
    days: Days,
    scope: Scope,
    aspect: data::model::Aspect,
) -> Option<AnyView> {
    if matches!(scope, Scope::Article(_)) {
        return None;
    }
    let words = &ctx.words;
    let moved = moved(ctx, days, scope);
    let body = if moved.is_empty() {
        view! { <p class="empty">{words.say("compare-procedures-none")}</p> }.into_any()
    } else {
        let count =
            |test: &dyn Fn(&Moved<'_>) -> bool| moved.iter().filter(|one| test(one)).count();
        let summary = words.get(
            "compare-procedures-count",
            &[
                ("count", moved.len().into()),
                ("began", count(&|one| one.began).into()),
                ("ended", count(&|one| one.ended == Some(Openness::No)).into()),
                ("unsure", count(&|one| one.ended == Some(Openness::Unknown)).into()),
            ],
        );
        let caption = Caption::InHeading(words.say("compare-procedures"));
        let rows = moved.iter().map(|one| row(ctx, days, one, aspect)).collect();
        let table = Records { id: "compare-procedures", caption, columns: COLUMNS, rows };
        view! { <p>{summary}</p>{table.view(words)} }.into_any()
    };
    Some(
        view! {
            <h3 id="compare-procedures">{words.say("compare-procedures")}</h3>
            {body}
        }
        .into_any(),
    )
}

const COLUMNS: &[Column] = &[
    Column::Words("compare-col-state"),
    Column::Words("compare-col-procedure"),
    Column::Words("compare-col-steps"),
    Column::Words("compare-col-open"),
];

fn row(ctx: &PageContext, days: Days, moved: &Moved<'_>, aspect: data::model::Aspect) -> AnyView {
    let words = &ctx.words;
    let id = moved.case.id();
    let number = id.number.map_or_else(|| words.say("procedure-no-number"), |one| one.to_string());
    let began =
        moved.began.then(|| view! { <span class="tag">{words.say("compare-began")}</span> });
    let steps = moved.steps.iter().filter_map(|entry| step(ctx, entry)).collect_view();
    let open = moved.case.open_on(days.to).map(|open| words.name(&open));
    view! {
        <tr>
            <th scope="row">
                <a href=links::state(ctx, id.member_state, aspect)>{words.name(&id.member_state)}</a>
            </th>
            <td data-head=words.say("compare-col-procedure")>
                {words.name(&id.procedure_type)}" "<span class="quiet nowrap">{number}</span>" "{began}
            </td>
            <td data-head=words.say("compare-col-steps")><ul class="change-steps">{steps}</ul></td>
            <td data-head=words.say("compare-col-open")>{open}</td>
        </tr>
    }
    .into_any()
}

fn step(ctx: &PageContext, entry: &Entry) -> Option<AnyView> {
    let record = &ctx.snapshot.dataset().infringements.facts().get(entry.row)?.record;
    let read = || data::model::EdtfDate::up_to(entry.interval.last);
    let date = format::date(&ctx.words, entry.date.unwrap_or_else(read));
    let said = ctx.words.get(
        "change-fact",
        &[("what", ctx.words.name(&entry.stage).into()), ("date", date.into())],
    );
    Some(view! { <li>{said}" · "{source_with_kind(ctx, &record.source_id)}</li> }.into_any())
}
