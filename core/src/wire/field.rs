//! The fields of a message: bytes, numbers and links, in the encoding of postcard.
//!
//! Written by hand, and without serde: a message has its bytes by this file and those beside it, whatever becomes of the
//! types that it is made from.

use crate::annotation::{ChainId, Link};

/// Where bytes are written, until there is no room.
pub(super) type Out<'o> = dyn FnMut(&[u8]) -> Option<()> + 'o;

/// A bit of each byte of a number says that another byte follows; the others are the number's, lowest first.
const MORE: u8 = 0x80;
/// The most bytes of a number of 16 bits, and of 32.
const SHORT: usize = 3;
const LONG: usize = 5;

/// Writes fields. Nothing is written after one that found no room.
pub(super) struct Writer<'o, 'b> {
    out: &'o mut Out<'b>,
    is_whole: bool,
}

impl<'o, 'b> Writer<'o, 'b> {
    pub(super) fn new(out: &'o mut Out<'b>) -> Self {
        Self { out, is_whole: true }
    }

    /// Whether all fields found room.
    pub(super) fn finish(self) -> Option<()> {
        self.is_whole.then_some(())
    }

    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        self.is_whole = self.is_whole && (self.out)(bytes).is_some();
    }

    pub(super) fn byte(&mut self, byte: u8) {
        self.bytes(&[byte]);
    }

    /// Where code is scarce it stands in one place, for records have many.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(super) fn number(&mut self, number: u32) {
        let (mut bytes, mut rest, mut used) = ([0; LONG], number, 0_usize);
        for slot in &mut bytes {
            let [low, ..] = rest.to_le_bytes();
            rest >>= 7;
            used = used.saturating_add(1);
            if rest == 0 {
                *slot = low;
                break;
            }
            *slot = low | MORE;
        }
        self.bytes(bytes.get(..used).unwrap_or_default());
    }

    /// A signed number, turned so that small ones are short: 0, -1, 1, -2 … are 0, 1, 2, 3 …
    pub(super) fn signed(&mut self, number: i16) {
        let doubled = number.wrapping_shl(1).cast_unsigned();
        self.number(u32::from(if number < 0 { !doubled } else { doubled }));
    }

    pub(super) fn link(&mut self, link: Link) {
        self.signed(link.0);
    }

    /// A chain: 0 is none, numbers are sent one higher.
    pub(super) fn chain(&mut self, chain: Option<ChainId>) {
        self.number(chain.map_or(0, |chain| u32::from(chain.0).saturating_add(1)));
    }
}

/// Reads fields; none where the message ends within one, or the number is too large.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader<'m> {
    rest: &'m [u8],
}

impl<'m> Reader<'m> {
    pub(super) const fn new(bytes: &'m [u8]) -> Self {
        Self { rest: bytes }
    }

    /// What has not been read.
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

    pub(super) fn number(&mut self) -> Option<u32> {
        self.number_of(LONG)
    }

    /// A number of 16 bits.
    pub(super) fn short(&mut self) -> Option<u16> {
        u16::try_from(self.number_of(SHORT)?).ok()
    }

    /// A number of at most so many bytes. It may have more than it needs, as in postcard.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    fn number_of(&mut self, most: usize) -> Option<u32> {
        let (mut number, mut place) = (0, 0_u32);
        for _ in 0..most {
            let byte = self.byte()?;
            let part = u32::from(byte & !MORE);
            if part > u32::MAX.wrapping_shr(place) {
                return None;
            }
            number |= part.wrapping_shl(place);
            if byte < MORE {
                return Some(number);
            }
            place = place.saturating_add(7);
        }
        None
    }

    pub(super) fn signed(&mut self) -> Option<i16> {
        let number = self.short()?;
        let half = number.wrapping_shr(1).cast_signed();
        Some(if number & 1 == 0 { half } else { !half })
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

    /// The number of a variant.
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

    /// Numbers have the bytes that postcard gives them.
    #[test]
    fn numbers_are_those_of_postcard() {
        let edges = (0..32).flat_map(|bit| [1_u32 << bit, (1 << bit) - 1, u32::MAX >> bit]);
        for number in edges {
            let bytes = written(|writer| writer.number(number));
            assert_eq!(postcard::to_stdvec(&number).as_ref(), Ok(&bytes), "{number}");
            assert_eq!(Reader::new(&bytes).number(), Some(number));
        }
        for number in i16::MIN..=i16::MAX {
            let bytes = written(|writer| writer.signed(number));
            assert_eq!(postcard::to_stdvec(&number).as_ref(), Ok(&bytes), "{number}");
            assert_eq!(Reader::new(&bytes).signed(), Some(number));
        }
    }

    /// What postcard reads is read, with more bytes than needed too, and nothing else is.
    #[test]
    fn numbers_are_read_as_postcard_reads_them() {
        let bytes = [0x00, 0x01, 0x03, 0x04, 0x0F, 0x10, 0x7F, 0x80, 0x8F, 0xFF];
        for choice in 0..10_usize.pow(6) {
            let text: [u8; 6] = core::array::from_fn(|at| {
                bytes[choice / 10_usize.pow(u32::try_from(at).unwrap()) % 10]
            });
            let long = postcard::take_from_bytes::<u32>(&text).ok();
            let mut reader = Reader::new(&text);
            assert_eq!(reader.number().map(|number| (number, reader.rest())), long, "{text:x?}");
            let short = postcard::take_from_bytes::<u16>(&text).ok();
            let mut reader = Reader::new(&text);
            assert_eq!(reader.short().map(|number| (number, reader.rest())), short, "{text:x?}");
        }
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
