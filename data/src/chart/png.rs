//! From SVG text to pixels, with the fonts in the binary and no others.
//!
//! The picture is drawn once, as SVG; this only fills the same shapes. A server
//! without any installed font gives the same bytes as one with many.

use std::sync::{Arc, OnceLock};

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

/// Fills a picture's shapes, `scale` pixels for each of its units.
pub(crate) fn png(svg: &str, scale: u8) -> Result<Vec<u8>, DrawError> {
    let tree = tree(svg)?;
    let scale = f32::from(scale);
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
    pixels.encode_png().map_err(|fault| DrawError::Library(fault.to_string()))
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
