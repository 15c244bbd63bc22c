//! Frames: delimited and checked payloads for a serial line.
//!
//! ```text
//! 00  COBS( payload, CRC-32 of the payload, lowest byte first )  00
//! ```
//!
//! COBS (consistent overhead byte stuffing) writes the content in blocks of up to 254 bytes without zeros,
//! each after a byte that gives its length. Zeros occur only between frames, so a reader finds the next
//! frame whatever was lost or damaged.

use crate::crc::{Crc, crc32};
use heapless::{Vec, VecView};

/// The greatest length of a block in bytes, including the byte that gives its length.
const BLOCK: usize = 255;
/// Bytes of the checksum.
pub(super) const CRC: usize = 4;

/// Why a frame has no valid payload.
///
/// # Examples
///
/// ```
/// use postil::stream::{FrameError, FrameReader, FrameWriter};
///
/// let mut line = Vec::new();
/// let mut out = |bytes: &[u8]| line.extend_from_slice(bytes);
/// let mut frame = FrameWriter::begin(&mut out);
/// frame.write(b"twelve bytes");
/// frame.end();
///
/// let mut narrow = FrameReader::<8>::new();
/// let found = line.iter().find_map(|&byte| narrow.push(byte).map(|frame| frame.map(drop)));
/// assert_eq!(found, Some(Err(FrameError::TooLong)));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub enum FrameError {
    /// Bytes are missing or wrong.
    Damaged,
    /// The payload does not fit into the reader's buffer.
    TooLong,
}

/// Writes one frame to `out`, block by block. It needs no buffer for the whole payload.
///
/// # Examples
///
/// ```
/// use postil::stream::FrameWriter;
///
/// let mut line = Vec::new();
/// let mut out = |bytes: &[u8]| line.extend_from_slice(bytes);
/// let mut frame = FrameWriter::begin(&mut out);
/// frame.write(&[7, 0, 9]);
/// frame.end();
/// assert_eq!(line, [0, 2, 7, 6, 9, 0x33, 0x77, 0xd2, 0x83, 0]);
/// ```
pub struct FrameWriter<'o> {
    out: &'o mut dyn FnMut(&[u8]),
    crc: Crc,
    /// The byte for the block's length, then the bytes of the block so far.
    block: Vec<u8, BLOCK, u8>,
}

impl core::fmt::Debug for FrameWriter<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("FrameWriter").field("crc", &self.crc).finish_non_exhaustive()
    }
}

impl<'o> FrameWriter<'o> {
    /// Begins a frame.
    #[inline]
    pub fn begin(out: &'o mut dyn FnMut(&[u8])) -> Self {
        // Ends whatever noise has left on the line.
        out(&[0]);
        let mut block = Vec::new();
        let _ = block.push(0);
        Self { out, crc: Crc::START, block }
    }

    /// Appends bytes to the payload.
    pub fn write(&mut self, bytes: &[u8]) {
        self.crc.update(bytes);
        self.stuff(bytes);
    }

    /// Ends the frame.
    #[inline]
    pub fn end(mut self) {
        self.stuff(&self.crc.value().to_le_bytes());
        self.close();
        (self.out)(&[0]);
    }

    fn stuff(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            if byte != 0 {
                let _ = self.block.push(byte);
            }
            // A full block implies that no zero follows it.
            if byte == 0 || self.block.is_full() {
                self.close();
            }
        }
    }

    /// Writes the current block and begins the next one.
    fn close(&mut self) {
        let length = u8::try_from(self.block.len()).unwrap_or(u8::MAX);
        if let Some(first) = self.block.first_mut() {
            *first = length;
        }
        (self.out)(&self.block);
        self.block.truncate(1);
    }
}

/// Reads frames whose payload and checksum (four bytes) have at most `N` bytes together.
///
/// # Examples
///
/// ```
/// use postil::stream::{FrameError, FrameReader};
///
/// let mut reader = FrameReader::<64>::new();
/// let mut found = Vec::new();
/// for byte in [2, 7, 6, 9, 0x33, 0x77, 0xd2, 0x83, 0, 5, 7, 0, 2, 7, 6, 9, 0x33, 0x77, 0xd2, 0x83, 0] {
///     found.extend(reader.push(byte).map(|frame| frame.map(<[u8]>::to_vec)));
/// }
/// assert_eq!(found, [Ok(vec![7, 0, 9]), Err(FrameError::Damaged), Ok(vec![7, 0, 9])]);
/// ```
#[derive(Clone, Debug)]
pub struct FrameReader<const N: usize> {
    bytes: Vec<u8, N>,
    state: State,
}

/// The state within a frame; all zeros at the beginning of a frame.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct State {
    /// Bytes of the block that are still to come.
    left: u8,
    /// A zero follows the block, unless the frame ends with it.
    owes_zero: bool,
    /// The payload does not fit.
    too_long: bool,
    /// The frame has begun.
    begun: bool,
    /// The frame was handed over; its bytes can be dropped.
    over: bool,
}

impl State {
    const START: Self =
        Self { left: 0, owes_zero: false, too_long: false, begun: false, over: false };
}

impl<const N: usize> FrameReader<N> {
    /// A reader that waits for the beginning of a frame. Its bytes are all zero.
    #[must_use]
    pub const fn new() -> Self {
        Self { bytes: Vec::new(), state: State::START }
    }

    /// Takes the next byte of the line. The last byte of a frame gives its payload, or the error; then the next
    /// frame can follow. A reader that starts in the middle of a frame finds that frame damaged.
    pub fn push(&mut self, byte: u8) -> Option<Result<&[u8], FrameError>> {
        push(&mut self.bytes, &mut self.state, byte)
    }
}

impl<const N: usize> Default for FrameReader<N> {
    fn default() -> Self {
        Self::new()
    }
}

fn push<'b>(
    bytes: &'b mut VecView<u8>,
    state: &mut State,
    byte: u8,
) -> Option<Result<&'b [u8], FrameError>> {
    if state.over {
        bytes.clear();
        *state = State::START;
    }
    match byte.checked_sub(1) {
        None => {
            let State { left, too_long, begun, .. } = *state;
            state.over = true;
            return begun.then(|| payload(bytes, left, too_long));
        }
        Some(length) if state.left == 0 => {
            if state.owes_zero {
                state.too_long |= bytes.push(0).is_err();
            }
            state.begun = true;
            state.left = length;
            state.owes_zero = byte != u8::MAX;
        }
        Some(_) => {
            state.too_long |= bytes.push(byte).is_err();
            state.left = state.left.saturating_sub(1);
        }
    }
    None
}

/// The payload of the frame, if the frame is complete and its checksum is right.
fn payload(bytes: &[u8], left: u8, too_long: bool) -> Result<&[u8], FrameError> {
    if too_long {
        return Err(FrameError::TooLong);
    }
    let (payload, crc) = bytes.split_last_chunk::<CRC>().ok_or(FrameError::Damaged)?;
    let is_whole = left == 0 && crc32(payload) == u32::from_le_bytes(*crc);
    if is_whole { Ok(payload) } else { Err(FrameError::Damaged) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec::Vec as List;

    fn frame(payload: &[u8]) -> List<u8> {
        let mut line = List::new();
        let mut out = |bytes: &[u8]| line.extend_from_slice(bytes);
        let mut writer = FrameWriter::begin(&mut out);
        payload.chunks(7).for_each(|bytes| writer.write(bytes));
        writer.end();
        line
    }

    fn read<const N: usize>(line: &[u8]) -> List<Result<List<u8>, FrameError>> {
        let mut reader = FrameReader::<N>::new();
        line.iter().filter_map(|&byte| Some(reader.push(byte)?.map(<[u8]>::to_vec))).collect()
    }

    #[test]
    fn payloads_of_every_length_and_shape_come_back() {
        for length in 0..600 {
            for zero_every in [1, 2, 3, 250, 253, 254, 255, 1000] {
                let byte = |at: usize| if at % zero_every == zero_every - 1 { 0 } else { 5 };
                let payload: List<u8> = (0..length).map(byte).collect();
                let line = frame(&payload);
                assert!(!line[1..line.len() - 1].contains(&0));
                assert_eq!(read::<1024>(&line), [Ok(payload)]);
            }
        }
    }

    #[test]
    fn every_single_damage_is_noticed_and_the_next_frame_is_found() {
        let (first, second) = (frame(b"one\0and more"), frame(b"two"));
        for place in 1..first.len() - 1 {
            for value in 0..=u8::MAX {
                let mut line = [first.clone(), second.clone()].concat();
                if line[place] == value {
                    continue;
                }
                line[place] = value;
                let found = read::<64>(&line);
                assert_eq!(found.last(), Some(&Ok(b"two".to_vec())));
                assert!(!found[..found.len() - 1].iter().any(Result::is_ok));
            }
        }
    }

    #[test]
    fn lost_bytes_are_noticed_and_a_lost_end_costs_no_other_frame() {
        let (first, second) = (frame(b"one"), frame(b"two"));
        for place in 0..first.len() {
            let mut line = first.clone();
            line.remove(place);
            line.extend_from_slice(&second);
            let found = read::<64>(&line);
            assert_eq!(found.last(), Some(&Ok(b"two".to_vec())));
            let is_delimiter = place == 0 || place == first.len() - 1;
            assert_eq!(found[0].is_ok(), is_delimiter);
        }
    }

    #[test]
    fn a_frame_that_does_not_fit_is_told_and_passed_over() {
        let line = [frame(b"twelve bytes"), frame(b"two")].concat();
        assert_eq!(read::<15>(&line), [Err(FrameError::TooLong), Ok(b"two".to_vec())]);
        assert_eq!(read::<16>(&line)[0], Ok(b"twelve bytes".to_vec()));
    }

    #[test]
    fn zeros_between_frames_mean_nothing() {
        assert_eq!(read::<16>(&[0, 0, 0]), []);
    }
}
