//! The form around the island: what is chosen in it, what is wrong with that, how
//! far it is sent. It decides nothing of what the server takes.

use leptos::{ev, html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{HtmlFormElement, HtmlInputElement};

use super::{
    UploadLimits, UploadWords,
    chosen::{self, Chosen},
    sending::{self, Sending, Told},
};

/// All that the island holds.
#[derive(Clone, Copy)]
pub(super) struct State {
    pub(super) limits: StoredValue<UploadLimits>,
    pub(super) words: StoredValue<UploadWords>,
    /// The island's own element, within the form.
    pub(super) holder: NodeRef<html::Div>,
    /// Where the server's words are shown.
    pub(super) fault: NodeRef<html::Div>,
    /// Whether files are dragged over the page.
    pub(super) is_over: RwSignal<bool>,
    pub(super) chosen: RwSignal<Vec<Chosen>>,
    pub(super) wrong: RwSignal<Vec<String>>,
    /// What is read out.
    pub(super) said: RwSignal<String>,
    /// How many hundredths were sent; none if nothing is being sent.
    pub(super) sent: RwSignal<Option<u32>>,
    /// Kept until the next one: it is its own listeners that tell how it ended.
    upload: StoredValue<Option<Sending>, LocalStorage>,
}

impl State {
    pub(super) fn new(limits: UploadLimits, words: UploadWords) -> Self {
        Self {
            limits: StoredValue::new(limits),
            words: StoredValue::new(words),
            holder: NodeRef::new(),
            fault: NodeRef::new(),
            is_over: RwSignal::new(false),
            chosen: RwSignal::new(Vec::new()),
            wrong: RwSignal::new(Vec::new()),
            said: RwSignal::new(String::new()),
            sent: RwSignal::new(None),
            upload: StoredValue::new_local(None),
        }
    }

    /// Listens to the page for as long as it is there.
    pub(super) fn listen(self) {
        // A browser that shows a page again may have kept what was chosen.
        self.look();
        let _ = window_event_listener(ev::pageshow, move |_| {
            self.rest();
            self.look();
        });
        let _ = window_event_listener(ev::change, move |event| {
            if event.target().map(JsCast::unchecked_into) == self.input() {
                self.look();
            }
        });
        let _ = window_event_listener(ev::dragover, move |event| {
            if chosen::carries_files(&event) {
                event.prevent_default();
                self.is_over.set(true);
            }
        });
        let _ = window_event_listener(ev::dragleave, move |event| {
            // Else it only went from one part of the page to another.
            if event.related_target().is_none() {
                self.is_over.set(false);
            }
        });
        let _ = window_event_listener(ev::drop, move |event| self.dropped(&event));
        let _ = window_event_listener(ev::submit, move |event| self.submit(&event));
    }

    /// Breaks off what is being sent.
    pub(super) fn break_off(self) {
        self.upload.with_value(|upload| upload.as_ref().map_or((), Sending::end));
    }

    fn form(self) -> Option<HtmlFormElement> {
        self.holder.get_untracked()?.closest("form").ok()??.dyn_into().ok()
    }

    fn input(self) -> Option<HtmlInputElement> {
        self.form()?.query_selector("input[type=file]").ok()??.dyn_into().ok()
    }

    /// Looks at what is chosen.
    fn look(self) {
        self.forget_fault();
        self.said.set(String::new());
        let files = chosen::of(self.input());
        let faults = self.limits.with_value(|limits| limits.faults(&files));
        if let Some(input) = self.input() {
            let _ = if faults.is_empty() {
                input.remove_attribute("aria-invalid")
            } else {
                input.set_attribute("aria-invalid", "true")
            };
        }
        self.wrong.set(faults);
        self.chosen.set(files);
    }

    fn dropped(self, event: &web_sys::DragEvent) {
        self.is_over.set(false);
        if !chosen::carries_files(event) {
            return;
        }
        // Else a browser leaves the page to show the file.
        event.prevent_default();
        let is_sending = self.sent.with_untracked(Option::is_some);
        if !is_sending && chosen::take(event, self.input()).is_some() {
            self.look();
            self.focus();
        }
    }

    fn submit(self, event: &ev::SubmitEvent) {
        let Some(form) = self.form() else { return };
        if event.target().map(JsCast::unchecked_into).as_ref() != Some(&form) {
            return;
        }
        if self.sent.with_untracked(Option::is_some) {
            return event.prevent_default();
        }
        if self.input().is_some_and(|input| input.has_attribute("aria-invalid")) {
            event.prevent_default();
            return self.focus();
        }
        // Where no request can be made, the form is sent as ever.
        let Some(begun) = Sending::begin(&form, move |told| self.told(told)) else { return };
        event.prevent_default();
        self.forget_fault();
        self.wrong.set(Vec::new());
        self.upload.set_value(Some(begun));
        self.told(Told::Sent(0));
        self.disable(true);
    }

    fn told(self, told: Told) {
        let failed = || self.words.with_value(|words| words.failed.clone());
        match told {
            Told::Sent(part) => {
                // Seen at each step, heard at each quarter.
                if self.sent.get_untracked().is_none_or(|before| before / 25 != part / 25) {
                    self.said.set(self.words.with_value(|words| words.seen(part)));
                }
                self.sent.set(Some(part));
            }
            Told::Made(address) => {
                let _ = window().location().set_href(&address);
            }
            Told::Refused(page) => {
                let fault = self.fault.get_untracked();
                let shown = fault.and_then(|fault| sending::show(&fault, &page));
                self.ended(String::new(), shown.is_none().then(failed));
            }
            Told::Unreached => self.ended(String::new(), Some(failed())),
            Told::BrokenOff => {
                self.ended(self.words.with_value(|words| words.cancelled.clone()), None);
            }
        }
    }

    /// What became of it is said, and the keyboard is back where files are chosen.
    fn ended(self, said: String, wrong: Option<String>) {
        self.rest();
        self.said.set(said);
        self.wrong.set(wrong.into_iter().collect());
        self.focus();
    }

    fn rest(self) {
        self.sent.set(None);
        self.disable(false);
    }

    fn forget_fault(self) {
        if let Some(fault) = self.fault.get_untracked() {
            fault.set_text_content(None);
        }
    }

    fn focus(self) {
        if let Some(input) = self.input() {
            // A page whose field takes no focus stays as it is.
            let _ = input.focus();
        }
    }

    /// Lets the form's own button rest, or work again.
    fn disable(self, rests: bool) {
        let button = self.form().and_then(|form| form.query_selector(".button-primary").ok()?);
        if let Some(button) = button {
            let _ = button.toggle_attribute_with_force("disabled", rests);
        }
    }
}
