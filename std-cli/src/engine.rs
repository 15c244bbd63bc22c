//! The engine at work: bytes in, a [`Record`] out.

use crate::error::Fault;
use crate::input::{Repair, not_utf8, text_of};
use crate::record::{Name, Record};
use postil::{Annotation, Date, Document, ErrorKind, LargeEngine, Options, Piece, Sink};
use std::io::{self, Read};

/// How much is read at once.
const CHUNK_BYTES: usize = 64 * 1024;

/// One engine, used for one document after the other.
#[derive(Debug)]
pub(crate) struct Annotator {
    /// On the heap: it holds several hundred kilobytes.
    engine: Box<LargeEngine>,
    options: Options,
}

impl Annotator {
    pub(crate) fn new(options: Options) -> Self {
        let engine = Box::new(LargeEngine::new(options));
        Self { engine, options }
    }

    /// Annotates everything that `reader` gives, while it is being read; broken UTF-8 is mended on the
    /// way if there is a `repair`.
    pub(crate) fn annotate_reader(
        &mut self,
        name: Name,
        reader: &mut dyn Read,
        mut repair: Option<&mut Repair>,
    ) -> Result<Record, Fault> {
        self.engine.begin(self.options);
        let mut found = Collected::default();
        let mut text = Vec::new();
        let mut chunk = vec![0; CHUNK_BYTES];
        loop {
            let count = match reader.read(&mut chunk) {
                Ok(count) => count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error.into()),
            };
            let bytes = chunk.get(..count).unwrap_or_default();
            let before = text.len();
            match repair.as_deref_mut() {
                Some(repair) => repair.mend(bytes, &mut text),
                None => text.extend_from_slice(bytes),
            }
            let new = text.get(before..).unwrap_or_default();
            self.engine.push(new, &mut found).map_err(|error| explain(error, &text))?;
            if count == 0 {
                return self.finish(name, text, found);
            }
        }
    }

    /// Annotates a text whose date may be known better than the options do.
    pub(crate) fn annotate_text(
        &mut self,
        name: Name,
        text: String,
        date: Option<Date>,
    ) -> Result<Record, Fault> {
        let mut options = self.options;
        options.date = date.or(options.date);
        self.engine.begin(options);
        let mut found = Collected::default();
        self.engine
            .push(text.as_bytes(), &mut found)
            .map_err(|error| explain(error, text.as_bytes()))?;
        self.finish(name, text.into_bytes(), found)
    }

    fn finish(&mut self, name: Name, text: Vec<u8>, mut found: Collected) -> Result<Record, Fault> {
        let summary = self.engine.finish(&mut found).map_err(|error| explain(error, &text))?;
        let text = text_of(text)?;
        let Options { lexicon, model, .. } = self.options;
        Ok(Record { name, text, annotations: found.0, summary, lexicon, model })
    }
}

/// Keeps every annotation.
#[derive(Debug, Default)]
struct Collected(Vec<Annotation>);

impl Sink for Collected {
    fn piece(&mut self, piece: &Piece<'_>) {
        self.0.extend_from_slice(piece.annotations);
    }

    fn end(&mut self, _: &Document) {}
}

/// The engine's refusal in words; `text` is what it had been given.
fn explain(error: postil::Error, text: &[u8]) -> Fault {
    match error.kind() {
        ErrorKind::NotUtf8 => not_utf8(text),
        ErrorKind::Capacity(_) => Fault::new(error.to_string())
            .with_remedy("leave --strict away to count what does not fit"),
        ErrorKind::TextTooLong => {
            Fault::new(error.to_string()).with_remedy("split it into documents")
        }
        _ => Fault::new(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives one byte at a time, the hardest cut of all.
    struct Dripping<'b>(&'b [u8]);

    impl Read for Dripping<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let length = self.0.len().min(1);
            self.0.read(&mut buffer[..length])
        }
    }

    const TEXT: &str = "Grüße aus Köln\n\nMinisters met on Friday. They left.\n";

    #[test]
    fn the_cut_of_the_input_does_not_show() {
        let mut annotator = Annotator::new(Options::default());
        let whole = annotator.annotate_text("a".into(), TEXT.to_owned(), None).unwrap();
        let dripping =
            annotator.annotate_reader("a".into(), &mut Dripping(TEXT.as_bytes()), None).unwrap();
        assert_eq!(whole.annotations, dripping.annotations);
        assert_eq!(whole.summary, dripping.summary);
        assert_eq!(dripping.text, TEXT);
    }

    #[test]
    fn broken_bytes_are_found_by_line_and_column() {
        let mut annotator = Annotator::new(Options::default());
        let broken = b"one\ntw\xC3\xB6 \xFF\n";
        let fault = annotator.annotate_reader("a".into(), &mut Dripping(broken), None).unwrap_err();
        assert!(fault.to_string().starts_with("not UTF-8 at byte 9, line 2, column 5 ("));
    }

    #[test]
    fn a_text_that_ends_inside_a_character_is_broken() {
        let mut annotator = Annotator::new(Options::default());
        let fault =
            annotator.annotate_reader("a".into(), &mut Dripping(b"ab\xE2\x82"), None).unwrap_err();
        assert!(fault.to_string().starts_with("not UTF-8 at byte 2, "));
    }
}
