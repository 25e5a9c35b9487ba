//! From SVG text to pixels, with the fonts in the binary and no others.
//!
//! The picture is drawn once, as SVG; this only fills the same shapes. A server
//! without any installed font gives the same bytes as one with many.

use std::sync::{Arc, OnceLock};

use ::png::{BitDepth, ColorType, Encoder, EncodingError, Filter, PixelDimensions, Unit};
use resvg::{
    render,
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree, fontdb::Database},
};

use super::{
    DrawError,
    font::{FAMILY, REGULAR, STRONG},
};

/// More than this nobody asked for: 40 million pixels take 160 MB.
const MOST_PIXELS: f32 = 4e7;
/// Units of the SVG in a metre: 96 in an inch.
const UNITS_PER_METRE: u32 = 3780;

/// Fills a picture's shapes, `scale` pixels for each of its units.
pub(crate) fn png(svg: &str, pixels_per_unit: u8) -> Result<Vec<u8>, DrawError> {
    let tree = tree(svg)?;
    let scale = f32::from(pixels_per_unit);
    let size = tree.size().to_int_size();
    let (width, height) = (tree.size().width() * scale, tree.size().height() * scale);
    if width * height > MOST_PIXELS {
        return Err(DrawError::TooLarge { width: size.width(), height: size.height() });
    }
    let scaled = size.scale_by(scale);
    let mut pixels = scaled
        .and_then(|scaled| Pixmap::new(scaled.width(), scaled.height()))
        .ok_or(DrawError::TooLarge { width: size.width(), height: size.height() })?;
    render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    written(&pixels, u32::from(pixels_per_unit) * UNITS_PER_METRE)
        .map_err(|fault| DrawError::Library(fault.to_string()))
}

/// The pixels as a file. Nothing in it can be seen through, since the picture
/// has a ground; large even areas are smallest, and soonest written, unfiltered.
fn written(pixels: &Pixmap, per_metre: u32) -> Result<Vec<u8>, EncodingError> {
    let opaque: Vec<u8> =
        pixels.pixels().iter().flat_map(|at| [at.red(), at.green(), at.blue()]).collect();
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, pixels.width(), pixels.height());
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_filter(Filter::NoFilter);
    // So that a document shows it as large as the SVG.
    let dimensions = PixelDimensions { xppu: per_metre, yppu: per_metre, unit: Unit::Meter };
    encoder.set_pixel_dims(Some(dimensions));
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&opaque)?;
    writer.finish()?;
    Ok(file)
}

/// The picture with its letters turned into shapes.
pub(crate) fn tree(svg: &str) -> Result<Tree, DrawError> {
    static FONTS: OnceLock<Arc<Database>> = OnceLock::new();
    let fonts = FONTS.get_or_init(|| {
        let mut fonts = Database::new();
        fonts.load_font_data(REGULAR.to_vec());
        fonts.load_font_data(STRONG.to_vec());
        Arc::new(fonts)
    });
    let options =
        Options { font_family: FAMILY.to_owned(), fontdb: Arc::clone(fonts), ..Options::default() };
    Tree::from_str(svg, &options).map_err(|fault| DrawError::Library(fault.to_string()))
}
