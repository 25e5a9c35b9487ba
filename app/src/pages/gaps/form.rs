//! The choice of a part of the Directive, as a plain form.

use data::structure::Node;
use leptos::prelude::*;

use crate::{
    address::Filter,
    components::{fields, sentence::node_named},
    context::PageContext,
    pages::NodeFilter,
};

/// The form; it keeps the reader's day, edition and aspect.
pub(super) fn form(ctx: &PageContext, filter: NodeFilter) -> AnyView {
    let words = &ctx.words;
    let aspect = NodeFilter { node: Node::Directive, ..filter }.pairs();
    let kept = fields::kept(aspect.into_iter().chain(fields::clocks(ctx)));
    let options = |nodes: Vec<Node>| {
        nodes
            .into_iter()
            .map(|node| {
                let (code, name) = (node.to_string(), node_named(ctx, node));
                view! { <option value=code selected=node == filter.node>{name}</option> }
            })
            .collect_view()
    };
    let nodes = ctx.snapshot.structure().nodes_by_number();
    let (articles, above): (Vec<Node>, Vec<Node>) =
        nodes.into_iter().partition(|node| matches!(node, Node::Article(_)));
    let themes = above.into_iter().filter(|node| *node != Node::Directive).collect();
    view! {
        <form class="filters" method="get" action=words.at("/gaps")>
            {kept}
            <div class="field">
                <label for="node">{words.say("gaps-node-label")}</label>
                <select class="select" id="node" name="node">
                    {options(vec![Node::Directive])}
                    <optgroup label=words.say("gaps-node-themes")>{options(themes)}</optgroup>
                    <optgroup label=words.say("gaps-node-articles")>{options(articles)}</optgroup>
                </select>
            </div>
            <button class="button">{words.say("gaps-node-show")}</button>
        </form>
    }
    .into_any()
}
