//! What somebody says of files beside their content, as fields of a form: when
//! they are uploaded, and again on their draft.

use data::{
    draft::Mapping,
    model::{Act, Aspect, Basis},
    revision::{Answers, Mode},
};
use leptos::prelude::*;

use super::mapping::{self, WordsOffer};
use crate::words::Words;

/// The answers as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedAnswers {
    /// Whether what the files hold no more is taken out.
    pub replace: bool,
    /// Whether cases that a list holds no more are closed.
    pub closures: bool,
    /// The source.
    pub source: String,
    /// The day of a copy of the register.
    pub as_of: String,
    /// The order of dates.
    pub dates: String,
    /// The code of whose view findings are.
    pub basis: String,
    /// The code of the act in which it was said.
    pub act: String,
    /// The code of what findings speak about.
    pub aspect: String,
    /// What words mean.
    pub mapping: Mapping,
    /// The name under which further words were kept.
    pub words_of: String,
    /// The name under which these words are to be kept.
    pub keep_as: String,
}

impl From<&Answers> for TypedAnswers {
    fn from(answers: &Answers) -> Self {
        let given = &answers.given;
        Self {
            replace: answers.mode == Mode::Replace,
            closures: answers.closures,
            source: given.source.as_ref().map(ToString::to_string).unwrap_or_default(),
            as_of: given.as_of.map(|day| day.to_string()).unwrap_or_default(),
            dates: given.dates.map(|dates| dates.code().to_owned()).unwrap_or_default(),
            basis: given.basis.map(|basis| basis.code().to_owned()).unwrap_or_default(),
            act: given.act.map(|act| act.code().to_owned()).unwrap_or_default(),
            aspect: given.aspect.map(|aspect| aspect.code().to_owned()).unwrap_or_default(),
            mapping: given.mapping.clone(),
            words_of: String::new(),
            keep_as: String::new(),
        }
    }
}

/// An answer that is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswersFault {
    /// A source that has no such short name.
    Source,
    /// A day that is none.
    AsOf,
    /// A word with two meanings, or too many words.
    Words,
    /// A name that is none, for words to be kept.
    KeepAs,
}

/// How the files are read. Open where something was said.
pub(super) fn reading(
    words: &Words,
    typed: &TypedAnswers,
    wrong: &[AnswersFault],
    offer: &WordsOffer,
) -> AnyView {
    let is_open = !wrong.is_empty()
        || !offer.unknown.is_empty()
        || *typed
            != TypedAnswers {
                replace: typed.replace,
                closures: typed.closures,
                ..TypedAnswers::default()
            };
    let order = |code: &'static str, id: &'static str| {
        view! { <option value=code selected=typed.dates == code>{words.say(id)}</option> }
    };
    let source = Typed {
        fault: wrong.contains(&AnswersFault::Source).then(|| words.say("import-source-wrong")),
        ..Typed::new("source", "text", &typed.source)
    };
    let as_of = Typed {
        fault: wrong.contains(&AnswersFault::AsOf).then(|| words.say("import-as-of-wrong")),
        // A day that is none is shown as it was typed, which a field of days cannot.
        ..Typed::new(
            "as_of",
            if wrong.contains(&AnswersFault::AsOf) { "text" } else { "date" },
            &typed.as_of,
        )
    };
    view! {
        <details class="disclosure" open=is_open>
            <summary>{words.say("import-more")}</summary>
            <div class="stacked-form">
                {source.view(words.say("import-source"), words.say("import-source-hint"))}
                {as_of.view(words.say("import-as-of"), words.say("import-as-of-hint"))}
                <div class="field">
                    <label for="dates">{words.say("import-dates")}</label>
                    <select class="select" id="dates" name="dates">
                        {order("", "import-dates-column")}
                        {order("dmy", "import-dates-dmy")}
                        {order("mdy", "import-dates-mdy")}
                    </select>
                </div>
                {choice(words, "basis", ["import-basis", "import-basis-file"], &typed.basis, Basis::ALL.iter().map(|one| (one.code(), words.name(one))))}
                {choice(words, "act", ["import-act", "import-act-file"], &typed.act, Act::ALL.iter().map(|one| (one.code(), words.name(one))))}
                {choice(words, "aspect", ["import-aspect", "import-aspect-file"], &typed.aspect, Aspect::ALL.iter().map(|one| (one.code(), words.name(one))))}
                {mapping::fields(words, typed, wrong, offer)}
            </div>
        </details>
    }
    .into_any()
}

/// A field to choose from a list, or that the file speaks for itself; with its label and
/// the words for that.
fn choice(
    words: &Words,
    name: &'static str,
    [label, itself]: [&str; 2],
    chosen: &str,
    list: impl Iterator<Item = (&'static str, String)>,
) -> AnyView {
    let options = list.map(|(code, said)| {
        view! { <option value=code selected=chosen == code>{said}</option> }
    });
    view! {
        <div class="field">
            <label for=name>{words.say(label)}</label>
            <select class="select" id=name name=name>
                <option value="" selected=chosen.is_empty()>{words.say(itself)}</option>
                {options.collect_view()}
            </select>
        </div>
    }
    .into_any()
}

/// A field to type in.
struct Typed<'a> {
    name: &'static str,
    kind: &'static str,
    value: &'a str,
    fault: Option<String>,
}

impl<'a> Typed<'a> {
    const fn new(name: &'static str, kind: &'static str, value: &'a str) -> Self {
        Self { name, kind, value, fault: None }
    }

    fn view(self, label: String, hint: String) -> AnyView {
        let Self { name, kind, value, fault } = self;
        let (hint_id, fault_id) = (format!("{name}-hint"), format!("{name}-fault"));
        let described = match fault {
            Some(_) => format!("{fault_id} {hint_id}"),
            None => hint_id.clone(),
        };
        let invalid = fault.is_some().then_some("true");
        view! {
            <div class="field">
                <label for=name>{label}</label>
                <p class="field-hint" id=hint_id>{hint}</p>
                <input class="input" type=kind id=name name=name value=value.to_owned() autocomplete="off" spellcheck="false" aria-invalid=invalid aria-describedby=described/>
                {fault.map(|said| view! { <p class="field-error" id=fault_id>{said}</p> })}
            </div>
        }
        .into_any()
    }
}

/// How the files are taken: what happens to what they hold no more. `closures` says
/// what closing cases would do, where it can be asked for.
pub(super) fn taking(words: &Words, typed: &TypedAnswers, closures: Option<String>) -> AnyView {
    let closures = closures.map(|said| {
        view! {
            <label class="choice">
                <input type="checkbox" name="closures" value="yes" checked=typed.closures/>
                <span>{said}</span>
            </label>
        }
    });
    view! {
        <fieldset class="taking">
            <legend>{words.say("import-mode")}</legend>
            <label class="choice">
                <input type="radio" name="mode" value="merge" checked=!typed.replace/>
                <span>{words.say("draft-mode-merge")}</span>
            </label>
            <label class="choice">
                <input type="radio" name="mode" value="replace" checked=typed.replace/>
                <span>{words.say("draft-mode-replace")}</span>
            </label>
            {closures}
        </fieldset>
    }
    .into_any()
}
