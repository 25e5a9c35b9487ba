//! `GET /api/v1/coverage`: on how many articles of each State, and of how many
//! States on each article, a finding is held.

use app::address::ByAspect;
use axum::response::Response;
use data::{
    model::{ArticleNumber, Aspect, MemberState},
    snapshot::figures,
};
use serde::Serialize;
use utoipa::ToSchema;

use super::answer::{Clocks, json};
use crate::http::{asked::Asked, error::HttpError};

/// The coverage of a day.
#[derive(Serialize, ToSchema)]
struct CoverageOnDay {
    #[serde(flatten)]
    clocks: Clocks,
    /// The aspect that it is about.
    aspect: Aspect,
    /// Over all bound States and all articles with counted provisions.
    coverage: figures::Coverage,
    /// The States in protocol order; of a State that is not bound nothing is to be held.
    member_states: Vec<CoverageOfState>,
    /// The articles by number; on one of options alone nothing is to be held.
    articles: Vec<CoverageOfArticle>,
}

/// On how many articles of a State a finding is held.
#[derive(Serialize, ToSchema)]
struct CoverageOfState {
    /// The State.
    member_state: MemberState,
    /// Whether the Directive binds it on the day.
    bound: bool,
    #[serde(flatten)]
    coverage: figures::Coverage,
}

/// Of how many States a finding is held on an article.
#[derive(Serialize, ToSchema)]
struct CoverageOfArticle {
    /// The article.
    article: ArticleNumber,
    #[serde(flatten)]
    coverage: figures::Coverage,
}

/// Answers with the coverage.
///
/// # Errors
/// When computing it breaks off.
#[utoipa::path(
    get,
    path = "/api/v1/coverage",
    tag = "figures",
    summary = "On how much a finding is held",
    description = "On how many articles of each Member State, and of how many Member States on each article, a finding is held. What is not covered is not known, and says nothing good or bad.",
    params(Asked::<ByAspect>),
    responses((status = 200, body = CoverageOnDay)),
    extensions(("x-example" = json!("aspect=conformity"))),
)]
pub async fn get(asked: Asked<ByAspect>) -> Result<Response, HttpError> {
    json(asked, |asked| {
        let (snapshot, aspect, on) = (&asked.snapshot, asked.filter.aspect, asked.on);
        let member_states = snapshot.member_states().map(|entry| CoverageOfState {
            member_state: entry.code,
            bound: snapshot.is_bound(entry.code, on),
            coverage: snapshot.coverage_of(entry.code, aspect, on),
        });
        let mut articles: Vec<CoverageOfArticle> = snapshot
            .structure()
            .assessed_articles()
            .map(|article| CoverageOfArticle {
                article: article.number(),
                coverage: snapshot.coverage_at(article, aspect, on),
            })
            .collect();
        articles.sort_by_key(|of| of.article);
        CoverageOnDay {
            clocks: Clocks::of(asked),
            aspect,
            coverage: snapshot.coverage(aspect, on),
            member_states: member_states.collect(),
            articles,
        }
    })
    .await
}
