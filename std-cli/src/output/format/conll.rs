//! CoNLL: a token and its tag a line (IOB2), an empty line between sentences, `-DOCSTART-` before documents.
//!
//! A token has one tag: of notes that overlap, the longest that begins first is taken.

use super::spec::{Format, Media, Quirks, Render};
use crate::document::Document;
use crate::layers::Layers;
use crate::sanitize::sanitized;
use postil::Layer;
use std::io::{self, Write};

pub(super) const CONLL: Format = Format {
    name: "conll",
    help: "CoNLL: one token and its tag per line (IOB2)",
    extension: "conll",
    media: Media::Tokens,
    render: Render::Bytes(|out, document, settings| write(out, document, settings.view.layers)),
    quirks: Quirks {
        hides_losses: true,
        needs_tokens: true,
        layers: || Layers::of(&[Layer::Entity]),
        ..Quirks::NONE
    },
};

fn write(out: &mut dyn Write, document: &Document, layers: Layers) -> io::Result<()> {
    writeln!(out, "-DOCSTART-\tO\n")?;
    let tagged = document.flat(layers);
    let mut tagged = tagged.iter().peekable();
    for sentence in document.tokens_by_sentence() {
        for token in sentence {
            while tagged.next_if(|note| note.span.end() <= token.span.start()).is_some() {}
            let words = sanitized(token.words(&document.text));
            match tagged.peek().filter(|note| note.span.covers(token.span)) {
                Some(note) => {
                    let part = if note.span.start() == token.span.start() { 'B' } else { 'I' };
                    writeln!(out, "{words}\t{part}-{}", sanitized(&note.label).replace(' ', "_"))?;
                }
                None => writeln!(out, "{words}\tO")?,
            }
        }
        writeln!(out)?;
    }
    Ok(())
}
