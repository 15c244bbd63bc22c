//! The subcommands.

mod annotate;
mod common;
mod completions;
mod diff;
mod eval;
mod glossary;
mod inspect;
mod lexicon;
mod redact;
mod rules;
mod schema;
mod serial;
mod train;
mod verify;
mod watch;

use crate::args::{Cli, Command};
use crate::error::{Stop, Tally};

/// Does what the command line asks for.
pub(crate) fn run(cli: Cli) -> Result<Tally, Stop> {
    match cli.command {
        Command::Annotate(args) => annotate::run(&args),
        Command::Explain(args) => annotate::explain(args),
        Command::Redact(args) => redact::run(&args),
        Command::Watch(args) => watch::run(&args),
        Command::Diff(args) => diff::run(&args),
        Command::Glossary(args) => glossary::run(&args),
        Command::Schema(args) => schema::run(&args),
        Command::Completions(args) => completions::complete(&args),
        Command::Man(args) => completions::man(&args),
        Command::Verify(args) => verify::run(&args),
        Command::Inspect(args) => inspect::run(&args),
        Command::Train(args) => train::run(&args),
        Command::Eval(args) => eval::run(&args),
        Command::Serial(args) => serial::run(&args),
        Command::Lexicon(command) => lexicon::run(&command),
        Command::Rules(command) => rules::run(&command),
    }
}
