//! National maximum penalties against the least that the Directive asks for, offence by
//! offence. What is not held is not known, and said so beside what is.

pub(crate) mod counted;
mod file;
mod filter;
mod form;
mod held;
mod left_out;
mod opening;
mod table;
mod unknown;

use data::model::ProvisionKind;
use leptos::prelude::*;

pub use self::{file::penalties_csv, filter::PenaltiesFilter};

use self::counted::Counted;
use crate::{
    charts,
    components::{
        chart::chart,
        layout::{Page, Place, document},
        status::is_due,
    },
    context::PageContext,
    format,
};

/// The page.
#[must_use]
pub fn penalties(ctx: &PageContext, filter: &PenaltiesFilter) -> String {
    let words = &ctx.words;
    let page = Page {
        place: Place::Penalties,
        title: words.say("maxima-title"),
        filter,
        main: "penalties-page",
    };
    let counted = Counted::all(ctx, filter);
    document(ctx, &page, || {
        let picture = charts::penalties(ctx, filter).map(|picture| chart(ctx, picture));
        // With nobody bound there is nothing to compare: words, never an empty table.
        let shown = counted.iter().any(|one| !one.maxima.is_empty()).then(|| {
            view! {
                {table::table(ctx, filter, &counted)}
                {picture}
                {held::held(ctx, &counted)}
                {unknown::unknown(ctx, filter, &counted)}
            }
        });
        view! {
            {opening::opening(ctx, filter, &counted)}
            {form::form(ctx, filter)}
            {shown}
            {left_out::not_compared(ctx, filter)}
            {left_out::not_bound(ctx, filter)}
            {foot(ctx, filter, &counted)}
        }
    })
}

/// The choice of an offence and of States, alone.
pub(crate) fn form(ctx: &PageContext, filter: &PenaltiesFilter) -> AnyView {
    form::form(ctx, filter)
}

/// How it is compared, for which offences the Directive sets no years, and the same to
/// take away.
fn foot(ctx: &PageContext, filter: &PenaltiesFilter, counted: &[Counted<'_>]) -> AnyView {
    let words = &ctx.words;
    let before = (!is_due(ctx)).then(|| {
        let deadline = format::day(words, ctx.snapshot.directive().deadline);
        view! { <p>{words.get("maxima-before", &[("deadline", deadline.into())])}</p> }
    });
    let silent = silent(ctx, counted);
    let silent = (!silent.is_empty()).then(|| {
        let all = format::list(words, silent);
        view! { <p>{words.get("maxima-silent", &[("provisions", all.into())])}</p> }
    });
    let csv = ctx.link_with("/penalties.csv", filter);
    let entries = [
        (csv, "maxima-csv"),
        (ctx.link("/data/penalties"), "maxima-data"),
        (ctx.link("/api/v1/penalties"), "maxima-json"),
    ];
    let entries = entries
        .into_iter()
        .map(|(to, id)| view! { <li><a href=to>{words.say(id)}</a></li> })
        .collect_view();
    view! {
        <section class="section prose" aria-labelledby="rule">
            <h2 id="rule">{words.say("maxima-rule-heading")}</h2>
            <p>{words.say("maxima-rule")}</p>
            <p>{words.say("maxima-rule-limits")}</p>
            {before}
            {silent}
        </section>
        <section class="section screen-only" aria-labelledby="files">
            <h2 id="files">{words.say("take-away")}</h2>
            <ul class="file-links">{entries}</ul>
        </section>
    }
    .into_any()
}

/// The offences beside those shown for which the Directive sets no number of years.
fn silent(ctx: &PageContext, counted: &[Counted<'_>]) -> Vec<String> {
    let with_years = ctx.snapshot.least_maxima();
    ctx.snapshot
        .structure()
        .leaves()
        .iter()
        .filter(|leaf| {
            leaf.kind == ProvisionKind::Offence
                && counted.iter().any(|one| one.least.leaf.article == leaf.article)
                && !with_years.iter().any(|least| least.leaf.provision == leaf.provision)
        })
        .map(|leaf| leaf.provision.to_string())
        .collect()
}
