//! Writes `core/src/lexicon/generated.rs` from the tables in `core/data`.
//!
//! `cargo run -p postil-tests --bin generate` writes the file; with `--check` it only compares and
//! fails on a difference. The tables are for people, the generated file is for flash: one string of
//! all entries, sorted by length and then by bytes, so that an entry costs its own bytes and two more.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What the tables say of one entry.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Fact {
    classes: BTreeSet<String>,
    number: u8,
    /// An expression of the engine: `Unit::Week as u8`.
    kind: Option<String>,
    word: Option<String>,
}

impl Fact {
    fn merge(&mut self, other: &Self) {
        self.classes.extend(other.classes.iter().cloned());
        if other.number != 0 {
            self.number = other.number;
        }
        self.kind = self.kind.take().or_else(|| other.kind.clone());
        self.word = self.word.take().or_else(|| other.word.clone());
    }
}

type Entries = BTreeMap<String, Fact>;

fn main() -> ExitCode {
    let root =
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests are in a workspace");
    let target = root.join("core/src/lexicon/generated.rs");
    let written = match read_tables(&root.join("core/data")) {
        Ok(entries) => render(&entries),
        Err(message) => {
            eprintln!("generate: {message}");
            return ExitCode::from(2);
        }
    };
    if std::env::args().any(|argument| argument == "--check") {
        if std::fs::read_to_string(&target).is_ok_and(|present| present == written) {
            return ExitCode::SUCCESS;
        }
        eprintln!("generate: {} is not what the tables say; run generate", target.display());
        return ExitCode::FAILURE;
    }
    std::fs::write(&target, written).expect("the generated file can be written");
    ExitCode::SUCCESS
}

fn read_tables(folder: &Path) -> Result<Entries, String> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "tsv"))
        .collect();
    files.sort();
    let mut entries = Entries::new();
    for file in files {
        let text = std::fs::read_to_string(&file).map_err(|error| error.to_string())?;
        let countries = file.file_name().is_some_and(|name| name == "countries.tsv");
        for (number, line) in text.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let read = if countries { read_country(line) } else { read_entry(line) };
            let rows = read.ok_or_else(|| format!("{}:{}: {line}", file.display(), number + 1))?;
            for (entry, fact) in rows {
                entries.entry(entry).or_default().merge(&fact);
            }
        }
    }
    add_phrase_heads(&mut entries);
    Ok(entries)
}

/// `names | capitals | adjectives and people`.
fn read_country(line: &str) -> Option<Vec<(String, Fact)>> {
    let mut rows = Vec::new();
    let columns: Vec<&str> = line.split('\t').collect();
    for (column, class) in columns.iter().zip(["country", "city", "demonym=1"]) {
        for name in column.split('|').filter(|name| !name.is_empty()) {
            rows.push((name.to_owned(), classify(class)?));
        }
    }
    (columns.len() <= 3).then_some(rows)
}

/// `entry <TAB> class class=number class:kind …`; a lone dash gives no class, `word` gives the entry an
/// identity that grammars can name, `word:pm` the identity of another, `word:holiday=3` one of a numbered kind.
fn read_entry(line: &str) -> Option<Vec<(String, Fact)>> {
    let (entry, classes) = line.split_once('\t')?;
    let mut fact = Fact::default();
    for class in classes.split(' ').filter(|class| *class != "-") {
        fact.merge(&classify(class)?);
    }
    if fact.classes.remove("WORD") {
        fact.word = Some(capitalise(entry));
    }
    Some(vec![(entry.to_owned(), fact)])
}

fn classify(class: &str) -> Option<Fact> {
    let mut fact = Fact::default();
    if let Some(word) = class.strip_prefix("word:") {
        let (word, number) = word.split_once('=').unwrap_or((word, "0"));
        fact.number = number.parse().ok()?;
        fact.word = Some(capitalise(word));
        return Some(fact);
    }
    let name = if let Some((name, number)) = class.split_once('=') {
        fact.number = number.parse().ok()?;
        name
    } else if let Some((name, kind)) = class.split_once(':') {
        let holder = match name {
            "unit" => "Unit",
            "daypart" => "DayPart",
            "season" => "Season",
            "measure" => "QuantityUnit",
            _ => return None,
        };
        fact.kind = Some(format!("{holder}::{} as u8", capitalise(kind)));
        name
    } else {
        class
    };
    fact.classes.insert(name.to_uppercase());
    Some(fact)
}

/// The first word of an entry of several words carries a class that says so; a capitalised one also
/// keeps what is known of it in lower case, since an exact entry is found first.
fn add_phrase_heads(entries: &mut Entries) {
    let heads: Vec<String> = entries
        .keys()
        .filter(|entry| has_several_tokens(entry))
        .map(|entry| {
            let is_inside = |c: char| c.is_alphabetic() || c == '\'' || c == '’';
            let mut head: String = entry.chars().take_while(|&c| is_inside(c)).collect();
            // The scanner cuts a possessive off.
            for clitic in ["'s", "’s"] {
                head = head.strip_suffix(clitic).unwrap_or(&head).to_owned();
            }
            head
        })
        .collect();
    for head in heads.into_iter().filter(|head| !head.is_empty()) {
        let lower = entries.get(&head.to_lowercase()).cloned().unwrap_or_default();
        let known = entries.contains_key(&head);
        let fact = entries.entry(head).or_default();
        if !known {
            fact.merge(&lower);
        }
        fact.classes.insert("PHRASE".to_owned());
    }
}

/// Whether the scanner makes several tokens of an entry: `South Korea`, `Porto-Novo`, `S&P`, `Moody's`, `Calif.`,
/// but not `U.S.`
fn has_several_tokens(entry: &str) -> bool {
    let possessive = entry.ends_with("'s") || entry.ends_with("’s");
    let shortened = entry.find('.').is_some_and(|at| at + 1 == entry.len());
    possessive || shortened || entry.contains([' ', '-', '&'])
}

fn capitalise(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn render(entries: &Entries) -> String {
    let mut sorted: Vec<(&String, &Fact)> = entries.iter().collect();
    let buckets = buckets_of(entries);
    sorted.sort_by_key(|(entry, _)| (buckets.of(entry), entry.as_bytes()));
    let mut facts: Vec<&Fact> = sorted.iter().map(|(_, fact)| *fact).collect();
    facts.sort();
    facts.dedup();
    let words: BTreeSet<&String> = entries.values().filter_map(|fact| fact.word.as_ref()).collect();

    let mut out = String::from(
        "//! @generated from core/data by `cargo run -p postil-tests --bin generate`; do not edit.\n\n\
         #![allow(missing_docs, reason = \"generated\")]\n\n\
         use super::{Fact, Group, class};\n\
         use crate::quantity::QuantityUnit;\n\
         use crate::time::{DayPart, Season, Unit};\n\n",
    );
    out.push_str("/// Closed-class words that grammars name.\n");
    out.push_str("#[derive(Clone, Copy, PartialEq, Eq, Debug)]\n#[repr(u8)]\npub(crate) enum Word {\n    None,\n");
    for word in &words {
        let _ = writeln!(out, "    {word},");
    }
    out.push_str("}\n\n");

    let _ =
        writeln!(out, "/// Every fact that an entry can have; the first is that of unknown words.");
    let _ = writeln!(out, "pub(super) static FACTS: [Fact; {}] = [", facts.len() + 1);
    let nothing = Fact::default();
    for fact in std::iter::once(&nothing).chain(facts.iter().copied()) {
        let classes: Vec<String> = fact.classes.iter().map(|c| format!("class::{c}")).collect();
        let classes = if classes.is_empty() { "0".to_owned() } else { classes.join(" | ") };
        let kind = fact.kind.as_deref().unwrap_or("0");
        let word = fact.word.as_deref().unwrap_or("None");
        let _ = writeln!(
            out,
            "    Fact {{ classes: {classes}, number: {}, kind: {kind}, word: Word::{word} }},",
            fact.number
        );
    }
    out.push_str("];\n\n");

    out.push_str("/// Entries of each length, from none on.\n");
    let _ = writeln!(out, "pub(super) static GROUPS: [Group; {}] = [", buckets.counts.len());
    let (mut first, mut offset, mut bucket) = (0, 0, 0);
    for (length, count) in buckets.counts.iter().enumerate() {
        let entries = sorted.iter().filter(|(entry, _)| entry.len() == length).count();
        let _ = writeln!(
            out,
            "    Group {{ first: {first}, offset: {offset}, bucket: {bucket}, buckets: {count} }},"
        );
        first += entries;
        offset += entries * length;
        bucket += count;
    }
    out.push_str("];\n\n/// The first entry of each bucket, and how many entries there are.\n");
    let starts = (0..=bucket).map(|bucket| sorted.partition_point(|it| buckets.of(it.0) < bucket));
    write_numbers(&mut out, "BUCKETS", starts);
    out.push_str("/// For each entry, the number of its fact, and above it what tells its hash from others.\n");
    let number = |fact| facts.binary_search(&fact).expect("every fact is listed") + 1;
    let tagged = sorted.iter().map(|(entry, fact)| number(*fact) | usize::from(tag_of(entry)) << 9);
    write_numbers(&mut out, "FACT_OF", tagged);
    out.push_str("/// The entries, without separators.\n");
    out.push_str("pub(super) static ENTRIES: &str = \"\\\n");
    let mut line = String::new();
    for (entry, _) in &sorted {
        line.push_str(entry);
        if line.len() > 90 {
            // The continuation swallows white space, with which no entry begins.
            let _ = writeln!(out, "{line}\\");
            line.clear();
        }
    }
    let _ = writeln!(out, "{line}\";");
    out
}

fn write_numbers(out: &mut String, name: &str, numbers: impl Iterator<Item = usize>) {
    let numbers: Vec<String> = numbers.map(|number| number.to_string()).collect();
    let _ = writeln!(out, "pub(super) static {name}: [u16; {}] = [", numbers.len());
    for line in numbers.chunks(20) {
        let _ = writeln!(out, "    {},", line.join(", "));
    }
    out.push_str("];\n\n");
}

/// The buckets that entries of one length are hashed into.
struct Buckets {
    /// How many there are, by length.
    counts: Vec<usize>,
}

/// How many entries a bucket has, on average.
const FULL: usize = 3;

fn buckets_of(entries: &Entries) -> Buckets {
    let longest = entries.keys().map(String::len).max().unwrap_or(0);
    let count = |length| entries.keys().filter(|entry| entry.len() == length).count();
    Buckets { counts: (0..=longest).map(|length| count(length).div_ceil(FULL).max(1)).collect() }
}

impl Buckets {
    fn of(&self, entry: &str) -> usize {
        let before: usize = self.counts[..entry.len()].iter().sum();
        let spread = hash(entry).wrapping_mul(0x9E37_79B9) >> 16;
        before + (spread as usize * self.counts[entry.len()] >> 16)
    }
}

/// FNV-1a, as `core/src/hash.rs` has it; a test of the lexicon finds every entry.
fn hash(entry: &str) -> u32 {
    entry.bytes().fold(0x811C_9DC5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Seven bits of the hash.
fn tag_of(entry: &str) -> u8 {
    hash(entry).to_le_bytes()[0] & 0x7F
}
