//! Lays out a procedure's lane: its band, the steps on it, their words below.

use super::{
    Band, Mark, MarkKind, ProcedureTrack, StepMark, StepShape,
    axis::Axis,
    facts_lane::{extent, is_day},
    font::Face,
    key::put_upright,
    lanes_case::Placed,
    palette::Ink,
    scene::{Anchor, Layer, Scene, Word},
    step_glyph::REACH,
    step_words::{Wish, settle},
    wrap::{widest, wrap},
};
use crate::model::Day;

const FACE: Face = Face::Small;
/// Words are not set wider than this.
const WIDEST: i32 = 230;
/// Between the marks and the first row of words.
const GAP: i32 = 2;

/// The lane up to the day asked for; the height.
pub(crate) fn put_procedure(
    scene: &mut Scene,
    shape: StepShape,
    (bands, steps): (&[Band], &[Mark]),
    axis: &Axis,
    top: i32,
) -> i32 {
    let mut seen: Vec<&Mark> = steps.iter().filter(|step| step.when.last <= axis.on).collect();
    seen.sort_by_key(|step| step.when);
    let marks = seen.iter().filter_map(|step| match step.kind {
        MarkKind::Step(look, letter) => Some(StepMark { when: step.when, letter, look }),
        MarkKind::Measure | MarkKind::Bill | MarkKind::Finding(..) => None,
    });
    let steps = marks.collect();
    let track = ProcedureTrack { shape, labels: Vec::new(), bands: bands.to_vec(), steps };
    let placed = Placed::of(&track, axis);
    placed.put(scene, top + 1);
    let head = placed.height + GAP;
    head + put_words(scene, &seen, axis, (top + 1 + REACH, top + head))
}

/// Whether anything of a procedure is to be seen on a day.
pub(crate) fn is_seen(bands: &[Band], steps: &[Mark], on: Day) -> bool {
    bands.iter().any(|band| band.from <= on) || steps.iter().any(|step| step.when.last <= on)
}

/// The words of the steps below a top, and lines that lead down to them from the
/// band; their height.
fn put_words(scene: &mut Scene, steps: &[&Mark], axis: &Axis, (band, top): (i32, i32)) -> i32 {
    let (start, end) = axis.room;
    let lines_of = |step: &&Mark| wrap(&step.label, FACE, WIDEST.min(end - start), 3);
    let lines: Vec<Vec<String>> = steps.iter().map(lines_of).collect();
    let wishes: Vec<Wish> = steps
        .iter()
        .zip(&lines)
        .map(|(step, lines)| {
            let mark = extent(step.when, axis);
            let leader = if is_day(step.when) { axis.x(step.when.last) } else { mark.0 + REACH };
            Wish { mark, leader, width: widest(lines, FACE), lines: lines.len() }
        })
        .collect();
    let (spots, rows) = settle(&wishes, axis.room);
    let tops = (0..).map(|row| top + row * FACE.line()).take(rows + 1).collect::<Vec<i32>>();
    for ((lines, wish), spot) in
        lines.iter().zip(&wishes).zip(&spots).filter(|((lines, _), _)| !lines.is_empty())
    {
        let (text, x, anchor) = (String::new(), spot.left, Anchor::Start);
        let word = Word { text, x, top: tops[spot.line], anchor, face: FACE, ink: Ink::Muted };
        if spot.line > 0 {
            let x = wish.leader.clamp(spot.left, spot.left + wish.width);
            put_upright(scene, Layer::Line, (x, 1), (band, word.top), Ink::Muted);
        }
        scene.put_words(lines, &word, true);
    }
    tops.last().map_or(0, |bottom| bottom - top)
}
