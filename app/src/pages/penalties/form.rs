//! The choice of an offence or article, and of States, as one plain form.

use data::model::ArticleNumber;
use leptos::prelude::*;

use super::PenaltiesFilter;
use crate::{components::fields, context::PageContext};

/// The form; it keeps the reader's day and edition.
pub(super) fn form(ctx: &PageContext, filter: &PenaltiesFilter) -> AnyView {
    let words = &ctx.words;
    let clear = filter.chooses().then(|| {
        view! { <a class="filters-clear" href=ctx.link("/penalties")>{words.say("filter-clear")}</a> }
    });
    view! {
        <form class="filters" method="get" action=words.at("/penalties")>
            {fields::kept(fields::clocks(ctx))}
            <div class="field">
                <label for="provision">{words.say("maxima-choose")}</label>
                <select class="select" id="provision" name="provision">
                    <option value="" selected=filter.provision.is_none()>{words.say("filter-all")}</option>
                    {offences(ctx, filter)}
                </select>
            </div>
            <button class="button">{words.say("filter-apply")}</button>
            {clear}
            {states(ctx, filter)}
        </form>
    }
    .into_any()
}

/// The offences, article by article.
fn offences(ctx: &PageContext, filter: &PenaltiesFilter) -> AnyView {
    let mut leaves: Vec<_> = ctx.snapshot.least_maxima().iter().map(|least| least.leaf).collect();
    leaves.dedup();
    let mut articles: Vec<ArticleNumber> = leaves.iter().map(|leaf| leaf.article).collect();
    articles.dedup();
    let chosen = filter.provision.as_ref().map(ToString::to_string).unwrap_or_default();
    articles
        .into_iter()
        .map(|number| {
            let of_article = leaves.iter().copied().filter(|leaf| leaf.article == number);
            fields::article_options(ctx, number, "maxima-choose-article", of_article, &chosen)
        })
        .collect_view()
        .into_any()
}

fn states(ctx: &PageContext, filter: &PenaltiesFilter) -> AnyView {
    let words = &ctx.words;
    let chosen = !filter.states.is_empty();
    view! {
        <details class="disclosure disclosure-wide" open=chosen>
            <summary>{words.say("maxima-states")}</summary>
            <div class="disclosure-body filters">
                <fieldset class="choices">
                    <legend>{words.say("filter-states")}</legend>
                    {fields::state_boxes(ctx, &filter.states)}
                </fieldset>
            </div>
        </details>
    }
    .into_any()
}
