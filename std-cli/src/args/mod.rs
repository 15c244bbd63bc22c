//! The command line: flags, their defaults and their help.

mod annotate;
mod common;
mod inspect;
mod lexicon;
mod number;
mod redact;
mod rules;
mod start;
mod tools;
mod train;
mod verify;
mod version;

pub(crate) use annotate::{Annotate, Batch, Explain, Watch};
pub(crate) use common::{Common, Figures};
pub(crate) use inspect::{Inspect, Serial};
pub(crate) use lexicon::{Build, LexiconCommand, ShowLexicon};
pub(crate) use redact::{Redact, RedactFormat, RedactInput};
pub(crate) use rules::{BuildRules, CheckRules, RulesCommand, TraceRules};
pub(crate) use tools::{Completions, Diff, Glossary, GlossaryFormat, Man, Schema};
pub(crate) use train::{CorpusFile, Eval, Train};
pub(crate) use verify::{Verify, VerifyFormat};

use crate::config;
use crate::error::{Fault, Stop};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use core::error::Error;
use rules::RULES_EXAMPLES;
use std::env;
use std::ffi::OsString;

/// Annotate news articles: structure, names, times, quantities, quotations, events and relations.
#[derive(Debug, Parser)]
#[command(name = "postil", version, after_help = EXAMPLES)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Reads the command line, after the defaults of the configuration. Help, version and clap's own complaints end
/// the program here.
pub(crate) fn parse() -> Result<Cli, Stop> {
    let given: Vec<OsString> = env::args_os().collect();
    if given.len() <= 1 {
        return Err(start::show());
    }
    let arguments = config::with_defaults(given.clone(), &Cli::command())?;
    // What is said later counts: the command line stands behind the configuration.
    let command = Cli::command().args_override_self(true);
    let matches = match command.clone().try_get_matches_from(&arguments) {
        // What the models can do is looked up only now: it takes reading them.
        Err(error) if error.kind() == ErrorKind::DisplayVersion => {
            command.long_version(version::long()?).try_get_matches_from(arguments)
        }
        other => other,
    };
    matches.and_then(|matches| Cli::from_arg_matches(&matches)).map_err(|error| {
        if let Some(fault) = start::forgotten_command(&error, &given) {
            return Stop::Usage(fault);
        }
        match error.source() {
            // A date or a layer: our own parsers say in one line what is wrong and what to do.
            Some(source) => Stop::Usage(Fault::new(format!("{}{source}", place(&error)))),
            None => error.exit(),
        }
    })
}

/// Which option has the value that is wrong: `--date: `.
fn place(error: &clap::Error) -> String {
    match error.get(ContextKind::InvalidArg) {
        Some(ContextValue::String(argument)) => {
            let name = argument.split([' ', '=']).next().unwrap_or_default();
            format!("{}: ", name.trim_matches(['<', '>', '[', ']', '.']))
        }
        _ => String::new(),
    }
}

const EXAMPLES: &str = "\
Examples:
  postil annotate article.txt                  show an article with its annotations
  postil annotate -f json article.txt          the same as JSON
  postil annotate -f html -o a.html page.html  the same as a page for the browser
  postil annotate -f csv --table quotes news/  who said what, as a table
  curl -s URL | postil annotate --date 2022-11-25

Exit status: 0 on success, 1 if some input failed (for diff: if something
differs), 2 for a usage error, 130 after Ctrl-C.

Default options are read from postil/config.toml in $XDG_CONFIG_HOME or
~/.config, or from the file that POSTIL_CONFIG names, with one section per
command:

  [annotate]
  offsets = \"utf16\"
  layers = [\"entity\", \"quote\"]";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Annotate articles
    Annotate(Annotate),
    /// Show the rule behind each annotation
    Explain(Explain),
    /// Check the quotations of a draft against its sources
    Verify(Verify),
    /// Take names, dates, amounts and identifiers out of documents, and put them back
    Redact(Redact),
    /// Show a binary message together with its article
    Inspect(Inspect),
    /// Train a model of names or syntax on your own texts
    Train(Train),
    /// Evaluate a model on manually annotated files
    Eval(Eval),
    /// Annotate an article on a device over a serial line
    Serial(Serial),
    /// Build a lexicon of your own names, terms or watch lists
    #[command(subcommand)]
    Lexicon(LexiconCommand),
    /// Check, trace and compile your own rules
    #[command(subcommand, after_help = RULES_EXAMPLES)]
    Rules(RulesCommand),
    /// Annotate articles as they arrive in a folder
    Watch(Watch),
    /// Compare two sets of annotations of the same articles
    Diff(Diff),
    /// Explain layers and labels
    Glossary(Glossary),
    /// Print the JSON Schema of -f json and -f jsonl
    Schema(Schema),
    /// Print a shell completion script
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

    /// Scripts that call an option by the name it had once go on, and nobody else learns that name.
    #[test]
    fn former_names_of_options_work_and_are_hidden() {
        let parsed = |words: &[&str]| Cli::try_parse_from(["postil"].iter().chain(words));
        let serial = parsed(&["serial", "tcp:a:1", "--piece", "7", "--patience", "9"]).unwrap();
        assert!(
            matches!(serial.command, Command::Serial(args) if (args.chunk_size, args.timeout) == (7, 9))
        );
        let train = parsed(&["train", "--train", "a", "--bronze", "b", "c", "-o", "m"]).unwrap();
        assert!(matches!(train.command, Command::Train(args) if args.silver.len() == 2));
        let diff = parsed(&["diff", "a", "b", "--most", "3"]).unwrap();
        assert!(matches!(diff.command, Command::Diff(args) if args.max_differences == 3));
        let mut commands = Cli::command();
        for (command, former) in [
            ("serial", "--piece"),
            ("serial", "--patience"),
            ("train", "--bronze"),
            ("diff", "--most"),
        ] {
            let command = commands.find_subcommand_mut(command).unwrap();
            assert!(!command.render_long_help().to_string().contains(former), "{former}");
        }
    }

    #[test]
    fn the_help_names_every_layer() {
        let help =
            Cli::command().find_subcommand_mut("annotate").unwrap().render_long_help().to_string();
        let words: String = help.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains(&crate::layers::all_names()), "{words}");
    }
}
