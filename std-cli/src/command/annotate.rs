//! `postil annotate`: articles in, their margin notes out.

use super::common::{form, printer};
use super::lexicon;
use crate::args::{Annotate, Batch, Explain};
use crate::batch::{self, Done, Interrupt, Output, Progress, Tasks, Worker, whole_lines};
use crate::error::{Fault, Problem, Stop, Tally, say};
use crate::input::{Decoding, Found, Input, Kind, Source, expand};
use crate::link::Linker;
use crate::output::{Focus, Folder, Form, Format, JSONL, Places, Printer, REASONS, TEXT, Target};
use core::num::NonZero;
use postil::{Layer, Options};
use std::fs;
use std::sync::Arc;
use std::thread;

pub(crate) fn run(args: &Annotate) -> Result<Tally, Stop> {
    run_with(args, None)
}

/// `postil explain`: the same, with the rules behind the notes, on one place if the user asks for one.
pub(crate) fn explain(args: Explain) -> Result<Tally, Stop> {
    // The argument lasts as long as the process.
    let words = args.find.map(|words| Focus::Words(words.leak()));
    let focus = words.or(args.at.map(Focus::At));
    let annotate = Annotate {
        articles: args.articles,
        common: args.common,
        format: Some(REASONS),
        table: None,
        output_dir: None,
        text: false,
        reasons: false,
        min_confidence: None,
        link: None,
        second_look: false,
        strict: false,
        batch: Batch::default(),
    };
    run_with(&annotate, focus)
}

fn run_with(args: &Annotate, focus: Option<Focus>) -> Result<Tally, Stop> {
    let mut unread = Tally::default();
    let inputs = inputs(args, &mut unread);
    let mut job = Job::new(args, &inputs, false)?;
    job.form.settings.view.focus = focus;
    let is_batch = job.form.settings.is_series || args.output_dir.is_some();
    let progress = Progress::new(args.batch.progress, is_batch, total(&inputs));
    let done = job.done(&inputs)?;
    let mut run = job.begin(&inputs)?;
    let mut tally = run.go(inputs, done, &progress)?;
    run.output.finish()?;
    tally.add(&unread);
    progress.finish(&tally);
    if tally.is_interrupted {
        say(format_args!("interrupted; {} documents were written", tally.done));
    } else if tally.told > 0 {
        let (count, plural) = (tally.told, if tally.told == 1 { "" } else { "s" });
        say(format_args!("{count} document{plural} failed (see the errors in the output)"));
    }
    Ok(tally)
}

/// A run of a job: engines and output stay the same for all that comes.
pub(super) struct Run<'j> {
    job: &'j Job<'j>,
    worker: Arc<Worker>,
    pub(super) output: Output,
    pub(super) interrupt: Interrupt,
}

impl Run<'_> {
    /// Annotates these inputs, but those that are done.
    pub(super) fn go(
        &mut self,
        inputs: Vec<Found>,
        done: Done,
        progress: &Progress,
    ) -> Result<Tally, Stop> {
        let Self { job, worker, output, interrupt } = self;
        let places = job.args.output_dir.as_ref().map(|root| Places::new(root, &job.form));
        let (input, is_series) = (job.args.articles.input, job.form.settings.is_series);
        let tasks = Tasks::new(inputs, input, job.decoding(), places, done, is_series);
        batch::run(tasks, worker, job.jobs(), output, progress, interrupt)
    }
}

/// The inputs that the arguments stand for; those that are not there are told.
fn inputs(args: &Annotate, unread: &mut Tally) -> Vec<Found> {
    let sources = match args.articles.files.as_slice() {
        [] => &[Source::Stdin],
        files => files,
    };
    let (inputs, problems) = expand(sources, args.articles.input, args.output_dir.as_deref());
    for problem in &problems {
        unread.report(problem);
    }
    inputs
}

/// How many bytes there are to read, if that is known: what is compressed becomes more.
fn total(inputs: &[Found]) -> Option<u64> {
    inputs.iter().try_fold(0_u64, |sum, found| {
        let path = found.source.path()?;
        let is_compressed = path.extension().is_some_and(|end| end == "gz" || end == "zst");
        let size = fs::metadata(path).ok()?.len();
        (!is_compressed).then_some(sum.saturating_add(size))
    })
}

/// What the flags come to.
pub(super) struct Job<'a> {
    args: &'a Annotate,
    form: Form,
    target: Target,
    /// Whether each article of the input is a line.
    is_lines: bool,
    /// Whether other inputs may come later.
    is_open: bool,
}

impl<'a> Job<'a> {
    /// What the flags come to with these inputs, if others may come later or not.
    pub(super) fn new(args: &'a Annotate, inputs: &[Found], is_open: bool) -> Result<Self, Stop> {
        let kind = |found: &Found| args.articles.input.kind(&found.source);
        let is_lines = match inputs {
            [] => args.articles.input == Input::Jsonl,
            inputs => inputs.iter().all(|found| kind(found) == Some(Kind::Jsonl)),
        };
        let may_be_many = |found: &Found| matches!(kind(found), Some(Kind::Jsonl | Kind::Feed));
        let is_series = is_open
            || args.articles.files.len() > 1
            || inputs.len() > 1
            || inputs.iter().any(may_be_many);
        let usual = if is_lines { JSONL } else { TEXT };
        let told = || args.common.output.as_deref().and_then(Format::of_path);
        let format = args.format.or_else(told).unwrap_or(usual);
        let target = Target::new(args.common.output.as_deref());
        let is_one_output = args.output_dir.is_none();
        let table = args.table.unwrap_or_else(|| args.common.usual_table());
        let mut form = form(&args.common, &target, format, table, is_series && is_one_output);
        form.settings.view.text = args.text;
        form.settings.view.reasons = args.reasons;
        let job = Self { args, form, target, is_lines, is_open };
        job.check()?;
        Ok(job)
    }

    /// Refuses what does not go together.
    fn check(&self) -> Result<(), Stop> {
        let Self { args, form, .. } = self;
        let name = form.format.name;
        let usage = |what: String, remedy| Err(Stop::Usage(Fault::new(what).with_remedy(remedy)));
        if form.settings.is_series && form.format.quirks.holds_one {
            let what = format!("format '{name}' holds one document, but there may be several");
            return usage(what, "write one file per article with --output-dir");
        }
        if args.table.is_some() && !form.format.is_table() {
            let what = format!("format '{name}' has no tables");
            return usage(what, "use -f csv, tsv, parquet or arrow");
        }
        let can_go_on = args.output_dir.is_some() || self.can_append();
        if args.batch.resume && !can_go_on {
            let what = "this output cannot be resumed".to_owned();
            return usage(what, "write JSON Lines to a file with -o, or files to --output-dir");
        }
        args.common.remark_on_layers(form.format, form.settings.table);
        args.common.check_message(form.format, &self.target)
    }

    fn options(&self) -> Result<Options<'static>, Problem> {
        let (lexicon, rules) = (self.args.common.lexicon()?, self.args.common.rules()?);
        let mut options = self.args.articles.texts.options()?;
        if let Some(lexicon) = lexicon {
            options = options.lexicon(lexicon);
        }
        if let Some(rules) = rules {
            options = options.rules(rules);
        }
        options.strict = self.args.strict;
        options.second_look = self.args.second_look;
        options.min_confidence = self.args.min_confidence;
        let Form { format, settings } = self.form;
        options.tokens = format.quirks.needs_tokens || settings.view.layers.contains(Layer::Token);
        Ok(options)
    }

    /// The linker, if one is asked for. It lasts as long as the process.
    fn linker(&self) -> Result<Option<&'static Linker>, Problem> {
        let lexicon = self.args.link.as_deref().map(lexicon::load).transpose()?;
        Ok(lexicon.map(|lexicon| &*Box::leak(Box::new(Linker::new(&lexicon)))))
    }

    fn decoding(&self) -> Decoding {
        self.args.articles.texts.decoding(self.args.common.lossy)
    }

    fn jobs(&self) -> usize {
        let cores = || thread::available_parallelism().map_or(1, NonZero::get);
        self.args.batch.jobs.map_or_else(cores, usize::from)
    }

    /// Whether the output can go on after what an earlier run has written.
    fn can_append(&self) -> bool {
        self.form.format.quirks.goes_on && matches!(self.target, Target::File(_))
    }

    /// Whether it does.
    fn resumes(&self) -> bool {
        self.can_append() && (self.args.batch.resume || self.is_open)
    }

    /// What an earlier run has done.
    pub(super) fn done(&self, inputs: &[Found]) -> Result<Done, Stop> {
        match (&self.target, &self.args.output_dir) {
            (_, Some(_)) if self.is_open => Ok(Done::NewerFiles),
            (_, Some(_)) if self.args.batch.resume => Ok(Done::Files),
            (Target::File(path), None) if self.resumes() => {
                self.target.check(&self.sources(inputs))?;
                // What is watched comes in any order.
                let unit = self.form.settings.view.unit;
                Done::of_lines(path, self.is_lines && !self.is_open, unit)
            }
            _ => Ok(Done::Nothing),
        }
    }

    /// Gets everything ready. The output is touched last: what cannot be loaded must not cost the file that was there.
    pub(super) fn begin(&self, inputs: &[Found]) -> Result<Run<'_>, Stop> {
        let worker =
            Arc::new(Worker::new(self.options()?, self.linker()?, self.form, self.decoding()));
        let output = self.output(inputs)?;
        Ok(Run { job: self, worker, output, interrupt: Interrupt::listen() })
    }

    fn output(&self, inputs: &[Found]) -> Result<Output, Stop> {
        if let Some(root) = &self.args.output_dir {
            let inputs = self.sources(inputs);
            return Folder::open(root, self.form, &inputs).map(Output::Folder);
        }
        let printer = self.printer(inputs)?;
        Ok(Output::One { printer, place: self.target.place() })
    }

    /// Everything that is read: what none of the outputs may be.
    fn sources<'s>(&'s self, inputs: &'s [Found]) -> Vec<&'s Source> {
        inputs.iter().map(|found| &found.source).collect()
    }

    fn printer(&self, inputs: &[Found]) -> Result<Printer, Stop> {
        let own =
            [self.args.articles.texts.model.source(), self.args.link.clone().map(Source::File)];
        let inputs: Vec<&Source> =
            self.sources(inputs).into_iter().chain(own.iter().flatten()).collect();
        match &self.target {
            Target::File(path) if self.resumes() => {
                let stop = |error| Stop::writing(error, &path.display().to_string());
                self.target.check(&inputs)?;
                let length = if path.exists() { whole_lines(path).map_err(stop)? } else { 0 };
                Printer::new(self.target.append(length)?, self.form).map_err(stop)
            }
            _ => printer(&self.args.common, &self.target, &inputs, self.form),
        }
    }
}
