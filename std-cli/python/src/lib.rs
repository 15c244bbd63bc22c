//! postil for Python: the classes of `postil._postil`, which the package `postil` shows.
//!
//! ```text
//! given     what Python gives, checked: texts, dates, names, items
//! refusal   what Rust refuses, as exceptions with what and where
//! patience  waiting for threads, with an ear for Ctrl-C
//!
//! resources ─▶ engine ─▶ document ─▶ notes ─▶ note, chain, span      made when Python asks for them
//!              many      shared      ▶ table, arrow                   columns for other programs
//!              verify, redact ─▶ a report, as json.loads reads it
//! ```
//!
//! A document is kept as the engine made it; objects of Python point into it. Whatever takes long lets other threads of
//! Python run meanwhile.

mod arrow;
mod chain;
mod document;
mod engine;
mod given;
mod many;
mod note;
mod notes;
mod patience;
mod redact;
mod refusal;
mod resources;
mod shared;
mod span;
mod table;
mod verify;

use pyo3::prelude::*;

/// The compiled part of `postil`.
#[pymodule]
mod _postil {
    #[pymodule_export]
    use super::chain::Chain;
    #[pymodule_export]
    use super::document::Document;
    #[pymodule_export]
    use super::engine::{Engine, annotate};
    #[pymodule_export]
    use super::many::Many;
    #[pymodule_export]
    use super::note::{
        Entity, Event, Mention, Note, Quantity, Quote, Relation, Role, Section, Sentence, Term,
        Time, Token,
    };
    #[pymodule_export]
    use super::notes::{Notes, NotesIterator};
    #[pymodule_export]
    use super::redact::Redactor;
    #[pymodule_export]
    use super::resources::{Lexicon, Model, Rules};
    #[pymodule_export]
    use super::span::Span;
    #[pymodule_export]
    use super::table::{Lists, Table, lists, table};
    #[pymodule_export]
    use super::verify::verify;

    #[pymodule_export]
    #[allow(non_upper_case_globals, reason = "Python's name for it")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}
