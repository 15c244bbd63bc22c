//! Finds who said what, and by which word.
//!
//! `cargo run -p postil --example quotes`

use postil::label::QuoteLabel;
use postil::{Annotation, Annotations, DefaultEngine};

const ARTICLE: &str =
    "“The weir leaks,” said Anna Berg, “and nobody repairs it.” The mayor denied that.";

fn main() -> Result<(), postil::Error> {
    let notes = Annotations::<64>::of(ARTICLE, &mut DefaultEngine::new())?;
    for quote in notes.quotes() {
        let speaker = quote.speaker().and_then(|id| notes.by_id(id));
        let cue = notes.parts(quote.id(), QuoteLabel::Cue).next();
        let words = |note: Option<&Annotation>| note.and_then(|note| note.span().slice(ARTICLE));
        let [speaker, cue] = [speaker, cue].map(|note| words(note).unwrap_or("?"));
        println!("{speaker} {cue}: {}", words(Some(quote)).unwrap_or_default());
    }
    Ok(())
}
