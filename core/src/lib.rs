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
//! use postil::{Annotations, Content, DefaultEngine, Layer};
//!
//! let article = "date 2022-11-25 Ministers meet\n“We agree,” said Karen Holmgaard on Thursday.";
//! let mut engine = DefaultEngine::idle();
//! let notes = Annotations::<64>::of(article, &mut engine)?;
//!
//! let time = notes.layer(Layer::Time).last().expect("a weekday");
//! assert_eq!(time.span().of(article), Some("Thursday"));
//! let Content::Time(timex) = time.content() else { panic!("a time") };
//! assert_eq!(format!("{timex}"), "2022-11-24");
//!
//! let quote = notes.layer(Layer::Quote).next().expect("a quotation");
//! let Content::Quote { speaker: Some(speaker), .. } = quote.content() else { panic!("a speaker") };
//! let speaker = notes.by_id(speaker).expect("an annotation of the set");
//! assert_eq!(speaker.span().of(article), Some("Karen Holmgaard"));
//! # Ok::<(), postil::Error>(())
//! ```
//!
//! Text that arrives in pieces goes to [`Engine::push`]; annotations go to a [`Sink`], window by window. Over a
//! serial line, `stream::Station` does both.
//!
//! # Pipeline
//!
//! ```text
//! bytes ─▶ windows ─▶ tokens ─▶ document ─▶ time ─▶ quantity ─▶ names ─▶ chains ─▶ roles ─▶ quotes ─▶ mentions ─▶ relations ─▶ events
//! ```
//!
//! Data flows one way: a stage reads the text, the tokens and what the stages before it wrote, and writes
//! its own layers. The stages from `time` on are named in [`Options`]; those that a program does not name
//! are not linked into it. [`stage`] has them, and one more, for a [`Lexicon`] of the user's own terms.
//!
//! # Layers
//!
//! [`Layer`] lists them; every label has a definition ([`EntityLabel::describe`] and its like), every
//! annotation can say which rule made it ([`explain`]).
//!
//! # Memory
//!
//! | profile | longest paragraph in one piece | tokens | annotations | names | RAM |
//! |---|---|---|---|---|---|
//! | [`TinyEngine`] | 1,536 bytes | 320 | 96 | 32 | 9,760 bytes, under 10 KiB |
//! | [`DefaultEngine`] | 4,096 bytes | 768 | 224 | 64 | 21,920 bytes, under 24 KiB |
//! | [`LargeEngine`] | 60,000 bytes | 16,384 | 8,192 | 2,048 | 552,256 bytes, under 600 KiB |
//!
//! The bytes are those of a part with 32 bits, without the feature `arcs`: its parser takes 2,196 more. The limits hold on every target (checked when the crate is
//! compiled). The stack takes a little more than 4 KiB. An engine of other capacities is [`Engine`] with other numbers.
//! What does not fit is counted in [`Losses`], with the offset from which on a layer is incomplete;
//! [`Options::strict`] makes it an error.
//!
//! # Features
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `wire` | yes | the compact binary message of a set (module `wire`), by postcard; frames and protocol of a serial line (module `stream`) |
//! | `serde` | with `wire` | `Serialize` for the public values |
//! | `arcs` | yes | the parser of models that hold one, the rules that find arcs, and 2,196 bytes of memory in every engine |
//! | `english` | no | the English model (module `models`): names, tags and arcs, 389 KiB |
//! | `english-small` | no | a smaller English model (module `models`): names and tags, 92 KiB |
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
mod annotation;
mod coreference;
mod crc;
mod engine;
mod error;
mod explain;
mod grammar;
mod hash;
mod label;
mod lang;
mod lexicon;
mod loss;
mod machine;
#[cfg(any(feature = "english", feature = "english-small"))]
pub mod models;
mod rule;
mod rules;
mod scan;
mod set;
pub mod stage;
mod store;
#[cfg(feature = "wire")]
pub mod stream;
mod syntax;
mod tagger;
mod terms;
mod text;
mod value;
mod window;
#[cfg(feature = "wire")]
pub mod wire;

#[cfg(feature = "defmt")]
mod logging;
#[cfg(test)]
mod testing;

pub use annotation::{Annotation, ChainId, Content, Id, Relation, Rule};
pub use crc::crc32;
pub use engine::{DefaultEngine, Document, Engine, LargeEngine, Options, Piece, Sink, TinyEngine};
pub use error::{Error, ErrorKind};
pub use explain::{arc_rule_count, rules};
pub use label::{
    Deprel, EntityLabel, EventLabel, Label, Layer, MentionLabel, QuantityLabel, QuoteLabel,
    RelationLabel, ReportKind, RoleLabel, SectionLabel, SentenceLabel, Status, SyntaxLevel, Tag,
    TermLabel, TimeLabel, TokenLabel, UnknownName,
};
pub use loss::{Loss, Losses};
pub use rules::Rules;
#[cfg(feature = "training")]
/// What `postil rules build` needs of the engine; no part of the stable interface.
pub use rules::building as rule_building;
pub use set::Annotations;
#[cfg(feature = "training")]
/// What `postil train --syntax` needs of the engine; no part of the stable interface.
pub use syntax::training as syntax_training;
pub use tagger::Model;
#[cfg(feature = "training")]
pub use tagger::training;
pub use terms::{CaseRule, Lexicon, LexiconEntry};
pub use value::{
    Amount, Calendar, Clock, Date, DayPart, Interval, Length, Modifier, Period, Quantity,
    QuantityUnit, Reference, Season, Span, Timex, Unit, Value, Year, Zone, ZonedTime,
    days_of_month,
};
pub use window::Context;
#[cfg(feature = "training")]
/// What the recipe of the ranker of persons needs of the engine; no part of the stable interface.
pub use window::trace as coreference_training;

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
