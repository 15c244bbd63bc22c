//! `postil eval`: how well a model finds what people have tagged, names or syntax.

use crate::args::{Eval, Figures};
use crate::error::{Fault, Problem, Stop, Tally};
use crate::eval::{
    Evaluation, SyntaxEvaluation, write_json, write_syntax_json, write_syntax_text, write_text,
};
use crate::input::{conll, treebank};
use crate::output::Target;
use postil::Model;

pub(crate) fn run(args: &Eval) -> Result<Tally, Stop> {
    if args.syntax {
        return judge_syntax(args);
    }
    let none = || Stop::Usage(Fault::new("no model to evaluate"));
    let model = args.model.load()?.ok_or_else(none)?;
    check_labels(args, &model)?;
    let evaluation = evaluate(args, model)?;
    Target::new(None).write(&[], |out| match args.format {
        Figures::Text => write_text(out, &evaluation),
        Figures::Json => write_json(out, &evaluation),
    })?;
    Ok(Tally::default())
}

fn judge_syntax(args: &Eval) -> Result<Tally, Stop> {
    let mut evaluation = SyntaxEvaluation::new(args.model.load()?);
    for source in &args.files {
        let trees = treebank::read(source)?;
        evaluation.add(&trees).map_err(|fault| fault.at(source.place()))?;
    }
    Target::new(None).write(&[], |out| match args.format {
        Figures::Text => write_syntax_text(out, &evaluation),
        Figures::Json => write_syntax_json(out, &evaluation),
    })?;
    Ok(Tally::default())
}

/// Figures of some of the files would look like those of all: the first that cannot be read ends the run.
fn evaluate(args: &Eval, model: Model<'static>) -> Result<Evaluation, Problem> {
    let mut evaluation = Evaluation::new(model, args.labels.clone(), args.errors);
    for source in &args.files {
        for sentence in conll::read(source)? {
            evaluation.add(&source.name(), &sentence);
        }
    }
    Ok(evaluation)
}

fn check_labels(args: &Eval, model: &Model<'_>) -> Result<(), Stop> {
    let mut asked = args.labels.iter().flatten();
    match asked.find(|label| !model.labels().any(|known| known == *label)) {
        Some(label) => {
            let known: Vec<&str> = model.labels().collect();
            let what = format!("the model has no label '{label}' (labels: {})", known.join(", "));
            Err(Stop::Usage(Fault::new(what)))
        }
        None => Ok(()),
    }
}
