//! The choice of aspect as links: each is computed alone, never mixed.

use data::model::Aspect;
use leptos::prelude::*;

use crate::{address::Filter, context::PageContext};

/// Links to the same page under each aspect; `under` is the page's filter with
/// another aspect.
pub(crate) fn aspect_switch<F: Filter>(
    ctx: &PageContext,
    chosen: Aspect,
    under: impl Fn(Aspect) -> F,
) -> AnyView {
    let words = &ctx.words;
    let entries = Aspect::ALL
        .iter()
        .map(|&aspect| {
            let current = (aspect == chosen).then_some("true");
            let to = ctx.link_with(&ctx.path, &under(aspect));
            view! { <li><a href=to aria-current=current>{words.name(&aspect)}</a></li> }
        })
        .collect_view();
    let question = words.name_as("question", &chosen);
    view! {
        <nav class="aspects" aria-label=words.say("aspect-label")>
            <ul class="switch">{entries}</ul>
            <p class="quiet">{question}</p>
        </nav>
    }
    .into_any()
}
