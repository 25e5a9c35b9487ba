//! `GET /api/v1/coverage`: on how many articles of each State, and of how many
//! States on each article, a finding is held.

use app::address::ByAspect;
use axum::response::Response;
use data::{
    model::{ArticleNumber, Aspect, MemberState},
    snapshot::figures,
};
use serde::Serialize;

use super::answer::{Clocks, json};
use crate::http::{asked::Asked, error::HttpError};

#[derive(Serialize)]
struct Answer {
    #[serde(flatten)]
    clocks: Clocks,
    aspect: Aspect,
    /// Over all bound States and all articles with counted provisions.
    coverage: figures::Coverage,
    /// In protocol order; of a State that is not bound nothing is to be held.
    member_states: Vec<OfState>,
    /// By number; on an article of options alone nothing is to be held.
    articles: Vec<OfArticle>,
}

#[derive(Serialize)]
struct OfState {
    member_state: MemberState,
    bound: bool,
    #[serde(flatten)]
    coverage: figures::Coverage,
}

#[derive(Serialize)]
struct OfArticle {
    article: ArticleNumber,
    #[serde(flatten)]
    coverage: figures::Coverage,
}

/// Answers with the coverage.
///
/// # Errors
/// When computing it breaks off.
pub async fn get(asked: Asked<ByAspect>) -> Result<Response, HttpError> {
    json(asked, |asked| {
        let (snapshot, aspect, on) = (&asked.snapshot, asked.filter.aspect, asked.on);
        let member_states = snapshot.member_states().map(|entry| OfState {
            member_state: entry.code,
            bound: snapshot.is_bound(entry.code, on),
            coverage: snapshot.coverage_of(entry.code, aspect, on),
        });
        let mut articles: Vec<OfArticle> = snapshot
            .structure()
            .assessed_articles()
            .map(|article| OfArticle {
                article: article.number(),
                coverage: snapshot.coverage_at(article, aspect, on),
            })
            .collect();
        articles.sort_by_key(|of| of.article);
        Answer {
            clocks: Clocks::of(asked),
            aspect,
            coverage: snapshot.coverage(aspect, on),
            member_states: member_states.collect(),
            articles,
        }
    })
    .await
}
