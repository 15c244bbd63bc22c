//! The inputs, and the documents in each: a file is one, or as many as it has lines of JSON.

use crate::args::{Redact, RedactInput};
use crate::error::{Fault, Problem, Tally};
use crate::input::{Found, Input, Kind, Source, decoded, expand};
use crate::record::DocumentName;
use crate::redact::form::Form;
use core::ops::Range;
use serde::de::IgnoredAny;

/// An input that was read.
pub(super) struct Read {
    pub(super) text: String,
    pub(super) form: Form,
    /// Whether each line is a document.
    pub(super) is_lines: bool,
    /// What the user should know about how it was read.
    pub(super) remark: Option<String>,
}

/// The inputs that the arguments stand for; those that are not there are told.
pub(super) fn inputs(args: &Redact, unread: &mut Tally) -> Vec<Found> {
    let sources = match args.files.as_slice() {
        [] => &[Source::Stdin],
        files => files,
    };
    // What the user says the files are makes each file of a folder one of them.
    let input = if args.input == RedactInput::Auto { Input::Auto } else { Input::Text };
    let (inputs, problems) = expand(sources, input, args.output_dir.as_deref());
    for problem in &problems {
        unread.report(problem);
    }
    inputs
}

/// Reads an input.
pub(super) fn read(args: &Redact, source: &Source) -> Result<Read, Problem> {
    let bytes = source.read_within(args.texts.max_size)?;
    let read = || {
        let kind = if is_page(args.input, source, &bytes) { Kind::Html } else { Kind::Text };
        let decoded = decoded(bytes, kind, args.texts.decoding(args.lossy))?;
        let mut remark = decoded.remark;
        if !decoded.is_verbatim && remark.is_none() {
            remark = Some("not UTF-8; the output and what --restore gives back are".to_owned());
        }
        let form = form(args.input, source, &decoded.text)?;
        let is_lines = form == Form::Json && is_lines(args.input, &decoded.text);
        Ok(Read { text: decoded.text, form, is_lines, remark })
    };
    read().map_err(|fault: Fault| fault.at(source.place()))
}

/// What an input is.
fn form(input: RedactInput, source: &Source, text: &str) -> Result<Form, Fault> {
    Ok(match input {
        RedactInput::Auto => return Form::of(source.path(), text),
        RedactInput::Text => Form::Text,
        RedactInput::Markdown => Form::Markdown,
        RedactInput::Html => Form::Html,
        RedactInput::Json | RedactInput::Jsonl => Form::Json,
        RedactInput::Csv => Form::table(text),
        RedactInput::Tsv => Form::Csv { delimiter: b'\t' },
    })
}

/// Whether it is a page, which may say what encoding it is in.
fn is_page(input: RedactInput, source: &Source, bytes: &[u8]) -> bool {
    let by_name = || source.path().and_then(Kind::of_name);
    match input {
        RedactInput::Auto => by_name().unwrap_or_else(|| Kind::of_bytes(bytes)) == Kind::Html,
        told => told == RedactInput::Html,
    }
}

/// Whether each line of JSON is a document.
fn is_lines(input: RedactInput, text: &str) -> bool {
    match input {
        RedactInput::Json => false,
        RedactInput::Jsonl => true,
        _ => serde_json::from_str::<IgnoredAny>(text).is_err(),
    }
}

/// The documents of an input: what each is called, and its bytes with their line end.
pub(super) fn documents(read: &Read, name: &str) -> Vec<(DocumentName, Range<usize>)> {
    if !read.is_lines {
        return vec![(name.into(), 0..read.text.len())];
    }
    let mut start = 0;
    let lines = read.text.split_inclusive('\n').zip(1..).map(|(line, number)| {
        let range = start..start + line.len();
        start = range.end;
        let own = crate::article::Article::name_in_line(line.as_bytes());
        (own.unwrap_or_else(|| format!("{name}#{number}").as_str().into()), range)
    });
    lines.collect()
}
