//! Looks the entries of a watch list up.
//!
//! `cargo run -p postil --example watch_list`

#![allow(clippy::string_slice, reason = "a span that is not part of a text gives an empty string")]

use postil::annotation::Content;
use postil::terms::{CaseRule, Lexicon, LexiconEntry};
use postil::{Annotations, DefaultEngine, Layer, Options};

const ARTICLE: &str = "Quill Overbeck shipped rock salt to Lima.";

fn main() -> Result<(), postil::Error> {
    let entry = |text, label, id| LexiconEntry { text, label, id: Some(id), case: CaseRule::Smart };
    let entries = [entry("rock salt", "MINERAL", "M7"), entry("Quill Overbeck", "PER", "P12")];
    let mut buffer = [0; 512];
    let lexicon = Lexicon::from_bytes(Lexicon::build(&entries, &mut buffer)?)?;

    let options = Options::new().lexicon(lexicon);
    let mut notes = Annotations::<32>::new();
    DefaultEngine::new().annotate(ARTICLE, &options, &mut notes)?;
    for term in notes.layer(Layer::Term) {
        if let Content::Term { label, entry, .. } = term.content() {
            let id = lexicon.entry(entry).and_then(|entry| entry.id);
            println!("{:?} {:?} {}", lexicon.label_name(label), id, &ARTICLE[term.span()]);
        }
    }
    Ok(())
}
