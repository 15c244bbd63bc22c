//! How a note stands in the article: a style for its words, and what is written before and after.

use super::style;
use crate::document::{Document, Note};
use crate::layers::Layers;
use crate::output::TextStyle;
use crate::sanitize::sanitized;
use anstyle::Style;
use core::cmp::Reverse;
use postil::annotation::Content;
use postil::{Layer, Span};

/// A stretch of the article that looks different.
#[derive(Debug)]
pub(super) struct Mark {
    pub(super) span: Span,
    pub(super) style: Style,
    /// How what is written before and after looks: it steps back behind the words.
    pub(super) sign_style: Style,
    /// Written before the words.
    pub(super) opening: &'static str,
    /// Written after the words.
    pub(super) closing: String,
}

/// The marks of the sections, which make the layout, and of the layers that are shown; sorted by start,
/// outer before inner.
pub(super) fn marks(document: &Document, layers: Layers, text_style: TextStyle) -> Vec<Mark> {
    let is_seen = |note: &&Note| {
        let is_shown = note.layer == Layer::Section || layers.contains(note.layer);
        is_shown && !note.span.is_empty() && !is_said_by_name(note, document, layers)
    };
    let mut marks = Vec::new();
    for note in document.notes.iter().filter(is_seen) {
        add_marks(&mut marks, note, document, text_style);
    }
    // Segments stand after their quotation here, but may begin after other notes inside it.
    marks.sort_by_key(|mark| (mark.span.start(), Reverse(mark.span.end())));
    marks
}

/// Whether a name that is shown says all that the term says: the same words have the same label.
fn is_said_by_name(note: &Note, document: &Document, layers: Layers) -> bool {
    note.layer == Layer::Term && layers.contains(Layer::Entity) && {
        // At the same place, names stand right before terms.
        let before = note
            .id
            .get()
            .checked_sub(1)
            .and_then(|id| document.note(postil::annotation::Id::new(id)));
        before.is_some_and(|name| {
            name.layer == Layer::Entity && name.span == note.span && name.label == note.label
        })
    }
}

fn add_marks(marks: &mut Vec<Mark>, note: &Note, document: &Document, text_style: TextStyle) {
    let silent = |span, style| Mark {
        span,
        style,
        sign_style: style::PLAIN,
        opening: "",
        closing: String::new(),
    };
    let look = text_style.apply(style::of_note(note));
    if note.layer == Layer::Section {
        marks.push(silent(note.span, look));
        return;
    }
    let Some(label) = label(note, document) else {
        return;
    };
    let (opening, closing) = match (text_style.color, note.layer) {
        (true, _) => ("", format!("⟨{label}⟩")),
        (false, Layer::Quote) => ("{", format!(" {label}}}")),
        (false, _) => ("[", format!(" {label}]")),
    };
    // Of a split quotation only the pieces are tinted: between them the article speaks.
    let is_split = !note.segments.is_empty();
    marks.push(Mark {
        span: note.span,
        style: if is_split { style::PLAIN } else { look },
        sign_style: text_style.apply(style::of_sign(note)),
        opening,
        closing,
    });
    marks.extend(note.segments.iter().map(|&span| silent(span, look)));
}

/// What stands after a note's words; `None` for notes that do not stand in the article.
pub(super) fn label(note: &Note, document: &Document) -> Option<String> {
    let called = |id| document.called(id).unwrap_or_default();
    let doubt = if note.is_doubtful() { "?" } else { "" };
    match note.content {
        // The page's layout shows the first two; a relation lies between other notes.
        Content::Section(_)
        | Content::Sentence
        | Content::Relation(_)
        | Content::RuleRelation(_) => None,
        Content::Mention(..) => Some(
            document
                .chain_of(note.id)
                .and_then(|chain| chain.name.slice(&document.text))
                .map_or_else(|| note.label.to_string(), |name| format!("= {name}{doubt}")),
        ),
        Content::Time(_) => {
            // A date that is written as its value says it itself.
            let value = note.value().filter(|value| value != note.words(&document.text));
            Some(value.unwrap_or_else(|| note.label.to_string()))
        }
        Content::Quantity(_) => note.value(),
        Content::Quote { speaker, .. } => Some(match speaker {
            Some(speaker) => format!("{}: {}{doubt}", note.label, called(speaker)),
            None => note.label.to_string(),
        }),
        // The lexicon's label may come from anywhere, as the article.
        Content::Term { .. } | Content::RuleTerm { .. } => {
            Some(sanitized(&note.label).into_owned())
        }
        _ => Some(note.label.to_string()),
    }
}
