//! What the recipe of the ranker of persons learns from: for each pronoun, whom it can stand for and what speaks for each.
//!
//! `candidates MODEL < texts.jsonl` reads lines with an `id` and a `text` and writes a line for each text: its pronouns with
//! the chains and traits of the persons, and the names of each chain. Offsets are bytes.

use postil::annotation::Content;
use postil::coreference_training::Weighed;
use postil::engine::LargeEngine;
use postil::{Engine, Model, Options};
use postil_tests::collected::Collected;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{self, BufRead as _, Write as _};

thread_local! {
    static SEEN: RefCell<Vec<Value>> = const { RefCell::new(Vec::new()) };
}

fn keep(pronoun: Weighed<'_>) {
    let persons: Vec<Value> =
        pronoun.persons.iter().map(|(chain, traits)| json!([chain.get(), traits])).collect();
    let pronoun = json!({"start": pronoun.start, "nobody": pronoun.nobody, "persons": persons});
    SEEN.with_borrow_mut(|seen| seen.push(pronoun));
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("candidates: which model?")?;
    let model = std::fs::read(&path)?;
    let mut options = Options::default();
    options.model = Some(Model::from_bytes(model.leak())?);
    options.trace = Some(keep);
    let mut engine: Box<LargeEngine<'static>> = Box::new(Engine::new());
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let article: Value = serde_json::from_str(&line?)?;
        let text = article["text"].as_str().ok_or("a line without text")?;
        let (found, result) = Collected::of(&mut engine, options, [text.as_bytes()]);
        result?;
        let mut chains = BTreeMap::<u16, Vec<Value>>::new();
        for note in &found.annotations {
            if let (Content::Entity(..), Some(chain)) = (note.content(), note.chain()) {
                let span = note.span();
                chains.entry(chain.get()).or_default().push(json!([span.start(), span.end()]));
            }
        }
        let pronouns = SEEN.take();
        writeln!(out, "{}", json!({"id": article["id"], "pronouns": pronouns, "chains": chains}))?;
    }
    Ok(())
}
