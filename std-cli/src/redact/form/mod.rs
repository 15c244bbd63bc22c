//! Forms of documents: where the characters of a text, a page or a table stand in its bytes, and how to replace some of
//! them so that everything else is read as before.
//!
//! ```text
//!             text ┐                           ┌─▶ decode ─▶ Decoded: characters, and where each stands
//! input ─▶    html ├─▶ Piece: raw bytes, coding │                 │ spans to change
//!         markdown │   and role                └─▶ edits  ◀──────┘
//!             json │                                 │
//!              csv ┘                                 ▼
//!                                              Edit: raw bytes ─▶ what is written there
//! ```
//!
//! A reader of each form finds the **pieces**: stretches of the input that hold characters of the document, with their
//! **coding** (character references, escapes, quotation marks) and their **role** (prose that people read, or anything
//! else that can hold a name). Pieces are in the order of the input and do not overlap. Bytes that no piece covers are
//! syntax.
//!
//! Nothing here serializes a document: edits replace bytes of the input, so whatever they do not touch stays as it was
//! written, down to its line ends and its broken markup.

#[cfg(any(test, feature = "fuzzing"))]
mod checks;
mod coding;
mod decoded;
mod html;
mod piece;
mod text;

use crate::error::Fault;
pub(crate) use decoded::Decoded;
pub(crate) use piece::{Change, Edit, Piece, Role};

/// How a document is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    /// Plain text.
    Text,
    /// A web page.
    Html,
}

/// The pieces of a document, in order. Offsets are in bytes of `input`. `fields` names the columns or keys whose values
/// are prose; without it, all are.
///
/// # Errors
///
/// If the input is not of this form.
pub(crate) fn pieces(
    input: &str,
    form: Form,
    _fields: Option<&[String]>,
) -> Result<Vec<Piece>, Fault> {
    Ok(match form {
        Form::Text => text::pieces(input),
        Form::Html => html::pieces(input),
    })
}
