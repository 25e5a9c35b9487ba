//! A stretch on some day of which something happened: never drawn as a point.

use super::{
    area::Area,
    axis::Axis,
    palette::{Ink, Pattern},
    scene::{Layer, Paint, Scene, Shape},
};
use crate::snapshot::interval::Interval;

/// It is never as narrow as a point.
const LEAST: i32 = 10;

/// A stretch as far as it is on an axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stretch {
    pub(crate) left: i32,
    pub(crate) right: i32,
    /// Whether it goes on beyond what is drawn: it has no end there.
    goes_on: (bool, bool),
}

impl Stretch {
    /// The stretch of an interval.
    pub(crate) fn of(when: Interval, axis: &Axis) -> Self {
        let (left, last) = axis.ends(when.first, when.last);
        let last = last.max(left + 1);
        // A short one is widened to the right, but not beyond the day asked for.
        let end = axis.x(axis.on).max(last);
        let right = last.max((left + LEAST).min(end));
        let earlier = when.first.is_none_or(|first| !axis.holds(first));
        Self { left: left.min(right - LEAST), right, goes_on: (earlier, !axis.holds(when.last)) }
    }

    /// Puts it about a height.
    pub(crate) fn put(self, scene: &mut Scene, (y, reach): (i32, i32), ink: Ink, pattern: Pattern) {
        let area = Area::new(self.left, y - reach, self.right, y + reach);
        scene.put(Layer::Mark, Shape::Rect { area, paint: Paint::Plain(ink) });
        let mut inner = area.inner();
        if self.goes_on.0 {
            inner.left = area.left;
        }
        if self.goes_on.1 {
            inner.right = area.right;
        }
        scene.put(Layer::Mark, Shape::Rect { area: inner, paint: Paint::Filled(pattern) });
    }
}
