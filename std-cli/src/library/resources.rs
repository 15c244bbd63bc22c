//! What an engine reads besides the text: a model, a lexicon, rules, a linker.
//!
//! The engine reads them in place, and documents name what is in them, so they stay in memory until the process ends.
//! What is loaded twice is kept once.

use super::Refusal;
use crate::link;
use crate::rules::Sources;
use crate::terms::{Terms, lexicon_of};
use postil::models;
use std::collections::{HashMap, HashSet};
use std::sync::{LazyLock, Mutex, PoisonError};

/// Everything that was loaded.
static KEPT: LazyLock<Mutex<HashSet<&'static [u8]>>> = LazyLock::new(Mutex::default);
/// Linkers by the lexicon that they were made of.
static LINKERS: LazyLock<Mutex<HashMap<&'static [u8], &'static link::Linker>>> =
    LazyLock::new(Mutex::default);

/// These bytes, for the rest of the process.
fn keep(bytes: Vec<u8>) -> &'static [u8] {
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = kept.get(&*bytes) {
        return known;
    }
    let bytes: &'static [u8] = bytes.leak();
    kept.insert(bytes);
    bytes
}

/// A model of names and syntax.
#[derive(Clone, Copy, Debug)]
pub struct Model {
    bytes: &'static [u8],
    pub(super) model: postil::Model<'static>,
}

impl Model {
    /// The English model, the command's default.
    ///
    /// # Panics
    ///
    /// Never: the model is a part of the program, and tests read it.
    #[must_use]
    pub fn english() -> Self {
        static MODEL: LazyLock<Model> = LazyLock::new(|| Model::built_in(models::ENGLISH));
        *MODEL
    }

    /// The smaller English model, that of devices.
    ///
    /// # Panics
    ///
    /// Never: the model is a part of the program, and tests read it.
    #[must_use]
    pub fn english_small() -> Self {
        static MODEL: LazyLock<Model> = LazyLock::new(|| Model::built_in(models::ENGLISH_SMALL));
        *MODEL
    }

    #[allow(
        clippy::expect_used,
        reason = "the models are parts of the program, and a test reads both"
    )]
    fn built_in(bytes: &'static [u8]) -> Self {
        Self { bytes, model: postil::Model::from_bytes(bytes).expect("a model of postil's own") }
    }

    /// The model that `postil train` wrote.
    ///
    /// # Errors
    ///
    /// Bytes that are no model, or a damaged one.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, Refusal> {
        postil::Model::from_bytes(&bytes)
            .map_err(|error| Refusal::new(format!("{error} (make a model with postil train)")))?;
        let bytes = keep(bytes);
        let model =
            postil::Model::from_bytes(bytes).map_err(|error| Refusal::new(error.to_string()))?;
        Ok(Self { bytes, model })
    }

    /// As its file has it.
    #[must_use]
    pub const fn bytes(&self) -> &'static [u8] {
        self.bytes
    }

    /// The labels of names that it knows.
    pub fn labels(&self) -> impl Iterator<Item = &'static str> {
        self.model.labels()
    }
}

/// A lexicon of the user's own terms.
#[derive(Clone, Copy, Debug)]
pub struct Lexicon {
    bytes: &'static [u8],
    pub(super) lexicon: postil::terms::Lexicon<'static>,
}

impl Lexicon {
    /// The lexicon that `postil lexicon build` wrote.
    ///
    /// # Errors
    ///
    /// Bytes that are no lexicon, or a damaged one.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, Refusal> {
        let unfit = |error: postil::Error| {
            Refusal::new(format!("{error} (make the file with postil lexicon build)"))
        };
        postil::terms::Lexicon::from_bytes(&bytes).map_err(unfit)?;
        let bytes = keep(bytes);
        let lexicon = postil::terms::Lexicon::from_bytes(bytes).map_err(unfit)?;
        Ok(Self { bytes, lexicon })
    }

    /// The lexicon of a table, `text TAB label [TAB id [TAB case]]` a line. Messages call the table `place`.
    ///
    /// # Errors
    ///
    /// The first line that is wrong.
    pub fn build(table: &str, place: &str) -> Result<Self, Refusal> {
        Self::from_bytes(Terms::parse(table, place.to_owned())?.build()?)
    }

    /// The lexicon of a table of a knowledge base, `id TAB kind TAB fame TAB name [TAB alias|alias…]` a line, for a
    /// [`Linker`]. Messages call the table `place`.
    ///
    /// # Errors
    ///
    /// The first line that is wrong.
    pub fn build_linker(table: &str, place: &str) -> Result<Self, Refusal> {
        let forms = link::forms_of(table, place)?;
        let bytes =
            lexicon_of(&forms).map_err(|error| Refusal::new(format!("{place}: {error}")))?;
        Self::from_bytes(bytes)
    }

    /// As its file has it.
    #[must_use]
    pub const fn bytes(&self) -> &'static [u8] {
        self.bytes
    }

    /// How many entries it has.
    #[must_use]
    pub const fn entry_count(&self) -> u32 {
        self.lexicon.entry_count()
    }
}

/// A lexicon whose ids are those of a knowledge base.
#[derive(Clone, Copy, Debug)]
pub struct Linker {
    lexicon: Lexicon,
    pub(super) linker: &'static link::Linker,
}

impl Linker {
    /// The lexicon that it was made of.
    #[must_use]
    pub const fn lexicon(&self) -> Lexicon {
        self.lexicon
    }
}

impl From<Lexicon> for Linker {
    fn from(lexicon: Lexicon) -> Self {
        let mut linkers = LINKERS.lock().unwrap_or_else(PoisonError::into_inner);
        let linker = linkers
            .entry(lexicon.bytes)
            .or_insert_with(|| Box::leak(Box::new(link::Linker::new(&lexicon.lexicon))));
        Self { lexicon, linker }
    }
}

/// The user's own rules.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    bytes: &'static [u8],
    pub(super) rules: postil::rules::Rules<'static>,
}

impl Rules {
    /// The rules that `postil rules build` wrote.
    ///
    /// # Errors
    ///
    /// Bytes that are no rules, or damaged ones.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, Refusal> {
        let unfit = |error: postil::Error| {
            Refusal::new(format!("{error} (make the file with postil rules build)"))
        };
        postil::rules::Rules::from_bytes(&bytes).map_err(unfit)?;
        let bytes = keep(bytes);
        let rules = postil::rules::Rules::from_bytes(bytes).map_err(unfit)?;
        Ok(Self { bytes, rules })
    }

    /// The rules of a text. Messages call it `place`.
    ///
    /// # Errors
    ///
    /// The first line that is wrong.
    pub fn compile(text: &str, place: &str) -> Result<Self, Refusal> {
        let sources = Sources::read(&[(place.to_owned(), text.to_owned())])?;
        Self::from_bytes(sources.build(false)?)
    }

    /// As their file has them.
    #[must_use]
    pub const fn bytes(&self) -> &'static [u8] {
        self.bytes
    }
}
