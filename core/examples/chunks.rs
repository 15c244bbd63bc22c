//! Annotates a text that arrives in chunks, and takes the annotations paragraph by paragraph.
//!
//! `cargo run -p postil --example chunks`

use postil::engine::Window;
use postil::{DefaultEngine, Options};

const ARTICLE: &str =
    "Ferry sinks\nThe ferry sank in the Red Sea on Monday.\nAll 40 passengers were saved.\n";

fn main() -> Result<(), postil::Error> {
    let options = Options::new().date("2031-05-03".parse()?);
    let mut engine = DefaultEngine::with_options(&options);
    let mut print = |window: &Window<'_>| {
        println!("byte {}: {} annotations", window.start, window.annotations.len());
    };
    // Chunks may end anywhere, in the middle of a word or of a character too.
    for chunk in ARTICLE.as_bytes().chunks(7) {
        engine.push(chunk, &mut print)?;
    }
    let document = engine.finish(&mut print)?;
    println!("{} bytes, {} losses", document.bytes, document.losses.iter().count());
    Ok(())
}
