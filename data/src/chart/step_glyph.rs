//! The mark of a procedure's step: a letter in a shape.
//!
//! The shape says what the procedure is about, the filling how firm the step is,
//! the letter which step it is: none of it is said by colour alone.

use super::{
    StepLook, StepShape,
    area::Area,
    font::Face,
    palette::Ink,
    scene::{Anchor, Layer, Paint, Scene, Shape, Word},
};

/// How far it reaches from its middle.
pub(crate) const REACH: i32 = 8;
/// How far the stroke of a listing reaches to its sides.
pub(crate) const STROKE: i32 = 1;

/// Puts a step's mark about a point.
pub(crate) fn put_step(
    scene: &mut Scene,
    (shape, look): (StepShape, StepLook),
    letter: Option<char>,
    (x, y): (i32, i32),
) {
    let (outline, fill, ink) = match look {
        StepLook::Alleged => (Ink::Text, Ink::Paper, Ink::Text),
        StepLook::Maintained => (Ink::Text, Ink::Text, Ink::Paper),
        StepLook::Ended => (Ink::Muted, Ink::Paper, Ink::Muted),
        StepLook::Seen => {
            let area = Area::new(x - STROKE, y - REACH, x + STROKE + 1, y + REACH);
            scene.put(Layer::Mark, Shape::Rect { area, paint: Paint::Plain(Ink::Text) });
            return;
        }
    };
    match shape {
        StepShape::Round => {
            for (radius, ink) in [(REACH, outline), (REACH - 1, fill)] {
                scene.put(Layer::Mark, Shape::Circle { center: (x, y), radius, ink });
            }
        }
        StepShape::Square => {
            let area = Area::about((x, y), REACH);
            scene.put_outlined(Layer::Mark, area, outline, Paint::Plain(fill));
        }
    }
    if let Some(letter) = letter {
        put_letter(scene, letter, (x, y), ink);
    }
}

/// Puts a letter about a point.
pub(crate) fn put_letter(scene: &mut Scene, letter: char, center: (i32, i32), ink: Ink) {
    put_letters(scene, &letter.to_string(), center, ink);
}

/// Puts a letter or two about a point.
pub(crate) fn put_letters(scene: &mut Scene, letters: &str, (x, y): (i32, i32), ink: Ink) {
    let face = Face::SmallStrong;
    let (text, top, anchor) = (letters.to_owned(), y - face.line() / 2, Anchor::Middle);
    scene.put(Layer::Letter, Shape::Word(Word { text, x, top, anchor, face, ink }));
}
