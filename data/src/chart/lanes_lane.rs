//! Lays out the lane of a State: the time to transpose and the procedures on as
//! few tracks as keep them apart, the measures below, words where there is room.

use super::{
    ProcedureTrack, StateLane,
    area::Area,
    axis::Axis,
    key::put_upright,
    lanes_case::Placed,
    lanes_measures::put_measures,
    lanes_tracks::{TRACK, Tracks},
    pack::{Want, pack},
    palette::Ink,
    scene::{Layer, Paint, Scene},
};
use crate::model::Day;

/// Half of the height of the time to transpose.
const PERIOD: i32 = 4;
const APART: i32 = 3;

/// A procedure with the top of its track and its ends.
struct OnTrack<'a> {
    top: i32,
    ends: (i32, i32),
    track: &'a ProcedureTrack,
}

/// Puts what is in a lane; the bottom of it.
pub(crate) fn put_lane(scene: &mut Scene, lane: &StateLane, axis: &Axis, top: i32) -> i32 {
    let (mut tracks, procedures) = put_tracks(scene, lane, axis, top);
    if let Some(never) = &lane.never {
        tracks.put_words(scene, axis, never, axis.left);
    }
    let left = lane.left.as_ref().and_then(|(day, label)| Some((last_bound(*day, axis)?, label)));
    if let Some((x, label)) = left {
        tracks.put_words(scene, axis, label, x);
    }
    // The newest first: it is what stands.
    for OnTrack { top, ends, track } in procedures.iter().rev() {
        tracks.put_label(scene, axis, (&track.labels, *ends), *top);
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

/// Puts the time to transpose and the procedures: those that would meet on tracks
/// below one another.
fn put_tracks<'a>(
    scene: &mut Scene,
    lane: &'a StateLane,
    axis: &Axis,
    top: i32,
) -> (Tracks, Vec<OnTrack<'a>>) {
    let placed = lane.procedures.iter().map(|track| (Placed::of(track, axis), track));
    let placed: Vec<_> =
        placed.filter_map(|(placed, track)| Some((placed.ends?, placed, track))).collect();
    let period = period(lane, axis);
    // A step soon after the deadline is set over the end of the time to transpose.
    let over = |(left, right): (i32, i32)| (left, (right - TRACK).max(left));
    let want = |(left, right), height| Want { left, right, height };
    let wants: Vec<Want> = period
        .map(|ends| want(over(ends), TRACK))
        .into_iter()
        .chain(placed.iter().map(|(ends, placed, _)| want(*ends, placed.height)))
        .collect();
    let packed = pack(&wants, APART, 2);
    let mut tracks = Tracks::new(top, top + packed.height.max(TRACK) + 1);
    let mut tops = packed.tops.iter().map(|at| top + at);
    if let Some((left, right)) = period {
        tops.next();
        tracks.take(top, (left, right));
        let middle = top + TRACK / 2;
        let area = Area::new(left, middle - PERIOD, right, middle + PERIOD);
        scene.put_outlined(Layer::Band, area, Ink::Muted, Paint::Plain(Ink::Grid));
    }
    let mut procedures = Vec::new();
    for ((ends, placed, track), top) in placed.into_iter().zip(tops) {
        placed.put(scene, top);
        tracks.take(top, ends);
        procedures.push(OnTrack { top, ends, track });
    }
    (tracks, procedures)
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
