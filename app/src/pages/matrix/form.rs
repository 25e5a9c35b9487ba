//! The filter of the matrix as a plain form: aspect, part, status, order.

use data::model::{Aspect, NodeStatus};
use leptos::prelude::*;

use super::{MatrixFilter, Order, Part, StatusChoice};
use crate::{address::ByAspect, components::status, context::PageContext};

/// The form; it keeps the reader's day and edition.
pub(super) fn form(ctx: &PageContext, filter: MatrixFilter) -> AnyView {
    let words = &ctx.words;
    let all = || (String::new(), words.say("filter-all"));
    let aspects = Aspect::ALL.iter().map(|aspect| (aspect.code().to_owned(), words.name(aspect)));
    let themes = ctx.snapshot.structure().themes().iter();
    let parts = [all(), (Part::Directive.code().to_owned(), words.say("filter-directive-alone"))]
        .into_iter()
        .chain(themes.map(|theme| (theme.code().to_owned(), words.name(theme))));
    let statuses = std::iter::once(all()).chain(
        StatusChoice::all()
            .map(|choice| (choice.code().to_owned(), status_word(ctx, choice, filter))),
    );
    let orders = Order::ALL.into_iter().map(|order| {
        let word = match order {
            Order::Theme => words.say("order-theme"),
            Order::Number => words.say("order-number"),
        };
        (order.code().to_owned(), word)
    });
    let chosen = |code: Option<&str>| code.unwrap_or_default().to_owned();
    let kept = [
        ("on", ctx.view.on.map(|on| on.to_string())),
        ("rev", ctx.view.rev.map(|rev| rev.to_string())),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name, value?)))
    .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
    .collect_view();
    view! {
        <form class="filters" method="get" action="/matrix">
            {kept}
            {field("aspect", words.say("aspect-label"), aspects, &chosen(Some(filter.aspect.code())))}
            {field("theme", words.say("filter-part"), parts, &chosen(filter.theme.map(Part::code)))}
            {field("status", words.say("filter-status"), statuses, &chosen(filter.status.map(StatusChoice::code)))}
            {field("order", words.say("filter-order"), orders, &chosen(Some(filter.order.code())))}
            <button class="button">{words.say("filter-apply")}</button>
            <a class="filters-clear" href=ctx.link_with("/matrix", &ByAspect { aspect: filter.aspect })>{words.say("filter-clear")}</a>
        </form>
    }
    .into_any()
}

fn field(
    name: &'static str,
    label: String,
    options: impl Iterator<Item = (String, String)>,
    chosen: &str,
) -> AnyView {
    let id = format!("filter-{name}");
    let options = options
        .map(|(code, word)| {
            let selected = code == chosen;
            view! { <option value=code selected=selected>{word}</option> }
        })
        .collect_view();
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <select class="select" id=id name=name>{options}</select>
        </div>
    }
    .into_any()
}

/// A choice in words. Before the deadline both gaps have one word, so the
/// status is named beside it.
fn status_word(ctx: &PageContext, choice: StatusChoice, filter: MatrixFilter) -> String {
    let words = &ctx.words;
    match choice {
        StatusChoice::Gap => words.say("filter-any-gap"),
        StatusChoice::Unknown => words.say("filter-not-known"),
        StatusChoice::One(NodeStatus::NotTransposed) => {
            in_full(ctx, "filter-gap-in-full", NodeStatus::NotTransposed, filter)
        }
        StatusChoice::One(NodeStatus::PartiallyTransposed) => {
            in_full(ctx, "filter-gap-in-part", NodeStatus::PartiallyTransposed, filter)
        }
        StatusChoice::One(one) => status::word(ctx, one, filter.aspect),
    }
}

fn in_full(ctx: &PageContext, id: &str, one: NodeStatus, filter: MatrixFilter) -> String {
    let word = status::word(ctx, one, filter.aspect);
    if status::is_due(ctx) && filter.aspect != Aspect::Communication {
        return word;
    }
    ctx.words.get(id, &[("status", word.into())])
}
