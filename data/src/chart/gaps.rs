//! What the chart of reported gaps and of what is not known shows.

use super::Frame;

/// Of the bound States, how many have a reported gap and how many are not
/// known: two figures that are shown together and never merged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GapsChart {
    /// Ids, title, description and width.
    pub frame: Frame,
    /// What the bars are a share of ("share of bound States").
    pub scale: String,
    /// The words at the scale's two ends ("0", "100 %").
    pub scale_ends: (String, String),
    /// What the parts of a bar mean.
    pub key: GapsKey,
    /// The bars, from above.
    pub rows: Vec<GapsRow>,
}

/// The words for the parts of a bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GapsKey {
    /// The hatched part ("reported gap").
    pub reported: String,
    /// The dotted part ("not known").
    pub unknown: String,
    /// The plain rest ("transposed").
    pub neither: String,
}

/// One bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GapsRow {
    /// The node's name; long ones are wrapped.
    pub label: String,
    /// How deep the node stands.
    pub level: GapsLevel,
    /// States with a reported gap.
    pub reported: u32,
    /// States of which it is not known.
    pub unknown: u32,
    /// All bound States: the bar's full length.
    pub bound: u32,
    /// The figures in words ("21 + 5 not known, of 26").
    pub figure: String,
    /// Whether nothing must be done: the rest is then left to choice, and not
    /// transposed.
    pub optional: bool,
}

/// How deep a node stands: it decides weight and distance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GapsLevel {
    /// The whole Directive.
    Directive,
    /// A theme.
    Theme,
    /// An article.
    Article,
}
