//! The subcommands.

mod annotate;
mod eval;
mod inspect;
mod lexicon;
mod serial;
mod train;

use crate::args::{Cli, Command, Common, View};
use crate::error::{Problem, Stop, Tally, say};
use crate::input::{Repair, Source};
use crate::output::{Page, Printer, Shape, Show, Target};
use postil::Lexicon;

/// Does what the command line asks for.
pub(crate) fn run(cli: Cli) -> Result<Tally, Stop> {
    match cli.command {
        Command::Annotate(args) => annotate::run(&args),
        Command::Explain(args) => annotate::run(&args.into()),
        Command::Inspect(args) => inspect::run(&args),
        Command::Train(args) => train::run(&args),
        Command::Eval(args) => eval::run(&args),
        Command::Serial(args) => serial::run(&args),
        Command::Lexicon(command) => lexicon::run(&command),
    }
}

/// A printer for documents in this view; a series has any number of them.
fn printer(
    common: &Common,
    target: &Target,
    inputs: &[&Source],
    view: View,
    is_series: bool,
) -> Result<Printer, Stop> {
    let page = Page { color: target.wants_color(common.color), width: target.width() };
    let show = Show { layers: common.layers.unwrap_or_default(), unit: common.offsets };
    let shape = Shape::new(view, is_series, page);
    let lexicon = common.lexicon_source();
    let inputs: Vec<&Source> = inputs.iter().copied().chain(&lexicon).collect();
    Ok(Printer::new(target.open(&inputs)?, shape, show))
}

impl Common {
    /// The file of the lexicon: an input like any other.
    fn lexicon_source(&self) -> Option<Source> {
        self.lexicon.clone().map(Source::File)
    }

    /// The lexicon, if one is asked for.
    fn lexicon(&self) -> Result<Option<Lexicon<'static>>, Problem> {
        self.lexicon.as_deref().map(lexicon::load).transpose()
    }
}

/// Says how often a repair was needed.
fn say_repaired(repair: &Repair, source: &Source) {
    match repair.replaced() {
        0 => {}
        1 => say(format_args!(
            "{}: 1 sequence that is not UTF-8 was replaced by U+FFFD",
            source.place()
        )),
        many => say(format_args!(
            "{}: {many} sequences that are not UTF-8 were replaced by U+FFFD",
            source.place()
        )),
    }
}
