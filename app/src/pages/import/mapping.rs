//! What headings and words of files mean, as fields of the form in which that is
//! said: a row for each word that is not understood or was mapped, and the names
//! under which words were kept.

use data::draft::Meaning;
use leptos::prelude::*;

use super::answers::{AnswersFault, TypedAnswers};
use crate::words::Words;

/// What the form offers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WordsOffer {
    /// The names under which words are kept.
    pub kept: Vec<String>,
    /// The words of the files that are not understood.
    pub unknown: Vec<String>,
    /// Whether the words can be kept under a name from here.
    pub may_keep: bool,
}

/// The fields; nothing where there is nothing to say.
pub(super) fn fields(
    words: &Words,
    typed: &TypedAnswers,
    wrong: &[AnswersFault],
    offer: &WordsOffer,
) -> AnyView {
    let mapped = typed.mapping.iter().map(|(word, meaning)| (word.to_owned(), Some(meaning)));
    let unknown = offer.unknown.iter().filter(|word| typed.mapping.get(word).is_none());
    let unknown = unknown.map(|word| (word.clone(), None));
    let rows: Vec<_> = unknown.chain(mapped).collect();
    let has_rows = !rows.is_empty();
    let lines = (1..).zip(rows).map(|(at, (word, meaning))| row(words, at, &word, meaning));
    let lines = lines.collect_view();
    let fault = wrong.contains(&AnswersFault::Words).then(|| {
        view! { <p class="field-error" id="words-fault">{words.say("import-words-wrong")}</p> }
    });
    let table = has_rows.then(|| {
        view! {
            <fieldset class="words" id="words">
                <legend>{words.say("import-words")}</legend>
                <p class="field-hint">{words.say("import-words-hint")}</p>
                {fault}
                {lines}
            </fieldset>
        }
    });
    view! {
        {table}
        {kept(words, typed, offer)}
        {(has_rows && offer.may_keep).then(|| keep_as(words, typed, wrong))}
    }
    .into_any()
}

fn row(words: &Words, at: usize, word: &str, meaning: Option<Meaning>) -> AnyView {
    let id = format!("meaning-{at}");
    let option = |of: &Meaning| {
        view! { <option value=of.code() selected=meaning == Some(*of)>{words.name(of)}</option> }
    };
    let group = |label: &str, of: fn(&&Meaning) -> bool| {
        let options = Meaning::ALL.iter().filter(of).map(option).collect_view();
        view! { <optgroup label=words.say(label)>{options}</optgroup> }
    };
    view! {
        <div class="word">
            <input type="hidden" name="word" value=word.to_owned()/>
            <label for=id.clone()><bdi>{words.quoted(word)}</bdi></label>
            <select class="select" id=id name="meaning">
                <option value="" selected=meaning.is_none()>{words.say("import-word-none")}</option>
                {group("import-words-of-cells", |meaning| **meaning < Meaning::MemberState)}
                {group("import-words-of-headings", |meaning| **meaning >= Meaning::MemberState)}
            </select>
        </div>
    }
    .into_any()
}

/// The choice of words that were kept before.
fn kept(words: &Words, typed: &TypedAnswers, offer: &WordsOffer) -> Option<AnyView> {
    let option = |name: &String| {
        view! { <option value=name.clone() selected=typed.words_of == *name>{name.clone()}</option> }
    };
    (!offer.kept.is_empty()).then(|| {
        view! {
            <div class="field">
                <label for="words_of">{words.say("import-words-of")}</label>
                <p class="field-hint" id="words_of-hint">{words.say("import-words-of-hint")}</p>
                <select class="select" id="words_of" name="words_of" aria-describedby="words_of-hint">
                    <option value="" selected=typed.words_of.is_empty()>{words.say("import-words-of-none")}</option>
                    {offer.kept.iter().map(option).collect_view()}
                </select>
            </div>
        }
        .into_any()
    })
}

fn keep_as(words: &Words, typed: &TypedAnswers, wrong: &[AnswersFault]) -> AnyView {
    let is_wrong = wrong.contains(&AnswersFault::KeepAs);
    let fault = is_wrong.then(|| {
        view! { <p class="field-error" id="keep_as-fault">{words.say("import-keep-as-wrong")}</p> }
    });
    let described = if is_wrong { "keep_as-fault keep_as-hint" } else { "keep_as-hint" };
    view! {
        <div class="field">
            <label for="keep_as">{words.say("import-keep-as")}</label>
            <p class="field-hint" id="keep_as-hint">{words.say("import-keep-as-hint")}</p>
            <input class="input" type="text" id="keep_as" name="keep_as" value=typed.keep_as.clone() autocomplete="off" aria-invalid=is_wrong.then_some("true") aria-describedby=described/>
            {fault}
        </div>
    }
    .into_any()
}
