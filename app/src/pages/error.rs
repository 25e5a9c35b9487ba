//! Pages that tell of an error: what went wrong, and what to do. Nothing of the
//! inside is said; the request's id leads to it in the log.

use std::sync::Arc;

use data::model::Day;
use leptos::prelude::*;

use crate::{
    address::AddressFault,
    components::layout::{Place, bare_document},
    format,
    shell::Assets,
    words::Words,
};

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ErrorKind {
    /// There is no page at this address.
    NotFound,
    /// The address asks for something that cannot be.
    Address(AddressFault),
    /// There is no such data edition.
    UnknownRevision {
        /// The edition asked for.
        rev: u32,
        /// The latest that there is.
        latest: u32,
    },
    /// The data are still being loaded.
    NotReady,
    /// Something failed inside.
    Internal,
    /// More was sent than is taken.
    TooLarge,
    /// It took too long.
    Timeout,
    /// The page cannot be used in that way.
    MethodNotAllowed,
    /// Too many requests came at once.
    Busy,
}

/// Everything that an error page may say.
#[derive(Clone)]
pub struct ErrorContext {
    /// The status of the answer.
    pub status: u16,
    /// What went wrong.
    pub kind: ErrorKind,
    /// The words in the reader's language.
    pub words: Words,
    /// The names of the files that a page loads.
    pub assets: Arc<Assets>,
    /// What names the request in the log.
    pub request_id: String,
    /// The path that was asked for, without query.
    pub path: String,
    /// The first and the last day that can be asked for, where known.
    pub days: Option<(Day, Day)>,
}

/// The page.
#[must_use]
pub fn error(ctx: &ErrorContext) -> String {
    let words = &ctx.words;
    let heading = heading(ctx);
    bare_document(words, &ctx.assets, words.say(title(&ctx.kind)), || {
        let id = (!ctx.request_id.is_empty()).then(|| {
            let id = words.get("error-request", &[("id", ctx.request_id.clone().into())]);
            view! { <p class="error-id">{id}</p> }
        });
        view! {
            <div class="error-page">
                <p class="error-number">{ctx.status}</p>
                <h1>{heading}</h1>
                {advice(ctx)}
                {day_form(ctx)}
                {places(ctx)}
                {id}
            </div>
        }
    })
}

fn title(kind: &ErrorKind) -> &'static str {
    match kind {
        ErrorKind::NotFound => "error-title-not-found",
        ErrorKind::Address(AddressFault::TooEarly { .. } | AddressFault::InFuture { .. }) => {
            "error-title-day"
        }
        ErrorKind::Address(_) => "error-title-address",
        ErrorKind::UnknownRevision { .. } => "error-title-revision",
        ErrorKind::NotReady | ErrorKind::Busy | ErrorKind::Timeout => "error-title-later",
        ErrorKind::Internal => "error-title-internal",
        ErrorKind::TooLarge | ErrorKind::MethodNotAllowed => "error-title-refused",
    }
}

/// One sentence on what went wrong.
fn heading(ctx: &ErrorContext) -> String {
    let words = &ctx.words;
    let day = |day: Day| format::day(words, day).into();
    match &ctx.kind {
        ErrorKind::NotFound => words.say("error-not-found"),
        ErrorKind::Address(AddressFault::TooEarly { on, first }) => {
            words.get("error-too-early", &[("day", day(*on)), ("first", day(*first))])
        }
        ErrorKind::Address(AddressFault::InFuture { on, .. }) => {
            words.get("error-in-future", &[("day", day(*on))])
        }
        ErrorKind::Address(AddressFault::Unknown { name, .. }) => {
            words.get("error-unknown-parameter", &[("name", name.clone().into())])
        }
        ErrorKind::Address(AddressFault::Twice { name }) => {
            words.get("error-twice", &[("name", name.clone().into())])
        }
        ErrorKind::Address(AddressFault::Value { name, .. }) => {
            words.get("error-value", &[("name", name.clone().into())])
        }
        ErrorKind::UnknownRevision { rev, .. } => {
            words.get("error-revision", &[("revision", (*rev).into())])
        }
        ErrorKind::NotReady => words.say("error-not-ready"),
        ErrorKind::Internal => words.say("error-internal"),
        ErrorKind::TooLarge => words.say("error-too-large"),
        ErrorKind::Timeout => words.say("error-timeout"),
        ErrorKind::MethodNotAllowed => words.say("error-method"),
        ErrorKind::Busy => words.say("error-busy"),
    }
}

/// What to do about it.
fn advice(ctx: &ErrorContext) -> AnyView {
    let words = &ctx.words;
    let address = |on: Day| format!("{}?on={on}", ctx.path);
    let advice = match &ctx.kind {
        ErrorKind::NotFound => words.say("error-not-found-advice").into_any(),
        ErrorKind::Address(AddressFault::TooEarly { first, .. }) => words.linked(
            "error-too-early-advice",
            &[("first", format::day(words, *first).into())],
            &[("first", address(*first))],
        ),
        ErrorKind::Address(AddressFault::InFuture { today, .. }) => words.linked(
            "error-in-future-advice",
            &[("today", format::day(words, *today).into())],
            &[("today", ctx.path.clone())],
        ),
        ErrorKind::Address(AddressFault::Unknown { allowed, .. }) => words
            .get(
                "error-unknown-parameter-advice",
                &[(
                    "allowed",
                    format::list(words, allowed.iter().map(ToString::to_string).collect()).into(),
                )],
            )
            .into_any(),
        ErrorKind::Address(AddressFault::Twice { .. }) => {
            words.say("error-twice-advice").into_any()
        }
        ErrorKind::Address(AddressFault::Value { message, .. }) => {
            words.get("error-value-advice", &[("message", message.clone().into())]).into_any()
        }
        ErrorKind::UnknownRevision { latest, .. } => words.linked(
            "error-revision-advice",
            &[("latest", (*latest).into())],
            &[("latest", ctx.path.clone())],
        ),
        ErrorKind::NotReady | ErrorKind::Timeout | ErrorKind::Busy => {
            words.say("error-later-advice").into_any()
        }
        ErrorKind::Internal => words.say("error-internal-advice").into_any(),
        ErrorKind::TooLarge | ErrorKind::MethodNotAllowed => {
            words.say("error-refused-advice").into_any()
        }
    };
    let class = if matches!(ctx.kind, ErrorKind::NotFound) { "" } else { "note note-stop" };
    view! { <div class=class><p>{advice}</p></div> }.into_any()
}

/// Another day, where the day was at fault.
fn day_form(ctx: &ErrorContext) -> Option<AnyView> {
    let words = &ctx.words;
    let at_fault = match &ctx.kind {
        ErrorKind::Address(
            AddressFault::TooEarly { on, .. } | AddressFault::InFuture { on, .. },
        ) => on.to_string(),
        ErrorKind::Address(AddressFault::Value { name, .. }) if name == "on" => String::new(),
        _ => return None,
    };
    let min = ctx.days.map(|(first, _)| first.to_string());
    let max = ctx.days.map(|(_, last)| last.to_string());
    Some(
        view! {
            <form class="filters" method="get" action=ctx.path.clone()>
                <div class="field">
                    <label for="on">{words.say("timebar-on")}</label>
                    <input
                        class="input"
                        type="date"
                        id="on"
                        name="on"
                        value=at_fault
                        min=min
                        max=max
                        required
                        aria-invalid="true"
                    />
                </div>
                <button class="button button-primary">{words.say("timebar-show")}</button>
            </form>
        }
        .into_any(),
    )
}

/// Where the reader may have wanted to go.
fn places(ctx: &ErrorContext) -> AnyView {
    let words = &ctx.words;
    let entries = Place::ALL
        .iter()
        .map(|place| {
            let about = words.say(match place {
                Place::StateOfPlay => "error-place-state-of-play",
                Place::Matrix => "error-place-matrix",
                Place::Articles => "error-place-articles",
                Place::MemberStates => "error-place-member-states",
                Place::Sources => "error-place-sources",
                Place::About => "error-place-about",
            });
            view! { <li><a href=place.path()>{place.name(words)}</a><span>{about}</span></li> }
        })
        .collect_view();
    view! {
        <nav aria-label=words.say("error-places")><ul class="ruled-list">{entries}</ul></nav>
    }
    .into_any()
}
