//! Publishing a draft, or giving it up.

use leptos::prelude::*;

use super::preview::{DraftFault, DraftPage};
use crate::words::Words;

/// The forms.
pub(super) fn act(words: &Words, page: &DraftPage) -> AnyView {
    view! {
        <section class="section" aria-labelledby="publish">
            <h2 id="publish">{words.say("draft-publish")}</h2>
            {fault(words, page)}
            {publish(words, page)}
            <form class="inline-form" method="post" action=words.at(&format!("/import/{}/give-up", page.id))>
                <button class="button">{words.say("draft-give-up")}</button>
                <p class="field-hint">{words.say("draft-give-up-about")}</p>
            </form>
        </section>
    }
    .into_any()
}

fn fault(words: &Words, page: &DraftPage) -> Option<AnyView> {
    let said = match page.fault? {
        DraftFault::Stale(base) => {
            words.get("draft-stale", &[("base", base.into()), ("latest", page.base.into())])
        }
        DraftFault::Alarms(count) => words.get("draft-alarms-left", &[("count", count.into())]),
        DraftFault::Message => {
            words.get("draft-message-wrong", &[("most", page.longest_message.into())])
        }
        DraftFault::Erased => words.say("draft-erased"),
        DraftFault::FourEyes => words.say("draft-four-eyes"),
        DraftFault::NotMaker => {
            words.get("draft-not-maker", &[("by", page.made_by.clone().into())])
        }
        DraftFault::Changed => words.say("draft-not-as-seen"),
        DraftFault::Unreadable => words.say("draft-unreadable"),
        DraftFault::Nothing => words.say("draft-nothing"),
    };
    Some(view! { <p class="field-error" role="alert">{said}</p> }.into_any())
}

fn publish(words: &Words, page: &DraftPage) -> AnyView {
    let say = |id: &str| view! { <p class="prose">{words.say(id)}</p> }.into_any();
    if page.proposal.changes.is_empty() {
        return say("draft-nothing");
    }
    if page.files.iter().any(|file| file.draft.is_unreadable()) {
        return say("draft-unreadable");
    }
    if !page.may_publish {
        return say("draft-not-yours");
    }
    if page.needs_another {
        return say("draft-four-eyes");
    }
    let left = page.alarms_left();
    let waits = (left > 0)
        .then(|| view! { <p class="field-hint">{words.get("draft-alarms-left", &[("count", left.into())])}</p> });
    view! {
        <form class="stacked-form" method="post" action=words.at(&format!("/import/{}/publish", page.id))>
            <input type="hidden" name="base" value=page.base/>
            <input type="hidden" name="seal" value=page.seal.clone()/>
            <div class="field">
                <label for="message">{words.say("draft-message")}</label>
                <p class="field-hint" id="message-hint">{words.say("draft-message-hint")}</p>
                <input class="input" type="text" id="message" name="message" required maxlength=page.longest_message value=page.message.clone() aria-describedby="message-hint"/>
            </div>
            {waits}
            <button class="button button-primary">{words.get("draft-publish-as", &[("revision", (page.base + 1).into())])}</button>
        </form>
    }
    .into_any()
}
