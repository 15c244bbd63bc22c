//! `rules`: the user's own rules.

use crate::input::Source;
use crate::model::Choice;
use clap::{Args, Subcommand};
use std::path::PathBuf;

const RULES_EXAMPLES: &str = "\
Examples:
  postil rules check my.rules
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
