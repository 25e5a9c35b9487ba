//! A form that was sent when its session had ended. It goes along with signing in,
//! from page to page, and is kept nowhere.

use leptos::prelude::*;

use crate::{components::layout::own_document, context::OwnContext, words::Words};

/// The name of the field that holds where the form was sent to.
pub const SENT_TO: &str = "again";
/// What stands before the names of its fields.
pub const BEFORE: &str = "again-";

/// Fields that no reader filled in.
const NOT_TYPED: [&str; 5] = ["base", "seal", "table", "alarm", "on"];

/// The form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// Where it was sent to: a path of this site.
    pub to: String,
    /// Its fields, in their order.
    pub fields: Vec<(String, String)>,
}

impl Carried {
    /// It, to go along with another form.
    pub(super) fn along(&self) -> AnyView {
        let fields =
            self.fields.iter().map(|(name, value)| hidden(format!("{BEFORE}{name}"), value));
        view! {
            {hidden(SENT_TO.to_owned(), &self.to)}
            {fields.collect_view()}
        }
        .into_any()
    }

    /// What was typed into it, to be read and copied.
    pub(super) fn typed(&self, words: &Words) -> Option<AnyView> {
        let typed: Vec<_> = self
            .fields
            .iter()
            .filter(|(name, value)| !value.trim().is_empty() && !NOT_TYPED.contains(&name.as_str()))
            .map(|(name, value)| {
                view! {
                    <dt><code>{name.clone()}</code></dt>
                    <dd><bdi>{value.clone()}</bdi></dd>
                }
            })
            .collect();
        (!typed.is_empty()).then(|| {
            view! {
                <section class="section" aria-labelledby="typed">
                    <h2 id="typed">{words.say("carried-typed")}</h2>
                    <dl class="carried">{typed.into_iter().collect_view()}</dl>
                </section>
            }
            .into_any()
        })
    }
}

fn hidden(name: String, value: &str) -> AnyView {
    view! { <input type="hidden" name=name value=value.to_owned()/> }.into_any()
}

/// The page after signing in: what was typed is sent where it was to go.
#[must_use]
pub fn send_again(ctx: &OwnContext, carried: &Carried) -> String {
    let words = &ctx.words;
    own_document(ctx, words.say("carried-again-title"), || {
        let fields = carried.fields.iter().map(|(name, value)| hidden(name.clone(), value));
        view! {
            <div class="prose">
                <h1>{words.say("carried-again-title")}</h1>
                <p>{words.say("carried-again-about")}</p>
            </div>
            <form class="stacked-form" method="post" action=words.at(&carried.to)>
                {fields.collect_view()}
                <button class="button button-primary">{words.say("carried-again-submit")}</button>
            </form>
            {carried.typed(words)}
        }
    })
}
