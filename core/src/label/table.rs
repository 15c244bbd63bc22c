//! The labels, one per row: variant = code, name in outputs, flags (see `flag.rs`), definition.
//!
//! Codes are never changed and never reused. `tests/tests/labels.rs` lists the other places that name each label, and
//! updates them.

use super::flag::Flag;
use super::layer::Layer;
use super::row::Label;

labels! {
    /// Labels of [`Layer::Section`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    /// use postil::label::SectionLabel;
    ///
    /// let text = "Mill closes\nBy Ruth Lamb\nOSLO, May 3 (AP) - The mill closed.\n(Reporting by Ruth Lamb)";
    /// let notes = Annotations::<64>::of(text, &mut DefaultEngine::new())?;
    /// let parts = notes.layer(Layer::Section).filter(|part| part.label() != SectionLabel::Paragraph.name());
    /// let labels: Vec<_> = parts.map(|part| SectionLabel::from_name(part.label())).collect();
    /// use SectionLabel::{Byline, Credit, Dateline, Headline};
    /// assert_eq!(labels, [Some(Headline), Some(Byline), Some(Dateline), Some(Credit)]);
    /// # Ok::<(), postil::Error>(())
    /// ```
    Section SectionLabel {
        Metadata  =   0 "metadata"  "A date line, a publication line or another line about the article.";
        Headline  =   1 "headline"  "The headline.";
        Byline    =   2 "byline"    "The author line.";
        Dateline  =   3 "dateline"  "Place, date and agency at the beginning of a text: `GENEVA, May 3 (AP) -`.";
        Heading   =   4 "heading"   "A heading between paragraphs.";
        Paragraph =   5 "paragraph" "A line of text without surrounding white space; other sections lie within its span.";
        Caption   =   6 "caption"   "A paragraph that describes a picture.";
        Credit    =   7 "credit"    "A sign-off or picture credit: `(Reporting by …)`.";
    }

    /// The label of [`Layer::Sentence`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::label::SentenceLabel;
    ///
    /// assert_eq!(SentenceLabel::ALL, [SentenceLabel::Sentence]);
    /// assert_eq!((SentenceLabel::Sentence.name(), SentenceLabel::Sentence.code()), ("sentence", 16));
    /// ```
    Sentence SentenceLabel {
        Sentence =  16 "sentence" "A sentence.";
    }

    /// Labels of [`Layer::Token`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Options};
    /// use postil::annotation::Content;
    /// use postil::label::TokenLabel;
    ///
    /// let mut options = Options::default();
    /// options.tokens = true;
    /// let mut notes = Annotations::<32>::new();
    /// DefaultEngine::new().annotate("Pay €1,500.", &options, &mut notes)?;
    /// let labels = notes.as_slice().iter().filter_map(|note| match note.content() {
    ///     Content::Token(label) => Some(label),
    ///     _ => None,
    /// });
    /// use TokenLabel::{Number, Punctuation, Symbol, Word};
    /// assert!(labels.eq([Word, Symbol, Number, Punctuation]));
    /// # Ok::<(), postil::Error>(())
    /// ```
    Token TokenLabel {
        Word        =  20 "word"        "A run of letters.";
        Number      =  21 "number"      "A run of digits with its separators.";
        Punctuation =  22 "punctuation" "A punctuation mark.";
        Symbol      =  23 "symbol"      "Any other sign.";
        Address     =  24 "address"     "A URL, e-mail address, handle, hashtag or file name.";
    }

    /// Labels of [`Layer::Entity`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    /// use postil::annotation::Content;
    /// use postil::label::EntityLabel;
    ///
    /// let notes = Annotations::<32>::of("Swedes crossed the Danube.", &mut DefaultEngine::new())?;
    /// let name = notes.layer(Layer::Entity).last().expect("a river");
    /// assert!(matches!(name.content(), Content::Entity(EntityLabel::Location, _)));
    /// assert_eq!(EntityLabel::from_name("LOC"), Some(EntityLabel::Location));
    /// assert_eq!(EntityLabel::Location.describe(), "A region, water or area without an administration.");
    /// # Ok::<(), postil::Error>(())
    /// ```
    Entity EntityLabel {
        Person       =  32 "PER"      [Speaks Acts]             "A person's name, without title.";
        Organization =  33 "ORG"      [Speaks Acts Fights Body] "A company, agency, party, team or other organization.";
        Gpe        =  34 "GPE"      [Speaks Acts Fights Body] "A country, city or territory with an administration.";
        Location     =  35 "LOC"                                "A region, water or area without an administration.";
        Facility     =  36 "FAC"                                "A named building, road, airport or the like.";
        Norp        =  37 "NORP"     [Acts Fights]             "A nationality, religion or political group.";
        Event        =  38 "EVENT"                              "The proper name of an event.";
        Work         =  39 "WORK"                               "The title of a work.";
        Product      =  40 "PRODUCT"                            "A product, ship or vehicle.";
        Law          =  41 "LAW"                                "A named law or treaty.";
        Language     =  42 "LANGUAGE"                           "A language.";
        Custom1         =  43 "OWN1"                               "Label 1 of a user's model.";
        Custom2         =  44 "OWN2"                               "Label 2 of a user's model.";
        Custom3         =  45 "OWN3"                               "Label 3 of a user's model.";
        Custom4         =  46 "OWN4"                               "Label 4 of a user's model.";
        Custom5         =  47 "OWN5"                               "Label 5 of a user's model.";
        Custom6         =  48 "OWN6"                               "Label 6 of a user's model.";
        Custom7         =  49 "OWN7"                               "Label 7 of a user's model.";
        Custom8         =  50 "OWN8"                               "Label 8 of a user's model.";
    }

    /// Labels of [`Layer::Mention`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    /// use postil::annotation::Content;
    /// use postil::label::MentionLabel;
    ///
    /// let text = "“It leaks,” said Anna Berg, the mayor. She left.";
    /// let notes = Annotations::<32>::of(text, &mut DefaultEngine::new())?;
    /// let found = notes.layer(Layer::Mention).filter_map(|mention| match mention.content() {
    ///     Content::Mention(label, _) => Some((label, mention.span().slice(text)?)),
    ///     _ => None,
    /// });
    /// let expected = [(MentionLabel::Nominal, "the mayor"), (MentionLabel::Pronoun, "She")];
    /// assert_eq!(found.collect::<Vec<_>>(), expected);
    /// # Ok::<(), postil::Error>(())
    /// ```
    Mention MentionLabel {
        Pronoun =  60 "pronoun" "A pronoun that stands for a person or thing.";
        Nominal =  61 "nominal" "A description that stands for a person or thing.";
    }

    /// The label of [`Layer::Role`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    /// use postil::label::RoleLabel;
    ///
    /// let text = "Norwegian minister Anna Berg left.";
    /// let notes = Annotations::<32>::of(text, &mut DefaultEngine::new())?;
    /// let role = notes.layer(Layer::Role).next().expect("an office");
    /// assert_eq!(role.label(), RoleLabel::Role.name());
    /// assert_eq!(role.span().slice(text), Some("minister"));
    /// # Ok::<(), postil::Error>(())
    /// ```
    Role RoleLabel {
        Role =  64 "ROLE" "An office, post or profession of an identified person.";
    }

    /// Labels of [`Layer::Time`]: the types of TIMEX3.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    /// use postil::annotation::Content;
    /// use postil::label::TimeLabel;
    ///
    /// let text = "Since 2019 the mill has opened every Monday at noon for two hours.";
    /// let notes = Annotations::<32>::of(text, &mut DefaultEngine::new())?;
    /// let labels = notes.layer(Layer::Time).filter_map(|time| match time.content() {
    ///     Content::Time(timex) => Some(timex.label),
    ///     _ => None,
    /// });
    /// assert!(labels.eq([TimeLabel::Date, TimeLabel::Set, TimeLabel::Time, TimeLabel::Duration]));
    /// # Ok::<(), postil::Error>(())
    /// ```
    Time TimeLabel {
        Date     =  68 "DATE"     "A calendar date, or a period that a calendar names.";
        Time     =  69 "TIME"     "A time of day.";
        Duration =  70 "DURATION" "A length of time.";
        Set      =  71 "SET"      "A recurring time.";
    }

    /// Labels of [`Layer::Quantity`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    /// use postil::annotation::Content;
    /// use postil::label::QuantityLabel;
    ///
    /// let text = "Three boats sold 12 tonnes for $5 million, 40 percent of the second catch.";
    /// let notes = Annotations::<32>::of(text, &mut DefaultEngine::new())?;
    /// let labels = notes.layer(Layer::Quantity).filter_map(|quantity| match quantity.content() {
    ///     Content::Quantity(quantity) => Some(quantity.label),
    ///     _ => None,
    /// });
    /// use QuantityLabel::{Cardinal, Money, Ordinal, Percent, Quantity};
    /// assert!(labels.eq([Cardinal, Quantity, Money, Percent, Ordinal]));
    /// # Ok::<(), postil::Error>(())
    /// ```
    Quantity QuantityLabel {
        Money    =  76 "MONEY"    "An amount of money.";
        Percent  =  77 "PERCENT"  "A percentage.";
        Quantity =  78 "QUANTITY" "A measure with its unit.";
        Ordinal  =  79 "ORDINAL"  "An ordinal number.";
        Cardinal =  80 "CARDINAL" "A count.";
    }

    /// Labels of [`Layer::Quote`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    /// use postil::label::QuoteLabel;
    ///
    /// let text = "Anna Berg said the mill was “a relic” of iron.";
    /// let notes = Annotations::<32>::of(text, &mut DefaultEngine::new())?;
    /// let words = |label: QuoteLabel| {
    ///     let quote = notes.layer(Layer::Quote).find(|quote| quote.label() == label.name())?;
    ///     quote.span().slice(text)
    /// };
    /// assert_eq!(words(QuoteLabel::Cue), Some("said"));
    /// assert_eq!(words(QuoteLabel::Mixed), Some("the mill was “a relic” of iron"));
    /// assert_eq!(words(QuoteLabel::Partial), Some("“a relic”"));
    /// # Ok::<(), postil::Error>(())
    /// ```
    Quote QuoteLabel {
        Direct   =  84 "direct"          "A whole utterance in quotation marks.";
        Mixed    =  85 "mixed"           "A reported clause with some words in quotation marks.";
        Indirect =  86 "indirect"        "A reported clause without quotation marks.";
        Partial  =  87 "partial"         "The words in quotation marks inside a mixed quotation.";
        Nested   =  88 "nested"          "A quotation inside a quotation.";
        Scare    =  89 "scare"           "A title, or words from which the author keeps a distance, in quotation marks; nobody said them.";
        Source   =  93 "source"   [Part] "The whole noun phrase that names the speaker.";
        Cue      =  94 "cue"      [Part] "The words that attribute a quotation.";
        Segment  =  95 "segment"  [Part] "One piece of a quotation that is split.";
    }

    /// Labels of [`Layer::Event`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    /// use postil::annotation::Content;
    /// use postil::label::EventLabel;
    ///
    /// let text = "Norway bought a stake in Sweden.";
    /// let notes = Annotations::<32>::of(text, &mut DefaultEngine::new())?;
    /// let event = notes.layer(Layer::Event).next().expect("a purchase");
    /// assert_eq!(event.content(), Content::Event(EventLabel::Transaction));
    /// assert_eq!(event.span().slice(text), Some("bought"));
    /// # Ok::<(), postil::Error>(())
    /// ```
    Event EventLabel {
        Meeting     =  96 "meeting"     "A meeting, talks, a conference.";
        Conflict    =  97 "conflict"    "A war, a battle, a dispute.";
        Protest     =  98 "protest"     "A protest or demonstration.";
        Ceremony    =  99 "ceremony"    "A ceremony or commemoration.";
        Agreement   = 100 "agreement"   "An agreement or treaty being made.";
        Visit       = 101 "visit"       "A visit.";
        Transaction = 102 "transaction" "A sale, purchase or investment.";
    }

    /// Labels of [`Layer::Relation`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    /// use postil::label::RelationLabel;
    ///
    /// let text = "It rained in Drammen, near Oslo.";
    /// let notes = Annotations::<32>::of(text, &mut DefaultEngine::new())?;
    /// let relation = notes.layer(Layer::Relation).next().expect("two places");
    /// assert_eq!(RelationLabel::from_name(relation.label()), Some(RelationLabel::Near));
    /// assert_eq!(RelationLabel::Near.describe(), "A place lies near another.");
    /// # Ok::<(), postil::Error>(())
    /// ```
    Relation RelationLabel {
        HasRole        = 112 "has_role"                    "A person holds a role, at an organization or for a place if one is stated.";
        AffiliatedWith = 113 "affiliated_with"             "A person belongs to an organization.";
        CitizenOf      = 114 "citizen_of"                  "A person is a citizen of a state.";
        MemberOf       = 115 "member_of"                   "Is a member of an organization.";
        PartOf         = 116 "part_of"                     "An organization is an arm or unit of another.";
        BasedIn        = 117 "based_in"                    "An organization has its seat in a place.";
        LocatedIn      = 118 "located_in"                  "A place lies in another.";
        Near           = 119 "near"                        "A place lies near another.";
        ShareholderOf  = 120 "shareholder_of"              "A shareholder of a company.";
        ConflictWith   = 121 "conflict_with"   [Symmetric] "Two parties are in conflict.";
        ParticipantIn  = 136 "participant_in"  [OfEvent]   "A participant in the event.";
        HeldIn         = 137 "held_in"         [OfEvent]   "The event's place.";
        HeldOn         = 138 "held_on"         [OfEvent]   "The event's time.";
        OrganizedBy    = 139 "organized_by"    [OfEvent]   "The event's organizer.";
        HostedBy       = 140 "hosted_by"       [OfEvent]   "The event's host.";
        MediatedBy     = 141 "mediated_by"     [OfEvent]   "The event's mediator.";
    }
}
