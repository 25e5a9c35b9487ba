//! The site in every language: the first part of a path says which, and what answers is
//! the same routes over a site that speaks it. Nothing behind this knows of that part. An
//! answer that is kept is given here, before anything is routed.

use std::borrow::Cow;
use std::sync::Arc;

use app::language::{Language, has_words};
use axum::Router;
use axum::extract::Request;
use axum::http::header::LOCATION;
use axum::http::uri::PathAndQuery;
use axum::http::{HeaderMap, HeaderValue, Method, Uri};
use axum::response::Response;
use tower::ServiceExt;

use super::{present, serve::Answers, site::Site};

/// The site in every language.
#[derive(Clone)]
pub struct Front(Arc<[Spoken; Language::ALL.len()]>);

/// A site in one language, and what answers for it.
struct Spoken {
    site: Site,
    routes: Router,
}

impl Front {
    /// A site, with its routes once in each language.
    pub(super) fn new(site: &Site, routes: impl Fn(Site) -> Router) -> Self {
        let spoken = Language::ALL.map(|language| {
            let site = site.in_language(language);
            Spoken { routes: routes(site.clone()), site }
        });
        Self(Arc::new(spoken))
    }

    fn in_language(&self, language: Language) -> &Spoken {
        let at = Language::ALL.iter().position(|one| *one == language).unwrap_or_default();
        &self.0[at]
    }

    /// The same for whoever asks without a connection.
    pub(super) fn router(self) -> Router {
        Router::new().fallback(move |request: Request| {
            let front = self.clone();
            async move {
                let (method, uri, headers) = (request.method(), request.uri(), request.headers());
                match front.at_hand(method, uri, headers).await {
                    Some(kept) => kept,
                    None => front.make(request).await,
                }
            }
        })
    }
}

impl Answers for Front {
    async fn at_hand(&self, method: &Method, uri: &Uri, headers: &HeaderMap) -> Option<Response> {
        let (language, uri) = place(uri);
        let site = &self.in_language(language).site;
        present::kept(site, method, &uri, headers).await
    }

    async fn make(&self, mut request: Request) -> Response {
        let (language, uri) = place(request.uri());
        if let Cow::Owned(uri) = uri {
            *request.uri_mut() = uri;
        }
        let routes = self.in_language(language).routes.clone();
        let Ok(mut response) = routes.oneshot(request).await;
        let place = response.headers().get(LOCATION).and_then(|place| place.to_str().ok());
        if let Some(Ok(place)) = place.and_then(|place| spoken_place(language, place)) {
            response.headers_mut().insert(LOCATION, place);
        }
        response
    }
}

/// The language in which an address is answered, and the place that it asks for there.
fn place(uri: &Uri) -> (Language, Cow<'_, Uri>) {
    match asked(uri) {
        Some((language, uri)) => (language, Cow::Owned(uri)),
        None => (told_in(uri.path()), Cow::Borrowed(uri)),
    }
}

/// The language that an address says, with the address without it. One that says English,
/// or leads to what is the same in every language, is left as it is: nothing lies there.
fn asked(uri: &Uri) -> Option<(Language, Uri)> {
    let (language, rest) = Language::said_in(uri.path())?;
    if language == Language::English || !has_words(rest) {
        return None;
    }
    let path = Language::place(uri.path());
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(PathAndQuery::try_from(format!("{path}{query}")).ok()?);
    Some((language, Uri::from_parts(parts).ok()?))
}

/// The language in which it is told that nothing lies at a path.
fn told_in(path: &str) -> Language {
    Language::said_in(path).map_or(Language::English, |(language, _)| language)
}

/// Where an answer leads, in the language of whoever asked; none if it says a language
/// already or leads elsewhere.
fn spoken_place(
    language: Language,
    place: &str,
) -> Option<Result<HeaderValue, axum::http::header::InvalidHeaderValue>> {
    let is_ours = place.starts_with('/') && !place.starts_with("//");
    let path = place.split(['?', '#']).next().unwrap_or_default();
    (is_ours && Language::said_in(path).is_none())
        .then(|| HeaderValue::from_str(&language.at(place)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_split_into_language_and_place() {
        #[track_caller]
        fn check(address: &str, expected: Option<(Language, &str)>) {
            let found = asked(&address.parse().unwrap());
            let found = found.as_ref().map(|(language, uri)| (*language, uri.to_string()));
            assert_eq!(found, expected.map(|(language, to)| (language, to.to_owned())));
        }
        check("/matrix", None);
        check("/fr", Some((Language::French, "/")));
        check("/fr/", Some((Language::French, "/")));
        check("/de/matrix?on=2015-03-11", Some((Language::German, "/matrix?on=2015-03-11")));
        check("/fr?on=2015-03-11", Some((Language::French, "/?on=2015-03-11")));
        check("/en/matrix", None);
        check("/fr/api/v1/matrix", None);
        check("/fr/assets/site.css", None);
        check("/french", None);
    }

    #[test]
    fn an_answer_leads_on_in_the_same_language() {
        #[track_caller]
        fn check(place: &str, expected: Option<&str>) {
            let found = spoken_place(Language::French, place);
            assert_eq!(
                found.map(|place| place.unwrap().to_str().unwrap().to_owned()).as_deref(),
                expected
            );
        }
        check("/import", Some("/fr/import"));
        check("/", Some("/fr"));
        check("/fr/articles/18", None);
        check("/assets/icon.svg", Some("/assets/icon.svg"));
        check("//elsewhere.example/", None);
        check("https://elsewhere.example/", None);
    }
}
