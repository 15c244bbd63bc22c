//! `train` and `eval`: models of names and of syntax.

use super::common::Figures;
use super::number::{parse_count, parse_number};
use crate::input::Source;
use crate::model::Choice;
use clap::Args;
use core::str::FromStr;
use std::ffi::OsString;
use std::path::PathBuf;

const TRAIN_EXAMPLES: &str = "\
Examples:
  postil train --train ships.conll -o ships.postil-model
  postil train --train ships.conll news.conll@0.5 --dev ships_dev.conll \\
      --words persons.txt ports.txt --labels PER,GPE,VESSEL -o ships.postil-model
  postil annotate --model ships.postil-model article.txt
  postil train --from english --train ours.conll --general news.conll \\
      --dev ours_dev.conll news_dev.conll -o ours.postil-model
  postil train --syntax gold.conllu@2 silver.tsv --dev dev.conllu \\
      --names ships.postil-model -o own.postil-model

CoNLL files have one token per line, its form in the first column and its tag in
the last, and an empty line between sentences. Tags are O, B-LABEL and I-LABEL
(IOB2 or IOB1; IOBES and BILOU work, too). If a file never uses a label, its
tokens count as unknown for that label, not as negative examples. Only
capitalized names can be learned; the report counts the others.

FILE@WEIGHT gives a file WEIGHT times the weight of another. Only a number after
the last @ is a weight: for a file named a@2, write a@2@1.

Word lists have one entry per line, of up to five words, up to a tab; # begins a
comment. They become features of the model: they are evidence, not decisions.

With --from, an existing model continues training on your sentences. It learns a
word that occurs at least twice in them (--min-count). It keeps what it knows of
words in the --general files and forgets all others, because a model has no list
of its words. Annotate the --general files with the model's own labels; a million
words of news preserve most of its knowledge. The report gives F1 on the --dev files
before and after: include some of your files and some others.

With --syntax, part-of-speech tags and dependencies are learned, and names come
from another model. Universal Dependencies tags and relations are mapped to
coarser ones; see core/models/README.md.

The same files, options and seed give the same model, byte for byte.";

#[derive(Debug, Args)]
#[command(after_help = TRAIN_EXAMPLES)]
pub(crate) struct Train {
    /// CoNLL files to train on
    #[arg(long, value_name = "FILE[@WEIGHT]", num_args = 1.., required_unless_present = "syntax")]
    pub(crate) train: Vec<CorpusFile>,

    /// Train syntax on treebanks: CoNLL-U files, or lines of form, tag, head and label
    #[arg(long, value_name = "FILE[@COPIES]", num_args = 1.., conflicts_with_all = NAMES_ONLY)]
    pub(crate) syntax: Vec<CorpusFile>,

    /// Model to take the names from
    #[arg(long, value_name = "MODEL", default_value = "english", requires = "syntax")]
    pub(crate) names: Choice,

    /// Adapt this model to the --train files instead of making a new one; its labels, lists and syntax stay
    #[arg(long, value_name = "MODEL", requires = "general", conflicts_with_all = NEW_ONLY)]
    pub(crate) from: Option<Choice>,

    /// Annotated CoNLL files similar to the model's training data; it forgets words that occur in none of them
    #[arg(long, value_name = "FILE[@WEIGHT]", num_args = 1.., requires = "from")]
    pub(crate) general: Vec<CorpusFile>,

    /// Machine-annotated CoNLL files: if a model trained on the other files disagrees with a tag, either may
    /// be right
    #[arg(long, alias = "bronze", value_name = "FILE[@WEIGHT]", num_args = 1..)]
    pub(crate) silver: Vec<CorpusFile>,

    /// Files to evaluate the model on: CoNLL, or treebanks with --syntax
    #[arg(long, value_name = "FILE", num_args = 1..)]
    pub(crate) dev: Vec<Source>,

    /// Word lists, each a class of its own; up to 5
    #[arg(long, value_name = "LIST", num_args = 1..)]
    pub(crate) words: Vec<Source>,

    /// Number of words that are mostly lowercase in the training text to store; each costs 4 bytes
    #[arg(long, value_name = "N", default_value_t = 0, value_parser = parse_number::<usize>)]
    pub(crate) common: usize,

    /// Labels to learn, separated by commas; up to 8 [default: all]
    #[arg(long, value_name = "LABEL,…", value_delimiter = ',')]
    pub(crate) labels: Option<Vec<String>>,

    /// Number of features to keep; each costs 2.3 bytes
    #[arg(long, value_name = "N", default_value_t = 45_000, value_parser = parse_count::<usize>)]
    pub(crate) features: usize,

    /// Random seed
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = parse_number::<u64>)]
    pub(crate) seed: u64,

    /// Write the model to this file; `-` for standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: PathBuf,

    /// Training epochs
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = parse_count::<u32>, help_heading = ADVANCED)]
    pub(crate) epochs: u32,

    /// Number of training runs, with different random numbers, to average
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = parse_count::<u32>, help_heading = ADVANCED)]
    pub(crate) runs: u32,

    /// Drop features that occur in fewer than N tokens
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = parse_count::<u32>, help_heading = ADVANCED)]
    pub(crate) min_count: u32,

    /// Number of weight tables that features share: 1, 2, 4 or 8; each costs 4 KiB, or 8 KiB with more than 4 labels
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = parse_books, help_heading = ADVANCED)]
    pub(crate) books: u8,

    #[command(flatten)]
    pub(crate) size: SyntaxSize,
}

/// How large learned syntax becomes.
#[derive(Clone, Copy, Debug, Args)]
#[command(next_help_heading = "Syntax")]
pub(crate) struct SyntaxSize {
    /// Train the tagger only; rules then find the dependencies
    #[arg(long, requires = "syntax")]
    pub(crate) no_arcs: bool,

    /// Number of words with features of their own; others are known by their endings
    #[arg(long, value_name = "N", default_value_t = 8_000, value_parser = parse_count::<usize>)]
    pub(crate) known_words: usize,

    /// Number of features to keep for part-of-speech tags, including those of words; each costs 2.3 bytes
    #[arg(long, value_name = "N", default_value_t = 14_000, value_parser = parse_count::<usize>)]
    pub(crate) tag_features: usize,

    /// Number of features to keep for the parser's moves (shift, attach left, attach right); each costs 2.3 bytes
    #[arg(long, value_name = "N", default_value_t = 18_000, value_parser = parse_count::<usize>)]
    pub(crate) move_features: usize,

    /// Number of features to keep for the labels of dependencies; each costs 2.3 bytes
    #[arg(long, value_name = "N", default_value_t = 9_500, value_parser = parse_count::<usize>)]
    pub(crate) label_features: usize,

    /// Number of weight tables that tag features share: 1, 2, 4 or 8; each costs 7.3 KiB
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = parse_books, help_heading = ADVANCED)]
    pub(crate) tag_books: u8,
}

/// The number of books must be a power of two.
fn parse_books(text: &str) -> Result<u8, String> {
    match text.parse() {
        Ok(books @ (1 | 2 | 4 | 8)) => Ok(books),
        _ => Err(format!("'{text}' is not a number of tables (write 1, 2, 4 or 8)")),
    }
}

const ADVANCED: &str = "Advanced";

/// What says how names are learned, and nothing of syntax.
const NAMES_ONLY: [&str; 12] = [
    "train",
    "from",
    "general",
    "silver",
    "words",
    "common",
    "labels",
    "features",
    "epochs",
    "runs",
    "min_count",
    "books",
];

/// What says how a new model is made, and has no say where one is adapted.
const NEW_ONLY: [&str; 7] = ["silver", "words", "common", "labels", "features", "runs", "books"];

/// A file to learn from, and how much it counts.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct CorpusFile {
    pub(crate) source: Source,
    pub(crate) weight: f32,
}

/// The most that a file counts: more would mean only that the others do not count at all.
const MOST_WEIGHT: f32 = 100.0;

/// Names may contain `@`; only a number after the last one is a weight.
impl FromStr for CorpusFile {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let weighted = text.rsplit_once('@').and_then(|(name, weight)| {
            let is_number = !weight.contains(char::is_alphabetic);
            Some((name, weight.parse::<f32>().ok().filter(|_| is_number)?))
        });
        let (name, weight) = weighted.unwrap_or((text, 1.0));
        if weight > 0.0 && weight <= MOST_WEIGHT {
            Ok(Self { source: OsString::from(name).into(), weight })
        } else {
            Err(format!(
                "'{text}': a weight must be above 0 and at most {MOST_WEIGHT} (write FILE@0.5)"
            ))
        }
    }
}

const EVAL_EXAMPLES: &str = "\
Examples:
  postil eval --model ships.postil-model ships_dev.conll
  postil eval --model ships.postil-model --errors 10 ships_dev.conll
  postil eval --model ships.postil-model -f json ships_dev.conll
  postil eval --syntax --model english treebank.conllu

A name is correct if its span and its label match the reference. The second table
compares each name found with the reference name that overlaps it; the others
are missing or spurious.

With --syntax, files are treebanks in CoNLL-U. The report gives, for words
tokenized alike, tag accuracy, UAS and LAS without punctuation, F1 of subjects,
objects and passives, and the tense of each clause. Use --model none to evaluate
the rules.";

#[derive(Debug, Args)]
#[command(after_help = EVAL_EXAMPLES)]
pub(crate) struct Eval {
    /// Manually annotated CoNLL files (CoNLL-U with --syntax); `-` for standard input
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<Source>,

    /// Model: english, english-small, a file written by `postil train`, or, with --syntax, none (the rules)
    #[arg(long, value_name = "MODEL")]
    pub(crate) model: Choice,

    /// Evaluate parts of speech and dependencies instead of names
    #[arg(long, conflicts_with_all = ["labels", "errors"])]
    pub(crate) syntax: bool,

    /// Labels to compare, separated by commas [default: all]
    #[arg(long, value_name = "LABEL,…", value_delimiter = ',')]
    pub(crate) labels: Option<Vec<String>>,

    /// Show up to N errors of each kind
    #[arg(long, value_name = "N", default_value_t = 0, value_parser = parse_number::<usize>)]
    pub(crate) errors: usize,

    /// Output format
    #[arg(short, long, value_enum, default_value_t)]
    pub(crate) format: Figures,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_number_after_the_last_at_is_a_weight() {
        for (text, name, weight) in [
            ("a.conll", "a.conll", 1.0),
            ("a.conll@0.25", "a.conll", 0.25),
            ("a@b/c.conll", "a@b/c.conll", 1.0),
            ("a@2@1", "a@2", 1.0),
            ("a@b.conll@3", "a@b.conll", 3.0),
            ("a@", "a@", 1.0),
            ("a@nan", "a@nan", 1.0),
        ] {
            let file: CorpusFile = text.parse().unwrap();
            assert_eq!(file, CorpusFile { source: OsString::from(name).into(), weight }, "{text}");
        }
        for wrong in ["a@0", "a@-1", "a@101"] {
            assert!(wrong.parse::<CorpusFile>().is_err(), "{wrong}");
        }
    }
}
