//! The key of a chart: samples of what is drawn, with their words.

use super::{
    area::Area,
    font::Face,
    glyph::{self, Glyph},
    lanes_measures::put_measure,
    palette::Ink,
    scene::{Anchor, Layer, Paint, Scene, Shape, Word},
    wrap::{widest, wrap},
};

const SAMPLE: i32 = 24;
const GAP: i32 = 7;
const APART: i32 = 18;

/// A small piece of what is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sample {
    /// A stretch of a bar or band.
    Bar { fill: Paint, outline: Ink },
    /// Pieces of a band that is not solid.
    Dashes,
    /// A mark.
    Mark(Glyph),
    /// The small mark of a measure: of a law, or of a bill.
    Measure(bool),
    /// A piece of an upright line.
    Upright(Ink),
}

/// Puts samples with their words into lines; the next free top.
pub(crate) fn put_key(
    scene: &mut Scene,
    entries: &[(Sample, &String)],
    left: i32,
    top: i32,
) -> i32 {
    let (mut x, mut line_top, mut bottom) = (left, top, top);
    let face = Face::Small;
    for (sample, words) in entries {
        let lines = wrap(words, face, scene.width - left - SAMPLE - GAP, 3);
        let Some(last) = (1..).zip(&lines).map(|(count, _)| count).last() else {
            continue;
        };
        let right = x + SAMPLE + GAP + widest(&lines, face);
        if right > scene.width && x > left {
            (x, line_top) = (left, bottom + 2);
        }
        put_sample(scene, *sample, x, line_top);
        let word = Word {
            text: String::new(),
            x: x + SAMPLE + GAP,
            top: line_top,
            anchor: Anchor::Start,
            face,
            ink: Ink::Muted,
        };
        scene.put_words(&lines, &word, false);
        x += SAMPLE + GAP + widest(&lines, face) + APART;
        bottom = bottom.max(line_top + last * face.line());
    }
    bottom
}

fn put_sample(scene: &mut Scene, sample: Sample, x: i32, top: i32) {
    let middle = top + Face::Small.line() / 2;
    let area = Area::new(x, middle - 6, x + SAMPLE, middle + 6);
    let center = (x + SAMPLE / 2, middle);
    match sample {
        Sample::Bar { fill, outline } => scene.put_outlined(Layer::Band, area, outline, fill),
        Sample::Dashes => glyph::put_dashes(scene, area),
        Sample::Mark(glyph) => glyph.put(scene, center),
        Sample::Measure(is_law) => put_measure(scene, is_law, center),
        Sample::Upright(ink) => {
            put_upright(scene, Layer::Mark, (center.0, 3), (area.top, area.bottom), ink);
        }
    }
}

/// Puts an upright line from a top to a bottom. It is an area of whole pixels, so
/// that it is sharp.
pub(crate) fn put_upright(
    scene: &mut Scene,
    layer: Layer,
    (x, width): (i32, i32),
    (top, bottom): (i32, i32),
    ink: Ink,
) {
    let left = x - width / 2;
    let area = Area::new(left, top, left + width, bottom);
    scene.put(layer, Shape::Rect { area, paint: Paint::Plain(ink) });
}
