//! What the report for a hearing is about: Member States, and since when changes are
//! told. A plain form.

use data::model::Aspect;
use leptos::prelude::*;

use crate::{context::PageContext, reports::ReportFilter};

/// The form; it keeps the reader's day, edition and aspect.
pub(super) fn choice(ctx: &PageContext, filter: &ReportFilter) -> AnyView {
    let words = &ctx.words;
    let aspect = (filter.aspect != Aspect::default()).then(|| filter.aspect.code().to_owned());
    let kept = [
        ("on", ctx.view.on.map(|on| on.to_string())),
        ("rev", ctx.view.rev.map(|rev| rev.to_string())),
        ("aspect", aspect),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name, value?)))
    .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
    .collect_view();
    let boxes = ctx
        .snapshot
        .member_states()
        .map(|entry| {
            let code = entry.code;
            let chosen = filter.states.contains(&code);
            view! {
                <label>
                    <input type="checkbox" name="states" value=code.code() checked=chosen/>
                    {words.name(&code)}
                </label>
            }
        })
        .collect_view();
    view! {
        <form class="filters" method="get" action=words.at("/reports/hearing")>
            {kept}
            <div class="field">
                <label for="since">{words.say("reports-hearing-since")}</label>
                <input
                    class="input"
                    type="date"
                    id="since"
                    name="since"
                    value=filter.since.map(|since| since.to_string())
                    min=ctx.snapshot.directive().adopted.to_string()
                    max=ctx.today.to_string()
                />
            </div>
            <button class="button">{words.say("reports-hearing-show")}</button>
            <fieldset class="choices">
                <legend>{words.say("reports-hearing-states")}</legend>
                {boxes}
            </fieldset>
        </form>
    }
    .into_any()
}
