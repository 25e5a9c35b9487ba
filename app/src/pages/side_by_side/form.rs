//! The choice of States, and of a provision: two plain forms, since they ask for two
//! pages.

use data::{
    model::{ArticleNumber, Aspect},
    structure::Node,
};
use leptos::prelude::*;

use super::{MOST_STATES, SideBySideFilter};
use crate::{components::sentence::article_name, context::PageContext};

/// The choice of States; it keeps the reader's aspect, day and edition.
pub(super) fn states(ctx: &PageContext, filter: &SideBySideFilter) -> AnyView {
    let words = &ctx.words;
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
    let legend = words.get("beside-choose-states", &[("most", MOST_STATES.into())]);
    let clear = filter.chooses().then(|| {
        let to = ctx.link_with("/compare", &filter.without_choices());
        view! { <a class="filters-clear" href=to>{words.say("filter-clear")}</a> }
    });
    view! {
        <form class="filters screen-only" method="get" action=words.at("/compare")>
            {kept(ctx, filter.aspect)}
            <fieldset class="choices"><legend>{legend}</legend>{boxes}</fieldset>
            <fieldset class="choices">
                <legend class="visually-hidden">{words.say("beside-choose-rows")}</legend>
                <label>
                    <input type="checkbox" name="only" value="different" checked=filter.only_different/>
                    {words.say("beside-only")}
                </label>
            </fieldset>
            <button class="button">{words.say("beside-show-states")}</button>
            {clear}
        </form>
    }
    .into_any()
}

/// The choice of a provision or an article.
pub(super) fn provision(ctx: &PageContext, filter: &SideBySideFilter) -> AnyView {
    let words = &ctx.words;
    let chosen = filter.provision.as_ref().map(ToString::to_string).unwrap_or_default();
    let option = |code: String, said: String, language: Option<&'static str>| {
        let selected = code == chosen;
        view! { <option value=code selected=selected lang=language>{said}</option> }.into_any()
    };
    let structure = ctx.snapshot.structure();
    let articles: Vec<ArticleNumber> = structure
        .nodes_by_number()
        .into_iter()
        .filter_map(|node| match node {
            Node::Article(number) => Some(number),
            Node::Directive | Node::Theme(_) => None,
        })
        .collect();
    let groups = articles
        .into_iter()
        .filter_map(|number| Some((number, structure.article(number)?)))
        .map(|(number, article)| {
            let args =
                [("number", number.to_string().into()), ("name", article_name(ctx, number).into())];
            let leaves = structure.leaves_of(article).iter();
            // An article that is its own only leaf stands once.
            let leaves = leaves.filter(|leaf| !leaf.provision.is_bare_article());
            let leaves = leaves
                .map(|leaf| {
                    let said = format!("{} {}", leaf.provision, leaf.summary);
                    option(leaf.provision.to_string(), said, Some("en"))
                })
                .collect_view();
            let whole = words.get("beside-choose-article", &args);
            view! {
                <optgroup label=words.get("node-article-named", &args)>
                    {option(number.to_string(), whole, None)}
                    {leaves}
                </optgroup>
            }
        })
        .collect_view();
    view! {
        <form class="filters screen-only" method="get" action=words.at("/compare")>
            {kept(ctx, filter.aspect)}
            <div class="field">
                <label for="provision">{words.say("beside-choose-provision")}</label>
                <select class="select" id="provision" name="provision">
                    {option(String::new(), String::new(), None)}
                    {groups}
                </select>
            </div>
            <button class="button">{words.say("beside-show-provision")}</button>
        </form>
    }
    .into_any()
}

fn kept(ctx: &PageContext, aspect: Aspect) -> AnyView {
    [
        ("aspect", (aspect != Aspect::default()).then(|| aspect.code().to_owned())),
        ("on", ctx.view.on.map(|on| on.to_string())),
        ("rev", ctx.view.rev.map(|rev| rev.to_string())),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name, value?)))
    .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
    .collect_view()
    .into_any()
}
