//! Lays out a lane of marks with their words beside them.

use super::{
    Mark,
    area::Area,
    axis::Axis,
    font::Face,
    glyph::{Glyph, REACH, put_some_day},
    pack::{Want, pack},
    palette::Ink,
    scene::{Anchor, Layer, Paint, Scene, Word},
    wrap::{widest, wrap},
};
use crate::{model::Day, snapshot::interval::Interval};

const GAP: i32 = 6;
const APART: i32 = 12;
const LINES: usize = 3;
/// Words are not set wider than this.
const WIDEST: i32 = 380;
/// Beside a mark, words need at least this much, or they go below it.
const LEAST: i32 = 130;
const LINE: i32 = Face::Small.line();

/// Where the words of a mark are.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Placed {
    lines: Vec<String>,
    /// Their left end.
    left: i32,
    /// Below the mark instead of beside it.
    below: bool,
    want: Want,
}

/// The marks that have a place and count from the day asked for or before, or the
/// words for none; the height.
pub(crate) fn put_facts(
    scene: &mut Scene,
    (marks, nothing): (&[Mark], &str),
    axis: &Axis,
    top: i32,
) -> i32 {
    let has_place = |mark: &&Mark| mark.when.first.is_some() && mark.when.last <= axis.on;
    let mut seen: Vec<&Mark> = marks.iter().filter(has_place).collect();
    if seen.is_empty() {
        let (start, end) = (axis.left.max(axis.room.0), axis.room.1);
        let lines = wrap(nothing, Face::Small, end - start, LINES);
        let (text, x, anchor) = (String::new(), start, Anchor::Start);
        let word = Word { text, x, top, anchor, face: Face::Small, ink: Ink::Muted };
        scene.put_words(&lines, &word, true);
        return (0..).zip(&lines).map(|(line, _)| (line + 1) * LINE).last().unwrap_or(LINE);
    }
    seen.sort_by_key(|mark| mark.when);
    let ends: Vec<(i32, i32)> = seen.iter().map(|mark| extent(mark.when, axis)).collect();
    let placed: Vec<Placed> = seen
        .iter()
        .zip(&ends)
        .map(|(mark, ends)| place(&mark.label, *ends, axis, Face::Small))
        .collect();
    let wants: Vec<Want> = placed.iter().map(|placed| placed.want).collect();
    let packed = pack(&wants, APART, 3);
    for (((mark, ends), placed), offset) in seen.iter().zip(&ends).zip(&placed).zip(&packed.tops) {
        let middle = top + offset + LINE / 2;
        if is_day(mark.when) {
            Glyph::of(mark.kind).put(scene, (axis.x(mark.when.last), middle));
        } else {
            let area = Area::new(ends.0, middle - REACH, ends.1, middle + REACH);
            put_some_day(scene, area, mark.when, mark.kind);
        }
        put_label(scene, placed, top + offset, (Face::Small, Ink::Text));
    }
    packed.height.max(LINE)
}

/// The time to transpose, with the deadline's words at its end; the height.
pub(crate) fn put_period(
    scene: &mut Scene,
    (from, to, label): (Day, Day, &str),
    axis: &Axis,
    top: i32,
) -> i32 {
    let ends = (axis.x(from), axis.x(to));
    let placed = place_at_end(label, ends, axis, Face::SmallStrong);
    let area = Area::new(ends.0, top + 1, ends.1, top + LINE - 1);
    scene.put_outlined(Layer::Band, area, Ink::Muted, Paint::Plain(Ink::Grid));
    put_label(scene, &placed, top, (Face::SmallStrong, Ink::Text));
    placed.want.height
}

/// Whether it is of one day.
pub(crate) fn is_day(when: Interval) -> bool {
    when.first == Some(when.last)
}

/// Where a mark begins and ends. A stretch is never as narrow as a point.
pub(crate) fn extent(when: Interval, axis: &Axis) -> (i32, i32) {
    let last = axis.x(when.last);
    if is_day(when) {
        return (last - REACH, last + REACH);
    }
    let first = when.first.map_or(axis.left, |day| axis.x(day));
    (first.min(last - 2 * REACH), last)
}

/// At the end of the stretch: beyond it where there is room, else below it.
fn place_at_end(label: &str, (from, to): (i32, i32), axis: &Axis, face: Face) -> Placed {
    let (start, end) = axis.room;
    let below = to + GAP + face.width(label) > end;
    let lines = wrap(label, face, (end - start).min(WIDEST), LINES);
    let width = widest(&lines, face);
    let left = if below { (to - GAP - width).max(start) } else { to + GAP };
    let rows = (1..).zip(&lines).map(|(count, _)| count).last().unwrap_or(1);
    let height = if below { LINE + rows * LINE } else { rows * LINE };
    let want = Want { left: left.min(from), right: (left + width).max(to), height };
    Placed { lines, left, below, want }
}

/// Beside the mark where there is room: right, else left, else broken into
/// lines on the roomier side; below it where both sides are too narrow, or words
/// would be cut: the last of them say what was found.
fn place(label: &str, (from, to): (i32, i32), axis: &Axis, face: Face) -> Placed {
    let (start, end) = axis.room;
    let rooms = (end - to - GAP, from - GAP - start);
    let whole = face.width(label);
    let right = whole <= rooms.0.min(WIDEST) || (whole > rooms.1.min(WIDEST) && rooms.0 >= rooms.1);
    let room = if right { rooms.0 } else { rooms.1 };
    let beside = wrap(label, face, room.min(WIDEST), LINES + 1);
    let below = whole > room && (room < LEAST || beside.len() > LINES);
    let lines = if below { wrap(label, face, end - start, LINES) } else { beside };
    let width = widest(&lines, face);
    let left = match (below, right) {
        (true, _) => from.min(end - width).max(start),
        (false, true) => to + GAP,
        (false, false) => from - GAP - width,
    };
    let count = (1..).zip(&lines).map(|(count, _)| count).last().unwrap_or(0);
    let height = if below { LINE + count * LINE } else { LINE * count.max(1) };
    let want = Want { left: left.min(from), right: (left + width).max(to), height };
    Placed { lines, left, below, want }
}

fn put_label(scene: &mut Scene, placed: &Placed, top: i32, (face, ink): (Face, Ink)) {
    let top = if placed.below { top + LINE } else { top };
    let (text, x, anchor) = (String::new(), placed.left, Anchor::Start);
    scene.put_words(&placed.lines, &Word { text, x, top, anchor, face, ink }, true);
}
