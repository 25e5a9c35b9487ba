//! What the report for a hearing is about: Member States, and since when changes are
//! told. A plain form.

use leptos::prelude::*;

use crate::{components::fields, context::PageContext, reports::ReportFilter};

/// The form; it keeps the reader's day, edition and aspect.
pub(super) fn choice(ctx: &PageContext, filter: &ReportFilter) -> AnyView {
    let words = &ctx.words;
    let kept = fields::kept(fields::clocks(ctx).chain(fields::aspect(filter.aspect)));
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
                {fields::state_boxes(ctx, &filter.states)}
            </fieldset>
        </form>
    }
    .into_any()
}
