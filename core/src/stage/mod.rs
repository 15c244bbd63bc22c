//! The stages of the pipeline that a caller may leave out.
//!
//! Each reads the text, the tokens and what the stages before it wrote, and writes its own layers.

pub(crate) mod coreference;
pub(crate) mod document;
pub(crate) mod events;
pub(crate) mod mentions;
pub(crate) mod names;
pub(crate) mod quantity;
pub(crate) mod quotes;
pub(crate) mod relations;
pub(crate) mod roles;
pub(crate) mod terms;
pub(crate) mod time;

use crate::window::Context;
use core::fmt;

/// A stage of the pipeline.
///
/// # Examples
///
/// ```
/// use postil::stage::{self, Stage};
///
/// static STAGES: &[Stage] = &[stage::TIME, stage::NAMES];
/// let names: Vec<&str> = STAGES.iter().map(Stage::name).collect();
/// assert_eq!(names, ["time", "names"]);
/// ```
#[derive(Clone, Copy)]
pub struct Stage {
    name: &'static str,
    run: fn(&mut Context<'_>),
}

impl Stage {
    /// The stage's name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    pub(crate) fn run(&self, context: &mut Context<'_>) {
        (self.run)(context);
    }
}

impl fmt::Debug for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// Time expressions.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer, Options, stage};
///
/// let mut notes = Annotations::<16>::new();
/// let options = Options::with_stages(&[stage::TIME]);
/// DefaultEngine::idle().annotate(options, b"It lasted 40 minutes.", &mut notes)?;
/// let time = notes.layer(Layer::Time).next().expect("a length");
/// assert_eq!((time.label(), time.span().start()), ("DURATION", 10));
/// # Ok::<(), postil::Error>(())
/// ```
pub const TIME: Stage = Stage { name: "time", run: time::annotate };
/// Counts, sums of money, percentages, ranks, measures.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer, Options, stage};
///
/// let mut notes = Annotations::<16>::new();
/// let text = b"In 2031 it cost 40 euros.";
/// DefaultEngine::idle().annotate(Options::with_stages(&[stage::QUANTITY]), text, &mut notes)?;
/// assert_eq!(notes.layer(Layer::Quantity).count(), 2);
///
/// notes.clear(); // behind TIME, a year is no count
/// DefaultEngine::idle().annotate(Options::with_stages(&[stage::TIME, stage::QUANTITY]), text, &mut notes)?;
/// assert_eq!(notes.layer(Layer::Quantity).count(), 1);
/// # Ok::<(), postil::Error>(())
/// ```
pub const QUANTITY: Stage = Stage { name: "quantity", run: quantity::annotate };
/// Entries of the user's lexicon, [`Options::lexicon`](crate::Options::lexicon). The names among them
/// become entities in [`NAMES`], which comes after.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, CaseRule, DefaultEngine, Layer, Lexicon, LexiconEntry, Options, stage};
///
/// let entry = LexiconEntry { text: "brine", label: "LIQUID", id: None, case: CaseRule::Smart };
/// let mut buffer = [0; 128];
/// let blob = Lexicon::build(&[entry], &mut buffer)?.to_vec();
///
/// let mut options = Options::with_stages(&[stage::TERMS]);
/// options.lexicon = Some(Lexicon::from_bytes(blob.leak())?);
/// let mut notes = Annotations::<16>::new();
/// DefaultEngine::idle().annotate(options, b"They pump brine.", &mut notes)?;
/// assert_eq!(notes.layer(Layer::Term).next().map(|term| term.span().start()), Some(10));
/// # Ok::<(), postil::Error>(())
/// ```
pub const TERMS: Stage = Stage { name: "terms", run: terms::annotate };
/// Names and their kinds.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer, Options, stage};
///
/// let mut notes = Annotations::<16>::new();
/// let options = Options::with_stages(&[stage::NAMES]);
/// DefaultEngine::idle().annotate(options, b"Anna Berg flew to Oslo.", &mut notes)?;
/// let labels: Vec<&str> = notes.layer(Layer::Entity).map(|name| name.label()).collect();
/// assert_eq!(labels, ["PER", "GPE"]);
/// # Ok::<(), postil::Error>(())
/// ```
pub const NAMES: Stage = Stage { name: "names", run: names::annotate };
/// Chains of names.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer, Options, stage};
///
/// let mut notes = Annotations::<16>::new();
/// let options = Options::with_stages(&[stage::NAMES, stage::CHAINS]);
/// DefaultEngine::idle().annotate(options, b"Anna Berg paints. Berg sells.", &mut notes)?;
/// let chains: Vec<_> = notes.layer(Layer::Entity).map(|name| name.chain()).collect();
/// assert!(chains.len() == 2 && chains[0].is_some() && chains[0] == chains[1]);
/// # Ok::<(), postil::Error>(())
/// ```
pub const CHAINS: Stage = Stage { name: "chains", run: coreference::annotate };
/// Roles of persons.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer, Options, stage};
///
/// let mut notes = Annotations::<16>::new();
/// let options = Options::with_stages(&[stage::NAMES, stage::CHAINS, stage::ROLES]);
/// let text = "Anna Berg, the former mayor of Oslo, left.";
/// DefaultEngine::idle().annotate(options, text.as_bytes(), &mut notes)?;
/// let role = notes.layer(Layer::Role).next().expect("an office");
/// assert_eq!(role.span().of(text), Some("mayor"));
/// # Ok::<(), postil::Error>(())
/// ```
pub const ROLES: Stage = Stage { name: "roles", run: roles::annotate };
/// Quotations, reported speech and speakers.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer, Options, stage};
///
/// let mut notes = Annotations::<16>::new();
/// let options = Options::with_stages(&[stage::NAMES, stage::CHAINS, stage::QUOTES]);
/// DefaultEngine::idle().annotate(options, "Anna Berg said: “It leaks.”".as_bytes(), &mut notes)?;
/// let labels: Vec<&str> = notes.layer(Layer::Quote).map(|quote| quote.label()).collect();
/// assert_eq!(labels, ["cue", "direct"]);
/// # Ok::<(), postil::Error>(())
/// ```
pub const QUOTES: Stage = Stage { name: "quotes", run: quotes::annotate };
/// Pronouns and descriptions that stand for a person.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer, Options, stage};
///
/// let mut notes = Annotations::<16>::new();
/// let options = Options::with_stages(&[stage::NAMES, stage::CHAINS, stage::MENTIONS]);
/// let text = "Anna Berg left. She was late.";
/// DefaultEngine::idle().annotate(options, text.as_bytes(), &mut notes)?;
/// let pronoun = notes.layer(Layer::Mention).next().expect("a pronoun");
/// assert_eq!(pronoun.span().of(text), Some("She"));
/// # Ok::<(), postil::Error>(())
/// ```
pub const MENTIONS: Stage = Stage { name: "mentions", run: mentions::annotate };
/// Relations between persons, bodies and places.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer, Options, stage};
///
/// let mut notes = Annotations::<16>::new();
/// let options = Options::with_stages(&[stage::NAMES, stage::CHAINS, stage::RELATIONS]);
/// let text = "Anna Berg of the Red Cross flew home.";
/// DefaultEngine::idle().annotate(options, text.as_bytes(), &mut notes)?;
/// let relation = notes.layer(Layer::Relation).next().expect("a person and a body");
/// assert_eq!(relation.label(), "affiliated_with");
/// assert_eq!(relation.span().of(text), Some("Anna Berg of the Red Cross"));
/// # Ok::<(), postil::Error>(())
/// ```
pub const RELATIONS: Stage = Stage { name: "relations", run: relations::annotate };
/// Events: who takes part, where and when.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer, Options, stage};
///
/// let mut notes = Annotations::<16>::new();
/// let options = Options::with_stages(&[stage::TIME, stage::NAMES, stage::CHAINS, stage::EVENTS]);
/// DefaultEngine::idle().annotate(options, b"Talks began in Oslo on Monday.", &mut notes)?;
/// assert_eq!(notes.layer(Layer::Event).map(|event| event.label()).collect::<Vec<_>>(), ["meeting"]);
/// let relations: Vec<&str> = notes.layer(Layer::Relation).map(|relation| relation.label()).collect();
/// assert_eq!(relations, ["held_on", "held_in"]);
/// # Ok::<(), postil::Error>(())
/// ```
pub const EVENTS: Stage = Stage { name: "events", run: events::annotate };

/// Every stage, in order, but [`TERMS`]: a program without a lexicon does not carry its code.
///
/// # Examples
///
/// ```
/// use postil::stage::{self, Stage};
///
/// let names: Vec<&str> = stage::ALL.iter().map(Stage::name).collect();
/// assert_eq!(names[..4], ["time", "quantity", "names", "chains"]);
/// assert_eq!(names[4..], ["roles", "quotes", "mentions", "relations", "events"]);
/// ```
pub const ALL: &[Stage] =
    &[TIME, QUANTITY, NAMES, CHAINS, ROLES, QUOTES, MENTIONS, RELATIONS, EVENTS];
/// Every stage, in order.
///
/// # Examples
///
/// ```
/// use postil::stage::{self, Stage};
///
/// let names: Vec<&str> = stage::WITH_LEXICON.iter().map(Stage::name).collect();
/// assert_eq!(names[..4], ["time", "quantity", "terms", "names"]);
/// assert_eq!(names.len(), stage::ALL.len() + 1);
/// ```
pub const WITH_LEXICON: &[Stage] =
    &[TIME, QUANTITY, TERMS, NAMES, CHAINS, ROLES, QUOTES, MENTIONS, RELATIONS, EVENTS];
