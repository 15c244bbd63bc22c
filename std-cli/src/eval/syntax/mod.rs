//! Compares what syntax says of the sentences of a treebank with what people say of them.
//!
//! ```text
//! trees ─▶ their text ─▶ engine ─▶ tokens, aligned ─▶ facts ─┐
//!   └────────────────────────────────────────────────▶ facts ─┴▶ evaluation ─▶ text, json
//! ```

mod align;
mod evaluation;
mod facts;
mod json;
mod text;

pub(crate) use evaluation::Evaluation;
pub(crate) use json::write as write_json;
pub(crate) use text::write as write_text;
