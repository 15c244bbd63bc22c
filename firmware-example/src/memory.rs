//! How the RAM is divided: engine, annotations and message are static, the rest is stack.

use postil::{Annotation, Annotations, DefaultEngine};
use static_cell::ConstStaticCell;

/// How many annotations a document may have; more are counted as lost. About 12 KB of news.
pub(crate) const CAPACITY: usize = 960;
/// The message in bytes: a header and, on news, at most 6 bytes an annotation; here is room for 8.
const MESSAGE_BYTES: usize = 128 + 8 * CAPACITY;

/// RAM of the part, as in memory.x.
const RAM: usize = 64 * 1024;
/// What has to remain for the stack, with the few bytes that the logger needs.
const STACK: usize = 8 * 1024;

const _: () = assert!(
    size_of::<DefaultEngine>() + size_of::<Annotations<CAPACITY>>() + MESSAGE_BYTES + STACK <= RAM,
    "the tables leave too little stack"
);
const _: () = assert!(size_of::<Annotation>() == 24);

/// The large tables; there is one of each.
#[derive(Debug)]
pub(crate) struct Memory {
    /// The engine, before its first document.
    pub(crate) engine: &'static mut DefaultEngine,
    /// The annotations of the document; none yet.
    pub(crate) notes: &'static mut Annotations<CAPACITY>,
    /// Where the message is encoded.
    pub(crate) message: &'static mut [u8],
}

/// Hands the tables out, once. They are all zeros, so they need no flash for their beginning.
pub(crate) fn take() -> Memory {
    static ENGINE: ConstStaticCell<DefaultEngine> = ConstStaticCell::new(DefaultEngine::idle());
    static NOTES: ConstStaticCell<Annotations<CAPACITY>> = ConstStaticCell::new(Annotations::new());
    static MESSAGE: ConstStaticCell<[u8; MESSAGE_BYTES]> = ConstStaticCell::new([0; MESSAGE_BYTES]);
    Memory { engine: ENGINE.take(), notes: NOTES.take(), message: MESSAGE.take() }
}
