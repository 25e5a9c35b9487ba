//! Pages that tell of an error: what went wrong, and what to do. Nothing of the
//! inside is said; the request's id leads to it in the log.

mod value;

use std::sync::Arc;

use data::model::{Day, Role};
use leptos::prelude::*;

use crate::{
    address::{self, AddressFault, NoFilter, View},
    components::{
        class::class,
        layout::{Place, bare_document},
    },
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
    /// Another process keeps the data to itself.
    Locked,
    /// There is no room to keep what was sent.
    NoRoom,
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
    /// One must sign in for this.
    SignInNeeded,
    /// The account that is signed in may not do this.
    Forbidden {
        /// The least role that may.
        needs: Role,
    },
    /// The request was sent by another site.
    CrossSite,
    /// A one-time link that works no more.
    LinkGone,
    /// What stood there was erased.
    Erased,
    /// More was asked for in a short time than is computed for one reader.
    TooFast {
        /// Seconds until the next answer is given.
        seconds: u32,
    },
    /// Too many tries to sign in.
    TooManyTries {
        /// Seconds until the next one is taken.
        seconds: u32,
    },
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
    /// The query that was asked for, still encoded: what of it can be shown is
    /// kept in the links.
    pub query: String,
    /// The first and the last day that can be asked for, where known.
    pub days: Option<(Day, Day)>,
    /// The latest data edition.
    pub latest_revision: u32,
}

impl ErrorContext {
    /// The day and the edition that were asked for, as far as they exist.
    fn view(&self) -> View {
        let mut view = View { language: self.words.language(), ..View::default() };
        for (name, value) in form_urlencoded::parse(self.query.as_bytes()) {
            match &*name {
                "on" => {
                    let exists = |day: &Day| {
                        self.days.is_some_and(|(first, last)| (first..=last).contains(day))
                    };
                    view.on = view.on.or(Day::parse(value.trim()).ok().filter(exists));
                }
                "rev" => {
                    let exists = |rev: &u32| (1..=self.latest_revision).contains(rev);
                    view.rev = view.rev.or(value.trim().parse().ok().filter(exists));
                }
                _ => {}
            }
        }
        view
    }

    /// The address of a page, with the day and the edition that can be shown.
    fn link(&self, path: &str) -> String {
        address::write(path, &NoFilter, self.view())
    }
}

/// The page.
#[must_use]
pub fn error(ctx: &ErrorContext) -> String {
    let words = &ctx.words;
    let heading = heading(ctx);
    let link = |path: &str| ctx.link(path);
    bare_document((words, &ctx.path), &ctx.assets, words.say(title(&ctx.kind)), link, || {
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
        ErrorKind::NotReady
        | ErrorKind::Locked
        | ErrorKind::NoRoom
        | ErrorKind::Busy
        | ErrorKind::Timeout
        | ErrorKind::TooFast { .. }
        | ErrorKind::TooManyTries { .. } => "error-title-later",
        ErrorKind::SignInNeeded => "error-title-sign-in",
        ErrorKind::LinkGone => "error-title-link",
        ErrorKind::Erased => "error-title-erased",
        ErrorKind::Internal => "error-title-internal",
        ErrorKind::TooLarge
        | ErrorKind::MethodNotAllowed
        | ErrorKind::Forbidden { .. }
        | ErrorKind::CrossSite => "error-title-refused",
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
        ErrorKind::Address(AddressFault::Missing { name, .. }) => {
            words.get("error-missing", &[("name", (*name).into())])
        }
        ErrorKind::Address(AddressFault::Value { name, .. }) => {
            words.get("error-value", &[("name", name.clone().into())])
        }
        ErrorKind::UnknownRevision { rev, .. } => {
            words.get("error-revision", &[("revision", (*rev).into())])
        }
        ErrorKind::NotReady => words.say("error-not-ready"),
        ErrorKind::Locked => words.say("error-locked"),
        ErrorKind::NoRoom => words.say("error-no-room"),
        ErrorKind::Internal => words.say("error-internal"),
        ErrorKind::TooLarge => words.say("error-too-large"),
        ErrorKind::Timeout => words.say("error-timeout"),
        ErrorKind::MethodNotAllowed => words.say("error-method"),
        ErrorKind::Busy => words.say("error-busy"),
        ErrorKind::SignInNeeded => words.say("error-sign-in"),
        ErrorKind::Forbidden { .. } => words.say("error-forbidden"),
        ErrorKind::CrossSite => words.say("error-cross-site"),
        ErrorKind::LinkGone => words.say("error-link"),
        ErrorKind::Erased => words.say("error-erased"),
        ErrorKind::TooFast { .. } => words.say("error-fast"),
        ErrorKind::TooManyTries { .. } => words.say("error-tries"),
    }
}

/// What to do about it.
fn advice(ctx: &ErrorContext) -> AnyView {
    let words = &ctx.words;
    let address = |on: Option<Day>| address::write(&ctx.path, &NoFilter, View { on, ..ctx.view() });
    let advice = match &ctx.kind {
        ErrorKind::NotFound => words.say("error-not-found-advice").into_any(),
        ErrorKind::Address(AddressFault::TooEarly { first, .. }) => words.linked(
            "error-too-early-advice",
            &[("first", format::day(words, *first).into())],
            &[("first", address(Some(*first)))],
        ),
        ErrorKind::Address(AddressFault::InFuture { today, .. }) => words.linked(
            "error-in-future-advice",
            &[("today", format::day(words, *today).into())],
            &[("today", address(None))],
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
        ErrorKind::Address(AddressFault::Missing { name, example }) => {
            let args = [("name", (*name).into()), ("example", (*example).into())];
            words.get("error-missing-advice", &args).into_any()
        }
        ErrorKind::Address(AddressFault::Value { name, message }) => {
            value::advice(ctx, name, message)
        }
        ErrorKind::UnknownRevision { latest, .. } => words.linked(
            "error-revision-advice",
            &[("latest", (*latest).into())],
            &[("latest", address(ctx.view().on))],
        ),
        ErrorKind::NotReady | ErrorKind::Timeout | ErrorKind::Busy => {
            words.say("error-later-advice").into_any()
        }
        ErrorKind::Locked => words.say("error-locked-advice").into_any(),
        ErrorKind::NoRoom => words.say("error-no-room-advice").into_any(),
        ErrorKind::SignInNeeded => {
            words.linked("error-sign-in-advice", &[], &[("sign-in", words.at("/accounts/sign-in"))])
        }
        ErrorKind::Forbidden { needs } => {
            words.get("error-forbidden-advice", &[("role", words.name(needs).into())]).into_any()
        }
        ErrorKind::CrossSite => words.say("error-cross-site-advice").into_any(),
        ErrorKind::LinkGone => words.say("error-link-advice").into_any(),
        ErrorKind::Erased => words.say("error-erased-advice").into_any(),
        ErrorKind::TooFast { seconds } => words.linked(
            "error-fast-advice",
            &[("seconds", (*seconds).into())],
            &[("data", words.at("/data"))],
        ),
        ErrorKind::TooManyTries { seconds } => words
            .get("error-tries-advice", &[("minutes", seconds.div_ceil(60).max(1).into())])
            .into_any(),
        ErrorKind::Internal => words.say("error-internal-advice").into_any(),
        ErrorKind::TooLarge | ErrorKind::MethodNotAllowed => {
            words.say("error-refused-advice").into_any()
        }
    };
    let note = class((ctx.kind != ErrorKind::NotFound).then_some("note note-stop"));
    view! { <div {..note}><p>{advice}</p></div> }.into_any()
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
    let rev = ctx.view().rev.map(|rev| {
        view! { <input type="hidden" name="rev" value=rev.to_string()/> }
    });
    let min = ctx.days.map(|(first, _)| first.to_string());
    let max = ctx.days.map(|(_, last)| last.to_string());
    Some(
        view! {
            <form class="filters" method="get" action=words.at(&ctx.path)>
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
                {rev}
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
        .chain([&Place::Search])
        .map(|place| {
            let about = words.say(match place {
                Place::StateOfPlay => "error-place-state-of-play",
                Place::Matrix => "error-place-matrix",
                Place::Articles => "error-place-articles",
                Place::MemberStates => "error-place-member-states",
                Place::Timeline => "error-place-timeline",
                Place::Gaps => "error-place-gaps",
                Place::Penalties => "error-place-penalties",
                Place::Resolution => "error-place-resolution",
                Place::Reports => "error-place-reports",
                Place::Sources => "error-place-sources",
                Place::Changes => "error-place-changes",
                Place::Data => "error-place-data",
                Place::About => "error-place-about",
                Place::Search => "search-opening-blank",
                Place::Design => "design-heading",
            });
            view! { <li><a href=ctx.link(place.path())>{place.name(words)}</a><span>{about}</span></li> }
        })
        .collect_view();
    view! {
        <nav aria-label=words.say("error-places")><ul class="ruled-list">{entries}</ul></nav>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_keep_the_day_and_the_edition_that_exist() {
        #[track_caller]
        fn check(query: &str, expected: &str) {
            let day = |text| Day::parse(text).unwrap();
            let ctx = ErrorContext {
                status: 404,
                kind: ErrorKind::NotFound,
                words: Words::english(),
                assets: Arc::new(Assets::default()),
                request_id: String::new(),
                path: "/articles/99".to_owned(),
                query: query.to_owned(),
                days: Some((day("2011-12-13"), day("2026-11-24"))),
                latest_revision: 2,
            };
            assert_eq!(ctx.link("/matrix"), expected);
            assert!(error(&ctx).contains(&format!("\"{}\"", expected.replace('&', "&amp;"))));
        }
        check("", "/matrix");
        check("on=2015-03-11&rev=1", "/matrix?on=2015-03-11&rev=1");
        check("bad=1&on=2015-03-11", "/matrix?on=2015-03-11");
        check("on=2011-12-12&rev=2", "/matrix?rev=2");
        check("on=2026-11-25&rev=3", "/matrix");
        check("on=x&rev=0", "/matrix");
    }
}
