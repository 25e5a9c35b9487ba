//! Sending a form as a request of its own, which tells how far it is and can be
//! broken off. It sends what the form holds, where the form sends it.

use leptos::prelude::document;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{
    DomParser, Element, FormData, HtmlFormElement, ProgressEvent, SupportedType, XmlHttpRequest,
};

/// A draft that was made is told of as JSON, all else in a page.
const ACCEPT: &str = "application/json, text/html;q=0.9";
const CREATED: u16 = 201;

/// What becomes of a form that is sent.
pub(super) enum Told {
    /// So many hundredths of it were sent.
    Sent(u32),
    /// What it made is at this address.
    Made(String),
    /// The server answered with this page.
    Refused(String),
    /// No answer came.
    Unreached,
    /// It was broken off.
    BrokenOff,
}

/// A form that is being sent.
pub(super) struct Sending {
    request: XmlHttpRequest,
    /// Called by the browser for as long as the request lives.
    _heard: [Closure<dyn FnMut(ProgressEvent)>; 4],
}

impl Sending {
    /// Begins to send; nothing if that cannot be done here.
    pub(super) fn begin(
        form: &HtmlFormElement,
        told: impl Fn(Told) + Copy + 'static,
    ) -> Option<Self> {
        let data = FormData::new_with_form(form).ok()?;
        let request = XmlHttpRequest::new().ok()?;
        request.open("POST", &form.action()).ok()?;
        request.set_request_header("Accept", ACCEPT).ok()?;
        let answered = request.clone();
        let heard: [Closure<dyn FnMut(ProgressEvent)>; 4] = [
            Closure::new(move |event: ProgressEvent| told(Told::Sent(hundredths(&event)))),
            Closure::new(move |_| told(answer(&answered))),
            Closure::new(move |_| told(Told::Unreached)),
            Closure::new(move |_| told(Told::BrokenOff)),
        ];
        let [progress, load, error, abort] = &heard;
        let upload = request.upload().ok()?;
        upload.set_onprogress(Some(progress.as_ref().unchecked_ref()));
        request.set_onload(Some(load.as_ref().unchecked_ref()));
        request.set_onerror(Some(error.as_ref().unchecked_ref()));
        request.set_onabort(Some(abort.as_ref().unchecked_ref()));
        request.send_with_opt_form_data(Some(&data)).ok()?;
        Some(Self { request, _heard: heard })
    }

    /// Breaks it off.
    pub(super) fn end(&self) {
        let _ = self.request.abort();
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a part of what is whole is from 0 to 100"
)]
fn hundredths(event: &ProgressEvent) -> u32 {
    if event.total() > 0.0 { (event.loaded() / event.total() * 100.0) as u32 } else { 0 }
}

fn answer(request: &XmlHttpRequest) -> Told {
    let made = || request.get_response_header("Location").ok().flatten();
    match (request.status(), request.response_text()) {
        (Ok(CREATED), _) => made().map_or(Told::Unreached, Told::Made),
        (Ok(_), Ok(Some(page))) => Told::Refused(page),
        _ => Told::Unreached,
    }
}

/// Shows what a page says of a fault, as the server wrote it; nothing if it says
/// none.
pub(super) fn show(shown: &Element, page: &str) -> Option<()> {
    let parsed = DomParser::new().ok()?.parse_from_string(page, SupportedType::TextHtml).ok()?;
    // A form tells it in an alert; an error has a page, with a heading.
    if let Some(alert) = parsed.query_selector("main [role=alert]").ok()? {
        alert.remove_attribute("role").ok()?;
        return shown.append_with_node_1(&alert).ok();
    }
    let heading = parsed.query_selector(".error-page h1").ok()??;
    let said = document().create_element("p").ok()?;
    said.set_class_name("field-error");
    said.set_text_content(heading.text_content().as_deref());
    shown.append_with_node_1(&said).ok()?;
    let Some(advice) = parsed.query_selector(".error-page .note").ok()? else { return Some(()) };
    // Whoever follows a link, to sign in again, leaves what is chosen here.
    if let Some(link) = advice.query_selector("a").ok()? {
        link.set_attribute("target", "_blank").ok()?;
    }
    shown.append_with_node_1(&advice).ok()
}
