//! The types that answers are put together from: words with what they mean, forms of
//! text with examples, objects with their fields.

use leptos::prelude::*;

use super::{ApiTold, Kind, Shape, TypeTold, endpoint::fields};
use crate::{components::section::section, context::PageContext};

/// All of them, each at a place of its own.
pub(super) fn types(ctx: &PageContext, told: &ApiTold) -> AnyView {
    let words = &ctx.words;
    let all = told.types.iter().map(|one| one_type(ctx, one)).collect_view().into_any();
    section("types", words.say("api-types"), Some(words.say("api-types-small")), all)
}

fn place(name: &str) -> String {
    format!("type-{name}")
}

fn one_type(ctx: &PageContext, told: &TypeTold) -> AnyView {
    let words = &ctx.words;
    let place = place(&told.name);
    let shape = match &told.shape {
        Shape::Fields(all) => {
            let caption = words.get("api-type-fields", &[("name", told.name.clone().into())]);
            fields(ctx, &format!("{place}-fields"), (caption, Some("visually-hidden")), all)
        }
        Shape::Words(all) => {
            let all = all
                .iter()
                .map(|(word, meaning)| {
                    view! { <div><dt><code>{word.clone()}</code></dt><dd lang="en">{meaning.clone()}</dd></div> }
                })
                .collect_view();
            view! { <dl class="glossary api-words">{all}</dl> }.into_any()
        }
        Shape::Form(pattern, examples) => {
            let args =
                [("examples", examples.join(", ").into()), ("pattern", pattern.clone().into())];
            view! { <p>{words.get("api-form", &args)}</p> }.into_any()
        }
        Shape::Plain(plain) => view! { <p>{kind(ctx, plain)}</p> }.into_any(),
    };
    view! {
        <article class="api-type" aria-labelledby=place.clone()>
            <h3 id=place.clone()><code>{told.name.clone()}</code></h3>
            <p lang="en">{text(&told.about)}</p>
            {shape}
        </article>
    }
    .into_any()
}

/// A text in which names stand between backticks.
pub(super) fn text(said: &str) -> AnyView {
    said.split('`')
        .enumerate()
        .map(|(at, part)| {
            let part = part.to_owned();
            if at % 2 == 1 { view! { <code>{part}</code> }.into_any() } else { part.into_any() }
        })
        .collect_view()
        .into_any()
}

/// The words of a type, where it is a short list of them.
pub(super) fn words_of(told: &ApiTold, kind: &Kind) -> Option<String> {
    const MOST: usize = 6;
    let Kind::Type(name) = kind else { return None };
    let Shape::Words(words) = &told.types.iter().find(|one| one.name == *name)?.shape else {
        return None;
    };
    let codes: Vec<&str> = words.iter().map(|(code, _)| code.as_str()).collect();
    (codes.len() <= MOST).then(|| codes.join(", "))
}

/// What a value is, with links to types.
pub(super) fn kind(ctx: &PageContext, told: &Kind) -> AnyView {
    let words = &ctx.words;
    match told {
        Kind::Text => words.say("api-kind-text").into_any(),
        Kind::Number(Some(least), Some(most)) => {
            let args = [("least", (*least).into()), ("most", (*most).into())];
            words.get("api-kind-number-between", &args).into_any()
        }
        Kind::Number(Some(least), None) => {
            words.get("api-kind-number-from", &[("least", (*least).into())]).into_any()
        }
        Kind::Number(..) => words.say("api-kind-number").into_any(),
        Kind::Decimal => words.say("api-kind-decimal").into_any(),
        Kind::Truth => words.say("api-kind-truth").into_any(),
        Kind::Object => words.say("api-kind-object").into_any(),
        Kind::Word(word) => view! { <code>{word.clone()}</code> }.into_any(),
        Kind::Type(name) => {
            let to = format!("#{}", place(name));
            view! { <a href=to><code>{name.clone()}</code></a> }.into_any()
        }
        Kind::OneOf(all) => {
            let all = all
                .iter()
                .enumerate()
                .map(|(at, one)| {
                    let between = (at > 0).then_some(", ");
                    view! { {between}{kind(ctx, one)} }
                })
                .collect_view();
            view! { {words.say("api-kind-one-of")}" "{all} }.into_any()
        }
        Kind::List(of) => view! { {words.say("api-kind-list")}" "{kind(ctx, of)} }.into_any(),
        Kind::Map(of) => view! { {words.say("api-kind-map")}" "{kind(ctx, of)} }.into_any(),
    }
}
