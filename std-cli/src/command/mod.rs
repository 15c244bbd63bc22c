//! The subcommands.

mod annotate;
mod eval;
mod inspect;
mod lexicon;
mod serial;
mod train;

use crate::args::{Cli, Command, Common, View};
use crate::error::{Fault, Problem, Stop, Tally, say};
use crate::input::{Repair, Source, text_of};
use crate::output::{Page, Printer, Shape, Show, Target, message_of};
use crate::record::Record;
use postil::Lexicon;
use std::io::Write;

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

    /// Refuses what a message cannot do.
    fn check_message(&self, target: &Target) -> Result<(), Stop> {
        let fault = if !self.layers.unwrap_or_default().leaves_nothing_out() {
            Fault::new("postcard holds every layer, for annotations are numbered through")
                .with_remedy("choose layers when reading: postil inspect --layers")
        } else if target.is_unasked_terminal() {
            Fault::new("postcard is binary, and standard output is a terminal")
                .with_remedy("write to a file with -o FILE, or insist with -o -")
        } else {
            return Ok(());
        };
        Err(Stop::Usage(fault))
    }

    /// The lexicon, if one is asked for.
    fn lexicon(&self) -> Result<Option<Lexicon<'static>>, Problem> {
        self.lexicon.as_deref().map(lexicon::load).transpose()
    }
}

/// Reads an article that has to be there as a whole.
fn read_article(article: &Source, lossy: bool) -> Result<String, Problem> {
    let mut bytes = article.read()?;
    if lossy {
        let mut repair = Repair::default();
        bytes = repair.mended(&bytes);
        say_repaired(&repair, article);
    }
    text_of(bytes).map_err(|fault| fault.at(article.place()))
}

/// Writes the message of an article. The target is opened at last: a failure leaves nothing behind.
fn write_message(
    record: &Record,
    article: &Source,
    target: &Target,
    inputs: &[&Source],
) -> Result<(), Stop> {
    let message = message_of(record).map_err(|fault| fault.at(article.place()))?;
    let mut out = target.open(inputs)?;
    out.write_all(&message)
        .and_then(|()| out.flush())
        .map_err(|error| Stop::writing(error, &target.place()))
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
