//! Wire messages made by hand, for tests that need annotations which no stage has to find first.

use postil::{Layer, crc32};
use serde::Serialize;

/// A message about a text; notes are added in the order of the text and get the ids 0, 1, 2, …
#[derive(Clone, Debug)]
pub struct Message<'t> {
    text: &'t str,
    date: Option<(i16, u8, u8)>,
    losses: Vec<(u8, u32, u32)>,
    records: Vec<u8>,
    count: u32,
    /// Start of the note before, in bytes.
    position: usize,
}

impl<'t> Message<'t> {
    /// A message without notes.
    #[must_use]
    pub fn about(text: &'t str) -> Self {
        Self { text, date: None, losses: Vec::new(), records: Vec::new(), count: 0, position: 0 }
    }

    /// The document's date.
    #[must_use]
    pub fn date(mut self, year: i16, month: u8, day: u8) -> Self {
        self.date = Some((year, month, day));
        self
    }

    /// What did not fit.
    #[must_use]
    pub fn loss(mut self, layer: Layer, lost: u32, first_at: u32) -> Self {
        self.losses.push((layer.code(), lost, first_at));
        self
    }

    /// A note on `words`, looked for from the start of the note before on: the label's code and the
    /// fields that follow it on the wire.
    ///
    /// # Panics
    ///
    /// If the words do not follow.
    #[must_use]
    pub fn note(self, code: u8, words: &str, fields: impl Serialize) -> Self {
        let gap = self.text[self.position..]
            .find(words)
            .unwrap_or_else(|| panic!("“{words}” does not follow"));
        self.note_at(code, gap, words.len(), fields)
    }

    /// A note on any bytes: `gap` bytes after the start of the note before, `length` bytes long.
    ///
    /// # Panics
    ///
    /// If a number is larger than the wire allows.
    #[must_use]
    pub fn note_at(mut self, code: u8, gap: usize, length: usize, fields: impl Serialize) -> Self {
        let rule = 0_u8;
        let record = (code, gap, length, rule, fields);
        self.records.extend(postcard::to_stdvec(&record).expect("numbers are in range"));
        self.position += gap;
        self.count += 1;
        self
    }

    /// The message's bytes.
    ///
    /// # Panics
    ///
    /// If the text is longer than the wire allows.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let text = self.text.as_bytes();
        let (start, first) = (0_u32, 0_u32);
        let header = (
            (*b"\xB6p", 1_u8, start),
            (text.len(), crc32(text).to_le_bytes(), self.date),
            (first, self.count, u8::try_from(self.losses.len()).unwrap()),
        );
        let mut bytes = postcard::to_stdvec(&header).expect("numbers are in range");
        for loss in &self.losses {
            bytes.extend(postcard::to_stdvec(loss).expect("numbers are in range"));
        }
        bytes.extend(&self.records);
        bytes
    }
}
