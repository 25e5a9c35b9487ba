//! The marks of a timeline: each kind has its own shape, colour and filling.

use super::{
    BandKind, MarkKind, StepLook, StepShape, Weight,
    area::Area,
    palette::{Ink, Pattern},
    scene::{Layer, Paint, Scene, Shape},
    step_glyph::put_step,
};
use crate::{model::NodeStatus, snapshot::interval::Interval};

/// How far a mark reaches from its middle.
pub(crate) const REACH: i32 = 6;
/// Two years, in days.
const LONG: i32 = 731;
const DASH: i32 = 9;
const BREAK: i32 = 5;

/// How a mark of one day looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Glyph {
    /// A filled disc.
    Disc(Ink),
    /// A ring.
    Ring(Ink),
    /// The mark of a step.
    Step(StepShape, StepLook, Option<char>),
    /// A square with an outline.
    Square { outline: Ink, paint: Paint },
    /// The outline of a square, and nothing in it.
    Frame(Ink),
}

impl Glyph {
    /// The mark of a kind.
    pub(crate) const fn of(kind: MarkKind) -> Self {
        match kind {
            MarkKind::Measure => Self::Disc(Ink::Transposed),
            MarkKind::Bill => Self::Ring(Ink::Transposed),
            MarkKind::Step(look, letter) => Self::Step(StepShape::Square, look, letter),
            MarkKind::Finding(_, Weight::Claim) => Self::Frame(outline(kind)),
            MarkKind::Finding(status, Weight::Authority) => {
                Self::Square { outline: outline(kind), paint: finding(status) }
            }
        }
    }

    /// Puts it about a point.
    pub(crate) fn put(self, scene: &mut Scene, center: (i32, i32)) {
        let disc = |radius, ink| Shape::Circle { center, radius, ink };
        match self {
            Self::Disc(ink) => scene.put(Layer::Mark, disc(REACH, ink)),
            Self::Ring(ink) => {
                scene.put(Layer::Mark, disc(REACH, ink));
                scene.put(Layer::Mark, disc(REACH - 2, Ink::Paper));
            }
            Self::Step(shape, look, letter) => put_step(scene, (shape, look), letter, center),
            Self::Square { outline, paint } => {
                scene.put_outlined(Layer::Mark, Area::about(center, REACH), outline, paint);
            }
            Self::Frame(ink) => {
                let paper = Paint::Plain(Ink::Paper);
                let area = Area::about(center, REACH);
                scene.put(Layer::Mark, Shape::Rect { area, paint: Paint::Plain(ink) });
                let area = area.inner().inner();
                scene.put(Layer::Mark, Shape::Rect { area, paint: paper });
            }
        }
    }
}

/// What a finding or node with a status is filled with.
pub(crate) const fn finding(status: NodeStatus) -> Paint {
    match status {
        NodeStatus::NotTransposed => Paint::Filled(Pattern::NotTransposed),
        NodeStatus::PartiallyTransposed => Paint::Filled(Pattern::Partial),
        NodeStatus::Unclear => Paint::Filled(Pattern::Dots(Ink::Unclear)),
        NodeStatus::Transposed => Paint::Plain(Ink::Transposed),
        NodeStatus::NoGapFound | NodeStatus::NoFinding => Paint::Plain(Ink::Paper),
        NodeStatus::Optional | NodeStatus::NotBound => Paint::Plain(Ink::Panel),
    }
}

/// The colour in which a kind is outlined, and hatched where its day is not known.
pub(crate) const fn outline(kind: MarkKind) -> Ink {
    match kind {
        MarkKind::Measure | MarkKind::Bill => Ink::Transposed,
        MarkKind::Step(..) => Ink::Text,
        MarkKind::Finding(status, _) => match status {
            NodeStatus::NotTransposed => Ink::NotTransposed,
            NodeStatus::PartiallyTransposed => Ink::PartialLine,
            NodeStatus::Unclear => Ink::Unclear,
            NodeStatus::Transposed => Ink::Transposed,
            _ => Ink::Muted,
        },
    }
}

/// A stretch on some day of which something happened. One that is open to the
/// past has no end at the left. A long one has no colour of what happened: it
/// would read as what was so all that time.
pub(crate) fn put_some_day(scene: &mut Scene, area: Area, when: Interval, kind: MarkKind) {
    let open = when.first.is_none();
    let is_long = when.first.is_none_or(|first| first.days_until(when.last) > LONG);
    let ink = if is_long { Ink::Muted } else { outline(kind) };
    let pattern = Pattern::SomeDay(ink);
    scene.put(Layer::Mark, Shape::Rect { area, paint: Paint::Plain(ink) });
    let inner = area.inner();
    let inner = if open { Area { left: area.left, ..inner } } else { inner };
    scene.put(Layer::Mark, Shape::Rect { area: inner, paint: Paint::Filled(pattern) });
}

/// A stretch of a procedure's band.
pub(crate) fn put_band(scene: &mut Scene, area: Area, kind: BandKind) {
    match kind {
        BandKind::Open => {
            scene.put_outlined(Layer::Band, area, Ink::PartialLine, Paint::Plain(Ink::Band));
        }
        BandKind::Presumed => put_dashes(scene, area),
        BandKind::Unknown => {
            let dots = Paint::Filled(Pattern::Dots(Ink::Muted));
            scene.put_outlined(Layer::Band, area, Ink::PartialLine, dots);
        }
    }
}

/// Pieces of a band.
pub(crate) fn put_dashes(scene: &mut Scene, area: Area) {
    let mut left = area.left;
    // A piece that is cut to less than half would look like a mark.
    while left + DASH / 2 < area.right || left == area.left {
        let right = (left + DASH).min(area.right);
        let piece = Area { left, right, ..area };
        scene.put_outlined(Layer::Band, piece, Ink::PartialLine, Paint::Plain(Ink::Band));
        left = right + BREAK;
    }
}
