//! `POST /import/{id}/settings`: how the files of a draft are read and taken.

use axum::extract::{Path, State};
use axum::response::Response;

use app::pages::import::{DraftFault, TypedAnswers};

use super::{answered, back, draft, id};
use crate::drafts::DraftError;
use crate::http::{auth::Analyst, error::HttpError, form::Form, site::Site};

/// Changes it, has the files read again, and leads back to the draft, which is
/// compared anew. What cannot be an answer is told beside its field.
///
/// # Errors
/// When there is no such draft, the form is none of ours, or the database fails.
pub async fn post(
    who: Analyst,
    State(site): State<Site>,
    Path(named): Path<String>,
    form: Form,
) -> Result<Response, HttpError> {
    let named = id(&named)?;
    // A page of ours always says what happens to what the files hold no more.
    form.field("mode")?;
    let typed = answered::typed(|name| form.optional(name))?;
    let kept = site.drafts.kept_words().await?;
    let mapping = answered::mapping(form.fields())?;
    let mut wrong: Vec<_> = mapping.as_ref().err().copied().into_iter().collect();
    let typed = TypedAnswers { mapping: mapping.unwrap_or_default(), ..typed };
    let answers = match answered::answers(&typed, &kept) {
        Ok(answers) if wrong.is_empty() => answers,
        answered => {
            wrong.extend(answered.err().unwrap_or_default());
            let typed = draft::Typed { answers: Some((typed, wrong)), ..draft::Typed::default() };
            return draft::page(&site, &who, &named, typed).await;
        }
    };
    let keep_as = Some(typed.keep_as.as_str()).filter(|name| !name.is_empty());
    match site.drafts.answer(&who, &named, answers, keep_as).await {
        Err(error @ (DraftError::Changed | DraftError::NotMaker)) => {
            let is_changed = matches!(error, DraftError::Changed);
            let fault = if is_changed { DraftFault::Changed } else { DraftFault::NotMaker };
            let typed = draft::Typed { fault: Some(fault), ..draft::Typed::default() };
            draft::page(&site, &who, &named, typed).await
        }
        done => back(&named, "#taken", done),
    }
}
