//! The fields of a message: bytes, numbers and links, which postcard encodes.
//!
//! Fields are written one by one, not by derived traits. The bytes of a message therefore depend only on the files of this
//! module, even if the annotation types change.

use crate::annotation::{ChainId, Link};
use serde::{Deserialize, Serialize};

/// Takes the bytes that are written; gives `None` when there is no room.
pub(super) type Out<'o> = dyn FnMut(&[u8]) -> Option<()> + 'o;

/// The greatest length of a 32-bit number, in bytes.
const LONG: usize = 5;

/// Writes fields. After a field that does not fit, it writes nothing more.
pub(super) struct Writer<'o, 'b> {
    out: &'o mut Out<'b>,
    is_whole: bool,
}

impl<'o, 'b> Writer<'o, 'b> {
    pub(super) fn new(out: &'o mut Out<'b>) -> Self {
        Self { out, is_whole: true }
    }

    /// `Some` if all fields fitted.
    pub(super) fn finish(self) -> Option<()> {
        self.is_whole.then_some(())
    }

    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        self.is_whole = self.is_whole && (self.out)(bytes).is_some();
    }

    pub(super) fn byte(&mut self, byte: u8) {
        self.bytes(&[byte]);
    }

    /// Not inlined on devices, to save flash: records contain many numbers.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(super) fn number(&mut self, number: u32) {
        self.value(&number);
    }

    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(super) fn signed(&mut self, number: i16) {
        self.value(&number);
    }

    fn value(&mut self, value: &impl Serialize) {
        match postcard::to_slice(value, &mut [0; LONG]) {
            Ok(bytes) => self.bytes(bytes),
            Err(_) => self.is_whole = false,
        }
    }

    pub(super) fn link(&mut self, link: Link) {
        self.signed(link.0);
    }

    /// Writes the number of a chain plus one, or 0 for none.
    pub(super) fn chain(&mut self, chain: Option<ChainId>) {
        self.number(chain.map_or(0, |chain| u32::from(chain.0).saturating_add(1)));
    }
}

/// Reads fields. A field is `None` if the message ends within it, or if its number is too large.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader<'m> {
    rest: &'m [u8],
}

impl<'m> Reader<'m> {
    pub(super) const fn new(bytes: &'m [u8]) -> Self {
        Self { rest: bytes }
    }

    /// The bytes that have not been read yet.
    pub(super) const fn rest(&self) -> &'m [u8] {
        self.rest
    }

    pub(super) fn byte(&mut self) -> Option<u8> {
        let (&byte, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(byte)
    }

    pub(super) fn bytes<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (&bytes, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(bytes)
    }

    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(super) fn number(&mut self) -> Option<u32> {
        self.value()
    }

    /// Reads a 16-bit number.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(super) fn short(&mut self) -> Option<u16> {
        self.value()
    }

    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(super) fn signed(&mut self) -> Option<i16> {
        self.value()
    }

    fn value<T: Deserialize<'m>>(&mut self) -> Option<T> {
        let (value, rest) = postcard::take_from_bytes(self.rest).ok()?;
        self.rest = rest;
        Some(value)
    }

    pub(super) fn link(&mut self) -> Option<Link> {
        self.signed().map(Link)
    }

    pub(super) fn chain(&mut self) -> Option<Option<ChainId>> {
        match self.number()?.checked_sub(1) {
            None => Some(None),
            Some(number) => u16::try_from(number).ok().map(|number| Some(ChainId(number))),
        }
    }

    /// Reads the number of a variant.
    pub(super) fn variant(&mut self) -> Option<u8> {
        u8::try_from(self.number()?).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec::Vec;

    fn written(write: impl FnOnce(&mut Writer<'_, '_>)) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut out = |piece: &[u8]| {
            bytes.extend(piece);
            Some(())
        };
        let mut writer = Writer::new(&mut out);
        write(&mut writer);
        assert_eq!(writer.finish(), Some(()));
        bytes
    }

    /// Numbers are read back as written, and never need more bytes than `LONG`.
    #[test]
    fn numbers_come_back() {
        let edges = (0..32).flat_map(|bit| [1_u32 << bit, (1 << bit) - 1, u32::MAX >> bit]);
        for number in edges {
            let bytes = written(|writer| writer.number(number));
            assert!(bytes.len() <= LONG, "{number}");
            assert_eq!(Reader::new(&bytes).number(), Some(number));
        }
        for number in i16::MIN..=i16::MAX {
            let bytes = written(|writer| writer.signed(number));
            assert_eq!(Reader::new(&bytes).signed(), Some(number));
        }
        assert_eq!(written(|writer| writer.number(300)), [0xAC, 0x02]);
        assert_eq!(written(|writer| writer.signed(-2)), [0x03]);
        // Too large for 16 bits, and cut.
        assert_eq!(Reader::new(&[0x80, 0x80, 0x04]).short(), None);
        assert_eq!(Reader::new(&[0x80]).number(), None);
    }

    #[test]
    fn nothing_follows_what_found_no_room() {
        let mut pieces = 0;
        let mut out = |_: &[u8]| {
            pieces += 1;
            (pieces != 2).then_some(())
        };
        let mut writer = Writer::new(&mut out);
        (0..9).for_each(|byte| writer.byte(byte));
        assert_eq!(writer.finish(), None);
        assert_eq!(pieces, 2);
    }
}
