//! The site's files (browser code, style, fonts), carried inside the binary
//! and served under names that hold their hash. It must not read the disk or
//! compress anything: `cargo xtask site` did both.

use app::shell;
use axum::Router;
use axum::extract::Path;
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

/// The folder of addresses under which the files are served.
const FOLDER: &str = "/assets/";

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

/// The route that serves the files.
pub fn routes<S>() -> Router<S>
where
    S: Clone + Send + Sync + 'static,
{
    Router::new().route("/assets/{name}", get(serve))
}

async fn serve(Path(name): Path<String>, headers: HeaderMap) -> Response {
    match FILES.iter().find(|file| file.name == name) {
        Some(file) => respond(file, &headers),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn respond(file: &File, headers: &HeaderMap) -> Response {
    let copies = [("br", file.brotli), ("gzip", file.gzip)];
    let chosen = copies.into_iter().find_map(|(name, copy)| {
        copy.filter(|_| accepts(headers, name)).map(|bytes| (name, bytes))
    });
    let bytes = chosen.map_or(file.plain, |(_, bytes)| bytes);
    let mut response = bytes.into_response();
    let head = response.headers_mut();
    head.insert(CONTENT_TYPE, HeaderValue::from_static(file.content_type));
    // The name changes with the content, so a copy never goes stale.
    head.insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    head.insert(VARY, HeaderValue::from_static("accept-encoding"));
    if let Some((name, _)) = chosen {
        head.insert(CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    response
}

/// Whether the reader takes this encoding: named (or `*`) without `q=0`.
pub(crate) fn accepts(headers: &HeaderMap, encoding: &str) -> bool {
    let quality = |wanted: &str| {
        headers
            .get_all(ACCEPT_ENCODING)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .find_map(|part| {
                let (name, parameters) = part.split_once(';').unwrap_or((part, ""));
                let quality = parameters.trim().strip_prefix("q=").unwrap_or("1");
                let named = name.trim().eq_ignore_ascii_case(wanted);
                named.then(|| quality.parse::<f32>().unwrap_or(0.0))
            })
    };
    quality(encoding).or_else(|| quality("*")).is_some_and(|quality| quality > 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: File = File {
        role: "css",
        name: "style-1.css",
        content_type: "text/css; charset=utf-8",
        plain: b"plain",
        brotli: Some(b"brotli"),
        gzip: Some(b"gzip"),
    };

    fn encoding(accepted: &'static str) -> Option<String> {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static(accepted));
        let response = respond(&FILE, &headers);
        let chosen = response.headers().get(CONTENT_ENCODING)?;
        Some(chosen.to_str().unwrap().to_owned())
    }

    #[test]
    fn the_smallest_accepted_copy_is_chosen() {
        let cases = [
            ("gzip, deflate, br, zstd", Some("br")),
            ("gzip", Some("gzip")),
            ("br;q=0, gzip;q=0.5", Some("gzip")),
            ("*", Some("br")),
            ("*;q=0", None),
            ("identity", None),
            ("br;q=nonsense", None),
        ];
        for (accepted, chosen) in cases {
            assert_eq!(encoding(accepted).as_deref(), chosen, "{accepted}");
        }
    }

    #[test]
    fn every_file_says_that_it_never_changes() {
        let response = respond(&FILE, &HeaderMap::new());
        let head = response.headers();
        assert_eq!(head[CACHE_CONTROL], "public, max-age=31536000, immutable");
        assert_eq!(head[VARY], "accept-encoding");
        assert_eq!(head[CONTENT_TYPE], "text/css; charset=utf-8");
    }
}
