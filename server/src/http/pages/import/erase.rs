//! `/import/revisions/{number}/erase/…`: the form with which an admin erases a
//! file or a record. Reading it changes nothing.

use std::collections::HashMap;

use app::pages::EditionsCompared;
use app::pages::import::{self, EraseFault, ErasePage, ErasedFile, ErasedRow};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::{revision::revision, upload::waiting};
use crate::erasing::{ErasingError, LONGEST_REASON, Plan, Target};
use crate::http::{
    auth::{Admin, see_other},
    error::HttpError,
    form::Form,
    no_query::NoQuery,
    pages::own::{facts_today, own_context, own_page},
    site::Site,
};

/// Answers with what erasing a file would take out.
///
/// # Errors
/// When there is no such file, or the database cannot be read.
pub async fn file(
    who: Admin,
    State(site): State<Site>,
    Path((number, at)): Path<(String, String)>,
    _: NoQuery,
) -> Result<Response, HttpError> {
    page(&who, &site, of_file(&number, &at)?, String::new(), None).await
}

/// Erases a file.
///
/// # Errors
/// When there is no such file, the form is none of ours, or the database fails.
pub async fn erase_file(
    who: Admin,
    State(site): State<Site>,
    Path((number, at)): Path<(String, String)>,
    form: Form,
) -> Result<Response, HttpError> {
    act(&who, &site, of_file(&number, &at)?, &form).await
}

/// Answers with what erasing a record would take out.
///
/// # Errors
/// When there is no such record, or the database cannot be read.
pub async fn record(
    who: Admin,
    State(site): State<Site>,
    Path((number, at)): Path<(String, String)>,
    _: NoQuery,
) -> Result<Response, HttpError> {
    page(&who, &site, of_record(&number, &at)?, String::new(), None).await
}

/// Erases a record.
///
/// # Errors
/// When there is no such record, the form is none of ours, or the database fails.
pub async fn erase_record(
    who: Admin,
    State(site): State<Site>,
    Path((number, at)): Path<(String, String)>,
    form: Form,
) -> Result<Response, HttpError> {
    act(&who, &site, of_record(&number, &at)?, &form).await
}

fn of_file(number: &str, at: &str) -> Result<Target, HttpError> {
    Ok(Target::File { revision: revision(number)?, at: revision(at)? })
}

fn of_record(number: &str, at: &str) -> Result<Target, HttpError> {
    Ok(Target::Record { revision: revision(number)?, position: revision(at)? })
}

async fn act(who: &Admin, site: &Site, target: Target, form: &Form) -> Result<Response, HttpError> {
    let (reason, seal) = (form.field("reason")?, form.field("seal")?);
    let understood = form.optional("understood")? == Some("yes");
    let fault = match site.erasing.erase(who, target, (reason, understood, seal)).await {
        Ok(()) => {
            let number = target.revision();
            return Ok(see_other(&format!("/import/revisions/{number}#erased")));
        }
        Err(ErasingError::Reason) => EraseFault::Reason,
        Err(ErasingError::NotUnderstood) => EraseFault::NotUnderstood,
        Err(ErasingError::Changed) => EraseFault::Changed,
        Err(ErasingError::Needed) => EraseFault::Needed,
        Err(error) => return Err(error.into()),
    };
    let typed = reason.chars().take(2_000).collect();
    page(who, site, target, typed, Some(fault)).await
}

/// The page, with what was typed and what stood against erasing.
async fn page(
    who: &Admin,
    site: &Site,
    target: Target,
    reason: String,
    fault: Option<EraseFault>,
) -> Result<Response, HttpError> {
    let plan = site.erasing.plan(target).await?;
    let status = match fault {
        None => StatusCode::OK,
        Some(EraseFault::Changed | EraseFault::Needed) => StatusCode::CONFLICT,
        Some(EraseFault::Reason | EraseFault::NotUnderstood) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let number = target.revision();
    let path = match target {
        Target::File { at, .. } => format!("/import/revisions/{number}/erase/files/{at}"),
        Target::Record { position, .. } => {
            format!("/import/revisions/{number}/erase/records/{position}")
        }
    };
    let latest = site.editions.latest();
    let number = latest.revision();
    let facts = facts_today(site, latest, number, &path);
    let context = own_context(site, Some(who), &path);
    let page = shown(plan, path, reason, fault);
    own_page(status, move || import::erase(&context, &page, &facts)).await
}

fn shown(plan: Plan, action: String, reason: String, fault: Option<EraseFault>) -> ErasePage {
    let seal = plan.seal();
    let is_of_the_frame = plan.is_of_the_frame();
    let until: Vec<u32> = (0..plan.rows.len()).map(|at| plan.until(at)).collect();
    ErasePage {
        action,
        revision: plan.target.revision(),
        record: plan.rows.first().map(|row| (row.table, row.key.clone())),
        rows: plan
            .rows
            .into_iter()
            .zip(until)
            .map(|(row, until)| ErasedRow { revision: row.revision, record: row.record, until })
            .collect(),
        files: plan
            .files
            .into_iter()
            .map(|file| ErasedFile {
                revision: file.revision,
                name: file.name,
                size: file.size,
                sha256: file.sha256,
            })
            .collect(),
        drafts: plan.drafts.into_iter().map(waiting).collect(),
        is_of_the_frame,
        rests: plan.rests.into_iter().map(|rest| (rest.table, rest.key, rest.revision)).collect(),
        compared: plan.changes.map(|changes| EditionsCompared {
            before: changes.before,
            after: changes.after,
            change: changes.change,
            taken_out: HashMap::new(),
            published: false,
        }),
        seal,
        reason,
        longest_reason: LONGEST_REASON,
        fault,
    }
}
