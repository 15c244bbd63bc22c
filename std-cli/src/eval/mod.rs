//! Compares the names that a model finds with those that people have tagged.

mod evaluation;
mod json;
mod pair;
mod score;
mod text;

pub(crate) use evaluation::{Evaluation, gold_names};
pub(crate) use json::write as write_json;
pub(crate) use score::{Named, Score};
pub(crate) use text::write as write_text;
