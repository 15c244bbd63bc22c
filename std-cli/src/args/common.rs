//! What several commands offer.

use crate::layers::Layers;
use crate::offsets::Unit;
use crate::output::When;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// What annotate, explain and inspect offer.
#[derive(Debug, Args)]
pub(crate) struct Common {
    /// Unit of offsets
    #[arg(long, value_enum, default_value_t)]
    pub(crate) offsets: Unit,

    /// Layers to show, separated by commas: section, sentence, token, entity, mention, role,
    /// time, quantity, quote, event, relation, term [default: all but token]
    #[arg(long, value_name = "LAYER,…")]
    pub(crate) layers: Option<Layers>,

    /// Find the entries of this lexicon, built by `postil lexicon build`
    #[arg(long, value_name = "FILE.lex")]
    pub(crate) lexicon: Option<PathBuf>,

    /// Apply these rules, built by `postil rules build`
    #[arg(long, value_name = "FILE.postil-rules")]
    pub(crate) rules: Option<PathBuf>,

    /// Write to this file; `-` for standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,

    /// Replace invalid UTF-8 with U+FFFD and report how often
    #[arg(long)]
    pub(crate) lossy: bool,

    /// Color text output; `auto` checks the terminal and `NO_COLOR`
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    pub(crate) color: When,
}

/// How figures are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub(crate) enum Figures {
    /// Tables, for people.
    #[default]
    Text,
    /// One JSON object.
    Json,
}
