//! One's own account: what one may do, and where.

use data::model::Role;
use leptos::prelude::*;

use crate::{
    components::layout::own_document,
    context::{OwnContext, SignedIn},
};

/// The page of someone who is signed in.
#[must_use]
pub fn me(ctx: &OwnContext, who: &SignedIn) -> String {
    let words = &ctx.words;
    own_document(ctx, words.say("account-bar-me"), || {
        let roles = Role::ALL
            .iter()
            .filter(|role| **role <= who.role)
            .map(|role| {
                view! {
                    <div><dt>{words.name(role)}</dt><dd>{words.name_as("may", role)}</dd></div>
                }
            })
            .collect_view();
        let opening = [("name", who.name.clone().into()), ("role", words.name(&who.role).into())];
        view! {
            <div class="prose"><h1>{words.get("me-opening", &opening)}</h1></div>
            <section class="section" aria-labelledby="may">
                <h2 id="may">{words.say("me-may")}</h2>
                <dl class="glossary">{roles}</dl>
            </section>
            <section class="section prose" aria-labelledby="session">
                <h2 id="session">{words.say("me-session")}</h2>
                <p>{words.say("me-session-about")}</p>
                <p><a href=words.at("/accounts/password")>{words.say("password-change-title")}</a></p>
            </section>
        }
    })
}
