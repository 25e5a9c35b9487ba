//! Lays out a procedure's lane: its band, the steps on it, their words below.

use super::{
    Band, Mark, MarkKind,
    area::Area,
    axis::Axis,
    facts_lane::{extent, is_day},
    font::Face,
    glyph::{Glyph, REACH, put_band, put_some_day},
    key::put_upright,
    palette::Ink,
    scene::{Anchor, Layer, Scene, Word},
    step_words::{Wish, settle},
    wrap::{widest, wrap},
};
use crate::model::Day;

const FACE: Face = Face::Small;
const BAND: i32 = 12;
/// Words are not set wider than this.
const WIDEST: i32 = 230;
/// From the lane's top to the first row of words: marks reach above the band.
const HEAD: i32 = 18;

/// The lane up to the day asked for; the height.
pub(crate) fn put_procedure(
    scene: &mut Scene,
    (bands, steps): (&[Band], &[Mark]),
    axis: &Axis,
    top: i32,
) -> i32 {
    let middle = top + HEAD / 2;
    let across = |left, right| Area::new(left, middle - BAND / 2, right, middle + BAND / 2);
    for band in bands.iter().filter(|band| band.from <= axis.on) {
        let (left, right) = (axis.x(band.from), axis.x(band.to.next().min(axis.on)));
        put_band(scene, across(left, right.max(left + 1)), band.kind);
    }
    let mut seen: Vec<&Mark> = steps.iter().filter(|step| step_is_seen(step, axis.on)).collect();
    seen.sort_by_key(|step| step.when);
    for step in &seen {
        if is_day(step.when) {
            Glyph::of(step.kind).put(scene, (axis.x(step.when.last), middle));
        } else {
            let (left, right) = extent(step.when, axis);
            let right = right.min(axis.x(axis.on)).max(left + 1);
            put_some_day(scene, across(left, right), step.when, step.kind);
        }
    }
    put_words(scene, &seen, axis, top + HEAD)
}

/// Whether anything of a procedure is to be seen on a day.
pub(crate) fn is_seen(bands: &[Band], steps: &[Mark], on: Day) -> bool {
    bands.iter().any(|band| band.from <= on) || steps.iter().any(|step| step_is_seen(step, on))
}

/// A fact counts from its last day; but from the first day of an ending's
/// interval it is not known whether the procedure is open, and that is drawn.
fn step_is_seen(step: &Mark, on: Day) -> bool {
    let shown_from = match step.kind {
        MarkKind::Ending => step.when.first.unwrap_or(step.when.last),
        _ => step.when.last,
    };
    shown_from <= on
}

/// The words of the steps, and lines that lead to them; the lane's height.
fn put_words(scene: &mut Scene, steps: &[&Mark], axis: &Axis, top: i32) -> i32 {
    let (start, end) = axis.room;
    let lines_of = |step: &&Mark| {
        // What has not come to count is drawn, if at all, without a word.
        let words = if step.when.last <= axis.on { step.label.as_str() } else { "" };
        wrap(words, FACE, WIDEST.min(end - start), 3)
    };
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
            put_upright(scene, Layer::Line, (x, 1), (top - BAND / 2, word.top), Ink::Muted);
        }
        scene.put_words(lines, &word, true);
    }
    HEAD + tops.last().map_or(0, |bottom| bottom - top)
}
