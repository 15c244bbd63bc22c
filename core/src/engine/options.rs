//! What the caller decides.

use crate::error::{Error, ErrorKind};
use crate::rules::Rules;
use crate::stage::{self, Input, Stage};
use crate::tagger::Model;
use crate::terms::Lexicon;
use crate::value::Date;

/// Settings of an engine. The methods can be chained. Model, lexicon and rules are borrowed and need to live only as long as the
/// engine.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, Date, DefaultEngine, Layer, Options};
///
/// let saturday = Date::new(2031, 5, 3).expect("a day of the calendar");
/// let options = Options::new().date(saturday).tokens(true);
/// let mut notes = Annotations::<32>::new();
/// DefaultEngine::new().annotate("It rained on Friday.", &options, &mut notes)?;
/// assert_eq!(notes.layer(Layer::Token).count(), 5);
/// let time = notes.layer(Layer::Time).next().and_then(|time| time.timex()).expect("a weekday");
/// assert_eq!(time.to_string(), "2031-05-02");
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Options<'m> {
    /// The document's date, for texts that do not say it.
    pub date: Option<Date>,
    /// The stages that run after tokens and structure, in the order of the pipeline. A stage that is
    /// nowhere named is not linked into the program.
    pub stages: &'static [Stage],
    /// Whether tokens are written as annotations too.
    pub tokens: bool,
    /// Whether the first thing that does not fit is an error instead of a loss.
    pub strict: bool,
    /// The model that finds names; without one, rules and lexicon alone find them.
    pub model: Option<Model<'m>>,
    /// The user's own lexicon; [`stage::TERMS`] looks its entries up.
    pub lexicon: Option<Lexicon<'m>>,
    /// The user's own rules; [`stage::RULES`] runs them.
    pub rules: Option<Rules<'m>>,
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

impl<'m> Options<'m> {
    /// Every stage that needs no lexicon and no rules of yours. No date, no tokens and no model; what does not fit is counted.
    #[must_use]
    pub const fn new() -> Self {
        Self::with_stages(stage::ALL)
    }

    /// Only these stages; every other setting as in [`Options::new`].
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer, Options, stage};
    ///
    /// let options = Options::with_stages(&[stage::TIME, stage::QUANTITY]);
    /// let mut notes = Annotations::<32>::new();
    /// DefaultEngine::new().annotate("Two ferries reached Oslo on Monday.", &options, &mut notes)?;
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

    /// Sets [`Options::date`].
    #[must_use]
    pub const fn date(self, date: Date) -> Self {
        Self { date: Some(date), ..self }
    }

    /// Sets [`Options::stages`]. A lexicon needs [`stage::TERMS`] among them, and rules need [`stage::RULES`]: an engine refuses
    /// options that lack them ([`ErrorKind::LexiconUnused`], [`ErrorKind::RulesUnused`]).
    #[must_use]
    pub const fn stages(self, stages: &'static [Stage]) -> Self {
        Self { stages, ..self }
    }

    /// Sets [`Options::tokens`].
    #[must_use]
    pub const fn tokens(self, tokens: bool) -> Self {
        Self { tokens, ..self }
    }

    /// Sets [`Options::strict`].
    #[must_use]
    pub const fn strict(self, strict: bool) -> Self {
        Self { strict, ..self }
    }

    /// Sets [`Options::model`].
    #[must_use]
    pub const fn model(self, model: Model<'m>) -> Self {
        Self { model: Some(model), ..self }
    }

    /// Sets [`Options::lexicon`], and adds [`stage::TERMS`] to the stages, unless you chose the stages yourself.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer, Options};
    /// use postil::terms::{CaseRule, Lexicon, LexiconEntry};
    ///
    /// let entry = LexiconEntry { text: "zork", label: "ORG", id: None, case: CaseRule::Ignore };
    /// let mut buffer = [0; 128];
    /// let lexicon = Lexicon::from_bytes(Lexicon::build(&[entry], &mut buffer)?)?;
    ///
    /// let mut notes = Annotations::<32>::new();
    /// let options = Options::new().lexicon(lexicon);
    /// DefaultEngine::new().annotate("Miners sued zork in May.", &options, &mut notes)?;
    /// let name = notes.layer(Layer::Entity).next().expect("the label is one of names");
    /// assert_eq!((name.label(), name.span().start()), ("ORG", 12));
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub fn lexicon(self, lexicon: Lexicon<'m>) -> Self {
        Self { lexicon: Some(lexicon), ..self }.with_implied_stages()
    }

    /// Sets [`Options::rules`], and adds [`stage::RULES`] to the stages, unless you chose the stages yourself.
    #[must_use]
    pub fn rules(self, rules: Rules<'m>) -> Self {
        Self { rules: Some(rules), ..self }.with_implied_stages()
    }

    /// Sets [`Options::min_confidence`].
    #[must_use]
    pub const fn min_confidence(self, percent: u8) -> Self {
        Self { min_confidence: Some(percent), ..self }
    }

    /// Sets [`Options::second_look`].
    #[must_use]
    pub const fn second_look(self, second_look: bool) -> Self {
        Self { second_look, ..self }
    }

    /// With the stages that lexicon and rules need, unless the caller has chosen some of all.
    fn with_implied_stages(self) -> Self {
        if !stage::are_all(self.stages) {
            return self;
        }
        let stages = match (self.lexicon, self.rules) {
            (None, None) => stage::ALL,
            (Some(_), None) => stage::WITH_LEXICON,
            (None, Some(_)) => stage::WITH_RULES,
            (Some(_), Some(_)) => stage::WITH_LEXICON_AND_RULES,
        };
        Self { stages, ..self }
    }

    /// Why these options cannot work.
    pub(super) const fn fault(&self) -> Option<Error> {
        fault(self.stages, self.lexicon.is_some(), self.rules.is_some())
    }
}

/// Why options with these stages cannot work: their order, or a lexicon or rules that none of them uses.
pub(super) const fn fault(stages: &[Stage], has_lexicon: bool, has_rules: bool) -> Option<Error> {
    if let Some((place, layer)) = stage::out_of_order(stages) {
        return Some(Error::new(ErrorKind::StageOrder(layer), place));
    }
    if has_lexicon && !stage::reads(stages, Input::Lexicon) {
        return Some(Error::new(ErrorKind::LexiconUnused, 0));
    }
    if has_rules && !stage::reads(stages, Input::Rules) {
        return Some(Error::new(ErrorKind::RulesUnused, 0));
    }
    None
}

/// As [`Options::new`].
impl Default for Options<'_> {
    fn default() -> Self {
        Self::new()
    }
}
