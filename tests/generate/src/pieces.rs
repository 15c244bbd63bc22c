//! Letters that often stand together in the entries, so that one byte can stand for them.

use std::collections::{BTreeMap, BTreeSet};

/// The longest piece, in bytes.
pub(crate) const LONGEST: usize = 3;

/// How many pieces a byte can tell apart.
pub(crate) const MOST: usize = 256;

/// Pieces that spell every entry; the place of a piece is its code.
pub(crate) struct Pieces(Vec<Vec<u8>>);

impl Pieces {
    /// The single bytes, and then what the most frequent neighbours make, one by one (byte pair encoding).
    pub(crate) fn of(texts: &[&[u8]]) -> Self {
        let mut spelled: Vec<Vec<Vec<u8>>> =
            texts.iter().map(|text| text.iter().map(|&byte| vec![byte]).collect()).collect();
        let mut pieces: BTreeSet<Vec<u8>> = spelled.iter().flatten().cloned().collect();
        while pieces.len() < MOST {
            let mut pairs = BTreeMap::<(&[u8], &[u8]), usize>::new();
            for pair in spelled.iter().flat_map(|text| text.windows(2)) {
                if let [one, two] = pair
                    && one.len() + two.len() <= LONGEST
                {
                    *pairs.entry((one, two)).or_default() += 1;
                }
            }
            let Some(((one, two), _)) = pairs.into_iter().max_by_key(|&(_, count)| count) else {
                break;
            };
            let (one, two) = (one.to_vec(), two.to_vec());
            for text in &mut spelled {
                join(text, &one, &two);
            }
            pieces.insert([one, two].concat());
        }
        Self(pieces.into_iter().collect())
    }

    /// All of them, each filled up with zeros.
    pub(crate) fn rows(&self) -> impl Iterator<Item = [u8; LONGEST]> {
        self.0.iter().map(|piece| std::array::from_fn(|at| piece.get(at).copied().unwrap_or(0)))
    }

    /// The fewest codes that spell a text.
    pub(crate) fn spell(&self, text: &[u8]) -> Vec<u8> {
        // The best spelling of each beginning of the text.
        let mut best: Vec<Vec<u8>> = vec![Vec::new()];
        for end in 1..=text.len() {
            let ways = (1..=LONGEST.min(end)).filter_map(|length| {
                let start = end - length;
                let code = self.0.iter().position(|piece| piece == &text[start..end])?;
                let code = u8::try_from(code).expect("a code is a byte");
                Some([&best[start][..], &[code]].concat())
            });
            let way = ways.min_by_key(Vec::len).expect("every single byte is a piece");
            best.push(way);
        }
        best.pop().unwrap_or_default()
    }
}

/// Makes one piece of two, wherever they stand side by side.
fn join(text: &mut Vec<Vec<u8>>, one: &[u8], two: &[u8]) {
    let mut at = 0;
    while at + 1 < text.len() {
        if text[at] == one && text[at + 1] == two {
            let second = text.remove(at + 1);
            text[at].extend(second);
        }
        at += 1;
    }
}
