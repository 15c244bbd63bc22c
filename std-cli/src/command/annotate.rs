//! `postil annotate`: articles in, their margin notes out.

use super::{printer, say_repaired, write_message};
use crate::args::{Annotate, Format, Input, View};
use crate::document::Document;
use crate::engine::Annotator;
use crate::error::{Fault, Problem, Stop, Tally};
use crate::input::{Lines, Refusal, Repair, Request, Source};
use crate::layers::Layers;
use crate::output::{Printer, Target};
use crate::record::Record;
use postil::{Layer, Options};
use std::io;

pub(crate) fn run(args: &Annotate) -> Result<Tally, Stop> {
    let job = Job::new(args);
    match (args.input, job.format.view()) {
        (_, Some(View::Timeml)) if args.input == Input::Jsonl || job.sources.len() > 1 => {
            let fault = Fault::new("timeml holds one document, and there are several");
            Err(Stop::Usage(fault.with_remedy("give one FILE and one -o for each")))
        }
        (Input::Text, None) => job.encode(),
        (Input::Text, Some(view)) => job.show(view),
        (Input::Jsonl, Some(view)) => job.answer(view),
        (Input::Jsonl, None) => {
            let fault = Fault::new("postcard holds one document, and --input jsonl is many");
            Err(Stop::Usage(fault.with_remedy("take --format jsonl")))
        }
    }
}

/// What the flags come to.
struct Job<'a> {
    args: &'a Annotate,
    sources: Vec<Source>,
    format: Format,
    target: Target,
    layers: Layers,
}

impl<'a> Job<'a> {
    fn new(args: &'a Annotate) -> Self {
        let files = &args.articles.files;
        let sources = if files.is_empty() { vec![Source::Stdin] } else { files.clone() };
        let format = args.format.unwrap_or(match args.input {
            Input::Text => Format::Text,
            Input::Jsonl => Format::Jsonl,
        });
        Self {
            args,
            sources,
            format,
            target: Target::new(args.common.output.as_deref()),
            layers: args.common.layers.unwrap_or_default(),
        }
    }

    fn annotator(&self) -> Result<Annotator, Problem> {
        let lexicon = self.args.common.lexicon()?;
        let mut options = lexicon.map_or_else(Options::default, Options::with_lexicon);
        options.date = self.args.articles.date;
        options.strict = self.args.strict;
        options.model = self.args.articles.model.load()?;
        options.tokens = self.layers.contains(Layer::Token);
        Ok(Annotator::new(options))
    }

    fn printer(&self, view: View, is_series: bool) -> Result<Printer, Stop> {
        let model = self.args.articles.model.source();
        let inputs: Vec<&Source> = self.sources.iter().chain(&model).collect();
        printer(&self.args.common, &self.target, &inputs, view, is_series)
    }

    /// Why writing failed.
    fn stop(&self, error: io::Error) -> Stop {
        Stop::writing(error, &self.target.place())
    }

    /// Shows every article.
    fn show(&self, view: View) -> Result<Tally, Stop> {
        let mut tally = Tally::default();
        let mut annotator = self.annotator()?;
        let mut printer = self.printer(view, self.sources.len() > 1)?;
        for source in &self.sources {
            match self.annotate(source, &mut annotator) {
                Ok(record) => {
                    printer.print(&Document::from(record)).map_err(|error| self.stop(error))?
                }
                Err(problem) => tally.report(&problem),
            }
        }
        printer.finish().map_err(|error| self.stop(error))?;
        Ok(tally)
    }

    fn annotate(&self, source: &Source, annotator: &mut Annotator) -> Result<Record, Problem> {
        let mut repair = self.args.common.lossy.then(Repair::default);
        let name = source.name().as_str().into();
        let record = annotator
            .annotate_reader(name, &mut source.open()?, repair.as_mut())
            .map_err(|fault| fault.at(source.place()))?;
        if let Some(repair) = repair {
            say_repaired(&repair, source);
        }
        Ok(record)
    }

    /// Writes the message of the one article.
    fn encode(&self) -> Result<Tally, Stop> {
        let source = self.only_source()?;
        let record = self.annotate(source, &mut self.annotator()?)?;
        let (model, lexicon) =
            (self.args.articles.model.source(), self.args.common.lexicon_source());
        let inputs: Vec<&Source> = [source].into_iter().chain(&model).chain(&lexicon).collect();
        write_message(&record, source, &self.target, &inputs)?;
        Ok(Tally::default())
    }

    /// The one article of a message, if the flags ask for nothing that a message cannot do.
    fn only_source(&self) -> Result<&Source, Stop> {
        let [source] = self.sources.as_slice() else {
            let fault = Fault::new("postcard holds one document, and there are several files");
            return Err(Stop::Usage(fault.with_remedy("give one FILE and one -o for each")));
        };
        self.args.common.check_message(&self.target)?;
        Ok(source)
    }

    /// Answers every line with a document, as they come.
    fn answer(&self, view: View) -> Result<Tally, Stop> {
        let mut tally = Tally::default();
        let mut annotator = self.annotator()?;
        let mut printer = self.printer(view, true)?;
        for source in &self.sources {
            match Lines::open(source, self.args.common.lossy) {
                Ok(mut lines) => {
                    answer_lines(&mut lines, &mut annotator, view, &mut printer, &mut tally)
                        .map_err(|error| self.stop(error))?;
                    if let Some(repair) = lines.repair() {
                        say_repaired(repair, source);
                    }
                }
                Err(problem) => tally.report(&problem),
            }
        }
        printer.finish().map_err(|error| self.stop(error))?;
        Ok(tally)
    }
}

fn answer_lines(
    lines: &mut Lines,
    annotator: &mut Annotator,
    view: View,
    printer: &mut Printer,
    tally: &mut Tally,
) -> io::Result<()> {
    loop {
        // Whoever waits for an answer before asking on must get it.
        if lines.may_block() {
            printer.flush()?;
        }
        let answer = match lines.next_request() {
            Ok(None) => return Ok(()),
            Ok(Some(asked)) => asked.and_then(|request| answer_request(request, annotator)),
            Err(problem) => {
                tally.report(&problem);
                return Ok(());
            }
        };
        match answer {
            Ok(document) => printer.print(&document)?,
            // Text has no place for faults: eyes look at standard error.
            Err(refusal) if matches!(view, View::Text | View::Reasons) => {
                tally.report(&refusal.fault.at(lines.place()));
            }
            Err(refusal) => {
                tally.count_failure();
                printer.print_fault(refusal.name.as_ref(), &refusal.fault)?;
            }
        }
    }
}

fn answer_request(request: Request, annotator: &mut Annotator) -> Result<Document, Refusal> {
    let Request { name, text, date } = request;
    annotator
        .annotate_text(name.clone(), text, date)
        .map(Document::from)
        .map_err(|fault| Refusal { name: Some(name), fault })
}
