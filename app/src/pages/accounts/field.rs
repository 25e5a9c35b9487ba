//! A field of a form: its label, what to know before, what is wrong with it.

use leptos::prelude::*;

use crate::words::Words;

/// A field of one line.
#[derive(Debug, Clone, Default)]
pub(super) struct Field {
    /// Its name in the form, and its id in the page.
    pub(super) name: &'static str,
    /// What it is.
    pub(super) label: String,
    /// `text` or `password`.
    pub(super) kind: &'static str,
    /// What browsers and password managers may fill in.
    pub(super) autocomplete: &'static str,
    /// What stands in it.
    pub(super) value: String,
    /// What to know before filling it in.
    pub(super) hint: Option<String>,
    /// What is wrong with it.
    pub(super) fault: Option<String>,
}

/// The field. What it says before and what is wrong are read out with it.
pub(super) fn field(field: Field) -> AnyView {
    let Field { name, label, kind, autocomplete, value, hint, fault } = field;
    let (hint_id, fault_id) = (format!("{name}-hint"), format!("{name}-fault"));
    let described: Vec<String> =
        [fault.is_some().then(|| fault_id.clone()), hint.is_some().then(|| hint_id.clone())]
            .into_iter()
            .flatten()
            .collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let invalid = fault.is_some().then_some("true");
    view! {
        <div class="field">
            <label for=name>{label}</label>
            {hint.map(|hint| view! { <p class="field-hint" id=hint_id>{hint}</p> })}
            <input
                class="input"
                type=kind
                id=name
                name=name
                value=value
                autocomplete=autocomplete
                autocapitalize="none"
                spellcheck="false"
                required
                aria-invalid=invalid
                aria-describedby=described
            />
            {fault.map(|fault| view! { <p class="field-error" id=fault_id>{fault}</p> })}
        </div>
    }
    .into_any()
}

/// A field that tells what to know before, and one that tells what is wrong.
pub(crate) fn in_each_state(words: &Words) -> AnyView {
    let base = Field { kind: "text", autocomplete: "off", ..Field::default() };
    let hinted = Field {
        name: "hinted",
        label: words.say("sign-in-name"),
        hint: Some(words.say("accounts-name-rule")),
        ..base.clone()
    };
    let faulty = Field {
        name: "faulty",
        label: words.say("sign-in-name"),
        value: "?".to_owned(),
        fault: Some(words.say("accounts-name-rule")),
        ..base
    };
    view! { {field(hinted)}{field(faulty)} }.into_any()
}
