//! Forms, and a file with faults as it is shown to who uploads it.

use data::draft::Draft;
use leptos::prelude::*;

use crate::{
    components::section::section,
    context::PageContext,
    pages::{
        MatrixFilter, PenaltiesFilter, accounts::field_in_each_state, import::faults, matrix_form,
        penalties_form,
    },
};

/// The parts that are filled in.
pub(super) fn forms(ctx: &PageContext, faulty: &Draft) -> AnyView {
    let words = &ctx.words;
    let choices = view! {
        {matrix_form(ctx, &MatrixFilter::default())}
        {penalties_form(ctx, &PenaltiesFilter::default())}
        <form class="stacked-form" method="get" action=words.at("/design")>{field_in_each_state(words)}</form>
    };
    view! {
        {section("design-forms", words.say("design-forms"), None, choices.into_any())}
        {faults(words, faulty)}
    }
    .into_any()
}
