//! `GET /api/v1/search?q=…`: what an edition holds of some words: the results of the page
//! `/search`, in its order and as many.

use app::address::{AddressFault, Filter};
use app::pages::{HitTold, SearchFilter, hit_told};
use axum::response::Response;
use data::{
    model::{ParseError, SourceId},
    search::{Asked as Words, Found, ResultKind},
};
use serde::Serialize;
use utoipa::ToSchema;

use super::answer::{Clocks, json};
use crate::http::{
    asked::Asked,
    error::HttpError,
    pages::{answer::split, search::found},
};

/// What is searched for, which must be given.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Question(SearchFilter);

impl Filter for Question {
    const PARAMETERS: &'static [&'static str] = SearchFilter::PARAMETERS;

    fn set(&mut self, name: &str, value: &str) -> Result<(), ParseError> {
        self.0.set(name, value)
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        self.0.pairs()
    }

    fn missing(&self) -> Option<AddressFault> {
        let fault = AddressFault::Missing { name: "q", example: "grooming" };
        self.0.asked.is_empty().then_some(fault)
    }
}

/// What was found.
#[derive(Serialize, ToSchema)]
struct SearchResults {
    #[serde(flatten)]
    clocks: Clocks,
    /// The words that were searched for, as they were written.
    q: String,
    /// What there is of each of them. All must stand in a result, so that nothing is found
    /// where one is not known.
    words: Vec<WordAsked>,
    /// How many words were left out, since only the first twelve are searched for.
    left_out: usize,
    /// How many results there are in all.
    count: usize,
    /// The kinds of which there are results, in the order of the list of kinds.
    groups: Vec<ResultsOfKind>,
}

/// A word that was searched for.
#[derive(Serialize, ToSchema)]
struct WordAsked {
    /// As it was written.
    written: String,
    /// Whether it stands anywhere: as it is, as the beginning of a word, or with a slip.
    is_known: bool,
    /// The word nearest to one that stands nowhere.
    near: Option<String>,
}

/// Results of one kind.
#[derive(Serialize, ToSchema)]
struct ResultsOfKind {
    /// The kind.
    kind: ResultKind,
    /// How many there are.
    count: usize,
    /// The first of them: five, or 200 of the kind that is asked for; none of the others.
    results: Vec<SearchResult>,
}

/// A result, in the words of the page.
#[derive(Serialize, ToSchema)]
struct SearchResult {
    /// What it is.
    title: String,
    /// The address of the page that shows it, on the day and in the edition asked for.
    address: String,
    /// What it is of, such as a State, a day, a status.
    of: Vec<String>,
    /// What it says, or the parts of it in which words were found; … stands where more
    /// precedes or follows.
    passages: Vec<String>,
    /// Who says so; none of what nobody says, such as an article.
    source_id: Option<SourceId>,
    /// Whether a word in it only resembles one that was searched for.
    is_near: bool,
}

impl From<HitTold> for SearchResult {
    fn from(told: HitTold) -> Self {
        let HitTold { title, address, of, passages, source, is_near } = told;
        Self { title, address, of, passages, source_id: source, is_near }
    }
}

/// Answers with what was found.
///
/// # Errors
/// When searching breaks off.
#[utoipa::path(
    get,
    path = "/api/v1/search",
    tag = "records",
    summary = "What is held of some words",
    description = "Member States, articles, provisions, measures, procedures, findings, replies, stated figures and sources in which all of the words stand, also with a slip of a letter: the results of the page /search, in English. What counts only from a later day than the one asked for is not found.",
    params(Asked::<Question>),
    responses((status = 200, body = SearchResults)),
    extensions(("x-example" = json!("q=victim&kind=findings"))),
)]
pub async fn get(asked: Asked<Question>) -> Result<Response, HttpError> {
    let filter = asked.filter.0.clone();
    let asked = asked.with(filter);
    let found = found(&asked, &asked.filter).await?;
    json(asked, move |asked| results(asked, found)).await
}

fn results(asked: &Asked<SearchFilter>, found: Found) -> SearchResults {
    let clocks = Clocks::of(asked);
    let (context, filter) = split(asked.clone());
    let count = found.count();
    let Found { groups, words, forms } = found;
    let told = |hit| hit_told(&context, &forms, hit).map(SearchResult::from);
    let groups = groups.into_iter().map(|group| ResultsOfKind {
        kind: group.kind,
        count: group.count,
        results: group.hits.into_iter().filter_map(told).collect(),
    });
    let words = words.into_iter().map(|word| WordAsked {
        written: word.written,
        is_known: word.is_known,
        near: word.near,
    });
    SearchResults {
        clocks,
        left_out: Words::read(&filter.asked).left_out(),
        q: filter.asked,
        words: words.collect(),
        count,
        groups: groups.collect(),
    }
}
