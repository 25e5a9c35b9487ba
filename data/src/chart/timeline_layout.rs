//! Lays out a State's timeline: lanes under an axis of years.
//!
//! A lane is as tall as its words need; in narrow pictures its name stands
//! above it. Nothing that counts from a day after the one asked for is drawn.

use super::{
    BandKind, Lane, LaneContent, LegendKey, StepLook, TimelineChart,
    axis::Axis,
    facts_lane::{put_facts, put_period},
    font::Face,
    glyph::Glyph,
    key::{Sample, put_key},
    palette::{Ink, Pattern},
    procedure_lane::{self, put_procedure},
    scene::{Anchor, Paint, Scene, Word},
    wrap::wrap,
};
use crate::model::Day;

const SPACE: i32 = 16;
const MARGIN: i32 = 18;
const BETWEEN: i32 = 12;

/// The whole chart.
pub(crate) fn lay_out(chart: &TimelineChart) -> Scene {
    let mut scene = Scene::new(chart.frame.drawn_width());
    let names = names_width(chart, scene.width);
    let width = scene.width;
    let axis = match names {
        None => Axis::of(chart, (MARGIN, width - MARGIN), (0, width)),
        Some(names) => {
            let left = names + SPACE;
            Axis::of(chart, (left + REACH_LEFT, width - MARGIN), (left, width))
        }
    };
    let head = axis.put_head(&mut scene, chart);
    let mut top = head + 8;
    for lane in chart.lanes.iter().filter(|lane| is_seen(lane, chart.on)) {
        top = put_lane(&mut scene, lane, names, &axis, top) + BETWEEN;
    }
    axis.put_lines(&mut scene, chart, (head, top - BETWEEN / 2));
    let entries: Vec<(Sample, &String)> =
        chart.legend.iter().map(|(key, words)| (sample(*key), words)).collect();
    scene.height = if entries.is_empty() { top } else { put_key(&mut scene, &entries, 0, top + 4) };
    scene
}

/// A procedure of which nothing is known by a day is not named on it either.
fn is_seen(lane: &Lane, on: Day) -> bool {
    match &lane.content {
        LaneContent::Procedure { bands, steps, .. } => procedure_lane::is_seen(bands, steps, on),
        LaneContent::Period { .. } | LaneContent::Facts { .. } => true,
    }
}

/// The axis begins so far right of the lanes' names that a year fits in.
const REACH_LEFT: i32 = 16;

/// The width of the column of names; none where they stand above their lanes.
fn names_width(chart: &TimelineChart, width: i32) -> Option<i32> {
    let own = |lane: &Lane| {
        let detail = lane.detail.as_deref().map_or(0, |detail| Face::Small.width(detail));
        Face::BodyStrong.width(&lane.heading).max(detail)
    };
    let widest = chart.lanes.iter().map(own).max().unwrap_or(0);
    (!chart.frame.is_narrow()).then_some(widest.min(width * 24 / 100))
}

/// Puts a lane; the next free top.
fn put_lane(scene: &mut Scene, lane: &Lane, names: Option<i32>, axis: &Axis, top: i32) -> i32 {
    let room = names.unwrap_or(scene.width);
    let below_name = put_name(scene, lane, room, names.is_none(), top);
    let top = if names.is_some() { top } else { below_name + 2 };
    let height = match &lane.content {
        LaneContent::Period { from, to, label } => {
            put_period(scene, (*from, *to, label), axis, top)
        }
        LaneContent::Facts { marks, nothing } => put_facts(scene, (marks, nothing), axis, top),
        LaneContent::Procedure { shape, bands, steps } => {
            put_procedure(scene, *shape, (bands, steps), axis, top)
        }
    };
    (top + height).max(below_name)
}

/// Puts a lane's name; the bottom of its last line.
fn put_name(scene: &mut Scene, lane: &Lane, room: i32, on_paper: bool, top: i32) -> i32 {
    let mut top = top;
    let detail = lane.detail.as_deref().unwrap_or("");
    for (text, face, ink) in
        [(lane.heading.as_str(), Face::BodyStrong, Ink::Text), (detail, Face::Small, Ink::Muted)]
    {
        let lines = wrap(text, face, room, 3);
        let word = Word { text: String::new(), x: 0, top, anchor: Anchor::Start, face, ink };
        scene.put_words(&lines, &word, on_paper);
        top += (1..).zip(&lines).map(|(count, _)| count * face.line()).last().unwrap_or(0);
    }
    top
}

fn sample(key: LegendKey) -> Sample {
    let outline = Ink::PartialLine;
    match key {
        LegendKey::Band(BandKind::Open) => Sample::Bar { fill: Paint::Plain(Ink::Band), outline },
        LegendKey::Band(BandKind::Presumed) => Sample::Dashes,
        LegendKey::Band(BandKind::Unknown) => {
            Sample::Bar { fill: Paint::Filled(Pattern::Dots(Ink::Muted)), outline }
        }
        LegendKey::UnknownDay => {
            let fill = Paint::Filled(Pattern::SomeDay(Ink::Muted));
            Sample::Bar { fill, outline: Ink::Muted }
        }
        LegendKey::Claim => Sample::Mark(Glyph::Frame(Ink::Muted)),
        LegendKey::Mark(kind) => Sample::Mark(Glyph::of(kind)),
        LegendKey::Shape(shape) => Sample::Mark(Glyph::Step(shape, StepLook::Alleged, None)),
    }
}
