//! The syntax of a token: its part of speech, and its dependency on another token.

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
            /// Every variant, in the order of the declaration.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The name, as outputs print it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// The definition, in one sentence.
            #[must_use]
            pub const fn describe(self) -> &'static str {
                match self {
                    $(Self::$variant => $description,)*
                }
            }

            /// The variant with this name.
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
    /// The part of speech of a token: the tags of the Penn Treebank, some of them merged.
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
        To              "TO"   "The word `to` before an infinitive.";
        Conjunction     "CC"   "A coordinating conjunction.";
        Number          "CD"   "A cardinal number.";
        Adjective       "JJ"   "An adjective in any degree.";
        Adverb          "RB"   "An adverb in any degree.";
        Modal           "MD"   "A modal verb.";
        Base            "VB"   "The base form of a verb.";
        Past            "VBD"  "A verb in the past tense.";
        Gerund          "VBG"  "A gerund or present participle.";
        Participle      "VBN"  "A past participle.";
        Present         "VBP"  "A verb in the present tense, not third person singular.";
        PresentThird    "VBZ"  "A verb in the present tense, third person singular.";
        Genitive        "POS"  "The possessive ending: `'s`.";
        Existential     "EX"   "The existential `there`.";
        Particle        "RP"   "A particle that belongs to a verb.";
        Interjection    "UH"   "An interjection.";
        Symbol          "SYM"  "A symbol, such as a currency sign.";
        Foreign         "X"    "A foreign word, an address, a list number, or any other token.";
        Punctuation     "PU"   "A punctuation mark.";
    }
}

names! {
    /// The dependency relation of a token to its head: the relations of Universal Dependencies, some of them merged.
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
        Subject          "nsubj"     "The subject of a verb, or of a predicate without a verb.";
        PassiveSubject   "nsubjp"    "The subject of a verb in the passive voice.";
        ClausalSubject   "csubj"     "A clause that is the subject.";
        Object           "obj"       "The object of a verb.";
        IndirectObject   "iobj"      "The recipient or beneficiary: an indirect object.";
        Oblique          "obl"       "A noun that a preposition attaches to a verb, or a noun that states a time.";
        Agent            "agent"     "The agent of a verb in the passive voice.";
        Modifier         "nmod"      "A noun that a preposition attaches to another noun.";
        Owner            "poss"      "A possessor.";
        Expletive        "expl"      "A dummy subject, such as `it` in `it rains`.";
        Auxiliary        "aux"       "An auxiliary of a verb.";
        PassiveAuxiliary "auxp"      "The auxiliary of a verb in the passive voice.";
        Copula           "cop"       "The verb that links a predicate to its subject.";
        Complement       "ccomp"     "A clause that is the object of a verb such as `say`, `think` or `know`.";
        OpenComplement   "xcomp"     "A clause or predicate without a subject of its own.";
        AdverbialClause  "advcl"     "A clause of time, reason, manner or condition.";
        NounClause       "acl"       "A clause that describes a noun.";
        RelativeClause   "relcl"     "A clause with a relative pronoun that describes a noun.";
        Apposition       "appos"     "Another name or description of the same person or thing.";
        Conjunct         "conj"      "A conjunct: a word coordinated with its head.";
        Compound         "comp"      "A part of a compound, a name or a title.";
        Parataxis        "parataxis" "A clause placed beside another without a conjunction.";
        Root             "root"      "The root of the sentence.";
        Other            "x"         "Any other dependent: a determiner, preposition, adjective, adverb, punctuation mark or the like.";
    }
}

/// The part of the syntax that a model has learned. Rules find the rest.
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
    /// Nothing. Rules find parts of speech from word lists and word endings, and dependencies from parts of speech.
    None,
    /// Parts of speech. Rules find dependencies from them.
    Tags,
    /// Parts of speech and dependencies.
    Arcs,
}

impl SyntaxLevel {
    /// The name, as outputs print it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Tags => "tags",
            Self::Arcs => "arcs",
        }
    }
}
