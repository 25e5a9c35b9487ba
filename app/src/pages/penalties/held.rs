//! Every national maximum that is held, down to its record and source.

use data::{
    model::Aspect,
    snapshot::penalty::{LeastMaximum, NationalMaximum, Victim},
    table::{Fact, Penalty},
};
use leptos::prelude::*;

use super::counted::{Counted, asked_at, offence, place, records, victim, years};
use crate::{
    components::{
        finding::{origin, source_with_kind},
        links,
        records::{Caption, Column, Records},
        section::section,
    },
    context::PageContext,
    format,
    pages::compared_years,
};

/// The list; that nothing is held is said in words.
pub(super) fn held(ctx: &PageContext, counted: &[Counted<'_>]) -> AnyView {
    let words = &ctx.words;
    let heading = words.say("maxima-held");
    let rows: Vec<AnyView> = counted
        .iter()
        .flat_map(|one| one.maxima.iter().map(|held| (&one.least, held)))
        .filter(|(_, held)| !held.rows.is_empty())
        .map(|(least, held)| row(ctx, least, held))
        .collect();
    let body = if rows.is_empty() {
        view! { <p class="empty">{words.say("maxima-held-none")}</p> }.into_any()
    } else {
        let caption = Caption::InHeading(heading.clone());
        let columns = &[
            Column::Words("matrix-state"),
            Column::Words("maxima-col-offence"),
            Column::Words("maxima-col-maximum"),
            Column::Words("maxima-col-short"),
            Column::Words("penalties-col-national"),
            Column::Words("penalties-col-date"),
            Column::Words("finding-reported-by"),
        ];
        Records { id: "held", caption, columns, rows }.view(words)
    };
    section("held", heading, Some(words.say("maxima-held-sub")), body)
}

fn row(ctx: &PageContext, least: &LeastMaximum<'_>, held: &NationalMaximum) -> AnyView {
    let words = &ctx.words;
    let state = held.member_state;
    let contested = held.contested.then(|| {
        view! { " "<span class="tag tag-contested">{words.say("tag-contested")}</span> }
    });
    let shortfall = match (held.shortfall, held.years()) {
        (Some(short), _) => view! { <strong>{years(ctx, short)}</strong> }.into_any(),
        (None, Some(_)) => words.say("maxima-no-shortfall").into_any(),
        (None, None) => words.say("maxima-not-known").into_any(),
    };
    let all: Vec<&Fact<Penalty>> = records(ctx, held).collect();
    let each = |cell: fn(&PageContext, &Fact<Penalty>) -> AnyView| {
        all.iter().map(|fact| view! { <div>{cell(ctx, fact)}</div> }).collect_view()
    };
    view! {
        <tr id=place(least, state)>
            <th scope="row">{links::state_head(ctx, state, Aspect::default())}</th>
            <td data-head=words.say("maxima-col-offence")>
                <a href=asked_at(ctx, least)>{offence(ctx, least)}</a>
            </td>
            <td data-head=words.say("maxima-col-maximum")>{said(ctx, least, held)}{contested}</td>
            <td data-head=words.say("maxima-col-short")>{shortfall}</td>
            <td data-head=words.say("penalties-col-national")>{each(national)}</td>
            <td data-head=words.say("penalties-col-date")>{each(date)}</td>
            <td data-head=words.say("finding-reported-by")>{each(reported)}</td>
        </tr>
    }
    .into_any()
}

/// The national maximum against what is asked for; where the Directive does not tell
/// victims apart and national law does, for each of them.
fn said(ctx: &PageContext, least: &LeastMaximum<'_>, held: &NationalMaximum) -> String {
    let words = &ctx.words;
    let asked = ("asked", years(ctx, least.years).into());
    let only = |found, known: Victim, other: Victim| {
        words.get(
            "maxima-only",
            &[
                ("held", years(ctx, found).into()),
                ("known", victim(ctx, known).into()),
                ("other", victim(ctx, other).into()),
                asked.clone(),
            ],
        )
    };
    match (least.victim, held.below, held.above) {
        (Victim::Any, Some(below), Some(above)) if below != above => words.get(
            "maxima-both",
            &[
                ("below", years(ctx, below).into()),
                ("above", years(ctx, above).into()),
                asked.clone(),
            ],
        ),
        (Victim::Any, Some(below), None) => only(below, Victim::Below, Victim::Above),
        (Victim::Any, None, Some(above)) => only(above, Victim::Above, Victim::Below),
        (_, below, above) => compared_years(ctx, below.or(above), Some(least.years)),
    }
}

fn national(_: &PageContext, fact: &Fact<Penalty>) -> AnyView {
    let record = &fact.record;
    let note = (!record.note.is_empty()).then(|| {
        view! { <br/><span class="quiet" lang="en">{record.note.clone()}</span> }
    });
    view! { <span lang="">{record.national_provision.clone()}</span>{note} }.into_any()
}

fn date(ctx: &PageContext, fact: &Fact<Penalty>) -> AnyView {
    format::date_or_none(&ctx.words, fact.record.as_of).into_any()
}

fn reported(ctx: &PageContext, fact: &Fact<Penalty>) -> AnyView {
    view! {
        {source_with_kind(ctx, &fact.record.source_id)}
        <br/>
        <span class="quiet">{origin(ctx, &fact.origin)}</span>
    }
    .into_any()
}
