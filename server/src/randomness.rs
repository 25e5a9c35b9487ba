//! Randomness, as an argument: whoever makes a token or a salt is handed its
//! source, so that tests can fix it. Nothing else asks the system for it.

use std::sync::atomic::{AtomicU64, Ordering};

use sha2::{Digest, Sha256};
use thiserror::Error;

/// A source of bytes that nobody can guess.
pub trait Randomness: std::fmt::Debug + Send + Sync {
    /// 256 new bits.
    ///
    /// # Errors
    /// When the system has none to give.
    fn bytes(&self) -> Result<[u8; 32], NoRandomness>;
}

/// The system has no randomness to give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the system gave no random bytes; look at its log")]
pub struct NoRandomness;

/// The system's own source.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRandomness;

impl Randomness for SystemRandomness {
    fn bytes(&self) -> Result<[u8; 32], NoRandomness> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|_| NoRandomness)?;
        Ok(bytes)
    }
}

/// Bytes that can be told in advance, for tests alone.
#[derive(Debug, Default)]
pub struct CountedRandomness(AtomicU64);

impl CountedRandomness {
    /// Bytes that differ from those of another start, as long as the numbers
    /// between them last.
    pub const fn starting_at(number: u64) -> Self {
        Self(AtomicU64::new(number))
    }
}

impl Randomness for CountedRandomness {
    fn bytes(&self) -> Result<[u8; 32], NoRandomness> {
        let count = self.0.fetch_add(1, Ordering::Relaxed);
        Ok(Sha256::digest(count.to_be_bytes()).into())
    }
}
