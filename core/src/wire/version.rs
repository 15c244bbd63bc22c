//! The versions of the format.

/// A version of the wire format. Messages of one that is frozen are read for ever.
///
/// # Examples
///
/// ```
/// use postil::wire::{Message, Version};
/// use postil::{Annotations, DefaultEngine};
///
/// let notes = Annotations::<32>::of("It snowed in Oslo.", &mut DefaultEngine::new())?;
/// let mut buffer = [0; 256];
/// let message = notes.encode_as(Version::Two, &mut buffer)?;
/// assert_eq!(Message::parse(message)?.version(), Version::Two);
/// assert_eq!(Annotations::<32>::decode(message)?, notes);
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub enum Version {
    /// Frozen. It leaves out confidence, kinds of reports, zones, currencies that it has no number for and which event a
    /// word means again, and numbers of rules end at 255; for sources of quotations, and for what the user's rules find, it
    /// has no record.
    One,
    /// Frozen. It carries all that an annotation holds.
    Two,
}

impl Version {
    /// The number that a message carries.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(postil::wire::Version::Two.number(), 2);
    /// ```
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::One => 1,
            Self::Two => 2,
        }
    }

    pub(super) const fn from_number(number: u8) -> Option<Self> {
        match number {
            1 => Some(Self::One),
            2 => Some(Self::Two),
            _ => None,
        }
    }
}
