//! `postil verify`: a draft checked against its sources.

use crate::args::{Verify, VerifyFormat};
use crate::batch::{Articles, Done, Interrupt, Progress, Tasks};
use crate::engine::Annotator;
use crate::error::{Fault, Problem, Stop, Tally};
use crate::input::{Decoding, Found, Kind, Source, article_of, expand};
use crate::output::Target;
use crate::verify::{Report, Verifier};
use postil::Options;
use std::path::Path;

/// What cannot be checked ends with another status than what is wrong.
pub(crate) fn run(args: &Verify) -> Result<Tally, Stop> {
    let target = Target::new(args.output.as_deref());
    target.check(&inputs(args))?;
    let draft = draft(args).map_err(|problem| Stop::Usage(Fault::new(problem.to_string())))?;
    let mut options = Options::new();
    options.date = args.date;
    options.model = args.model.load()?;
    let verifier = Verifier::of(Annotator::new(options), draft);
    let verifier = verifier.map_err(|fault| fault.at(args.draft.place()))?;
    let mut verifier = verifier.transcripts(args.transcript);
    let mut tally = Tally::default();
    pass_sources(args, &mut verifier, &mut tally);
    if tally.is_interrupted {
        return Ok(tally);
    }
    let report = verifier.report().map_err(|fault| fault.at("sources"))?;
    write(args, &target, &report)?;
    if report.fault_count() > 0 {
        tally.count_failure();
    }
    Ok(tally)
}

/// Everything that is read: what the output may not be.
fn inputs(args: &Verify) -> Vec<&Source> {
    core::iter::once(&args.draft).chain(&args.sources).collect()
}

fn decoding(args: &Verify) -> Decoding {
    Decoding { charset: args.encoding, lossy: args.lossy, limit: args.max_size }
}

/// The draft is one text.
fn draft(args: &Verify) -> Result<crate::article::Article, Problem> {
    let bytes = args.draft.read_within(args.max_size)?;
    let kind = args.input.kind(&args.draft).unwrap_or_else(|| Kind::of_bytes(&bytes));
    if matches!(kind, Kind::Feed | Kind::Jsonl) {
        let fault = Fault::new("holds several texts, but a draft is one");
        return Err(fault.with_remedy("check one text at a time").at(args.draft.place()));
    }
    Ok(article_of(&args.draft, kind, bytes, decoding(args))?.article)
}

/// Streams the sources past the draft; what cannot be read is told, and the others go on.
fn pass_sources(args: &Verify, verifier: &mut Verifier, tally: &mut Tally) {
    let (found, problems) = expand(&args.sources, args.input, None);
    for problem in &problems {
        tally.report(problem);
    }
    let progress = Progress::new(args.progress, found.len() > 1, total(&found));
    let tasks = Tasks::new(found, args.input, decoding(args), None, Done::Nothing, true);
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
        VerifyFormat::Sarif => report.write_sarif(out, path.as_deref()),
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
