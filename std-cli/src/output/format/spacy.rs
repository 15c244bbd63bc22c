//! spaCy: a document as `Doc.to_json` writes it and `Doc.from_json` reads it, from where it goes into a `DocBin`;
//! displaCy draws the same with `manual=True`. Offsets count characters.
//!
//! Names, times and quantities are the entities, which do not overlap; the other layers are groups of spans. Tags and trees
//! are those of Universal Dependencies (`output::universal`). spaCy takes them of all tokens or of none: where the engine does not
//! know one, as behind a message, none is told.

use super::spec::{Format, Media, Quirks, Render};
use crate::document::{Document, Note};
use crate::layers::Layers;
use crate::offsets::{Offsets, Unit};
use crate::output::ViewOptions;
use crate::output::json::write_line;
use crate::output::universal::{self, Word};
use crate::record::DocumentName;
use postil::{Layer, Span};
use serde::Serialize;
use std::collections::BTreeMap;

pub(crate) const SPACY: Format = Format {
    name: "spacy",
    help: "spaCy JSON Lines, one document per line (Doc.from_json, displaCy)",
    extension: "jsonl",
    media: Media::JsonLines,
    render: Render::Bytes(|out, document, settings| {
        write_line(out, &Doc::new(document, settings.view))
    }),
    quirks: Quirks { needs_tokens: true, unit: Some(Unit::Chars), ..Quirks::NONE },
};

/// What spaCy calls entities.
const ENTITIES: [Layer; 3] = [Layer::Entity, Layer::Time, Layer::Quantity];

/// A document.
#[derive(Debug, Serialize)]
struct Doc<'d> {
    text: &'d str,
    /// What spaCy does not read, but who made the file may: whose it is, and what did not fit.
    title: &'d DocumentName,
    date: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    incomplete: Vec<&'static str>,
    ents: Vec<Labelled<'d>>,
    sents: Vec<Extent>,
    tokens: Vec<Token<'d>>,
    spans: BTreeMap<&'static str, Vec<Labelled<'d>>>,
}

#[derive(Clone, Copy, Debug, Serialize)]
struct Extent {
    start: u32,
    end: u32,
}

#[derive(Debug, Serialize)]
struct Token<'d> {
    id: usize,
    #[serde(flatten)]
    extent: Extent,
    #[serde(flatten)]
    pos: Option<TokenPos<'d>>,
    #[serde(flatten)]
    arc: Option<TokenArc<'d>>,
}

#[derive(Clone, Copy, Debug, Serialize)]
struct TokenPos<'d> {
    tag: &'d str,
    pos: &'d str,
}

#[derive(Clone, Copy, Debug, Serialize)]
struct TokenArc<'d> {
    dep: &'d str,
    /// The id of its head; a root is its own.
    head: usize,
}

#[derive(Debug, Serialize)]
struct Labelled<'d> {
    #[serde(flatten)]
    extent: Extent,
    label: &'d str,
    /// The value of a time or quantity, the name of the chain.
    kb_id: String,
}

impl<'d> Doc<'d> {
    fn new(document: &'d Document, view: ViewOptions) -> Self {
        let offsets = Offsets::new(&document.text, view.unit);
        let extent = |span: Span| {
            let (start, end) = offsets.of(span);
            Extent { start, end }
        };
        let labelled = |note: &'d Note| Labelled {
            extent: extent(note.span),
            label: &note.label,
            kb_id: known_as(note, document),
        };
        let is_group = |note: &&Note| {
            note.is_phrase() && view.layers.contains(note.layer) && !ENTITIES.contains(&note.layer)
        };
        let mut spans: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for note in document.notes.iter().filter(is_group) {
            spans.entry(note.layer.name()).or_default().push(labelled(note));
        }
        let ents = document.flat(Layers::of(&ENTITIES).and(view.layers));
        Self {
            text: &document.text,
            title: &document.name,
            date: document.date.map(|date| date.to_string()),
            incomplete: document.losses.iter().map(|loss| loss.layer.name()).collect(),
            ents: ents.into_iter().map(labelled).collect(),
            sents: document.sentences().into_iter().map(extent).collect(),
            tokens: tokens(document, extent),
            spans,
        }
    }
}

fn known_as(note: &Note, document: &Document) -> String {
    let name = || document.chain(note.chain()?)?.name.slice(&document.text).map(str::to_owned);
    note.value().or_else(name).unwrap_or_default()
}

/// The tokens as spaCy counts them, with what syntax says of them.
fn tokens<'d>(document: &'d Document, extent: impl Fn(Span) -> Extent) -> Vec<Token<'d>> {
    let sentences = universal::sentences(document);
    let pieces = pieces(document, &sentences);
    // The ids of the words, in order: blanks have ids of their own.
    let ids: Vec<usize> =
        (0..).zip(&pieces).filter(|(_, piece)| piece.place.is_some()).map(|(id, _)| id).collect();
    let mut words = Vec::new();
    for sentence in &sentences {
        let first = words.len();
        words.extend(sentence.iter().map(|word| (word, first)));
    }
    let has_tags = words.iter().all(|(word, _)| word.pos.is_some());
    let has_trees = words.iter().all(|(word, _)| word.arc.is_some());
    let mut before = None;
    let token = |(id, piece): (usize, &Piece)| {
        let word = piece.place.and_then(|place| words.get(place));
        before = piece.place.or(before);
        let pos = match word {
            Some((word, _)) => word.pos.map(|pos| TokenPos { tag: pos.penn, pos: pos.universal }),
            None => Some(TokenPos { tag: "_SP", pos: "SPACE" }),
        };
        let arc = match word {
            Some((word, first)) => word.arc.map(|arc| {
                let head = arc.head.and_then(|head| ids.get(first + head).copied());
                TokenArc { dep: head.map_or("ROOT", |_| arc.relation), head: head.unwrap_or(id) }
            }),
            // A blank hangs on the word before it, the first on the one behind it.
            None => {
                let head = ids.get(before.unwrap_or(0)).copied();
                Some(TokenArc { dep: head.map_or("ROOT", |_| "dep"), head: head.unwrap_or(id) })
            }
        };
        let (pos, arc) = (pos.filter(|_| has_tags), arc.filter(|_| has_trees));
        Token { id, extent: extent(piece.span), pos, arc }
    };
    pieces.iter().enumerate().map(token).collect()
}

/// A token of spaCy's.
struct Piece {
    span: Span,
    /// Which of our tokens it is; none for blanks.
    place: Option<usize>,
}

/// The tokens as spaCy counts them: a single space belongs to the token before it, and any other white space is a
/// token, too, as is what no token of ours has (the joiner of two emoji).
fn pieces(document: &Document, sentences: &[Vec<Word<'_>>]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut end = 0;
    let fill = |pieces: &mut Vec<Piece>, end: u32, start: u32| {
        let gap =
            Span::new(end, start).and_then(|gap| gap.slice(&document.text)).unwrap_or_default();
        let is_after_word = !pieces.is_empty();
        let own = u32::from(is_after_word && gap.starts_with(' '));
        let blank = Span::new(end + own, start).filter(|blank| !blank.is_empty());
        pieces.extend(blank.map(|span| Piece { span, place: None }));
    };
    for (place, word) in sentences.iter().flatten().enumerate() {
        fill(&mut pieces, end, word.note.span.start());
        pieces.push(Piece { span: word.note.span, place: Some(place) });
        end = word.note.span.end();
    }
    fill(&mut pieces, end, document.whole().end());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;
    use serde_json::Value;

    fn tokens_of(document: &Document) -> Vec<Value> {
        let view = ViewOptions { unit: Unit::Chars, ..ViewOptions::default() };
        let doc = serde_json::to_value(Doc::new(document, view)).unwrap();
        doc["tokens"].as_array().unwrap().clone()
    }

    #[test]
    fn heads_are_ids_of_tokens_blanks_included() {
        let tokens = tokens_of(&sample::parsed("\n The mill  closed.\nIt burned."));
        let heads: Vec<(u64, &str)> = tokens
            .iter()
            .map(|token| (token["head"].as_u64().unwrap(), token["dep"].as_str().unwrap()))
            .collect();
        let roots: Vec<usize> =
            (0..).zip(&heads).filter(|(_, head)| head.1 == "ROOT").map(|(id, _)| id).collect();
        assert!(roots.iter().all(|&id| heads[id].0 == id as u64), "{heads:?}");
        assert_eq!(roots.len(), 2, "{heads:?}");
        // The blanks: before the first word, between two, and the end of the line.
        assert_eq!((heads[0], heads[3]), ((1, "dep"), (2, "dep")));
        assert_eq!((&tokens[1]["tag"], &tokens[1]["pos"]), (&"DT".into(), &"DET".into()));
        assert_eq!(tokens[3]["pos"], "SPACE");
    }

    #[test]
    fn what_is_not_known_of_all_is_not_told() {
        let mut document = sample::parsed("The mill closed.");
        let last = document.notes.last_mut().unwrap();
        last.grammar.deprel = None;
        let tokens = tokens_of(&document);
        assert!(
            tokens.iter().all(|token| token.get("head").is_none() && token.get("tag").is_some())
        );
    }
}
