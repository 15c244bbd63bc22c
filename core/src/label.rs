//! Layers and labels: what kinds of margin note there are.
//!
//! Every label has one frozen number, its *code*, unique over all layers. The wire format carries
//! the code alone; numbers are never reused, and gaps leave room for labels to come.

/// A layer: one kind of margin note, written by one stage of the engine.
///
/// # Examples
///
/// ```
/// use postil::Layer;
///
/// assert_eq!(Layer::from_name("time"), Some(Layer::Time));
/// assert_eq!((Layer::Time.name(), Layer::Time.code()), ("time", 6));
/// assert_eq!(Layer::from_code(6), Some(Layer::Time));
/// assert_eq!(Layer::ALL.len(), Layer::COUNT);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[repr(u8)]
#[non_exhaustive]
pub enum Layer {
    /// Parts of the article: headline, byline, paragraphs.
    Section = 0,
    /// Sentences.
    Sentence = 1,
    /// Words, numbers and marks; written only on request.
    Token = 2,
    /// Names of persons, organisations, places and the like.
    Entity = 3,
    /// Pronouns and descriptions that stand for somebody, without being a name.
    Mention = 4,
    /// Offices, posts and professions of identified persons.
    Role = 5,
    /// Time expressions with their TIMEX3 values.
    Time = 6,
    /// Numbers with what they count.
    Quantity = 7,
    /// Quotations and reported speech.
    Quote = 8,
    /// Words that name an event.
    Event = 9,
    /// Who belongs with whom.
    Relation = 10,
    /// Entries of the user's lexicon.
    Term = 11,
}

impl Layer {
    /// How many layers there are.
    pub const COUNT: usize = 12;

    /// Every layer, in the order of its number.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Section,
        Self::Sentence,
        Self::Token,
        Self::Entity,
        Self::Mention,
        Self::Role,
        Self::Time,
        Self::Quantity,
        Self::Quote,
        Self::Event,
        Self::Relation,
        Self::Term,
    ];

    /// The name that outputs print.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Section => "section",
            Self::Sentence => "sentence",
            Self::Token => "token",
            Self::Entity => "entity",
            Self::Mention => "mention",
            Self::Role => "role",
            Self::Time => "time",
            Self::Quantity => "quantity",
            Self::Quote => "quote",
            Self::Event => "event",
            Self::Relation => "relation",
            Self::Term => "term",
        }
    }

    /// The layer that outputs call `name`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|layer| layer.name() == name)
    }

    /// The layer with this number.
    #[must_use]
    pub fn from_code(code: u8) -> Option<Self> {
        Self::ALL.get(usize::from(code)).copied()
    }

    /// The layer's number; frozen.
    #[must_use]
    pub const fn code(self) -> u8 {
        self as u8
    }
}

/// Declares a layer's labels: variant = code, printed name, definition.
macro_rules! labels {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $code:literal $text:literal $what:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "defmt", derive(defmt::Format))]
        #[repr(u8)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = $what] $variant = $code,)+
        }

        impl $name {
            /// Every label of the layer.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name that outputs print.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }

            /// The label that outputs call `name`.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|label| label.name() == name)
            }

            /// One sentence on what the label means.
            #[must_use]
            pub const fn describe(self) -> &'static str {
                match self { $(Self::$variant => $what,)+ }
            }

            /// The label's number, unique over all layers; frozen.
            #[must_use]
            pub const fn code(self) -> u8 {
                self as u8
            }

            /// The label with this number.
            #[must_use]
            pub const fn from_code(code: u8) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

labels! {
    /// Labels of [`Layer::Section`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer, SectionLabel};
    ///
    /// let text = "Mill closes\nBy Ruth Lamb\nOSLO, May 3 (AP) - The mill closed.\n(Reporting by Ruth Lamb)";
    /// let notes = Annotations::<64>::of(text, &mut DefaultEngine::idle())?;
    /// let parts = notes.layer(Layer::Section).filter(|part| part.label() != SectionLabel::Paragraph.name());
    /// let labels: Vec<_> = parts.map(|part| SectionLabel::from_name(part.label())).collect();
    /// use SectionLabel::{Byline, Credit, Dateline, Headline};
    /// assert_eq!(labels, [Some(Headline), Some(Byline), Some(Dateline), Some(Credit)]);
    /// # Ok::<(), postil::Error>(())
    /// ```
    SectionLabel {
        Metadata = 0 "metadata" "A date line, a publication line or another line about the article.";
        Headline = 1 "headline" "The headline.";
        Byline = 2 "byline" "Who wrote it.";
        Dateline = 3 "dateline" "Where, when and by which agency: `GENEVA, May 3 (AP) -`.";
        Heading = 4 "heading" "A heading between paragraphs.";
        Paragraph = 5 "paragraph" "A line of text, trimmed; finer sections lie inside or on it.";
        Caption = 6 "caption" "A paragraph that describes a picture.";
        Credit = 7 "credit" "A sign-off or picture credit: `(Reporting by …)`.";
    }
}

labels! {
    /// The label of [`Layer::Sentence`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::SentenceLabel;
    ///
    /// assert_eq!(SentenceLabel::ALL, [SentenceLabel::Sentence]);
    /// assert_eq!((SentenceLabel::Sentence.name(), SentenceLabel::Sentence.code()), ("sentence", 16));
    /// ```
    SentenceLabel {
        Sentence = 16 "sentence" "A sentence.";
    }
}

labels! {
    /// Labels of [`Layer::Token`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, Content, DefaultEngine, Options, TokenLabel};
    ///
    /// let mut options = Options::default();
    /// options.tokens = true;
    /// let mut notes = Annotations::<32>::new();
    /// DefaultEngine::idle().annotate(options, "Pay €1,500.".as_bytes(), &mut notes)?;
    /// let labels = notes.as_slice().iter().filter_map(|note| match note.content() {
    ///     Content::Token(label) => Some(label),
    ///     _ => None,
    /// });
    /// use TokenLabel::{Number, Punctuation, Symbol, Word};
    /// assert!(labels.eq([Word, Symbol, Number, Punctuation]));
    /// # Ok::<(), postil::Error>(())
    /// ```
    TokenLabel {
        Word = 20 "word" "A run of letters.";
        Number = 21 "number" "A run of digits, with its separators.";
        Punctuation = 22 "punctuation" "A punctuation mark.";
        Symbol = 23 "symbol" "Any other sign.";
    }
}

labels! {
    /// Labels of [`Layer::Entity`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, Content, DefaultEngine, EntityLabel, Layer};
    ///
    /// let notes = Annotations::<32>::of("Swedes crossed the Danube.", &mut DefaultEngine::idle())?;
    /// let name = notes.layer(Layer::Entity).last().expect("a river");
    /// assert!(matches!(name.content(), Content::Entity(EntityLabel::Location, _)));
    /// assert_eq!(EntityLabel::from_name("LOC"), Some(EntityLabel::Location));
    /// assert_eq!(EntityLabel::Location.describe(), "A region, water or area without an administration.");
    /// # Ok::<(), postil::Error>(())
    /// ```
    EntityLabel {
        Person = 32 "PER" "A person's name, without title.";
        Organization = 33 "ORG" "A company, agency, party, team or other body.";
        Place = 34 "GPE" "A country, city or territory with an administration.";
        Location = 35 "LOC" "A region, water or area without an administration.";
        Facility = 36 "FAC" "A named building, road, airport or the like.";
        Group = 37 "NORP" "A nationality, religion or political group.";
        Event = 38 "EVENT" "The proper name of an event.";
        Work = 39 "WORK" "The title of a work.";
        Product = 40 "PRODUCT" "A product, ship or vehicle.";
        Law = 41 "LAW" "A named law or treaty.";
        Language = 42 "LANGUAGE" "A language.";
        Own1 = 43 "OWN1" "Label number 1 of the model that the user trained.";
        Own2 = 44 "OWN2" "Label number 2 of the model that the user trained.";
        Own3 = 45 "OWN3" "Label number 3 of the model that the user trained.";
        Own4 = 46 "OWN4" "Label number 4 of the model that the user trained.";
        Own5 = 47 "OWN5" "Label number 5 of the model that the user trained.";
        Own6 = 48 "OWN6" "Label number 6 of the model that the user trained.";
        Own7 = 49 "OWN7" "Label number 7 of the model that the user trained.";
        Own8 = 50 "OWN8" "Label number 8 of the model that the user trained.";
    }
}

labels! {
    /// Labels of [`Layer::Mention`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, Content, DefaultEngine, Layer, MentionLabel};
    ///
    /// let text = "“It leaks,” said Anna Berg, the mayor. She left.";
    /// let notes = Annotations::<32>::of(text, &mut DefaultEngine::idle())?;
    /// let found = notes.layer(Layer::Mention).filter_map(|mention| match mention.content() {
    ///     Content::Mention(label, _) => Some((label, mention.span().of(text)?)),
    ///     _ => None,
    /// });
    /// let expected = [(MentionLabel::Nominal, "the mayor"), (MentionLabel::Pronoun, "She")];
    /// assert_eq!(found.collect::<Vec<_>>(), expected);
    /// # Ok::<(), postil::Error>(())
    /// ```
    MentionLabel {
        Pronoun = 60 "pronoun" "A pronoun that stands for a person or thing.";
        Nominal = 61 "nominal" "A description that stands for a person or thing.";
    }
}

labels! {
    /// The label of [`Layer::Role`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer, RoleLabel};
    ///
    /// let text = "Norwegian minister Anna Berg left.";
    /// let notes = Annotations::<32>::of(text, &mut DefaultEngine::idle())?;
    /// let role = notes.layer(Layer::Role).next().expect("an office");
    /// assert_eq!(role.label(), RoleLabel::Role.name());
    /// assert_eq!(role.span().of(text), Some("minister"));
    /// # Ok::<(), postil::Error>(())
    /// ```
    RoleLabel {
        Role = 64 "ROLE" "An office, post or profession of an identified person.";
    }
}

labels! {
    /// Labels of [`Layer::Time`], the types of TIMEX3.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, Content, DefaultEngine, Layer, TimeLabel};
    ///
    /// let text = "Since 2019 the mill has opened every Monday at noon for two hours.";
    /// let notes = Annotations::<32>::of(text, &mut DefaultEngine::idle())?;
    /// let labels = notes.layer(Layer::Time).filter_map(|time| match time.content() {
    ///     Content::Time(timex) => Some(timex.label),
    ///     _ => None,
    /// });
    /// assert!(labels.eq([TimeLabel::Date, TimeLabel::Set, TimeLabel::Time, TimeLabel::Duration]));
    /// # Ok::<(), postil::Error>(())
    /// ```
    TimeLabel {
        Date = 68 "DATE" "A calendar date, or a period that a calendar names.";
        Time = 69 "TIME" "A time of day.";
        Duration = 70 "DURATION" "A length of time.";
        Set = 71 "SET" "A time that comes again and again.";
    }
}

labels! {
    /// Labels of [`Layer::Quantity`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, Content, DefaultEngine, Layer, QuantityLabel};
    ///
    /// let text = "Three boats sold 12 tonnes for $5 million, 40 percent of the second catch.";
    /// let notes = Annotations::<32>::of(text, &mut DefaultEngine::idle())?;
    /// let labels = notes.layer(Layer::Quantity).filter_map(|quantity| match quantity.content() {
    ///     Content::Quantity(quantity) => Some(quantity.label),
    ///     _ => None,
    /// });
    /// use QuantityLabel::{Cardinal, Money, Ordinal, Percent, Quantity};
    /// assert!(labels.eq([Cardinal, Quantity, Money, Percent, Ordinal]));
    /// # Ok::<(), postil::Error>(())
    /// ```
    QuantityLabel {
        Money = 76 "MONEY" "A sum of money.";
        Percent = 77 "PERCENT" "A percentage.";
        Quantity = 78 "QUANTITY" "A measure with its unit.";
        Ordinal = 79 "ORDINAL" "A rank.";
        Cardinal = 80 "CARDINAL" "A count.";
    }
}

labels! {
    /// Labels of [`Layer::Quote`]. The last three are parts of a quotation and belong to it.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer, QuoteLabel};
    ///
    /// let text = "Anna Berg said the mill was “a relic” of iron.";
    /// let notes = Annotations::<32>::of(text, &mut DefaultEngine::idle())?;
    /// let words = |label: QuoteLabel| {
    ///     let quote = notes.layer(Layer::Quote).find(|quote| quote.label() == label.name())?;
    ///     quote.span().of(text)
    /// };
    /// assert_eq!(words(QuoteLabel::Cue), Some("said"));
    /// assert_eq!(words(QuoteLabel::Mixed), Some("the mill was “a relic” of iron"));
    /// assert_eq!(words(QuoteLabel::Partial), Some("“a relic”"));
    /// # Ok::<(), postil::Error>(())
    /// ```
    QuoteLabel {
        Direct = 84 "direct" "A whole utterance in quotation marks.";
        Mixed = 85 "mixed" "A reported clause with some words in quotation marks.";
        Indirect = 86 "indirect" "A reported clause without quotation marks.";
        Partial = 87 "partial" "The marked words inside a mixed quotation.";
        Nested = 88 "nested" "A quotation inside a quotation.";
        Scare = 89 "scare" "Marks that name or keep a distance; nobody said it.";
        Source = 93 "source" "The whole phrase that says whose words a quotation has.";
        Cue = 94 "cue" "The words that attribute a quotation.";
        Segment = 95 "segment" "One piece of a quotation that is split.";
    }
}

labels! {
    /// Labels of [`Layer::Event`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, Content, DefaultEngine, EventLabel, Layer};
    ///
    /// let text = "Norway bought a stake in Sweden.";
    /// let notes = Annotations::<32>::of(text, &mut DefaultEngine::idle())?;
    /// let event = notes.layer(Layer::Event).next().expect("a purchase");
    /// assert_eq!(event.content(), Content::Event(EventLabel::Transaction));
    /// assert_eq!(event.span().of(text), Some("bought"));
    /// # Ok::<(), postil::Error>(())
    /// ```
    EventLabel {
        Meeting = 96 "meeting" "A meeting, talks, a conference.";
        Conflict = 97 "conflict" "A war, a battle, a dispute.";
        Protest = 98 "protest" "A protest or demonstration.";
        Ceremony = 99 "ceremony" "A ceremony or commemoration.";
        Agreement = 100 "agreement" "An agreement or treaty being made.";
        Visit = 101 "visit" "A visit.";
        Transaction = 102 "transaction" "A sale, purchase or investment.";
    }
}

labels! {
    /// Labels of [`Layer::Relation`]. From `ParticipantIn` on, the subject is an event.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer, RelationLabel};
    ///
    /// let text = "Oslo lies near Drammen.";
    /// let notes = Annotations::<32>::of(text, &mut DefaultEngine::idle())?;
    /// let relation = notes.layer(Layer::Relation).next().expect("two places");
    /// assert_eq!(RelationLabel::from_name(relation.label()), Some(RelationLabel::Near));
    /// assert_eq!(RelationLabel::Near.describe(), "A place lies near another.");
    /// # Ok::<(), postil::Error>(())
    /// ```
    RelationLabel {
        HasRole = 112 "has_role" "A person holds a role, of a place or body if one is stated.";
        AffiliatedWith = 113 "affiliated_with" "A person belongs to a body.";
        CitizenOf = 114 "citizen_of" "A person is a citizen of a state.";
        MemberOf = 115 "member_of" "A member of a body.";
        PartOf = 116 "part_of" "A body is an arm or unit of another.";
        BasedIn = 117 "based_in" "A body has its seat in a place.";
        LocatedIn = 118 "located_in" "A place lies in another.";
        Near = 119 "near" "A place lies near another.";
        ShareholderOf = 120 "shareholder_of" "Holds shares of a company.";
        ConflictWith = 121 "conflict_with" "Two parties are in conflict.";
        ParticipantIn = 136 "participant_in" "Takes part in the event.";
        HeldIn = 137 "held_in" "The event's place.";
        HeldOn = 138 "held_on" "The event's time.";
        OrganizedBy = 139 "organized_by" "The event's organiser.";
        HostedBy = 140 "hosted_by" "The event's host.";
        MediatedBy = 141 "mediated_by" "The event's mediator.";
    }
}

impl EntityLabel {
    /// The labels that stand for those of a user's model, see [`Model::labels`](crate::Model::labels).
    const OWN: [Self; 8] = [
        Self::Own1,
        Self::Own2,
        Self::Own3,
        Self::Own4,
        Self::Own5,
        Self::Own6,
        Self::Own7,
        Self::Own8,
    ];

    /// The label of a name that a user's model calls its label `number`, from 0, and that is none of the
    /// others.
    pub(crate) fn own(number: usize) -> Option<Self> {
        Self::OWN.get(number).copied()
    }

    /// The number of the label in the user's model, from 0, if it is the user's own.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::EntityLabel;
    ///
    /// assert_eq!(EntityLabel::Own3.number_in_model(), Some(2)); // the third of `Model::labels`
    /// assert_eq!(EntityLabel::Person.number_in_model(), None);
    /// ```
    #[must_use]
    pub fn number_in_model(self) -> Option<usize> {
        Self::OWN.iter().position(|own| *own == self)
    }
}

/// The label of a term: its number in the lexicon that knows its name, see
/// [`Lexicon::label_name`](crate::Lexicon::label_name).
///
/// # Examples
///
/// ```
/// use postil::{CaseRule, Lexicon, LexiconEntry, TermLabel};
///
/// let entry = LexiconEntry { text: "brine", label: "LIQUID", id: None, case: CaseRule::Smart };
/// let mut buffer = [0; 128];
/// let lexicon = Lexicon::from_bytes(Lexicon::build(&[entry], &mut buffer)?)?;
/// assert_eq!(lexicon.label_name(TermLabel(0)), Some("LIQUID"));
/// assert_eq!(lexicon.label_name(TermLabel(1)), None);
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
pub struct TermLabel(pub u8);

impl TermLabel {
    /// The code of all labels of [`Layer::Term`], unique over all layers; frozen.
    pub const CODE: u8 = 160;

    /// The label of a name that it is: every lexicon has these under the numbers of their codes.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{EntityLabel, TermLabel};
    ///
    /// assert_eq!(TermLabel(EntityLabel::Place.code()).entity(), Some(EntityLabel::Place));
    /// assert_eq!(TermLabel(0).entity(), None); // a label of the lexicon's own
    /// ```
    #[must_use]
    pub const fn entity(self) -> Option<EntityLabel> {
        EntityLabel::from_code(self.0)
    }
}

/// How a relation holds.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, Content, DefaultEngine, Layer, Status};
///
/// let mut engine = DefaultEngine::idle();
/// let mut status = |text: &str| {
///     let notes = Annotations::<32>::of(text, &mut engine).ok()?;
///     let relation = notes.layer(Layer::Relation).next()?;
///     if let Content::Relation { status, .. } = relation.content() { Some(status) } else { None }
/// };
/// assert_eq!(status("Anna Berg, the mayor of Oslo, left."), Some(Status::Asserted));
/// assert_eq!(status("Anna Berg, the former mayor of Oslo, left."), Some(Status::Former));
/// assert_eq!(status("Norway will not meet Sweden."), Some(Status::Negated));
/// assert_eq!(status("Norway will meet Sweden."), Some(Status::Planned));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[repr(u8)]
#[non_exhaustive]
pub enum Status {
    /// The text states it.
    #[default]
    Asserted = 0,
    /// The text denies it.
    Negated = 1,
    /// It held once.
    Former = 2,
    /// It is to come.
    Planned = 3,
}

impl Status {
    /// The name that outputs print.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Asserted => "asserted",
            Self::Negated => "negated",
            Self::Former => "former",
            Self::Planned => "planned",
        }
    }

    /// The status's number; frozen.
    #[must_use]
    pub const fn code(self) -> u8 {
        self as u8
    }

    /// The status with this number.
    #[must_use]
    pub const fn from_code(code: u8) -> Option<Self> {
        match code {
            0 => Some(Self::Asserted),
            1 => Some(Self::Negated),
            2 => Some(Self::Former),
            3 => Some(Self::Planned),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_over_all_layers() {
        let mut codes = std::vec::Vec::new();
        codes.extend(SectionLabel::ALL.iter().map(|l| l.code()));
        codes.extend(SentenceLabel::ALL.iter().map(|l| l.code()));
        codes.extend(TokenLabel::ALL.iter().map(|l| l.code()));
        codes.extend(EntityLabel::ALL.iter().map(|l| l.code()));
        codes.extend(MentionLabel::ALL.iter().map(|l| l.code()));
        codes.extend(RoleLabel::ALL.iter().map(|l| l.code()));
        codes.extend(TimeLabel::ALL.iter().map(|l| l.code()));
        codes.extend(QuantityLabel::ALL.iter().map(|l| l.code()));
        codes.extend(QuoteLabel::ALL.iter().map(|l| l.code()));
        codes.extend(EventLabel::ALL.iter().map(|l| l.code()));
        codes.extend(RelationLabel::ALL.iter().map(|l| l.code()));
        codes.push(TermLabel::CODE);
        let count = codes.len();
        codes.sort();
        codes.dedup();
        assert_eq!(codes.len(), count);
    }

    #[test]
    fn names_lead_back_to_layers() {
        for layer in Layer::ALL {
            assert_eq!(Layer::from_name(layer.name()), Some(layer));
            assert_eq!(Layer::from_code(layer.code()), Some(layer));
        }
    }
}
