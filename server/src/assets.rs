//! The site's files (browser code, style, fonts), carried inside the binary
//! and served under names that hold their hash. It must not read the disk or
//! compress anything: `cargo xtask site` did both.

use std::collections::HashMap;
use std::sync::LazyLock;

use app::shell;
use axum::Router;
use axum::http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::http::{
    encoding::liked_best,
    error::HttpError,
    no_query::NoQuery,
    representation::{Settled, holds},
    segment::Segment,
};
use crate::publish::sha256;

/// The folder of addresses under which the files are served.
const FOLDER: &str = "/assets/";

/// Whether a path is that of one of the site's files.
pub fn is_asked(path: &str) -> bool {
    path.starts_with(FOLDER)
}

/// How many fonts a page asks for before it knows that it needs them.
const PRELOADED_FONTS: usize = 2;

/// One file and its compressed copies; `build.rs` writes the table.
struct File {
    role: &'static str,
    name: &'static str,
    content_type: &'static str,
    plain: &'static [u8],
    brotli: Option<&'static [u8]>,
    gzip: Option<&'static [u8]>,
}

static FILES: &[File] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The binary was built without the site's files.
#[derive(Debug, thiserror::Error)]
#[error(
    "this binary was built without the site's files: build it with `make build`, then start it again"
)]
pub struct NoSite;

/// The addresses that a page's head names.
///
/// # Errors
/// If the binary was built without `cargo xtask site`.
pub fn addresses() -> Result<shell::Assets, NoSite> {
    let all = |role: &'static str| {
        FILES
            .iter()
            .filter(move |file| file.role == role)
            .map(|file| format!("{FOLDER}{}", file.name))
    };
    let one = |role| all(role).next().ok_or(NoSite);
    Ok(shell::Assets {
        css: one("css")?,
        start_js: one("start_js")?,
        fonts: all("preload").take(PRELOADED_FONTS).collect(),
        icon: all("icon").next(),
    })
}

/// All files by name, as they are before they are compressed.
pub fn all() -> impl Iterator<Item = (&'static str, &'static [u8])> {
    FILES.iter().map(|file| (file.name, file.plain))
}

/// The route that serves the files.
pub fn routes<S>() -> Router<S>
where
    S: Clone + Send + Sync + 'static,
{
    Router::new().route("/assets/{name}", get(serve))
}

async fn serve(Segment(name): Segment, _: NoQuery, headers: HeaderMap) -> Response {
    match COPIES.get(name.as_str()) {
        Some(copies) => respond(copies, &headers),
        None => HttpError::NotFound.into_response(),
    }
}

/// A file in one encoding.
struct Copy {
    encoding: Option<&'static str>,
    content_type: &'static str,
    bytes: &'static [u8],
    tag: String,
}

/// All copies of all files by name, with their tags: made once, since the files
/// never change while the program runs.
static COPIES: LazyLock<HashMap<&'static str, Vec<Copy>>> =
    LazyLock::new(|| FILES.iter().map(|file| (file.name, copies(file))).collect());

/// The copies of a file, the plain one last.
fn copies(file: &File) -> Vec<Copy> {
    let all = [(Some("br"), file.brotli), (Some("gzip"), file.gzip), (None, Some(file.plain))];
    let there = all.into_iter().filter_map(|(encoding, bytes)| Some((encoding, bytes?)));
    there
        .map(|(encoding, bytes)| {
            let suffix = encoding.map(|name| format!("-{name}")).unwrap_or_default();
            let tag = format!("\"{}{suffix}\"", &sha256(bytes)[..32]);
            Copy { encoding, content_type: file.content_type, bytes, tag }
        })
        .collect()
}

fn respond(copies: &[Copy], headers: &HeaderMap) -> Response {
    let offered: Vec<&str> = copies.iter().filter_map(|copy| copy.encoding).collect();
    let liked = liked_best(headers, &offered);
    let Some(copy) = copies.iter().find(|copy| copy.encoding == liked) else {
        return HttpError::NotFound.into_response();
    };
    let mut response = if holds(headers, &copy.tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let content_type = HeaderValue::from_static(copy.content_type);
        let mut whole = ([(CONTENT_TYPE, content_type)], copy.bytes).into_response();
        if let Some(name) = copy.encoding {
            whole.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static(name));
        }
        whole
    };
    let head = response.headers_mut();
    if let Ok(tag) = HeaderValue::from_str(&copy.tag) {
        head.insert(ETAG, tag);
    }
    // The name changes with the content, so a copy never goes stale.
    head.insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    // A font is compressed in itself and comes in one way only.
    if copies.len() > 1 {
        head.insert(VARY, HeaderValue::from_static("accept-encoding"));
    }
    response.extensions_mut().insert(Settled);
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::header::{ACCEPT_ENCODING, IF_NONE_MATCH};

    const STYLE: File = File {
        role: "css",
        name: "style-1.css",
        content_type: "text/css; charset=utf-8",
        plain: b"plain",
        brotli: Some(b"brotli"),
        gzip: Some(b"gzip"),
    };
    const FONT: File = File { brotli: None, gzip: None, ..STYLE };

    fn ask(file: &File, headers: &[(axum::http::HeaderName, &str)]) -> Response {
        let headers =
            headers.iter().map(|(name, value)| (name.clone(), value.parse().unwrap())).collect();
        respond(&copies(file), &headers)
    }

    #[test]
    fn the_copy_liked_best_is_sent_with_a_tag_of_its_own() {
        let mut tags = Vec::new();
        for (accepted, encoding) in
            [("br, gzip", Some("br")), ("br;q=0.1, gzip", Some("gzip")), ("identity", None)]
        {
            let response = ask(&STYLE, &[(ACCEPT_ENCODING, accepted)]);
            let head = response.headers();
            let sent = head.get(CONTENT_ENCODING).map(|name| name.to_str().unwrap());
            assert_eq!(sent, encoding, "{accepted}");
            assert_eq!(head[CACHE_CONTROL], "public, max-age=31536000, immutable");
            assert_eq!(head[VARY], "accept-encoding");
            assert_eq!(head[CONTENT_TYPE], "text/css; charset=utf-8");
            let tag = head[ETAG].to_str().unwrap().to_owned();
            let again = ask(&STYLE, &[(ACCEPT_ENCODING, accepted), (IF_NONE_MATCH, &tag)]);
            assert_eq!(again.status(), StatusCode::NOT_MODIFIED, "{accepted}");
            assert_eq!(again.headers()[ETAG], tag);
            assert_eq!(again.headers()[VARY], "accept-encoding");
            assert!(!again.headers().contains_key(CONTENT_TYPE));
            tags.push(tag);
        }
        tags.dedup();
        assert_eq!(tags.len(), 3, "{tags:?}");
        let other = ask(&STYLE, &[(IF_NONE_MATCH, &tags[0])]);
        assert_eq!(other.status(), StatusCode::OK, "another copy is held");
    }

    #[test]
    fn what_is_compressed_in_itself_is_sent_as_it_is() {
        let response = ask(&FONT, &[(ACCEPT_ENCODING, "br, gzip")]);
        assert!(!response.headers().contains_key(CONTENT_ENCODING));
        assert!(!response.headers().contains_key(VARY));
        assert!(response.extensions().get::<Settled>().is_some());
    }
}
