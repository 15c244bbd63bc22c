//! What goes with annotating: comparing, looking up, and help for shell and manual.

use super::common::Figures;
use super::number::parse_number;
use crate::input::Source;
use crate::layers::Layers;
use clap::{Args, ValueEnum};
use clap_complete::Shell;
use std::path::PathBuf;

const DIFF_EXAMPLES: &str = "\
Examples:
  postil diff old.jsonl new.jsonl
  postil diff --layers entity,time gold.json found.json
  postil diff people/article.ann found.jsonl

Files are JSON or JSON Lines that postil wrote, or standoff of brat (.ann:
spans and values). Documents are paired by their ids, one alone in each file
with the other whatever they are called. Notes are the same if layer, label,
place and what they say (value, speaker, ends) are. F1 takes the first file
for what is right. Exit status: 0 if all is the same, 1 if something differs,
2 if they cannot be compared.";

#[derive(Debug, Args)]
#[command(after_help = DIFF_EXAMPLES)]
pub(crate) struct Diff {
    /// What counts as right
    #[arg(value_name = "A")]
    pub(crate) one: Source,

    /// What is compared with it
    #[arg(value_name = "B")]
    pub(crate) other: Source,

    /// Layers to compare, with commas between them [default: all that both files have]
    #[arg(long, value_name = "LAYER,…")]
    pub(crate) layers: Option<Layers>,

    /// List at most so many differences of each document
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = parse_number::<usize>)]
    pub(crate) most: usize,

    /// How to write it
    #[arg(short, long, value_enum, default_value_t)]
    pub(crate) format: Figures,
}

#[derive(Debug, Args)]
pub(crate) struct Glossary {
    /// Layers or labels; none means all
    #[arg(value_name = "LAYER|LABEL")]
    pub(crate) words: Vec<String>,

    /// How to write it
    #[arg(short, long, value_enum, default_value_t)]
    pub(crate) format: GlossaryFormat,
}

/// How the glossary is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub(crate) enum GlossaryFormat {
    /// For eyes.
    #[default]
    Text,
    /// For programs.
    Json,
    /// The labelling configuration of Label Studio.
    LabelStudio,
    /// The file annotation.conf of brat.
    Brat,
}

#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub(crate) shell: Shell,
}

#[derive(Debug, Args)]
pub(crate) struct Man {
    /// A command; none means postil itself
    #[arg(value_name = "COMMAND")]
    pub(crate) command: Option<String>,

    /// Write the pages of all commands into this folder
    #[arg(short = 'O', long, value_name = "FOLDER", conflicts_with = "command")]
    pub(crate) output_dir: Option<PathBuf>,
}
