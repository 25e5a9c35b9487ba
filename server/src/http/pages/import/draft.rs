//! `GET /import/{id}`: what a draft would change.

use std::collections::HashMap;

use app::pages::EditionsCompared;
use app::pages::import::{
    self, AnswersFault, DraftFault, DraftPage, FilePart, RaisedAlarm, TypedAnswers, WordsOffer,
};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use data::{
    draft::{MOST_WORDS, Mapping, Meaning},
    issue::Answer,
    model::Role,
};

use super::{id, published};
use crate::accounts::SignedIn;
use crate::drafts::{DraftError, DraftId, LONGEST_MESSAGE, Preview};
use crate::http::{
    auth::Analyst,
    error::HttpError,
    no_query::NoQuery,
    pages::own::{facts_today, own_context, own_page},
    site::Site,
};

/// Answers with the page.
///
/// # Errors
/// When there is no such draft, or the database fails.
pub async fn get(
    who: Analyst,
    State(site): State<Site>,
    Path(draft): Path<String>,
    _: NoQuery,
) -> Result<Response, HttpError> {
    page(&site, &who, &id(&draft)?, Typed::default()).await
}

/// What was typed on the page, and what stood against it.
#[derive(Debug, Default)]
pub(super) struct Typed {
    /// The message of the revision.
    pub(super) message: String,
    /// What stood against publishing.
    pub(super) fault: Option<DraftFault>,
    /// Other answers, and which of them cannot be.
    pub(super) answers: Option<(TypedAnswers, Vec<AnswersFault>)>,
}

/// The page, with what was typed and what stood against it.
pub(super) async fn page(
    site: &Site,
    who: &SignedIn,
    id: &DraftId,
    typed: Typed,
) -> Result<Response, HttpError> {
    let preview = match site.drafts.preview(id).await {
        Ok(preview) => preview,
        Err(DraftError::Published(revision)) => return Ok(published(revision)),
        Err(error) => return Err(error.into()),
    };
    let status = match typed.fault {
        None if typed.answers.is_none() => StatusCode::OK,
        Some(DraftFault::Stale(_) | DraftFault::Changed | DraftFault::Erased) => {
            StatusCode::CONFLICT
        }
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let path = format!("/import/{}", id.as_str());
    let context = own_context(site, Some(who), &path);
    let base = preview.before.revision();
    let facts = facts_today(site, preview.plan.after().clone(), base, &path);
    let needs_another = site.drafts.four_eyes() && preview.held.listed.is_of(who.name());
    let kept = site.drafts.kept_words().await?;
    let kept = kept.into_iter().map(|(name, _)| name).collect();
    let offer = WordsOffer { kept, unknown: unknown_words(&preview), may_keep: true };
    let page = DraftPage {
        offer,
        ..shown(preview, typed, (who.role() >= Role::Publisher, needs_another))
    };
    own_page(status, move || import::preview(&context, &page, &facts)).await
}

/// The words that are not understood, each once, in the order of the files.
fn unknown_words(preview: &Preview) -> Vec<String> {
    let issues = preview.held.files.iter().flat_map(|file| &file.draft.issues);
    let asked = issues.filter(|issue| issue.asks == Some(Answer::Mapping));
    let mut words: Vec<String> = Vec::new();
    for word in asked.filter_map(|issue| issue.value.as_ref()) {
        let fits = Mapping::default().add(word, Meaning::Nothing).is_ok();
        if fits && words.len() < MOST_WORDS && !words.contains(word) {
            words.push(word.clone());
        }
    }
    words
}

fn shown(preview: Preview, typed: Typed, (may_publish, needs_another): (bool, bool)) -> DraftPage {
    let Preview { held, before, plan, alarms, difference, seal, .. } = preview;
    let (proposal, after) = plan.into_parts();
    let base = before.revision();
    let taken_out = HashMap::new();
    let compared =
        EditionsCompared { before, after, change: difference, taken_out, published: false };
    let listed = held.listed;
    DraftPage {
        id: listed.id.as_str().to_owned(),
        name: listed.name,
        made_by: listed.made_by,
        made_at: listed.made_at,
        answers: listed.answers,
        offer: WordsOffer::default(),
        typed: typed.answers,
        takes_back: listed.takes_back,
        files: held
            .files
            .into_iter()
            .map(|file| FilePart {
                sha256: file.upload.sha256,
                size: file.upload.bytes.len(),
                draft: file.draft,
            })
            .collect(),
        proposal,
        compared,
        alarms: alarms
            .into_iter()
            .map(|raised| RaisedAlarm {
                alarm: raised.alarm,
                id: raised.id,
                is_ticked: raised.is_ticked,
            })
            .collect(),
        may_publish,
        needs_another,
        base,
        seal,
        message: typed.message,
        longest_message: LONGEST_MESSAGE,
        fault: typed.fault,
    }
}
