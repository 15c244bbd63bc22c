//! What is learned from: the sentences of all files, and the labels.

use crate::args::{CorpusFile, Train};
use crate::error::{Fault, Stop};
use crate::input::conll::{self, Sentence};
use postil::training::MOST_LABELS;
use std::collections::BTreeSet;

/// The most bytes of a label's name; a model has one byte for its length.
const LONGEST_LABEL: usize = 255;
/// What messages about all files of `--train` name.
const PLACE: &str = "training data";

/// The sentences of a file, and how much they count.
#[derive(Clone, Debug)]
pub(crate) struct Corpus {
    pub(crate) sentences: Vec<Sentence>,
    pub(crate) weight: f32,
}

/// Everything that is learned from.
#[derive(Debug)]
pub(crate) struct Corpora {
    /// Tagged by people, and believed.
    pub(crate) gold: Vec<Corpus>,
    /// Tagged by machines, and doubted.
    pub(crate) silver: Vec<Corpus>,
    /// In the order of their numbers.
    pub(crate) labels: Vec<String>,
}

impl Corpora {
    pub(crate) fn read(args: &Train) -> Result<Self, Stop> {
        if let Some(labels) = &args.labels {
            check(labels).map_err(Stop::Usage)?;
        }
        let gold = read_all(&args.train)?;
        let found: BTreeSet<String> = labels_of(&gold).map(str::to_owned).collect();
        let labels = choose(found, args.labels.as_deref()).map_err(|fault| fault.at(PLACE))?;
        let silver = read_all(&args.silver)?;
        Ok(Self { gold, silver, labels })
    }

    /// The files of `--train` alone, and with those of `--general`, for a model that has these labels.
    pub(crate) fn read_more(args: &Train, labels: &[String]) -> Result<[Self; 2], Stop> {
        let own = read_known(&args.train, labels, "train one of your own, without --from")?;
        let general = read_known(&args.general, labels, "write one of these in its place, or O")?;
        let all = own.iter().cloned().chain(general).collect();
        let of = |gold| Self { gold, silver: Vec::new(), labels: labels.to_vec() };
        Ok([of(own), of(all)])
    }

    /// Lets go of the sentences.
    pub(crate) fn into_labels(self) -> Vec<String> {
        self.labels
    }
}

impl Corpus {
    /// Whether the file marks names of this label.
    pub(crate) fn has(&self, label: &str) -> bool {
        marks(&self.sentences, label)
    }
}

/// Whether the sentences have a name of this label.
pub(crate) fn marks(sentences: &[Sentence], label: &str) -> bool {
    names_of(sentences).any(|name| name == label)
}

fn read_all(files: &[CorpusFile]) -> Result<Vec<Corpus>, Stop> {
    let read = |file: &CorpusFile| {
        Ok(Corpus { sentences: conll::read(&file.source)?, weight: file.weight })
    };
    files.iter().map(read).collect()
}

/// Reads files that have no labels but these. A name of another would be learned to be none, and that is not what its file
/// says: whether the model has another label for it, or none, only the user knows.
fn read_known(
    files: &[CorpusFile],
    labels: &[String],
    remedy: &'static str,
) -> Result<Vec<Corpus>, Stop> {
    let corpora = read_all(files)?;
    for (file, corpus) in files.iter().zip(&corpora) {
        let foreign = |label: &&str| !labels.iter().any(|it| it == label);
        if let Some(label) = names_of(&corpus.sentences).find(foreign) {
            let labels = labels.join(", ");
            let fault = Fault::new(format!("the model has no label {label}, only {labels}"));
            return Err(fault.with_remedy(remedy).at(file.source.place()).into());
        }
    }
    Ok(corpora)
}

fn labels_of(corpora: &[Corpus]) -> impl Iterator<Item = &str> {
    corpora.iter().flat_map(|corpus| names_of(&corpus.sentences))
}

/// The label of each name.
fn names_of(sentences: &[Sentence]) -> impl Iterator<Item = &str> {
    sentences.iter().flat_map(|sentence| &sentence.names).map(|name| name.label.as_str())
}

/// The labels to learn: those that were asked for, else all that were found.
fn choose(found: BTreeSet<String>, asked: Option<&[String]>) -> Result<Vec<String>, Fault> {
    if found.is_empty() {
        let fault = Fault::new("no names to learn from");
        return Err(fault.with_remedy("tag them with B-LABEL and I-LABEL"));
    }
    let Some(asked) = asked else {
        let labels = Vec::from_iter(found);
        check(&labels)?;
        return Ok(labels);
    };
    match asked.iter().find(|label| !found.contains(*label)) {
        Some(missing) => {
            let fault = Fault::new(format!("no names with the label {missing}"));
            Err(fault.with_remedy("with --labels, choose among the labels in the files"))
        }
        None => Ok(asked.to_vec()),
    }
}

/// Refuses labels that no model can have.
fn check(labels: &[String]) -> Result<(), Fault> {
    let unique = BTreeSet::from_iter(labels);
    if labels.len() > MOST_LABELS {
        let fault = Fault::new(format!("{} labels, but a model holds at most 8", labels.len()));
        return Err(fault.with_remedy("select some with --labels A,B,…"));
    }
    if labels.iter().any(|label| label.len() > LONGEST_LABEL) {
        let fault = Fault::new(format!("a label of more than {LONGEST_LABEL} bytes"));
        return Err(fault.with_remedy("give it a shorter name"));
    }
    if unique.len() < labels.len() || labels.iter().any(String::is_empty) {
        let fault = Fault::new("a label is empty or repeated");
        return Err(fault.with_remedy("write --labels A,B,…"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    #[test]
    fn labels_are_those_asked_for_else_all() {
        let found = BTreeSet::from_iter(labels(&["B", "A"]));
        assert_eq!(choose(found.clone(), None).unwrap(), ["A", "B"]);
        assert_eq!(choose(found.clone(), Some(&labels(&["B"]))).unwrap(), ["B"]);
        let fault = choose(found, Some(&labels(&["C"]))).unwrap_err();
        assert!(fault.to_string().starts_with("no names with the label C ("));
        let fault = choose(BTreeSet::new(), None).unwrap_err();
        assert!(fault.to_string().starts_with("no names to learn from ("));
    }

    #[test]
    fn labels_that_no_model_can_have_are_refused() {
        assert!(check(&labels(&["A", "B", "C", "D", "E", "F", "G", "H"])).is_ok());
        for wrong in [
            labels(&["A", "B", "C", "D", "E", "F", "G", "H", "I"]),
            labels(&["A", "A"]),
            labels(&[""]),
            vec!["x".repeat(256)],
        ] {
            assert!(check(&wrong).is_err(), "{wrong:?}");
        }
    }
}
