//! Annotations: a span, its content, and the rule that made it.

mod content;
mod id;
mod payload;

pub use content::{Content, Relation};
pub use id::{ChainId, Id, Rule};
pub(crate) use payload::{Confidence, Grammar, Link, Naming, Payload, Speech};

pub(crate) use crate::label::Layer;
use crate::label::{Deprel, EntityLabel, EventLabel, QuoteLabel, ReportKind, Status, Tag};
use crate::value::{Quantity, Span, Timex};

/// An annotation: a span, its content, and the rule that made it. Immutable, `Copy`, 24 bytes.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer};
///
/// let text = "The ferry sank in the Red Sea.";
/// let mut engine = DefaultEngine::new();
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
    /// The id of the annotation: its number in the document.
    #[must_use]
    pub const fn id(&self) -> Id {
        self.id
    }

    /// The span of the annotation, as byte offsets into the article.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer, Span};
    ///
    /// let text = "In Łódź it snowed on Monday.";
    /// let mut engine = DefaultEngine::new();
    /// let notes = Annotations::<16>::of(text, &mut engine)?;
    /// let time = notes.layer(Layer::Time).next().expect("a weekday");
    /// assert_eq!(time.span(), Span::with_len(24, 6)); // 21 characters before it, of which three have two bytes
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub const fn span(&self) -> Span {
        Span::with_len(self.start, self.length as u32)
    }

    /// The layer of the annotation.
    #[must_use]
    pub const fn layer(&self) -> Layer {
        self.payload.layer()
    }

    /// The label, as outputs print it. For a term it is `term`, and for a relation of the user's rules `relation`: the
    /// lexicon or the rules have the names of their labels.
    #[must_use]
    pub const fn label(&self) -> &'static str {
        self.payload.name()
    }

    /// The content, with references to other annotations as ids.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine};
    /// use postil::annotation::Content;
    ///
    /// let mut engine = DefaultEngine::new();
    /// let notes = Annotations::<32>::of("The weir cost €12 million and took two years.", &mut engine)?;
    /// let values = notes.iter().filter_map(|note| match note.content() {
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
            Payload::Relation { label, status, subject, object, role } => {
                Content::Relation(self.related(label, status, [subject, object, role]))
            }
            Payload::Term { label, entry } => Content::Term { label, entry },
            Payload::RuleTerm { label, rule, value } => {
                Content::RuleTerm { label, rule, value: value.target(self.id) }
            }
            Payload::RuleRelation { label, status, subject, object, role } => {
                Content::RuleRelation(self.related(label, status, [subject, object, role]))
            }
        }
    }

    /// The part of speech of a token. `None` for other annotations.
    ///
    /// Tags, heads and dependency relations are not part of messages (module `wire`).
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer, Options};
    /// use postil::label::{Deprel, Tag};
    ///
    /// let mut options = Options::default();
    /// options.tokens = true;
    /// let mut notes = Annotations::<32>::new();
    /// DefaultEngine::new().annotate(b"The mill closed.", &options, &mut notes)?;
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

    /// The head of a token: the token that it depends on. `None` for the root of a sentence, and if the head is
    /// unknown, as in messages and without the feature `arcs`.
    #[must_use]
    pub fn head(&self) -> Option<Id> {
        self.grammar().and_then(|grammar| grammar.head.target(self.id))
    }

    /// The dependency relation of a token to its head: [`Deprel::Root`] for the root of a sentence, `None` if it is
    /// unknown.
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

    /// The coreference chain of a name or mention. `None` for an unresolved mention, and for other annotations.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    ///
    /// let mut engine = DefaultEngine::new();
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

    /// The confidence, in percent, of a name, of the antecedent of a mention, or of the speaker of a quotation. `None`
    /// if there is none: for other annotations, and without a model that has a parser.
    ///
    /// serde writes it as a number from 0 to 1. Version 1 of the wire format omits it.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    ///
    /// let notes = Annotations::<16>::of("It snowed in Oslo.", &mut DefaultEngine::new())?;
    /// let name = notes.layer(Layer::Entity).next().expect("a name");
    /// assert_eq!(name.confidence(), None); // without a model, names have no confidence
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

    /// The kind of a reported clause ([`QuoteLabel::is_report`]): statement, question, belief, intention or denial.
    /// `None` for other annotations, and without a model that has a parser. Version 1 of the wire format omits it.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    ///
    /// let text = "Anna Berg denied that the mill was closed.";
    /// let notes = Annotations::<32>::of(text, &mut DefaultEngine::new())?;
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

    /// The earlier annotation of the same event, for a repeated mention such as `the meeting`. `None` for a first
    /// mention, and for other annotations. Version 1 of the wire format omits it.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    ///
    /// let text = "Norway met Sweden.";
    /// let notes = Annotations::<16>::of(text, &mut DefaultEngine::new())?;
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

    /// The label of a name. `None` for other annotations.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine};
    /// use postil::label::EntityLabel;
    ///
    /// let text = "Anna Berg flew to Oslo.";
    /// let notes = Annotations::<16>::of(text, &mut DefaultEngine::new())?;
    /// let people = notes.iter().filter(|note| note.entity() == Some(EntityLabel::Person));
    /// assert_eq!(people.map(|note| &text[note.span()]).collect::<Vec<_>>(), ["Anna Berg"]);
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub const fn entity(&self) -> Option<EntityLabel> {
        match self.payload {
            Payload::Entity(label, _) => Some(label),
            _ => None,
        }
    }

    /// The value of a time expression. `None` for other annotations.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine};
    ///
    /// let notes = Annotations::<16>::of("The ferry sank in 1952.", &mut DefaultEngine::new())?;
    /// let values: Vec<_> = notes.iter().filter_map(|note| note.timex()).collect();
    /// assert_eq!((values.len(), values[0].to_string().as_str()), (1, "1952"));
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub const fn timex(&self) -> Option<Timex> {
        match self.payload {
            Payload::Time(timex) => Some(timex),
            _ => None,
        }
    }

    /// The value of a quantity. `None` for other annotations.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine};
    /// use postil::quantity::QuantityUnit;
    ///
    /// let notes = Annotations::<16>::of("The weir cost €12 million.", &mut DefaultEngine::new())?;
    /// let cost = notes.iter().find_map(|note| note.quantity()).expect("an amount of money");
    /// assert_eq!((cost.to_string().as_str(), cost.unit), ("12000000", QuantityUnit::Euro));
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub const fn quantity(&self) -> Option<Quantity> {
        match self.payload {
            Payload::Quantity(quantity) => Some(quantity),
            _ => None,
        }
    }

    /// The label of a quotation or reported clause, or of its source, cue or segments. `None` for other annotations.
    #[must_use]
    pub const fn quote(&self) -> Option<QuoteLabel> {
        match self.payload {
            Payload::Quote(label, _) | Payload::QuotePart(label, _) => Some(label),
            _ => None,
        }
    }

    /// The speaker of a quotation or reported clause: a name, mention or role of the same document. `None` if the
    /// speaker is unknown, and for other annotations.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine};
    ///
    /// let text = "“It leaks,” said Anna Berg.";
    /// let notes = Annotations::<16>::of(text, &mut DefaultEngine::new())?;
    /// let speaker = notes.iter().find_map(|note| note.speaker()).and_then(|id| notes.by_id(id));
    /// assert_eq!(speaker.map(|name| &text[name.span()]), Some("Anna Berg"));
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub fn speaker(&self) -> Option<Id> {
        match self.payload {
            Payload::Quote(_, speech) => speech.speaker.target(self.id),
            _ => None,
        }
    }

    /// The quotation that a source, cue or segment belongs to. `None` for other annotations, among them the quotations
    /// themselves.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine};
    /// use postil::label::QuoteLabel;
    ///
    /// let text = "“It leaks,” said Anna Berg.";
    /// let notes = Annotations::<16>::of(text, &mut DefaultEngine::new())?;
    /// let cue = notes.iter().find(|note| note.quote() == Some(QuoteLabel::Cue)).expect("a cue");
    /// assert_eq!(&text[cue.span()], "said");
    /// assert_eq!(cue.part_of().and_then(|id| notes.by_id(id)).map(|quote| quote.label()), Some("direct"));
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub fn part_of(&self) -> Option<Id> {
        match self.payload {
            Payload::QuotePart(_, of) => of.target(self.id),
            _ => None,
        }
    }

    /// The label of an event. `None` for other annotations.
    #[must_use]
    pub const fn event(&self) -> Option<EventLabel> {
        match self.payload {
            Payload::Event(label, _) => Some(label),
            _ => None,
        }
    }

    /// The content of a built-in relation. For relations of the user's rules, see [`Content::RuleRelation`].
    #[must_use]
    pub fn relation(&self) -> Option<Relation> {
        match self.payload {
            Payload::Relation { label, status, subject, object, role } => {
                Some(self.related(label, status, [subject, object, role]))
            }
            _ => None,
        }
    }

    fn related<L>(&self, label: L, status: Status, links: [Link; 3]) -> Relation<L> {
        let [subject, object, role] = links.map(|link| link.target(self.id));
        Relation { label, subject, object, role, status }
    }

    /// The number of the rule that made the annotation; see [`Annotation::explain`].
    #[must_use]
    pub const fn rule(&self) -> Rule {
        self.rule
    }

    /// The order of a set: by start, longer first, then by layer, then by id.
    pub(crate) fn order(&self) -> (u32, u16, Layer, Id) {
        (self.start, u16::MAX.wrapping_sub(self.length), self.layer(), self.id)
    }
}
