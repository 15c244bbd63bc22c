//! Annotates the documents of a file over and over and keeps nothing, for `tests/bench/run`, which times it and counts
//! its instructions.
//!
//!     pace FILE ROUNDS [STAGES [MODEL]]    documents end with a zero byte; only the first so many stages; with the model of
//!                                          another file, or with `none`
//!     pace                                 the names of the stages

use postil::engine::{LargeEngine, Window};
use postil::{Model, Sink, stage};
use postil_tests::english::with_model;
use std::env::args;
use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

/// Counts what arrives.
struct Seen {
    notes: usize,
}

impl Sink for Seen {
    fn window(&mut self, window: &Window<'_>) {
        self.notes += black_box(window.annotations).len();
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = args().skip(1).collect();
    let number = |at: usize| arguments.get(at).map(|number| number.parse::<usize>());
    let stages = match number(2) {
        None => Some(stage::ALL),
        Some(count) => count.ok().and_then(|count| stage::ALL.get(..count)),
    };
    let (Some(file), Some(Ok(rounds)), Some(stages)) = (arguments.first(), number(1), stages)
    else {
        stage::ALL.iter().for_each(|stage| println!("{}", stage.name()));
        return ExitCode::from(if arguments.is_empty() { 0 } else { 2 });
    };
    let mut options = with_model();
    options.stages = stages;
    options.model = match arguments.get(3).map(String::as_str) {
        None => options.model,
        Some("none") => None,
        Some(path) => {
            let blob = std::fs::read(path).expect("a readable model").leak();
            Some(Model::from_bytes(blob).expect("a model"))
        }
    };
    let bytes = std::fs::read(file).expect("a readable file");
    let documents: Vec<&[u8]> =
        bytes.split(|&byte| byte == 0).filter(|text| !text.is_empty()).collect();
    let mut engine = Box::new(LargeEngine::new());

    let mut seen = Seen { notes: 0 };
    let start = Instant::now();
    for _ in 0..rounds {
        for text in &documents {
            engine.annotate(text, &options, &mut seen).expect("UTF-8");
        }
    }
    let seconds = start.elapsed().as_secs_f64();
    let size: usize = documents.iter().map(|text| text.len()).sum();
    println!("{}\t{}\t{seconds:.6}", size * rounds, seen.notes);
    ExitCode::SUCCESS
}
