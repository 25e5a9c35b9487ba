//! Lays out the lane of a State: the time to transpose and the procedures on as
//! few tracks as keep them apart, the measures below, words where there is room.

use super::{
    MeasureMark, ProcedureTrack, StateLane,
    area::Area,
    axis::Axis,
    facts_lane::is_day,
    font::Face,
    key::put_upright,
    lanes_case::Placed,
    pack::{Want, pack},
    palette::{Ink, Pattern},
    scene::{Anchor, Layer, Paint, Scene, Shape, Word},
    step_glyph,
    stretch::Stretch,
    wrap::{widest, wrap},
};
use crate::model::Day;

/// Half of the height of the time to transpose.
const PERIOD: i32 = 4;
/// The radius of a measure's mark.
pub(crate) const MEASURE: i32 = 4;
const TRACK: i32 = 2 * step_glyph::REACH;
const APART: i32 = 3;
const GAP: i32 = 5;
const FACE: Face = Face::Small;

/// The tracks of a lane, filled from above.
struct Tracks {
    /// What is taken on each: its left and right end.
    taken: Vec<(i32, Vec<(i32, i32)>)>,
    bottom: i32,
}

/// Puts what is in a lane; the bottom of it.
pub(crate) fn put_lane(scene: &mut Scene, lane: &StateLane, axis: &Axis, top: i32) -> i32 {
    let placed: Vec<(Placed<'_>, (i32, i32), &ProcedureTrack)> = lane
        .procedures
        .iter()
        .filter_map(|track| {
            let placed = Placed::of(track, axis);
            Some((placed.ends?, placed, track))
        })
        .map(|(ends, placed, track)| (placed, ends, track))
        .collect();
    let period = period(lane, axis);
    let mut wants: Vec<Want> = Vec::new();
    // A step soon after the deadline is set over the end of the time to transpose.
    let over = |(left, right): (i32, i32)| (left, (right - TRACK).max(left));
    wants.extend(period.map(over).map(|(left, right)| Want { left, right, height: TRACK }));
    wants.extend(placed.iter().map(|(placed, ends, _)| Want {
        left: ends.0,
        right: ends.1,
        height: placed.height,
    }));
    let packed = pack(&wants, APART, 2);
    let mut tracks = Tracks { taken: Vec::new(), bottom: top + packed.height.max(TRACK) + 1 };
    for (want, at) in wants.iter().zip(&packed.tops) {
        tracks.take(top + at, (want.left, want.right));
    }
    if let Some((left, right)) = period {
        tracks.take(top, (left, right));
        let middle = top + TRACK / 2;
        let area = Area::new(left, middle - PERIOD, right, middle + PERIOD);
        scene.put_outlined(Layer::Band, area, Ink::Muted, Paint::Plain(Ink::Grid));
    }
    let tops = packed.tops.iter().skip(usize::from(period.is_some()));
    for ((placed, ..), at) in placed.iter().zip(tops.clone()) {
        placed.put(scene, top + at);
    }
    let words = |text: &String| vec![text.clone()];
    if let Some(never) = &lane.never {
        tracks.put_words(scene, axis, &words(never), (axis.left, axis.left), true);
    }
    let left = lane.left.as_ref().and_then(|(day, label)| Some((last_bound(*day, axis)?, label)));
    if let Some((x, label)) = left {
        tracks.put_words(scene, axis, &words(label), (x, x), true);
    }
    // The newest first: it is what stands.
    for ((_, ends, track), at) in placed.iter().zip(tops).rev() {
        tracks.put_label(scene, axis, (&track.labels, *ends), top + at);
    }
    let bottom = put_measures(scene, &lane.measures, axis, tracks.bottom);
    let shade_from = if lane.never.is_some() { Some(axis.room.0) } else { left.map(|(x, _)| x) };
    if let Some(from) = shade_from {
        scene.put_shade(Area::new(from, top - 2, axis.room.1, bottom + 2), Ink::Panel);
        if from > axis.room.0 {
            put_upright(scene, Layer::Line, (from, 2), (top - 2, bottom + 2), Ink::Text);
        }
    }
    bottom
}

/// Where the time ends in which the State was bound, once it has; before the axis
/// it is at the end of the room, after it nowhere.
fn last_bound(day: Day, axis: &Axis) -> Option<i32> {
    let x = if axis.holds(day) {
        Some(axis.x(day))
    } else {
        (!axis.meets(None, day)).then_some(axis.room.0)
    };
    x.filter(|_| day < axis.on)
}

/// The time to transpose, as far as it is on the axis.
fn period(lane: &StateLane, axis: &Axis) -> Option<(i32, i32)> {
    let (from, to) = lane.period.filter(|(from, to)| axis.meets(Some(*from), *to))?;
    let (left, right) = axis.ends(Some(from), to);
    Some((left, right.max(left + 1)))
}

impl Tracks {
    fn take(&mut self, top: i32, ends: (i32, i32)) {
        match self.taken.iter_mut().find(|(other, _)| *other == top) {
            Some((_, taken)) => taken.push(ends),
            None => self.taken.push((top, vec![ends])),
        }
    }

    /// Puts the first of some words that has room beside what they name, on its
    /// track; nothing where none has.
    fn put_label(
        &mut self,
        scene: &mut Scene,
        axis: &Axis,
        (labels, ends): (&[String], (i32, i32)),
        top: i32,
    ) -> bool {
        let empty = Vec::new();
        let taken = self.taken.iter().find(|(other, _)| *other == top);
        let taken = taken.map_or(&empty, |(_, taken)| taken);
        let spot = labels.iter().filter(|label| !label.is_empty()).find_map(|label| {
            let width = FACE.width(label);
            let sides = [ends.0 - GAP - width, ends.1 + GAP];
            let free = |left: &i32| {
                *left >= axis.room.0
                    && *left + width <= axis.room.1
                    && taken
                        .iter()
                        .all(|(from, to)| left + width + GAP <= *from || to + GAP <= *left)
            };
            Some((sides.into_iter().find(free)?, width, label))
        });
        let Some((left, width, label)) = spot else { return false };
        let (text, anchor, ink) = (String::new(), Anchor::Start, Ink::Muted);
        let word =
            Word { text, x: left, top: top + (TRACK - FACE.line()) / 2, anchor, face: FACE, ink };
        scene.put_words(std::slice::from_ref(label), &word, true);
        self.take(top, (left, left + width));
        true
    }

    /// Puts words that must be read: below the tracks where none has room.
    fn put_words(
        &mut self,
        scene: &mut Scene,
        axis: &Axis,
        labels: &[String],
        ends: (i32, i32),
        first: bool,
    ) {
        let tops: Vec<i32> = self.taken.iter().map(|(top, _)| *top).collect();
        let above = self.bottom - TRACK - 1;
        let tops = if first && tops.is_empty() { vec![above] } else { tops };
        for top in tops {
            if self.put_label(scene, axis, (labels, ends), top) {
                return;
            }
        }
        let (start, end) = axis.room;
        for label in labels.iter().take(1) {
            let lines = wrap(label, FACE, end - start, 3);
            let x = (ends.1 + GAP).min(end - widest(&lines, FACE)).max(start);
            let (text, anchor, ink) = (String::new(), Anchor::Start, Ink::Muted);
            let word = Word { text, x, top: self.bottom, anchor, face: FACE, ink };
            scene.put_words(&lines, &word, true);
            self.bottom += lines.iter().map(|_| FACE.line()).sum::<i32>();
        }
    }
}

/// Puts the measures that count by the day asked for on rows of their own; the
/// bottom of the last.
fn put_measures(scene: &mut Scene, measures: &[MeasureMark], axis: &Axis, top: i32) -> i32 {
    let mut seen: Vec<MeasureMark> = measures
        .iter()
        .copied()
        .filter(|mark| mark.when.last <= axis.on && axis.meets(mark.when.first, mark.when.last))
        .collect();
    seen.sort_by_key(|mark| mark.when);
    let stretches: Vec<Option<Stretch>> = seen
        .iter()
        .map(|mark| (!is_day(mark.when)).then(|| Stretch::of(mark.when, axis)))
        .collect();
    let wants: Vec<Want> = seen
        .iter()
        .zip(&stretches)
        .map(|(mark, stretch)| {
            let x = axis.x(mark.when.last);
            let (left, right) =
                stretch.map_or((x - MEASURE, x + MEASURE), |stretch| (stretch.left, stretch.right));
            Want { left, right, height: 2 * MEASURE }
        })
        .collect();
    let packed = pack(&wants, 1, 1);
    for ((mark, stretch), at) in seen.iter().zip(&stretches).zip(&packed.tops) {
        let y = top + 2 + at + MEASURE;
        if let Some(stretch) = stretch {
            let pattern = Pattern::SomeDay(Ink::Transposed);
            stretch.put(scene, (y, MEASURE), Ink::Transposed, pattern);
            continue;
        }
        put_measure(scene, mark.is_law, (axis.x(mark.when.last), y));
    }
    if packed.height == 0 { top } else { top + 2 + packed.height }
}

/// Puts the mark of a measure of a known day: a disc for a law, a ring for a bill.
pub(crate) fn put_measure(scene: &mut Scene, is_law: bool, center: (i32, i32)) {
    let ink = Ink::Transposed;
    scene.put(Layer::Mark, Shape::Circle { center, radius: MEASURE, ink });
    if !is_law {
        let (radius, ink) = (MEASURE - 2, Ink::Paper);
        scene.put(Layer::Mark, Shape::Circle { center, radius, ink });
    }
}
