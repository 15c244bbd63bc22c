//! What text is written with.

#[cfg(feature = "command")]
use anstyle::Style;

/// What text is written with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TextStyle {
    pub(crate) color: bool,
    /// In columns.
    pub(crate) width: usize,
}

/// The width where no terminal says another.
const USUAL_WIDTH: usize = 80;

impl Default for TextStyle {
    fn default() -> Self {
        Self { color: false, width: USUAL_WIDTH }
    }
}

#[cfg(feature = "command")]
impl TextStyle {
    /// The style, where there are colours.
    pub(super) const fn apply(self, style: Style) -> Style {
        if self.color { style } else { Style::new() }
    }
}
