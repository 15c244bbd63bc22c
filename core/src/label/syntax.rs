//! What syntax says of a token: its tag, and how it depends on another token.

/// An enumeration of short names, numbered from 1 in the order of its rows: a model knows them by number.
macro_rules! names {
    ($(#[$about:meta])* $type:ident { $($variant:ident $name:literal $description:literal;)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        #[cfg_attr(feature = "defmt", derive(defmt::Format))]
        #[non_exhaustive]
        #[repr(u8)]
        pub enum $type {
            $(
                #[doc = $description]
                $variant,
            )*
        }

        impl $type {
            /// All of them, in the order of their numbers.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The name that outputs print.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// What it means, in a sentence.
            #[must_use]
            pub const fn describe(self) -> &'static str {
                match self {
                    $(Self::$variant => $description,)*
                }
            }

            /// The one with this name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == name)
            }

            /// The one with this number, from 1.
            pub(crate) fn from_number(number: u8) -> Option<Self> {
                Self::ALL.get(usize::from(number).checked_sub(1)?).copied()
            }

            /// Its number, from 1: 0 stands for none.
            pub(crate) const fn number(self) -> u8 {
                (self as u8).saturating_add(1)
            }
        }
    };
}

names! {
    /// The part of speech of a token: the tags of the Penn Treebank, some of them joined.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::label::Tag;
    ///
    /// assert_eq!(Tag::from_name("VBD"), Some(Tag::Past));
    /// assert_eq!(Tag::Past.describe(), "A verb in the past tense.");
    /// ```
    Tag {
        Noun            "NN"   "A noun in the singular.";
        Nouns           "NNS"  "A noun in the plural.";
        Name            "NNP"  "A proper noun, singular or plural.";
        Pronoun         "PRP"  "A personal pronoun.";
        Possessive      "PRP$" "A possessive pronoun.";
        Determiner      "DT"   "An article or another determiner.";
        Relative        "WH"   "A relative or interrogative pronoun or determiner.";
        RelativeAdverb  "WRB"  "A relative or interrogative adverb.";
        Preposition     "IN"   "A preposition.";
        Subordinator    "SC"   "A conjunction that opens a subordinate clause.";
        To              "TO"   "The word before an infinitive.";
        Conjunction     "CC"   "A coordinating conjunction.";
        Number          "CD"   "A cardinal number.";
        Adjective       "JJ"   "An adjective, compared or not.";
        Adverb          "RB"   "An adverb, compared or not.";
        Modal           "MD"   "A modal verb.";
        Base            "VB"   "The base form of a verb.";
        Past            "VBD"  "A verb in the past tense.";
        Gerund          "VBG"  "A gerund or present participle.";
        Participle      "VBN"  "A past participle.";
        Present         "VBP"  "A verb in the present tense, not third person singular.";
        PresentThird    "VBZ"  "A verb in the present tense, third person singular.";
        Genitive        "POS"  "The ending of a genitive.";
        Existential     "EX"   "The word that stands for the subject of what exists.";
        Particle        "RP"   "A particle that belongs to a verb.";
        Interjection    "UH"   "An interjection.";
        Symbol          "SYM"  "A symbol or sign of a currency.";
        Foreign         "X"    "A foreign word, an address, a number of a list, and what is none of the others.";
        Punctuation     "PU"   "A punctuation mark.";
    }
}

names! {
    /// How a token depends on its head: the relations of Universal Dependencies, some of them joined.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::label::Deprel;
    ///
    /// assert_eq!(Deprel::from_name("nsubjp"), Some(Deprel::PassiveSubject));
    /// assert_eq!(Deprel::Object.describe(), "The object of a verb.");
    /// ```
    Deprel {
        Subject          "nsubj"     "The subject of a verb, or of a predicate that is none.";
        PassiveSubject   "nsubjp"    "The subject of a verb in the passive voice.";
        ClausalSubject   "csubj"     "A clause that is the subject.";
        Object           "obj"       "The object of a verb.";
        IndirectObject   "iobj"      "The one to whom or for whom it is done.";
        Oblique          "obl"       "A noun that a verb governs with a preposition, or that says when.";
        Agent            "agent"     "Who does it, in the passive voice.";
        Modifier         "nmod"      "A noun that another noun governs with a preposition.";
        Owner            "poss"      "Whose it is.";
        Expletive        "expl"      "A pronoun that stands for nothing.";
        Auxiliary        "aux"       "An auxiliary of a verb.";
        PassiveAuxiliary "auxp"      "The auxiliary of a verb in the passive voice.";
        Copula           "cop"       "The verb that ties a predicate to its subject.";
        Complement       "ccomp"     "A clause that is the object: what is said, thought or known.";
        OpenComplement   "xcomp"     "A clause or predicate without a subject of its own.";
        AdverbialClause  "advcl"     "A clause that says when, why, how or on what condition.";
        NounClause       "acl"       "A clause that describes a noun.";
        RelativeClause   "relcl"     "A clause with a relative pronoun that describes a noun.";
        Apposition       "appos"     "Another name or description of the same.";
        Conjunct         "conj"      "What is coordinated with the head before it.";
        Compound         "comp"      "A part of a compound, a name or a title.";
        Parataxis        "parataxis" "A clause beside another.";
        Root             "root"      "The head of the sentence.";
        Other            "x"         "A determiner, preposition, adjective, adverb, punctuation mark or another small word.";
    }
}

/// How much of the syntax a model has learned. The rest is found by rules.
///
/// # Examples
///
/// ```
/// use postil::label::SyntaxLevel;
///
/// assert_eq!(SyntaxLevel::Arcs.name(), "arcs");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[non_exhaustive]
pub enum SyntaxLevel {
    /// Nothing: tags come from the lexicon and the endings of words, arcs from rules on them.
    None,
    /// Tags; arcs come from rules on them.
    Tags,
    /// Tags and arcs.
    Arcs,
}

impl SyntaxLevel {
    /// The name that outputs print.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Tags => "tags",
            Self::Arcs => "arcs",
        }
    }
}
