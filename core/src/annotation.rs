//! One margin note: a span, what is there, and why the engine says so.

pub(crate) use crate::label::Layer;
use crate::label::{
    Deprel, EntityLabel, EventLabel, MentionLabel, QuoteLabel, RelationLabel, ReportKind,
    RoleLabel, SectionLabel, SentenceLabel, Status, Tag, TermLabel, TokenLabel,
};
use crate::value::Quantity;
use crate::value::Span;
use crate::value::Timex;

/// The running number of an annotation in its document, in the order of the text.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Id};
///
/// let mut engine = DefaultEngine::idle();
/// let notes = Annotations::<16>::of("The mill closed.", &mut engine)?;
/// let ids: Vec<Id> = notes.as_slice().iter().map(|note| note.id()).collect();
/// assert_eq!(ids, [Id(0), Id(1), Id(2)]); // a paragraph, the headline that it is, its sentence
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Id(pub u32);

/// The number of a chain: all mentions of one person, body or place share it.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, ChainId, DefaultEngine, Layer};
///
/// let text = "Marta Olsen paints. Olsen lives in Oslo.";
/// let mut engine = DefaultEngine::idle();
/// let notes = Annotations::<32>::of(text, &mut engine)?;
/// let chains: Vec<_> = notes.layer(Layer::Entity).map(|name| name.chain()).collect();
/// assert_eq!(chains, [Some(ChainId(0)), Some(ChainId(0)), Some(ChainId(1))]);
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct ChainId(pub u16);

/// Which rule of its layer made an annotation; see [`crate::explain`].
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer, Rule, explain, rules};
///
/// let mut engine = DefaultEngine::idle();
/// let notes = Annotations::<16>::of("The ferry sank in 1952.", &mut engine)?;
/// let time = notes.layer(Layer::Time).next().expect("a year");
/// let Rule(number) = time.rule();
/// assert_eq!(rules(Layer::Time)[usize::from(number)], explain(time));
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Rule(pub u16);

/// A reference to another annotation, kept as the distance to its id: small in memory and on the
/// wire, and the same wherever in the document it stands. Distance 0 refers to nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub(crate) struct Link(pub(crate) i16);

impl Link {
    pub(crate) const NONE: Self = Self(0);

    /// The link from the annotation `from` to `to`; none if the distance is out of range.
    pub(crate) fn between(from: Id, to: Id) -> Self {
        let distance = i64::from(to.0).wrapping_sub(i64::from(from.0));
        Self(i16::try_from(distance).unwrap_or(0))
    }

    pub(crate) fn target(self, from: Id) -> Option<Id> {
        match self.0 {
            0 => None,
            distance => from.0.checked_add_signed(i32::from(distance)).map(Id),
        }
    }
}

/// How sure the engine is, in hundredths. One byte, for there are many names: 0 is not known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub(crate) struct Confidence(u8);

impl Confidence {
    pub(crate) const UNKNOWN: Self = Self(0);
    const SURE: u8 = 100;

    /// The confidence of so many hundredths.
    pub(crate) const fn of(percent: u8) -> Self {
        Self(if percent < Self::SURE { percent } else { Self::SURE }.saturating_add(1))
    }

    /// The confidence of this number, which is one more than the hundredths.
    #[cfg(feature = "wire")]
    pub(crate) fn from_code(code: u8) -> Option<Self> {
        (code <= Self::SURE.saturating_add(1)).then_some(Self(code))
    }

    /// Its number, frozen.
    #[cfg(feature = "wire")]
    pub(crate) const fn code(self) -> u8 {
        self.0
    }

    pub(crate) const fn percent(self) -> Option<u8> {
        self.0.checked_sub(1)
    }
}

/// What is known of a name, or of whom a mention stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub(crate) struct Naming {
    pub(crate) chain: Option<ChainId>,
    pub(crate) confidence: Confidence,
}

impl Naming {
    /// That of a name just found.
    pub(crate) const NEW: Self = Self { chain: None, confidence: Confidence::UNKNOWN };

    /// That of what belongs to a chain, if to any.
    pub(crate) const fn of(chain: Option<ChainId>) -> Self {
        Self { chain, confidence: Confidence::UNKNOWN }
    }
}

/// What is known of a quotation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub(crate) struct Speech {
    pub(crate) speaker: Link,
    pub(crate) confidence: Confidence,
    /// What kind of report, of one in the reporter's words.
    pub(crate) kind: Option<ReportKind>,
}

impl Speech {
    /// That of words that this annotation says.
    #[cfg(any(feature = "wire", test))]
    pub(crate) const fn by(speaker: Link) -> Self {
        Self { speaker, confidence: Confidence::UNKNOWN, kind: None }
    }
}

/// What syntax says of a token: numbers of tag and label, 0 for none, and the token that it depends on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub(crate) struct Grammar {
    pub(crate) tag: u8,
    pub(crate) label: u8,
    pub(crate) head: Link,
}

/// What an annotation holds, in the compact form of memory and wire.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub(crate) enum Payload {
    Section(SectionLabel),
    Sentence,
    Token(TokenLabel, Grammar),
    Entity(EntityLabel, Naming),
    Mention(MentionLabel, Naming),
    Role,
    Time(Timex),
    Quantity(Quantity),
    Quote(QuoteLabel, Speech),
    /// A source, a cue or a segment, and the quotation it belongs to.
    QuotePart(QuoteLabel, Link),
    /// A word for an event, and the word that named the same event before.
    Event(EventLabel, Link),
    Relation {
        label: RelationLabel,
        status: Status,
        subject: Link,
        object: Link,
        role: Link,
    },
    Term {
        label: TermLabel,
        entry: u32,
    },
    /// A term that a rule of the user's found: a variant of its own, for an entry's number can be any.
    RuleTerm {
        label: TermLabel,
        rule: u16,
        /// What gives it its value.
        value: Link,
    },
    /// A relation under a label of the user's own.
    RuleRelation {
        label: TermLabel,
        status: Status,
        subject: Link,
        object: Link,
        role: Link,
    },
}

/// Declares of each payload its layer and its label: the one table of them.
macro_rules! payloads {
    ($($payload:pat => $layer:ident $label:expr;)+) => {
        #[allow(unused_variables, reason = "a layer is known without the label")]
        impl Payload {
            pub(crate) const fn layer(&self) -> Layer {
                match self { $($payload => Layer::$layer,)+ }
            }

            /// The label's number, which tells the payload on the wire.
            #[cfg(feature = "wire")]
            pub(crate) const fn code(&self) -> u8 {
                match self { $($payload => $label.code(),)+ }
            }

            const fn name(&self) -> &'static str {
                match self { $($payload => $label.name(),)+ }
            }
        }
    };
}

payloads! {
    Self::Section(label) => Section label;
    Self::Sentence => Sentence SentenceLabel::Sentence;
    Self::Token(label, _) => Token label;
    Self::Entity(label, _) => Entity label;
    Self::Mention(label, _) => Mention label;
    Self::Role => Role RoleLabel::Role;
    Self::Time(timex) => Time timex.label;
    Self::Quantity(quantity) => Quantity quantity.label;
    Self::Quote(label, _) | Self::QuotePart(label, _) => Quote label;
    Self::Event(label, _) => Event label;
    Self::Relation { label, .. } => Relation label;
    Self::Term { .. } | Self::RuleTerm { .. } => Term AnyTerm;
    Self::RuleRelation { .. } => Relation AnyRelation;
}

/// The label of every term: its own is the lexicon's.
struct AnyTerm;

impl AnyTerm {
    #[cfg(feature = "wire")]
    const fn code(&self) -> u8 {
        TermLabel::CODE
    }

    const fn name(&self) -> &'static str {
        Layer::Term.name()
    }
}

/// The label of every relation that a rule of the user's found: its own is the rules'.
struct AnyRelation;

impl AnyRelation {
    #[cfg(feature = "wire")]
    const fn code(&self) -> u8 {
        TermLabel::RELATION_CODE
    }

    const fn name(&self) -> &'static str {
        Layer::Relation.name()
    }
}

impl Payload {
    /// The links of the payload, for renumbering.
    pub(crate) fn links_mut(&mut self) -> [Option<&mut Link>; 3] {
        match self {
            Self::Token(_, Grammar { head: link, .. })
            | Self::Quote(_, Speech { speaker: link, .. })
            | Self::QuotePart(_, link)
            | Self::Event(_, link) => [Some(link), None, None],
            Self::RuleTerm { value, .. } => [Some(value), None, None],
            Self::Relation { subject, object, role, .. }
            | Self::RuleRelation { subject, object, role, .. } => {
                [Some(subject), Some(object), Some(role)]
            }
            _ => [None, None, None],
        }
    }
}

/// What an annotation says, with references as ids.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, Content, DefaultEngine, Layer, RelationLabel};
///
/// let text = "Anna Berg, the mayor of Oslo, resigned.";
/// let mut engine = DefaultEngine::idle();
/// let notes = Annotations::<32>::of(text, &mut engine)?;
/// let relation = notes.layer(Layer::Relation).next().expect("a relation");
/// let Content::Relation { label, subject, object, .. } = relation.content() else { panic!("a relation") };
/// let words = |id: Option<_>| notes.by_id(id?)?.span().of(text);
/// assert_eq!(label, RelationLabel::HasRole);
/// assert_eq!((words(subject), words(object)), (Some("Anna Berg"), Some("Oslo")));
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
    Quote {
        /// What kind of quotation.
        label: QuoteLabel,
        /// The annotation (entity, mention or role) of who says it.
        speaker: Option<Id>,
    },
    /// A source, a cue or a segment of a quotation.
    QuotePart {
        /// [`QuoteLabel::Source`], [`QuoteLabel::Cue`] or [`QuoteLabel::Segment`].
        label: QuoteLabel,
        /// The quotation it is a part of.
        of: Option<Id>,
    },
    /// A word that names an event.
    Event(EventLabel),
    /// A relation; its span is the evidence.
    Relation {
        /// What kind of relation.
        label: RelationLabel,
        /// Who or what it is about; the event, for relations of events.
        subject: Option<Id>,
        /// The other side, if there is one.
        object: Option<Id>,
        /// The role, with [`RelationLabel::HasRole`].
        role: Option<Id>,
        /// How it holds.
        status: Status,
    },
    /// An entry of the user's lexicon, which knows what the numbers stand for.
    Term {
        /// The entry's label; its name is [`Lexicon::label_name`](crate::Lexicon::label_name).
        label: TermLabel,
        /// Which entry it is: see [`Lexicon::entry`](crate::Lexicon::entry).
        entry: u32,
    },
    /// What a rule of the user's own found; the rules know what the numbers stand for.
    RuleTerm {
        /// The label that the rule gives.
        label: TermLabel,
        /// Which of the user's rules it is: see [`Rules::rule_name`](crate::Rules::rule_name).
        rule: u16,
        /// The annotation that gives it a value: a term with its id, a sum, a time.
        value: Option<Id>,
    },
    /// A relation that a rule of the user's own found; its span is the evidence.
    RuleRelation {
        /// What kind of relation: see [`Rules::relation_name`](crate::Rules::relation_name).
        label: TermLabel,
        /// Who or what it is about.
        subject: Option<Id>,
        /// The other side, if there is one.
        object: Option<Id>,
        /// What else the rule names.
        role: Option<Id>,
        /// How it holds.
        status: Status,
    },
}

/// One margin note. Immutable, `Copy`, 24 bytes.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer};
///
/// let text = "The ferry sank in the Red Sea.";
/// let mut engine = DefaultEngine::idle();
/// let notes = Annotations::<16>::of(text, &mut engine)?;
/// let name = notes.layer(Layer::Entity).next().expect("a name");
/// assert_eq!((name.layer(), name.label()), (Layer::Entity, "LOC"));
/// assert_eq!((name.span().start(), name.span().end()), (22, 29));
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct Annotation {
    pub(crate) start: u32,
    pub(crate) id: Id,
    pub(crate) payload: Payload,
    /// In bytes. A window of text is at most 65,535 bytes long, and no annotation leaves its window.
    pub(crate) length: u16,
    pub(crate) rule: Rule,
}

const _: () = assert!(size_of::<Annotation>() == 24);

impl Annotation {
    /// The running number in the document.
    #[must_use]
    pub const fn id(&self) -> Id {
        self.id
    }

    /// Where it stands, in bytes of the article.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer, Span};
    ///
    /// let text = "In Łódź it snowed on Monday.";
    /// let mut engine = DefaultEngine::idle();
    /// let notes = Annotations::<16>::of(text, &mut engine)?;
    /// let time = notes.layer(Layer::Time).next().expect("a weekday");
    /// assert_eq!(time.span(), Span::at(24, 6)); // 21 characters before it, of which three have two bytes
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub const fn span(&self) -> Span {
        Span::at(self.start, self.length as u32)
    }

    /// Its layer.
    #[must_use]
    pub const fn layer(&self) -> Layer {
        self.payload.layer()
    }

    /// Its label, as outputs print it. Of a term it is `term`: the lexicon has the label's name.
    #[must_use]
    pub const fn label(&self) -> &'static str {
        self.payload.name()
    }

    /// What it says, with references as ids.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, Content, DefaultEngine};
    ///
    /// let mut engine = DefaultEngine::idle();
    /// let notes = Annotations::<32>::of("The weir cost €12 million and took two years.", &mut engine)?;
    /// let values = notes.as_slice().iter().filter_map(|note| match note.content() {
    ///     Content::Time(time) => Some(time.to_string()),
    ///     Content::Quantity(sum) => Some(format!("{sum} {}", sum.unit.name())),
    ///     _ => None,
    /// });
    /// assert_eq!(values.collect::<Vec<_>>(), ["12000000 EUR", "P2Y"]);
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub fn content(&self) -> Content {
        match self.payload {
            Payload::Section(label) => Content::Section(label),
            Payload::Sentence => Content::Sentence,
            Payload::Token(label, _) => Content::Token(label),
            Payload::Entity(label, name) => Content::Entity(label, name.chain),
            Payload::Mention(label, meant) => Content::Mention(label, meant.chain),
            Payload::Role => Content::Role,
            Payload::Time(timex) => Content::Time(timex),
            Payload::Quantity(quantity) => Content::Quantity(quantity),
            Payload::Quote(label, speech) => {
                Content::Quote { label, speaker: speech.speaker.target(self.id) }
            }
            Payload::QuotePart(label, of) => Content::QuotePart { label, of: of.target(self.id) },
            Payload::Event(label, _) => Content::Event(label),
            Payload::Relation { label, status, subject, object, role } => Content::Relation {
                label,
                subject: subject.target(self.id),
                object: object.target(self.id),
                role: role.target(self.id),
                status,
            },
            Payload::Term { label, entry } => Content::Term { label, entry },
            Payload::RuleTerm { label, rule, value } => {
                Content::RuleTerm { label, rule, value: value.target(self.id) }
            }
            Payload::RuleRelation { label, status, subject, object, role } => {
                Content::RuleRelation {
                    label,
                    subject: subject.target(self.id),
                    object: object.target(self.id),
                    role: role.target(self.id),
                    status,
                }
            }
        }
    }

    /// The part of speech of a token.
    ///
    /// Neither this nor what it depends on travels on the wire.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Deprel, Layer, Options, Tag};
    ///
    /// let mut options = Options::default();
    /// options.tokens = true;
    /// let mut notes = Annotations::<32>::new();
    /// DefaultEngine::idle().annotate(options, b"The mill closed.", &mut notes)?;
    /// let tokens: Vec<_> = notes.layer(Layer::Token).collect();
    /// assert_eq!(tokens[1].tag(), Some(Tag::Noun));
    /// assert_eq!((tokens[1].head(), tokens[1].deprel()), (Some(tokens[2].id()), Some(Deprel::Subject)));
    /// assert_eq!((tokens[2].head(), tokens[2].deprel()), (None, Some(Deprel::Root)));
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub fn tag(&self) -> Option<Tag> {
        self.grammar().and_then(|grammar| Tag::from_number(grammar.tag))
    }

    /// The token that a token depends on; none for the head of a sentence, and where nothing is known: in messages, and without the
    /// feature `arcs`.
    #[must_use]
    pub fn head(&self) -> Option<Id> {
        self.grammar().and_then(|grammar| grammar.head.target(self.id))
    }

    /// How a token depends on its head; [`Deprel::Root`] for the head of a sentence, none where nothing is known.
    #[must_use]
    pub fn deprel(&self) -> Option<Deprel> {
        self.grammar().and_then(|grammar| Deprel::from_number(grammar.label))
    }

    fn grammar(&self) -> Option<Grammar> {
        match self.payload {
            Payload::Token(_, grammar) => Some(grammar),
            _ => None,
        }
    }

    /// The chain it belongs to, for names and mentions.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    ///
    /// let mut engine = DefaultEngine::idle();
    /// let notes = Annotations::<32>::of("Anna Berg resigned. She was late.", &mut engine)?;
    /// let name = notes.layer(Layer::Entity).next().expect("a name");
    /// let pronoun = notes.layer(Layer::Mention).next().expect("a pronoun");
    /// assert!(name.chain().is_some());
    /// assert_eq!(name.chain(), pronoun.chain());
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub const fn chain(&self) -> Option<ChainId> {
        match self.payload {
            Payload::Entity(_, Naming { chain, .. })
            | Payload::Mention(_, Naming { chain, .. }) => chain,
            _ => None,
        }
    }

    /// How sure the engine is of a name, of whom a mention stands for or of a quotation's speaker, in hundredths; none
    /// where it does not say.
    ///
    /// It stands beside [`Annotation::content`], not in it: most readers of names want label and chain alone.
    /// Version 1 of the wire format does not carry it.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    ///
    /// let notes = Annotations::<16>::of("It snowed in Oslo.", &mut DefaultEngine::idle())?;
    /// let name = notes.layer(Layer::Entity).next().expect("a name");
    /// assert_eq!(name.confidence(), None); // rules do not say how sure they are
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub const fn confidence(&self) -> Option<u8> {
        match self.payload {
            Payload::Entity(_, Naming { confidence, .. })
            | Payload::Mention(_, Naming { confidence, .. })
            | Payload::Quote(_, Speech { confidence, .. }) => confidence.percent(),
            _ => None,
        }
    }

    /// What somebody does with a clause that is reported ([`QuoteLabel::is_report`]). None of other annotations, and without
    /// a model that learned arcs. Version 1 of the wire format does not carry it.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    ///
    /// let text = "Anna Berg denied that the mill was closed.";
    /// let notes = Annotations::<32>::of(text, &mut DefaultEngine::idle())?;
    /// let mut quotes = notes.layer(Layer::Quote);
    /// assert!(quotes.all(|note| note.report_kind().is_none())); // there is no model
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub const fn report_kind(&self) -> Option<ReportKind> {
        match self.payload {
            Payload::Quote(_, Speech { kind, .. }) => kind,
            _ => None,
        }
    }

    /// The word that named the same event before, of one that means it again: `the meeting`. None of an event that is new,
    /// and of what is no event. Version 1 of the wire format does not carry it.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    ///
    /// let text = "Norway met Sweden.";
    /// let notes = Annotations::<16>::of(text, &mut DefaultEngine::idle())?;
    /// let event = notes.layer(Layer::Event).next().expect("a meeting");
    /// assert_eq!(event.mention_of(), None);
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub fn mention_of(&self) -> Option<Id> {
        match self.payload {
            Payload::Event(_, of) => of.target(self.id),
            _ => None,
        }
    }

    /// The rule of its layer that made it.
    #[must_use]
    pub const fn rule(&self) -> Rule {
        self.rule
    }

    /// The label, if it is a name.
    pub(crate) const fn entity(&self) -> Option<EntityLabel> {
        match self.payload {
            Payload::Entity(label, _) => Some(label),
            _ => None,
        }
    }

    /// The order of a set: by start, longer first, then by layer, then by id.
    pub(crate) fn order(&self) -> (u32, u16, Layer, Id) {
        (self.start, u16::MAX.wrapping_sub(self.length), self.layer(), self.id)
    }
}
