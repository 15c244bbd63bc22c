//! The inputs, and the documents in each: a file is one, or as many as it has lines of JSON.

use crate::args::{Redact, RedactInput};
use crate::error::{Fault, Problem, Tally};
use crate::input::{Decoding, Found, Input, Kind, Source, decoded, expand};
use crate::record::DocumentName;
use crate::redact::form::Form;
use core::ops::Range;

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
    let bytes = source.read_within(args.max_size)?;
    let read = || {
        let (form, is_lines) = form(args.input, source, &bytes)?;
        let kind = if form == Form::Html { Kind::Html } else { Kind::Text };
        let decoding = Decoding { charset: args.encoding, lossy: args.lossy, limit: args.max_size };
        let decoded = decoded(bytes, kind, decoding)?;
        let mut remark = decoded.remark;
        if !decoded.is_verbatim && remark.is_none() {
            remark = Some("not UTF-8; the output and what --restore gives back are".to_owned());
        }
        Ok(Read { text: decoded.text, form, is_lines, remark })
    };
    read().map_err(|fault: Fault| fault.at(source.place()))
}

/// What an input is, and whether each of its lines is a document.
fn form(input: RedactInput, source: &Source, bytes: &[u8]) -> Result<(Form, bool), Fault> {
    let by_name = source.path().and_then(of_name);
    let input = match input {
        RedactInput::Auto => by_name.unwrap_or(RedactInput::Auto),
        told => told,
    };
    Ok(match input {
        RedactInput::Text => (Form::Text, false),
        RedactInput::Html => (Form::Html, false),
        RedactInput::Auto => match Kind::of_bytes(bytes) {
            Kind::Html => (Form::Html, false),
            Kind::Feed => return Err(feed()),
            _ if source
                .path()
                .is_some_and(|path| path.extension().is_some_and(|end| end == "xml")) =>
            {
                return Err(feed());
            }
            _ => (Form::Text, false),
        },
        _ => return Err(Fault::new("this form cannot be redacted yet")),
    })
}

fn feed() -> Fault {
    Fault::new("is a feed, which cannot be redacted").with_remedy("redact the pages that it names")
}

/// What a file is by its name.
fn of_name(path: &std::path::Path) -> Option<RedactInput> {
    let name = path.file_name()?.to_str()?.to_lowercase();
    let name = name.strip_suffix(".gz").or(name.strip_suffix(".zst")).unwrap_or(&name);
    let (_, extension) = name.rsplit_once('.')?;
    Some(match extension {
        "txt" | "text" => RedactInput::Text,
        "md" | "markdown" => RedactInput::Markdown,
        "html" | "htm" | "xhtml" => RedactInput::Html,
        "json" => RedactInput::Json,
        "jsonl" | "ndjson" => RedactInput::Jsonl,
        "csv" => RedactInput::Csv,
        "tsv" => RedactInput::Tsv,
        _ => return None,
    })
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
