//! What every chart has around it: its ids, its words for those who do not see
//! it, and the width for which it is laid out.

/// The common frame of a chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// Begins every id in the picture; different for each picture of a page.
    /// What is not a letter, digit, hyphen or low line becomes a hyphen.
    pub id_prefix: String,
    /// What the chart shows, in one line (`<title>`).
    pub title: String,
    /// What can be seen in it, in sentences (`<desc>`). Also what is shown in
    /// the chart's place if it cannot be drawn.
    pub description: String,
    /// The width in pixels for which it is laid out. The picture scales to the
    /// room it gets, its text with it, so a page draws it once for wide and once
    /// for narrow rooms and shows the one that fits. Below [`Frame::NARROW`]
    /// words stand above what they name instead of beside it.
    pub width: u32,
}

impl Frame {
    /// Pictures below this width are laid out for narrow rooms.
    pub const NARROW: u32 = 560;

    /// The width that is drawn, within what can be laid out.
    #[must_use]
    pub(crate) fn drawn_width(&self) -> i32 {
        i32::try_from(self.width.clamp(280, 2000)).unwrap_or(2000)
    }

    /// Whether words stand above what they name.
    #[must_use]
    pub(crate) const fn is_narrow(&self) -> bool {
        self.width < Self::NARROW
    }

    /// An id of this picture.
    #[must_use]
    pub(crate) fn id(&self, name: &str) -> String {
        let safe = |c: char| {
            if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' }
        };
        let prefix: String = self.id_prefix.chars().map(safe).collect();
        format!("{prefix}-{name}")
    }
}
