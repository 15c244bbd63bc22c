//! `lexicon`: the user's own terms.

use crate::input::Source;
use clap::{Args, Subcommand};
use std::path::PathBuf;

const LEXICON_EXAMPLES: &str = "\
Examples:
  postil lexicon build terms.tsv -o terms.lex
  postil annotate --lexicon terms.lex article.txt

The table has a line for each entry, text TAB label [TAB id [TAB case]]; lines
that begin with # are comments. White space in the text stands for any white
space. The case rule is one of

  smart   as written; or all in capitals; or with a capital at the beginning, where the entry begins
          with a small letter (this is the default)
  exact   as written
  ignore  in any case

With --link, the table lists entries of Wikidata, a line for each: id TAB kind
TAB fame TAB name TAB alias|alias…. The kind is organization, product, or a
label of names; the fame is how many Wikipedias have an article. A name that
several entries of one kind share is used only if one of them is at least three
times as well known as the others.

An entry whose label is that of a name (PER, ORG, GPE, LOC, FAC, NORP, EVENT,
WORK, PRODUCT, LAW, LANGUAGE) is a name in the article, too.";

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

    /// Make a linker for `postil annotate --link`, from a table of Wikidata entries
    #[arg(long)]
    pub(crate) link: bool,

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
