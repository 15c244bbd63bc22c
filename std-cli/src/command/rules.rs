//! `postil rules`: the user's own rules, from a text to what annotates by them.

use super::lexicon;
use crate::args::{BuildRules, CheckRules, RulesCommand, TraceRules};
use crate::error::{Fault, Problem, Stop, Tally, say};
use crate::input::{Source, text_of};
use crate::output::Target;
use crate::rules::{Sources, check, tell, trace};
use postil::rules::Rules;
use postil::{Options, stage};
use std::path::Path;

pub(crate) fn run(command: &RulesCommand) -> Result<Tally, Stop> {
    match command {
        RulesCommand::Build(args) => build(args),
        RulesCommand::Check(args) => run_examples(args),
        RulesCommand::Trace(args) => show_trace(args),
    }
}

/// The rules in a file, for the rest of the run.
pub(super) fn load(path: &Path) -> Result<Rules<'static>, Problem> {
    let source = Source::File(path.to_owned());
    // One set of rules lasts as long as the process.
    let bytes: &'static [u8] = source.read()?.leak();
    Rules::from_bytes(bytes).map_err(|error| {
        let fault =
            Fault::new(error.to_string()).with_remedy("make the file with postil rules build");
        fault.at(source.place())
    })
}

fn sources(files: &[Source]) -> Result<Sources, Problem> {
    let read = |source: &Source| {
        let text = text_of(source.read()?).map_err(|fault| fault.at(source.place()))?;
        Ok((source.place(), text))
    };
    Sources::read(&files.iter().map(read).collect::<Result<Vec<_>, Problem>>()?)
}

fn build(args: &BuildRules) -> Result<Tally, Stop> {
    let target = Target::new(args.output.as_deref());
    if target.is_unasked_terminal() {
        let fault = Fault::new("compiled rules are binary, and standard output is a terminal");
        return Err(Stop::Usage(fault.with_remedy("write to a file with -o FILE")));
    }
    let sources = sources(&args.files)?;
    let blob = sources.build(args.built_in)?;
    if let Some(path) = &args.texts {
        Target::new(Some(path)).write(&[], |out| out.write_all(sources.texts().as_bytes()))?;
    }
    let inputs: Vec<&Source> = args.files.iter().collect();
    target.write(&inputs, |out| out.write_all(&blob))?;
    Ok(Tally::default())
}

fn run_examples(args: &CheckRules) -> Result<Tally, Stop> {
    let sources = sources(&args.files)?;
    // What the engine will read has to be built, too.
    sources.build(args.built_in)?;
    let lexicon = args.lexicon.as_deref().map(lexicon::load).transpose()?;
    let checked = check(&sources, args.model.load()?, lexicon, args.built_in)?;
    let mut tally = Tally::default();
    checked.untried.iter().for_each(|problem| say(format_args!("warning: {problem}")));
    checked.wrong.iter().for_each(|problem| tally.report(problem));
    Ok(tally)
}

/// Shows how far each rule comes on a text, by the stages that `annotate` has.
fn show_trace(args: &TraceRules) -> Result<Tally, Stop> {
    let files: Vec<Source> = [&args.file].into_iter().chain(&args.with).cloned().collect();
    let text = match args.text.as_deref() {
        None | Some("-") if files.contains(&Source::Stdin) => {
            let fault = Fault::new("rules and text cannot both come from standard input");
            return Err(Stop::Usage(
                fault.with_remedy("name the rule file, or give the text as an argument"),
            ));
        }
        None | Some("-") => {
            text_of(Source::Stdin.read()?).map_err(|fault| fault.at(Source::Stdin.place()))?
        }
        Some(text) => text.to_owned(),
    };
    let sources = sources(&files)?;
    let unknown = args.only.iter().find(|name| !sources.has_rule(name));
    if let Some(name) = unknown {
        let fault = Fault::new(format!("there is no rule '{name}'"));
        return Err(fault
            .with_remedy("use the name after the keyword 'rule'")
            .at(args.file.place())
            .into());
    }
    let lexicon = args.lexicon.as_deref().map(lexicon::load).transpose()?;
    let mut options = Options::with_stages(match lexicon {
        None => stage::WITH_RULES,
        Some(_) => stage::WITH_LEXICON_AND_RULES,
    });
    (options.lexicon, options.model, options.tokens) = (lexicon, args.model.load()?, true);
    let told = tell(&trace(&sources, options, &text, &args.only)?);
    Target::new(None).write(&[], |out| out.write_all(told.as_bytes()))?;
    Ok(Tally::default())
}
