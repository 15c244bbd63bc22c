//! postil reads a news article and writes its margin notes.
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(
    test,
    allow(
        clippy::arithmetic_side_effects,
        clippy::string_slice,
        reason = "a test may panic"
    )
)]

#[cfg(test)]
extern crate std;

mod annotation;
mod chains;
mod crc;
mod document;
mod engine;
mod error;
mod explain;
mod grammar;
mod label;
mod lexicon;
mod loss;
mod names;
mod quantity;
mod quotes;
mod relations;
mod roles;
mod scan;
mod set;
mod span;
#[cfg(test)]
mod testing;
mod text;
mod time;
#[cfg(feature = "wire")]
pub mod wire;

pub use annotation::{Annotation, ChainId, Content, Id, Rule};
pub use crc::crc32;
pub use engine::{
    Context, DefaultEngine, Document, Engine, LargeEngine, Options, Piece, Sink, TinyEngine, stage,
};
pub use error::{Error, ErrorKind};
pub use explain::{explain, rules};
pub use label::{
    EntityLabel, EventLabel, Layer, MentionLabel, QuantityLabel, QuoteLabel, RelationLabel,
    RoleLabel, SectionLabel, SentenceLabel, Status, TimeLabel, TokenLabel,
};
pub use loss::{Loss, Losses};
pub use quantity::{Quantity, QuantityUnit};
pub use set::Annotations;
pub use span::Span;
pub use time::{
    Amount, Calendar, Clock, Date, DayPart, Length, Modifier, Period, Reference, Season, Timex,
    Unit, Value, Year, days_of_month,
};
