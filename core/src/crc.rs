//! CRC-32 (the one of IEEE 802.3, zip and PNG), a nibble at a time: sixteen words of table.

/// A running checksum: that of the bytes so far, so that it begins with zero.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Crc(u32);

const TABLE: [u32; 16] = {
    let mut table = [0_u32; 16];
    let mut index = 0_u32;
    while index < 16 {
        let mut value = index;
        let mut bit = 0;
        while bit < 4 {
            value = if value & 1 == 1 { (value >> 1) ^ 0xEDB8_8320 } else { value >> 1 };
            bit += 1;
        }
        #[allow(clippy::indexing_slicing, reason = "evaluated at compile time")]
        {
            table[index as usize] = value;
        }
        index = index.saturating_add(1);
    }
    table
};

impl Crc {
    pub(crate) const START: Self = Self(0);

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        let step = |crc: u32| {
            let row = usize::try_from(crc & 0xF).unwrap_or(0);
            (crc >> 4) ^ TABLE.get(row).copied().unwrap_or(0)
        };
        let mut register = !self.0;
        for &byte in bytes {
            register = step(step(register ^ u32::from(byte)));
        }
        self.0 = !register;
    }

    pub(crate) const fn value(self) -> u32 {
        self.0
    }
}

/// The checksum of a whole text.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, crc32};
///
/// assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
///
/// let notes = Annotations::<16>::of("The mill closed.", &mut DefaultEngine::idle())?;
/// assert_eq!(notes.document().crc, crc32(b"The mill closed."));
/// # Ok::<(), postil::Error>(())
/// ```
#[must_use]
pub fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = Crc::START;
    crc.update(bytes);
    crc.value()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_check_value_of_the_catalogue() {
        assert_eq!(super::crc32(b"123456789"), 0xCBF4_3926);
    }
}
