//! How long an answer may be kept: the only place that sets `Cache-Control`
//! (but for the site's files, whose names change with their content).

use app::address::View;
use axum::http::{HeaderMap, HeaderValue, header::CACHE_CONTROL};

/// How long an answer may be kept, and by whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CachePolicy {
    /// By nobody: errors, and whatever is for one reader.
    Never,
    /// By everyone, but asked about before each use: it changes with the
    /// latest edition or the current day. The tag makes asking cheap.
    Revalidate,
    /// By everyone for a while: day and edition are both named, and neither ever
    /// changes; only a new version of the program could, or something erased, and
    /// for that the while is short.
    Pinned,
}

impl CachePolicy {
    /// The policy of a view.
    pub const fn of(view: View) -> Self {
        match (view.on, view.rev) {
            (Some(_), Some(_)) => Self::Pinned,
            _ => Self::Revalidate,
        }
    }

    /// Writes the header.
    pub fn write(self, headers: &mut HeaderMap) {
        let value = match self {
            Self::Never => "no-store",
            Self::Revalidate => "public, no-cache",
            Self::Pinned => "public, max-age=600",
        };
        headers.insert(CACHE_CONTROL, HeaderValue::from_static(value));
    }
}
