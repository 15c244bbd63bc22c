//! What is to go taken out of documents: found on all cores, replaced in their order.

use super::documents::{Read, documents, inputs, read};
use super::key_file;
use super::outlet::Outlet;
use crate::args::{Redact, RedactFormat};
use crate::batch::{Progress, guarded};
use crate::command::{lexicon, rules};
use crate::error::{Fault, Problem, Stop, Tally, say};
use crate::input::{Found, Source, text_in};
use crate::output::{Access, Target, write_whole};
use crate::record::DocumentName;
use crate::redact::form::{Form, MERGED_KEYS, Piece, merges_keys, pieces};
use crate::redact::{
    Asked, Book, Choice, Counts, Edit, Finder, Found as Finding, Key, Page, Redacted, Report,
};
use core::mem;
use core::ops::Range;
use core::slice;
use postil::Options;
use rayon::prelude::*;
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::thread;

/// What is held back until the key is written that can undo it, in bytes.
const HELD: usize = 32 << 20;

pub(super) fn run(args: &Redact) -> Result<Tally, Stop> {
    let mut tally = Tally::default();
    let inputs = inputs(args, &mut tally);
    let is_series = inputs.len() > 1;
    if is_series && args.output_dir.is_none() && args.format == RedactFormat::Text {
        let fault = Fault::new("several documents would become one");
        return Err(Stop::Usage(
            fault.with_remedy("write one file for each with --output-dir, or use -f json"),
        ));
    }
    if args.key.as_deref() == Some(Path::new("-")) {
        let fault = Fault::new("a key is a file of its own, not standard output");
        return Err(Stop::Usage(fault.with_remedy("name a file with --key")));
    }
    if args.originals && args.format == RedactFormat::Text {
        let fault = Fault::new("--originals adds to -f json alone");
        return Err(Stop::Usage(fault.with_remedy("use -f json, or leave it out")));
    }
    let to_stdout = |path: Option<&Path>| path.is_none_or(|path| path == Path::new("-"));
    let shares_stdout = args.output_dir.is_none() && to_stdout(args.output.as_deref());
    if shares_stdout && args.report.as_deref() == Some(Path::new("-")) {
        let fault = Fault::new("the report and the document would both go to standard output");
        return Err(Stop::Usage(fault.with_remedy("write one of them to a file")));
    }
    for path in
        [&args.report, &args.key].into_iter().flatten().filter(|path| *path != Path::new("-"))
    {
        let sources: Vec<&Source> = inputs.iter().map(|found| &found.source).collect();
        Target::File(path.clone()).check(&sources)?;
        if args.output.as_ref() == Some(path) || (args.report == args.key) {
            let fault = Fault::new(format!("{} would be written twice", path.display()));
            return Err(Stop::Usage(fault.with_remedy("name different files")));
        }
    }
    let finder = Finder::new(options(args)?, choice(args)?, args.replace);
    let key = args.key.as_deref().map(key_file::load_or_begin).transpose()?;
    let extension = if args.format == RedactFormat::Json { ".json" } else { "" };
    let outlet = Outlet::open(args, &inputs, extension)?;
    let progress = Progress::new(args.progress, is_series, None);
    let mut desk = Desk {
        args,
        key,
        outlet,
        held: Vec::new(),
        held_bytes: 0,
        reports: Vec::new(),
        lines: Vec::new(),
        page: Page::default(),
        counts: Counts::default(),
        tally,
    };
    let at_once = thread::available_parallelism().map_or(1, usize::from) * 2;
    for some in inputs.chunks(at_once) {
        let findings: Vec<Result<InFile, Problem>> = some
            .par_iter()
            .map(|found| {
                guarded(|| find(args, &finder, found), &found.source).and_then(|found| found)
            })
            .collect();
        for (found, finding) in some.iter().zip(findings) {
            let length = finding.as_ref().map_or(0, |file| file.text.len());
            progress.took(u64::try_from(length).unwrap_or(u64::MAX));
            progress.aside(|| desk.take(found, finding))?;
        }
    }
    progress.finish(&desk.tally);
    desk.finish()
}

/// What goes out of the documents of an input.
struct InFile {
    text: String,
    form: Form,
    remark: Option<String>,
    documents: Vec<(DocumentName, Finding)>,
}

/// Reads an input and finds what goes out of its documents.
fn find(args: &Redact, finder: &Finder, found: &Found) -> Result<InFile, Problem> {
    let read = read(args, &found.source)?;
    if read.is_lines {
        // Only the file as a whole knows which of its lines is no JSON.
        pieces(&read.text, read.form, None).map_err(|fault| fault.at(found.source.place()))?;
    }
    let (mut all, mut named) = (Vec::new(), HashSet::new());
    let mut line = 1;
    for (name, range) in documents(&read, &found.source.name()) {
        let input = read.text.get(range).unwrap_or_default().to_owned();
        let finding = pieces_of(&input, &read, args, &mut named)
            .and_then(|pieces| finder.find(&name, input, pieces, args.texts.date))
            .map_err(|fault| fault.at(found.source.place()))?;
        let objection = if args.strict { finding.objection(line) } else { None };
        line += finding.lines();
        if let Some(objection) = objection {
            let fault = Fault::new(format!("refused by --strict: {objection}"));
            return Err(fault.at(found.source.place()));
        }
        all.push((name, finding));
    }
    if let Some(missing) = args.columns.iter().find(|column| !named.contains(column.as_str())) {
        let fault = Fault::new(format!("has no column or field '{missing}'"));
        return Err(fault.at(found.source.place()));
    }
    Ok(InFile { text: read.text, form: read.form, remark: read.remark, documents: all })
}

/// The pieces of a document, and which of the columns or fields that the user names it has. Of lines, each may have others.
fn pieces_of<'a>(
    input: &str,
    read: &Read,
    args: &'a Redact,
    named: &mut HashSet<&'a str>,
) -> Result<Vec<Piece>, Fault> {
    if args.columns.is_empty() {
        return pieces(input, read.form, None);
    }
    let mut own = args.columns.clone();
    if read.is_lines {
        own.retain(|field| pieces(input, read.form, Some(slice::from_ref(field))).is_ok());
    }
    named.extend(args.columns.iter().filter(|column| own.contains(column)).map(String::as_str));
    pieces(input, read.form, Some(&own))
}

/// What was done so far, and what is yet to be written.
struct Desk<'a> {
    args: &'a Redact,
    key: Option<Key>,
    outlet: Outlet,
    /// Outputs that wait for the key that can undo them.
    held: Vec<(Source, PathBuf, Vec<u8>)>,
    held_bytes: usize,
    reports: Vec<serde_json::Value>,
    lines: Vec<String>,
    page: Page,
    counts: Counts,
    tally: Tally,
}

impl Desk<'_> {
    /// Replaces what goes out of the documents of an input.
    fn take(&mut self, found: &Found, finding: Result<InFile, Problem>) -> Result<(), Stop> {
        let InFile { text, form, remark, documents } = match finding {
            Ok(file) => file,
            Err(problem) => {
                self.tally.report(&problem);
                return Ok(());
            }
        };
        if let Some(remark) = remark {
            say(format_args!("{}: {remark}", found.source.place()));
        }
        let (mut output, mut edits, mut json) = (String::new(), Vec::new(), Vec::new());
        let mut before = 0;
        for (name, finding) in documents {
            // Without a key, nobody could tell that a number stands for the same in two documents.
            let mut own = Book::default();
            let book = self.key.as_mut().map_or(&mut own, |key| &mut key.book);
            let redacted = finding.replace(book);
            let counts = Counts::of(&redacted, book);
            self.counts.add(&counts);
            self.report(&name, &redacted, counts, &mut json)?;
            edits.extend(redacted.edits.iter().map(|edit| shifted(edit, before, output.len())));
            before += redacted.input.len();
            output += &redacted.output;
        }
        if merges_keys(&text, &output, form) {
            if self.args.strict {
                let fault = Fault::new(format!("refused by --strict: {MERGED_KEYS}"));
                self.tally.report(&fault.at(found.source.place()));
                return Ok(());
            }
            say(format_args!("{}: {MERGED_KEYS}", found.source.place()));
        }
        if let Some(key) = &mut self.key {
            key.remember(&found.source.name(), &text, &output, &edits);
        }
        let bytes = match self.args.format {
            RedactFormat::Text => output.into_bytes(),
            RedactFormat::Json => json,
        };
        self.held_bytes += bytes.len();
        self.held.push((found.source.clone(), found.relative.clone(), bytes));
        if self.key.is_none() || self.held_bytes > HELD {
            self.hand_on()?;
        }
        Ok(())
    }

    /// Adds what is told of a document.
    fn report(
        &mut self,
        name: &DocumentName,
        redacted: &Redacted,
        counts: Counts,
        json: &mut Vec<u8>,
    ) -> Result<(), Stop> {
        let unit = self.args.offsets;
        if self.args.format == RedactFormat::Json {
            let asked = Asked { unit, text: true, originals: self.args.originals };
            let report = Report::of(name, redacted, counts.clone(), asked);
            serde_json::to_writer(&mut *json, &report)
                .map_err(|error| Stop::writing(error.into(), "standard output"))?;
            json.push(b'\n');
        }
        match self.args.report.as_deref().map(ReportForm::of) {
            None => {}
            Some(ReportForm::Page) => self.page.add(name, redacted, &counts),
            Some(ReportForm::Json) => {
                let report = Report::of(name, redacted, counts, Asked { unit, ..Asked::default() });
                self.reports.push(serde_json::to_value(&report).unwrap_or_default());
            }
            Some(ReportForm::Text) => {
                self.lines.push(format!("{name}: {}\n", counts.line()));
            }
        }
        Ok(())
    }

    /// Writes the key, and then what it can undo.
    fn hand_on(&mut self) -> Result<(), Stop> {
        if let (Some(path), Some(key)) = (&self.args.key, &self.key) {
            key_file::save(key, path)?;
        }
        self.held_bytes = 0;
        for (source, relative, bytes) in mem::take(&mut self.held) {
            match self.outlet.write(&relative, &bytes)? {
                Ok(()) => self.tally.done += 1,
                Err(fault) => self.tally.report(&fault.at(source.place())),
            }
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Tally, Stop> {
        self.hand_on()?;
        match self.args.report.as_deref() {
            Some(path) => self.write_report(path)?,
            None if self.tally.done == 0 => {}
            None => say(format_args!(
                "{}; read the result: some names may remain (see postil redact --help)",
                self.counts.line()
            )),
        }
        Ok(self.tally)
    }

    fn write_report(&self, path: &Path) -> Result<(), Stop> {
        let bytes = match ReportForm::of(path) {
            ReportForm::Page => self.page.finish().into_bytes(),
            ReportForm::Json => {
                let report =
                    serde_json::json!({ "documents": self.reports, "counts": self.counts });
                let mut json = serde_json::to_vec_pretty(&report).unwrap_or_default();
                json.push(b'\n');
                json
            }
            ReportForm::Text => {
                let total = format!("all documents: {}\n", self.counts.line());
                self.lines.iter().cloned().chain([total]).collect::<String>().into_bytes()
            }
        };
        if path == Path::new("-") {
            return Target::new(None).write(&[], |out| out.write_all(&bytes));
        }
        write_whole(path, &bytes, Access::Usual)
            .map_err(|error| Stop::writing(error, &path.display().to_string()))
    }
}

/// How the report is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum ReportForm {
    Text,
    Json,
    Page,
}

impl ReportForm {
    /// By the ending of its file.
    fn of(path: &Path) -> Self {
        match path.extension().and_then(|end| end.to_str()) {
            Some("json") => Self::Json,
            Some("html" | "htm") => Self::Page,
            _ => Self::Text,
        }
    }
}

/// An edit of a document as one of the input that the document is a line of.
fn shifted(edit: &Edit, input: usize, output: usize) -> Edit {
    let by = |range: &Range<usize>, by: usize| range.start + by..range.end + by;
    Edit {
        raw: by(&edit.raw, input),
        own: by(&edit.own, input),
        output: by(&edit.output, output),
        words: by(&edit.words, output),
        ..edit.clone()
    }
}

fn options(args: &Redact) -> Result<Options<'static>, Problem> {
    let mut options = args.texts.options()?;
    if let Some(path) = &args.lexicon {
        options = options.lexicon(lexicon::load(path)?);
    }
    if let Some(path) = &args.rules {
        options = options.rules(rules::load(path)?);
    }
    Ok(options)
}

fn choice(args: &Redact) -> Result<Choice, Problem> {
    let names = match &args.keep_names {
        Some(path) => text_in(&Source::File(path.clone()))?,
        None => String::new(),
    };
    let names = names.lines().map(str::to_owned);
    Ok(Choice::new(args.layers.clone().unwrap_or_default(), args.keep.clone(), names))
}
