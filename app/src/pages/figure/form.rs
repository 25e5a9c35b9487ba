//! The choice of what a figure counts, as a plain form.

use data::{
    model::{ArticleNumber, Aspect, MemberState},
    structure::Node,
};
use leptos::prelude::*;

use crate::{
    components::{fields, sentence::node_named},
    context::PageContext,
};

/// One choice among several; the first is all of them.
pub(in crate::pages) struct Choice {
    /// The parameter.
    name: &'static str,
    /// The message of its label.
    label: &'static str,
    /// The values with their words.
    options: Vec<(String, String)>,
    /// The value chosen.
    chosen: String,
}

impl Choice {
    /// A choice of codes, or of all of them.
    pub(in crate::pages) fn or_all(
        ctx: &PageContext,
        (name, label): (&'static str, &'static str),
        options: impl IntoIterator<Item = (String, String)>,
        chosen: Option<String>,
    ) -> Self {
        let all = (String::new(), ctx.words.say("filter-all"));
        let options = std::iter::once(all).chain(options).collect();
        Self { name, label, options, chosen: chosen.unwrap_or_default() }
    }

    /// The choice of a State.
    pub(in crate::pages) fn of_state(ctx: &PageContext, chosen: Option<MemberState>) -> Self {
        let options = ctx
            .snapshot
            .member_states()
            .map(|entry| (entry.code.to_string(), ctx.words.name(&entry.code)));
        let chosen = chosen.map(|state| state.to_string());
        Self::or_all(ctx, ("state", "matrix-state"), options, chosen)
    }

    /// The choice of a part of the Directive.
    pub(super) fn of_node(ctx: &PageContext, chosen: Node) -> Self {
        let options = ctx
            .snapshot
            .structure()
            .nodes_by_number()
            .into_iter()
            .map(|node| (node.to_string(), node_named(ctx, node)))
            .collect();
        Self { name: "node", label: "gaps-col-part", options, chosen: chosen.to_string() }
    }

    /// The choice of an article that has a status.
    pub(super) fn of_article(ctx: &PageContext, chosen: Option<ArticleNumber>) -> Self {
        let nodes = ctx.snapshot.structure().nodes_by_number().into_iter();
        let options = nodes
            .filter(|node| matches!(node, Node::Article(_)))
            .map(|node| (node.to_string(), node_named(ctx, node)));
        let chosen = chosen.map(|number| number.to_string());
        Self::or_none(("node", "matrix-article"), options, chosen)
    }

    /// A choice that has to be made.
    fn or_none(
        (name, label): (&'static str, &'static str),
        options: impl IntoIterator<Item = (String, String)>,
        chosen: Option<String>,
    ) -> Self {
        let mut options: Vec<(String, String)> = options.into_iter().collect();
        if chosen.is_none() {
            options.insert(0, (String::new(), String::new()));
        }
        Self { name, label, options, chosen: chosen.unwrap_or_default() }
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let Self { name, label, options, chosen } = self;
        let id = format!("filter-{name}");
        let options = options
            .into_iter()
            .map(|(code, word)| {
                let selected = code == chosen;
                view! { <option value=code selected=selected>{word}</option> }
            })
            .collect_view();
        view! {
            <div class="field">
                <label for=id.clone()>{ctx.words.say(label)}</label>
                <select class="select" id=id name=name>{options}</select>
            </div>
        }
        .into_any()
    }
}

/// The form; it keeps the reader's aspect, day and edition.
pub(in crate::pages) fn form(
    ctx: &PageContext,
    aspect: Option<Aspect>,
    choices: Vec<Choice>,
) -> AnyView {
    let kept = fields::kept(aspect.and_then(fields::aspect).into_iter().chain(fields::clocks(ctx)));
    let choices = choices.into_iter().map(|choice| choice.view(ctx)).collect_view();
    view! {
        <form class="filters" method="get" action=ctx.words.at(&ctx.path)>
            {kept}
            {choices}
            <button class="button">{ctx.words.say("filter-apply")}</button>
        </form>
    }
    .into_any()
}
