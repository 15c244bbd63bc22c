//! `redact`: names and other particulars taken out of documents, and put back.

use super::common::TextOptions;
use crate::input::Source;
use crate::offsets::Unit;
use crate::output::When;
use crate::redact::{Selection, Style};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

const REDACT_EXAMPLES: &str = "\
Examples:
  postil redact article.txt
  postil redact --layers entity:PER,identifier -o public.html page.html
  postil redact --keep entity:GPE,time --keep-names known.txt article.txt
  postil redact --key archive.key --replace pseudonym --output-dir public news/
  postil redact --restore --key archive.key -o article.txt public/article.txt
  postil redact -f json --report report.html article.txt
  postil redact --columns text,note -o public.csv answers.csv

postil redacts the annotations of --layers, and then the same words wherever they
stand by themselves, in attributes, links, comments, scripts and keys, too. For
persons it also redacts parts of their names, and addresses and handles that contain
a name, with accents or without. A name that is also an English word, such as Will,
is redacted only where it is read as a name. Words that merely look like names become
[NAME 1]; --keep entity:NAME keeps them.

Placeholders and their labels: PERSON entity:PER; PLACE entity:GPE,LOC,FAC;
ORGANIZATION entity:ORG; GROUP entity:NORP; NAME entity:NAME; DATE time; AMOUNT
quantity (--keep quantity:CARDINAL,quantity:ORDINAL keeps plain numbers); others have
the name of their label.

This is no guarantee. Some names are missed, and descriptions that identify a
person (\"the mayor's eldest son\") always stay. On two sets of news articles,
postil covers 98 % of the mentions of persons at the default; in 7 to 8 % of the
articles at least one mention stays (tests/redact measures it). Read the result
before you publish it.

Names of documents are not redacted. Postal codes, IP addresses, number plates
and single names in lower case in running text stay, too; full names in lower case
are redacted.

The key holds the originals. It is written with permissions 600: whoever has it
can undo the redaction.";

/// What the input is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub(crate) enum RedactInput {
    /// Detect by file name, then by content.
    #[default]
    Auto,
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
    /// A web page; its markup stays.
    Html,
    /// One JSON document; its strings are text.
    Json,
    /// JSON Lines; each line is a document, with numbers of its own unless there is a --key.
    Jsonl,
    /// A table whose columns are separated by commas.
    Csv,
    /// A table whose columns are separated by tabs.
    Tsv,
}

/// Output of `redact`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub(crate) enum RedactFormat {
    /// The redacted document.
    #[default]
    Text,
    /// A JSON object for each document: its text and its edits with offsets in both texts.
    Json,
}

#[derive(Debug, Args)]
#[command(after_help = REDACT_EXAMPLES)]
pub(crate) struct Redact {
    /// Documents or folders: text, Markdown, HTML, JSON, JSON Lines, CSV or TSV, plain, gzip or zstd; omit or use `-` for
    /// standard input. In a folder, JSON documents and tables are skipped: name them
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<Source>,

    /// Redact these layers, or labels of a layer, as in `entity:PER,GPE,time`. The layers are entity, time, quantity, term,
    /// role, event and identifier (EMAIL, PHONE, IBAN, CARD) [default: entity,time,quantity,term,identifier]
    #[arg(long, value_name = "LAYER[:LABEL],…")]
    pub(crate) layers: Option<Selection>,

    /// Do not redact these layers or labels, as in `entity:GPE`
    #[arg(long, value_name = "LAYER[:LABEL],…")]
    pub(crate) keep: Option<Selection>,

    /// Keep the names in this file, one per line. All names of a person stay if one of them is listed
    #[arg(long, value_name = "FILE")]
    pub(crate) keep_names: Option<PathBuf>,

    /// What to write instead of redacted words
    #[arg(long, value_enum, default_value_t)]
    pub(crate) replace: Style,

    /// Key file: created if missing, extended with what is replaced. The same full name gets the same replacement in all
    /// documents, and --restore can give the originals back
    #[arg(long, value_name = "FILE")]
    pub(crate) key: Option<PathBuf>,

    /// Give the originals back, byte for byte, of documents that were redacted with this --key
    #[arg(long, requires = "key")]
    pub(crate) restore: bool,

    /// With --restore, accept a text that was changed since: each placeholder and pseudonym becomes the full name. A
    /// pseudonym of several names stays and is listed
    #[arg(long, requires = "restore")]
    pub(crate) approximate: bool,

    /// Refuse a document, and write nothing of it, if annotations were lost, a covered name has a confidence below 50 %, or
    /// a word that looks like a name would stay. The refusal shows these words
    #[arg(long)]
    pub(crate) strict: bool,

    /// Write a report to this file: JSON if it ends in .json, a page for the browser if it ends in .html, else text; `-` for
    /// text on standard output
    #[arg(long, value_name = "FILE")]
    pub(crate) report: Option<PathBuf>,

    /// Output format
    #[arg(short, long, value_enum, default_value_t)]
    pub(crate) format: RedactFormat,

    /// Unit of offsets
    #[arg(long, value_enum, default_value_t)]
    pub(crate) offsets: Unit,

    /// Include the original words in -f json
    #[arg(long)]
    pub(crate) originals: bool,

    /// Look for new names only in these columns of a table or fields of JSON; in the others, replace only names found there.
    /// Omit it if a column holds names. Refused for documents without columns or fields
    #[arg(long, value_name = "NAME,…", value_delimiter = ',')]
    pub(crate) columns: Vec<String>,

    /// Write to this file, in UTF-8; `-` for standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,

    /// Write a file for each input to this folder, with the path of the input as it is given, without a leading `/` or `..`
    #[arg(short = 'O', long, value_name = "FOLDER", conflicts_with = "output")]
    pub(crate) output_dir: Option<PathBuf>,

    /// Input type
    #[arg(long, value_enum, default_value_t)]
    pub(crate) input: RedactInput,

    #[command(flatten)]
    pub(crate) texts: TextOptions,

    /// Replace invalid UTF-8 with U+FFFD and report how often
    #[arg(long)]
    pub(crate) lossy: bool,

    /// Find the entries of this lexicon, built by `postil lexicon build`
    #[arg(long, value_name = "FILE.lex")]
    pub(crate) lexicon: Option<PathBuf>,

    /// Apply these rules, built by `postil rules build`
    #[arg(long, value_name = "FILE.postil-rules")]
    pub(crate) rules: Option<PathBuf>,

    /// Show progress; `auto` does so for several documents on a terminal
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    pub(crate) progress: When,
}
