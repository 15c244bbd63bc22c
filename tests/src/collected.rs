//! A sink without a limit: everything that an engine says of a document.

use postil::engine::{AnyEngine, Summary, Window};
use postil::wire::{self, Header};
use postil::{Annotation, Error, Options, Sink};

/// The annotations of a document, in a vector that grows.
#[derive(Clone, PartialEq, Debug)]
pub struct Collected {
    /// All annotations, in the order of the text.
    pub annotations: Vec<Annotation>,
    /// What is known of the document; complete once it has ended.
    pub summary: Summary,
}

impl Collected {
    /// Nothing yet.
    pub const EMPTY: Self = Self { annotations: Vec::new(), summary: Summary::EMPTY };

    /// Annotates a text that arrives in these chunks. An error comes with what was said before it.
    pub fn of<'t>(
        engine: &mut dyn AnyEngine<'static>,
        options: Options<'static>,
        chunks: impl IntoIterator<Item = &'t [u8]>,
    ) -> (Self, Result<(), Error>) {
        let mut collected = Self::EMPTY;
        engine.begin(&options);
        let pushed = chunks.into_iter().try_for_each(|chunk| engine.push(chunk, &mut collected));
        let result = pushed.and_then(|()| engine.finish(&mut collected).map(|_| ()));
        (collected, result)
    }

    /// The one message of the document.
    pub fn message(&self) -> Vec<u8> {
        let header = Header::of(&self.summary, &self.annotations);
        // More than a header and a record can take.
        let mut buffer = vec![0; 512 + 64 * self.annotations.len()];
        let used = wire::encode(&header, &self.annotations, &mut buffer)
            .expect("the buffer is large enough")
            .len();
        buffer.truncate(used);
        buffer
    }
}

impl Sink for Collected {
    fn window(&mut self, window: &Window<'_>) {
        self.annotations.extend_from_slice(window.annotations);
    }

    fn end(&mut self, summary: &Summary) {
        self.summary = *summary;
    }
}
