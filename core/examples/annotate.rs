//! Prints the people, places, times and quotations of an article. Nothing is allocated.
//!
//! `cargo run -p postil --example annotate`

#![allow(clippy::string_slice, reason = "a span that is not part of a text gives an empty string")]

use postil::label::EntityLabel;
use postil::{Annotations, DefaultEngine};

const ARTICLE: &str = "\
date 2022-11-25 Ministers meet over fishing rights

The Danish minister Karen Holmgaard met her colleagues in Reykjavik on Thursday.
“Nobody wins when the nets stay dry,” Holmgaard said.
";

fn main() -> Result<(), postil::Error> {
    // A device keeps these two in static memory.
    let mut engine = DefaultEngine::new();
    let notes = Annotations::<128>::of(ARTICLE, &mut engine)?;

    for note in &notes {
        let text = &ARTICLE[note.span()];
        if let Some(EntityLabel::Person | EntityLabel::Gpe) = note.entity() {
            println!("{:4} {text}", note.label());
        } else if let Some(value) = note.timex() {
            println!("{value} {text}");
        } else if let Some(speaker) = note.speaker().and_then(|id| notes.by_id(id)) {
            println!("{} says {text}", &ARTICLE[speaker.span()]);
        }
    }
    Ok(())
}
