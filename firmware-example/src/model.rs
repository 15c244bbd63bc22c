//! The model, in a section of flash of its own: a new one can be written there, over the air for example,
//! without touching the program.
//!
//! ```text
//! offset  bytes
//!      0  4      length of the model, lowest byte first
//!      4  …      the model, as `postil train` writes it
//! ```

use postil::{Error, Model};

/// The model that is in flash.
///
/// # Errors
///
/// Those of [`Model::from_bytes`]: what is written there is checked before it is used.
pub fn in_flash() -> Result<Model<'static>, Error> {
    Model::from_bytes(section::model()?)
}

/// Bytes of the section.
#[cfg(not(target_arch = "wasm32"))]
const ROOM: usize = 87_552;
/// Bytes of the length.
#[cfg(not(target_arch = "wasm32"))]
const LENGTH: usize = 4;

#[cfg(not(target_arch = "wasm32"))]
mod section {
    #![allow(unsafe_code, reason = "the linker tells where the section is")]

    use super::{LENGTH, ROOM};
    use postil::Error;
    use postil::error::ErrorKind;

    unsafe extern "C" {
        /// The section as it is now, of which the compiler knows nothing.
        #[link_name = "_model"]
        safe static SECTION: [u8; ROOM];
    }

    /// The bytes of the model, as far as its length can be right.
    pub(super) fn model() -> Result<&'static [u8], Error> {
        let corrupt = Error::new(ErrorKind::ModelCorrupt, 0);
        let (length, rest) = SECTION.split_first_chunk::<LENGTH>().ok_or(corrupt)?;
        let length = usize::try_from(u32::from_le_bytes(*length)).map_err(|_| corrupt)?;
        rest.get(..length).ok_or(corrupt)
    }
}

/// What the section holds when the program is flashed.
#[cfg(not(any(target_arch = "wasm32", feature = "separate-model")))]
mod shipped {
    #![allow(unsafe_code, reason = "the linker is told where to put a table")]

    use super::{LENGTH, ROOM};
    use postil::models;

    #[used]
    #[unsafe(link_section = ".model")]
    static SHIPPED: [u8; ROOM] = with_length(models::ENGLISH_SMALL);

    const fn with_length(model: &[u8]) -> [u8; ROOM] {
        assert!(model.len() <= ROOM - LENGTH, "the model does not fit its section");
        // What is left is as erased flash.
        let mut section = [0xFF; ROOM];
        #[allow(clippy::cast_possible_truncation, reason = "at most the section's room")]
        let length = (model.len() as u32).to_le_bytes();
        let (front, mut rest) = section.split_at_mut(LENGTH);
        front.copy_from_slice(&length);
        let mut left = model;
        while let ([slot, after @ ..], [byte, more @ ..]) = (rest, left) {
            *slot = *byte;
            (rest, left) = (after, more);
        }
        section
    }
}

/// WebAssembly has no flash: the model is a part of the program.
#[cfg(target_arch = "wasm32")]
mod section {
    use postil::{Error, models};

    pub(super) const fn model() -> Result<&'static [u8], Error> {
        Ok(models::ENGLISH_SMALL)
    }
}
