//! Fields that plain forms share: what they keep of the address, and choices of States and
//! provisions. Which of them a form has, and what a choice means, is the page's.

use data::{
    model::{ArticleNumber, Aspect, MemberState},
    structure::Node,
    table::ProvisionEntry,
};
use leptos::prelude::*;

use super::sentence::{article_name, node_named};
use crate::context::PageContext;

/// What is kept of the address, unseen.
pub(crate) fn kept(pairs: impl IntoIterator<Item = (&'static str, String)>) -> AnyView {
    pairs
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
        .collect_view()
        .into_any()
}

/// The reader's day and edition, as far as the address says them.
pub(crate) fn clocks(ctx: &PageContext) -> impl Iterator<Item = (&'static str, String)> {
    let on = ctx.view.on.map(|on| ("on", on.to_string()));
    let rev = ctx.view.rev.map(|rev| ("rev", rev.to_string()));
    on.into_iter().chain(rev)
}

/// An aspect, unless it is the one that an address without it means.
pub(crate) fn aspect(aspect: Aspect) -> Option<(&'static str, String)> {
    (aspect != Aspect::default()).then(|| ("aspect", aspect.code().to_owned()))
}

/// Every State as a box, those chosen ticked.
pub(crate) fn state_boxes(ctx: &PageContext, chosen: &[MemberState]) -> AnyView {
    ctx.snapshot
        .member_states()
        .map(|entry| {
            let code = entry.code;
            let is_chosen = chosen.contains(&code);
            view! {
                <label>
                    <input type="checkbox" name="states" value=code.code() checked=is_chosen/>
                    {ctx.words.name(&code)}
                </label>
            }
        })
        .collect_view()
        .into_any()
}

/// An article and provisions of it as options below its name. `whole` is the message for
/// the article as such, `chosen` the value that is chosen.
pub(crate) fn article_options<'a>(
    ctx: &PageContext,
    number: ArticleNumber,
    whole: &'static str,
    provisions: impl Iterator<Item = &'a ProvisionEntry>,
    chosen: &str,
) -> AnyView {
    let args = [("number", number.to_string().into()), ("name", article_name(ctx, number).into())];
    let provisions = provisions
        .map(|leaf| {
            let said = format!("{} {}", leaf.provision, leaf.summary);
            option(leaf.provision.to_string(), said, Some("en"), chosen)
        })
        .collect_view();
    view! {
        <optgroup label=node_named(ctx, Node::Article(number))>
            {option(number.to_string(), ctx.words.get(whole, &args), None, chosen)}
            {provisions}
        </optgroup>
    }
    .into_any()
}

/// An option; its language if it is not the page's.
pub(crate) fn option(
    value: String,
    said: String,
    language: Option<&'static str>,
    chosen: &str,
) -> AnyView {
    let selected = value == chosen;
    view! { <option value=value selected=selected lang=language>{said}</option> }.into_any()
}
