//! The command line: flags, their defaults and their help.

mod annotate;
mod common;
mod inspect;
mod lexicon;
mod number;
mod rules;
mod tools;
mod train;

pub(crate) use annotate::{Annotate, Batch, Explain, Watch};
pub(crate) use common::{Common, Figures};
pub(crate) use inspect::{Inspect, Serial};
pub(crate) use lexicon::{Build, LexiconCommand, ShowLexicon};
pub(crate) use rules::{BuildRules, CheckRules, RulesCommand, TraceRules};
pub(crate) use tools::{Completions, Diff, Glossary, GlossaryFormat, Man};
pub(crate) use train::{CorpusFile, Eval, Train};

use crate::config;
use crate::error::{Fault, Problem, Stop};
use crate::model::Choice;
use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use core::error::Error;
use postil::SyntaxLevel;
use rules::RULES_EXAMPLES;
use std::env;

/// Writes the margin notes of news articles: structure, names, times, quotations, relations.
#[derive(Debug, Parser)]
#[command(name = "postil", version, arg_required_else_help = true, after_help = EXAMPLES)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Reads the command line, after the defaults of the configuration. Help, version and clap's own complaints end
/// the program here.
pub(crate) fn parse() -> Result<Cli, Stop> {
    let arguments = config::with_defaults(env::args_os().collect(), &Cli::command())?;
    // What is said later counts: the command line stands behind the configuration.
    let command = Cli::command().args_override_self(true);
    let matches = match command.clone().try_get_matches_from(&arguments) {
        // What the models can do is looked up only now: it takes reading them.
        Err(error) if error.kind() == ErrorKind::DisplayVersion => {
            command.version(version()?).try_get_matches_from(arguments)
        }
        other => other,
    };
    matches.and_then(|matches| Cli::from_arg_matches(&matches)).map_err(|error| {
        match error.source() {
            // A date or a layer: our own parsers say in one line what is wrong and what to do.
            Some(source) => Stop::Usage(Fault::new(source.to_string())),
            None => error.exit(),
        }
    })
}

/// The version, and how much of the syntax the models of the command have learned.
fn version() -> Result<&'static str, Problem> {
    let mut version = env!("CARGO_PKG_VERSION").to_owned();
    for (name, model) in Choice::BUILT_IN {
        let level = model.load()?.map_or(SyntaxLevel::None, |model| model.syntax_level());
        version += &format!("\nmodel {name}: syntax {}", level.name());
    }
    // It lasts as long as the process, which ends with it.
    Ok(version.leak())
}

const EXAMPLES: &str = "\
Examples:
  postil annotate article.txt                 read it with its margin notes
  postil annotate -f html -o a.html page.html a page that shows them
  postil annotate -f csv --table quotes news/ who said what, as a table
  curl -s URL | postil annotate --date 2022-11-25
  postil annotate --help                      everything else

Exit status: 0 if all went well, 1 if some input failed (for diff: if
something differs), 2 for a usage error, 130 after Ctrl-C.

Defaults for options stand in postil/config.toml in the folder for
configurations ($XDG_CONFIG_HOME or ~/.config), or in the file that
POSTIL_CONFIG names; a section for each command:

  [annotate]
  offsets = \"utf16\"
  layers = [\"entity\", \"quote\"]";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Annotate articles
    Annotate(Annotate),
    /// Say why each note on an article is there
    Explain(Explain),
    /// Show what a message of the wire format says about its article
    Inspect(Inspect),
    /// Train a model of names, or of syntax, on texts of your own
    Train(Train),
    /// Compare what a tagger finds with what people have tagged
    Eval(Eval),
    /// Have a device annotate an article over a serial line
    Serial(Serial),
    /// Make a lexicon of your own names, terms or watch lists
    #[command(subcommand)]
    Lexicon(LexiconCommand),
    /// Make and check rules of your own: what belongs together, in a language of rules
    #[command(subcommand, after_help = RULES_EXAMPLES)]
    Rules(RulesCommand),
    /// Annotate what comes into a folder, as it comes
    Watch(Watch),
    /// Compare two annotations of the same articles
    Diff(Diff),
    /// Say what a layer or label means
    Glossary(Glossary),
    /// Print a script that completes commands and options in a shell
    Completions(Completions),
    /// Print the manual page of a command
    Man(Man),
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
