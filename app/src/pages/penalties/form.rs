//! The choice of an offence or article, and of States, as one plain form.

use data::model::ArticleNumber;
use leptos::prelude::*;

use super::PenaltiesFilter;
use crate::{components::sentence::article_name, context::PageContext};

/// The form; it keeps the reader's day and edition.
pub(super) fn form(ctx: &PageContext, filter: &PenaltiesFilter) -> AnyView {
    let words = &ctx.words;
    let kept = [
        ("on", ctx.view.on.map(|on| on.to_string())),
        ("rev", ctx.view.rev.map(|rev| rev.to_string())),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name, value?)))
    .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
    .collect_view();
    let clear = filter.chooses().then(|| {
        view! { <a class="filters-clear" href=ctx.link("/penalties")>{words.say("filter-clear")}</a> }
    });
    view! {
        <form class="filters" method="get" action=words.at("/penalties")>
            {kept}
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
    let option = |code: String, said: String, language: Option<&'static str>| {
        let chosen = filter.provision.as_ref().is_some_and(|one| one.to_string() == code);
        view! { <option value=code selected=chosen lang=language>{said}</option> }.into_any()
    };
    articles
        .into_iter()
        .map(|number| {
            let args = [
                ("number", number.to_string().into()),
                ("name", article_name(ctx, number).into()),
            ];
            let named = ctx.words.get("node-article-named", &args);
            let of_article = leaves.iter().filter(|leaf| leaf.article == number);
            let options = of_article
                .map(|leaf| {
                    let said = format!("{} {}", leaf.provision, leaf.summary);
                    option(leaf.provision.to_string(), said, Some("en"))
                })
                .collect_view();
            view! {
                <optgroup label=named.clone()>
                    {option(number.to_string(), ctx.words.get("maxima-choose-article", &args), None)}
                    {options}
                </optgroup>
            }
        })
        .collect_view()
        .into_any()
}

fn states(ctx: &PageContext, filter: &PenaltiesFilter) -> AnyView {
    let words = &ctx.words;
    let chosen = !filter.states.is_empty();
    let boxes = ctx
        .snapshot
        .member_states()
        .map(|state| {
            let code = state.code;
            let chosen = filter.states.contains(&code);
            view! {
                <label>
                    <input type="checkbox" name="states" value=code.code() checked=chosen/>
                    {words.name(&code)}
                </label>
            }
        })
        .collect_view();
    view! {
        <details class="disclosure disclosure-wide" open=chosen>
            <summary>{words.say("maxima-states")}</summary>
            <div class="disclosure-body filters">
                <fieldset class="choices">
                    <legend>{words.say("filter-states")}</legend>
                    {boxes}
                </fieldset>
            </div>
        </details>
    }
    .into_any()
}
