//! `lexicon`: the user's own terms.

use crate::input::Source;
use clap::{Args, Subcommand};
use std::path::PathBuf;

const LEXICON_EXAMPLES: &str = "\
Examples:
  postil lexicon build terms.tsv -o terms.lex
  postil annotate --lexicon terms.lex article.txt

The table has one entry per line and no header line. Its columns are separated by
tabs: text, label, id (optional), case rule (optional). Lines that begin with #
are comments. White space in the text matches any white space. The case rule is
one of:

  smart   as written, or in capitals, or capitalized if the entry begins with a
          lowercase letter (default)
  exact   as written
  ignore  in any case

An entry whose label is an entity label (PER, ORG, GPE, LOC, FAC, NORP, EVENT,
WORK, PRODUCT, LAW, LANGUAGE) is also annotated as a name.

With --link, the table has one Wikidata entry per line with the columns id, kind,
fame, name and aliases (separated by |). The kind is organization, product or an
entity label; the fame is the number of Wikipedias with an article about the
entry. If several entries of one kind share a name, it is used only if one of them
is at least three times as well known as the others.";

/// What can be done with a lexicon.
#[derive(Debug, Subcommand)]
pub(crate) enum LexiconCommand {
    /// Build a lexicon from a table
    Build(Build),
    /// Print a lexicon as a sorted table
    Show(ShowLexicon),
}

#[derive(Debug, Args)]
#[command(after_help = LEXICON_EXAMPLES)]
pub(crate) struct Build {
    /// Tab-separated table in UTF-8; `-` for standard input
    #[arg(value_name = "TERMS.tsv")]
    pub(crate) terms: Source,

    /// Build a linker for `postil annotate --link` from a table of Wikidata entries
    #[arg(long)]
    pub(crate) link: bool,

    /// Write to this file; `-` for standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct ShowLexicon {
    /// Lexicon built by `postil lexicon build`
    #[arg(value_name = "FILE.lex")]
    pub(crate) lexicon: Source,

    /// Write to this file; `-` for standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}
