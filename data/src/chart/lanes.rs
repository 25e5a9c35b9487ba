//! What the line of time of many States shows: a lane each.

use super::{Band, BandKind, Frame};
use crate::{model::Day, snapshot::interval::Interval};

/// Many States over one axis of days, a lane each.
#[derive(Debug, Clone, PartialEq)]
pub struct LanesChart {
    /// Ids, title, description and width.
    pub frame: Frame,
    /// The axis' first day. What lies before it is not drawn.
    pub from: Day,
    /// The axis' last day. What lies after it is not drawn.
    pub to: Day,
    /// The words at the axis' ends, shown where it holds no two years.
    pub ends: (String, String),
    /// The day asked for: a line where the axis holds it. What counts from a
    /// later day is not drawn.
    pub on: Day,
    /// The words at the line of that day.
    pub on_label: String,
    /// The day by which transposition was due, a line through all lanes, and its
    /// words.
    pub deadline: (Day, String),
    /// The heads of the columns of figures right of the lanes; none in narrow
    /// pictures, where the figures say what they are.
    pub heads: Vec<String>,
    /// The lanes, from above.
    pub lanes: Vec<StateLane>,
    /// What bands and marks mean, in the order of showing; may be empty.
    pub legend: Vec<(LanesKey, String)>,
}

/// The lane of a State.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StateLane {
    /// The State's name.
    pub name: String,
    /// The time to transpose, a plain stretch. It is drawn whole even where the
    /// deadline lies after the day asked for: it was known from the start.
    pub period: Option<(Day, Day)>,
    /// Words in place of the time to transpose ("never bound").
    pub never: Option<String>,
    /// The last day on which the State was bound, once it has passed, and its words.
    pub left: Option<(Day, String)>,
    /// Its procedures. Those that would meet stand below one another, the first
    /// above.
    pub procedures: Vec<ProcedureTrack>,
    /// Its measures that have a date.
    pub measures: Vec<MeasureMark>,
    /// What stands right of the lane, one for each column.
    pub figures: Vec<LaneFigure>,
}

/// A figure at a lane's end.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LaneFigure {
    /// As it stands in its column; may be empty.
    pub short: String,
    /// As it stands where there is no column; may be empty.
    pub long: String,
}

/// A procedure on its track.
#[derive(Debug, Clone, PartialEq)]
pub struct ProcedureTrack {
    /// The shape of its steps' marks.
    pub shape: StepShape,
    /// Its words, the fullest first; the first that has room is shown beside it,
    /// if any has.
    pub labels: Vec<String>,
    /// How it stood, stretch by stretch ([`super::bands_on`]).
    pub bands: Vec<Band>,
    /// Its steps and listings.
    pub steps: Vec<StepMark>,
}

/// A step of a procedure, or a listing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepMark {
    /// When. More than a day is drawn as a stretch, never as a point.
    pub when: Interval,
    /// Its letter; a listing has none.
    pub letter: Option<char>,
    /// How it looks.
    pub look: StepLook,
}

/// The shape of a step's mark: what its procedure is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepShape {
    /// Failure to notify.
    Round,
    /// Anything else.
    Square,
}

/// How firm a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepLook {
    /// Something is alleged: an outline.
    Alleged,
    /// It is maintained, or established: solid.
    Maintained,
    /// The procedure ended: a pale outline.
    Ended,
    /// It was seen open; no step: an upright stroke.
    Seen,
}

/// A national measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MeasureMark {
    /// When it came.
    pub when: Interval,
    /// Whether it is law; a bill is not.
    pub is_law: bool,
}

/// What an entry of the legend explains.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LanesKey {
    /// The time to transpose.
    Period,
    /// A stretch of a band.
    Band(BandKind),
    /// A step by its letter.
    Step(char, StepLook),
    /// The shape of the marks of a kind of procedure.
    Shape(StepShape),
    /// A listing.
    Seen,
    /// A measure that is law.
    Act,
    /// A bill.
    Bill,
    /// A mark of which the day is not known: a stretch.
    UnknownDay,
}
