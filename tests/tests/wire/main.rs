//! The wire format: `core/WIRE.md` is its specification. Its tables of labels are held to by `labels.rs`.

mod v1;
mod v2;

use postil::Annotations;

const SPECIFICATION: &str = include_str!("../../../core/WIRE.md");

type Set = Annotations<64>;

/// The bytes of a dump: two hexadecimal digits each; a longer word begins the line's comment.
fn bytes_of(dump: &str) -> Vec<u8> {
    let byte = |word: &str| (word.len() == 2).then(|| u8::from_str_radix(word, 16).ok())?;
    dump.lines().flat_map(|line| line.split_whitespace().map_while(byte)).collect()
}
