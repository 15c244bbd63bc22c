//! What was said, and by whom.

use super::model::Document;
use super::note::Note;
use crate::sanitize::squeezed;
use postil::annotation::{Content, Id};
use postil::label::QuoteLabel;
use postil::{Layer, Span};

impl Document {
    /// Everything said, with its label and speaker: marked words inside a reported clause are part of it, scare
    /// quotes nobody said.
    pub(crate) fn said(&self) -> impl Iterator<Item = (&Note, QuoteLabel, Option<Id>)> + '_ {
        let quotes = self.layer(Layer::Quote).filter_map(|note| match note.content {
            Content::Quote { label, speaker, .. } => Some((note, label, speaker)),
            _ => None,
        });
        quotes.filter(|(_, label, _)| !matches!(label, QuoteLabel::Partial | QuoteLabel::Scare))
    }
}

impl Note {
    /// What was said, behind the words that say how where a report does not merely say it: `denied that …`.
    pub(crate) fn reported(&self, text: &str) -> String {
        let words = self.quoted(text);
        let is_direct = matches!(self.content, Content::Quote { label: QuoteLabel::Direct, .. });
        let cue = self
            .cue
            .filter(|cue| !is_direct && self.segments.is_empty() && cue.end() <= self.span.start());
        match cue.and_then(|cue| cue.slice(text)).map(squeezed) {
            Some(cue) if cue != "said" => format!("{cue} {words}"),
            _ => words,
        }
    }

    /// The pieces of a quotation that is split; else all of it.
    pub(crate) fn pieces(&self) -> &[Span] {
        if self.segments.is_empty() { core::slice::from_ref(&self.span) } else { &self.segments }
    }

    /// What was said; between the pieces of a split quotation stands `…`.
    pub(crate) fn quoted(&self, text: &str) -> String {
        let pieces = self.pieces().iter().filter_map(|span| span.slice(text)).map(squeezed);
        pieces.collect::<Vec<_>>().join(" … ")
    }
}
