//! From the tagger's labels to the guideline's: what open training data calls a location or
//! miscellaneous is told apart by lexicon and form.

use super::kind::{Decision, head_of, label_of};
use crate::engine::Context;
use crate::grammar::phrase::phrase;
use crate::label::EntityLabel;
use crate::scan::Shape;
use core::ops::Range;

/// The rule of names that the model found, in [`super::RULES`].
const RULE: u8 = 9;

/// The label of the tokens that the model calls `name`.
pub(super) fn refine(context: &Context<'_>, name: &str, range: Range<usize>) -> Option<Decision> {
    let label = match name {
        "LOC" => place(context, range),
        "MISC" => other(context, range),
        name => EntityLabel::from_name(name)?,
    };
    Some((label, RULE))
}

/// A place is one with an administration, unless something says otherwise.
fn place(context: &Context<'_>, range: Range<usize>) -> EntityLabel {
    let known = entry(context, &range).filter(|label| {
        matches!(label, EntityLabel::Place | EntityLabel::Location | EntityLabel::Facility)
    });
    let head = head_of(context.words(range).tokens).filter(|label| {
        matches!(label, EntityLabel::Location | EntityLabel::Facility)
    });
    known.or(head).unwrap_or(EntityLabel::Place)
}

/// A nationality, an event, a law, a work, a product or a language.
fn other(context: &Context<'_>, range: Range<usize>) -> EntityLabel {
    let tokens = context.words(range.clone()).tokens;
    if entry(context, &range) == Some(EntityLabel::Group) {
        return EntityLabel::Group;
    }
    let head = head_of(tokens)
        .filter(|label| matches!(label, EntityLabel::Event | EntityLabel::Law));
    if let Some(head) = head {
        return head;
    }
    let numbered = tokens.iter().any(|token| token.shape == Shape::Number);
    match tokens {
        [only] if only.shape == Shape::Capital => EntityLabel::Group,
        _ if numbered => EntityLabel::Event,
        _ => EntityLabel::Work,
    }
}

/// The label of the lexicon's entry that the tokens are.
fn entry(context: &Context<'_>, range: &Range<usize>) -> Option<EntityLabel> {
    let words = context.words(range.clone());
    match words.tokens {
        [only] => label_of(only.fact()),
        tokens => {
            let (count, fact) = phrase(words)?;
            (count == tokens.len()).then(|| label_of(fact)).flatten()
        }
    }
}
