//! Models with learned syntax, taken apart and put together: their parts, made up or real.

use crate::english::with_model;
use postil::label::SyntaxLevel;
use postil::{Model, Options, crc32, models};
use std::sync::LazyLock;

/// The first bytes of a model that holds syntax.
const MARK: &[u8] = b"pTm4";
/// Tags, labels and moves: how many weights a row of each has.
const CLASSES: [usize; 3] = [29, 3, 24];

/// A model of names and syntax, with the checksum that it needs.
#[must_use]
pub fn model_of(names: &[u8], syntax: &[u8]) -> Vec<u8> {
    let body = [names, syntax].concat();
    [MARK, &crc32(&body).to_le_bytes(), &body].concat()
}

/// The two parts of the model that the engine ships.
///
/// # Panics
///
/// If it is damaged.
#[must_use]
pub fn shipped() -> (&'static [u8], &'static [u8]) {
    let body = &models::ENGLISH_SMALL[8..];
    let labels = usize::from(body[0]);
    let mut at = 1;
    for _ in 0..labels {
        at += 1 + usize::from(body[at]);
    }
    at += 2 * (labels + 1) * (labels + 1);
    // Rows of weights: how many bits tell a row, and a book.
    let blocks = labels.div_ceil(4);
    at += 2 + ((16 * blocks) << (body[at] + body[at + 1]));
    // The words.
    let number = |at: usize| {
        let bytes = body[at..at + 4].try_into().expect("four bytes");
        usize::try_from(u32::from_le_bytes(bytes)).expect("a small table")
    };
    at += 8 + 4 * number(at) + 3 * number(at + 4);
    // The features.
    let segments = usize::from(u16::from_le_bytes([body[at + 4], body[at + 5]]));
    at += 6 + (segments + 2) * 512 * 2;
    body.split_at(at)
}

/// A part that finds no names: for models that are about syntax alone.
#[must_use]
pub fn no_names() -> Vec<u8> {
    let mut part = vec![1, 3];
    part.extend(b"PER");
    // Transitions; one book of one row; no words; features of one segment, which has none.
    part.extend([0; 2 * 4 + 2 + 16 + 8 + 4]);
    part.extend([1, 0]);
    part.extend([0; 3 * 512 * 2]);
    part
}

/// How much a part has learned, in its first byte.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Level {
    /// Tags.
    Tags = 1,
    /// Tags and arcs.
    Arcs = 2,
}

/// A part of syntax whose numbers are what `bytes` gives: nobody learned them, and they are in good form.
#[must_use]
pub fn made_up(level: Level, mut bytes: impl FnMut() -> u8) -> Vec<u8> {
    // No word has one tag.
    let mut part = vec![level as u8];
    part.extend([0; 8]);
    let taggers = if level == Level::Arcs { 3 } else { 1 };
    for classes in &CLASSES[..taggers] {
        part.extend(rows(*classes, &mut bytes));
    }
    part
}

/// A classifier of made-up numbers: how many rows and books there are, their weights, a map of few segments.
fn rows(classes: usize, bytes: &mut impl FnMut() -> u8) -> Vec<u8> {
    let (rows, books, segments) = (bytes() % 9, bytes() % 4, 1 + bytes() % 3);
    let mut part = vec![rows, books];
    part.extend((0..classes << (rows + books)).map(|_| bytes()));
    part.extend([bytes(), bytes(), bytes(), bytes(), segments, 0]);
    part.extend((0..(usize::from(segments) + 2) * 512 * 2).map(|_| bytes()));
    part
}

/// Numbers that look like chance, the same on every run.
pub fn chance(seed: u64) -> impl FnMut() -> u8 {
    let mut state = seed;
    move || {
        // The generator of Knuth's MMIX; its high bits are the good ones.
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    }
}

/// Every stage, and a model that parses: the one that the engine ships, if it does; else with a parser beside its tagger that
/// learned nothing, whose arcs are as good as any for what must hold of all.
///
/// # Panics
///
/// If the model that the engine ships is damaged.
#[must_use]
pub fn with_arcs() -> Options<'static> {
    static MODEL: LazyLock<Model<'static>> = LazyLock::new(|| {
        let model = Model::from_bytes(models::ENGLISH_SMALL).expect("it is shipped whole");
        if model.syntax_level() == SyntaxLevel::Arcs {
            return model;
        }
        let (names, syntax) = shipped();
        let Some((_, learned)) = syntax.split_first() else {
            let syntax = made_up(Level::Arcs, chance(1));
            return Model::from_bytes(model_of(names, &syntax).leak()).expect("in good form");
        };
        let mut syntax = [&[Level::Arcs as u8], learned].concat();
        let mut bytes = chance(2);
        CLASSES[1..].iter().for_each(|classes| syntax.extend(rows(*classes, &mut bytes)));
        Model::from_bytes(model_of(names, &syntax).leak()).expect("in good form")
    });
    let mut options = with_model();
    options.model = Some(*MODEL);
    options
}
