//! What a child is told before the bytes: one line of JSON.

use data::ingest::Options;
use serde::{Deserialize, Serialize};

/// The line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Request {
    /// The file's name, for display only.
    pub(super) file: String,
    /// Bytes of memory that the child may take.
    pub(super) memory: u64,
    /// Seconds of the processor that it may use.
    pub(super) seconds: u64,
    /// How the file is read.
    pub(super) options: Options,
}

impl Request {
    /// The line as it is written. JSON has no line break outside of texts, where
    /// it is escaped.
    pub(super) fn line(&self) -> String {
        // The types hold no map and no number that JSON cannot write.
        serde_json::to_string(self).unwrap_or_default() + "\n"
    }
}
