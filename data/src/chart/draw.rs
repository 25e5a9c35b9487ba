//! Draws a scene with plotters, on whatever backend it is given.

use plotters::{
    coord::Shift,
    drawing::{DrawingArea, DrawingAreaErrorKind},
    element::{Circle, Rectangle, Text},
    prelude::DrawingBackend,
    style::{
        RGBColor, ShapeStyle, TextStyle,
        text_anchor::{HPos, Pos, VPos},
    },
};

use super::{
    palette::Colours,
    scene::{Anchor, Paint, Scene, Shape, Word},
};

/// Draws all shapes, from below.
pub(crate) fn draw<B: DrawingBackend>(
    scene: &Scene,
    area: &DrawingArea<B, Shift>,
    colours: Colours,
) -> Result<(), DrawingAreaErrorKind<B::ErrorType>> {
    for shape in scene.shapes() {
        match shape {
            Shape::Rect { area: rect, paint } => {
                let color = match paint {
                    Paint::Plain(ink) => colours.color(*ink),
                    Paint::Filled(pattern) => pattern.stand_in(),
                };
                let corners = [(rect.left, rect.top), (rect.right, rect.bottom)];
                area.draw(&Rectangle::new(corners, filled(color)))?;
            }
            Shape::Circle { center, radius, ink } => {
                area.draw(&Circle::new(*center, *radius, filled(colours.color(*ink))))?;
            }
            Shape::Word(word) => {
                let place = (word.x, top_of_letters(word));
                area.draw(&Text::new(word.text.as_str(), place, text_style(word, colours)))?;
            }
        }
    }
    area.present()
}

fn filled(color: RGBColor) -> ShapeStyle {
    ShapeStyle { color: color.into(), filled: true, stroke_width: 0 }
}

fn text_style(word: &Word, colours: Colours) -> TextStyle<'static> {
    let h_pos = match word.anchor {
        Anchor::Start => HPos::Left,
        Anchor::Middle => HPos::Center,
        Anchor::End => HPos::Right,
    };
    word.face.font().color(&colours.color(word.ink)).pos(Pos::new(h_pos, VPos::Top))
}

/// Where the drawing library is to put the top of the letters, which it takes
/// to reach 0.76 em above the baseline, for them to stand amid their line.
fn top_of_letters(word: &Word) -> i32 {
    word.top + (word.face.line() - word.face.size()) / 2 + 1
}
