//! An evaluation for eyes.

use super::evaluation::{Evaluation, Example, Mention};
use super::pair::Mistake;
use crate::output::write_columns;
use crate::sanitize::sanitized;
use std::collections::BTreeSet;
use std::io::{self, Write};

/// How much of a sentence stands before and after a name, in characters.
const CONTEXT: usize = 40;

pub(crate) fn write(out: &mut dyn Write, evaluation: &Evaluation) -> io::Result<()> {
    let Evaluation { sentences, tokens, .. } = evaluation;
    writeln!(out, "{sentences} sentences, {tokens} tokens\n")?;
    write_columns(out, &scores(evaluation))?;
    writeln!(out, "\nGold labels (rows) and what was found in their place")?;
    write_columns(out, &confusion(evaluation))?;
    if let Some(error) = evaluation.reliability.error() {
        writeln!(out, "\nHow sure the model was, and how often it was right (percent)")?;
        write_columns(out, &reliability(evaluation))?;
        writeln!(out, "calibration error: {error:.1}")?;
    }
    for mistake in Mistake::ALL {
        write_examples(out, evaluation, mistake)?;
    }
    Ok(())
}

fn scores(evaluation: &Evaluation) -> Vec<Vec<String>> {
    let heads = ["label", "gold", "found", "right", "precision", "recall", "F1"];
    let mut rows = vec![heads.map(str::to_owned).to_vec()];
    let labels = evaluation.score.0.iter().map(|(label, count)| (label.as_str(), *count));
    for (label, count) in labels.chain([("all", evaluation.score.total())]) {
        let counts = [count.gold, count.found, count.right].map(|count| count.to_string());
        let figures =
            [count.precision(), count.recall(), count.f1()].map(|figure| format!("{figure:.2}"));
        rows.push([label.to_owned()].into_iter().chain(counts).chain(figures).collect());
    }
    rows
}

fn reliability(evaluation: &Evaluation) -> Vec<Vec<String>> {
    let heads = ["from", "names", "said", "right"].map(str::to_owned).to_vec();
    let rows = evaluation.reliability.bins().map(|(from, bin)| {
        let counts = [from, bin.names].map(|count| count.to_string());
        let figures = [bin.said(), bin.right()].map(|figure| format!("{figure:.1}"));
        counts.into_iter().chain(figures).collect()
    });
    [heads].into_iter().chain(rows).collect()
}

fn confusion(evaluation: &Evaluation) -> Vec<Vec<String>> {
    let pairs = &evaluation.confusion;
    let labels: BTreeSet<&String> =
        pairs.keys().flat_map(|(gold, found)| [gold, found]).flatten().collect();
    // What is there and was not found comes last, and so does what was found and is not there.
    let sides: Vec<Option<String>> = labels.into_iter().cloned().map(Some).chain([None]).collect();
    let name = |side: &Option<String>, none: &str| side.as_deref().unwrap_or(none).to_owned();
    let heads = sides.iter().map(|found| name(found, "missed"));
    let mut rows = vec![[String::new()].into_iter().chain(heads).collect()];
    for gold in &sides {
        let cells = sides.iter().map(|found| match (gold, found) {
            (None, None) => String::new(),
            pair => pairs.get(&(pair.0.clone(), pair.1.clone())).unwrap_or(&0).to_string(),
        });
        rows.push([name(gold, "invented")].into_iter().chain(cells).collect());
    }
    rows
}

fn write_examples(
    out: &mut dyn Write,
    evaluation: &Evaluation,
    mistake: Mistake,
) -> io::Result<()> {
    let Some(mistakes) = evaluation.mistakes.get(&mistake) else { return Ok(()) };
    if mistakes.examples.is_empty() {
        return Ok(());
    }
    let name = mistake.name();
    writeln!(out, "\n{name} ({} of {})", mistakes.examples.len(), mistakes.count)?;
    for example in &mistakes.examples {
        let line = format!("{}:{}  {}", example.file, example.line, sketch(example));
        writeln!(out, "  {}", sanitized(&line))?;
    }
    Ok(())
}

/// The labels, and the name in its sentence; if the other has another span, what that is.
fn sketch(example: &Example) -> String {
    let Example { text, gold, found, .. } = example;
    match (gold, found) {
        (Some(gold), Some(found)) => {
            let labels = if gold.label == found.label {
                gold.label.clone()
            } else {
                format!("{} found as {}", gold.label, found.label)
            };
            let other = match gold.span == found.span {
                true => String::new(),
                false => format!("  found: {}", of(text, found)),
            };
            format!("{labels}  {}{other}", in_context(text, gold))
        }
        (Some(name), None) | (None, Some(name)) => {
            format!("{}  {}", name.label, in_context(text, name))
        }
        (None, None) => String::new(),
    }
}

fn of<'t>(text: &'t str, name: &Mention) -> &'t str {
    text.get(name.span.clone()).unwrap_or_default()
}

/// A name in brackets, with some of the text around it.
fn in_context(text: &str, name: &Mention) -> String {
    let before = text.get(..name.span.start).unwrap_or_default();
    let after = text.get(name.span.end..).unwrap_or_default();
    let from = before.char_indices().rev().nth(CONTEXT).map_or(0, |(at, _)| at);
    let until = after.char_indices().nth(CONTEXT).map_or(after.len(), |(at, _)| at);
    let head = if from == 0 { "" } else { "…" };
    let tail = if until == after.len() { "" } else { "…" };
    let (before, after) =
        (before.get(from..).unwrap_or_default(), after.get(..until).unwrap_or_default());
    format!("{head}{before}[{}]{after}{tail}", of(text, name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_shown_with_some_of_their_sentence() {
        let name = |span| Mention { label: "PER".to_owned(), span };
        assert_eq!(in_context("Ana left.", &name(0..3)), "[Ana] left.");
        let long = format!("{}Ana{}", "é".repeat(60), "ü".repeat(60));
        let shown = in_context(&long, &name(120..123));
        assert_eq!(shown.chars().count(), 41 + 5 + 40 + 2);
        assert!(shown.starts_with("…é") && shown.ends_with("ü…"));
    }
}
