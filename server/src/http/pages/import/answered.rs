//! What a form says of files beside their content.

use app::pages::import::{AnswersFault, TypedAnswers};
use data::{
    draft::{DateOrder, Given, Mapping},
    model::{Act, Aspect, Basis, Day, SourceId},
    revision::{Answers, Mode},
};

use crate::http::error::HttpError;

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
    })
}

/// The answers, or which of them cannot be.
pub(super) fn answers(typed: &TypedAnswers) -> Result<Answers, Vec<AnswersFault>> {
    let mut wrong = Vec::new();
    let source = said(&typed.source).map(SourceId::parse).transpose();
    let as_of = said(&typed.as_of).map(Day::parse).transpose();
    wrong.extend(source.is_err().then_some(AnswersFault::Source));
    wrong.extend(as_of.is_err().then_some(AnswersFault::AsOf));
    match (source, as_of) {
        (Ok(source), Ok(as_of)) => Ok(Answers {
            mode: if typed.replace { Mode::Replace } else { Mode::Merge },
            closures: typed.closures,
            given: Given {
                source,
                as_of,
                dates: DateOrder::parse(&typed.dates).ok(),
                basis: Basis::parse(&typed.basis).ok(),
                act: Act::parse(&typed.act).ok(),
                aspect: Aspect::parse(&typed.aspect).ok(),
                mapping: typed.mapping.clone(),
            },
        }),
        _ => Err(wrong),
    }
}

fn said(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}
