//! What an annotation says, for the caller.

use super::id::{ChainId, Id};
use crate::label::{
    EntityLabel, EventLabel, MentionLabel, QuoteLabel, RelationLabel, SectionLabel, Status,
    TermLabel, TokenLabel,
};
use crate::value::{Quantity, Timex};

/// What an annotation says, with references as ids.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer};
/// use postil::annotation::Content;
/// use postil::label::RelationLabel;
///
/// let text = "Anna Berg, the mayor of Oslo, resigned.";
/// let mut engine = DefaultEngine::new();
/// let notes = Annotations::<32>::of(text, &mut engine)?;
/// let relation = notes.layer(Layer::Relation).next().expect("a relation");
/// let Content::Relation(relation) = relation.content() else { panic!("a relation") };
/// let words = |id: Option<_>| notes.by_id(id?)?.span().slice(text);
/// assert_eq!(relation.label, RelationLabel::HasRole);
/// assert_eq!((words(relation.subject), words(relation.object)), (Some("Anna Berg"), Some("Oslo")));
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub enum Content {
    /// A part of the article.
    Section(SectionLabel),
    /// A sentence.
    Sentence,
    /// A token.
    Token(TokenLabel),
    /// A name, and the chain of all mentions of whom or what it names.
    Entity(EntityLabel, Option<ChainId>),
    /// A pronoun or description, and the chain of what it stands for.
    Mention(MentionLabel, Option<ChainId>),
    /// A role.
    Role,
    /// A time expression.
    Time(Timex),
    /// A quantity.
    Quantity(Quantity),
    /// A quotation or a report of speech.
    #[non_exhaustive]
    Quote {
        /// What kind of quotation.
        label: QuoteLabel,
        /// The annotation (entity, mention or role) of who says it.
        speaker: Option<Id>,
    },
    /// A source, a cue or a segment of a quotation.
    #[non_exhaustive]
    QuotePart {
        /// [`QuoteLabel::Source`], [`QuoteLabel::Cue`] or [`QuoteLabel::Segment`].
        label: QuoteLabel,
        /// The quotation it is a part of.
        of: Option<Id>,
    },
    /// A word that names an event.
    Event(EventLabel),
    /// A relation; its span is the evidence.
    Relation(Relation),
    /// An entry of the user's lexicon, which knows what the numbers stand for.
    #[non_exhaustive]
    Term {
        /// The entry's label; its name is [`Lexicon::label_name`](crate::terms::Lexicon::label_name).
        label: TermLabel,
        /// Which entry it is: see [`Lexicon::entry`](crate::terms::Lexicon::entry).
        entry: u32,
    },
    /// What a rule of the user's own found; the rules know what the numbers stand for.
    #[non_exhaustive]
    RuleTerm {
        /// The label that the rule gives.
        label: TermLabel,
        /// Which of the user's rules it is: see [`Rules::rule_name`](crate::rules::Rules::rule_name).
        rule: u16,
        /// The annotation that gives it a value: a term with its id, a sum, a time.
        value: Option<Id>,
    },
    /// A relation that a rule of the user's own found; its span is the evidence. [`Rules::relation_name`](crate::rules::Rules::relation_name)
    /// tells what its label is called.
    RuleRelation(Relation<TermLabel>),
}

/// A relation that a text states: who or what, to whom, and whether it holds.
///
/// `L` is its label: one of the engine's own, or of the user's rules.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer};
/// use postil::label::{RelationLabel, Status};
///
/// let text = "Anna Berg, the former mayor of Oslo, left.";
/// let notes = Annotations::<32>::of(text, &mut DefaultEngine::new())?;
/// let relation = notes.layer(Layer::Relation).next().and_then(|it| it.relation()).expect("a relation");
/// assert_eq!((relation.label, relation.status), (RelationLabel::HasRole, Status::Former));
/// let words = |id| notes.by_id(id).map(|note| &text[note.span()]);
/// assert_eq!(relation.subject.and_then(words), Some("Anna Berg"));
/// assert_eq!(relation.role.and_then(words), Some("mayor"));
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub struct Relation<L = RelationLabel> {
    /// What kind of relation.
    pub label: L,
    /// Who or what it is about; the event, for relations of events.
    pub subject: Option<Id>,
    /// The other side, if there is one.
    pub object: Option<Id>,
    /// The role, with [`RelationLabel::HasRole`]; of a rule of the user's, what else it names.
    pub role: Option<Id>,
    /// How it holds.
    pub status: Status,
}

impl<L> Relation<L> {
    /// The same relation under another label.
    pub(super) fn under<M>(self, label: M) -> Relation<M> {
        let Self { subject, object, role, status, .. } = self;
        Relation { label, subject, object, role, status }
    }
}

impl Content {
    /// What a relation says under whichever label: one of the engine's own, or of the user's rules.
    #[must_use]
    pub fn relation(&self) -> Option<Relation<()>> {
        match self {
            Self::Relation(relation) => Some(relation.under(())),
            Self::RuleRelation(relation) => Some(relation.under(())),
            _ => None,
        }
    }
}
