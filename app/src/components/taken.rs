//! How files were read and taken beside what they say, in sentences. It tells what
//! somebody answered and nothing of what came of it.

use data::{
    draft::DateOrder,
    revision::{Answers, Mode, Taken},
};
use leptos::prelude::*;

use crate::{format, words::Words};

/// What was said of the files; nothing if they speak for themselves.
pub(crate) fn answered(words: &Words, answers: &Answers) -> Vec<String> {
    let mut said = Vec::new();
    let given = &answers.given;
    if let Some(dates) = given.dates {
        said.push(words.say(match dates {
            DateOrder::DayFirst => "read-with-dmy",
            DateOrder::MonthFirst => "read-with-mdy",
        }));
    }
    if let Some(source) = &given.source {
        said.push(words.get("read-with-source", &[("source", source.to_string().into())]));
    }
    if let Some(as_of) = given.as_of {
        said.push(words.get("read-with-as-of", &[("day", format::day(words, as_of).into())]));
    }
    if let Some(basis) = &given.basis {
        said.push(words.get("read-with-basis", &[("basis", words.name(basis).into())]));
    }
    if let Some(act) = &given.act {
        said.push(words.get("read-with-act", &[("act", words.name(act).into())]));
    }
    if let Some(aspect) = &given.aspect {
        said.push(words.get("read-with-aspect", &[("aspect", words.name(aspect).into())]));
    }
    for (word, meaning) in given.mapping.iter() {
        let meant = [("word", words.quoted(word).into()), ("meaning", words.name(&meaning).into())];
        said.push(words.get("read-with-word", &meant));
    }
    if answers.mode == Mode::Replace {
        said.push(words.say("read-with-replace"));
    }
    said
}

/// What of a revision rests on the word of whoever imported its files; nothing if
/// nothing does.
pub(crate) fn taken(words: &Words, taken: &Taken) -> Option<AnyView> {
    let mut said = answered(words, &taken.answers);
    if taken.unlisted > 0 {
        let id = if taken.answers.closures { "read-with-closed" } else { "read-with-not-closed" };
        said.push(words.get(id, &[("count", taken.unlisted.into())]));
    }
    list(words.say("read-with"), &said)
}

/// Sentences under what they are of; nothing if there is none.
pub(crate) fn list(of: String, said: &[String]) -> Option<AnyView> {
    let lines = said.iter().map(|line| view! { <li>{line.clone()}</li> }).collect_view();
    (!said.is_empty()).then(|| {
        view! {
            <div class="read-with">
                <p>{of}</p>
                <ul>{lines}</ul>
            </div>
        }
        .into_any()
    })
}
