//! The options of an engine.

use crate::error::{Error, ErrorKind};
use crate::rules::Rules;
use crate::stage::{self, Input, Stage};
use crate::tagger::Model;
use crate::terms::Lexicon;
use crate::value::Date;

/// The options of an engine. The methods can be chained. Model, lexicon and rules are borrowed; they must live as long
/// as the engine.
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
    /// The document's date, for texts that do not state it. Dates such as `Friday` are resolved relative to it.
    pub date: Option<Date>,
    /// The stages that run after tokens and structure, in the order of the pipeline. A stage that the program never
    /// names is not linked into it.
    pub stages: &'static [Stage],
    /// Whether tokens are written as annotations, too.
    pub tokens: bool,
    /// Whether the first annotation that does not fit, or the first cut in a long paragraph, is an error instead of a
    /// counted loss.
    pub strict: bool,
    /// The model that finds names, parts of speech and, if it has a parser, dependencies. Without a model, names are
    /// found by rules and word lists alone.
    pub model: Option<Model<'m>>,
    /// The user's lexicon. The stage [`stage::TERMS`] finds its entries.
    pub lexicon: Option<Lexicon<'m>>,
    /// The user's rules. The stage [`stage::RULES`] runs them.
    pub rules: Option<Rules<'m>>,
    /// The minimum confidence, in percent, of the names and of the antecedents of pronouns that are written: 0 keeps
    /// every guess, 90 keeps few but reliable ones, and more than 100 keeps none. A name without a confidence is always
    /// written. Without this option, or without the feature `arcs`, every name is written, and a pronoun gets an
    /// antecedent only if there is little doubt. Chains, relations and later pronouns depend on what is written, so
    /// they may change, too.
    pub min_confidence: Option<u8>,
    /// Whether [`Engine::annotate`](crate::Engine::annotate) reads the text twice, which takes twice the time. Full
    /// names further down, with their given names, are then known from the start. The option has no effect on text that
    /// is pushed in chunks, or without the feature `arcs`.
    pub second_look: bool,
    /// The function that is called with each pronoun and the persons that it can stand for.
    #[cfg(feature = "training")]
    pub trace: Option<crate::window::trace::Trace>,
}

impl<'m> Options<'m> {
    /// Runs every stage that needs neither a lexicon nor rules. Sets no date, no tokens and no model; annotations that
    /// do not fit are counted.
    #[must_use]
    pub const fn new() -> Self {
        Self::with_stages(stage::ALL)
    }

    /// Runs only these stages. All other options are those of [`Options::new`].
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

    /// Sets [`Options::stages`]. A lexicon requires the stage [`stage::TERMS`], and rules require [`stage::RULES`]. An
    /// engine rejects options without them ([`ErrorKind::LexiconUnused`], [`ErrorKind::RulesUnused`]).
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

    /// Sets [`Options::min_confidence`], in percent.
    #[must_use]
    pub const fn min_confidence(self, percent: u8) -> Self {
        Self { min_confidence: Some(percent), ..self }
    }

    /// Sets [`Options::second_look`].
    #[must_use]
    pub const fn second_look(self, second_look: bool) -> Self {
        Self { second_look, ..self }
    }

    /// Adds the stages that lexicon and rules require, unless the caller has chosen the stages.
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

/// The same as [`Options::new`].
impl Default for Options<'_> {
    fn default() -> Self {
        Self::new()
    }
}
