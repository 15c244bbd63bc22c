//! Annotates a text of one shape and keeps nothing, for `tests/linear`, which counts the instructions.
//!
//!     annotate SHAPE BYTES      the text, in chunks of 4 KiB, as one document
//!     annotate                  the names of the shapes

use postil::Sink;
use postil::engine::{LargeEngine, Window};
use postil_tests::english::with_model;
use postil_tests::shapes::SHAPES;
use std::env::args;
use std::process::ExitCode;

/// Counts what arrives.
#[derive(Default)]
struct Count {
    annotations: usize,
}

impl Sink for Count {
    fn window(&mut self, window: &Window<'_>) {
        self.annotations += window.annotations.len();
    }
}

/// The text is made of pieces this long, so that making it takes no more memory for a longer text.
const PIECE: usize = 1 << 20;

fn main() -> ExitCode {
    let arguments: Vec<String> = args().skip(1).collect();
    let [name, bytes] = arguments.as_slice() else {
        SHAPES.iter().for_each(|shape| println!("{}", shape.name));
        return ExitCode::SUCCESS;
    };
    let shape = SHAPES.iter().find(|shape| shape.name == name);
    let (Some(shape), Ok(bytes)) = (shape, bytes.parse::<usize>()) else {
        eprintln!("annotate SHAPE BYTES");
        return ExitCode::from(2);
    };
    let text = shape.text(bytes.min(PIECE));
    let mut engine = Box::new(LargeEngine::with_options(&with_model()));
    let mut count = Count::default();
    let mut left = bytes;
    while left >= text.len() && !text.is_empty() {
        for chunk in text.as_bytes().chunks(4096) {
            engine.push(chunk, &mut count).expect("UTF-8");
        }
        left -= text.len();
    }
    let document = engine.finish(&mut count).expect("UTF-8");
    println!("{}\t{}", document.bytes, count.annotations);
    ExitCode::SUCCESS
}
