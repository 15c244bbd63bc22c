//! One annotation as outputs show it.

use core::fmt;
use postil::annotation::{ChainId, Content, Id};
use postil::label::{Deprel, ReportKind, Tag};
use postil::{Annotation, Layer, Span};
use serde::Serialize;
use std::borrow::Cow;

/// One annotation; a quotation with its parts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Note {
    pub(crate) id: Id,
    pub(crate) layer: Layer,
    pub(crate) label: Cow<'static, str>,
    pub(crate) span: Span,
    pub(crate) content: Content,
    /// How sure the engine is, in hundredths.
    pub(crate) confidence: Option<u8>,
    /// What a report does with what it holds.
    pub(crate) kind: Option<ReportKind>,
    /// The rule that made it: its number, and in words.
    pub(crate) rule: u16,
    pub(crate) reason: &'static str,
    /// The event that an event's words name again.
    pub(crate) event: Option<Id>,
    /// The whole phrase of who says it, where it is more than the speaker.
    pub(crate) source: Option<Span>,
    /// The words that attribute a quotation.
    pub(crate) cue: Option<Span>,
    /// The pieces of a quotation that is split.
    pub(crate) segments: Vec<Span>,
    /// Which entry of the lexicon a term is.
    pub(crate) entry: Option<Entry>,
    /// What syntax says of a token.
    pub(crate) grammar: Grammar,
}

/// What syntax says of a token; nothing of other notes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Grammar {
    pub(crate) tag: Option<Tag>,
    pub(crate) head: Option<Id>,
    pub(crate) deprel: Option<Deprel>,
}

/// An entry of the lexicon: its id; or its number, where there is no lexicon to tell.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(untagged)]
pub(crate) enum Entry {
    Id(&'static str),
    Number(u32),
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => f.write_str(id),
            Self::Number(number) => number.fmt(f),
        }
    }
}

impl Note {
    /// The chain of a name or mention.
    pub(crate) const fn chain(&self) -> Option<ChainId> {
        match self.content {
            Content::Entity(_, chain) | Content::Mention(_, chain) => chain,
            _ => None,
        }
    }

    /// Who speaks, of a quotation.
    pub(crate) const fn speaker(&self) -> Option<Id> {
        match self.content {
            Content::Quote { speaker, .. } => speaker,
            _ => None,
        }
    }

    /// The value of a time or of a quantity, the quantity's unit, and what modifies either.
    pub(crate) fn value(&self) -> Option<String> {
        let (value, unit, modifier) = match self.content {
            Content::Time(timex) => (timex.to_string(), "", timex.modifier),
            Content::Quantity(quantity) => {
                (quantity.to_string(), quantity.unit.name(), quantity.modifier)
            }
            _ => return None,
        };
        let words = [&*value, unit, modifier.name().unwrap_or_default()];
        Some(words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "))
    }

    /// Whether its speaker, or whom it stands for, may well be wrong: at least one in four is.
    pub(crate) fn is_doubtful(&self) -> bool {
        const DOUBT: u8 = 75;
        self.confidence.is_some_and(|confidence| confidence < DOUBT)
    }

    /// The note's words.
    pub(crate) fn words<'t>(&self, text: &'t str) -> &'t str {
        self.span.slice(text).unwrap_or_default()
    }
}

impl From<&Annotation> for Note {
    fn from(annotation: &Annotation) -> Self {
        Self {
            id: annotation.id(),
            layer: annotation.layer(),
            label: annotation.label().into(),
            span: annotation.span(),
            content: annotation.content(),
            confidence: annotation.confidence(),
            kind: annotation.report_kind(),
            rule: annotation.rule().get(),
            reason: annotation.explain(),
            event: annotation.mention_of(),
            source: None,
            cue: None,
            segments: Vec::new(),
            entry: None,
            grammar: Grammar {
                tag: annotation.tag(),
                head: annotation.head(),
                deprel: annotation.deprel(),
            },
        }
    }
}
