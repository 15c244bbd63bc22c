//! `postil glossary`: what layers and labels mean, for people and for the tools that show them.

use crate::args::{Glossary, GlossaryFormat};
use crate::error::{Fault, Stop, Tally};
use crate::output::{LABEL_STUDIO_LABELS, LABEL_STUDIO_TEXT, Target, write_json};
use postil::Layer;
use postil::label::{EntityLabel, Label, QuoteLabel, RelationLabel};
use serde::Serialize;
use std::io::{self, Write};

pub(crate) fn run(args: &Glossary) -> Result<Tally, Stop> {
    let entries = chosen(&args.words)?;
    Target::new(None).write(&[], |out| match args.format {
        GlossaryFormat::Text => write_text(out, &entries),
        GlossaryFormat::Json => write_json(out, &entries),
        GlossaryFormat::LabelStudio => write_label_studio(out, &entries),
        GlossaryFormat::Brat => write_brat(out, &entries),
    })?;
    Ok(Tally::default())
}

/// What a label means.
#[derive(Clone, Copy, Debug, Serialize)]
struct Definition {
    layer: &'static str,
    label: &'static str,
    means: &'static str,
}

/// The labels of all layers, in the order of the layers; those of a user's model and lexicon are theirs to say.
fn entries() -> Vec<Definition> {
    let is_ours = |label: &&Label| {
        EntityLabel::from_code(label.code()).is_none_or(|label| label.custom_index().is_none())
    };
    let define = |label: &Label| Definition {
        layer: label.layer().name(),
        label: label.name(),
        means: label.describe(),
    };
    Label::ALL.iter().filter(is_ours).map(define).collect()
}

/// The entries that are asked for, by layer or label in any case.
fn chosen(words: &[String]) -> Result<Vec<Definition>, Stop> {
    let entries = entries();
    let is_meant = |entry: &Definition, word: &str| {
        entry.layer.eq_ignore_ascii_case(word) || entry.label.eq_ignore_ascii_case(word)
    };
    if let Some(word) = words.iter().find(|word| !entries.iter().any(|entry| is_meant(entry, word)))
    {
        if word.eq_ignore_ascii_case(Layer::Term.name()) {
            let fault = Fault::new("the labels of terms are those of your lexicon or rules");
            return Err(Stop::Usage(fault.with_remedy("postil lexicon show FILE lists them")));
        }
        let fault = Fault::new(format!("no layer or label '{word}'"));
        return Err(Stop::Usage(fault.with_remedy("postil glossary lists them")));
    }
    let is_chosen =
        |entry: &Definition| words.is_empty() || words.iter().any(|word| is_meant(entry, word));
    Ok(entries.into_iter().filter(is_chosen).collect())
}

fn write_text(out: &mut dyn Write, entries: &[Definition]) -> io::Result<()> {
    let width = entries.iter().map(|entry| entry.label.len()).max().unwrap_or(0);
    let mut layer = "";
    for entry in entries {
        if entry.layer != layer {
            let gap = if layer.is_empty() { "" } else { "\n" };
            layer = entry.layer;
            writeln!(out, "{gap}{layer}")?;
        }
        writeln!(out, "  {:width$}  {}", entry.label, entry.means)?;
    }
    Ok(())
}

/// Labels that are spans; relations lie between them.
fn spans<'e>(entries: &'e [Definition]) -> impl Iterator<Item = &'e Definition> {
    let lies_between = |entry: &&'e Definition| {
        ["relation", "sentence", "token", "section"].contains(&entry.layer)
            || QuoteLabel::from_name(entry.label).is_some_and(QuoteLabel::is_part)
    };
    entries.iter().filter(move |entry| !lies_between(entry))
}

/// The labels of relations: those of events, or the others.
fn relations(entries: &[Definition], of_events: bool) -> Vec<&'static str> {
    let relations = entries.iter().filter_map(|entry| RelationLabel::from_name(entry.label));
    relations.filter(|label| label.is_of_event() == of_events).map(RelationLabel::name).collect()
}

/// A colour that tells layers apart.
fn color(layer: &str) -> &'static str {
    match layer {
        "entity" => "#67e8f9",
        "mention" => "#a5f3fc",
        "role" => "#93c5fd",
        "time" => "#f0abfc",
        "quantity" => "#86efac",
        "quote" => "#fde68a",
        _ => "#fca5a5",
    }
}

fn write_label_studio(out: &mut dyn Write, entries: &[Definition]) -> io::Result<()> {
    let (from, to) = (LABEL_STUDIO_LABELS, LABEL_STUDIO_TEXT);
    writeln!(out, "<View>\n  <Relations>")?;
    for label in [relations(entries, false), relations(entries, true), vec!["said_by"]].concat() {
        writeln!(out, "    <Relation value=\"{label}\"/>")?;
    }
    writeln!(out, "  </Relations>\n  <Labels name=\"{from}\" toName=\"{to}\">")?;
    for Definition { label, layer, means } in spans(entries) {
        let means = means.replace('"', "&quot;").replace('`', "");
        writeln!(
            out,
            "    <Label value=\"{label}\" background=\"{}\" hint=\"{means}\"/>",
            color(layer)
        )?;
    }
    writeln!(out, "  </Labels>\n  <Text name=\"{to}\" value=\"$text\"/>\n</View>")
}

fn write_brat(out: &mut dyn Write, entries: &[Definition]) -> io::Result<()> {
    writeln!(out, "[entities]")?;
    for entry in spans(entries).filter(|entry| entry.layer != "event") {
        writeln!(out, "{}", entry.label)?;
    }
    writeln!(out, "cue\n\n[relations]")?;
    for label in [relations(entries, false), vec!["held_at", "cue_of"]].concat() {
        writeln!(out, "{label}\tArg1:<ENTITY>, Arg2:<ENTITY>")?;
    }
    writeln!(out, "Equiv\t<ENTITY>, <ENTITY>, <REL-TYPE>:symmetric-transitive\n\n[events]")?;
    let roles = relations(entries, true).into_iter().map(|label| format!("{label}*:<ENTITY>"));
    let roles = roles.collect::<Vec<_>>().join(", ");
    for event in entries.iter().filter(|entry| entry.layer == "event") {
        writeln!(out, "{}\t{roles}", event.label)?;
    }
    writeln!(
        out,
        "\n[attributes]\nValue\tArg:<ENTITY>\nStatus\tArg:<RELATION>, Value:negated|former|planned"
    )
}
