//! Annotations folded into notes: quotations have their parts, terms and names their labels.

use super::note::{Entry, Note};
use crate::record::Known;
use postil::annotation::{Content, Id, Relation};
use postil::label::{EntityLabel, QuoteLabel};
use postil::rules::Rules;
use postil::terms::Lexicon;
use postil::{Annotation, Layer, Model};
use std::borrow::Cow;

/// The notes of these annotations; what is known tells what terms and the user's own labels are called.
pub(super) fn fold(annotations: &[Annotation], known: &Known) -> Vec<Note> {
    let mut notes = with_parts(annotations);
    name_terms(&mut notes, known.lexicon.as_ref());
    name_found(&mut notes, known.rules.as_ref());
    name_own(&mut notes, known.model.as_ref());
    notes
}

/// Notes of the annotations, with cues and segments inside the quotations they are parts of. A part
/// whose quotation did not fit is left out; the losses tell of the quotation.
fn with_parts(annotations: &[Annotation]) -> Vec<Note> {
    let is_part =
        |annotation: &&Annotation| matches!(annotation.content(), Content::QuotePart { .. });
    let mut notes: Vec<Note> =
        annotations.iter().filter(|annotation| !is_part(annotation)).map(Note::from).collect();
    for part in annotations.iter().filter(is_part) {
        let Content::QuotePart { label, of: Some(of), .. } = part.content() else {
            continue;
        };
        let Some(quote) = find_mut(&mut notes, of).filter(|note| note.layer == Layer::Quote) else {
            continue;
        };
        match label {
            QuoteLabel::Segment => quote.segments.push(part.span()),
            QuoteLabel::Cue => quote.cue = Some(part.span()),
            QuoteLabel::Source => quote.source = Some(part.span()),
            _ => {}
        }
    }
    notes
}

/// Gives terms the names of their labels and the ids of their entries.
fn name_terms(notes: &mut [Note], lexicon: Option<&Lexicon<'static>>) {
    for note in notes {
        let Content::Term { label, entry, .. } = note.content else {
            continue;
        };
        let name = lexicon.and_then(|lexicon| lexicon.label_name(label));
        note.label = match name.or_else(|| label.entity().map(EntityLabel::name)) {
            Some(name) => name.into(),
            None => label.get().to_string().into(),
        };
        note.entry = match lexicon {
            Some(lexicon) => lexicon.entry_id(entry).map(Entry::Id),
            None => Some(Entry::Number(entry)),
        };
    }
}

/// Gives what the user's rules have found its label, and the name of its rule.
fn name_found(notes: &mut [Note], rules: Option<&Rules<'static>>) {
    for note in notes {
        let own = note.rule.checked_sub(Rules::FIRST_RULE);
        let reason = own.zip(rules).and_then(|(number, rules)| rules.rule_name(number));
        note.reason = reason.unwrap_or(note.reason);
        let (number, name) = match note.content {
            Content::RuleTerm { label, .. } => {
                (label.get(), rules.and_then(|rules| rules.label_name(label)))
            }
            Content::RuleRelation(Relation { label, .. }) => {
                (label.get(), rules.and_then(|rules| rules.relation_name(label)))
            }
            _ => continue,
        };
        note.label = name.map_or_else(|| number.to_string().into(), Cow::Borrowed);
    }
}

/// Gives names with labels of the user's own model their names.
fn name_own(notes: &mut [Note], model: Option<&Model<'static>>) {
    let Some(model) = model else { return };
    for note in notes {
        if let Content::Entity(label, _) = note.content
            && let Some(name) = label.custom_index().and_then(|number| model.labels().nth(number))
        {
            note.label = name.into();
        }
    }
}

fn find_mut(notes: &mut [Note], id: Id) -> Option<&mut Note> {
    let place = notes.binary_search_by_key(&id, |note| note.id).ok()?;
    notes.get_mut(place)
}

#[cfg(test)]
mod tests {
    use crate::sample;
    use postil::{Layer, Span};

    #[test]
    fn parts_are_folded_into_their_quotation() {
        let document = sample::document();
        let quote = document.layer(Layer::Quote).next().unwrap();
        assert_eq!(document.layer(Layer::Quote).count(), 1);
        let words = |span: &Span| span.slice(&document.text).unwrap();
        assert_eq!(words(quote.cue.as_ref().unwrap()), "said");
        let segments: Vec<_> = quote.segments.iter().map(words).collect();
        assert_eq!(segments, ["“We agree,”", "“and we sign.”"]);
    }
}
