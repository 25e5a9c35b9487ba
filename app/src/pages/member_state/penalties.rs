//! National maximum penalties against the minimum that the Directive asks for,
//! where they are held.

use data::{
    model::MemberState,
    table::{Penalty, ProvisionEntry, Years},
};
use leptos::prelude::*;

use crate::{
    components::{
        finding::{origin, source_with_kind},
        records::{Column, RecordsSection},
    },
    context::PageContext,
    format,
};

/// The table of penalties that count on the day shown.
pub(super) fn penalties(ctx: &PageContext, state: MemberState) -> AnyView {
    let snapshot = &ctx.snapshot;
    let rows: Vec<AnyView> = snapshot
        .dataset()
        .penalties
        .facts()
        .iter()
        .filter(|fact| {
            let penalty = &fact.record;
            penalty.member_state == state
                && snapshot.interval_of(penalty.as_of, &penalty.source_id).last <= ctx.on
        })
        .map(|fact| row(ctx, &fact.record, origin(ctx, &fact.origin)))
        .collect();
    RecordsSection {
        id: "penalties",
        heading: "penalties-heading",
        small: "penalties-small",
        none: "penalties-none",
        columns: &[
            Column::Words("article-grid-provision"),
            Column::Words("penalties-col-below"),
            Column::Words("penalties-col-above"),
            Column::Words("penalties-col-national"),
            Column::Words("penalties-col-date"),
            Column::Words("finding-reported-by"),
        ],
        rows,
    }
    .view(&ctx.words)
}

fn row(ctx: &PageContext, penalty: &Penalty, origin: String) -> AnyView {
    let words = &ctx.words;
    let leaf =
        ctx.snapshot.structure().leaves().iter().find(|leaf| leaf.provision == penalty.provision);
    let asked = |pick: fn(&ProvisionEntry) -> Option<Years>| leaf.and_then(pick);
    let below = compared(
        ctx,
        penalty.max_penalty_below_consent_years,
        asked(|leaf| leaf.min_max_penalty_below_consent_years),
    );
    let above = compared(
        ctx,
        penalty.max_penalty_above_consent_years,
        asked(|leaf| leaf.min_max_penalty_above_consent_years),
    );
    let note = (!penalty.note.is_empty()).then(|| {
        view! { <br/><span class="quiet" lang="en">{penalty.note.clone()}</span> }
    });
    let summary = leaf.map(|leaf| {
        view! { <br/><span class="quiet" lang="en">{leaf.summary.to_string()}</span> }
    });
    view! {
        <tr>
            <th scope="row">{penalty.provision.to_string()}{summary}</th>
            <td data-head=words.say("penalties-col-below")>{below}</td>
            <td data-head=words.say("penalties-col-above")>{above}</td>
            <td data-head=words.say("penalties-col-national")>
                <span lang="">{penalty.national_provision.clone()}</span>
                {note}
            </td>
            <td data-head=words.say("penalties-col-date")>{format::date_or_none(words, penalty.as_of)}</td>
            <td data-head=words.say("finding-reported-by")>
                {source_with_kind(ctx, &penalty.source_id)}
                <br/>
                <span class="quiet">{origin}</span>
            </td>
        </tr>
    }
    .into_any()
}

/// The national maximum against the least that the Directive asks for.
pub(crate) fn compared(ctx: &PageContext, held: Option<Years>, asked: Option<Years>) -> String {
    let words = &ctx.words;
    let years = |years: Years| words.get("years", &[("years", years.get().into())]);
    match (held, asked) {
        (Some(held), Some(asked)) => {
            let args = [("held", years(held).into()), ("asked", years(asked).into())];
            if held < asked {
                words.get("penalty-below-minimum", &args)
            } else {
                words.get("penalty-at-minimum", &args)
            }
        }
        (Some(held), None) => words.get("penalty-nothing-asked", &[("held", years(held).into())]),
        (None, Some(asked)) => words.get("penalty-not-known", &[("asked", years(asked).into())]),
        (None, None) => words.say("penalty-nothing"),
    }
}
