//! Reads an entry as [`layout`](super::layout) stores it.

use super::generated::PIECES;
use super::layout::{FREQUENT, LONG};

/// An entry as it is stored.
pub(super) struct Entry {
    /// The high half of the header.
    above: u8,
    body: &'static [u8],
}

impl Entry {
    /// The first entry of some, and those behind it.
    pub(super) fn split(entries: &'static [u8]) -> Option<(Self, &'static [u8])> {
        let (&header, mut behind) = entries.split_first()?;
        let mut length = header & LONG;
        if length == LONG {
            (length, behind) = behind.split_first().map(|(&length, behind)| (length, behind))?;
        }
        let (body, behind) = behind.split_at_checked(length.into())?;
        Some((Self { above: header >> 4, body }, behind))
    }

    /// The number of its fact, if its codes spell these letters and no more.
    pub(super) fn fact_if(&self, letters: &[u8]) -> Option<u16> {
        let mut letters = letters.iter();
        let mut codes = self.body;
        while !letters.as_slice().is_empty() {
            let (&code, behind) = codes.split_first()?;
            for letter in piece(code) {
                if letters.next() != Some(letter) {
                    return None;
                }
            }
            codes = behind;
        }
        self.fact(codes)
    }

    /// The number of its fact by what stands behind the codes.
    fn fact(&self, behind: &[u8]) -> Option<u16> {
        let number = match (self.above.checked_sub(FREQUENT), behind) {
            (None, []) => u16::from(self.above),
            (Some(page), &[low]) => u16::from_be_bytes([page, low]).wrapping_add(FREQUENT.into()),
            _ => return None,
        };
        Some(number.wrapping_add(1))
    }

    /// The letters that it spells, and the number of its fact.
    #[cfg(test)]
    pub(super) fn read(&self) -> Option<(std::vec::Vec<u8>, u16)> {
        let count = self.body.len().checked_sub((self.above >= FREQUENT).into())?;
        let (codes, behind) = self.body.split_at_checked(count)?;
        let letters = codes.iter().copied().flat_map(piece).copied().collect();
        Some((letters, self.fact(behind)?))
    }
}

/// The letters that a code stands for.
fn piece(code: u8) -> impl Iterator<Item = &'static u8> {
    PIECES.get(usize::from(code)).into_iter().flatten().take_while(|&&letter| letter != 0)
}
