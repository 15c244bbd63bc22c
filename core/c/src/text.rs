//! Text between C and the engine: slices of C's memory, and a buffer of C's that is written to.

use crate::abi::Error;
use crate::status::Status;
use core::ffi::c_char;
use core::fmt;
use core::mem::MaybeUninit;

/// Writes into a buffer of C's: as much as fits, cut between characters, and always with a zero at the end. Counts all.
pub(crate) struct Cursor<'b> {
    buffer: &'b mut [c_char],
    /// Bytes that are written.
    used: usize,
    /// Bytes that there would be.
    wanted: usize,
}

impl<'b> Cursor<'b> {
    pub(crate) fn new(buffer: &'b mut [c_char]) -> Self {
        if let Some(first) = buffer.first_mut() {
            *first = 0;
        }
        Self { buffer, used: 0, wanted: 0 }
    }

    /// The bytes of the whole text, whether they fit or not, without the zero.
    pub(crate) const fn wanted(&self) -> usize {
        self.wanted
    }

    pub(crate) const fn has_all(&self) -> bool {
        self.used == self.wanted
    }
}

impl fmt::Write for Cursor<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let cut = !self.has_all();
        self.wanted = self.wanted.saturating_add(text.len());
        if cut {
            return Ok(());
        }
        let room = self.buffer.len().saturating_sub(self.used).saturating_sub(1);
        let mut fits = text.len().min(room);
        while !text.is_char_boundary(fits) {
            fits = fits.saturating_sub(1);
        }
        let slots = self.buffer.iter_mut().skip(self.used);
        let bytes = text.bytes().take(fits).chain([0]);
        for (slot, byte) in slots.zip(bytes) {
            // `char` has a sign on some machines.
            *slot = c_char::from_ne_bytes([byte]);
        }
        self.used = self.used.saturating_add(fits);
        Ok(())
    }
}

/// The bytes that C passes as a pointer and a length. NULL is fine for no bytes.
///
/// # Safety
///
/// `data` is NULL, or points to `length` bytes that nobody changes during `'a`.
pub(crate) unsafe fn bytes<'a>(data: *const u8, length: usize) -> Result<&'a [u8], Error> {
    if length == 0 {
        return Ok(&[]);
    }
    if data.is_null() {
        return Err(Error::new(Status::ErrorNull));
    }
    // A slice is never longer than half of the memory that a machine can address.
    if isize::try_from(length).is_err() || u32::try_from(length).is_err() {
        return Err(Error::new(Status::ErrorTextTooLong));
    }
    // SAFETY: the pointer is not NULL, the length is one of a slice, and the caller says the rest.
    Ok(unsafe { core::slice::from_raw_parts(data, length) })
}

/// The buffer that C passes as a pointer and a size; empty if it is NULL. Its bytes become zeros: C need not have set them.
///
/// # Safety
///
/// `data` is NULL, or points to `size` bytes that nobody else uses during `'a`.
pub(crate) unsafe fn buffer<'a, T: Byte>(data: *mut T, size: usize) -> &'a mut [T] {
    if data.is_null() || isize::try_from(size).is_err() {
        return &mut [];
    }
    // SAFETY: the pointer is not NULL, the length is one of a slice, and the caller says the rest.
    let buffer = unsafe { core::slice::from_raw_parts_mut(data.cast::<MaybeUninit<T>>(), size) };
    for slot in &mut *buffer {
        slot.write(T::ZERO);
    }
    // SAFETY: every slot was written in the loop above.
    unsafe { core::slice::from_raw_parts_mut(data, buffer.len()) }
}

/// A byte, as text or as a number.
pub(crate) trait Byte: Copy {
    const ZERO: Self;
}

impl Byte for u8 {
    const ZERO: Self = 0;
}

impl Byte for i8 {
    const ZERO: Self = 0;
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::fmt::Write as _;

    fn written(size: usize, parts: &[&str]) -> (Vec<u8>, usize) {
        let mut buffer = vec![1; size];
        let mut cursor = Cursor::new(&mut buffer);
        parts.iter().for_each(|part| cursor.write_str(part).unwrap());
        let wanted = cursor.wanted();
        let text = buffer.iter().take_while(|byte| **byte != 0).map(|byte| byte.to_ne_bytes()[0]);
        (text.collect(), wanted)
    }

    #[test]
    fn what_does_not_fit_is_cut_between_characters_and_counted() {
        assert_eq!(written(4, &["ab", "c"]), (b"abc".to_vec(), 3));
        assert_eq!(written(3, &["ab", "c"]), (b"ab".to_vec(), 3));
        assert_eq!(written(4, &["aé", "é", "b"]), ("aé".as_bytes().to_vec(), 6));
        assert_eq!(written(3, &["aé"]), (b"a".to_vec(), 3));
        assert_eq!(written(1, &["a"]), (Vec::new(), 1));
        assert_eq!(written(0, &["a"]), (Vec::new(), 1));
    }
}
