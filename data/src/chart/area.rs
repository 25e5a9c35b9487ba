//! Boxes at whole pixels.

/// A box: left, top, right and bottom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Area {
    pub(crate) left: i32,
    pub(crate) top: i32,
    pub(crate) right: i32,
    pub(crate) bottom: i32,
}

impl Area {
    pub(crate) const fn new(left: i32, top: i32, right: i32, bottom: i32) -> Self {
        Self { left, top, right, bottom }
    }

    /// A box about a point.
    pub(crate) const fn about((x, y): (i32, i32), reach: i32) -> Self {
        Self::new(x - reach, y - reach, x + reach, y + reach)
    }

    /// The box without a border of one pixel.
    pub(crate) const fn inner(self) -> Self {
        Self::new(self.left + 1, self.top + 1, self.right - 1, self.bottom - 1)
    }

    pub(crate) const fn is_empty(self) -> bool {
        self.left >= self.right || self.top >= self.bottom
    }
}
