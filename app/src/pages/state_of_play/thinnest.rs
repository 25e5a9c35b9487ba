//! Where the evidence is thinnest: a list of work for an analyst, and a caution
//! for whoever reads the figures.

use data::snapshot::thinnest::{ThinArticle, ThinState};
use leptos::prelude::*;

use super::ASPECT;
use crate::{
    components::links::{self, CoverageOf},
    context::PageContext,
    format,
};

/// How many States are shown.
const SHOWN: usize = 8;
/// Articles on which findings of so many States or fewer are held are named.
const FEW: usize = 1;

/// The section.
pub(super) fn thinnest(ctx: &PageContext) -> AnyView {
    let words = &ctx.words;
    let states = ctx.snapshot.thinnest_states(ASPECT, ctx.on);
    let heading = view! {
        <div class="section-head">
            <h2 id="thinnest">{words.say("thinnest-heading")}</h2>
            <p>{words.say("thinnest-sub")}</p>
        </div>
    };
    let body = if states.is_empty() {
        view! { <p class="empty">{words.say("gaps-nobody")}</p> }.into_any()
    } else {
        let rest = states.len().saturating_sub(SHOWN);
        let items = states.iter().take(SHOWN).map(|state| item(ctx, state)).collect_view();
        let all = links::coverage_figure(ctx, ASPECT, CoverageOf::Union);
        let rest = words.linked("thinnest-rest", &[("count", rest.into())], &[("all", all)]);
        view! {
            <ul class="ruled-list thinnest">{items}</ul>
            {articles(ctx)}
            <p class="quiet">{rest}</p>
        }
        .into_any()
    };
    view! { <section class="section" aria-labelledby="thinnest">{heading}{body}</section> }
        .into_any()
}

fn item(ctx: &PageContext, thin: &ThinState) -> AnyView {
    let words = &ctx.words;
    let state = thin.member_state;
    let coverage = thin.coverage;
    let newest = match thin.newest {
        None => {
            let aspect = words.name_as("inside", &ASPECT);
            words.get("thinnest-no-word", &[("aspect", aspect.into())])
        }
        Some(when) => {
            let day = format::day(words, when.last);
            words.get("thinnest-newest", &[("day", day.into())])
        }
    };
    let missing = words.get(
        "thinnest-missing",
        &[
            ("held", coverage.held.into()),
            ("missing", (coverage.of - coverage.held).into()),
            ("newest", newest.into()),
        ],
    );
    let figure =
        words.get("thinnest-figure", &[("held", coverage.held.into()), ("of", coverage.of.into())]);
    let opened = links::coverage_figure(ctx, ASPECT, CoverageOf::State(state));
    view! {
        <li>
            <a href=format!("{}#articles", links::state(ctx, state, ASPECT))>{words.name(&state)}</a>
            <a class="number" href=opened>{figure}</a>
            <p class="thinnest-missing">{missing}</p>
        </li>
    }
    .into_any()
}

/// The articles on which the least is held, by how many States.
fn articles(ctx: &PageContext) -> AnyView {
    let articles = ctx.snapshot.thinnest_articles(ASPECT, ctx.on);
    let of = |held: usize| -> Vec<&ThinArticle> {
        articles.iter().filter(|article| article.held.held == held).collect()
    };
    (0..=FEW)
        .filter_map(|held| {
            let articles = of(held);
            let bound = articles.first()?.held.of;
            let links = articles.iter().enumerate().map(|(at, thin)| {
                let to = links::article(ctx, thin.article, ASPECT);
                let name = ctx.words.name_as("inside", &thin.article);
                let comma = (at > 0).then_some(", ");
                view! { {comma}<a href=to>{thin.article.to_string()}<span class="visually-hidden">" "{name}</span></a> }
            });
            let id = if held == 0 { "thinnest-on-none" } else { "thinnest-on-one" };
            let args = [("count", articles.len().into()), ("bound", bound.into())];
            Some(view! { <p class="thinnest-articles">{ctx.words.get(id, &args)}" "{links.collect_view()}"."</p> })
        })
        .collect_view()
        .into_any()
}
