//! postil annotates English news articles: their sections and sentences, names, times, quantities, quotations with
//! speakers, events, and the relations between people, organizations and places.
//!
//! The engine needs no heap, no floating point and no operating system. It works paragraph by paragraph in
//! memory of a fixed size, so an article of any length can arrive over a serial line. With the same model and
//! features, it gives the same annotations on a microcontroller and on a server.
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
//! `Annotations::<64>` holds up to 64 annotations and counts those that do not fit
//! ([`Summary::losses`](engine::Summary::losses)). Offsets and lengths are in bytes of the UTF-8 text.
//!
//! To annotate text that arrives in chunks, pass each chunk to [`Engine::push`]. A [`Sink`] receives the annotations one
//! window at a time: a window is a paragraph, or a piece of one that does not fit into the engine's memory. Over a
//! serial line, `stream::Station` reads the text and sends the annotations.
//!
//! # Idioms
//!
//! Sets, spans, layers, labels and dates implement the usual traits of the standard library.
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
//! assert_eq!(format!("{}", Layer::Entity), "entity"); // layers and labels implement `Display`
//! assert_eq!("time".parse(), Ok(Layer::Time)); // and `FromStr`
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
//! | module | contains |
//! |---|---|
//! | the root | [`Annotations`], [`Annotation`], [`Engine`], [`Options`], [`Model`], [`Sink`], [`Layer`], [`Span`], [`Date`], [`Error`] |
//! | [`annotation`] | ids, chains, and the content of an annotation: [`annotation::Content`], [`annotation::Relation`] |
//! | [`label`] | the labels of every layer, parts of speech, dependency relations |
//! | [`time`], [`quantity`] | values of times and quantities |
//! | [`terms`], [`rules`] | the user's lexicon and rules |
//! | [`engine`], [`stage`], [`loss`] | engines of other sizes, stages, counts of annotations that did not fit |
//! | `models` | the English models (features `english`, `english-small`) |
//! | `wire`, `stream` | binary messages; a protocol for serial lines (feature `wire`) |
//! | [`explain`], [`error`] | descriptions of the rules; kinds of errors |
//!
//! # Pipeline
//!
//! ```text
//! bytes ─▶ windows ─▶ tokens ─▶ document ─▶ time ─▶ names ─▶ chains ─▶ quantity ─▶ roles ─▶ quotes ─▶ mentions ─▶ relations ─▶ events
//! ```
//!
//! Each stage reads the text, the tokens and the layers written before it, and writes its own layers. The stages
//! from `time` on are listed in [`Options`]; a stage that the program does not name is not linked into it. The module
//! [`stage`] contains these stages and two more: one for a user's [lexicon](terms::Lexicon), and one for a user's
//! [rules](rules::Rules).
//!
//! # Layers
//!
//! [`Layer`] lists the layers. Every label has a definition (such as [`label::EntityLabel::describe`]), and every
//! annotation names the rule that made it ([`Annotation::explain`]).
//!
//! # Memory
//!
//! | profile | longest paragraph in one piece | tokens | annotations | names | RAM |
//! |---|---|---|---|---|---|
//! | [`TinyEngine`](engine::TinyEngine) | 1,536 bytes | 320 | 96 | 32 | 9,760 bytes, under 10 KiB |
//! | [`DefaultEngine`] | 4,096 bytes | 768 | 224 | 64 | 21,920 bytes, under 24 KiB |
//! | [`LargeEngine`](engine::LargeEngine) | 60,000 bytes | 16,384 | 8,192 | 2,048 | 552,256 bytes, under 600 KiB |
//!
//! The sizes are for 32-bit targets without the feature `arcs`, whose parser takes 2,196 bytes more. The limits hold on
//! every target, for the two smaller profiles with 3 KiB more for the parser; they are checked at compile time. The engine
//! uses a little more than 4 KiB of stack. For other capacities, use [`Engine`] with other parameters. Annotations that do
//! not fit are counted in [`Losses`](loss::Losses), with the offset from which the layer is incomplete;
//! [`Options::strict`] makes them an error.
//!
//! # Features
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `wire` | yes | compact binary messages of annotations (module `wire`), encoded by postcard; frames and protocol for a serial line (module `stream`) |
//! | `serde` | with `wire` | `Serialize` for annotations and their values, in the form of the command's JSON |
//! | `arcs` | yes | the dependency parser for models that have one, rules that find dependencies for other models, and 2,196 bytes of memory in every engine |
//! | `english` | no | the English model (module `models`): names, parts of speech and dependencies, 352 KiB |
//! | `english-small` | no | a smaller English model (module `models`): names and parts of speech, 86 KiB |
//! | `alloc` | no | `Sink` for `Vec<Annotation>`, and [`AnyEngine`](engine::AnyEngine) for an engine in a `Box`; the engine itself never allocates |
//! | `defmt` | no | `defmt::Format` for the public types |
//!
//! # Guarantees
//!
//! - No input makes the crate panic: lints reject code that can panic, and `tests/run proof` links a program that
//!   would not link if a panic were reachable.
//! - Results depend only on the text, the options, the features and the capacities of the engine: not on how the text
//!   is cut into chunks, the clock, the pointer width or the byte order.
//! - Time is linear in the length of the text. Memory is fixed: that of the engine and a bounded stack.
//! - No `unsafe` and no recursion. The engine uses no floating point; only serde writes confidences and decimal
//!   amounts as floating-point numbers.
//!
//! # What this crate does not do
//!
//! It reads only plain text in UTF-8 (use the `postil` command for HTML and for other encodings), it knows only
//! English, and it does not infer facts that the text does not state. Without a [`Model`], names are found by rules and
//! word lists alone; these miss a third of the names in unseen news. The README lists the known limits of each stage.

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

/// TIMEX3 values, calendar arithmetic and intervals.
pub mod time {
    pub use crate::value::{
        Amount, Date, DayPart, Duration, Granularity, Interval, Modifier, PartialDate, Reference,
        Season, Timex, Unit, Value, Zone,
    };
}

/// Amounts with their units and their precision.
pub mod quantity {
    pub use crate::value::{Modifier, Quantity, QuantityUnit};
}

#[cfg(feature = "training")]
/// The parts of the engine that `postil train --syntax` uses. Not part of the stable interface.
pub use syntax::training as syntax_training;
#[cfg(feature = "training")]
/// The parts of the engine that `postil train` uses. Not part of the stable interface.
pub use tagger::training;
#[cfg(feature = "training")]
/// The parts of the engine that the training of the pronoun ranker uses. Not part of the stable interface.
pub use window::trace as coreference_training;

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// So is the Rust program of the page on languages.
#[cfg(doctest)]
#[doc = include_str!("../BINDINGS.md")]
struct Bindings;
