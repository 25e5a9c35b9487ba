//! The data edition shown, and where there are several, the choice of one.

use leptos::prelude::*;

use super::FORM;
use crate::{components::erased, context::PageContext};

/// How many editions can be chosen from; an older one has its address.
const EDITIONS: u32 = 50;

/// Whether there are several editions to choose from.
pub(super) fn is_chosen(ctx: &PageContext) -> bool {
    ctx.latest_revision > 1
}

/// The edition, with the method of its figures.
pub(super) fn edition(ctx: &PageContext) -> AnyView {
    let words = &ctx.words;
    let method = words.get("edition-method", &[("method", data::snapshot::METHOD.into())]);
    let method = view! { <a href=format!("{}#method", ctx.link("/about"))>{method}</a> };
    if !is_chosen(ctx) {
        let only = words.get("edition-latest", &[("revision", ctx.latest_revision.into())]);
        return view! {
            <dl class="timebar-edition">
                <dt>{words.say("edition")}</dt>
                <dd>{only}{words.semicolon()}{method}{erased::note(ctx)}</dd>
            </dl>
        }
        .into_any();
    }
    view! {
        <dl class="timebar-edition">
            <dt><label for="rev">{words.say("edition")}</label></dt>
            <dd>
                <select class="select" id="rev" name="rev" form=FORM>{editions(ctx)}</select>
                " "{method}{erased::note(ctx)}
            </dd>
        </dl>
    }
    .into_any()
}

/// The editions to choose from, newest first, and the one shown however old.
fn editions(ctx: &PageContext) -> AnyView {
    let (shown, latest) = (ctx.snapshot.revision(), ctx.latest_revision);
    let oldest = latest.saturating_sub(EDITIONS - 1).max(1);
    let mut numbers: Vec<u32> = (oldest..=latest).rev().collect();
    if shown < oldest {
        numbers.push(shown);
    }
    let option = |revision: u32| {
        if revision == latest {
            // The latest needs no number, unless the address holds on to it.
            let pinned = ctx.view.rev == Some(latest);
            let value = if pinned { latest.to_string() } else { String::new() };
            let words = ctx.words.get("edition-latest", &[("revision", revision.into())]);
            return (value, words, revision);
        }
        let older = [("revision", revision.into()), ("latest", latest.into())];
        (revision.to_string(), ctx.words.get("edition-older", &older), revision)
    };
    numbers
        .into_iter()
        .map(option)
        .map(|(value, words, revision)| {
            view! { <option value=value selected=revision == shown>{words}</option> }
        })
        .collect_view()
        .into_any()
}
