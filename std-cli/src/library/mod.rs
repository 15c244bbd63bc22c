//! postil for programs in other languages: what the command does, as values instead of bytes.
//!
//! ```text
//! resources ─▶ engine ─▶ annotated ─▶ note, chain     values, made when they are asked for
//! model,       request   a document   ▶ table         rows of many documents, in Arrow
//! lexicon,     in                     ▶ json, page    what the command writes
//! rules                               ▶ state         a document as bytes, and back
//! ```
//!
//! Offsets are bytes of UTF-8, as everywhere in Rust; [`Annotated::chars`] turns them into characters.
//!
//! # Examples
//!
//! ```
//! use postil_cli::library::{Engine, Model, Name, Request, Settings};
//!
//! let settings = Settings { model: Some(Model::english()), ..Settings::default() };
//! let engine = Engine::new(settings);
//! let text = "“Rain,” said Ann Lee in Oslo.".to_owned();
//! let document = engine.annotate(Request { name: Name::from("1"), text, date: None })?;
//! let quote = document.notes().find(|note| note.label() == "direct").expect("a quotation");
//! let speaker = quote.speaker().and_then(|id| document.find(id)).expect("a speaker");
//! assert_eq!(speaker.text(), "Ann Lee");
//! assert_eq!((document.chars(speaker.span().start()), speaker.span().start()), (13, 17));
//! # Ok::<(), postil_cli::library::Refusal>(())
//! ```

mod annotated;
mod engine;
mod note;
mod refusal;
mod resources;
mod settings;
mod state;
mod table;

pub use annotated::{Annotated, Json};
pub use engine::{Engine, Name, Request};
pub use note::{Chain, Note, TermEntry};
pub use refusal::Refusal;
pub use resources::{Lexicon, Linker, Model, Rules};
pub use settings::Settings;
pub use state::State;
pub use table::{Table, TableRows};

/// A day, as `YYYY-MM-DD`.
///
/// # Errors
///
/// Anything else, in words.
pub fn date(text: &str) -> Result<postil::Date, String> {
    crate::date::parse_date(text)
}

#[cfg(test)]
mod tests;
