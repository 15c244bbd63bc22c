//! Trains learned syntax, and puts it into a model beside the names of another.
//!
//! ```text
//! treebanks ─▶ samples ─▶ tagger ─▶ parser ─▶ the part of the model
//! treebank     sample     tagger    parser    recipe, learner
//! ```

#![allow(
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    reason = "a trainer's numbers of rows, words and tags are its own, and its counts are small; a fault in them is one of the program"
)]

mod index;
mod learner;
mod parser;
mod recipe;
mod report;
mod sample;
mod tagger;

use super::progress::Stage;
use super::{blob, table, tell, write};
use crate::args::{CorpusFile, Train};
use crate::error::{Fault, Stop};
use crate::input::treebank;
use crate::output::Target;
use postil::Model;
use recipe::{Progress, Recipe};
use report::Report;
use sample::Sample;
use std::sync::Mutex;

/// Trains, writes the model and says what it came to.
pub(super) fn run(args: &Train, target: &Target) -> Result<(), Stop> {
    // Before the training, which takes long; and checked, for what is damaged would get a new checksum.
    let names = args.names.bytes()?;
    args.names.model_in(&names)?;
    let mut samples = Vec::new();
    let mut files = Vec::new();
    for file in &args.syntax {
        let own = read(file)?;
        files.push((
            file.source.name(),
            own.len(),
            own.iter().map(|sample| sample.words.len()).sum(),
        ));
        samples.extend(own);
    }
    let mut dev = Vec::new();
    for source in &args.dev {
        dev.extend(read(&CorpusFile { source: source.clone(), weight: 1.0 })?);
    }
    let size = args.size;
    let recipe = Recipe {
        words: size.known_words,
        tags: size.tag_features,
        arcs: (!size.no_arcs).then_some([size.move_features, size.label_features]),
        bits: super::bits_of(size.tag_books),
        seed: args.seed,
    };
    let shown = Shown::default();
    let trained = recipe::train(&mut samples, &mut dev, recipe, &shown);
    let bytes = blob::with_syntax(&names, &trained.bytes).ok_or_else(|| {
        let remedy = "name a model that finds names with --names";
        Fault::new("no names to go with the syntax").with_remedy(remedy).at(target.place())
    })?;
    Model::from_bytes(&bytes).map_err(|error| Fault::new(error.to_string()).at(target.place()))?;
    write(target, args, &bytes)?;
    let mut scores = shown.0.into_inner().unwrap_or_default();
    if dev.is_empty() {
        scores.clear();
    }
    let report = Report { files, sizes: trained.sizes, bytes: bytes.len(), scores };
    tell(target, |out| report.write(out))
}

/// The samples of a file.
fn read(file: &CorpusFile) -> Result<Vec<Sample>, Stop> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 1 to 100")]
    let copies = file.weight.round().max(1.0) as u8;
    let trees = treebank::read(&file.source)?;
    Ok(trees.iter().filter_map(|tree| Sample::of(tree, copies)).collect())
}

/// Shows progress on the terminal, and remembers the scores.
#[derive(Default)]
struct Shown(Mutex<Vec<(&'static str, f32)>>);

impl Progress for Shown {
    fn step<R>(
        &self,
        name: &'static str,
        tokens: usize,
        work: impl FnOnce(&dyn Fn(usize)) -> R,
    ) -> R {
        let stage = Stage::begin(name, tokens as u64);
        work(&|tokens| stage.advance(tokens as u64))
    }

    fn score(&self, name: &'static str, score: f32) {
        if let Ok(mut scores) = self.0.lock() {
            scores.push((name, score));
        }
    }
}
