//! The last step of a good answer: its tag, "not changed" if the reader holds
//! it already, and a compressed copy if the reader takes one.
//!
//! The tag is a hash of the whole body, so it is strong; a compressed copy is
//! other bytes and has a tag of its own. Equal bodies have equal tags, on every
//! server and after every start.

use std::io::Write;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::header::{
    CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY,
};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::{
    encoding::liked_best,
    error::{Cause, HttpError},
};
use crate::publish::sha256;

/// Our own bodies are whole and in memory; none comes near this.
const MOST_BYTES: usize = 64 * 1024 * 1024;
/// Below this a compressed copy saves nothing.
const LEAST_TO_COMPRESS: usize = 1_024;

/// Marks an answer that has its tag and its encoding already, and for which
/// conditions were answered: the site's files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settled;

/// Tags, answers conditions, compresses.
pub async fn represent(request: Request, next: Next) -> Response {
    let read = matches!(*request.method(), Method::GET | Method::HEAD);
    let headers = request.headers().clone();
    let response = next.run(request).await;
    let settled = response.extensions().get::<Settled>().is_some();
    if !read || settled || response.status() != StatusCode::OK {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let body = match to_bytes(body, MOST_BYTES).await {
        Ok(body) => body,
        Err(error) => return HttpError::Internal(Cause::of(error)).into_response(),
    };
    // A PNG is compressed in itself.
    let png = parts.headers.get(CONTENT_TYPE).is_some_and(|media| media == "image/png");
    let encoding = if png { Encoding::Plain } else { Encoding::wanted(&headers, body.len()) };
    let tag = format!("\"{}{}\"", &sha256(&body)[..32], encoding.suffix());
    parts.headers.remove(CONTENT_LENGTH);
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        parts.headers.insert(ETAG, tag);
    }
    parts.headers.append(VARY, HeaderValue::from_static("accept-encoding"));
    if holds(&headers, &tag) {
        parts.status = StatusCode::NOT_MODIFIED;
        return Response::from_parts(parts, Body::empty());
    }
    let body = match encoding.encode(body).await {
        Ok(body) => body,
        Err(error) => return HttpError::Internal(error).into_response(),
    };
    if let Some(name) = encoding.name() {
        parts.headers.insert(CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    Response::from_parts(parts, Body::from(body))
}

/// Whether the reader says that it holds this very copy.
pub fn holds(headers: &HeaderMap, tag: &str) -> bool {
    headers
        .get_all(IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        // Weak comparison, as RFC 9110 wants it here.
        .map(|known| known.trim().trim_start_matches("W/"))
        .any(|known| known == tag || known == "*")
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Plain,
    Gzip,
    Brotli,
}

impl Encoding {
    fn wanted(headers: &HeaderMap, length: usize) -> Self {
        if length < LEAST_TO_COMPRESS {
            return Self::Plain;
        }
        match liked_best(headers, &["br", "gzip"]) {
            Some("br") => Self::Brotli,
            Some("gzip") => Self::Gzip,
            _ => Self::Plain,
        }
    }

    const fn name(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Gzip => Some("gzip"),
            Self::Brotli => Some("br"),
        }
    }

    const fn suffix(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Gzip => "-gzip",
            Self::Brotli => "-br",
        }
    }

    /// Compresses away from the threads that answer requests.
    async fn encode(self, body: Bytes) -> Result<Bytes, Cause> {
        if self == Self::Plain {
            return Ok(body);
        }
        let encode = move || match self {
            Self::Plain => Ok(body),
            Self::Gzip => {
                let mut out =
                    flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
                out.write_all(&body)?;
                out.finish().map(Bytes::from)
            }
            Self::Brotli => {
                let mut out = Vec::new();
                // Quality 4: half the time of 5 for a few per cent more bytes.
                let parameters =
                    brotli::enc::BrotliEncoderParams { quality: 4, ..Default::default() };
                brotli::BrotliCompress(&mut &body[..], &mut out, &parameters)?;
                Ok(Bytes::from(out))
            }
        };
        tokio::task::spawn_blocking(encode)
            .await
            .map_err(Cause::of)?
            .map_err(|error: std::io::Error| Cause::of(error))
    }
}
