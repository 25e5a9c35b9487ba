//! `GET /cite?page=…`: how a view is cited; `GET /cite.bib`: the same as BibTeX;
//! `GET /cite.json`: what the view shows, of which the citation names the hash.

use std::sync::Arc;

use app::address::{AddressFault, Filter};
use app::pages::{self, Citation, CitedAs};
use axum::http::StatusCode;
use axum::response::Response;
use data::{
    model::ParseError,
    snapshot::{METHOD, Snapshot},
};

use super::answer;
use crate::citing::{CitedView, canonical, hash};
use crate::http::{
    asked::Asked,
    cache::CachePolicy,
    error::{Cause, HttpError},
    present::Whole,
};

/// Which view is cited and, of a citation that is looked up, what it named.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CiteFilter {
    page: Option<CitedView>,
    method: Option<u32>,
    sha256: Option<String>,
}

/// Without it there is no view to cite.
const NO_PAGE: AddressFault = AddressFault::Missing { name: "page", example: "/matrix" };

impl Filter for CiteFilter {
    const PARAMETERS: &'static [&'static str] = &["page", "method", "sha256"];

    fn set(&mut self, name: &str, value: &str) -> Result<(), ParseError> {
        match name {
            "page" => self.page = Some(CitedView::parse(value)?),
            "method" => {
                let method = value.parse().map_err(|_| {
                    ParseError::new(format!("`{value}` is not the number of a method"))
                })?;
                self.method = Some(method);
            }
            _ => {
                let is_hash =
                    value.len() == 64 && value.bytes().all(|sign| sign.is_ascii_hexdigit());
                if !is_hash {
                    return Err(ParseError::new(format!(
                        "`{value}` is not a SHA-256 in hexadecimal, which has 64 signs"
                    )));
                }
                self.sha256 = Some(value.to_ascii_lowercase());
            }
        }
        Ok(())
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        let page = self.page.as_ref().map(|page| ("page", page.page()));
        let method = self.method.map(|method| ("method", method.to_string()));
        let hash = self.sha256.clone().map(|hash| ("sha256", hash));
        [page, method, hash].into_iter().flatten().collect()
    }

    fn missing(&self) -> Option<AddressFault> {
        self.page.is_none().then_some(NO_PAGE)
    }
}

/// Answers with the page. Of a citation whose figures are others now, the status says
/// so too.
///
/// # Errors
/// When no page is named that can be cited, or computing its hash breaks off.
pub async fn get(asked: Asked<CiteFilter>) -> Result<Response, HttpError> {
    let latest = asked.site.editions.latest();
    let wanted = (asked.filter.method, asked.filter.sha256.clone());
    let citation = made(&asked, latest).await?;
    let differs = wanted.0.is_some_and(|method| method != METHOD)
        || wanted.1.is_some_and(|hash| hash != citation.hash);
    let mut response =
        answer::page(asked, move |context, filter| pages::cite(context, filter, &citation)).await?;
    if differs {
        *response.status_mut() = StatusCode::CONFLICT;
        response.extensions_mut().insert(Whole);
        CachePolicy::Never.write(response.headers_mut());
    }
    Ok(response)
}

/// Answers with the citation as BibTeX.
///
/// # Errors
/// As [`get`].
pub async fn bibtex(asked: Asked<CiteFilter>) -> Result<Response, HttpError> {
    let latest = asked.site.editions.latest();
    let policy = CachePolicy::of(asked.view);
    let citation = made(&asked, latest).await?;
    let (context, _) = answer::split(asked);
    let text = pages::cite_bibtex(&context, &citation);
    let name = Some("transposition-monitor.bib");
    Ok(answer::file(text.into_bytes(), "application/x-bibtex; charset=utf-8", name, policy))
}

/// Answers with what the view shows, as canonical JSON.
///
/// # Errors
/// As [`get`].
pub async fn json(asked: Asked<CiteFilter>) -> Result<Response, HttpError> {
    let policy = CachePolicy::of(asked.view);
    let view = view(&asked)?;
    let bytes = tokio::task::spawn_blocking(move || canonical(&asked.snapshot, asked.on, &view))
        .await
        .map_err(|error| HttpError::Internal(Cause::of(error)))?
        .map_err(|error| HttpError::Internal(Cause::of(error)))?;
    Ok(answer::file(bytes, "application/json", None, policy))
}

/// The view, if the edition holds what it shows.
fn view(asked: &Asked<CiteFilter>) -> Result<CitedView, HttpError> {
    let view = asked.filter.page.clone().ok_or(HttpError::Address(NO_PAGE))?;
    if view.is_of(&asked.snapshot) { Ok(view) } else { Err(HttpError::NotFound) }
}

/// The citation, with what the latest edition says of the same view.
async fn made(asked: &Asked<CiteFilter>, latest: Arc<Snapshot>) -> Result<Citation, HttpError> {
    let view = view(asked)?;
    let page = view.page();
    let (snapshot, on) = (asked.snapshot.clone(), asked.on);
    let cited = CitedAs { method: asked.filter.method, hash: asked.filter.sha256.clone() };
    let hashes = tokio::task::spawn_blocking(move || {
        let here = hash(&snapshot, on, &view)?;
        let is_latest = latest.revision() == snapshot.revision();
        let newer = (!is_latest).then(|| hash(&latest, on, &view)).transpose()?;
        Ok::<_, serde_json::Error>((here, newer))
    })
    .await
    .map_err(|error| HttpError::Internal(Cause::of(error)))?;
    let (hash, newer) = hashes.map_err(|error| HttpError::Internal(Cause::of(error)))?;
    Ok(Citation { page, hash, newer, cited })
}
