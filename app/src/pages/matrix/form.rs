//! The filter of the matrix as one plain form. What is asked most stands first;
//! the rest is folded until something of it is chosen.

use data::model::{Aspect, Basis, Grade};
use leptos::prelude::*;

use super::{
    Circle, MatrixFilter, Order, Part, RowOrder, StatusChoice,
    choices::yes_or_no,
    chosen::{circle_word, part_word, status_word, yes_or_no_word},
    heads::sort_word,
};
use crate::{components::fields, context::PageContext, format::capital};

/// A choice: its code in addresses, and in words.
type Choice = (&'static str, String);

/// The form; it keeps the reader's day and edition, and what is opened.
pub(super) fn form(ctx: &PageContext, filter: &MatrixFilter) -> AnyView {
    let words = &ctx.words;
    let aspects = Aspect::ALL.iter().map(|aspect| (aspect.code(), words.name(aspect)));
    let themes = ctx.snapshot.structure().themes().iter().copied().map(Part::Theme);
    let parts = std::iter::once(Part::Directive)
        .chain(themes)
        .map(|part| (part.code(), part_word(ctx, part)));
    let statuses =
        StatusChoice::all().map(|choice| (choice.code(), status_word(ctx, choice, filter)));
    let sorts = RowOrder::ALL.into_iter().map(|sort| (sort.code(), sort_word(ctx, sort)));
    let open: Vec<String> = filter.open.iter().map(ToString::to_string).collect();
    let with = ctx.view.with.map(|with| ("with", with.to_string()));
    let open = (!open.is_empty()).then(|| ("open", open.join(",")));
    let kept = fields::kept(fields::clocks(ctx).chain(with).chain(open));
    let clear = ctx.link_with("/matrix", &filter.without_choices());
    view! {
        <form class="filters matrix-filters" method="get" action=words.at("/matrix#shown")>
            {kept}
            {one_of(ctx, "aspect", "aspect-label", aspects, Some(filter.aspect.code()))}
            {any_of(ctx, "theme", "filter-part", parts, filter.theme.map(Part::code))}
            {any_of(ctx, "status", "filter-status", statuses, filter.status.map(StatusChoice::code))}
            {one_of(ctx, "sort", "filter-sort", sorts, Some(filter.sort.code()))}
            <button class="button">{words.say("filter-apply")}</button>
            <a class="filters-clear" href=clear>{words.say("filter-clear")}</a>
            {more(ctx, filter)}
        </form>
    }
    .into_any()
}

/// What is asked more rarely.
fn more(ctx: &PageContext, filter: &MatrixFilter) -> AnyView {
    let words = &ctx.words;
    let bases = Basis::ALL.iter().map(|basis| (basis.code(), words.name(basis)));
    let grades = Grade::ALL.iter().map(|grade| (grade.code(), capital(&words.name(grade))));
    let either = |name: &'static str| {
        [true, false].into_iter().map(move |yes| (yes_or_no(yes), yes_or_no_word(ctx, name, yes)))
    };
    let circles = Circle::ALL.into_iter().map(|circle| (circle.code(), circle_word(ctx, circle)));
    let orders = Order::ALL.into_iter().map(|order| {
        let word = match order {
            Order::Theme => words.say("order-theme"),
            Order::Number => words.say("order-number"),
        };
        (order.code(), word)
    });
    let chosen = filter.basis.is_some()
        || filter.grade.is_some()
        || filter.contested.is_some()
        || filter.inferred.is_some()
        || filter.chooses_states()
        || filter.order != Order::default();
    view! {
        <details class="disclosure disclosure-wide" open=chosen>
            <summary>{words.say("filter-more")}</summary>
            <div class="disclosure-body filters">
                {any_of(ctx, "basis", "filter-basis", bases, filter.basis.map(Basis::code))}
                {any_of(ctx, "grade", "filter-grade", grades, filter.grade.map(Grade::code))}
                {any_of(ctx, "contested", "filter-contested", either("contested"), filter.contested.map(yes_or_no))}
                {any_of(ctx, "inferred", "filter-inferred", either("inferred"), filter.inferred.map(yes_or_no))}
                {any_of(ctx, "group", "filter-group", circles, filter.group.map(Circle::code))}
                {one_of(ctx, "order", "filter-order", orders, Some(filter.order.code()))}
                <fieldset class="choices">
                    <legend>{words.say("filter-states")}</legend>
                    {fields::state_boxes(ctx, &filter.states)}
                </fieldset>
            </div>
        </details>
    }
    .into_any()
}

/// A field that may be left at all.
fn any_of(
    ctx: &PageContext,
    name: &'static str,
    label: &str,
    choices: impl Iterator<Item = Choice>,
    chosen: Option<&'static str>,
) -> AnyView {
    let all = std::iter::once(("", ctx.words.say("filter-all")));
    one_of(ctx, name, label, all.chain(choices), Some(chosen.unwrap_or_default()))
}

fn one_of(
    ctx: &PageContext,
    name: &'static str,
    label: &str,
    choices: impl Iterator<Item = Choice>,
    chosen: Option<&'static str>,
) -> AnyView {
    let id = format!("filter-{name}");
    let options = choices
        .map(|(code, word)| {
            view! { <option value=code selected=Some(code) == chosen>{word}</option> }
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
