//! `verify`: a draft and its sources.

use super::common::TextOptions;
use crate::input::{Input, Source};
use crate::offsets::Unit;
use crate::output::When;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

const VERIFY_EXAMPLES: &str = "\
Examples:
  postil verify draft.txt --source interview.txt
  postil verify draft.md --source notes/ --source archive.jsonl.zst
  postil verify draft.txt --source speech.txt --transcript
  postil verify -f html -o check.html draft.txt --source sources/
  postil verify -f sarif draft.md --source sources/ > check.sarif

The words of each quotation are one of:
  verbatim     a source quotes the same words
  altered      a source quotes similar words; the differences are listed
  unquoted     a source has these words, but not in quotation marks
  not found    no source has these words or similar ones
  not checked  up to three words in marks that quote nobody, such as a \"reform\"
Its speaker is the same as in the source, another, unsure (perhaps the same: read
the source), or not said (no speaker was found in the source).

Upper and lower case, accents, punctuation, numbers of footnotes and words in
[brackets] may differ. An ellipsis may leave words out, but not a negation or a
condition, and it may not join two quotations. A quotation may be shorter than in
the source, but a negation at its edge must not be cut off. Contractions and filler
words such as \"um\" count as words. Lines that are wrapped, as in mails, are read as
paragraphs.

For indirect speech, the most similar statement of the same speaker is shown for
you to compare; it is never judged. Names, dates and amounts that no source has
are listed. With --strict, these and unsure speakers count as faults.

Sources are files or folders of text, Markdown, HTML, feeds or JSON Lines with
\"id\" and \"text\", plain, gzip or zstd. Name the draft before --source.

Exit status: 0 if there is no fault, 1 if there is one or part of a source cannot
be read, 2 for a usage error or if the draft or a source is not there.";

#[derive(Debug, Args)]
#[command(after_help = VERIFY_EXAMPLES)]
pub(crate) struct Verify {
    /// Draft to check; `-` for standard input
    #[arg(value_name = "DRAFT")]
    pub(crate) draft: Source,

    /// Sources: files, folders, or archives in JSON Lines; may be repeated
    #[arg(short, long = "source", value_name = "FILE", required = true, num_args = 1..)]
    pub(crate) sources: Vec<Source>,

    /// Accept words that a source does not put in quotation marks: for speeches, transcripts and statements.
    /// `NAME:` at the start of a line is the speaker
    #[arg(long)]
    pub(crate) transcript: bool,

    /// Output format [default: by the extension of -o; otherwise text]
    #[arg(short, long, value_enum)]
    pub(crate) format: Option<VerifyFormat>,

    /// Write to this file; `-` for standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,

    /// Unit of offsets in JSON
    #[arg(long, value_enum, default_value_t)]
    pub(crate) offsets: Unit,

    /// Also fail if a speaker is unsure, or if the draft has a name, date or amount that no source has
    #[arg(long)]
    pub(crate) strict: bool,

    /// Type of the draft
    #[arg(long, value_enum, default_value_t)]
    pub(crate) input: Input,

    /// Type of the sources
    #[arg(long, value_enum, default_value_t)]
    pub(crate) source_input: Input,

    #[command(flatten)]
    pub(crate) texts: TextOptions,

    /// Replace invalid UTF-8 with U+FFFD and report how often
    #[arg(long)]
    pub(crate) lossy: bool,

    /// Show progress; `auto` does so for several sources on a terminal
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    pub(crate) progress: When,

    /// Color text output; `auto` checks the terminal and `NO_COLOR`
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    pub(crate) color: When,
}

/// How the report is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub(crate) enum VerifyFormat {
    /// For reading.
    #[default]
    Text,
    /// One JSON object.
    Json,
    /// SARIF 2.1.0, for editors and CI.
    Sarif,
    /// Self-contained page for the browser, draft and sources side by side.
    Html,
}
