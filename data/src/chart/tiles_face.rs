//! Draws how one tile looks, in the grid and, smaller, in the key.

use super::{
    BandKind, LevelPart, MarkKind, TileFace, TileLook, TileStep, Weight,
    area::Area,
    font::Face,
    glyph,
    palette::{Ink, Pattern},
    scene::{Anchor, Layer, Paint, Scene, Shape, Word},
};
use crate::model::NodeStatus;

/// How far words stand from a tile's edge.
pub(crate) const INSET: i32 = 4;
const LINE: i32 = Face::SmallStrong.line();

/// Puts a look: filling, outline, corner, letters.
pub(crate) fn put_look(scene: &mut Scene, look: &TileLook, area: Area) {
    put_face(scene, &look.face, area);
    if look.contested {
        let corner = Area { left: area.right - 10, bottom: area.top + 10, ..area };
        scene.put(Layer::Line, rect(corner, Ink::Paper));
        let corner = Area { left: area.right - 9, bottom: area.top + 9, ..area };
        scene.put(Layer::Line, rect(corner, Ink::Text));
    }
    let top = area.bottom - LINE - 2;
    if let Some(letter) = &look.letter {
        // In a narrow tile the two letters stand one above the other.
        let width = |letter: &str| Face::SmallStrong.width(letter);
        let step = look.step.as_ref().map_or(0, |step| width(&step.letter) + 2 * INSET);
        let beside = width(letter) + step <= area.right - area.left - 2 * INSET;
        put_letter(scene, letter, (area.left + INSET, if beside { top } else { top - LINE }));
    } else if look.face == TileFace::Status(NodeStatus::NoGapFound) {
        // Said of a part: a ring, as in the marks of the page.
        let center = (area.left + INSET + 5, top + LINE / 2);
        scene.put(Layer::Mark, Shape::Circle { center, radius: 5, ink: Ink::Text });
        scene.put(Layer::Mark, Shape::Circle { center, radius: 3, ink: Ink::Paper });
    }
    if let Some(step) = &look.step {
        put_step(scene, step, (area.right - INSET, top));
    }
}

fn rect(area: Area, ink: Ink) -> Shape {
    Shape::Rect { area, paint: Paint::Plain(ink) }
}

fn put_face(scene: &mut Scene, face: &TileFace, area: Area) {
    match face {
        TileFace::Status(NodeStatus::NotBound) => {
            let paint = Paint::Filled(Pattern::Slash(Ink::Muted));
            scene.put(Layer::Grid, Shape::Rect { area, paint });
        }
        TileFace::Status(NodeStatus::NoFinding) | TileFace::Nothing => {
            put_broken(scene, area, (5, 4), Ink::Muted);
        }
        TileFace::Status(status) => {
            let outline = glyph::outline(MarkKind::Finding(*status, Weight::Authority));
            scene.put_outlined(Layer::Grid, area, outline, glyph::finding(*status));
        }
        TileFace::Unknown => {
            let dots = Paint::Filled(Pattern::Dots(Ink::Muted));
            scene.put_outlined(Layer::Grid, area, Ink::Muted, dots);
        }
        TileFace::Blank => {}
        TileFace::Level(parts) => {
            scene.put_outlined(Layer::Grid, area, Ink::Muted, Paint::Plain(Ink::Paper));
            for part in parts {
                put_part(scene, *part, area.inner());
            }
        }
    }
}

/// A part of a gauge: solid, striped, or a few thin stripes.
fn put_part(scene: &mut Scene, part: LevelPart, area: Area) {
    let height = |share: u16| {
        i32::from(share.min(LevelPart::FULL)) * (area.bottom - area.top)
            / i32::from(LevelPart::FULL)
    };
    let (bottom, top) = (area.bottom - height(part.from), area.bottom - height(part.to));
    let (thick, step) = match part.stands {
        BandKind::Open => (bottom - top, bottom - top),
        BandKind::Presumed => (4, 7),
        BandKind::Unknown => (1, 5),
    };
    let mut from = bottom;
    while from > top {
        let stripe = Area { top: (from - thick).max(top), bottom: from, ..area };
        scene.put(Layer::Grid, rect(stripe, Ink::Accent));
        from -= step.max(1);
    }
    // Where it ends is always drawn.
    if part.to > part.from {
        let end = Area { top, bottom: (top + 2).min(bottom), ..area };
        scene.put(Layer::Grid, rect(end, Ink::Accent));
    }
}

/// An outline in pieces.
fn put_broken(scene: &mut Scene, area: Area, (piece, gap): (i32, i32), ink: Ink) {
    let Area { left, top, right, bottom } = area;
    let pieces = |from: i32, to: i32| {
        (from..to)
            .step_by(usize::try_from(piece + gap).unwrap_or(1))
            .map(move |at| (at, (at + piece).min(to)))
    };
    for (from, to) in pieces(left, right) {
        scene.put(Layer::Plate, rect(Area::new(from, top, to, top + 1), ink));
        scene.put(Layer::Plate, rect(Area::new(from, bottom - 1, to, bottom), ink));
    }
    for (from, to) in pieces(top, bottom) {
        scene.put(Layer::Plate, rect(Area::new(left, from, left + 1, to), ink));
        scene.put(Layer::Plate, rect(Area::new(right - 1, from, right, to), ink));
    }
}

/// The letter of what a tile is filled with.
fn put_letter(scene: &mut Scene, letter: &str, (x, top): (i32, i32)) {
    let (text, ink) = (String::new(), Ink::Text);
    let word = Word { text, x, top, anchor: Anchor::Start, face: Face::SmallStrong, ink };
    scene.put_words(&[letter.to_owned()], &word, true);
}

/// The letter of a step: a dark plate where the procedure is known to be open, an
/// outline in pieces where it was when last seen, in points where it may have ended.
fn put_step(scene: &mut Scene, step: &TileStep, (right, top): (i32, i32)) {
    let face = Face::SmallStrong;
    let ink = if step.stands == BandKind::Open { Ink::Paper } else { Ink::Text };
    let word =
        Word { text: step.letter.clone(), x: right - 1, top, anchor: Anchor::End, face, ink };
    let Area { left, .. } = word.area();
    let plate = Area::new(left - 3, top, right + 2, top + LINE);
    let known = step.stands == BandKind::Open;
    scene.put(Layer::Plate, rect(plate, if known { Ink::Text } else { Ink::Paper }));
    match step.stands {
        BandKind::Open => {}
        BandKind::Presumed => put_broken(scene, plate, (4, 2), Ink::Text),
        BandKind::Unknown => put_broken(scene, plate, (1, 2), Ink::Text),
    }
    scene.put(Layer::Word, Shape::Word(word));
}
