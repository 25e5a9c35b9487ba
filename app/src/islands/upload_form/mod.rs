//! Comfort for the form with which files are uploaded: files dropped onto the page
//! are chosen, what is chosen is listed and held against the limits at once, and
//! what is sent is shown as it goes. It sends exactly what the form would send,
//! only once it is submitted; where the draft is, or why there is none, the server
//! says.

#![expect(missing_docs, reason = "the island macro makes a public struct without any")]

mod chosen;
mod form;
mod sending;

use leptos::{html, prelude::*};
use serde::{Deserialize, Serialize};

pub use self::chosen::UploadLimits;
use self::{chosen::Chosen, form::State};

/// Stands in the form, after its field for files.
///
/// The field stays the real control: what is dropped is put into it, and what it
/// holds is sent. Stays hidden until it works.
#[island]
pub fn UploadForm(
    /// What may be chosen.
    limits: UploadLimits,
    /// What is said.
    words: UploadWords,
) -> impl IntoView {
    let state = State::new(limits, words);
    let State { limits, words, holder, fault, is_over, chosen, wrong, said, sent, .. } = state;
    let stop = NodeRef::<html::Button>::new();
    let ready = RwSignal::new(false);
    Effect::new(move || {
        ready.set(true);
        state.listen();
    });
    // The keyboard stays in the form while its own button rests.
    let is_sending = Memo::new(move |_| sent.with(Option::is_some));
    Effect::new(move || {
        if let (true, Some(stop)) = (is_sending.get(), stop.get()) {
            // What is hidden takes no focus: once it is shown.
            request_animation_frame(move || drop(stop.focus()));
        }
    });
    let lines = move || {
        let line = |file: Chosen| {
            let size = limits.with_value(|limits| limits.size(file.size));
            view! { <li><bdi>{file.name}</bdi>" ("{size}")"</li> }
        };
        chosen.get().into_iter().map(line).collect::<Vec<_>>()
    };
    let faults = move || {
        let line = |said: String| view! { <p class="field-error">{said}</p> };
        wrong.get().into_iter().map(line).collect::<Vec<_>>()
    };
    let seen = move || words.with_value(|words| words.seen(sent.get().unwrap_or_default()));
    // What the bar shows is not read twice.
    let status = move || if is_sending.get() { "visually-hidden" } else { "field-hint" };
    let (dropping, label, cancel) =
        words.with_value(|words| (words.drop.clone(), words.sending.clone(), words.cancel.clone()));
    view! {
        <div node_ref=holder class="upload" hidden=move || !ready.get()>
            <p class="upload-drop" data-over=move || is_over.get().then_some("")>{dropping}</p>
            <ul class="upload-files" hidden=move || chosen.with(Vec::is_empty)>{lines}</ul>
            <div role="alert">{faults}</div>
            <div role="alert" class="upload-fault" node_ref=fault></div>
            <div class="upload-sending" hidden=move || !is_sending.get()>
                <label for="upload-progress">{label}</label>
                <progress id="upload-progress" max="100" prop:value=move || f64::from(sent.get().unwrap_or_default())></progress>
                <span class="number" aria-hidden="true">{seen}</span>
                <button type="button" class="button" node_ref=stop on:click=move |_| state.break_off()>{cancel}</button>
            </div>
            <p role="status" class=status>{move || said.get()}</p>
        </div>
    }
}

/// What the island says; the server hands it over.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct UploadWords {
    /// What can be done here by pointer.
    pub drop: String,
    /// What the bar shows.
    pub sending: String,
    /// How much was sent, with `{percent}`.
    pub percent: String,
    /// That all was sent, and is read.
    pub reading: String,
    /// The word on the button that breaks off.
    pub cancel: String,
    /// That it was broken off.
    pub cancelled: String,
    /// That the server was not reached.
    pub failed: String,
}

impl UploadWords {
    /// How far it is: sent in part, or read.
    fn seen(&self, percent: u32) -> String {
        if percent == 100 { self.reading.clone() } else { self.sent(percent) }
    }

    fn sent(&self, percent: u32) -> String {
        self.percent.replace("{percent}", &percent.to_string())
    }
}
