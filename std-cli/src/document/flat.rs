//! Notes side by side, for formats that cannot nest.

use super::model::Document;
use super::note::Note;
use crate::layers::Layers;
use core::cmp::Reverse;
use postil::Layer;

impl Document {
    /// Notes of these layers of which none overlaps another: of those that do, the one that begins first is
    /// taken, of these the longest. What lies between notes, or is made of whole lines, is none of them.
    pub(crate) fn flat(&self, layers: Layers) -> Vec<&Note> {
        let mut notes: Vec<&Note> = self
            .notes
            .iter()
            .filter(|note| layers.contains(note.layer) && note.is_phrase())
            .collect();
        notes.sort_by_key(|note| (note.span.start(), Reverse(note.span.end())));
        let mut end = 0;
        notes.retain(|note| {
            let is_free = note.span.start() >= end;
            end = if is_free { note.span.end() } else { end };
            is_free
        });
        notes
    }
}

impl Note {
    /// Whether the note is about words, and not about how the text is made up or how notes belong together.
    pub(crate) fn is_phrase(&self) -> bool {
        let is_other =
            matches!(self.layer, Layer::Section | Layer::Sentence | Layer::Token | Layer::Relation);
        !is_other && !self.span.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use crate::sample;

    #[test]
    fn of_notes_that_overlap_one_is_taken() {
        let document = sample::document();
        let words = |layers: &str| -> Vec<String> {
            let notes = document.flat(layers.parse().unwrap());
            notes.iter().map(|note| note.words(&document.text).to_owned()).collect()
        };
        assert_eq!(words("entity"), ["Ann Lee", "Bo Ek", "Norland", "Geneva", "LEE"]);
        assert_eq!(
            words("quote,entity,term").last().unwrap(),
            "“We agree,” LEE said, “and we sign.”"
        );
        assert!(words("section,sentence,relation").is_empty());
    }
}
