//! The design: every token, and the components in their states. It is drawn by the very
//! functions that draw the pages, so that nothing here can look other than it does
//! there. The facts in it are made up and say so, and none of their links leads to a
//! page about a State.

mod facts;
mod forms;
mod marks;
mod tokens;

use std::sync::Arc;

use data::{draft::Draft, model::Day, snapshot::Snapshot};
use leptos::prelude::*;

use crate::{
    address::{NoFilter, View},
    components::layout::{Page, Place, document},
    context::PageContext,
    shell,
};

/// What stands in the page instead of facts.
#[derive(Debug, Clone)]
pub struct MadeUp {
    /// Made-up facts, weighed.
    pub snapshot: Arc<Snapshot>,
    /// The day on which they are shown.
    pub on: Day,
    /// A file in which something is wrong.
    pub faulty: Draft,
}

/// The place in the page where it is said that all is made up.
const MADE_UP: &str = "#made-up";

/// The page.
#[must_use]
pub fn design(ctx: &PageContext, made_up: &MadeUp) -> String {
    let words = &ctx.words;
    let page = Page {
        place: Place::Design,
        title: words.say("design-title"),
        filter: &NoFilter,
        main: "design-page",
    };
    let sample = PageContext {
        snapshot: Arc::clone(&made_up.snapshot),
        on: made_up.on,
        latest_revision: made_up.snapshot.revision(),
        erased: 0,
        view: View { on: Some(made_up.on), language: ctx.view.language, ..View::default() },
        ..ctx.clone()
    };
    let drawn = shell::render(|| {
        view! {
            {marks::marks(&sample)}
            {facts::facts(&sample)}
            {forms::forms(&sample, &made_up.faulty)}
        }
    });
    let drawn = leading_nowhere(&drawn);
    document(ctx, &page, || {
        view! {
            <div class="opening">
                <h1>{words.say("design-heading")}</h1>
                <p class="opening-sub">{words.say("design-about")}</p>
            </div>
            {tokens::tokens(words)}
            <div class="design-made-up" id="made-up"><p>{words.say("design-made-up")}</p></div>
            <div class="design-parts" inner_html=drawn></div>
        }
    })
}

/// The same with links that lead to where it is said what they are. Pages that they would
/// lead to are about facts, or are not there.
fn leading_nowhere(html: &str) -> String {
    let mut parts = html.split("href=\"/");
    let mut led = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        led.push_str("href=\"");
        led.push_str(MADE_UP);
        led.push_str(part.find('"').map_or(part, |end| &part[end..]));
    }
    led
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_nowhere() {
        let html = r##"<a href="/a?b">x</a><a href="#c">y</a>"##;
        assert_eq!(leading_nowhere(html), r##"<a href="#made-up">x</a><a href="#c">y</a>"##);
    }

    #[test]
    fn every_token_is_shown() {
        let html = shell::render(|| tokens::tokens(&crate::words::Words::english()));
        for token in tokens::all() {
            assert!(html.contains(&format!("--{}", token.name)), "{}", token.name);
        }
        assert!(tokens::all().len() > 50);
    }
}
