//! From a laid-out picture to SVG text, for standing in a page or alone.
//!
//! The drawing library writes shapes; what it has no notion of (title,
//! description, roles, patterns) is added here. Neither `style=` nor script is
//! written: pages forbid both, and so does the policy under which files are sent.

use std::{fmt::Write as _, sync::LazyLock};

use aho_corasick::AhoCorasick;
use plotters::{
    prelude::{IntoDrawingArea, SVGBackend},
    style::RGBColor,
};
use thiserror::Error;

use super::{
    Caption, Frame, Scheme, caption,
    draw::draw,
    font::{FALLBACKS, FAMILY, Face},
    palette::Colours,
    scene::Scene,
};

/// Why a picture could not be drawn.
#[derive(Debug, Error)]
pub enum DrawError {
    /// A library failed, which on a text in memory it never should.
    #[error("the picture could not be drawn: {0}")]
    Library(String),
    /// What it wrote does not begin with one `<svg …>` element.
    #[error("the drawing library wrote something other than one SVG element")]
    NoElement,
    /// It would take more memory than one picture may.
    #[error("a picture of {width} × {height} is too large to be given out in pixels")]
    TooLarge {
        /// Its width in units.
        width: u32,
        /// Its height in units.
        height: u32,
    },
}

/// The picture for a page; its description in words if it cannot be drawn, so
/// that a fault never looks like a chart without data.
pub(crate) fn inline(frame: &Frame, scene: &Scene) -> String {
    let Ok(shapes) = shapes(scene, Colours::Page) else { return words_instead(frame) };
    let size = format!("class=\"chart-svg\" viewBox=\"0 0 {} {}\"", scene.width, scene.height);
    element(frame, &size, &shapes)
}

/// A layer of links over the rows of a picture.
pub(crate) fn links(scene: &Scene, addresses: &[String]) -> Option<String> {
    if scene.rows.is_empty() || scene.rows.len() != addresses.len() {
        return None;
    }
    let (width, height) = (scene.width, scene.height);
    let mut layer = format!(
        "<svg class=\"chart-links\" preserveAspectRatio=\"xMinYMin\" viewBox=\"0 0 {width} {height}\" aria-hidden=\"true\" focusable=\"false\">\n"
    );
    for ((top, bottom), address) in scene.rows.iter().zip(addresses) {
        let height = bottom - top;
        // Writing to a string cannot fail.
        let _ = writeln!(
            layer,
            "<a href=\"{}\" tabindex=\"-1\"><rect x=\"0\" y=\"{top}\" width=\"{width}\" height=\"{height}\"/></a>",
            escaped(address),
        );
    }
    layer.push_str("</svg>\n");
    Some(layer)
}

/// The picture with its caption, to stand alone.
pub(crate) fn file(
    frame: &Frame,
    scene: &Scene,
    caption: &Caption,
    scheme: Scheme,
) -> Result<String, DrawError> {
    let colours = Colours::File(scheme);
    let captioned = caption::lay_out(caption, (scene.width, scene.height));
    let (width, height) = (captioned.scene.width, captioned.scene.height);
    let size = format!("width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\"");
    let around = shapes(&captioned.scene, colours)?;
    let picture = shapes(scene, colours)?;
    let (left, top) = (captioned.room.left, captioned.room.top);
    let all = format!("{around}<g transform=\"translate({left} {top})\">\n{picture}</g>\n");
    // In text a quote is an entity, so this meets attributes alone.
    let family = format!("font-family=\"{FAMILY}\"");
    let families = format!("font-family=\"{FAMILY}, {FALLBACKS}\"");
    Ok(element(frame, &size, &all.replace(&family, &families)))
}

/// The picture alone, on white, for a document that has its words around it.
#[cfg(any(feature = "docx", feature = "pdf"))]
pub(crate) fn bare(frame: &Frame, scene: &Scene) -> Result<String, DrawError> {
    let colours = Colours::File(Scheme::Light);
    let (width, height) = (scene.width, scene.height);
    let size = format!("width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\"");
    let paper = colours.hex(super::palette::Ink::Paper);
    let ground = format!("<rect width=\"{width}\" height=\"{height}\" fill=\"{paper}\"/>\n");
    Ok(element(frame, &size, &(ground + &shapes(scene, colours)?)))
}

/// What stands in a chart's place if it cannot be drawn: its words.
fn words_instead(frame: &Frame) -> String {
    format!("<p class=\"chart-words\">{}</p>\n", escaped(&frame.description))
}

/// The shapes, without the outer element.
fn shapes(scene: &Scene, colours: Colours) -> Result<String, DrawError> {
    let mut written = String::new();
    {
        let size = (scene.width.unsigned_abs(), scene.height.unsigned_abs());
        let area = SVGBackend::with_string(&mut written, size).into_drawing_area();
        draw(scene, &area, colours).map_err(|fault| DrawError::Library(fault.to_string()))?;
    }
    let (_, rest) = written.split_once(">\n").ok_or(DrawError::NoElement)?;
    let shapes = rest.trim_end().strip_suffix("</svg>").ok_or(DrawError::NoElement)?;
    Ok(with_patterns(scene, &TIDYING.tidied(shapes)?, colours))
}

/// What the library writes for nothing or otherwise than the page has it, and what
/// stands there instead. The quotes are what makes this safe: in text they are entities.
struct Tidying {
    written: Result<AhoCorasick, aho_corasick::BuildError>,
    instead: Vec<String>,
}

static TIDYING: LazyLock<Tidying> = LazyLock::new(|| {
    let mut written = vec![
        " opacity=\"1\"".to_owned(),
        " stroke=\"none\"".to_owned(),
        " stroke-width=\"0\"".to_owned(),
        "font-weight=\"bold\"".to_owned(),
    ];
    let mut instead =
        vec![String::new(), String::new(), String::new(), "font-weight=\"600\"".to_owned()];
    for face in Face::SIZES {
        written.push(format!("font-size=\"{}\"", face.written_size()));
        instead.push(format!("font-size=\"{}\"", face.size()));
    }
    // Looking ahead for rare signs costs more than it saves: they stand in every line.
    let written = AhoCorasick::builder().prefilter(false).build(&written);
    Tidying { written, instead }
});

impl Tidying {
    fn tidied(&self, shapes: &str) -> Result<String, DrawError> {
        let written =
            self.written.as_ref().map_err(|fault| DrawError::Library(fault.to_string()))?;
        Ok(written.replace_all(shapes, &self.instead))
    }
}

/// The outer element with the picture's words for those who do not see it.
fn element(frame: &Frame, size: &str, shapes: &str) -> String {
    let (title, desc) = (frame.id("title"), frame.id("desc"));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" {size} role=\"img\" \
         aria-labelledby=\"{title}\" aria-describedby=\"{desc}\">\n\
         <title id=\"{title}\">{}</title>\n<desc id=\"{desc}\">{}</desc>\n{shapes}</svg>\n",
        escaped(&frame.title),
        escaped(&frame.description),
    )
}

/// Puts patterns where their stand-ins are, which are written in the order of
/// the scene. The quotes are what makes this safe: in text they are entities.
fn with_patterns(scene: &Scene, shapes: &str, colours: Colours) -> String {
    let mut out = String::with_capacity(shapes.len() * 2);
    let mut rest = shapes;
    for (area, pattern) in scene.patterned() {
        let RGBColor(red, green, blue) = pattern.stand_in();
        let stand_in = format!("fill=\"#{red:02X}{green:02X}{blue:02X}\"");
        let found = rest.split_once(&stand_in).and_then(|(before, after)| {
            let (attributes, after) = after.split_once("/>\n")?;
            Some((before, attributes, after))
        });
        let Some((before, attributes, after)) = found else { continue };
        let base = colours.hex(pattern.base());
        let over = pattern.over(area, colours);
        let _ = write!(out, "{before}fill=\"{base}\"{attributes}/>\n{over}");
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Text as it may stand in an element or a quoted attribute.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            control if control.is_control() => out.push(' '),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_that_cannot_be_drawn_is_told_in_words() {
        let frame = Frame {
            id_prefix: "x".to_owned(),
            title: String::new(),
            description: "21 of 26 <bound> States".to_owned(),
            width: 300,
        };
        let expected = "<p class=\"chart-words\">21 of 26 &lt;bound&gt; States</p>\n";
        assert_eq!(words_instead(&frame), expected);
        assert!(inline(&frame, &Scene::new(300)).ends_with("</desc>\n</svg>\n"));
    }
}
