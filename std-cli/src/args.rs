//! The command line: flags, their defaults and their help.

use crate::date::parse_date;
use crate::error::{Fault, Stop};
use crate::input::Source;
use crate::layers::Layers;
use crate::offsets::Unit;
use clap::{Args, Parser, Subcommand, ValueEnum};
use core::error::Error;
use postil::Date;
use std::path::PathBuf;

/// Writes the margin notes of news articles: structure, names, times, quotations, relations.
#[derive(Debug, Parser)]
#[command(name = "postil", version, arg_required_else_help = true, after_help = EXAMPLES)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Reads the command line. Help, version and clap's own complaints end the program here.
pub(crate) fn parse() -> Result<Cli, Stop> {
    Cli::try_parse().map_err(|error| match error.source() {
        // A date or a layer: our own parsers say in one line what is wrong and what to do.
        Some(source) => Stop::Usage(Fault::new(source.to_string())),
        None => error.exit(),
    })
}

const EXAMPLES: &str = "\
Examples:
  postil annotate article.txt                 read it with its margin notes
  postil annotate -f json article.txt         the same as JSON
  curl -s URL | postil annotate --date 2022-11-25
  postil annotate --help                      everything else

Exit status: 0 if all went well, 1 if some input failed, 2 for a usage error.";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Annotate articles
    Annotate(Annotate),
    /// Show what a message of the wire format says about its article
    Inspect(Inspect),
    /// Train a tagger of names
    Train(Train),
    /// Make a lexicon of your own names, terms or watch lists
    #[command(subcommand)]
    Lexicon(LexiconCommand),
}

/// Trains a tagger.
#[derive(Debug, Args)]
pub(crate) struct Train {
    /// CoNLL files to learn from; `FILE@WEIGHT` counts for less
    #[arg(long, value_name = "FILE[@WEIGHT]", num_args = 1.., required = true)]
    pub(crate) train: Vec<Corpus>,

    #[arg(long, value_name = "FILE[@WEIGHT]", num_args = 1..)]
    pub(crate) bronze: Vec<Corpus>,
    #[arg(long)]
    pub(crate) relabel: bool,

    /// CoNLL files to score the model on
    #[arg(long, value_name = "FILE", num_args = 1..)]
    pub(crate) dev: Vec<PathBuf>,

    /// Labels to learn, with commas between them [default: all]
    #[arg(long, value_name = "LABEL,…", value_delimiter = ',')]
    pub(crate) labels: Option<Vec<String>>,

    /// Lists of words, each a class of its own
    #[arg(long, value_name = "FILE", num_args = 1..)]
    pub(crate) words: Vec<PathBuf>,

    /// Take this many entries of each list
    #[arg(long, value_name = "N", default_value_t = usize::MAX)]
    pub(crate) words_each: usize,

    /// Keep this many features
    #[arg(long, value_name = "N", default_value_t = 45_000)]
    pub(crate) features: usize,

    #[arg(long, default_value_t = 2)]
    pub(crate) min_count: u32,
    #[arg(long, default_value_t = 5)]
    pub(crate) epochs: u32,
    #[arg(long, default_value_t = 2)]
    pub(crate) runs: u32,
    #[arg(long, default_value_t = 0.1)]
    pub(crate) rate: f32,
    #[arg(long, default_value_t = 0.1)]
    pub(crate) caution: f32,
    #[arg(long, default_value_t = 1.0)]
    pub(crate) importance: f32,
    #[arg(long, default_value_t = 2)]
    pub(crate) tune: u32,
    #[arg(long, default_value_t = 0.02)]
    pub(crate) tune_rate: f32,
    #[arg(long, default_value_t = 100.0)]
    pub(crate) tune_caution: f32,
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,

    /// Write the model to this file
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: PathBuf,
}

/// A file to learn from, and how much it counts.
#[derive(Clone, Debug)]
pub(crate) struct Corpus {
    pub(crate) path: PathBuf,
    pub(crate) weight: f32,
}

impl core::str::FromStr for Corpus {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.rsplit_once('@') {
            Some((path, weight)) => {
                let weight = weight.parse().map_err(|_| format!("`{weight}` is no weight"))?;
                Ok(Self { path: path.into(), weight })
            }
            None => Ok(Self { path: text.into(), weight: 1.0 }),
        }
    }
}

const ANNOTATE_EXAMPLES: &str = "\
Examples:
  postil annotate article.txt
  postil annotate -f json --offsets utf16 --layers entity,quote article.txt
  postil annotate -f jsonl news/*.txt > news.jsonl
  postil annotate -f postcard -o article.postil article.txt
  postil annotate --input jsonl < articles.jsonl > annotated.jsonl

With --input jsonl every line is a document, {\"id\": …, \"text\": …, \"date\": …}, the date being
optional. The answers come line by line in the same order; a line that cannot be read is answered by
{\"id\": …, \"error\": …}, and the run goes on.";

#[derive(Debug, Args)]
#[command(after_help = ANNOTATE_EXAMPLES)]
pub(crate) struct Annotate {
    /// Articles in UTF-8; none or `-` is standard input
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<Source>,

    /// How to write the result [default: text; jsonl with --input jsonl]
    #[arg(short, long, value_enum)]
    pub(crate) format: Option<Format>,

    /// What the input is
    #[arg(long, value_enum, default_value_t)]
    pub(crate) input: Input,

    /// The articles' date, for texts that do not say it
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = parse_date)]
    pub(crate) date: Option<Date>,

    /// Find names by this model, made by `postil train`
    #[arg(long, value_name = "FILE")]
    pub(crate) model: Option<PathBuf>,

    /// Make the first thing that does not fit an error, instead of counting it
    #[arg(long)]
    pub(crate) strict: bool,

    #[command(flatten)]
    pub(crate) common: Common,
}

const INSPECT_EXAMPLES: &str = "\
Examples:
  postil inspect article.postil article.txt
  postil inspect -f json article.postil article.txt

The message holds offsets, not words: the article must be the very text that was annotated.";

#[derive(Debug, Args)]
#[command(after_help = INSPECT_EXAMPLES)]
pub(crate) struct Inspect {
    /// A message of the wire format, made by `postil annotate -f postcard`
    #[arg(value_name = "FILE.postil")]
    pub(crate) message: Source,

    /// The article it belongs to
    #[arg(value_name = "ARTICLE")]
    pub(crate) article: Source,

    /// How to write it
    #[arg(short, long, value_enum, default_value_t)]
    pub(crate) format: View,

    #[command(flatten)]
    pub(crate) common: Common,
}

const LEXICON_EXAMPLES: &str = "\
Examples:
  postil lexicon build terms.tsv -o terms.lex
  postil annotate --lexicon terms.lex article.txt

The table has a line for each entry, text TAB label [TAB id [TAB case]]; lines that begin with # are
comments. White space in the text stands for any white space. The case rule is one of

  smart   as written; or all in capitals; or with a capital at the beginning, where the entry begins
          with a small letter (this is the default)
  exact   as written
  ignore  in any case

An entry whose label is that of a name (PER, ORG, GPE, LOC, FAC, NORP, EVENT, WORK, PRODUCT, LAW,
LANGUAGE) is a name in the article, too.";

/// What can be done with a lexicon.
#[derive(Debug, Subcommand)]
pub(crate) enum LexiconCommand {
    /// Make a lexicon of a table
    Build(Build),
    /// Print the table of a lexicon, sorted
    Show(ShowLexicon),
}

#[derive(Debug, Args)]
#[command(after_help = LEXICON_EXAMPLES)]
pub(crate) struct Build {
    /// A table in UTF-8, its fields separated by tabs; `-` is standard input
    #[arg(value_name = "TERMS.tsv")]
    pub(crate) terms: Source,

    /// Write to this file; `-` is standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct ShowLexicon {
    /// A lexicon, made by `postil lexicon build`
    #[arg(value_name = "FILE.lex")]
    pub(crate) lexicon: Source,

    /// Write to this file; `-` is standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

/// What annotate and inspect offer.
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

/// How `annotate` writes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Format {
    /// The article with its notes, for eyes.
    Text,
    /// One JSON document; an array for several files.
    Json,
    /// One JSON document a line.
    Jsonl,
    /// The wire format: compact, binary.
    Postcard,
}

impl Format {
    /// The format as a view; postcard is none.
    pub(crate) const fn view(self) -> Option<View> {
        match self {
            Self::Text => Some(View::Text),
            Self::Json => Some(View::Json),
            Self::Jsonl => Some(View::Jsonl),
            Self::Postcard => None,
        }
    }
}

/// How documents are shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub(crate) enum View {
    /// The article with its notes, for eyes.
    #[default]
    Text,
    /// One JSON document.
    Json,
    /// One JSON document in one line.
    Jsonl,
}

/// What `annotate` reads.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub(crate) enum Input {
    /// An article.
    #[default]
    Text,
    /// An article a line, as JSON.
    Jsonl,
}

/// When to use colours.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub(crate) enum When {
    #[default]
    Auto,
    Always,
    Never,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn the_help_names_every_layer() {
        let help =
            Cli::command().find_subcommand_mut("annotate").unwrap().render_long_help().to_string();
        let words: String = help.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains(&crate::layers::all_names()), "{words}");
    }
}
