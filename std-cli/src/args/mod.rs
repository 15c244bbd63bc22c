//! The command line: flags, their defaults and their help.

mod annotate;
mod inspect;
mod lexicon;
mod tools;
mod train;

pub(crate) use annotate::{Annotate, Batch, Explain, Watch};
pub(crate) use inspect::{Inspect, Serial};
pub(crate) use lexicon::{Build, LexiconCommand, ShowLexicon};
pub(crate) use tools::{Completions, Diff, Glossary, GlossaryFormat, Man};
pub(crate) use train::{CorpusFile, Eval, Figures, Train};

use crate::config;
use crate::error::{Fault, Stop};
use crate::layers::Layers;
use crate::offsets::Unit;
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use core::error::Error;
use core::str::FromStr;
use std::env;
use std::path::PathBuf;

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
    let matches = command.try_get_matches_from(arguments);
    matches.and_then(|matches| Cli::from_arg_matches(&matches)).map_err(|error| {
        match error.source() {
            // A date or a layer: our own parsers say in one line what is wrong and what to do.
            Some(source) => Stop::Usage(Fault::new(source.to_string())),
            None => error.exit(),
        }
    })
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
    /// Train a tagger of names on texts of your own
    Train(Train),
    /// Compare what a tagger finds with what people have tagged
    Eval(Eval),
    /// Have a device annotate an article over a serial line
    Serial(Serial),
    /// Make a lexicon of your own names, terms or watch lists
    #[command(subcommand)]
    Lexicon(LexiconCommand),
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

/// What annotate, explain and inspect offer.
#[derive(Debug, Args)]
pub(crate) struct Common {
    /// What offsets count
    #[arg(long, value_enum, default_value_t)]
    pub(crate) offsets: Unit,

    /// Layers to show, with commas between them: section, sentence, token, entity, mention, role,
    /// time, quantity, quote, event, relation, term [default: all but token]
    #[arg(long, value_name = "LAYER,…")]
    pub(crate) layers: Option<Layers>,

    /// A lexicon of your own, made by `postil lexicon build`: its entries are the terms
    #[arg(long, value_name = "FILE.lex")]
    pub(crate) lexicon: Option<PathBuf>,

    /// Write to this file; `-` is standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,

    /// Replace what is not UTF-8 by U+FFFD, and say how often
    #[arg(long)]
    pub(crate) lossy: bool,

    /// Colours in text; `auto` asks the terminal and `NO_COLOR`
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    pub(crate) color: When,
}

/// When to do what is for eyes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub(crate) enum When {
    #[default]
    Auto,
    Always,
    Never,
}

/// A number, with a message that says which is wrong.
pub(super) fn parse_number<N: FromStr>(text: &str) -> Result<N, String> {
    text.parse().map_err(|_| format!("'{text}' is not a number (write digits)"))
}

/// A number from 1 on.
pub(super) fn parse_count<N: FromStr + PartialEq + Default>(text: &str) -> Result<N, String> {
    match parse_number(text)? {
        none if none == N::default() => Err(format!("'{text}' is too small (write 1 or more)")),
        count => Ok(count),
    }
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
