//! What a form says of files beside their content.

use app::pages::import::{AnswersFault, TypedAnswers};
use data::{
    draft::DateOrder,
    model::{Day, SourceId},
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
    let dates = text("dates")?;
    if !dates.is_empty() && DateOrder::parse(&dates).is_err() {
        return Err(HttpError::BadRequest);
    }
    Ok(TypedAnswers {
        replace: mode == Some(Mode::Replace),
        closures: field("closures")? == Some("yes"),
        source: text("source")?,
        as_of: text("as_of")?,
        dates,
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
            source,
            as_of,
            dates: DateOrder::parse(&typed.dates).ok(),
        }),
        _ => Err(wrong),
    }
}

fn said(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}
