//! The tables of this program beside the engine: the annotations of a document, and its message.

use postil::{Annotation, Annotations};
use postil_firmware::memory::Engine;
use static_cell::ConstStaticCell;

/// How many annotations a document may have; more are counted as lost. About 14 KB of news.
pub(crate) const CAPACITY: usize = 960;
/// The message in bytes: a header and, on news, at most 6 bytes an annotation; here is room for 8.
const MESSAGE_BYTES: usize = 128 + 8 * CAPACITY;

/// RAM of the part without its stack, as in the files of `boards`.
const RAM: usize = 56 * 1024;

const _: () = assert!(
    size_of::<Engine>() + size_of::<Annotations<CAPACITY>>() + MESSAGE_BYTES <= RAM,
    "the tables do not fit"
);
const _: () = assert!(size_of::<Annotation>() == 24);

/// The large tables; there is one of each.
#[derive(Debug)]
pub(crate) struct Tables {
    /// The annotations of the document; none yet.
    pub(crate) notes: &'static mut Annotations<CAPACITY>,
    /// Where the message is encoded.
    pub(crate) message: &'static mut [u8],
}

/// Hands the tables out, once. They are all zeros, so they need no flash for their beginning.
pub(crate) fn take() -> Tables {
    static NOTES: ConstStaticCell<Annotations<CAPACITY>> = ConstStaticCell::new(Annotations::new());
    static MESSAGE: ConstStaticCell<[u8; MESSAGE_BYTES]> = ConstStaticCell::new([0; MESSAGE_BYTES]);
    Tables { notes: NOTES.take(), message: MESSAGE.take() }
}
