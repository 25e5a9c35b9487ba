//! The last step of a good answer: its tag, "not changed" if the reader holds
//! it already, and a compressed copy if the reader takes one. What is the same for
//! everyone is made once and kept ([`super::kept_answers`]).
//!
//! The tag is a hash of the whole body, so it is strong; a compressed copy is
//! other bytes and has a tag of its own. Equal bodies have equal tags, on every
//! server and after every start.

use std::io::Write;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, ETAG, IF_NONE_MATCH, SET_COOKIE,
    VARY,
};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::{
    encoding::liked_best,
    error::{Cause, HttpError},
    headers::secure_answer,
    kept_answers::{Kept, Moment, Question},
    site::Site,
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

/// An answer as it is sent to everyone who takes it so.
#[derive(Debug)]
pub(super) struct Representation {
    /// The whole head, with the tag.
    headers: HeaderMap,
    tag: String,
    body: Bytes,
}

impl Representation {
    /// Roughly what keeping it takes, in bytes.
    pub(super) fn bytes(&self) -> usize {
        let head = self.headers.iter().map(|(name, value)| name.as_str().len() + value.len());
        size_of::<Self>() + head.sum::<usize>() + self.body.len()
    }

    #[cfg(test)]
    pub(super) fn of_text(text: &'static str) -> Self {
        let body = Bytes::from_static(text.as_bytes());
        Self { headers: HeaderMap::new(), tag: String::new(), body }
    }

    /// The answer to one reader: without its body if the reader holds it already.
    pub(super) fn answer(&self, asked: &HeaderMap) -> Response {
        let held = holds(asked, &self.tag);
        let body = if held { Body::empty() } else { Body::from(self.body.clone()) };
        let mut response = Response::new(body);
        if held {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
        }
        response.headers_mut().clone_from(&self.headers);
        if held {
            response.headers_mut().remove(CONTENT_ENCODING);
        }
        response
    }
}

/// Tags, compresses, answers conditions; keeps what is the same for everyone.
pub async fn represent(State(site): State<Site>, request: Request, next: Next) -> Response {
    let method = request.method().clone();
    if !matches!(method, Method::GET | Method::HEAD) {
        return next.run(request).await;
    }
    let asked = request.headers().clone();
    let encoding = Encoding::liked(&asked);
    let path = request.uri().path().to_owned();
    // A HEAD's body may be gone already: nothing to keep for others.
    let question = (method == Method::GET).then(|| Question::of(&site, request.uri(), encoding));
    let coming = async { represented(next.run(request).await, encoding).await };
    let Some(question) = question else {
        return coming.await.answer(&asked);
    };
    let coming = async {
        match coming.await {
            // Kept whole: what is at hand passes through no layer.
            Made::Shared(mut made) => {
                secure_answer(&path, &mut made.headers);
                Ok(made)
            }
            other => Err(other),
        }
    };
    match site.answers.get(Moment::of(&site), question, coming).await {
        Some(Kept::Shared(made)) => made.answer(&asked),
        Some(Kept::Own(made)) => made.answer(&asked),
        None => HttpError::Internal(Cause::in_words("an answer was lost")).into_response(),
    }
}

/// What came of an answer.
enum Made {
    /// One that anyone may have.
    Shared(Representation),
    /// One for whoever asked.
    Own(Representation),
    /// One that has no tag, or its own: an error, a redirect, a file of the site.
    AsItIs(Response),
}

impl Made {
    fn answer(self, asked: &HeaderMap) -> Response {
        match self {
            Self::Shared(made) | Self::Own(made) => made.answer(asked),
            Self::AsItIs(response) => response,
        }
    }
}

async fn represented(response: Response, encoding: Encoding) -> Made {
    let settled = response.extensions().get::<Settled>().is_some();
    if settled || response.status() != StatusCode::OK {
        return Made::AsItIs(response);
    }
    let (mut parts, body) = response.into_parts();
    let body = match to_bytes(body, MOST_BYTES).await {
        Ok(body) => body,
        Err(error) => {
            return Made::AsItIs(HttpError::Internal(Cause::of(error)).into_response());
        }
    };
    let headers = &mut parts.headers;
    let shared = is_for_everyone(headers);
    // A PNG is compressed in itself.
    let png = headers.get(CONTENT_TYPE).is_some_and(|media| media == "image/png");
    let encoding = if png || body.len() < LEAST_TO_COMPRESS { Encoding::Plain } else { encoding };
    let tag = format!("\"{}{}\"", &sha256(&body)[..32], encoding.suffix());
    headers.remove(CONTENT_LENGTH);
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(ETAG, tag);
    }
    headers.append(VARY, HeaderValue::from_static("accept-encoding"));
    let body = match encoding.encode(body).await {
        Ok(body) => body,
        Err(error) => return Made::AsItIs(HttpError::Internal(error).into_response()),
    };
    if let Some(name) = encoding.name() {
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    let made = Representation { headers: parts.headers, tag, body };
    if shared { Made::Shared(made) } else { Made::Own(made) }
}

/// Whether the answer says that everyone may have it, and depends on nothing that the
/// reader sent beside the address.
fn is_for_everyone(headers: &HeaderMap) -> bool {
    let public = headers
        .get(CACHE_CONTROL)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.starts_with("public"));
    public && !headers.contains_key(VARY) && !headers.contains_key(SET_COOKIE)
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

/// How a body is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Encoding {
    Plain,
    Gzip,
    Brotli,
}

impl Encoding {
    /// The one that a reader likes best.
    pub(super) fn liked(headers: &HeaderMap) -> Self {
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
                // Quality 3: half the time of 4, a third of that of 5, for six and eighteen
                // per cent more bytes. A window beyond the body is memory that is cleared
                // for nothing.
                let window = (usize::BITS - body.len().leading_zeros()).clamp(16, 22);
                let parameters = brotli::enc::BrotliEncoderParams {
                    quality: 3,
                    lgwin: i32::try_from(window).unwrap_or(22),
                    size_hint: body.len(),
                    ..Default::default()
                };
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
