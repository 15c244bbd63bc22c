//! What one could take instead of postil, or of a part of it, over the documents of a file again and again.
//!
//!     peers NAME FILE ROUNDS      documents end with a zero byte

use anno::{HeuristicNER, Model};
use icu_segmenter::options::{SentenceBreakInvariantOptions, WordBreakInvariantOptions};
use icu_segmenter::{SentenceSegmenter, WordSegmenter};
use std::env::args;
use std::hint::black_box;
use std::time::Instant;
use unicode_segmentation::UnicodeSegmentation;

fn main() {
    let arguments: Vec<String> = args().skip(1).collect();
    let [name, file, rounds] = arguments.as_slice() else { panic!("peers NAME FILE ROUNDS") };
    let rounds: usize = rounds.parse().expect("a number");
    let bytes = std::fs::read(file).expect("a readable file");
    let documents: Vec<&str> = bytes
        .split(|&byte| byte == 0)
        .filter(|text| !text.is_empty())
        .map(|text| std::str::from_utf8(text).expect("UTF-8"))
        .collect();

    let (words, sentences) = (
        WordSegmenter::new_auto(WordBreakInvariantOptions::default()),
        SentenceSegmenter::new(SentenceBreakInvariantOptions::default()),
    );
    let heuristic = HeuristicNER::new();
    let found: Box<dyn Fn(&str) -> usize> = match name.as_str() {
        "icu_segmenter" => Box::new(|text| {
            words.segment_str(text).map(black_box).count()
                + sentences.segment_str(text).map(black_box).count()
        }),
        "unicode-segmentation" => Box::new(|text| {
            text.split_word_bound_indices().map(black_box).count()
                + text.split_sentence_bound_indices().map(black_box).count()
        }),
        // Line by line, as it is meant to be used: names do not go over lines.
        "anno" => Box::new(|text| {
            let of_line = |line| heuristic.extract_entities(line, None).map_or(0, |it| it.len());
            text.lines().map(of_line).sum()
        }),
        _ => panic!("no such peer: {name}"),
    };
    let start = Instant::now();
    let mut count = 0;
    for _ in 0..rounds {
        count += documents.iter().map(|text| found(text)).sum::<usize>();
    }
    let seconds = start.elapsed().as_secs_f64();
    let size: usize = documents.iter().map(|text| text.len()).sum();
    println!("{}\t{count}\t{seconds:.6}", size * rounds);
}
