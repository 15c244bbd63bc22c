//! Writes `core/src/lexicon/generated.rs` from the tables in `core/data`.
//!
//! `cargo run -p postil-tests --bin generate` writes the file; with `--check` it only compares and
//! fails on a difference. The tables are for people, the generated file is for flash: one string of
//! all entries, by length and then in the order of a perfect hash, so that an entry costs its own bytes and less than three more.

// One code for what writes the tables and what reads them.
#[path = "../../../core/src/lexicon/hash.rs"]
mod hash;

use std::collections::{BTreeMap, BTreeSet, HashMap};
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
    // An entry that begins with a mark has none.
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
    let places = places_of(entries);
    sorted.sort_by_key(|(entry, _)| (entry.len(), places.slots[entry.as_str()]));
    let mut facts: Vec<&Fact> = sorted.iter().map(|(_, fact)| *fact).collect();
    facts.sort();
    facts.dedup();
    let words: BTreeSet<&String> = entries.values().filter_map(|fact| fact.word.as_ref()).collect();

    let mut out = String::from(
        "//! @generated from core/data by `cargo run -p postil-tests --bin generate`; do not edit.\n\n\
         #![allow(missing_docs, reason = \"generated\")]\n\n\
         use super::{Fact, Group, class};\n\
         use crate::value::{DayPart, QuantityUnit, Season, Unit};\n\n",
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
    let _ = writeln!(out, "pub(super) static GROUPS: [Group; {}] = [", places.seeds.len());
    let (mut first, mut offset, mut bucket) = (0, 0, 0);
    for (length, seeds) in places.seeds.iter().enumerate() {
        let (count, buckets) = (of_length(entries, length).len(), seeds.len());
        let _ = writeln!(
            out,
            "    Group {{ first: {first}, count: {count}, offset: {offset}, bucket: {bucket}, buckets: {buckets} }},"
        );
        first += count;
        offset += count * length;
        bucket += buckets;
    }
    out.push_str("];\n\n/// What is added to the hashes of a bucket, so that each entry of a length has a place of its own.\n");
    write_numbers(&mut out, "SEEDS", places.seeds.iter().flatten().copied());
    out.push_str("/// For each entry, the number of its fact, and above it what tells its hash from others.\n");
    let number = |fact| facts.binary_search(&fact).expect("every fact is listed") + 1;
    let tagged = sorted
        .iter()
        .map(|(entry, fact)| number(*fact) | hash::tag(hash::of(entry.as_bytes())) as usize);
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

/// Where entries are found: a perfect hash for each length, as `core/src/lexicon/hash.rs` reads it.
struct Places<'e> {
    /// The seed of each bucket, by length.
    seeds: Vec<Vec<usize>>,
    /// The place of each entry among those of its length.
    slots: HashMap<&'e str, usize>,
}

/// How many entries a bucket has, on average.
const FULL: usize = 3;

fn of_length(entries: &Entries, length: usize) -> Vec<&str> {
    entries.keys().map(String::as_str).filter(|entry| entry.len() == length).collect()
}

fn places_of(entries: &Entries) -> Places<'_> {
    let longest = entries.keys().map(String::len).max().unwrap_or(0);
    let mut places = Places { seeds: Vec::new(), slots: HashMap::new() };
    let small = |count: usize| u16::try_from(count).expect("fewer entries of one length");
    for length in 0..=longest {
        let entries = of_length(entries, length);
        let mut seeds = vec![0; entries.len().div_ceil(FULL)];
        let mut buckets: Vec<Vec<&str>> = vec![Vec::new(); seeds.len()];
        for entry in &entries {
            buckets[hash::bucket(hash::of(entry.as_bytes()), small(seeds.len()))].push(entry);
        }
        // The fullest first, while there is room.
        let mut order: Vec<usize> = (0..buckets.len()).collect();
        order.sort_by_key(|&bucket| std::cmp::Reverse(buckets[bucket].len()));
        let mut taken = vec![false; entries.len()];
        for bucket in order {
            let slots_by = |seed| -> Vec<usize> {
                let slot =
                    |entry: &&str| hash::slot(hash::of(entry.as_bytes()), seed, small(taken.len()));
                buckets[bucket].iter().map(slot).collect()
            };
            let fits = |slots: &[usize]| {
                let apart = slots.iter().collect::<BTreeSet<_>>().len() == slots.len();
                apart && slots.iter().all(|&slot| !taken[slot])
            };
            let found = (0..=u16::MAX).map(|seed| (seed, slots_by(seed))).find(|it| fits(&it.1));
            let (seed, slots) = found.expect("a seed: try another constant in the hash");
            seeds[bucket] = seed.into();
            for (entry, slot) in buckets[bucket].iter().zip(slots) {
                taken[slot] = true;
                places.slots.insert(entry, slot);
            }
        }
        places.seeds.push(seeds);
    }
    places
}
