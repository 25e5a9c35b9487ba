//! What another site has a browser send here is refused: every request that is
//! not for reading must show that it comes from a page of this site.
//!
//! tower-http's `csrf` layer is not used, since it lets through what shows
//! nothing (neither `Sec-Fetch-Site` nor `Origin`) and what says `none`. Here
//! every sign that is there must be right, and one must be there; a program
//! sends `Origin` with the address of the site. A proxy must hand on `Host`.

use axum::extract::Request;
use axum::http::header::{HOST, ORIGIN};
use axum::http::{HeaderMap, HeaderName, Method, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::http::{api, error::HttpError};

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Lets a request through if it only reads, or comes from this site.
pub async fn same_origin(request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    // Of the API nothing can be asked but to read it, which the router says.
    let reads = reads || request.uri().path().starts_with(api::ADDRESS);
    if reads || is_own(request.headers(), request.uri()) {
        next.run(request).await
    } else {
        HttpError::CrossSite.into_response()
    }
}

fn is_own(headers: &HeaderMap, uri: &Uri) -> bool {
    let (Ok(site), Ok(origin), Ok(host)) =
        (only(headers, &SEC_FETCH_SITE), only(headers, &ORIGIN), only(headers, &HOST))
    else {
        return false;
    };
    let host = uri.authority().map(axum::http::uri::Authority::as_str).or(host);
    let site = site.map(|site| site == "same-origin");
    let origin = origin.map(|origin| {
        let named = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://"));
        named.is_some_and(|named| {
            !named.is_empty() && host.is_some_and(|host| host.eq_ignore_ascii_case(named))
        })
    });
    (site.is_some() || origin.is_some()) && site.unwrap_or(true) && origin.unwrap_or(true)
}

/// The value of a header that may stand once; an error if it stands twice or is
/// no text.
fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Result<Option<&'a str>, ()> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Ok(None),
        (Some(value), None) => value.to_str().map(Some).map_err(drop),
        (Some(_), Some(_)) => Err(()),
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn every_sign_must_be_right_and_one_must_be_there() {
        #[track_caller]
        fn check(own: bool, signs: &[(&'static str, &'static str)]) {
            let mut headers = HeaderMap::new();
            headers.insert(HOST, HeaderValue::from_static("monitor.example:8080"));
            for (name, value) in signs {
                headers.append(*name, HeaderValue::from_static(value));
            }
            assert_eq!(is_own(&headers, &Uri::from_static("/accounts")), own, "{signs:?}");
        }
        const OWN: &str = "https://monitor.example:8080";
        check(true, &[("sec-fetch-site", "same-origin")]);
        check(true, &[("origin", OWN)]);
        check(true, &[("origin", "http://MONITOR.example:8080")]);
        check(true, &[("sec-fetch-site", "same-origin"), ("origin", OWN)]);
        check(false, &[]);
        for site in ["cross-site", "same-site", "none", "", "Same-Origin", "same-origin, none"] {
            check(false, &[("sec-fetch-site", site)]);
            check(false, &[("sec-fetch-site", site), ("origin", OWN)]);
        }
        for origin in [
            "null",
            "",
            "https://",
            "https://evil.example",
            "https://monitor.example",
            "https://monitor.example:8080.evil.example",
            "https://evil.example@monitor.example:8080",
            "ftp://monitor.example:8080",
            "monitor.example:8080",
        ] {
            check(false, &[("origin", origin)]);
            check(false, &[("sec-fetch-site", "same-origin"), ("origin", origin)]);
        }
        check(false, &[("origin", OWN), ("origin", OWN)]);
        check(false, &[("origin", OWN), ("host", "monitor.example:8080")]);
    }
}
