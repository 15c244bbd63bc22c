//! What the caller decides.

use crate::rules::Rules;
use crate::stage::{self, Stage};
use crate::tagger::Model;
use crate::terms::Lexicon;
use crate::value::Date;

/// Settings of an engine.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, Content, Date, DefaultEngine, Layer, Options};
///
/// let mut options = Options::default();
/// options.date = Date::new(2031, 5, 3); // a Saturday
/// options.tokens = true;
/// let mut notes = Annotations::<32>::new();
/// DefaultEngine::idle().annotate(options, b"It rained on Friday.", &mut notes)?;
/// assert_eq!(notes.layer(Layer::Token).count(), 5);
/// let time = notes.layer(Layer::Time).next().expect("a weekday");
/// assert!(matches!(time.content(), Content::Time(day) if day.to_string() == "2031-05-02"));
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Options {
    /// The document's date, for texts that do not say it.
    pub date: Option<Date>,
    /// The stages that run after tokens and structure, in the order of the pipeline. A stage that is
    /// nowhere named is not linked into the program.
    pub stages: &'static [Stage],
    /// Whether tokens are written as annotations too.
    pub tokens: bool,
    /// Whether the first thing that does not fit is an error instead of a loss.
    pub strict: bool,
    /// The weights by which names are found; without them, rules and lexicon alone find them.
    pub model: Option<Model<'static>>,
    /// The user's own lexicon; [`stage::TERMS`] looks its entries up.
    pub lexicon: Option<Lexicon<'static>>,
    /// The user's own rules; [`stage::RULES`] runs them.
    pub rules: Option<Rules<'static>>,
    /// The least confidence, in hundredths from 0 to 100, of the names that are written and of the answers to whom a pronoun
    /// stands for: 0 gives every guess, 90 few but sure ones, and more than 100 none. A name without a confidence is always
    /// written. Without this option, or without the feature `arcs`, every name is written, and a pronoun is answered where
    /// there is little doubt in news. Chains, relations and later pronouns build on what is written, so they may change, too.
    pub min_confidence: Option<u8>,
    /// Whether [`Engine::annotate`](crate::Engine::annotate) reads the text twice: what a full name further down tells, as its
    /// given name, is then known from the start. It takes twice the time. What is pushed in chunks is read once, and so is
    /// everything without the feature `arcs`.
    pub second_look: bool,
    /// Who is told of each pronoun and whom it can stand for.
    #[cfg(feature = "training")]
    pub trace: Option<crate::window::trace::Trace>,
}

impl Options {
    /// These stages, no date, no tokens, losses counted, no lexicon, no model.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer, Options, stage};
    ///
    /// let options = Options::with_stages(&[stage::TIME, stage::QUANTITY]);
    /// let mut notes = Annotations::<32>::new();
    /// DefaultEngine::idle().annotate(options, b"Two ferries reached Oslo on Monday.", &mut notes)?;
    /// assert_eq!(notes.layer(Layer::Time).count(), 1);
    /// assert_eq!(notes.layer(Layer::Entity).count(), 0);
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub const fn with_stages(stages: &'static [Stage]) -> Self {
        Self {
            date: None,
            stages,
            tokens: false,
            strict: false,
            model: None,
            lexicon: None,
            rules: None,
            min_confidence: None,
            second_look: false,
            #[cfg(feature = "training")]
            trace: None,
        }
    }

    /// Every stage, and the entries of this lexicon.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, CaseRule, DefaultEngine, Layer, Lexicon, LexiconEntry, Options};
    ///
    /// let entry = LexiconEntry { text: "zork", label: "ORG", id: None, case: CaseRule::Ignore };
    /// let mut buffer = [0; 128];
    /// let blob = Lexicon::build(&[entry], &mut buffer)?.to_vec();
    /// let options = Options::with_lexicon(Lexicon::from_bytes(blob.leak())?);
    ///
    /// let mut notes = Annotations::<32>::new();
    /// DefaultEngine::idle().annotate(options, b"Miners sued zork in May.", &mut notes)?;
    /// let name = notes.layer(Layer::Entity).next().expect("the label is one of names");
    /// assert_eq!((name.label(), name.span().start()), ("ORG", 12));
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub const fn with_lexicon(lexicon: Lexicon<'static>) -> Self {
        let mut options = Self::with_stages(stage::WITH_LEXICON);
        options.lexicon = Some(lexicon);
        options
    }
}

/// Every stage that needs no lexicon.
impl Default for Options {
    fn default() -> Self {
        Self::with_stages(stage::ALL)
    }
}
