//! CRC-32 as in IEEE 802.3, zip and PNG. Small devices compute it four bits at a time with a table of 16 words. Other
//! targets compute it eight bytes at a time with 8 KiB of tables, which is faster because each step waits for the
//! previous one.

use crate::machine::HAS_MEMORY;

/// A running checksum: that of the bytes so far, so that it begins with zero.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Crc(u32);

/// What becomes of the lowest bits of a register when it is shifted by them.
const fn shifted(value: u32, bits: u32) -> u32 {
    let (mut value, mut bit) = (value, 0_u32);
    while bit < bits {
        value = if value & 1 == 1 { (value >> 1) ^ 0xEDB8_8320 } else { value >> 1 };
        bit = bit.saturating_add(1);
    }
    value
}

/// For the values of a nibble.
static NIBBLES: [u32; 16] = {
    let mut table = [0_u32; 16];
    let mut value = 0_u32;
    while value < 16 {
        #[allow(clippy::indexing_slicing, reason = "evaluated at compile time")]
        {
            table[value as usize] = shifted(value, 4);
        }
        value = value.saturating_add(1);
    }
    table
};

/// For the values of a byte that has 0 to 7 others behind it. Not linked where it is not used.
static BYTES: [[u32; 256]; 8] = {
    let mut tables = [[0_u32; 256]; 8];
    let mut behind = 0_u32;
    while behind < 8 {
        let mut value = 0_u32;
        while value < 256 {
            #[allow(clippy::indexing_slicing, reason = "evaluated at compile time")]
            {
                tables[behind as usize][value as usize] =
                    shifted(value, 8_u32.saturating_mul(behind.saturating_add(1)));
            }
            value = value.saturating_add(1);
        }
        behind = behind.saturating_add(1);
    }
    tables
};

impl Crc {
    pub(crate) const START: Self = Self(0);

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        let mut register = !self.0;
        let (words, rest) = if HAS_MEMORY { bytes.as_chunks::<8>() } else { (&[][..], bytes) };
        for word in words {
            let word = u64::from_le_bytes(*word) ^ u64::from(register);
            let looked_up = word.to_le_bytes().into_iter().zip(BYTES.iter().rev());
            register = looked_up.fold(0, |register, (byte, table)| {
                register ^ table.get(usize::from(byte)).copied().unwrap_or(0)
            });
        }
        let step = |register: u32| {
            let row = usize::try_from(register & 0xF).unwrap_or(0);
            (register >> 4) ^ NIBBLES.get(row).copied().unwrap_or(0)
        };
        for &byte in rest {
            register = step(step(register ^ u32::from(byte)));
        }
        self.0 = !register;
    }

    pub(crate) const fn value(self) -> u32 {
        self.0
    }
}

/// The CRC-32 of `bytes`, as in IEEE 802.3, zip and PNG. [`Summary::crc`](crate::engine::Summary::crc) is that of the
/// whole text.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, crc32};
///
/// assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
///
/// let notes = Annotations::<16>::of("The mill closed.", &mut DefaultEngine::new())?;
/// assert_eq!(notes.summary().crc, crc32(b"The mill closed."));
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

    /// However the bytes come.
    #[test]
    fn pieces_give_the_sum_of_the_whole() {
        let bytes: [u8; 100] = core::array::from_fn(|at| u8::try_from(at * 37 % 251).unwrap());
        for cut in 0..bytes.len() {
            let mut crc = super::Crc::START;
            let (front, back) = bytes.split_at_checked(cut).unwrap();
            crc.update(front);
            back.iter().for_each(|byte| crc.update(&[*byte]));
            assert_eq!(crc.value(), super::crc32(&bytes), "{cut}");
        }
    }
}
