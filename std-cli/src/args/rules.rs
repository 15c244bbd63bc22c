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

A rule states what it matches and what it writes, and gives examples:

  relation works_for

  rule works_for_organization
    match  who=PER v=lemma:work \"for\"|\"at\" \"the\"? org=ORG
    write  works_for who org while v
    yes    Ana Ruiz works for the WHO. => works_for(Ana Ruiz; WHO)
    no     Ana Ruiz left the WHO.

The guide is core/rules/README.md.";

/// What can be done with rules.
#[derive(Debug, Subcommand)]
pub(crate) enum RulesCommand {
    /// Compile rules for `postil annotate --rules`
    Build(BuildRules),
    /// Test every rule on its own examples
    Check(CheckRules),
    /// Show what each rule matches in a text, or where it stops and why
    Trace(TraceRules),
}

#[derive(Debug, Args)]
#[command(after_help = RULES_EXAMPLES)]
pub(crate) struct BuildRules {
    /// Rule files, read as one; `-` for standard input
    #[arg(value_name = "FILE.rules", required = true)]
    pub(crate) files: Vec<Source>,

    /// Write to this file; `-` for standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,

    /// Compile the engine's own rules, each for its stage and without names
    #[arg(long, hide = true)]
    pub(crate) built_in: bool,

    /// Write the description of each rule as a source file of the engine
    #[arg(long, value_name = "FILE", hide = true)]
    pub(crate) texts: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct CheckRules {
    /// Rule files, read as one; `-` for standard input
    #[arg(value_name = "FILE.rules", required = true)]
    pub(crate) files: Vec<Source>,

    /// Model: english, english-small, none, or a file made by `postil train`
    #[arg(long, value_name = "MODEL", default_value = "english")]
    pub(crate) model: Choice,

    /// Lexicon for rules that use `term:`, made by `postil lexicon build`
    #[arg(long, value_name = "FILE.lex")]
    pub(crate) lexicon: Option<PathBuf>,

    /// Check the engine's own rules, each with the labels that its stage knows
    #[arg(long, hide = true)]
    pub(crate) built_in: bool,
}

const TRACE_EXAMPLES: &str = "\
Examples:
  postil rules trace my.rules \"Ana Ruiz works for the WHO.\"
  postil rules trace my.rules < article.txt
  postil rules trace --only works_for_organization my.rules < article.txt

If a rule does not match, this shows where it stops, in the sentence where it
gets furthest:

  works_for_organization (my.rules, line 3): stopped at item 2 of 5
    in        Ana Ruiz left the WHO.
    matched   Ana Ruiz
    expected  v=lemma:work
    there     left (no label, tag VBD)";

#[derive(Debug, Args)]
#[command(after_help = TRACE_EXAMPLES)]
pub(crate) struct TraceRules {
    /// Rule file
    #[arg(value_name = "FILE.rules")]
    pub(crate) file: Source,

    /// The text itself; omit or use `-` for standard input
    #[arg(value_name = "TEXT")]
    pub(crate) text: Option<String>,

    /// A further rule file, treated as one file with the first; repeatable
    #[arg(long, value_name = "FILE.rules")]
    pub(crate) with: Vec<Source>,

    /// Show only the rule with this name; repeatable
    #[arg(long, value_name = "RULE")]
    pub(crate) only: Vec<String>,

    /// Model: english, english-small, none, or a file made by `postil train`
    #[arg(long, value_name = "MODEL", default_value = "english")]
    pub(crate) model: Choice,

    /// Lexicon for rules that use `term:`, made by `postil lexicon build`
    #[arg(long, value_name = "FILE.lex")]
    pub(crate) lexicon: Option<PathBuf>,
}
