//! A laid-out picture: shapes at whole pixels, before anything is drawn.
//!
//! Layout makes scenes and knows no file format; drawing reads them and knows
//! no layout. What must never happen (labels that collide or leave the picture)
//! can therefore be asked of the scene.

use super::{
    area::Area,
    font::Face,
    palette::{Ink, Pattern},
};

/// What lies above what, from below.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Layer {
    /// What lies beneath all else.
    Shade,
    /// Lines of the years.
    Grid,
    /// Lines that cross lanes, and from a mark to its words.
    Line,
    /// Paper under words, so that no line crosses them.
    Plate,
    /// Bars and bands.
    Band,
    /// Marks.
    Mark,
    /// Letters in marks.
    Letter,
    /// Words.
    Word,
}

/// What an area is filled with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Paint {
    Plain(Ink),
    Filled(Pattern),
}

/// Which end of a line of text its place names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

/// A line of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) x: i32,
    pub(crate) top: i32,
    pub(crate) anchor: Anchor,
    pub(crate) face: Face,
    pub(crate) ink: Ink,
}

impl Word {
    /// The room that it takes.
    pub(crate) fn area(&self) -> Area {
        let width = self.face.width(&self.text);
        let left = match self.anchor {
            Anchor::Start => self.x,
            Anchor::Middle => self.x - width / 2,
            Anchor::End => self.x - width,
        };
        Area::new(left, self.top, left + width, self.top + self.face.line())
    }
}

/// A shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Shape {
    Rect { area: Area, paint: Paint },
    Circle { center: (i32, i32), radius: i32, ink: Ink },
    Word(Word),
}

impl Shape {
    /// The room that it takes.
    #[cfg(test)]
    pub(crate) fn area(&self) -> Area {
        match self {
            Self::Rect { area, .. } => *area,
            Self::Circle { center, radius, .. } => Area::about(*center, *radius),
            Self::Word(word) => word.area(),
        }
    }
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Scene {
    pub(crate) width: i32,
    pub(crate) height: i32,
    /// The top and bottom of each row, in the order of the chart's rows; none in
    /// a picture that has no rows.
    pub(crate) rows: Vec<(i32, i32)>,
    shapes: Vec<(Layer, Shape)>,
}

impl Scene {
    /// An empty picture of a width; its height grows in layout.
    pub(crate) const fn new(width: i32) -> Self {
        Self { width, height: 0, rows: Vec::new(), shapes: Vec::new() }
    }

    /// Adds a shape. Empty areas and words are left out.
    pub(crate) fn put(&mut self, layer: Layer, shape: Shape) {
        let nothing = match &shape {
            Shape::Rect { area, .. } => area.is_empty(),
            Shape::Word(word) => word.text.is_empty(),
            Shape::Circle { .. } => false,
        };
        if !nothing {
            self.shapes.push((layer, shape));
        }
    }

    /// Adds an area with an outline of one pixel.
    pub(crate) fn put_outlined(&mut self, layer: Layer, area: Area, outline: Ink, paint: Paint) {
        self.put(layer, Shape::Rect { area, paint: Paint::Plain(outline) });
        self.put(layer, Shape::Rect { area: area.inner(), paint });
    }

    /// Adds lines of text under one another, with paper beneath if they may
    /// stand on lines.
    pub(crate) fn put_words(&mut self, lines: &[String], first: &Word, on_paper: bool) {
        for (line, text) in (0..).zip(lines) {
            let top = first.top + line * first.face.line();
            let word = Word { text: text.clone(), top, ..first.clone() };
            if on_paper {
                let Area { left, top, right, bottom } = word.area();
                let area = Area::new((left - 3).max(0), top, (right + 3).min(self.width), bottom);
                self.put(Layer::Plate, Shape::Rect { area, paint: Paint::Plain(Ink::Paper) });
            }
            self.put(Layer::Word, Shape::Word(word));
        }
    }

    /// Shades an area beneath all else; paper under words takes the shade.
    pub(crate) fn put_shade(&mut self, shade: Area, ink: Ink) {
        let mut shaded = Vec::new();
        for (layer, shape) in &mut self.shapes {
            let (Layer::Plate, Shape::Rect { area, .. }) = (*layer, shape) else { continue };
            let within = Area::new(
                area.left.max(shade.left),
                area.top.max(shade.top),
                area.right.min(shade.right),
                area.bottom.min(shade.bottom),
            );
            if !within.is_empty() {
                shaded.push(within);
            }
        }
        let paint = Paint::Plain(ink);
        self.put(Layer::Shade, Shape::Rect { area: shade, paint });
        for area in shaded {
            self.put(Layer::Plate, Shape::Rect { area, paint });
        }
    }

    /// The shapes, from below.
    pub(crate) fn shapes(&self) -> impl Iterator<Item = &Shape> {
        let mut sorted: Vec<_> = self.shapes.iter().collect();
        sorted.sort_by_key(|(layer, _)| *layer);
        sorted.into_iter().map(|(_, shape)| shape)
    }

    /// The areas that are filled with a pattern, from below.
    pub(crate) fn patterned(&self) -> impl Iterator<Item = (Area, Pattern)> {
        self.shapes().filter_map(|shape| match shape {
            Shape::Rect { area, paint: Paint::Filled(pattern) } => Some((*area, *pattern)),
            _ => None,
        })
    }

    /// The shapes of a layer.
    #[cfg(test)]
    pub(crate) fn layer(&self, wanted: Layer) -> impl Iterator<Item = &Shape> {
        self.shapes.iter().filter(move |(layer, _)| *layer == wanted).map(|(_, shape)| shape)
    }
}
