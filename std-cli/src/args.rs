//! The command line: flags, their defaults and their help.

use crate::date::parse_date;
use crate::error::{Fault, Stop};
use crate::input::{Charset, Input, Source};
use crate::layers::Layers;
use crate::model::Choice;
use crate::offsets::Unit;
use crate::output::{Format, Table};
use crate::serial::Address;
use clap::{Args, Parser, Subcommand, ValueEnum};
use core::error::Error;
use core::str::FromStr;
use postil::Date;
use std::ffi::OsString;
use std::path::PathBuf;

/// Writes the margin notes of news articles: structure, names, times, quotations, relations.
#[derive(Debug, Parser)]
#[command(name = "postil", version, arg_required_else_help = true, after_help = EXAMPLES)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Reads the command line. Help, version and clap's own complaints end the program here.
pub(crate) fn parse() -> Result<Cli, Stop> {
    Cli::try_parse().map_err(|error| match error.source() {
        // A date or a layer: our own parsers say in one line what is wrong and what to do.
        Some(source) => Stop::Usage(Fault::new(source.to_string())),
        None => error.exit(),
    })
}

const EXAMPLES: &str = "\
Examples:
  postil annotate article.txt                 read it with its margin notes
  postil annotate -f json article.txt         the same as JSON
  curl -s URL | postil annotate --date 2022-11-25
  postil annotate --help                      everything else

Exit status: 0 if all went well, 1 if some input failed, 2 for a usage error.";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Annotate articles
    Annotate(Annotate),
    /// Say why each note on an article is there
    Explain(Explain),
    /// Show what a message of the wire format says about its article
    Inspect(Inspect),
    /// Train a tagger of names on texts of your own
    Train(Train),
    /// Compare what a tagger finds with what people have tagged
    Eval(Eval),
    /// Have a device annotate an article over a serial line
    Serial(Serial),
    /// Make a lexicon of your own names, terms or watch lists
    #[command(subcommand)]
    Lexicon(LexiconCommand),
}

const TRAIN_EXAMPLES: &str = "\
Examples:
  postil train --train ships.conll -o ships.postil-model
  postil train --train ships.conll news.conll@0.5 --dev ships_dev.conll \\
      --words persons.txt ports.txt --labels PER,GPE,VESSEL -o ships.postil-model
  postil annotate --model ships.postil-model article.txt

CoNLL files have a token and its tag a line, in the columns first and last, and an empty line
between sentences. Tags are O, B-LABEL and I-LABEL (IOB2 or IOB1; IOBES and BILOU are read, too).
A label that a file never marks is not taken for absent there: its names may be anywhere. Only
names that are written with capitals can be learned; the report counts those out of reach.

FILE@WEIGHT counts WEIGHT times as much as another; only a number after the last @ is a weight,
so a file called a@2 is a@2@1.

Lists of words have an entry a line, up to a tab, of up to five words; # begins a comment. They
advise the tagger and decide nothing, and are part of the model.

The same files, options and seed give the same model, byte for byte.";

#[derive(Debug, Args)]
#[command(after_help = TRAIN_EXAMPLES)]
pub(crate) struct Train {
    /// CoNLL files to learn from
    #[arg(long, value_name = "FILE[@WEIGHT]", num_args = 1.., required = true)]
    pub(crate) train: Vec<CorpusFile>,

    /// CoNLL files that machines have tagged: a tag is believed where a model of the other files agrees,
    /// else either may be right
    #[arg(long, value_name = "FILE[@WEIGHT]", num_args = 1..)]
    pub(crate) bronze: Vec<CorpusFile>,

    /// CoNLL files to score the model on
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

    /// Keep this many features; each costs 4 to 5 bytes
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
}

const ADVANCED: &str = "Advanced";

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

/// A number, with a message that says which is wrong.
fn parse_number<N: FromStr>(text: &str) -> Result<N, String> {
    text.parse().map_err(|_| format!("'{text}' is not a number (write digits)"))
}

/// A number from 1 on.
fn parse_count<N: FromStr + PartialEq + Default>(text: &str) -> Result<N, String> {
    match parse_number(text)? {
        none if none == N::default() => Err(format!("'{text}' is too small (write 1 or more)")),
        count => Ok(count),
    }
}

const EVAL_EXAMPLES: &str = "\
Examples:
  postil eval --model ships.postil-model ships_dev.conll
  postil eval --model ships.postil-model --errors 10 ships_dev.conll
  postil eval --model ships.postil-model -f json ships_dev.conll

A name is right if its tokens and its label are. In the second table a name that was found is
compared with the one in its place, which shares a token with it; names that stand alone are
missed or invented.";

#[derive(Debug, Args)]
#[command(after_help = EVAL_EXAMPLES)]
pub(crate) struct Eval {
    /// CoNLL files that people have tagged; `-` is standard input
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<Source>,

    /// english, english-small, or a file that `postil train` made
    #[arg(long, value_name = "MODEL")]
    pub(crate) model: Choice,

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

/// How figures are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub(crate) enum Figures {
    /// Tables, for eyes.
    #[default]
    Text,
    /// One JSON object.
    Json,
}

const ANNOTATE_EXAMPLES: &str = "\
Examples:
  postil annotate article.txt
  postil annotate -f json --offsets utf16 --layers entity,quote article.txt
  postil annotate -f jsonl news/*.txt > news.jsonl
  postil annotate -f html -o article.html page.html
  postil annotate -f csv --table quotes news/ > quotes.csv
  postil annotate -f jsonl -o news.jsonl --resume archive.jsonl.zst
  postil annotate -f brat --output-dir annotated news/
  postil annotate --input jsonl < articles.jsonl > annotated.jsonl

With --input jsonl every line is a document, {\"id\": …, \"text\": …, \"date\": …}, the date being
optional. The answers come line by line in the same order; a line that cannot be read is answered by
{\"id\": …, \"error\": …}, and the run goes on.";

#[derive(Debug, Args)]
#[command(after_help = ANNOTATE_EXAMPLES)]
pub(crate) struct Annotate {
    #[command(flatten)]
    pub(crate) articles: Articles,

    /// How to write the result [default: text; jsonl for JSON Lines]
    #[arg(short, long, value_enum)]
    pub(crate) format: Option<Format>,

    /// What a row is, where the format is a table
    #[arg(long, value_enum, default_value_t)]
    pub(crate) table: Table,

    /// Write a file for each article into this folder
    #[arg(short = 'O', long, value_name = "FOLDER", conflicts_with = "output")]
    pub(crate) output_dir: Option<PathBuf>,

    /// Add the article's text to JSON; a text that was extracted or decoded is always there
    #[arg(long)]
    pub(crate) text: bool,

    /// Add to every note in JSON the rule behind it
    #[arg(long)]
    pub(crate) reasons: bool,

    /// Make the first thing that does not fit an error, instead of counting it
    #[arg(long)]
    pub(crate) strict: bool,

    #[command(flatten)]
    pub(crate) common: Common,

    #[command(flatten)]
    pub(crate) batch: Batch,
}

/// How many articles are worked on.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Many articles")]
pub(crate) struct Batch {
    /// Work on so many articles at once [default: the number of cores]
    #[arg(short, long, value_name = "N", value_parser = parse_count::<usize>)]
    pub(crate) jobs: Option<usize>,

    /// Go on where an earlier run has stopped: with -o FILE in JSON Lines, or with --output-dir
    #[arg(long)]
    pub(crate) resume: bool,

    /// Show how far it has come, and say in the end what was done; `auto` does so for many articles on a terminal
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    pub(crate) progress: When,
}

/// What is annotated, and what is known about it.
#[derive(Debug, Args)]
pub(crate) struct Articles {
    /// Articles, or folders of them: text, Markdown, HTML, feeds or JSON Lines, plain or compressed by gzip or
    /// zstd; none or `-` is standard input
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<Source>,

    /// What the input is
    #[arg(long, value_enum, default_value_t)]
    pub(crate) input: Input,

    /// The encoding of the input: auto, or a name as in utf-8, windows-1252, euc-kr
    #[arg(long, value_name = "NAME", default_value = "auto")]
    pub(crate) encoding: Charset,

    /// The articles' date, for texts that do not say it
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = parse_date)]
    pub(crate) date: Option<Date>,

    /// Find names by this model: english, english-small, none (rules and lexicon alone), or a file that
    /// `postil train` made [default: english]
    #[arg(long, value_name = "MODEL", default_value = "english", hide_default_value = true)]
    pub(crate) model: Choice,
}

const EXPLAIN_EXAMPLES: &str = "\
Examples:
  postil explain article.txt
  postil explain --layers time,quote article.txt

It is short for annotate -f reasons; inspect -f reasons does the same for a message.";

#[derive(Debug, Args)]
#[command(after_help = EXPLAIN_EXAMPLES)]
pub(crate) struct Explain {
    #[command(flatten)]
    pub(crate) articles: Articles,

    #[command(flatten)]
    pub(crate) common: Common,
}

impl From<Explain> for Annotate {
    fn from(Explain { articles, common }: Explain) -> Self {
        Self {
            articles,
            common,
            format: Some(Format::Reasons),
            table: Table::default(),
            output_dir: None,
            text: false,
            reasons: false,
            strict: false,
            batch: Batch::default(),
        }
    }
}

const INSPECT_EXAMPLES: &str = "\
Examples:
  postil inspect article.postil article.txt
  postil inspect -f json article.postil article.txt

The message holds offsets, not words: the article must be the very text that was annotated.";

#[derive(Debug, Args)]
#[command(after_help = INSPECT_EXAMPLES)]
pub(crate) struct Inspect {
    /// A message of the wire format, made by `postil annotate -f postcard`
    #[arg(value_name = "FILE.postil")]
    pub(crate) message: Source,

    /// The article it belongs to
    #[arg(value_name = "ARTICLE")]
    pub(crate) article: Source,

    /// How to write it
    #[arg(short, long, value_enum, default_value_t)]
    pub(crate) format: Format,

    /// What a row is, where the format is a table
    #[arg(long, value_enum, default_value_t)]
    pub(crate) table: Table,

    #[command(flatten)]
    pub(crate) common: Common,
}

const SERIAL_EXAMPLES: &str = "\
Examples:
  postil serial /dev/ttyACM0 article.txt
  postil serial tcp:localhost:4444 article.txt -f jsonl
  postil serial unix:device.sock article.txt -f postcard -o article.postil

The device is one that speaks the protocol of core/STREAM.md, as the firmware of this project does. Notes
are shown paragraph by paragraph, as they arrive: with -f text the article and, at its end, what the notes
add up to; with -f jsonl a line for each paragraph, and a last one that says whether anything is missing.";

#[derive(Debug, Args)]
#[command(after_help = SERIAL_EXAMPLES)]
pub(crate) struct Serial {
    /// Where the device is: a serial port, tcp:HOST:PORT or unix:PATH
    #[arg(value_name = "PORT")]
    pub(crate) address: Address,

    /// The article, in UTF-8; none or `-` is standard input
    #[arg(value_name = "FILE", default_value = "-", hide_default_value = true)]
    pub(crate) article: Source,

    /// The article's date, for a text that does not say it
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = parse_date)]
    pub(crate) date: Option<Date>,

    /// How to write the result
    #[arg(short, long, value_enum, default_value = "text")]
    pub(crate) format: Format,

    /// Speed of a serial port, in bits a second
    #[arg(long, value_name = "N", default_value_t = 115_200, value_parser = parse_count::<u32>)]
    pub(crate) baud: u32,

    /// Send at most this many bytes at a time; the device may want fewer
    #[arg(long, value_name = "N", default_value_t = 256, value_parser = parse_count::<u16>)]
    pub(crate) piece: u16,

    /// Give up when the device has not answered for this many seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = parse_count::<u32>)]
    pub(crate) patience: u32,

    /// Tell the device in the end that nothing more will come
    #[arg(long)]
    pub(crate) stop: bool,

    #[command(flatten)]
    pub(crate) common: Common,
}

const LEXICON_EXAMPLES: &str = "\
Examples:
  postil lexicon build terms.tsv -o terms.lex
  postil annotate --lexicon terms.lex article.txt

The table has a line for each entry, text TAB label [TAB id [TAB case]]; lines that begin with # are
comments. White space in the text stands for any white space. The case rule is one of

  smart   as written; or all in capitals; or with a capital at the beginning, where the entry begins
          with a small letter (this is the default)
  exact   as written
  ignore  in any case

An entry whose label is that of a name (PER, ORG, GPE, LOC, FAC, NORP, EVENT, WORK, PRODUCT, LAW,
LANGUAGE) is a name in the article, too.";

/// What can be done with a lexicon.
#[derive(Debug, Subcommand)]
pub(crate) enum LexiconCommand {
    /// Make a lexicon of a table
    Build(Build),
    /// Print the table of a lexicon, sorted
    Show(ShowLexicon),
}

#[derive(Debug, Args)]
#[command(after_help = LEXICON_EXAMPLES)]
pub(crate) struct Build {
    /// A table in UTF-8, its fields separated by tabs; `-` is standard input
    #[arg(value_name = "TERMS.tsv")]
    pub(crate) terms: Source,

    /// Write to this file; `-` is standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct ShowLexicon {
    /// A lexicon, made by `postil lexicon build`
    #[arg(value_name = "FILE.lex")]
    pub(crate) lexicon: Source,

    /// Write to this file; `-` is standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

/// What annotate, explain and inspect offer.
#[derive(Debug, Args)]
pub(crate) struct Common {
    /// What offsets count
    #[arg(long, value_enum, default_value_t)]
    pub(crate) offsets: Unit,

    /// Layers to show, with commas between them: section, sentence, token, entity, mention, role,
    /// time, quantity, quote, event, relation, term [default: all but token]
    #[arg(long, value_name = "LAYER,…")]
    pub(crate) layers: Option<Layers>,

    /// A lexicon of your own, made by `postil lexicon build`: its entries are the terms
    #[arg(long, value_name = "FILE.lex")]
    pub(crate) lexicon: Option<PathBuf>,

    /// Write to this file; `-` is standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,

    /// Replace what is not UTF-8 by U+FFFD, and say how often
    #[arg(long)]
    pub(crate) lossy: bool,

    /// Colours in text; `auto` asks the terminal and `NO_COLOR`
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    pub(crate) color: When,
}

/// When to do what is for eyes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub(crate) enum When {
    #[default]
    Auto,
    Always,
    Never,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

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

    #[test]
    fn the_help_names_every_layer() {
        let help =
            Cli::command().find_subcommand_mut("annotate").unwrap().render_long_help().to_string();
        let words: String = help.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains(&crate::layers::all_names()), "{words}");
    }
}
