//! postil reads a news article and writes its margin notes: what its parts are, who and what is named,
//! when things happen, who says what, and how people and places belong together.
//!
//! The engine needs no heap, no floating point and no operating system. It works paragraph by paragraph
//! in a memory of fixed size, so an article of any length can come in over a serial line, and it gives the
//! same annotations on a microcontroller and on a server.
//!
//! # Quick start
//!
//! ```
//! use postil::{Annotations, DefaultEngine, Layer};
//!
//! let article = "date 2022-11-25 Ministers meet\n“We agree,” said Karen Holmgaard on Thursday.";
//! let mut engine = DefaultEngine::new();
//! let notes = Annotations::<64>::of(article, &mut engine)?;
//!
//! let time = notes.layer(Layer::Time).next_back().expect("a weekday");
//! assert_eq!(&article[time.span()], "Thursday");
//! assert_eq!(time.timex().map(|value| value.to_string()).as_deref(), Some("2022-11-24"));
//!
//! let quote = notes.quotes().next().expect("a quotation");
//! let speaker = quote.speaker().and_then(|id| notes.by_id(id)).expect("a speaker");
//! assert_eq!(&article[speaker.span()], "Karen Holmgaard");
//! # Ok::<(), postil::Error>(())
//! ```
//!
//! Text that arrives in chunks goes to [`Engine::push`]; annotations go to a [`Sink`], window by window. Over a
//! serial line, `stream::Station` does both.
//!
//! # Idioms
//!
//! Sets, spans, layers, labels and dates work with the traits of the standard library.
//!
//! ```
//! use postil::label::EntityLabel;
//! use postil::loss::Losses;
//! use postil::{Annotation, Annotations, Date, DefaultEngine, Layer, Options, Span};
//! use std::ops::Range;
//!
//! let mut engine = DefaultEngine::new();
//! let notes = Annotations::<64>::of("Anna Berg said “no” in Oslo.", &mut engine)?;
//! for note in &notes { // a set is iterated by reference,
//!     assert!(!note.explain().is_empty()); // and each annotation names the rule that made it
//! }
//! assert!(notes.len() > 3); // a set is a slice
//! let all: &[Annotation] = notes.as_ref();
//! assert_eq!(all.first(), notes.iter().next());
//! let last = notes.layer(Layer::Entity).rev().next().expect("two names"); // iterators go both ways
//! assert_eq!(last.label(), "GPE");
//!
//! assert_eq!(format!("{}", Layer::Entity), "entity"); // names are written
//! assert_eq!("time".parse(), Ok(Layer::Time)); // and read
//! assert_eq!(EntityLabel::try_from("PER"), Ok(EntityLabel::Person));
//! assert_eq!("2024-05-03".parse().ok(), Date::new(2024, 5, 3));
//!
//! let range: Range<usize> = Span::with_len(0, 1).into(); // spans are ranges of bytes
//! assert_eq!(range, 0..1);
//! assert_eq!(&"abc"[Span::with_len(0, 1)], "a");
//!
//! let options = Options::new().date("2024-05-03".parse()?).tokens(true); // options are chained
//! let mut count = 0; // a closure is a sink; with the feature `alloc`, a `Vec<Annotation>` is one, too
//! engine.annotate("It snowed.", &options, &mut |window: &postil::engine::Window<'_>| {
//!     count += window.annotations.len();
//! })?;
//! assert_eq!(count, 5 + 1); // headline, paragraph, sentence and three tokens
//! for loss in &Losses::NONE {
//!     unreachable!("{loss:?}");
//! }
//! # Ok::<(), postil::Error>(())
//! ```
//!
//! # Modules
//!
//! | module | has |
//! |---|---|
//! | the root | [`Annotations`], [`Annotation`], [`Engine`], [`Options`], [`Model`], [`Sink`], [`Layer`], [`Span`], [`Date`], [`Error`] |
//! | [`annotation`] | ids, chains, and what an annotation says: [`annotation::Content`], [`annotation::Relation`] |
//! | [`label`] | the labels of every layer, parts of speech, dependency relations |
//! | [`time`], [`quantity`] | values of times and quantities |
//! | [`terms`], [`rules`] | the user's lexicon and rules |
//! | [`engine`], [`stage`], [`loss`] | engines of other sizes, stages, what did not fit |
//! | `models` | the English models (features `english`, `english-small`) |
//! | `wire`, `stream` | the binary message; a serial line (feature `wire`) |
//! | [`explain`], [`error`] | rules in words; kinds of errors |
//!
//! # Pipeline
//!
//! ```text
//! bytes ─▶ windows ─▶ tokens ─▶ document ─▶ time ─▶ names ─▶ chains ─▶ quantity ─▶ roles ─▶ quotes ─▶ mentions ─▶ relations ─▶ events
//! ```
//!
//! Data flows one way: a stage reads the text, the tokens and what the stages before it wrote, and writes
//! its own layers. The stages from `time` on are named in [`Options`]; those that a program does not name
//! are not linked into it. [`stage`] has them, and two more: for a [lexicon](terms::Lexicon) of the user's own terms and for
//! [rules](rules::Rules) of the user's own.
//!
//! # Layers
//!
//! [`Layer`] lists them; every label has a definition ([`label::EntityLabel::describe`] and its like), every
//! annotation can say which rule made it ([`Annotation::explain`]).
//!
//! # Memory
//!
//! | profile | longest paragraph in one piece | tokens | annotations | names | RAM |
//! |---|---|---|---|---|---|
//! | [`TinyEngine`](engine::TinyEngine) | 1,536 bytes | 320 | 96 | 32 | 9,760 bytes, under 10 KiB |
//! | [`DefaultEngine`] | 4,096 bytes | 768 | 224 | 64 | 21,920 bytes, under 24 KiB |
//! | [`LargeEngine`](engine::LargeEngine) | 60,000 bytes | 16,384 | 8,192 | 2,048 | 552,256 bytes, under 600 KiB |
//!
//! The bytes are those of a part with 32 bits, without the feature `arcs`: its parser takes 2,196 more. The limits hold on every target (checked when the crate is
//! compiled). The stack takes a little more than 4 KiB. An engine of other capacities is [`Engine`] with other numbers.
//! What does not fit is counted in [`Losses`](loss::Losses), with the offset from which on a layer is incomplete;
//! [`Options::strict`] makes it an error.
//!
//! # Features
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `wire` | yes | the compact binary message of a set (module `wire`), by postcard; frames and protocol of a serial line (module `stream`) |
//! | `serde` | with `wire` | `Serialize` for the public values |
//! | `arcs` | yes | the parser of models that hold one, the rules that find arcs, and 2,196 bytes of memory in every engine |
//! | `english` | no | the English model (module `models`): names, tags and arcs, 352 KiB |
//! | `english-small` | no | a smaller English model (module `models`): names and tags, 86 KiB |
//! | `alloc` | no | `Sink` for `Vec<Annotation>`; the engine itself never allocates |
//! | `defmt` | no | `defmt::Format` for the public types |
//!
//! # Guarantees
//!
//! - No input makes the crate panic: lints refuse what can, and `tests/run proof` links a program that would
//!   not link if a panic were reachable.
//! - Results depend on the text and the options alone: not on how the text is cut into chunks, not on the
//!   clock, the pointer width or the byte order.
//! - Time is linear in the text; memory is that of the engine.
//! - No `unsafe`, no recursion, no floating point.
//!
//! # What this crate does not do
//!
//! It does not read HTML or other encodings than UTF-8 (the command `postil` is the place for that), it
//! knows English only, and it does not guess what the text does not say. Without a [`Model`], rules and
//! lexicon alone find names, which misses a third of those of unseen news; each stage's source states what
//! it misses.

#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, clippy::string_slice, reason = "a test may panic")
)]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(test)]
extern crate std;

// The order of the layers is in ARCHITECTURE.md; `tests/tests/layers` holds the modules to it.
pub mod annotation;
mod coreference;
mod crc;
pub mod engine;
pub mod error;
pub mod explain;
mod grammar;
mod hash;
pub mod label;
mod lang;
mod lexicon;
pub mod loss;
mod machine;
#[cfg(any(feature = "english", feature = "english-small"))]
pub mod models;
mod rule;
pub mod rules;
mod scan;
#[cfg(feature = "serde")]
mod serialize;
mod set;
pub mod stage;
mod store;
#[cfg(feature = "wire")]
pub mod stream;
mod syntax;
mod tagger;
pub mod terms;
mod text;
mod value;
mod window;
#[cfg(feature = "wire")]
pub mod wire;

#[cfg(feature = "defmt")]
mod logging;
#[cfg(test)]
mod testing;

pub use annotation::Annotation;
pub use crc::crc32;
pub use engine::{DefaultEngine, Engine, Options, Sink};
pub use error::Error;
pub use label::Layer;
pub use set::Annotations;
pub use tagger::Model;
pub use value::{Date, Span};

/// Times: values of TIMEX3, the calendar, and intervals to compute with.
pub mod time {
    pub use crate::value::{
        Amount, Date, DayPart, Duration, Granularity, Interval, Modifier, PartialDate, Reference,
        Season, Timex, Unit, Value, Zone,
    };
}

/// Quantities: amounts with their units, and how exact they are.
pub mod quantity {
    pub use crate::value::{Modifier, Quantity, QuantityUnit};
}

#[cfg(feature = "training")]
/// What `postil train --syntax` needs of the engine; no part of the stable interface.
pub use syntax::training as syntax_training;
#[cfg(feature = "training")]
/// What `postil train` needs of the engine; no part of the stable interface.
pub use tagger::training;
#[cfg(feature = "training")]
/// What the recipe of the ranker of persons needs of the engine; no part of the stable interface.
pub use window::trace as coreference_training;

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
