//! Standoff of the annotation tool brat: text-bound annotations, events, relations, attributes, equivalences.
//!
//! Offsets count characters. A span that goes over lines, and a quotation that is split, has several fragments.

use super::spec::{Format, Media, Quirks, Render};
use crate::document::{Argument, Document, Note, Parties};
use crate::layers::Layers;
use crate::offsets::{Offsets, Unit};
use crate::output::Settings;
use crate::sanitize::sanitized;
use postil::annotation::{Content, Id};
use postil::label::Status;
use postil::{Layer, Span};
use std::collections::BTreeMap;
use std::io::{self, Write};

pub(super) const BRAT: Format = Format {
    name: "brat",
    help: "Standoff annotations for brat; `annotate --output-dir` also writes the text",
    extension: "ann",
    media: Media::Standoff,
    render: Render::Standoff(write),
    quirks: Quirks {
        holds_one: true,
        hides_losses: true,
        unit: Some(Unit::Chars),
        layers: Layers::inside_sentences,
        ..Quirks::NONE
    },
};

fn write(out: &mut dyn Write, document: &Document, settings: &Settings) -> io::Result<()> {
    let mut standoff = Standoff::new(out, document);
    let is_shown = |note: &&Note| settings.view.layers.contains(note.layer);
    for note in document.notes.iter().filter(is_shown) {
        if !matches!(note.layer, Layer::Relation | Layer::Token) {
            standoff.write_span(note)?;
        }
    }
    let told = document.told();
    for note in document.layer(Layer::Event).filter(is_shown) {
        standoff.write_event(note, told.get(&note.id).map_or(&[], Vec::as_slice))?;
    }
    for note in document.layer(Layer::Relation).filter(is_shown) {
        standoff.write_relation(note)?;
    }
    for chain in &document.chains {
        standoff.write_chain(&chain.mentions)?;
    }
    Ok(())
}

struct Standoff<'o, 'd> {
    out: &'o mut dyn Write,
    document: &'d Document,
    offsets: Offsets<'d>,
    /// The number after `T` of each note that has one.
    spans: BTreeMap<Id, usize>,
    /// How many lines of each kind there are.
    counts: BTreeMap<char, usize>,
}

impl<'o, 'd> Standoff<'o, 'd> {
    fn new(out: &'o mut dyn Write, document: &'d Document) -> Self {
        let offsets = Offsets::new(&document.text, Unit::Chars);
        let (spans, counts) = Default::default();
        Self { out, document, offsets, spans, counts }
    }

    fn next(&mut self, kind: char) -> usize {
        let count = self.counts.entry(kind).or_default();
        *count += 1;
        *count
    }

    /// Writes a line for a note, one for its value, and two for the cue of a quotation.
    fn write_span(&mut self, note: &Note) -> io::Result<()> {
        let pieces = if note.segments.is_empty() {
            core::slice::from_ref(&note.span)
        } else {
            &note.segments
        };
        let Some(number) = self.write_text_bound(&note.label, pieces)? else { return Ok(()) };
        self.spans.insert(note.id, number);
        if let Some(value) = note.value() {
            let attribute = self.next('A');
            writeln!(self.out, "A{attribute}\tValue T{number} {}", word(&value))?;
        }
        if let Content::Quote { .. } = note.content
            && let Some(cue) = note.cue
            && let Some(cue) = self.write_text_bound("cue", &[cue])?
        {
            self.write_binary("cue_of", &format!("T{cue}"), &format!("T{number}"))?;
        }
        Ok(())
    }

    /// Writes a text-bound annotation and says its number; `None` if it has no words.
    fn write_text_bound(&mut self, label: &str, pieces: &[Span]) -> io::Result<Option<usize>> {
        let text = &self.document.text;
        let fragments: Vec<Span> = pieces.iter().flat_map(|&piece| lines_of(piece, text)).collect();
        if fragments.is_empty() {
            return Ok(None);
        }
        let number = self.next('T');
        let places = fragments.iter().map(|span| {
            format!("{} {}", self.offsets.at(span.start()), self.offsets.at(span.end()))
        });
        let places = places.collect::<Vec<_>>().join(";");
        let words = fragments.iter().map(|span| sanitized(span.slice(text).unwrap_or_default()));
        let words = words.collect::<Vec<_>>().join(" ");
        writeln!(self.out, "T{number}\t{} {places}\t{words}", word(label))?;
        Ok(Some(number))
    }

    /// Writes an event with its arguments, those of one role told apart by numbers.
    fn write_event(&mut self, event: &Note, told: &[Argument]) -> io::Result<()> {
        let Some(&trigger) = self.spans.get(&event.id) else { return Ok(()) };
        let number = self.next('E');
        let mut line = format!("E{number}\t{}:T{trigger}", word(&event.label));
        let mut roles: BTreeMap<&str, usize> = BTreeMap::new();
        for argument in told {
            let Some(object) = self.spans.get(&argument.object) else { continue };
            let role = argument.label.name();
            let count = roles.entry(role).or_default();
            *count += 1;
            let suffix = if *count == 1 { String::new() } else { count.to_string() };
            line += &format!(" {role}{suffix}:T{object}");
        }
        writeln!(self.out, "{line}")
    }

    /// Writes a relation of two; one with a role as two: of the holder and the role, of the role and where it is held.
    fn write_relation(&mut self, relation: &Note) -> io::Result<()> {
        if self.document.event_of(relation).is_some() {
            return Ok(());
        }
        let Parties { subject, object, role, status } = relation.parties();
        let ends = [subject, role, object];
        let ends: Vec<String> = ends
            .into_iter()
            .flatten()
            .filter_map(|id| self.spans.get(&id))
            .map(|number| format!("T{number}"))
            .collect();
        let [first, second, rest @ ..] = ends.as_slice() else { return Ok(()) };
        let number = self.write_binary(&relation.label, first, second)?;
        if status != Status::Asserted {
            let attribute = self.next('A');
            writeln!(self.out, "A{attribute}\tStatus R{number} {}", word(status.name()))?;
        }
        match rest.first() {
            Some(third) => self.write_binary("held_at", second, third).map(drop),
            None => Ok(()),
        }
    }

    fn write_binary(&mut self, label: &str, one: &str, other: &str) -> io::Result<usize> {
        let number = self.next('R');
        writeln!(self.out, "R{number}\t{} Arg1:{one} Arg2:{other}", word(label))?;
        Ok(number)
    }

    fn write_chain(&mut self, mentions: &[Id]) -> io::Result<()> {
        let numbers: Vec<String> = mentions
            .iter()
            .filter_map(|id| self.spans.get(id))
            .map(|number| format!("T{number}"))
            .collect();
        if numbers.len() < 2 {
            return Ok(());
        }
        writeln!(self.out, "*\tEquiv {}", numbers.join(" "))
    }
}

/// The lines of a span that have words, without the white space around them.
fn lines_of(span: Span, text: &str) -> Vec<Span> {
    let words = span.slice(text).unwrap_or_default();
    let mut at = span.start();
    let mut lines = Vec::new();
    for line in words.split_inclusive('\n') {
        let lead = line.len() - line.trim_start().len();
        let length = |bytes: usize| u32::try_from(bytes).unwrap_or(u32::MAX);
        if !line.trim().is_empty() {
            lines.push(Span::with_len(at + length(lead), length(line.trim().len())));
        }
        at += length(line.len());
    }
    lines
}

/// A label or value as one word, as the columns of the format want it.
fn word(text: &str) -> String {
    sanitized(text).split_whitespace().collect::<Vec<_>>().join("_")
}
