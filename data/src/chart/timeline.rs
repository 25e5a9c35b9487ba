//! What a State's timeline shows.

use super::{Band, Frame, StepLook, StepShape};
use crate::{
    model::{Day, NodeStatus},
    snapshot::interval::Interval,
};

/// What happened when, in lanes over one axis of years.
#[derive(Debug, Clone, PartialEq)]
pub struct TimelineChart {
    /// Ids, title, description and width.
    pub frame: Frame,
    /// The axis' first day.
    pub from: Day,
    /// The axis' last day; it is moved on if `on` or the deadline is later.
    pub to: Day,
    /// The day asked for. What counts from a later day is not drawn.
    pub on: Day,
    /// The words at the line of that day ("as things stood on 30 January 2026").
    pub on_label: String,
    /// The day by which transposition was due: a line through all lanes.
    pub deadline: Option<Day>,
    /// The day after which the State is no longer bound: a line through all
    /// lanes, with shade beyond it.
    pub bound_until: Option<Day>,
    /// The lanes, from above.
    pub lanes: Vec<Lane>,
    /// What bands and marks mean, in the order of showing; may be empty.
    pub legend: Vec<(LegendKey, String)>,
}

/// One lane: its name at the left (above, in narrow pictures), and what is in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Lane {
    /// Its name ("Non-conformity").
    pub heading: String,
    /// A second line ("INFR(2019)2230").
    pub detail: Option<String>,
    /// What is in it.
    pub content: LaneContent,
}

/// What a lane holds.
#[derive(Debug, Clone, PartialEq)]
pub enum LaneContent {
    /// The time to transpose, a plain stretch. It is drawn whole even where the
    /// deadline lies after the day asked for: it was known from the start.
    Period {
        /// Its first day.
        from: Day,
        /// Its last day.
        to: Day,
        /// The words at its end ("due 18 December 2013").
        label: String,
    },
    /// Marks with their words beside them: measures, findings.
    Facts {
        /// The marks, in any order. One that is open to the past has no place on
        /// a line of time: the lane's second line says how many there are.
        marks: Vec<Mark>,
        /// What stands there if none counts by the day asked for ("none held");
        /// may be empty.
        nothing: String,
    },
    /// A procedure: a band with its steps on it and their words below. The lane
    /// is left out if nothing of it is to be seen on the day asked for.
    Procedure {
        /// The shape of its steps' marks.
        shape: StepShape,
        /// How it stood, stretch by stretch ([`super::bands_on`]).
        bands: Vec<Band>,
        /// Its steps and listings.
        steps: Vec<Mark>,
    },
}

/// Something that happened on a day, or on some day of an interval.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// When. More than a day is drawn as a stretch, never as a point; open to
    /// the past, it has no beginning.
    pub when: Interval,
    /// What it is.
    pub kind: MarkKind,
    /// Its words; facts that share day and kind are better named in one mark.
    pub label: String,
    /// The whole of what its words shorten, for the table beside the picture.
    pub full: Option<String>,
}

/// What a mark stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkKind {
    /// A national measure that is law.
    Measure,
    /// A bill or another measure that is not law.
    Bill,
    /// A step of a procedure with its letter, or a listing, which has none.
    Step(StepLook, Option<char>),
    /// A finding, or several, with this status.
    Finding(NodeStatus, Weight),
}

/// Whose word a finding is: a claim is drawn lighter, so that it never looks
/// like what was established.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// A court's or the Commission's.
    Authority,
    /// Anybody else's: the State's own, an independent source's.
    Claim,
}

/// What an entry of the legend explains.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LegendKey {
    /// A stretch of a band.
    Band(super::BandKind),
    /// A mark of one day.
    Mark(MarkKind),
    /// The shape of the marks of a kind of procedure.
    Shape(StepShape),
    /// A mark of which the day is not known: a stretch.
    UnknownDay,
    /// A mark of a claim.
    Claim,
}
