//! Entries of the book of who is who.

use serde::{Deserialize, Serialize};

/// The word of a person's placeholder.
pub(crate) const PERSON: &str = "PERSON";

/// Whom or what a number stands for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(crate) struct Entry {
    /// The word of its placeholder: `PERSON`.
    pub(crate) kind: String,
    pub(crate) number: u32,
    /// Its fullest name.
    pub(crate) name: String,
    /// What tells it from others of its kind.
    pub(super) identity: String,
    /// What it is called instead, once it was needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) pseudonym: Option<String>,
}

impl Entry {
    /// `[PERSON 1]`.
    pub(crate) fn placeholder(&self) -> String {
        format!("[{} {}]", self.kind, self.number)
    }
}
