//! The key: what the marks of the page mean.

use data::model::{Aspect, NodeStatus};
use leptos::prelude::*;

use super::{mark::Look, status};
use crate::context::PageContext;

/// What may stand in a matrix, in the order in which it is explained.
const SHOWN: [NodeStatus; 8] = [
    NodeStatus::Transposed,
    NodeStatus::NoGapFound,
    NodeStatus::PartiallyTransposed,
    NodeStatus::NotTransposed,
    NodeStatus::Unclear,
    NodeStatus::NoFinding,
    NodeStatus::Optional,
    NodeStatus::NotBound,
];

/// The key to the marks of an aspect.
pub(crate) fn legend(ctx: &PageContext, aspect: Aspect) -> AnyView {
    let words = &ctx.words;
    let mut said: Vec<String> = Vec::new();
    let mut entries = Vec::new();
    for shown in SHOWN {
        let text = match shown {
            NodeStatus::NoGapFound => words.say("legend-part"),
            shown => status::word(ctx, shown, aspect),
        };
        // Before the deadline two statuses have one word, and one entry does.
        if said.contains(&text) {
            continue;
        }
        said.push(text.clone());
        let look = Look::of_status(ctx, shown);
        let mark = if shown == NodeStatus::Optional { look.mark() } else { look.small() };
        entries.push(view! { <li>{mark}" "{text}</li> }.into_any());
    }
    let contested = Look::of_status(ctx, NodeStatus::NoGapFound).contested();
    let letter = words.say("letter-partially-transposed");
    view! {
        <ul class="legend" aria-label=words.say("legend")>
            {entries}
            <li>{contested.small()}" "{words.say("legend-contested")}</li>
            <li><span class="tag tag-inferred" aria-hidden="true">{letter}</span>" "{words.say("legend-inferred")}</li>
        </ul>
    }
    .into_any()
}
