//! `annotate`, `explain` and `watch`: articles in, their annotations out.

use super::common::{Common, TextOptions};
use super::number::parse_within;
use crate::input::{Input, Source};
use crate::output::{Format, Table, When};
use clap::{Arg, Args};
use std::path::PathBuf;

const ANNOTATE_EXAMPLES: &str = "\
Examples:
  postil annotate article.txt
  postil annotate -f json --offsets utf16 --layers entity,quote article.txt
  postil annotate -f jsonl news/*.txt > news.jsonl
  postil annotate -f html -o article.html page.html
  postil annotate -f csv --table quotes news/ > quotes.csv
  postil annotate -f jsonl -o news.jsonl --resume archive.jsonl.zst
  postil annotate -f brat --output-dir annotated news/
  postil annotate --input jsonl < articles.jsonl > annotated.jsonl

With --input jsonl, each line is an article: {\"id\": …, \"text\": …, \"date\":
…}; the date is optional. The output has one line per article, in the same order.
For a line that cannot be annotated, it has {\"id\": …, \"error\": …}, and the run
continues.

The columns of each --table are described in std-cli/README.md.

`postil schema` prints a JSON Schema of -f json and -f jsonl. The formats spacy,
label-studio and web-annotation are specified by spaCy, Label Studio and the
W3C.";

#[derive(Debug, Args)]
#[command(after_help = ANNOTATE_EXAMPLES)]
pub(crate) struct Annotate {
    #[command(flatten)]
    pub(crate) articles: Articles,

    /// Output format [default: by the extension of -o; otherwise text, or jsonl for JSON Lines input]
    #[arg(short, long, value_enum)]
    pub(crate) format: Option<Format>,

    /// Table to write with -f csv, tsv, parquet or arrow [default: entities, or annotations with --layers]
    #[arg(long, value_enum)]
    pub(crate) table: Option<Table>,

    /// Write one file per article to this folder
    #[arg(short = 'O', long, value_name = "FOLDER", overrides_with = "output")]
    pub(crate) output_dir: Option<PathBuf>,

    /// Include the article's text in JSON (text that was extracted or decoded is always included)
    #[arg(long)]
    pub(crate) text: bool,

    /// Include the rule behind each annotation in JSON
    #[arg(long)]
    pub(crate) reasons: bool,

    /// Fail if an annotation does not fit, instead of counting the loss
    #[arg(long)]
    pub(crate) strict: bool,

    /// Add Wikidata ids to chains of names, using a linker built by `postil lexicon build --link`
    #[arg(long, value_name = "FILE.lex")]
    pub(crate) link: Option<PathBuf>,

    /// Leave out names and resolved pronouns below this confidence, in percent; 0 keeps all. Needs a model with
    /// confidence, such as english; quotations are never left out
    #[arg(long, value_name = "0-100", value_parser = parse_percent)]
    pub(crate) min_confidence: Option<u8>,

    /// Read each article twice, so that a full name that comes late is known from the start; takes twice as long
    #[arg(long)]
    pub(crate) second_look: bool,

    #[command(flatten)]
    pub(crate) common: Common,

    #[command(flatten)]
    pub(crate) batch: Batch,
}

/// What is watched is folders, and standard input is none.
fn folders(files: Arg) -> Arg {
    let help = "Folders to watch";
    files.value_name("FOLDER").help(help).long_help(help)
}

fn parse_percent(text: &str) -> Result<u8, String> {
    parse_within(text, 0, 100)
}

fn parse_jobs(text: &str) -> Result<u16, String> {
    parse_within(text, 1, 1024)
}

/// How a run over many articles goes.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Many articles")]
pub(crate) struct Batch {
    /// Annotate N articles in parallel, up to 1024 [default: number of cores]
    // Each is a thread: as many as a machine can have would bring it to a stand.
    #[arg(short, long, value_name = "N", value_parser = parse_jobs)]
    pub(crate) jobs: Option<u16>,

    /// Continue an interrupted run; needs -o FILE with -f jsonl, or --output-dir
    #[arg(long)]
    pub(crate) resume: bool,

    /// Show progress and a summary; `auto` does so for several articles on a terminal
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    pub(crate) progress: When,
}

/// What is annotated, and what is known about it.
#[derive(Debug, Args)]
pub(crate) struct Articles {
    /// Articles or folders: text, Markdown, HTML, feeds or JSON Lines, plain, gzip or zstd; omit or use `-` for
    /// standard input
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<Source>,

    /// Input type
    #[arg(long, value_enum, default_value_t)]
    pub(crate) input: Input,

    #[command(flatten)]
    pub(crate) texts: TextOptions,
}

const EXPLAIN_EXAMPLES: &str = "\
Examples:
  postil explain article.txt
  postil explain --find Geneva article.txt
  postil explain --at 131 --offsets chars article.txt
  postil explain --layers time,quote article.txt

For many articles, use `postil annotate -f reasons`; for a message, `postil
inspect -f reasons`; for programs, `postil annotate -f json --reasons`.";

#[derive(Debug, Args)]
#[command(after_help = EXPLAIN_EXAMPLES)]
pub(crate) struct Explain {
    #[command(flatten)]
    pub(crate) articles: Articles,

    /// Show only annotations on these words
    #[arg(long, value_name = "WORDS", conflicts_with = "at")]
    pub(crate) find: Option<String>,

    /// Show only annotations at this offset (unit: --offsets)
    #[arg(long, value_name = "OFFSET")]
    pub(crate) at: Option<u32>,

    #[command(flatten)]
    pub(crate) common: Common,
}

const WATCH_EXAMPLES: &str = "\
Examples:
  postil watch incoming/ --output-dir annotated/ -f html
  postil watch incoming/ -o all.jsonl

Articles that are already in the folder are annotated first, except those whose
file in --output-dir is newer. Press Ctrl-C to stop.";

#[derive(Debug, Args)]
#[command(after_help = WATCH_EXAMPLES, mut_arg("files", folders))]
pub(crate) struct Watch {
    #[command(flatten)]
    pub(crate) annotate: Annotate,
}
