//! Signing in.

use leptos::prelude::*;

use super::{
    carried::Carried,
    field::{Field, field},
};
use crate::{components::layout::own_document, context::OwnContext};

/// The form as it was sent, if it was.
#[derive(Debug, Clone, Default)]
pub struct SignInForm {
    /// What was written as the name.
    pub name: String,
    /// Where to go afterwards: a path of this site.
    pub next: Option<String>,
    /// Whether name and password do not belong together.
    pub wrong: bool,
    /// Minutes until another try is taken, if there were too many.
    pub wait: Option<u32>,
    /// The form that was sent when the session had ended.
    pub carried: Option<Carried>,
}

/// The page.
#[must_use]
pub fn sign_in(ctx: &OwnContext, form: &SignInForm) -> String {
    let words = &ctx.words;
    own_document(ctx, words.say("sign-in-title"), || {
        let next = form.next.clone().map(|next| {
            view! { <input type="hidden" name="next" value=next/> }
        });
        let name = Field {
            name: "name",
            label: words.say("sign-in-name"),
            kind: "text",
            autocomplete: "username",
            value: form.name.clone(),
            ..Field::default()
        };
        let password = Field {
            name: "password",
            label: words.say("sign-in-password"),
            kind: "password",
            autocomplete: "current-password",
            fault: form.wrong.then(|| words.say("sign-in-wrong")),
            ..Field::default()
        };
        let (heading, about) = match form.carried {
            Some(_) => ("carried-title", "carried-about"),
            None => ("sign-in-title", "sign-in-about"),
        };
        let wait = form.wait.map(|minutes| {
            let said = words.get("error-tries-advice", &[("minutes", minutes.into())]);
            view! { <p class="field-error" role="alert">{said}</p> }
        });
        view! {
            <div class="prose">
                <h1>{words.say(heading)}</h1>
                <p>{words.say(about)}</p>
                {wait}
            </div>
            <form class="stacked-form" method="post" action=words.at("/accounts/sign-in")>
                {next}
                {form.carried.as_ref().map(Carried::along)}
                {field(name)}
                {field(password)}
                <button class="button button-primary">{words.say("sign-in-submit")}</button>
            </form>
            <div class="note"><p>{words.say("sign-in-forgotten")}</p></div>
            {form.carried.as_ref().and_then(|carried| carried.typed(words))}
        }
    })
}
