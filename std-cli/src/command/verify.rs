//! `postil verify`: a draft checked against its sources.

use crate::args::{Verify, VerifyFormat};
use crate::article::Article;
use crate::batch::{Articles, Done, Interrupt, Progress, Tasks};
use crate::engine::Annotator;
use crate::error::{Fault, Problem, Stop, Tally, say};
use crate::input::{Decoding, Found, Kind, Source, article_of, expand};
use crate::output::Target;
use crate::verify::{Original, Report, Verifier};
use std::path::Path;

/// What cannot be checked ends with another status than what is wrong.
pub(crate) fn run(args: &Verify) -> Result<Tally, Stop> {
    if args.draft == Source::Stdin && args.sources.contains(&Source::Stdin) {
        let fault = Fault::new("standard input cannot be both the draft and a source");
        return Err(Stop::Usage(fault.with_remedy("name a file for one of them")));
    }
    let target = Target::new(args.output.as_deref());
    target.check(&inputs(args))?;
    let usage = |problem: Problem| Stop::Usage(Fault::new(problem.to_string()));
    let (draft, original) = draft(args).map_err(usage)?;
    let (found, problems) = expand(&args.sources, args.source_input, None);
    if let Some(problem) = problems.into_iter().next() {
        return Err(usage(problem));
    }
    let verifier = Verifier::of(Annotator::new(args.texts.options()?), draft);
    let verifier = verifier.map_err(|fault| fault.at(args.draft.place()))?;
    let mut verifier = verifier.transcripts(args.transcript);
    let mut tally = Tally::default();
    pass_sources(args, found, &mut verifier, &mut tally);
    if tally.is_interrupted {
        return Ok(tally);
    }
    let report = verifier.report().map_err(|fault| fault.at("sources"))?;
    let report = Report { original, unread: tally.failed, ..report };
    write(args, &target, &report)?;
    let doubts = if args.strict { report.doubt_count() + report.unknown.len() } else { 0 };
    if report.fault_count() + doubts > 0 {
        tally.count_failure();
    }
    Ok(tally)
}

/// Everything that is read: what the output may not be.
fn inputs(args: &Verify) -> Vec<&Source> {
    core::iter::once(&args.draft).chain(&args.sources).collect()
}

fn decoding(args: &Verify) -> Decoding {
    args.texts.decoding(args.lossy)
}

/// The draft, which is one text, and its file, if that has more than the text.
fn draft(args: &Verify) -> Result<(Article, Option<Original>), Problem> {
    let bytes = args.draft.read_within(args.texts.max_size)?;
    let kind = args.input.kind(&args.draft).unwrap_or_else(|| Kind::of_bytes(&bytes));
    if matches!(kind, Kind::Feed | Kind::Jsonl) {
        let fault = Fault::new("holds several texts, but a draft is one");
        return Err(fault.with_remedy("check one text at a time").at(args.draft.place()));
    }
    let of = |kind, bytes| article_of(&args.draft, kind, bytes, decoding(args));
    let file = matches!(kind, Kind::Markdown | Kind::Html).then(|| bytes.clone());
    let draft = of(kind, bytes)?.article;
    let file = file.map(|bytes| of(Kind::Text, bytes)).transpose()?;
    let original = file.map(|file| Original::new(file.article.text, &draft.text));
    Ok((draft, original))
}

/// Streams the sources past the draft; what cannot be read is told, and the others go on.
fn pass_sources(args: &Verify, found: Vec<Found>, verifier: &mut Verifier, tally: &mut Tally) {
    let (drafts, found): (Vec<Found>, Vec<Found>) =
        found.into_iter().partition(|found| is_draft(args, &found.source));
    if !drafts.is_empty() {
        say(format_args!("{}: is the draft, so it is no source", args.draft.place()));
    }
    let progress = Progress::new(args.progress, found.len() > 1, total(&found));
    let tasks = Tasks::new(found, args.source_input, decoding(args), None, Done::Nothing, true);
    let interrupt = Interrupt::listen();
    for article in Articles::new(tasks, decoding(args), &progress) {
        match article {
            Ok(article) => {
                verifier.pass_article(&article);
                tally.done += 1;
            }
            Err(problem) => progress.aside(|| tally.report(&problem)),
        }
        if interrupt.has_come() {
            tally.is_interrupted = true;
            break;
        }
    }
    progress.finish(tally);
}

/// Whether a source is the draft itself, which would confirm all that it says.
fn is_draft(args: &Verify, source: &Source) -> bool {
    let paths = args.draft.path().zip(source.path());
    paths.is_some_and(|(draft, source)| same_file::is_same_file(draft, source).unwrap_or(false))
}

/// How many bytes there are to read, if that is known.
fn total(found: &[Found]) -> Option<u64> {
    let size =
        |found: &Found| found.source.path().and_then(|path| Some(path.metadata().ok()?.len()));
    found.iter().map(size).sum()
}

fn write(args: &Verify, target: &Target, report: &Report) -> Result<(), Stop> {
    let style = target.text_style(args.color);
    let path = args.draft.path().map(Path::to_path_buf);
    let format = args.format.or_else(|| format_of(args.output.as_deref()?)).unwrap_or_default();
    target.write(&inputs(args), |out| match format {
        VerifyFormat::Text => report.write_text(out, style),
        VerifyFormat::Json => report.write_json(out, args.offsets),
        VerifyFormat::Sarif => report.write_sarif(out, path.as_deref(), args.strict),
        VerifyFormat::Html => report.write_page(out),
    })
}

/// The format that a file's name says.
fn format_of(path: &Path) -> Option<VerifyFormat> {
    match path.extension()?.to_str()? {
        "json" => Some(VerifyFormat::Json),
        "sarif" => Some(VerifyFormat::Sarif),
        "html" | "htm" => Some(VerifyFormat::Html),
        "txt" => Some(VerifyFormat::Text),
        _ => None,
    }
}
