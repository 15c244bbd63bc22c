//! What goes with annotating: comparing, looking up, the schema, and help for shell and manual.

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

Files are JSON or JSON Lines written by postil, or brat standoff (.ann: spans
and values). Documents are paired by id; if each file holds one document, these
are compared even if their ids differ. Two annotations agree if they have the same
layer, label, span and fields (value, speaker, subject and object). F1 takes
the first file as the reference. Exit status: 0 if nothing differs, 1 if something
does, 2 if the files cannot be compared.";

#[derive(Debug, Args)]
#[command(after_help = DIFF_EXAMPLES)]
pub(crate) struct Diff {
    /// Reference annotations
    #[arg(value_name = "A")]
    pub(crate) one: Source,

    /// Annotations to compare with the reference
    #[arg(value_name = "B")]
    pub(crate) other: Source,

    /// Layers to compare, separated by commas [default: all that both files have]
    #[arg(long, value_name = "LAYER,…")]
    pub(crate) layers: Option<Layers>,

    /// List at most N differences per document
    #[arg(long, alias = "most", value_name = "N", default_value_t = 20, value_parser = parse_number::<usize>)]
    pub(crate) max_differences: usize,

    /// Output format
    #[arg(short, long, value_enum, default_value_t)]
    pub(crate) format: Figures,
}

#[derive(Debug, Args)]
pub(crate) struct Glossary {
    /// Layers or labels; omit for all
    #[arg(value_name = "LAYER|LABEL")]
    pub(crate) words: Vec<String>,

    /// Output format
    #[arg(short, long, value_enum, default_value_t)]
    pub(crate) format: GlossaryFormat,
}

/// How the glossary is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub(crate) enum GlossaryFormat {
    /// A list, for people.
    #[default]
    Text,
    /// An array of JSON objects.
    Json,
    /// Labeling configuration for Label Studio.
    LabelStudio,
    /// annotation.conf for brat.
    Brat,
}

const SCHEMA_EXAMPLES: &str = "\
Examples:
  postil schema > postil.schema.json
  postil annotate -f jsonl news/ | your-validator --schema postil.schema.json

The schema (draft 2020-12) covers -f json, -f jsonl and the error lines of
--input jsonl. Other JSON formats follow the specifications of their tools: spacy
follows spaCy's Doc.to_json, label-studio the tasks of Label Studio, and
web-annotation the W3C Web Annotation Data Model.";

#[derive(Debug, Args)]
#[command(after_help = SCHEMA_EXAMPLES)]
pub(crate) struct Schema {
    /// Write to this file; `-` for standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// Shell to complete for
    #[arg(value_enum)]
    pub(crate) shell: Shell,
}

#[derive(Debug, Args)]
pub(crate) struct Man {
    /// Command to describe; omit for postil itself
    #[arg(value_name = "COMMAND")]
    pub(crate) command: Option<String>,

    /// Write the pages of all commands to this folder
    #[arg(short = 'O', long, value_name = "FOLDER", conflicts_with = "command")]
    pub(crate) output_dir: Option<PathBuf>,
}
