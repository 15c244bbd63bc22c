//! What has no such name.

use core::fmt;

/// Nothing has this name: no layer, no label of the layer, or no status.
///
/// # Examples
///
/// ```
/// use postil::{EntityLabel, Layer, UnknownName};
///
/// assert_eq!("entity".parse(), Ok(Layer::Entity));
/// assert_eq!("GPE".parse(), Ok(EntityLabel::Place));
/// assert_eq!("gpe".parse::<EntityLabel>(), Err(UnknownName));
/// assert_eq!(format!("{:8}|", EntityLabel::Place), "GPE     |");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct UnknownName;

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("nothing has this name")
    }
}

impl core::error::Error for UnknownName {}
