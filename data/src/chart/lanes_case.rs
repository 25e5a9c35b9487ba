//! Lays out a procedure in a State's lane: its band, and the marks of its steps
//! at their days. Marks that would meet stand below one another, each with a
//! line up to its day: none is moved to another one.

use super::{
    Band, ProcedureTrack, StepLook, StepMark,
    area::Area,
    axis::Axis,
    facts_lane::is_day,
    glyph::put_band,
    key::put_upright,
    palette::{Ink, Pattern},
    scene::{Layer, Paint, Scene, Shape},
    step_glyph::{REACH, STROKE, put_letter, put_step},
    stretch::Stretch,
};

/// Half of a band's height.
const BAND: i32 = 5;
/// Half of the height of a stretch.
const HALF_STRETCH: i32 = 6;
/// From one row of marks to the next.
const ROW: i32 = 2 * REACH + 1;
/// The room of a letter.
const LETTER: i32 = 13;

/// A procedure with the places of what is drawn of it.
pub(crate) struct Placed<'a> {
    bands: Vec<(Area, &'a Band)>,
    marks: Vec<PlacedMark>,
    track: &'a ProcedureTrack,
    /// Its left and right end; none where nothing of it is on the axis.
    pub(crate) ends: Option<(i32, i32)>,
    pub(crate) height: i32,
}

#[derive(Debug, Clone, Copy)]
struct PlacedMark {
    step: StepMark,
    /// Its left and right end, with its letter.
    ends: (i32, i32),
    /// The stretch, where the day is not known.
    stretch: Option<Stretch>,
    row: i32,
}

impl<'a> Placed<'a> {
    /// The places in a row whose top is 0.
    pub(crate) fn of(track: &'a ProcedureTrack, axis: &Axis) -> Self {
        let bands: Vec<_> = track.bands.iter().filter_map(|band| place(band, axis)).collect();
        let mut steps: Vec<StepMark> =
            track.steps.iter().copied().filter(|step| is_seen(*step, axis)).collect();
        steps.sort_by_key(|step| step.when);
        let mut rows: Vec<Vec<(i32, i32)>> = Vec::new();
        let mut marks = Vec::with_capacity(steps.len());
        for step in steps {
            let stretch = (!is_day(step.when)).then(|| Stretch::of(step.when, axis));
            let ends = ends(step, stretch, axis);
            // A stroke stands at the end of a stretch that begins the day after.
            let taken = match stretch {
                Some(_) => (ends.0 + 1, ends.1 - 1),
                None if step.look == StepLook::Seen => (ends.0 + STROKE, ends.1 - STROKE),
                None => ends,
            };
            let free = |row: &Vec<(i32, i32)>| {
                row.iter().all(|other| taken.0 > other.1 || other.0 > taken.1)
            };
            let row = rows.iter().position(free).unwrap_or(rows.len());
            if row == rows.len() {
                rows.push(Vec::new());
            }
            rows[row].push(taken);
            let row = i32::try_from(row).unwrap_or(0);
            marks.push(PlacedMark { step, ends, stretch, row });
        }
        let all = bands.iter().map(|(area, _)| (area.left, area.right));
        let all = all.chain(marks.iter().map(|mark| mark.ends));
        let ends = all.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)));
        let below = marks.iter().map(|mark| mark.row).max().unwrap_or(0);
        Self { bands, marks, track, ends, height: 2 * REACH + below * ROW }
    }

    /// Puts it, from a top.
    pub(crate) fn put(&self, scene: &mut Scene, top: i32) {
        let middle = top + REACH;
        for (area, band) in &self.bands {
            let area = Area { top: middle - BAND, bottom: middle + BAND, ..*area };
            put_band(scene, area, band.kind);
        }
        for mark in &self.marks {
            let y = middle + mark.row * ROW;
            if mark.row > 0 && mark.stretch.is_none() {
                let x = i32::midpoint(mark.ends.0, mark.ends.1);
                put_upright(scene, Layer::Band, (x, 1), (middle - BAND, y), Ink::Text);
            }
            match mark.stretch {
                None => {
                    let x = i32::midpoint(mark.ends.0, mark.ends.1);
                    let look = (self.track.shape, mark.step.look);
                    put_step(scene, look, mark.step.letter, (x, y));
                }
                Some(stretch) => put_some_day(scene, mark.step, stretch, y),
            }
        }
    }
}

/// Where a band is, as far as it is on the axis and not after the day asked for.
fn place<'a>(band: &'a Band, axis: &Axis) -> Option<(Area, &'a Band)> {
    let last = band.to.min(axis.on);
    if band.from > last || !axis.meets(Some(band.from), last) {
        return None;
    }
    let (left, right) = axis.ends(Some(band.from), band.to.next().min(axis.on));
    Some((Area::new(left, 0, right.max(left + 1), 0), band))
}

/// A fact counts from its last day.
fn is_seen(step: StepMark, axis: &Axis) -> bool {
    step.when.last <= axis.on && axis.meets(step.when.first, step.when.last)
}

/// The room that a mark takes, with its letter.
fn ends(step: StepMark, stretch: Option<Stretch>, axis: &Axis) -> (i32, i32) {
    let reach = if step.look == StepLook::Seen { STROKE } else { REACH };
    match stretch {
        None => {
            let x = axis.x(step.when.last);
            (x - reach, x + reach)
        }
        Some(stretch) if step.letter.is_some() && !has_letter_inside(stretch) => {
            (stretch.left, stretch.right + LETTER)
        }
        Some(stretch) => (stretch.left, stretch.right),
    }
}

const fn has_letter_inside(stretch: Stretch) -> bool {
    stretch.right - stretch.left >= LETTER + 8
}

/// A stretch on some day of which the step was taken, and its letter: bare, since
/// a mark would be of a day.
fn put_some_day(scene: &mut Scene, step: StepMark, stretch: Stretch, y: i32) {
    let (ink, pattern) = match step.look {
        StepLook::Ended => (Ink::Muted, Pattern::Dots(Ink::Muted)),
        _ => (Ink::Text, Pattern::SomeDay(Ink::Text)),
    };
    stretch.put(scene, (y, HALF_STRETCH), ink, pattern);
    let Some(letter) = step.letter else { return };
    let x = if has_letter_inside(stretch) {
        i32::midpoint(stretch.left, stretch.right)
    } else {
        stretch.right + 1 + LETTER / 2
    };
    let reach = (LETTER / 2, HALF_STRETCH - 1);
    let plate = Area::new(x - reach.0, y - reach.1, x + reach.0 + 1, y + reach.1);
    scene.put(Layer::Mark, Shape::Rect { area: plate, paint: Paint::Plain(Ink::Paper) });
    put_letter(scene, letter, (x, y), Ink::Text);
}
