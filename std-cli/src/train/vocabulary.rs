//! Compiles word lists into a model's vocabulary: each list is a class.

use super::table;
use crate::error::{Fault, Problem};
use postil::training::{OPENS_PHRASE, Sentence};
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

/// The most lists: a byte of classes has two bits of its own.
pub(crate) const MOST_LISTS: usize = 6;
/// The class of a word that is no entry, but begins entries of several words.
const ONLY_OPENS: u8 = 1 << 6;

/// The table of all entries of the lists; the first column of a line is an entry, `#` begins a comment.
pub(crate) fn compile(lists: &[PathBuf], most: usize) -> Result<Vec<u8>, Problem> {
    let mut classes = BTreeMap::<u32, u8>::new();
    for (path, class) in lists.iter().zip(0..MOST_LISTS) {
        let text = fs::read_to_string(path)
            .map_err(|error| Fault::from(error).at(path.display().to_string()))?;
        let entries = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        for line in entries.take(most) {
            let entry = line.split('\t').next().unwrap_or_default().trim();
            let Some((first, whole)) = Sentence::scan(entry).entry() else { continue };
            *classes.entry(whole.unwrap_or(first)).or_default() |= 1 << class;
            if whole.is_some() {
                *classes.entry(first).or_default() |= OPENS_PHRASE;
            }
        }
    }
    for class in classes.values_mut() {
        if *class == OPENS_PHRASE {
            *class |= ONLY_OPENS;
        }
    }
    Ok(table::write(classes.into_iter().map(|(hash, class)| (hash, vec![class])).collect()))
}
