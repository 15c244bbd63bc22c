//! Compiles word lists into a model's vocabulary: each list is a class.

use super::table;
use crate::error::{Fault, Problem, Stop};
use crate::input::{Source, text_in};
use postil::training::{OPENS_PHRASE, Sentence, WordTable};
use std::collections::BTreeMap;

/// The most lists: a byte of classes has two bits of its own, and one to spare.
const MOST_LISTS: usize = 5;
/// The class of common words.
const COMMON: u8 = 1 << 5;
/// The most bytes of an entry; one of more than a few words is never found anyway.
const LONGEST_ENTRY: usize = 1024;

/// A table of all entries, as a model has it.
#[derive(Debug)]
pub(crate) struct Vocabulary(pub(crate) Vec<u8>);

impl Vocabulary {
    /// Lists, each a class, and common words, one more. The first column of a list's line is an entry; `#`
    /// begins a comment.
    pub(crate) fn compile(lists: &[Source], common: &[String]) -> Result<Self, Stop> {
        if lists.len() > MOST_LISTS {
            let fault =
                Fault::new(format!("{} word lists, but a model holds at most 5", lists.len()));
            return Err(Stop::Usage(fault.with_remedy("merge lists of the same kind")));
        }
        let mut classes = BTreeMap::new();
        for (list, class) in lists.iter().zip(0..) {
            add(&text_in(list)?, 1 << class, &mut classes)
                .map_err(|(line, fault)| fault.at(format!("{}:{line}", list.place())))?;
        }
        for word in common {
            if let Some((first, None)) = Sentence::scan(word).entry() {
                *classes.entry(first).or_default() |= COMMON;
            }
        }
        Ok(Self::of(classes))
    }

    fn of(classes: BTreeMap<u32, u8>) -> Self {
        Self(table::write(classes.into_iter().collect()))
    }

    /// The table as the engine reads it.
    pub(crate) fn words(&self) -> Result<WordTable<'_>, Problem> {
        let refused = || Fault::new("too many words for a model").at("--words");
        WordTable::read(&self.0).ok_or_else(refused)
    }
}

/// Gives the entries of a list a class.
fn add(text: &str, class: u8, classes: &mut BTreeMap<u32, u8>) -> Result<(), (usize, Fault)> {
    for (line, number) in text.lines().zip(1..) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let entry = line.split('\t').next().unwrap_or_default().trim();
        if entry.len() > LONGEST_ENTRY {
            let fault = Fault::new(format!("an entry of more than {LONGEST_ENTRY} bytes"));
            return Err((number, fault.with_remedy("write one entry per line")));
        }
        let Some((first, whole)) = Sentence::scan(entry).entry() else { continue };
        *classes.entry(whole.unwrap_or(first)).or_default() |= class;
        if whole.is_some() {
            *classes.entry(first).or_default() |= OPENS_PHRASE;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hashes(entry: &str) -> (u32, Option<u32>) {
        Sentence::scan(entry).entry().unwrap()
    }

    #[test]
    fn each_list_is_a_class() {
        let mut classes = BTreeMap::new();
        add("# ports\nLima\tcapital\n\nPort Aldis\n", 1, &mut classes).unwrap();
        add("Lima\n", 2, &mut classes).unwrap();
        let (port, whole) = hashes("Port Aldis");
        assert_eq!(classes[&hashes("Lima").0], 3);
        assert_eq!(classes[&port], OPENS_PHRASE);
        assert_eq!(classes[&whole.unwrap()], 1);
        assert!(Vocabulary::of(classes).words().is_ok());
    }

    #[test]
    fn a_line_that_is_no_entry_is_refused() {
        let (line, _) =
            add(&format!("a\n{}\n", "b ".repeat(600)), 1, &mut BTreeMap::new()).unwrap_err();
        assert_eq!(line, 2);
        let lists = vec![Source::Stdin; 7];
        assert!(matches!(Vocabulary::compile(&lists, &[]), Err(Stop::Usage(_))));
    }
}
