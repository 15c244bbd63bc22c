//! What several commands offer.

use crate::layers::Layers;
use crate::offsets::Unit;
use crate::output::When;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// What annotate, explain and inspect offer.
#[derive(Debug, Args)]
pub(crate) struct Common {
    /// What offsets count
    #[arg(long, value_enum, default_value_t)]
    pub(crate) offsets: Unit,

    /// Layers to show, with commas between them: section, sentence, token, entity, mention, role,
    /// time, quantity, quote, event, relation, term [default: all but token]
    #[arg(long, value_name = "LAYER,…")]
    pub(crate) layers: Option<Layers>,

    /// A lexicon of your own, made by `postil lexicon build`: its entries are the terms
    #[arg(long, value_name = "FILE.lex")]
    pub(crate) lexicon: Option<PathBuf>,

    /// Rules of your own, made by `postil rules build`: what they find is terms and relations
    #[arg(long, value_name = "FILE.postil-rules")]
    pub(crate) rules: Option<PathBuf>,

    /// Write to this file; `-` is standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,

    /// Replace what is not UTF-8 by U+FFFD, and say how often
    #[arg(long)]
    pub(crate) lossy: bool,

    /// Colours in text; `auto` asks the terminal and `NO_COLOR`
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    pub(crate) color: When,
}

/// How figures are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub(crate) enum Figures {
    /// Tables, for eyes.
    #[default]
    Text,
    /// One JSON object.
    Json,
}
