//! Names and other particulars taken out of a text, so that it can be read without knowing whom it is about.
//!
//! ```text
//! bytes ─▶ form ─▶ sheet ─▶ engine ─▶ cover, identifier, likely ─▶ spread ──▶ unite ──▶ replace ─▶ edit ─▶ output
//!          pieces  prose    notes     what goes                    wherever   who is    by what    on the bytes
//!                  others                                          it stands  who
//! ```
//!
//! No byte outside an edit changes. `key` keeps what stands for whom, and `restore` needs it to give the original back; `report`
//! tells what was done, and `suspect` what looks like a name and stays. `finder` is the flow up to what goes; [`Redactor`] is all
//! of it, one document after the other.

mod choice;
mod compound;
mod cover;
mod edit;
mod entry;
mod extend;
mod finder;
pub(crate) mod form;
mod given;
mod identifier;
mod key;
mod likely;
mod page;
mod parts;
mod placeholder;
mod pseudonym;
mod redactor;
mod replace;
mod report;
mod restore;
mod settle;
mod sheet;
mod spread;
mod subject;
mod suspect;
#[cfg(test)]
mod tests;
mod timestamp;
mod title;
mod turns;
mod unite;
mod view;
mod word;

pub use choice::Selection;
pub use form::Form;
pub use redactor::{Policy, Redaction, Redactor};
pub use replace::Style;

pub(crate) use choice::Choice;
pub(crate) use edit::Edit;
pub(crate) use finder::{Finder, Found, Redacted};
pub(crate) use key::Key;
pub(crate) use page::Page;
pub(crate) use replace::Book;
pub(crate) use report::{Asked, Counts, Report};
pub(crate) use restore::{Approximated, approximate, exact};

#[cfg(feature = "fuzzing")]
pub(crate) use form::check;
