//! `rules`: the user's own rules.

use crate::input::Source;
use crate::model::Choice;
use clap::{Args, Subcommand};
use std::path::PathBuf;

pub(super) const RULES_EXAMPLES: &str = "\
Examples:
  postil rules check my.rules
  postil rules trace my.rules \"Google bought YouTube.\"
  postil rules build my.rules -o my.postil-rules
  postil annotate --rules my.postil-rules article.txt

A rule says what it matches, what it writes, and gives examples:

  relation works_for

  rule works_for_body
    match  who=PER v=lemma:work \"for\"|\"at\" \"the\"? body=ORG
    write  works_for who body while v
    yes    Ana Ruiz works for the WHO. => works_for(Ana Ruiz; WHO)
    no     Ana Ruiz left the WHO.

The guide is core/rules/README.md.";

/// What can be done with rules.
#[derive(Debug, Subcommand)]
pub(crate) enum RulesCommand {
    /// Make a file that annotate --rules takes
    Build(BuildRules),
    /// Run every rule on its own examples
    Check(CheckRules),
    /// Show how far each rule comes on a text: what it matches, or where it stops and why
    Trace(TraceRules),
}

#[derive(Debug, Args)]
#[command(after_help = RULES_EXAMPLES)]
pub(crate) struct BuildRules {
    /// Files of rules, read as one; `-` is standard input
    #[arg(value_name = "FILE.rules", required = true)]
    pub(crate) files: Vec<Source>,

    /// Write to this file; `-` is standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,

    /// Make the rules of the engine itself, each for its stage and without names
    #[arg(long, hide = true)]
    pub(crate) built_in: bool,

    /// Write what each rule says of itself, as a source file of the engine
    #[arg(long, value_name = "FILE", hide = true)]
    pub(crate) texts: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct CheckRules {
    /// Files of rules, read as one; `-` is standard input
    #[arg(value_name = "FILE.rules", required = true)]
    pub(crate) files: Vec<Source>,

    /// Find names and sentences by this model: english, english-small, none, or a file
    #[arg(long, value_name = "MODEL", default_value = "english")]
    pub(crate) model: Choice,

    /// The lexicon that `term:` asks, made by `postil lexicon build`
    #[arg(long, value_name = "FILE.lex")]
    pub(crate) lexicon: Option<PathBuf>,

    /// Check the rules of the engine itself, each with the labels that its stage knows
    #[arg(long, hide = true)]
    pub(crate) built_in: bool,
}

const TRACE_EXAMPLES: &str = "\
Examples:
  postil rules trace my.rules \"Ana Ruiz works for the WHO.\"
  postil rules trace my.rules < article.txt
  postil rules trace --only works_for_body my.rules < article.txt

Of a rule that stops it shows where, in the sentence in which it comes furthest:

  works_for_body (my.rules, line 3): stopped at item 2 of 5
    in        Ana Ruiz left the WHO.
    matched   Ana Ruiz
    expected  v=lemma:work
    there     left (no label, tag VBD)";

#[derive(Debug, Args)]
#[command(after_help = TRACE_EXAMPLES)]
pub(crate) struct TraceRules {
    /// A file of rules
    #[arg(value_name = "FILE.rules")]
    pub(crate) file: Source,

    /// The text; none or `-` is standard input
    #[arg(value_name = "TEXT")]
    pub(crate) text: Option<String>,

    /// Another file of rules, read as one with the first; may be given several times
    #[arg(long, value_name = "FILE.rules")]
    pub(crate) with: Vec<Source>,

    /// Only the rule of this name; may be given several times
    #[arg(long, value_name = "RULE")]
    pub(crate) only: Vec<String>,

    /// Find names and sentences by this model: english, english-small, none, or a file
    #[arg(long, value_name = "MODEL", default_value = "english")]
    pub(crate) model: Choice,

    /// A lexicon of your own, for rules that ask for its terms
    #[arg(long, value_name = "FILE.lex")]
    pub(crate) lexicon: Option<PathBuf>,
}
