//! The design: every token, and the components in their states. It is drawn by the very
//! functions that draw the pages, from the facts that these show on that day, so that
//! nothing here can look other than it does there, or say what is said nowhere else.

mod facts;
mod forms;
mod marks;
mod tokens;
mod told;

use data::{draft::Draft, model::ArticleNumber, search::Found};
use leptos::prelude::*;

use crate::{
    address::NoFilter,
    components::layout::{Page, Place, document},
    context::PageContext,
    pages::SearchFilter,
};

/// What the page shows beside the facts of the day.
#[derive(Debug)]
pub struct DesignSamples {
    /// A file in which all is wrong.
    pub faulty: Draft,
    /// What was searched for.
    pub sought: SearchFilter,
    /// What was found.
    pub found: Found,
}

/// The article that stands for all.
fn sample_article() -> Option<ArticleNumber> {
    ArticleNumber::parse("18").ok()
}

/// The page.
#[must_use]
pub fn design(ctx: &PageContext, samples: &DesignSamples) -> String {
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
                {told::told(ctx, samples)}
                {forms::forms(ctx, &samples.faulty)}
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
