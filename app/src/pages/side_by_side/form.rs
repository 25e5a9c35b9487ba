//! The choice of States, and of a provision: two plain forms, since they ask for two
//! pages.

use data::structure::Node;
use leptos::prelude::*;

use super::{MOST_STATES, SideBySideFilter};
use crate::{components::fields, context::PageContext};

/// The choice of States; it keeps the reader's aspect, day and edition, and which rows
/// are shown: a link above the table changes that.
pub(super) fn states(ctx: &PageContext, filter: &SideBySideFilter) -> AnyView {
    let words = &ctx.words;
    let legend = words.get("beside-choose-states", &[("most", MOST_STATES.into())]);
    let only = filter.only();
    let kept = fields::aspect(filter.aspect).into_iter().chain(only).chain(fields::clocks(ctx));
    let clear = filter.chooses().then(|| {
        let to = ctx.link_with("/compare", &filter.without_choices());
        view! { <a class="filters-clear" href=to>{words.say("filter-clear")}</a> }
    });
    view! {
        <form class="filters screen-only" method="get" action=words.at("/compare")>
            {fields::kept(kept)}
            <fieldset class="choices"><legend>{legend}</legend>{fields::state_boxes(ctx, &filter.states)}</fieldset>
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
    let structure = ctx.snapshot.structure();
    let groups = structure
        .nodes_by_number()
        .into_iter()
        .filter_map(|node| match node {
            Node::Article(number) => Some((number, structure.article(number)?)),
            Node::Directive | Node::Theme(_) => None,
        })
        .map(|(number, article)| {
            let leaves = structure.leaves_of(article).iter();
            // An article that is its own only leaf stands once.
            let leaves = leaves.filter(|leaf| !leaf.provision.is_bare_article());
            fields::article_options(ctx, number, "beside-choose-article", leaves, &chosen)
        })
        .collect_view();
    view! {
        <form class="filters screen-only" method="get" action=words.at("/compare")>
            {fields::kept(fields::aspect(filter.aspect).into_iter().chain(fields::clocks(ctx)))}
            <div class="field">
                <label for="provision">{words.say("beside-choose-provision")}</label>
                <select class="select" id="provision" name="provision">
                    {fields::option(String::new(), words.say("beside-choose-none"), None, &chosen)}
                    {groups}
                </select>
            </div>
            <button class="button">{words.say("beside-show-provision")}</button>
        </form>
    }
    .into_any()
}
