//! The design: every token, and the components in their states. It is drawn by the very
//! functions that draw the pages, from the facts that these show on that day, so that
//! nothing here can look other than it does there, or say what is said nowhere else.

mod facts;
mod forms;
mod marks;
mod tokens;

use data::draft::Draft;
use leptos::prelude::*;

use crate::{
    address::NoFilter,
    components::layout::{Page, Place, document},
    context::PageContext,
};

/// The page.
#[must_use]
pub fn design(ctx: &PageContext, faulty: &Draft) -> String {
    let words = &ctx.words;
    let page = Page {
        place: Place::Design,
        title: words.say("design-title"),
        filter: &NoFilter,
        main: "design-page",
    };
    document(ctx, &page, || {
        view! {
            <div class="opening">
                <h1>{words.say("design-heading")}</h1>
                <p class="opening-sub">{words.say("design-about")}</p>
            </div>
            {tokens::tokens(words)}
            <div class="design-parts">
                {marks::marks(ctx)}
                {facts::facts(ctx)}
                {forms::forms(ctx, faulty)}
            </div>
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell;

    #[test]
    fn every_token_is_shown() {
        let html = shell::render(|| tokens::tokens(&crate::words::Words::english()));
        for token in tokens::all() {
            assert!(html.contains(&format!("--{}", token.name)), "{}", token.name);
        }
        assert!(tokens::all().len() > 50);
    }
}
