//! `postil lexicon`: the user's own terms, from a table to a lexicon and back.

use crate::args::{Build, LexiconCommand, ShowLexicon};
use crate::error::{Fault, Problem, Stop, Tally};
use crate::input::{Source, text_of};
use crate::link;
use crate::output::Target;
use crate::sanitize::sanitized;
use crate::terms::{Terms, lexicon_of};
use postil::terms::{CaseRule, Lexicon, LexiconEntry};
use std::path::Path;

pub(crate) fn run(command: &LexiconCommand) -> Result<Tally, Stop> {
    match command {
        LexiconCommand::Build(args) => build(args),
        LexiconCommand::Show(args) => show(args),
    }
}

/// The lexicon in a file, for the rest of the run.
pub(super) fn load(path: &Path) -> Result<Lexicon<'static>, Problem> {
    let source = Source::File(path.to_owned());
    // One lexicon lasts as long as the process.
    let bytes: &'static [u8] = source.read()?.leak();
    Lexicon::from_bytes(bytes).map_err(|error| unfit(error).at(source.place()))
}

fn unfit(error: postil::Error) -> Fault {
    Fault::new(error.to_string()).with_remedy("make the file with postil lexicon build")
}

fn build(args: &Build) -> Result<Tally, Stop> {
    let target = Target::new(args.output.as_deref());
    if target.is_unasked_terminal() {
        let fault = Fault::new("a lexicon is binary, and standard output is a terminal");
        return Err(Stop::Usage(fault.with_remedy("write to a file with -o FILE")));
    }
    let table = args.terms.read()?;
    let table = text_of(table).map_err(|fault| fault.at(args.terms.place()))?;
    let blob = if args.link {
        let forms = link::forms_of(&table, &args.terms.place())?;
        lexicon_of(&forms).map_err(|error| Fault::new(error.to_string()).at(args.terms.place()))?
    } else {
        Terms::parse(&table, args.terms.place())?.build()?
    };
    write(&target, &args.terms, &blob)
}

fn show(args: &ShowLexicon) -> Result<Tally, Stop> {
    let bytes = args.lexicon.read()?;
    let lexicon =
        Lexicon::from_bytes(&bytes).map_err(|error| unfit(error).at(args.lexicon.place()))?;
    let mut rows: Vec<String> = lexicon.entries().map(|(_, entry)| row(&entry)).collect();
    rows.sort();
    let target = Target::new(args.output.as_deref());
    write(&target, &args.lexicon, rows.concat().as_bytes())
}

fn write(target: &Target, input: &Source, bytes: &[u8]) -> Result<Tally, Stop> {
    target.write(&[input], |out| out.write_all(bytes))?;
    Ok(Tally::default())
}

/// The line of a table that makes this entry.
fn row(entry: &LexiconEntry<'_>) -> String {
    let id = entry.id.unwrap_or_default();
    let case = if entry.case == CaseRule::default() { "" } else { entry.case.name() };
    let fields = [entry.text, entry.label, id, case].map(sanitized).join("\t");
    format!("{}\n", fields.trim_end_matches('\t'))
}
