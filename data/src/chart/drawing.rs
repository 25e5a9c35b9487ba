//! A picture that is laid out and can be written in any format.

use super::{Frame, scene::Scene, svg};

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
        svg::document(&self.frame, &self.scene)
    }
}
