//! Choosing a password: the first one by a one-time link, or another one.

use leptos::prelude::*;

use super::field::{Field, field};
use crate::{components::layout::own_document, context::OwnContext, words::Words};

/// What is wrong with what was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChooseFault {
    /// The present password is another one.
    PresentWrong,
    /// The new one has too few characters.
    TooShort,
    /// The new one has too many characters.
    TooLong,
    /// The new one is the name of the account.
    IsTheName,
    /// The new one was not written the same twice.
    Differs,
}

/// What the page asks for.
#[derive(Debug, Clone)]
pub struct ChooseForm {
    /// The account's name.
    pub name: String,
    /// Where the form is sent to.
    pub action: String,
    /// Whether the present password is asked for.
    pub asks_present: bool,
    /// The fewest and the most characters of a password.
    pub characters: (usize, usize),
    /// What is wrong with what was sent, if anything was.
    pub fault: Option<ChooseFault>,
}

/// The page.
#[must_use]
pub fn choose_password(ctx: &OwnContext, form: &ChooseForm) -> String {
    let words = &ctx.words;
    let title = if form.asks_present { "password-change-title" } else { "password-choose-title" };
    own_document(ctx, words.say(title), || {
        let present = form.asks_present.then(|| {
            field(Field {
                name: "present",
                label: words.say("password-present"),
                kind: "password",
                autocomplete: "current-password",
                fault: fault(words, form, &[ChooseFault::PresentWrong]),
                ..Field::default()
            })
        });
        let (fewest, most) = form.characters;
        let rule = [("fewest", fewest.into()), ("most", most.into())];
        let of_new = [ChooseFault::TooShort, ChooseFault::TooLong, ChooseFault::IsTheName];
        let new = Field {
            name: "password",
            label: words.say("password-new"),
            kind: "password",
            autocomplete: "new-password",
            hint: Some(words.get("password-rule", &rule)),
            fault: fault(words, form, &of_new),
            ..Field::default()
        };
        let repeat = Field {
            name: "repeat",
            label: words.say("password-repeat"),
            kind: "password",
            autocomplete: "new-password",
            fault: fault(words, form, &[ChooseFault::Differs]),
            ..Field::default()
        };
        let about =
            if form.asks_present { "password-change-about" } else { "password-choose-about" };
        let about = words.get(about, &[("name", form.name.clone().into())]);
        // Password managers keep the password under the name beside it.
        view! {
            <div class="prose"><h1>{words.say(title)}</h1><p>{about}</p></div>
            <form class="stacked-form" method="post" action=words.at(&form.action)>
                <input type="hidden" name="username" autocomplete="username" value=form.name.clone()/>
                {present}
                {field(new)}
                {field(repeat)}
                <button class="button button-primary">{words.say("password-submit")}</button>
            </form>
        }
    })
}

/// What is wrong with a field, if it is one of these.
fn fault(words: &Words, form: &ChooseForm, of_field: &[ChooseFault]) -> Option<String> {
    let fault = form.fault.filter(|fault| of_field.contains(fault))?;
    let (fewest, most) = form.characters;
    Some(match fault {
        ChooseFault::PresentWrong => words.say("password-present-wrong"),
        ChooseFault::TooShort => words.get("password-too-short", &[("fewest", fewest.into())]),
        ChooseFault::TooLong => words.get("password-too-long", &[("most", most.into())]),
        ChooseFault::IsTheName => words.say("password-is-name"),
        ChooseFault::Differs => words.say("password-differs"),
    })
}
