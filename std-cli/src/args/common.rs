//! What several commands offer.

use crate::date::parse_date;
use crate::error::Problem;
use crate::input::{Charset, Decoding, Limit};
use crate::layers::Layers;
use crate::model::Choice;
use crate::offsets::Unit;
use crate::output::When;
use clap::{Args, ValueEnum};
use postil::{Date, Options};
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

/// How texts are read and annotated: what all commands that do so offer.
#[derive(Debug, Args)]
pub(crate) struct TextOptions {
    /// Input encoding: auto, or a name such as utf-8, windows-1252, euc-kr
    #[arg(long, value_name = "NAME", default_value = "auto")]
    pub(crate) encoding: Charset,

    /// Reject texts or lines larger than SIZE (decompressed)
    #[arg(long, value_name = "SIZE", default_value_t)]
    pub(crate) max_size: Limit,

    /// Publication date, for texts that do not state one
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = parse_date)]
    pub(crate) date: Option<Date>,

    /// Model: english, english-small, none (rules and lexicon only), or a file made by `postil train`
    /// [default: english]
    #[arg(long, value_name = "MODEL", default_value = "english", hide_default_value = true)]
    pub(crate) model: Choice,
}

impl TextOptions {
    /// How bytes become text.
    pub(crate) const fn decoding(&self, lossy: bool) -> Decoding {
        Decoding { charset: self.encoding, lossy, limit: self.max_size }
    }

    /// Options of an engine with the date and the model.
    ///
    /// # Errors
    ///
    /// If the model cannot be read.
    pub(crate) fn options(&self) -> Result<Options<'static>, Problem> {
        let mut options = Options::new();
        options.date = self.date;
        options.model = self.model.load()?;
        Ok(options)
    }
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
