//! Results as programs are told of them: the same words as on the page, without marks.

use std::collections::BTreeSet;

use data::{model::SourceId, search::Hit};

use super::hit::{Line, shown};
use crate::context::PageContext;

/// A result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HitTold {
    /// What it is.
    pub title: String,
    /// Where it is opened.
    pub address: String,
    /// What it is of: a State, a day, a status.
    pub of: Vec<String>,
    /// What it says, or the part in which words were found.
    pub passages: Vec<String>,
    /// Who says so.
    pub source: Option<SourceId>,
    /// Whether a word of it only resembles what was asked for.
    pub is_near: bool,
}

/// The result; none if the edition does not hold it.
#[must_use]
pub fn hit_told(ctx: &PageContext, forms: &BTreeSet<String>, hit: Hit) -> Option<HitTold> {
    let told = shown(ctx, forms, hit)?;
    let texts = |lines: Vec<Line>| lines.iter().map(Line::text).collect();
    Some(HitTold {
        title: told.head.text(),
        address: told.to,
        of: texts(told.of),
        passages: texts(told.words),
        source: told.source,
        is_near: hit.is_near,
    })
}
