//! A trace in words, for eyes: a paragraph for each rule.

use super::trace::{Came, Matched, Outcome, RuleTrace, Shown, There, Trace};
use crate::sanitize::{sanitized, squeezed};

/// Columns of a line, and of what stands before its text.
const WIDTH: usize = 100;
const MARGIN: usize = 14;

/// A trace in words.
pub(crate) fn tell(trace: &Trace) -> String {
    let mut lines = vec![];
    for rule in &trace.rules {
        lines.extend(paragraph(rule));
        lines.push(String::new());
    }
    let matched = trace.rules.iter().filter(|rule| matches!(rule.outcome, Outcome::Matched(_)));
    lines.push(format!(
        "{} of {} matched, in {}.",
        matched.count(),
        counted(trace.rules.len(), "rule"),
        counted(trace.sentences, "sentence")
    ));
    lines.iter().map(|line| format!("{}\n", line.trim_end())).collect()
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

fn paragraph(rule: &RuleTrace) -> Vec<String> {
    let came_to = match &rule.outcome {
        Outcome::Matched(_) => "matched".to_owned(),
        Outcome::Stopped { item, of, .. } => format!("stopped at item {item} of {of}"),
        Outcome::Refused { .. } => "rejected".to_owned(),
    };
    let mut lines = vec![sanitized(&format!("{} ({}): {came_to}", rule.name, rule.line)).into()];
    match &rule.outcome {
        Outcome::Matched(found) => found.iter().for_each(|found| lines.extend(matched(found))),
        Outcome::Stopped { expected, came, .. } => lines.extend(stopped(expected, came.as_ref())),
        Outcome::Refused { here, line, quoted, remark } => {
            lines.extend(sentence(here));
            lines.extend(part("match", &words(here)));
            lines.extend(part("rejected", &format!("{line}: {quoted}")));
            lines.extend(remark.map(|remark| part("", remark)).into_iter().flatten());
        }
    }
    lines
}

fn matched(found: &Matched) -> Vec<String> {
    let mut lines = found.matches.first().map_or(vec![], sentence);
    for one in &found.matches {
        lines.extend(part("match", &words(one)));
    }
    for (name, filled) in &found.slots {
        lines.extend(part("", &format!("{name} = {}", filled.join(", "))));
    }
    for said in found.wrote.iter().chain(&found.remark) {
        lines.extend(part("wrote", said));
    }
    lines
}

fn stopped(expected: &str, came: Option<&Came>) -> Vec<String> {
    let mut lines = vec![];
    let Some(came) = came else {
        lines.extend(part("expected", expected));
        lines.extend(part("there", "nothing of the kind in the whole text"));
        return lines;
    };
    lines.extend(sentence(&came.here));
    lines.extend(part("matched", &words(&came.here)));
    lines.extend(part("expected", expected));
    let there = came.there.as_ref().map_or_else(|| "the end of the sentence".to_owned(), is);
    lines.extend(part("there", &there));
    lines
}

/// `lost: a word, tag VBD`
fn is(there: &There) -> String {
    let label = there.label.as_ref().map_or("no label".to_owned(), |it| format!("label {it}"));
    let tag = there.tag.map_or(String::new(), |tag| format!(", tag {tag}"));
    format!("{} ({label}{tag})", there.words)
}

fn words(shown: &Shown) -> String {
    shown.sentence.get(shown.words.clone()).unwrap_or_default().to_owned()
}

/// As much of a sentence as a line holds, around the words that matter.
fn sentence(shown: &Shown) -> Vec<String> {
    let room = WIDTH - MARGIN;
    let before = squeezed(shown.sentence.get(..shown.words.start).unwrap_or_default());
    let whole = squeezed(&shown.sentence);
    let count = whole.chars().count();
    // What leads to them is of use, what follows more.
    let skipped = before.chars().count().saturating_sub(room / 4).min(count.saturating_sub(room));
    let mut kept: String = whole.chars().skip(skipped).take(room).collect();
    if skipped > 0 {
        kept = format!("…{}", kept.chars().skip(1).collect::<String>());
    }
    if skipped + room < count {
        kept = format!("{}…", kept.chars().take(room - 1).collect::<String>());
    }
    part("in", &kept)
}

/// A line with what it is about in the margin; more, if it is long.
fn part(what: &str, text: &str) -> Vec<String> {
    let text = squeezed(&sanitized(text));
    let mut rows = vec![String::new()];
    for piece in text.split_inclusive([' ', '|']) {
        let width = |text: &str| text.chars().count();
        let is_full =
            rows.last().is_some_and(|row| width(row) + width(piece.trim_end()) > WIDTH - MARGIN);
        if is_full && rows.last().is_some_and(|row| !row.is_empty()) {
            rows.push(String::new());
        }
        if let Some(row) = rows.last_mut() {
            row.push_str(piece);
        }
    }
    let margin = |number: usize| if number == 0 { what } else { "" };
    let rows = rows.iter().enumerate();
    rows.map(|(number, row)| format!("    {:<10}{row}", margin(number))).collect()
}
