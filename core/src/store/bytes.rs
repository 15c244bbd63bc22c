//! Reading numbers off the front of a blob.

/// The value, or nothing from the function that asks: `?` for what the compiler runs.
macro_rules! some {
    ($option:expr) => {
        match $option {
            Some(value) => value,
            None => return None,
        }
    };
}
pub(crate) use some;

/// What is left of a blob.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reader<'b>(pub(crate) &'b [u8]);

impl<'b> Reader<'b> {
    /// The next `count` bytes, if there are as many.
    pub(crate) const fn take(&mut self, count: usize) -> Option<&'b [u8]> {
        let (taken, rest) = some!(self.0.split_at_checked(count));
        self.0 = rest;
        Some(taken)
    }

    /// The next `count` arrays of bytes, if there are as many.
    pub(crate) const fn array<const LENGTH: usize>(
        &mut self,
        count: usize,
    ) -> Option<&'b [[u8; LENGTH]]> {
        Some(some!(self.take(some!(count.checked_mul(LENGTH)))).as_chunks().0)
    }

    pub(crate) const fn u8(&mut self) -> Option<u8> {
        let [byte] = *some!(some!(self.take(1)).first_chunk());
        Some(byte)
    }

    pub(crate) const fn u16(&mut self) -> Option<u16> {
        let bytes = some!(some!(self.take(2)).first_chunk::<2>());
        Some(u16::from_le_bytes(*bytes))
    }

    pub(crate) const fn u32(&mut self) -> Option<u32> {
        let bytes = some!(some!(self.take(4)).first_chunk::<4>());
        Some(u32::from_le_bytes(*bytes))
    }
}
