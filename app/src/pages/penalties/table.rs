//! Offence by offence: what the Directive asks for, the national maxima held, the
//! greatest shortfall, and of how many States nothing is known.

use data::snapshot::penalty::NationalMaximum;
use leptos::prelude::*;

use super::{
    PenaltiesFilter,
    counted::{Counted, asked_at, number, place, victim, years},
};
use crate::{
    components::{
        links,
        records::{Caption, Column, Records},
    },
    context::PageContext,
    format,
};

/// The table.
pub(super) fn table(
    ctx: &PageContext,
    filter: &PenaltiesFilter,
    counted: &[Counted<'_>],
) -> AnyView {
    let words = &ctx.words;
    let bound = counted.first().map_or(0, |one| one.maxima.len());
    let small = words.get(
        "maxima-table-small",
        &[("day", format::day(words, ctx.on).into()), ("bound", bound.into())],
    );
    Records {
        id: "offences",
        caption: Caption::Shown(words.say("maxima-table"), Some(small)),
        columns: &[
            Column::Words("maxima-col-offence"),
            Column::Words("maxima-col-victim"),
            Column::Number("maxima-col-asked"),
            Column::Words("maxima-col-held"),
            Column::Number("maxima-col-shortfall"),
            Column::Number("maxima-col-unknown"),
        ],
        rows: counted.iter().map(|one| row(ctx, filter, one)).collect(),
    }
    .view(words)
}

fn row(ctx: &PageContext, filter: &PenaltiesFilter, one: &Counted<'_>) -> AnyView {
    let words = &ctx.words;
    let leaf = one.least.leaf;
    let alone = ctx.link_with("/penalties", &filter.on(&leaf.provision));
    let asked = view! { <a href=asked_at(ctx, &one.least)>{number(ctx, one.least.years)}</a> };
    let held: Vec<AnyView> = one.known().map(|held| maximum(ctx, one, held)).collect();
    let held = if held.is_empty() {
        view! { <span class="quiet">{words.say("maxima-none")}</span> }.into_any()
    } else {
        view! { <ul class="cell-lines">{held}</ul> }.into_any()
    };
    // Without a maximum that is held there is no shortfall to tell, not one of nothing.
    let shortfall = match (one.greatest(), one.known().next()) {
        (Some(greatest), _) => {
            view! { <a href=one.to(ctx, filter, "held")>{number(ctx, greatest)}</a> }.into_any()
        }
        (None, Some(_)) => words.say("maxima-none-lower").into_any(),
        (None, None) => {
            view! { <span class="quiet">{words.say("maxima-not-known")}</span> }.into_any()
        }
    };
    let unknown = one.unknown().count();
    let unknown = view! { <a href=one.to(ctx, filter, "unknown")>{unknown}</a> };
    view! {
        <tr>
            <th scope="row" class="wide">
                <a href=alone>{leaf.provision.to_string()}</a>
                <br/>
                <span class="quiet" lang="en">{leaf.summary.to_string()}</span>
            </th>
            <td data-head=words.say("maxima-col-victim")>{victim(ctx, one.least.victim)}</td>
            <td class="number" data-head=words.say("maxima-head-asked")>{asked}</td>
            <td data-head=words.say("maxima-head-held")>{held}</td>
            <td class="number" data-head=words.say("maxima-col-short")>{shortfall}</td>
            <td class="number" data-head=words.say("maxima-col-unknown")>{unknown}</td>
        </tr>
    }
    .into_any()
}

/// A State's maximum as a line: it leads to its record in the page.
fn maximum(ctx: &PageContext, one: &Counted<'_>, held: &NationalMaximum) -> AnyView {
    let to = format!("#{}", place(&one.least, held.member_state));
    let said = held.years().map(|held| years(ctx, held));
    let short = held.shortfall.map(|short| {
        let said = ctx.words.get("maxima-short", &[("shortfall", years(ctx, short).into())]);
        view! { " "<strong>{said}</strong> }
    });
    let code = links::code(ctx, held.member_state);
    view! { <li>{code}" "<a href=to>{said}</a>{short}</li> }.into_any()
}
