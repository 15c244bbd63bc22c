//! What tests/cost.c does in C: annotates an article so many times, and reads every annotation. tests/run compares the instructions.
//!
//! ```text
//! cost TIMES ARTICLE
//! ```

use postil::engine::LargeEngine;
use postil::{Annotations, Model, Options, models};
use std::error::Error;
use std::hint::black_box;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(times), Some(path)) = (arguments.next(), arguments.next()) else {
        return Err("cost TIMES ARTICLE".into());
    };
    let text = std::fs::read(path)?;
    let options = Options::new().model(Model::from_bytes(models::ENGLISH)?);
    let mut engine = Box::new(LargeEngine::new());
    let mut notes = Box::new(Annotations::<20_000>::new());
    for _ in 0..times.parse::<u32>()? {
        notes.clear();
        engine.annotate(&text, &options, &mut *notes)?;
        for note in notes.iter() {
            black_box((note.id(), note.span(), note.label(), note.content()));
            black_box((note.chain(), note.confidence()));
            if let Some(time) = note.timex() {
                black_box(time.to_string());
            }
            if let Some(amount) = note.quantity() {
                black_box(amount.to_string());
            }
        }
    }
    Ok(())
}
