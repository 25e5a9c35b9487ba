//! What institutions stated up to the day, beside what the evidence can and
//! cannot say of the day on which they stated it.

use data::table::Statement;
use leptos::prelude::*;

use crate::{components::statement::statement, context::PageContext};

/// How many statements are shown: the newest.
const SHOWN: usize = 3;

/// The section.
pub(super) fn statements(ctx: &PageContext) -> AnyView {
    let words = &ctx.words;
    let mut stated: Vec<&Statement> = ctx
        .snapshot
        .dataset()
        .statements
        .iter()
        .filter(|statement| statement.date <= ctx.on)
        .collect();
    // The newest first; of one day in the order of the rows.
    stated.sort_by_key(|statement| std::cmp::Reverse(statement.date));
    let list = if stated.is_empty() {
        view! { <p class="empty">{words.say("said-nothing")}</p> }.into_any()
    } else {
        stated.truncate(SHOWN);
        let subject = |said: &Statement| (said.date, said.about);
        let items = stated.iter().enumerate().map(|(at, &said)| {
            // Two figures of one day on one matter have the same beside them.
            let again = at > 0 && subject(stated[at - 1]) == subject(said);
            statement(ctx, said, !again)
        });
        view! { <ul class="statements statements-wide">{items.collect_view()}</ul> }.into_any()
    };
    view! {
        <section class="section ruled" aria-labelledby="said">
            <div class="section-head">
                <h2 id="said">{words.say("said-heading")}</h2>
                <p>{words.say("said-sub")}</p>
            </div>
            {list}
        </section>
    }
    .into_any()
}
