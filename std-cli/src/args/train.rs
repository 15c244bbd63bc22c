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

CoNLL files have a token and its tag a line, in the columns first and last,
and an empty line between sentences. Tags are O, B-LABEL and I-LABEL (IOB2 or
IOB1; IOBES and BILOU are read, too). A label that a file never marks is not
taken for absent there: its names may be anywhere. Only names that are written
with capitals can be learned; the report counts those out of reach.

FILE@WEIGHT counts WEIGHT times as much as another; only a number after the
last @ is a weight, so a file called a@2 is a@2@1.

Lists of words have an entry a line, up to a tab, of up to five words; #
begins a comment. They advise the tagger and decide nothing, and are part of
the model.

With --from, a model goes on learning from your sentences. A word must stand
twice in them to be learned (--min-count). The model keeps what it knows of
the words in the files of --general and forgets the others, because it has no
list of them. Tag these files with the labels of the model, for others are
refused; a million words of news are enough for most of what it knows. The
report has F1 on the files of --dev before and after: give some of yours and
some others.

With --syntax, tags and arcs are learned, and the names are those of another
model. Tags and relations of Universal Dependencies are made coarser; see
core/models/README.md.

The same files, options and seed give the same model, byte for byte.";

#[derive(Debug, Args)]
#[command(after_help = TRAIN_EXAMPLES)]
pub(crate) struct Train {
    /// CoNLL files to learn from
    #[arg(long, value_name = "FILE[@WEIGHT]", num_args = 1.., required_unless_present = "syntax")]
    pub(crate) train: Vec<CorpusFile>,

    /// Learn tags and arcs, from treebanks: CoNLL-U files, or lines of form, tag, head and label
    #[arg(long, value_name = "FILE[@COPIES]", num_args = 1.., conflicts_with_all = NAMES_ONLY)]
    pub(crate) syntax: Vec<CorpusFile>,

    /// The model whose names the new one finds
    #[arg(long, value_name = "MODEL", default_value = "english", requires = "syntax")]
    pub(crate) names: Choice,

    /// Adapt this model to the files of --train instead of making a new one; its labels, lists and syntax stay
    #[arg(long, value_name = "MODEL", requires = "general", conflicts_with_all = NEW_ONLY)]
    pub(crate) from: Option<Choice>,

    /// Tagged CoNLL files like those that the model has learned from. It forgets words that are in none of them
    #[arg(long, value_name = "FILE[@WEIGHT]", num_args = 1.., requires = "from")]
    pub(crate) general: Vec<CorpusFile>,

    /// CoNLL files that machines have tagged: a tag is believed where a model of the other files agrees,
    /// else either may be right
    #[arg(long, value_name = "FILE[@WEIGHT]", num_args = 1..)]
    pub(crate) bronze: Vec<CorpusFile>,

    /// Files to score the model on: CoNLL, or treebanks with --syntax
    #[arg(long, value_name = "FILE", num_args = 1..)]
    pub(crate) dev: Vec<Source>,

    /// Lists of words, each a class of its own; up to 5
    #[arg(long, value_name = "LIST", num_args = 1..)]
    pub(crate) words: Vec<Source>,

    /// Know this many words that the files mostly write without a capital; each costs 4 bytes
    #[arg(long, value_name = "N", default_value_t = 0, value_parser = parse_number::<usize>)]
    pub(crate) common: usize,

    /// Labels to learn, with commas between them; up to 8 [default: all]
    #[arg(long, value_name = "LABEL,…", value_delimiter = ',')]
    pub(crate) labels: Option<Vec<String>>,

    /// Keep this many features; each costs 2.3 bytes
    #[arg(long, value_name = "N", default_value_t = 45_000, value_parser = parse_count::<usize>)]
    pub(crate) features: usize,

    /// Begin the random numbers here
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = parse_number::<u64>)]
    pub(crate) seed: u64,

    /// Write the model to this file; `-` is standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: PathBuf,

    /// Go over the samples this often
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = parse_count::<u32>, help_heading = ADVANCED)]
    pub(crate) epochs: u32,

    /// Train this often with other random numbers, and take the mean
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = parse_count::<u32>, help_heading = ADVANCED)]
    pub(crate) runs: u32,

    /// Leave out features that fewer tokens have
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = parse_count::<u32>, help_heading = ADVANCED)]
    pub(crate) min_count: u32,

    /// Let the features share this many tables of weights: 1, 2, 4 or 8; each takes 4 KiB, or 8 KiB with more than 4 labels
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = parse_books, help_heading = ADVANCED)]
    pub(crate) books: u8,

    #[command(flatten)]
    pub(crate) size: SyntaxSize,
}

/// How large learned syntax becomes.
#[derive(Clone, Copy, Debug, Args)]
#[command(next_help_heading = "Syntax")]
pub(crate) struct SyntaxSize {
    /// Learn tags alone: rules then find the arcs
    #[arg(long, requires = "syntax")]
    pub(crate) no_arcs: bool,

    /// Give this many words features of their own; others are known by their endings
    #[arg(long, value_name = "N", default_value_t = 8_000, value_parser = parse_count::<usize>)]
    pub(crate) known_words: usize,

    /// Keep this many features of tags, those of the words among them; each costs 2.3 bytes
    #[arg(long, value_name = "N", default_value_t = 14_000, value_parser = parse_count::<usize>)]
    pub(crate) tag_features: usize,

    /// Keep this many features of moves; each costs 2.3 bytes
    #[arg(long, value_name = "N", default_value_t = 18_000, value_parser = parse_count::<usize>)]
    pub(crate) move_features: usize,

    /// Keep this many features of labels; each costs 2.3 bytes
    #[arg(long, value_name = "N", default_value_t = 9_500, value_parser = parse_count::<usize>)]
    pub(crate) label_features: usize,

    /// Give the tagger so many tables of weights for its features to share: 1, 2, 4 or 8; each costs 7.3 KiB
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = parse_books, help_heading = ADVANCED)]
    pub(crate) tag_books: u8,
}

/// The number of books must be a power of two.
fn parse_books(text: &str) -> Result<u8, String> {
    match text.parse() {
        Ok(books @ (1 | 2 | 4 | 8)) => Ok(books),
        _ => Err("1, 2, 4 or 8".to_owned()),
    }
}

const ADVANCED: &str = "Advanced";

/// What says how names are learned, and nothing of syntax.
const NAMES_ONLY: [&str; 12] = [
    "train",
    "from",
    "general",
    "bronze",
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
const NEW_ONLY: [&str; 7] = ["bronze", "words", "common", "labels", "features", "runs", "books"];

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
            Err(format!("'{text}' has no weight above 0 and up to {MOST_WEIGHT} (write FILE@0.5)"))
        }
    }
}

const EVAL_EXAMPLES: &str = "\
Examples:
  postil eval --model ships.postil-model ships_dev.conll
  postil eval --model ships.postil-model --errors 10 ships_dev.conll
  postil eval --model ships.postil-model -f json ships_dev.conll
  postil eval --syntax --model english treebank.conllu

A name is right if its tokens and its label are. In the second table a name
that was found is compared with the one in its place, which shares a token
with it; names that stand alone are missed or invented.

With --syntax files are treebanks in CoNLL-U, and what counts are tags and
heads, of words that are cut alike: UAS (the head is right) and LAS (so is the
relation) without punctuation, F1 of subjects, objects and the passive voice,
and the tense of each clause. `none` is a model, too: that of the rules.";

#[derive(Debug, Args)]
#[command(after_help = EVAL_EXAMPLES)]
pub(crate) struct Eval {
    /// CoNLL files that people have tagged (CoNLL-U with --syntax); `-` is standard input
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<Source>,

    /// english, english-small, or a file that `postil train` made
    #[arg(long, value_name = "MODEL")]
    pub(crate) model: Choice,

    /// Judge parts of speech and dependencies instead of names
    #[arg(long, conflicts_with_all = ["labels", "errors"])]
    pub(crate) syntax: bool,

    /// Labels to compare, with commas between them [default: all]
    #[arg(long, value_name = "LABEL,…", value_delimiter = ',')]
    pub(crate) labels: Option<Vec<String>>,

    /// Show up to this many mistakes of each kind
    #[arg(long, value_name = "N", default_value_t = 0, value_parser = parse_number::<usize>)]
    pub(crate) errors: usize,

    /// How to write it
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
