//! Annotates a text and prints the people, places and times in it. No heap is used.
//!
//! `cargo run -p postil --example annotate`

use postil::{Annotations, Content, DefaultEngine, EntityLabel};

const ARTICLE: &str = "\
date 2022-11-25 Ministers meet over fishing rights

The Danish minister Karen Holmgaard met her colleagues in Reykjavik on Thursday.
“Nobody wins when the nets stay dry,” Holmgaard said.
";

fn main() -> Result<(), postil::Error> {
    // A device keeps these two in static memory.
    let mut engine = DefaultEngine::idle();
    let notes = Annotations::<128>::of(ARTICLE, &mut engine)?;

    for note in notes.as_slice() {
        let text = notes.text_of(note, ARTICLE).unwrap_or_default();
        match note.content() {
            Content::Entity(EntityLabel::Person | EntityLabel::Place, _) => {
                println!("{:>4} {:4} {text}", note.span().start(), note.label());
            }
            Content::Time(timex) => println!("{:>4} {timex} {text}", note.span().start()),
            Content::Quote { speaker: Some(speaker), .. } => {
                let speaker = notes.by_id(speaker).and_then(|note| notes.text_of(note, ARTICLE));
                println!("{:>4} {} says {text}", note.span().start(), speaker.unwrap_or_default());
            }
            _ => {}
        }
    }
    Ok(())
}
