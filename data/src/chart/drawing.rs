//! A picture that is laid out and can be written in any format.

use super::{Caption, DrawError, Frame, Scheme, png, scene::Scene, svg};

/// A laid-out picture with the words around it. Every format is written from
/// it, so that all of them show the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    frame: Frame,
    scene: Scene,
}

impl Drawing {
    pub(crate) const fn new(frame: Frame, scene: Scene) -> Self {
        Self { frame, scene }
    }

    /// The picture as an element of a page, which has its heading, day and
    /// source around it.
    #[must_use]
    pub fn inline(&self) -> String {
        svg::inline(&self.frame, &self.scene)
    }

    /// A layer of links to lie over the picture in a page, one for each of its
    /// rows; none for a picture without rows. It is for pointers: those who do not
    /// see the picture, and the keyboard, find the same links in its table.
    #[must_use]
    pub fn links(&self, addresses: &[String]) -> Option<String> {
        svg::links(&self.scene, addresses)
    }

    /// The picture as a file of SVG, with title, day and source in it.
    ///
    /// # Errors
    /// When it cannot be drawn.
    pub fn file(&self, caption: &Caption, scheme: Scheme) -> Result<String, DrawError> {
        svg::file(&self.frame, &self.scene, caption, scheme)
    }

    /// The same picture as a file of PNG, with so many pixels for each unit of
    /// the SVG.
    ///
    /// # Errors
    /// When it cannot be drawn, or would be too large.
    pub fn png(&self, caption: &Caption, scheme: Scheme, scale: u8) -> Result<Vec<u8>, DrawError> {
        png::png(&self.file(caption, scheme)?, scale)
    }

    /// The picture as SVG without any words around it, on white, for a document.
    ///
    /// # Errors
    /// When it cannot be drawn.
    #[cfg(feature = "pdf")]
    pub(crate) fn bare(&self) -> Result<String, DrawError> {
        svg::bare(&self.frame, &self.scene)
    }

    /// The same as PNG, with so many pixels for each unit of the SVG.
    ///
    /// # Errors
    /// When it cannot be drawn, or would be too large.
    #[cfg(feature = "docx")]
    pub(crate) fn bare_png(&self, scale: u8) -> Result<Vec<u8>, DrawError> {
        png::png(&svg::bare(&self.frame, &self.scene)?, scale)
    }

    /// Its width and height in units of the SVG; none if nothing is drawn.
    #[cfg(any(feature = "docx", feature = "pdf"))]
    pub(crate) fn size(&self) -> Option<(u32, u32)> {
        let size = (u32::try_from(self.scene.width).ok()?, u32::try_from(self.scene.height).ok()?);
        (size.0 > 0 && size.1 > 0).then_some(size)
    }
}
