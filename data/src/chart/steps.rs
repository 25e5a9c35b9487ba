//! What a chart of figures over time shows.

use super::Frame;
use crate::model::Day;

/// Figures over time, as steps: a value holds from the day on which it changes
/// until the next one. Nothing is filled in between, and nothing is drawn after
/// the day asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepsChart {
    /// Ids, title, description and width.
    pub frame: Frame,
    /// The axis' first day.
    pub from: Day,
    /// The day asked for.
    pub on: Day,
    /// The words above its line ("30 January 2026").
    pub on_label: String,
    /// The deadline with its words ("due 18 December 2013").
    pub deadline: Option<(Day, String)>,
    /// What is stacked, from below.
    pub layering: Layering,
    /// What the scale measures ("Member States"); may be empty.
    pub scale: String,
    /// What the layers mean, in their order; those without words are left out.
    pub key: Vec<String>,
    /// The panels, from above, all on one scale.
    pub panels: Vec<StepsPanel>,
    /// What stands in the place of panels if there are none.
    pub nothing: String,
}

/// What a chart of steps stacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layering {
    /// A reported gap, what is not known, what is transposed.
    Gaps,
    /// A reported gap, what is not known, neither of the two: where options alone are
    /// counted, the rest is not transposed but left to choice.
    GapsOfOptions,
    /// Procedures known to be open, presumed open, and those that may have ended.
    Procedures,
    /// One share, as a line.
    Line,
}

/// One figure over time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepsPanel {
    /// What stands above it if it begins a group ("Failure to notify").
    pub group: Option<String>,
    /// Its name, beside or above it; may be empty.
    pub name: String,
    /// The top of its scale.
    pub most: u32,
    /// The values named beside its scale, with their words.
    pub ticks: Vec<(u32, String)>,
    /// Its values, in order, without days between them.
    pub stretches: Vec<Stretch>,
    /// The words at its right end, a line for each layer from below; an empty
    /// one is left out.
    pub ends: Vec<String>,
    /// The words at its right end above those of the layers; may be empty.
    pub total: String,
}

/// A stretch of days on which a figure stays the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// Its first day.
    pub from: Day,
    /// Its last day.
    pub to: Day,
    /// The layers' values, from below.
    pub values: Vec<u32>,
}
