//! Engines for any number of threads.

use super::{Annotated, Refusal, Settings};
use crate::article::Article;
use crate::engine::Annotator;
use crate::record::DocumentName;
use postil::Date;
use serde_json::value::RawValue;
use std::sync::{Mutex, PoisonError};

/// What names a document: a string, or a number as it was written.
#[derive(Clone, Debug)]
pub struct Name(pub(crate) DocumentName);

impl From<&str> for Name {
    fn from(name: &str) -> Self {
        Self(name.into())
    }
}

impl Name {
    /// The name that this JSON is, if it is a string or a number.
    #[must_use]
    pub fn from_json(json: &str) -> Option<Self> {
        let value = RawValue::from_string(json.to_owned()).ok()?;
        DocumentName::from_json(&value).map(Self)
    }

    /// The name as JSON.
    #[must_use]
    pub fn json(&self) -> &str {
        self.0.json()
    }
}

/// A text to annotate.
#[derive(Clone, Debug)]
pub struct Request {
    /// What names the document.
    pub name: Name,
    /// The text.
    pub text: String,
    /// Its date, if it is known better than the settings and the text do.
    pub date: Option<Date>,
}

impl From<Request> for Article {
    fn from(request: Request) -> Self {
        let Request { name, text, date } = request;
        Self { name: name.0, text, date, is_verbatim: true }
    }
}

/// An engine that threads can share: it has as many workers as there are threads that annotate at once, several hundred
/// kilobytes each.
#[derive(Debug)]
pub struct Engine {
    settings: Settings,
    /// Workers that nobody uses just now.
    idle: Mutex<Vec<Annotator>>,
}

impl Engine {
    /// An engine with these settings.
    #[must_use]
    pub fn new(settings: Settings) -> Self {
        Self { settings, idle: Mutex::default() }
    }

    /// Its settings.
    #[must_use]
    pub const fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Annotates a text.
    ///
    /// # Errors
    ///
    /// A text of more than 4 GiB; with [`Settings::strict`], one that does not fit the memory.
    pub fn annotate(&self, request: Request) -> Result<Annotated, Refusal> {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let worker = idle().pop();
        let mut worker = worker.unwrap_or_else(|| self.settings.annotator());
        let record = worker.annotate(request.into());
        idle().push(worker);
        Ok(Annotated::new(record?, self.settings))
    }
}
