//! The words around a picture that stands alone: above it what it shows, below
//! it of which day and edition it is and where it comes from.
//!
//! They are part of the picture, so that they stay with it wherever it is put.

use super::{
    area::Area,
    font::Face,
    palette::Ink,
    scene::{Anchor, Layer, Paint, Scene, Shape, Word},
    wrap::wrap,
};

/// Around everything.
const MARGIN: i32 = 28;
/// Between the words and the picture.
const APART: i32 = 18;

/// The words, in the reader's language. They wrap and are never cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caption {
    /// What the picture shows.
    pub title: String,
    /// What is counted, of what; each on lines of its own.
    pub sub: Vec<String>,
    /// Day, edition and method; sources; the lasting address. Each on lines of
    /// its own.
    pub foot: Vec<String>,
}

/// The words laid out around the room for a picture.
pub(crate) struct Captioned {
    /// The ground and the words.
    pub(crate) scene: Scene,
    /// The room for the picture.
    pub(crate) room: Area,
}

/// Lays the words out around a picture of this size.
pub(crate) fn lay_out(caption: &Caption, (width, height): (i32, i32)) -> Captioned {
    let mut scene = Scene::new(width + 2 * MARGIN);
    let title = std::slice::from_ref(&caption.title);
    let mut top = put_lines(&mut scene, title, Face::Title, Ink::Text, MARGIN);
    top = put_lines(&mut scene, &caption.sub, Face::Body, Ink::Muted, top + 2) + APART;
    let room = Area::new(MARGIN, top, MARGIN + width, top + height);
    top = room.bottom + APART;
    let rule = Area::new(MARGIN, top, MARGIN + width, top + 1);
    scene.put(Layer::Line, Shape::Rect { area: rule, paint: Paint::Plain(Ink::Grid) });
    top = put_lines(&mut scene, &caption.foot, Face::Small, Ink::Muted, top + 10);
    scene.height = top + MARGIN - 6;
    let ground = Area::new(0, 0, scene.width, scene.height);
    scene.put(Layer::Shade, Shape::Rect { area: ground, paint: Paint::Plain(Ink::Paper) });
    Captioned { scene, room }
}

/// Puts texts under one another; the next free top.
fn put_lines(scene: &mut Scene, texts: &[String], face: Face, ink: Ink, top: i32) -> i32 {
    let room = scene.width - 2 * MARGIN;
    let lines: Vec<String> =
        texts.iter().flat_map(|text| wrap(text, face, room, usize::MAX)).collect();
    let first = Word { text: String::new(), x: MARGIN, top, anchor: Anchor::Start, face, ink };
    scene.put_words(&lines, &first, false);
    (0..).zip(&lines).last().map_or(top, |(last, _)| top + (last + 1) * face.line())
}
