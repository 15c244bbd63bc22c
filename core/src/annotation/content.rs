//! The content of an annotation, for the caller.

use super::id::{ChainId, Id};
use crate::label::{
    EntityLabel, EventLabel, MentionLabel, QuoteLabel, RelationLabel, SectionLabel, Status,
    TermLabel, TokenLabel,
};
use crate::value::{Quantity, Timex};

/// The content of an annotation. References to other annotations are ids;
/// [`Annotations::by_id`](crate::Annotations::by_id) finds them.
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
    /// A name, with its coreference chain.
    Entity(EntityLabel, Option<ChainId>),
    /// A pronoun or description, with the coreference chain of its antecedent if it was resolved.
    Mention(MentionLabel, Option<ChainId>),
    /// A role.
    Role,
    /// A time expression.
    Time(Timex),
    /// A quantity.
    Quantity(Quantity),
    /// A quotation or reported speech.
    #[non_exhaustive]
    Quote {
        /// The kind of quotation.
        label: QuoteLabel,
        /// The speaker: an entity, mention or role.
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
    /// A relation. Its span is the text that states it.
    Relation(Relation),
    /// An entry of the user's lexicon. Resolve the numbers with [`Lexicon`](crate::terms::Lexicon).
    #[non_exhaustive]
    Term {
        /// The label of the entry; [`Lexicon::label_name`](crate::terms::Lexicon::label_name) gives its name.
        label: TermLabel,
        /// The number of the entry; see [`Lexicon::entry`](crate::terms::Lexicon::entry).
        entry: u32,
    },
    /// Words that a user's rule labeled. Resolve the numbers with [`Rules`](crate::rules::Rules).
    #[non_exhaustive]
    RuleTerm {
        /// The label that the rule gives; [`Rules::label_name`](crate::rules::Rules::label_name) gives its name.
        label: TermLabel,
        /// The number of the rule; see [`Rules::rule_name`](crate::rules::Rules::rule_name).
        rule: u16,
        /// The annotation that gives the value: a term, an amount or a time.
        value: Option<Id>,
    },
    /// A relation that a user's rule found. Its span is the text that states it;
    /// [`Rules::relation_name`](crate::rules::Rules::relation_name) gives the name of its label.
    RuleRelation(Relation<TermLabel>),
}

/// A relation that the text states: its label, its subject and object, and its status.
///
/// `L` is the type of the label: [`RelationLabel`] for built-in relations, [`TermLabel`] for relations of the user's
/// rules.
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
    /// The kind of relation.
    pub label: L,
    /// The subject. For a relation of an event, the event.
    pub subject: Option<Id>,
    /// The object, if there is one.
    pub object: Option<Id>,
    /// The role, for [`RelationLabel::HasRole`]. For a relation of the user's rules, a third annotation if the rule
    /// names one.
    pub role: Option<Id>,
    /// The status: asserted, negated, former or planned.
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
    /// The relation without its label, both for built-in relations and for those of the user's rules. `None` for other
    /// content.
    #[must_use]
    pub fn relation(&self) -> Option<Relation<()>> {
        match self {
            Self::Relation(relation) => Some(relation.under(())),
            Self::RuleRelation(relation) => Some(relation.under(())),
            _ => None,
        }
    }
}
