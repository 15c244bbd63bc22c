//! What the user asks of a format.

use super::table::Table;
use super::text_style::TextStyle;
use super::view::ViewOptions;

/// What the user asks of a format.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Settings {
    pub(crate) view: ViewOptions,
    pub(crate) text_style: TextStyle,
    /// Which table, if the format is one.
    pub(crate) table: Table,
    /// Whether several documents follow each other.
    pub(crate) is_series: bool,
}
