//! The subcommands.

mod annotate;
mod eval;
mod inspect;
mod train;

use crate::args::{Cli, Command, Common, View};
use crate::error::{Stop, Tally, say};
use crate::input::{Repair, Source};
use crate::output::{Page, Printer, Shape, Show, Target};

/// Does what the command line asks for.
pub(crate) fn run(cli: Cli) -> Result<Tally, Stop> {
    match cli.command {
        Command::Annotate(args) => annotate::run(&args),
        Command::Inspect(args) => inspect::run(&args),
        Command::Train(args) => train::run(&args),
        Command::Eval(args) => eval::run(&args),
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
    Ok(Printer::new(target.open(inputs)?, shape, show))
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
