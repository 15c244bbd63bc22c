//! `postil diff`: two annotations of the same articles, compared.

use crate::args::{Diff, Figures};
use crate::diff::{self, compare, write_json, write_text};
use crate::error::{Fault, Stop, Tally};
use crate::layers::Layers;
use crate::output::Target;
use postil::Layer;

/// What cannot be compared ends with another status than what differs.
pub(crate) fn run(args: &Diff) -> Result<Tally, Stop> {
    compared(args).map_err(|stop| match stop {
        Stop::Failed(problem) => Stop::Usage(Fault::new(problem.to_string())),
        other => other,
    })
}

fn compared(args: &Diff) -> Result<Tally, Stop> {
    let (one, other) = (diff::read(&args.one)?, diff::read(&args.other)?);
    let layers = args.layers.unwrap_or_else(|| common(&one, &other));
    let pairs = diff::pairs(one, other);
    if let Some((one, other)) = pairs.iter().find(|(one, other)| one.unit != other.unit) {
        let what = format!("the first file counts {}, the second {}", one.unit, other.unit);
        let fault = Fault::new(what).with_remedy("write both with the same --offsets");
        return Err(fault.at("the offsets").into());
    }
    let comparison = compare(&pairs, layers);
    Target::new(None).write(&[], |out| match args.format {
        Figures::Text => write_text(out, &comparison, args.max_differences),
        Figures::Json => write_json(out, &comparison),
    })?;
    let mut tally = Tally::default();
    if !comparison.is_same() {
        tally.count_failure();
    }
    Ok(tally)
}

/// The layers that both files have something of: what a file leaves out is no difference.
fn common(one: &[diff::ComparedDocument], other: &[diff::ComparedDocument]) -> Layers {
    let layers = |documents: &[diff::ComparedDocument]| {
        let layers: Vec<Layer> =
            documents.iter().flat_map(|document| &document.notes).map(|note| note.layer).collect();
        Layers::of(&layers)
    };
    layers(one).and(layers(other))
}
