//! What somebody says of a file since the file does not say so itself. It is asked
//! once for the whole file, and never made up.

use serde::{Deserialize, Serialize};

use super::{DateOrder, Mapping};
use crate::{
    model::{Act, Aspect, Basis, Day, SourceId},
    table::as_maybe_word,
};

/// What is said; nothing where the file speaks for itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Given {
    /// The source under which its rows are kept, where the file names none.
    #[serde(with = "as_maybe_word")]
    pub source: Option<SourceId>,
    /// The day on which it was made, or on which what it says held.
    #[serde(with = "as_maybe_word")]
    pub as_of: Option<Day>,
    /// How dates such as `1/2/2026` are to be read, where their column does not
    /// tell.
    pub dates: Option<DateOrder>,
    /// Whose view its findings are.
    pub basis: Option<Basis>,
    /// In what act that was said.
    pub act: Option<Act>,
    /// What its findings speak about.
    pub aspect: Option<Aspect>,
    /// What headings and words of it mean that are not known otherwise.
    pub mapping: Mapping,
}
