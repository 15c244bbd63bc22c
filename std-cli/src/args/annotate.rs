//! `annotate`, `explain` and `watch`: articles in, their notes out.

use super::common::Common;
use crate::date::parse_date;
use crate::input::{Charset, Input, Limit, Source};
use crate::model::Choice;
use crate::output::{Format, Table, When};
use clap::{Args, value_parser};
use postil::Date;
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

With --input jsonl every line is a document, {\"id\": …, \"text\": …,
\"date\": …}, the date being optional. The answers come line by line in the
same order; a line that cannot be read is answered by {\"id\": …, \"error\":
…}, and the run goes on.";

#[derive(Debug, Args)]
#[command(after_help = ANNOTATE_EXAMPLES)]
pub(crate) struct Annotate {
    #[command(flatten)]
    pub(crate) articles: Articles,

    /// How to write the result [default: what the ending of -o says; else text, or jsonl for JSON Lines]
    #[arg(short, long, value_enum)]
    pub(crate) format: Option<Format>,

    /// What a row is, with csv, tsv, parquet and arrow [default: entities]
    #[arg(long, value_enum)]
    pub(crate) table: Option<Table>,

    /// Write a file for each article into this folder
    #[arg(short = 'O', long, value_name = "FOLDER", overrides_with = "output")]
    pub(crate) output_dir: Option<PathBuf>,

    /// Add the article's text to JSON; a text that was extracted or decoded is always there
    #[arg(long)]
    pub(crate) text: bool,

    /// Add to every note in JSON the rule behind it
    #[arg(long)]
    pub(crate) reasons: bool,

    /// Make the first thing that does not fit an error, instead of counting it
    #[arg(long)]
    pub(crate) strict: bool,

    /// Add the Wikidata id of each chain that this linker knows; `postil lexicon build --link` makes one
    #[arg(long, value_name = "FILE.lex")]
    pub(crate) link: Option<PathBuf>,

    /// Leave out names, and answers to whom a pronoun stands for, that are less sure than this, in hundredths: 0 keeps all
    #[arg(long, value_name = "0-100", value_parser = clap::value_parser!(u8).range(0..=100))]
    pub(crate) min_confidence: Option<u8>,

    /// Read each article twice: what full names further down tell is known from the start; takes twice the time
    #[arg(long)]
    pub(crate) second_look: bool,

    #[command(flatten)]
    pub(crate) common: Common,

    #[command(flatten)]
    pub(crate) batch: Batch,
}

/// How many articles are worked on.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Many articles")]
pub(crate) struct Batch {
    /// Work on so many articles at once, at most 1024 [default: the number of cores]
    // Each is a thread: as many as a machine can have would bring it to a stand.
    #[arg(short, long, value_name = "N", value_parser = value_parser!(u16).range(1..=1024))]
    pub(crate) jobs: Option<u16>,

    /// Go on where an earlier run has stopped: with -o FILE in JSON Lines, or with --output-dir
    #[arg(long)]
    pub(crate) resume: bool,

    /// Show how far it has come, and say in the end what was done; `auto` does so for many articles on a terminal
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    pub(crate) progress: When,
}

/// What is annotated, and what is known about it.
#[derive(Debug, Args)]
pub(crate) struct Articles {
    /// Articles, or folders of them: text, Markdown, HTML, feeds or JSON Lines, plain or compressed by gzip or
    /// zstd; none or `-` is standard input
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<Source>,

    /// What the input is
    #[arg(long, value_enum, default_value_t)]
    pub(crate) input: Input,

    /// The encoding of the input: auto, or a name as in utf-8, windows-1252, euc-kr
    #[arg(long, value_name = "NAME", default_value = "auto")]
    pub(crate) encoding: Charset,

    /// The most bytes of an article or a line, decompressed: what is larger is refused
    #[arg(long, value_name = "SIZE", default_value_t)]
    pub(crate) max_size: Limit,

    /// The articles' date, for texts that do not say it
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = parse_date)]
    pub(crate) date: Option<Date>,

    /// Find names by this model: english, english-small, none (rules and lexicon alone), or a file that
    /// `postil train` made [default: english]
    #[arg(long, value_name = "MODEL", default_value = "english", hide_default_value = true)]
    pub(crate) model: Choice,
}

const EXPLAIN_EXAMPLES: &str = "\
Examples:
  postil explain article.txt
  postil explain --find Geneva article.txt
  postil explain --at 131 --offsets chars article.txt
  postil explain --layers time,quote article.txt

annotate -f reasons does the same for many articles, inspect -f reasons for a
message, and annotate -f json --reasons tells programs.";

#[derive(Debug, Args)]
#[command(after_help = EXPLAIN_EXAMPLES)]
pub(crate) struct Explain {
    #[command(flatten)]
    pub(crate) articles: Articles,

    /// Only notes on these words
    #[arg(long, value_name = "WORDS", conflicts_with = "at")]
    pub(crate) find: Option<String>,

    /// Only notes on this place, counted as --offsets says
    #[arg(long, value_name = "OFFSET")]
    pub(crate) at: Option<u32>,

    #[command(flatten)]
    pub(crate) common: Common,
}

const WATCH_EXAMPLES: &str = "\
Examples:
  postil watch incoming/ --output-dir annotated/ -f html
  postil watch incoming/ -o all.jsonl

Articles that are there at the start are annotated first, unless their file in
--output-dir is newer. Ctrl-C ends it.";

#[derive(Debug, Args)]
#[command(after_help = WATCH_EXAMPLES)]
pub(crate) struct Watch {
    #[command(flatten)]
    pub(crate) annotate: Annotate,
}
