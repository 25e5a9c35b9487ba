//! What a form says of files beside their content.

use app::pages::import::{AnswersFault, TypedAnswers};
use data::{
    draft::{DateOrder, Given, Mapping, Meaning},
    model::{Act, Aspect, Basis, Day, SourceId},
    revision::{Answers, Mode},
};

use crate::{http::error::HttpError, sentence::sentence};

/// The longest name under which words are kept, in signs.
const LONGEST_NAME: usize = 60;

/// The answers as they were typed. `field` gives what was written in a field.
///
/// # Errors
/// When something that is chosen from a list is none of it: the form is none of
/// ours.
pub(super) fn typed<'a>(
    field: impl Fn(&str) -> Result<Option<&'a str>, HttpError>,
) -> Result<TypedAnswers, HttpError> {
    let text = |name| {
        let found = field(name)?.unwrap_or_default();
        Ok::<String, HttpError>(found.trim().to_owned())
    };
    let mode = field("mode")?.map(Mode::parse).transpose().map_err(|_| HttpError::BadRequest)?;
    let listed = |name, is_listed: fn(&str) -> bool| {
        let found = text(name)?;
        let fits = found.is_empty() || is_listed(&found);
        fits.then_some(found).ok_or(HttpError::BadRequest)
    };
    let dates = listed("dates", |code| DateOrder::parse(code).is_ok())?;
    Ok(TypedAnswers {
        replace: mode == Some(Mode::Replace),
        closures: field("closures")? == Some("yes"),
        source: text("source")?,
        as_of: text("as_of")?,
        dates,
        basis: listed("basis", |code| Basis::parse(code).is_ok())?,
        act: listed("act", |code| Act::parse(code).is_ok())?,
        aspect: listed("aspect", |code| Aspect::parse(code).is_ok())?,
        mapping: Mapping::default(),
        words_of: text("words_of")?,
        keep_as: text("keep_as")?,
    })
}

/// The answers, or which of them cannot be.
pub(super) fn answers(
    typed: &TypedAnswers,
    kept: &[(String, Mapping)],
) -> Result<Answers, Vec<AnswersFault>> {
    let mut wrong = Vec::new();
    let named = kept.iter().find(|(name, _)| *name == typed.words_of);
    let mapping = match named {
        Some((_, kept)) => typed.mapping.clone().with_kept(kept),
        None => Ok(typed.mapping.clone()),
    };
    wrong.extend(mapping.is_err().then_some(AnswersFault::Words));
    if !typed.keep_as.is_empty() && sentence(&typed.keep_as, LONGEST_NAME).is_none() {
        wrong.push(AnswersFault::KeepAs);
    }
    let source = said(&typed.source).map(SourceId::parse).transpose();
    let as_of = said(&typed.as_of).map(Day::parse).transpose();
    wrong.extend(source.is_err().then_some(AnswersFault::Source));
    wrong.extend(as_of.is_err().then_some(AnswersFault::AsOf));
    match (source, as_of, mapping) {
        (Ok(source), Ok(as_of), Ok(mapping)) if wrong.is_empty() => Ok(Answers {
            mode: if typed.replace { Mode::Replace } else { Mode::Merge },
            closures: typed.closures,
            given: Given {
                source,
                as_of,
                dates: DateOrder::parse(&typed.dates).ok(),
                basis: Basis::parse(&typed.basis).ok(),
                act: Act::parse(&typed.act).ok(),
                aspect: Aspect::parse(&typed.aspect).ok(),
                mapping,
            },
        }),
        _ => Err(wrong),
    }
}

/// What words mean, as the fields `word` and `meaning` say it in turn; a word
/// without a meaning is left out.
///
/// # Errors
/// When the fields are none of ours, or which word cannot be mapped so.
pub(super) fn mapping(
    fields: &[(String, String)],
) -> Result<Result<Mapping, AnswersFault>, HttpError> {
    let named = |name: &'static str| {
        fields.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    };
    if named("word").count() != named("meaning").count() {
        return Err(HttpError::BadRequest);
    }
    let mut mapping = Mapping::default();
    for (word, meaning) in named("word").zip(named("meaning")) {
        if meaning.is_empty() {
            continue;
        }
        let meaning = Meaning::parse(meaning).map_err(|_| HttpError::BadRequest)?;
        if mapping.add(word, meaning).is_err() {
            return Ok(Err(AnswersFault::Words));
        }
    }
    Ok(Ok(mapping))
}

fn said(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}
