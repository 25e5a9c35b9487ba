//! A number for each request, so that a reader can name what they saw and the
//! log can be searched for it.
//!
//! A number that the client sends is not taken over: it could be that of
//! another request, or hold anything.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};

/// The number of a request: sixteen hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestId(String);

static START: LazyLock<RandomState> = LazyLock::new(RandomState::new);
static COUNT: AtomicU64 = AtomicU64::new(0);

impl RequestId {
    /// The next number. It differs from one start of the server to the next.
    pub fn next() -> Self {
        let mut hasher = START.build_hasher();
        hasher.write_u64(COUNT.fetch_add(1, Ordering::Relaxed));
        Self(format!("{:016x}", hasher.finish()))
    }

    /// The number as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
