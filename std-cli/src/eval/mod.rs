//! Compares what a model finds with what people have tagged: names, or the syntax of treebanks.

mod evaluation;
mod json;
mod pair;
mod reliability;
mod score;
mod syntax;
mod text;

pub(crate) use evaluation::{Evaluation, gold_names};
pub(crate) use json::write as write_json;
pub(crate) use score::{Named, Score};
pub(crate) use syntax::{
    Evaluation as SyntaxEvaluation, write_json as write_syntax_json,
    write_text as write_syntax_text,
};
pub(crate) use text::write as write_text;
