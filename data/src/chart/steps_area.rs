//! Draws stacked steps: each layer an area with its pattern and an edge, or one
//! share as a line.

use super::{
    Layering, Stretch,
    area::Area,
    axis::Axis,
    gaps_bar::{NEITHER, REPORTED, TRANSPOSED, UNKNOWN},
    palette::{Ink, Pattern},
    scene::{Layer, Paint, Scene, Shape},
};

/// How thick the line of a share is.
const THICK: i32 = 3;

/// How a layer looks, counted from below, and its edge.
pub(crate) const fn look(layering: Layering, at: usize) -> (Paint, Ink) {
    match (layering, at) {
        (Layering::Gaps | Layering::GapsOfOptions, 0) => (REPORTED, Ink::PartialLine),
        (Layering::Gaps | Layering::GapsOfOptions, 1) => (UNKNOWN, Ink::Muted),
        (Layering::Gaps, _) => (TRANSPOSED, Ink::Transposed),
        (Layering::GapsOfOptions, _) => (NEITHER, Ink::Muted),
        (Layering::Procedures, 0) => (Paint::Plain(Ink::Band), Ink::PartialLine),
        (Layering::Procedures, 1) => {
            (Paint::Filled(Pattern::SomeDay(Ink::PartialLine)), Ink::PartialLine)
        }
        (Layering::Procedures, _) => (UNKNOWN, Ink::Muted),
        (Layering::Line, _) => (Paint::Plain(Ink::Text), Ink::Text),
    }
}

/// The edge between two layers over some days: where it begins and ends, and how
/// high it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Run {
    left: i32,
    right: i32,
    low: i32,
    high: i32,
}

/// Puts all layers. `place` says how high a value stands over the base.
pub(crate) fn put_area(
    scene: &mut Scene,
    layering: Layering,
    stretches: &[Stretch],
    axis: &Axis,
    place: &dyn Fn(u32) -> i32,
) {
    let layers = stretches.iter().map(|stretch| stretch.values.len()).max().unwrap_or(0);
    let layers: Vec<Vec<Run>> = (0..layers).map(|at| runs(stretches, at, axis, place)).collect();
    if layering == Layering::Line {
        for runs in &layers {
            put_line(scene, runs);
        }
        return;
    }
    // All areas before all edges, so that no area covers the edge of another.
    for (at, runs) in layers.iter().enumerate() {
        for run in runs {
            let area = Area::new(run.left, run.high, run.right, run.low);
            scene.put(Layer::Band, Shape::Rect { area, paint: look(layering, at).0 });
        }
    }
    for (at, runs) in layers.iter().enumerate() {
        put_edges(scene, runs, look(layering, at).1);
    }
}

/// A layer's runs, in order: stretches that come to the same are one.
fn runs(stretches: &[Stretch], at: usize, axis: &Axis, place: &dyn Fn(u32) -> i32) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for stretch in stretches.iter().filter(|stretch| stretch.values.len() > at) {
        let sum = |count: usize| {
            stretch.values.iter().take(count).fold(0_u32, |sum, one| sum.saturating_add(*one))
        };
        let run = Run {
            left: axis.x(stretch.from),
            right: axis.x(stretch.to.next()),
            low: place(sum(at)),
            high: place(sum(at + 1)),
        };
        match runs.last_mut() {
            Some(last) if (last.right, last.low, last.high) == (run.left, run.low, run.high) => {
                last.right = run.right;
            }
            _ => runs.push(run),
        }
    }
    // What is shorter than a pixel is still there to be seen.
    for run in &mut runs {
        run.right = run.right.max(run.left + 1);
    }
    if let Some(last) = runs.last_mut() {
        last.left = last.left.min(last.right - 2);
    }
    runs
}

/// The line of a share.
fn put_line(scene: &mut Scene, runs: &[Run]) {
    let mut before: Option<i32> = None;
    for run in runs {
        let y = run.high - THICK / 2;
        scene.put(Layer::Band, plain(Ink::Text, Area::new(run.left, y, run.right, y + THICK)));
        if let Some(from) = before.filter(|from| *from != y) {
            let up = Area::new(run.left, y.min(from), run.left + THICK, y.max(from) + THICK);
            scene.put(Layer::Band, plain(Ink::Text, up));
        }
        before = Some(y);
    }
}

/// The upper edge of a layer, with its steps.
fn put_edges(scene: &mut Scene, runs: &[Run], ink: Ink) {
    let mut before: Option<&Run> = None;
    for run in runs {
        if run.high < run.low {
            let across = Area::new(run.left, run.high, run.right, run.high + 1);
            scene.put(Layer::Band, plain(ink, across));
        }
        // Up or down from step to step; where it is nothing, to what lies below.
        let (from, to) = match before.filter(|before| before.high < before.low) {
            None => (run.low, run.high),
            Some(before) if run.high < run.low => (before.high, run.high),
            Some(before) => (before.high, before.low),
        };
        let upright = Area::new(run.left, from.min(to), run.left + 1, from.max(to));
        scene.put(Layer::Band, plain(ink, upright));
        before = Some(run);
    }
}

const fn plain(ink: Ink, area: Area) -> Shape {
    Shape::Rect { area, paint: Paint::Plain(ink) }
}
