//! The versions of the format.

/// A version of the wire format. All future releases read messages of a frozen version.
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
    /// Frozen. It leaves out confidence, kinds of reports, time zones, modifiers of quantities, newer units, and links from an
    /// event to its earlier annotation; rule numbers end at 255. It has no record for the source of a quotation, or for results
    /// of the user's rules.
    One,
    /// Frozen. It carries everything that an annotation holds.
    Two,
}

impl Version {
    /// The version number in the message.
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
