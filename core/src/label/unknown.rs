//! The error of looking up an unknown name or number.

use core::fmt;

/// No layer, label, status or kind of report has this name or number.
///
/// # Examples
///
/// ```
/// use postil::Layer;
/// use postil::label::{EntityLabel, UnknownName};
///
/// assert_eq!("entity".parse(), Ok(Layer::Entity));
/// assert_eq!("GPE".parse(), Ok(EntityLabel::Gpe));
/// assert_eq!("gpe".parse::<EntityLabel>(), Err(UnknownName));
/// assert_eq!(EntityLabel::try_from("GPE"), Ok(EntityLabel::Gpe));
/// assert_eq!(Layer::try_from(6), Ok(Layer::Time));
/// assert_eq!(Layer::try_from(99), Err(UnknownName));
/// assert_eq!(format!("{:8}|", EntityLabel::Gpe), "GPE     |");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct UnknownName;

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no layer, label, status or unit has this name or number")
    }
}

impl core::error::Error for UnknownName {}
