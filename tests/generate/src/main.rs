//! Writes `core/src/lexicon/generated.rs` from the tables in `core/data/en`.
//!
//! `cargo run -p postil-generate` writes the file; with `--check` it only compares and
//! fails on a difference. The tables are for people, the generated file is for flash: what
//! `core/src/lexicon` reads without unpacking it.

#![allow(clippy::disallowed_methods, reason = "what core may not call, a tool may")]

// One code for what writes the tables and what reads them.
#[path = "../../../core/src/lexicon/layout.rs"]
mod layout;
// The tables name labels as outputs print them.
#[path = "../../../core/src/label/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the engine uses the rest")]
mod label;
mod pack;

use label::EventLabel;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What the tables say of one entry.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Fact {
    classes: BTreeSet<String>,
    /// What it means: the place of the sense in [`SENSES`], and an expression of the engine, `Unit(Unit::Week)`.
    senses: BTreeSet<(usize, String)>,
    word: Option<String>,
}

impl Fact {
    /// Adds what another row says of the entry; two rows may not contradict each other.
    fn merge(&mut self, other: &Self) -> Result<(), String> {
        self.classes.extend(other.classes.iter().cloned());
        for (place, sense) in &other.senses {
            let known = self.senses.iter().find(|(known, _)| known == place);
            if let Some((_, known)) = known.filter(|(_, known)| known != sense) {
                return Err(format!("is {known}, and {sense}"));
            }
            self.senses.insert((*place, sense.clone()));
        }
        match (&self.word, &other.word) {
            (Some(one), Some(two)) if one != two => {
                return Err(format!("is the word {one}, and {two}"));
            }
            (None, Some(_)) => self.word.clone_from(&other.word),
            _ => {}
        }
        Ok(())
    }
}

type Entries = BTreeMap<String, Fact>;

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let target = root.join("core/src/lexicon/generated.rs");
    let folder = root.join("core/data/en");
    let read = read_tables(&folder).and_then(|entries| Ok((entries, read_lists(&folder)?)));
    let written = match read.and_then(|(entries, lists)| render(&entries, &lists)) {
        Ok(written) => written,
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
        if file.file_name().is_some_and(|name| LISTS.iter().any(|list| name == *list)) {
            continue;
        }
        let countries = file.file_name().is_some_and(|name| name == "countries.tsv");
        for (number, line) in text.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let read = if countries { read_country(line) } else { read_entry(line) };
            let rows = read.ok_or_else(|| format!("{}:{}: {line}", file.display(), number + 1))?;
            for (entry, fact) in rows {
                let known = entries.entry(entry.clone()).or_default();
                known.merge(&fact).map_err(|error| {
                    format!("{}:{}: {entry} {error}", file.display(), number + 1)
                })?;
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
    for (column, classes) in
        columns.iter().zip([&["country"][..], &["city"], &["demonym", "of_state"]])
    {
        for name in column.split('|').filter(|name| !name.is_empty()) {
            rows.push((name.to_owned(), fact_of(classes.iter().copied())?));
        }
    }
    (columns.len() <= 3).then_some(rows)
}

/// `entry <TAB> class sense=value …`; a lone dash gives no class, `word` gives the entry an identity that grammars can name,
/// `word:pm` the identity of another.
fn read_entry(line: &str) -> Option<Vec<(String, Fact)>> {
    let (entry, classes) = line.split_once('\t')?;
    let mut fact = fact_of(classes.split(' ').filter(|class| !matches!(*class, "-" | "word")))?;
    if classes.split(' ').any(|class| class == "word") {
        fact.word = Some(capitalise(entry));
    }
    Some(vec![(entry.to_owned(), fact)])
}

/// Classes that stand in `core/src/lexicon/class.rs` under their names in capitals.
const CLASSES: [&str; 29] = [
    "month",
    "weekday",
    "number",
    "scale",
    "function",
    "pronoun",
    "auxiliary",
    "determiner",
    "preposition",
    "abbreviation",
    "title",
    "role",
    "speech",
    "attitude",
    "country",
    "city",
    "demonym",
    "region",
    "org",
    "org_head",
    "event_head",
    "fac_head",
    "region_head",
    "law_head",
    "given",
    "particle",
    "common",
    "phrase",
    "event",
];

/// Senses, in the order in which an entry has them, and how the value of each is written.
const SENSES: [(&str, Value); 23] = [
    ("month", Value::Number("Month")),
    ("weekday", Value::Number("Weekday")),
    ("unit", Value::Variant("Unit", "Unit")),
    ("daypart", Value::Variant("DayPart", "DayPart")),
    ("season", Value::Variant("Season", "Season")),
    ("decade", Value::Number("Decade")),
    ("holiday", Value::Holiday),
    ("number", Value::Number("Number")),
    ("ordinal", Value::Number("Ordinal")),
    ("scale", Value::Number("Scale")),
    ("measure", Value::Variant("Measure", "QuantityUnit")),
    ("gender", Value::Variant("Gender", "Gender")),
    ("takes", Value::Frames),
    ("event", Value::Event),
    ("light_verb", Value::None("LightVerb")),
    ("of_state", Value::None("OfState")),
    ("past", Value::None("Past")),
    ("ahead", Value::None("Ahead")),
    ("plans", Value::None("Plans")),
    ("locus_verb", Value::None("LocusVerb")),
    ("irrealis", Value::None("Irrealis")),
    ("occurrence", Value::None("Occurrence")),
    ("occupation", Value::None("Occupation")),
];

/// How the value of a sense is written in a table, and how in the engine.
#[derive(Clone, Copy)]
enum Value {
    None(&'static str),
    Number(&'static str),
    /// The sense, and the enum whose variant it holds.
    Variant(&'static str, &'static str),
    Holiday,
    Frames,
    Event,
}

impl Value {
    /// The sense as the engine writes it.
    fn render(self, value: &str) -> Option<String> {
        Some(match self {
            Self::None(sense) => value.is_empty().then(|| sense.to_owned())?,
            Self::Number(sense) => format!("{sense}({})", value.parse::<u8>().ok()?),
            Self::Variant(sense, of) => format!("{sense}({of}::{})", capitalise(value)),
            // Its row is found when all are known.
            Self::Holiday => format!("Holiday({})", holiday(value)?),
            Self::Frames => {
                let frame = |name: &str| format!("Frames::{}", name.to_uppercase());
                let mut frames = value.split('+').map(frame);
                let first = frames.next()?;
                format!(
                    "Takes({})",
                    frames.fold(first, |all, frame| format!("{all}.with({frame})"))
                )
            }
            Self::Event => {
                let (label, forms) = value.split_once('+').unwrap_or((value, ""));
                let label = EventLabel::from_name(label)?;
                let noun = format!("EventWord::noun(EventLabel::{label:?})");
                let forms = forms.split('+').filter(|form| !form.is_empty());
                format!("Event({})", forms.fold(noun, |word, form| format!("{word}.{form}()")))
            }
        })
    }
}

/// `fixed/12/25`, `easter/-2`, `nth/11/4/4` as the engine writes it.
fn holiday(value: &str) -> Option<String> {
    let (rule, numbers) = value.split_once('/')?;
    let numbers: Vec<i8> = numbers.split('/').map(str::parse).collect::<Result<_, _>>().ok()?;
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    Some(format!("HolidayRule::{}({})", capitalise(rule), numbers.join(", ")))
}

fn fact_of<'c>(classes: impl Iterator<Item = &'c str>) -> Option<Fact> {
    let mut fact = Fact::default();
    for class in classes {
        if let Some(word) = class.strip_prefix("word:") {
            fact.word = Some(capitalise(word));
            continue;
        }
        let (name, value) = class.split_once('=').unwrap_or((class, ""));
        let sense = SENSES.iter().position(|(sense, _)| *sense == name);
        let is_class = CLASSES.contains(&name);
        if is_class {
            fact.classes.insert(name.to_uppercase());
        }
        match sense {
            Some(place) => {
                let (_, how) = SENSES.get(place)?;
                fact.senses.insert((place, how.render(value)?));
            }
            None if is_class && value.is_empty() => {}
            None => return None,
        }
    }
    Some(fact)
}

/// The tables of lists: not entries of the lexicon, but forms that the scanner and the grammars name.
const LISTS: [&str; 2] = ["addresses.tsv", "endings.tsv"];

/// The name of a list, the table that it is in, and its forms in the order of the table.
type Lists = BTreeMap<String, (&'static str, Vec<String>)>;

fn read_lists(folder: &Path) -> Result<Lists, String> {
    let mut lists = Lists::new();
    for table in LISTS {
        let text = std::fs::read_to_string(folder.join(table))
            .map_err(|error| format!("{table}: {error}"))?;
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (form, list) = line.split_once('\t').ok_or_else(|| format!("{table}: {line}"))?;
            let (_, forms) = lists.entry(list.to_owned()).or_insert((table, Vec::new()));
            forms.push(form.to_owned());
        }
    }
    Ok(lists)
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
            fact.merge(&lower).expect("an entry that is new contradicts nothing");
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

fn render(entries: &Entries, lists: &Lists) -> Result<String, String> {
    let mut entries_of = BTreeMap::<&Fact, usize>::new();
    for fact in entries.values() {
        *entries_of.entry(fact).or_default() += 1;
    }
    // The most frequent first.
    let mut facts: Vec<(&Fact, usize)> = entries_of.into_iter().collect();
    facts.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
    let facts: Vec<&Fact> = facts.into_iter().map(|(fact, _)| fact).collect();
    let words: BTreeSet<&String> = entries.values().filter_map(|fact| fact.word.as_ref()).collect();

    let mut out = String::from(
        "//! @generated from core/data/en by `cargo run -p postil-generate`; do not edit.\n\n\
         #![allow(missing_docs, reason = \"generated\")]\n\n\
         use super::fact::Fact;\n\
         use super::sense::Sense::*;\n\
         use super::sense::{EventWord, Frames, Gender, HolidayRule, Sense};\n\
         use super::{Forms, class};\n\
         use super::layout::BUCKETS;\n\
         use crate::label::EventLabel;\n\
         use crate::value::{DayPart, QuantityUnit, Season, Unit};\n\n",
    );
    out.push_str("/// Closed-class words that grammars name.\n");
    out.push_str("#[derive(Clone, Copy, PartialEq, Eq, Debug)]\n#[repr(u8)]\npub(crate) enum Word {\n    None,\n");
    for word in &words {
        let _ = writeln!(out, "    {word},");
    }
    out.push_str("}\n\n");

    let mut holidays: Vec<&str> = Vec::new();
    let mut senses: Vec<String> = Vec::new();
    let mut rows = String::new();
    let nothing = Fact::default();
    for fact in std::iter::once(&nothing).chain(facts.iter().copied()) {
        let classes: Vec<String> = fact.classes.iter().map(|c| format!("class::{c}")).collect();
        let classes = if classes.is_empty() { "0".to_owned() } else { classes.join(" | ") };
        let own: Vec<String> =
            fact.senses.iter().map(|(_, sense)| numbered(sense, &mut holidays)).collect();
        let first = place_in(&mut senses, &own);
        let word = fact.word.as_deref().unwrap_or("None");
        let _ = writeln!(
            rows,
            "    Fact {{ classes: {classes}, senses: {}, word: Word::{word} }},",
            // How many there are stands in the lowest three bits.
            first << 3 | own.len()
        );
    }
    let _ =
        writeln!(out, "/// Every fact that an entry can have; the first is that of unknown words.");
    let _ = writeln!(out, "pub(super) static FACTS: [Fact; {}] = [", facts.len() + 1);
    let _ = writeln!(out, "{rows}];\n");
    out.push_str("/// What entries mean: each fact has some that stand side by side.\n");
    let _ = writeln!(out, "pub(super) static SENSES: [Sense; {}] = [", senses.len());
    for sense in &senses {
        let _ = writeln!(out, "    {sense},");
    }
    out.push_str("];\n\n/// When holidays are.\n");
    let _ = writeln!(out, "pub(crate) static HOLIDAYS: [HolidayRule; {}] = [", holidays.len());
    for rule in &holidays {
        let _ = writeln!(out, "    {rule},");
    }
    out.push_str("];\n\n");
    for (list, (table, forms)) in lists {
        let _ = writeln!(out, "/// The list `{list}` of `{table}`.");
        let (list, forms) = (list.to_uppercase(), forms.join(" "));
        let _ = writeln!(out, "pub(crate) static {list}: Forms = Forms(b\"{forms}\");\n");
    }

    let numbers: BTreeMap<&Fact, u16> = facts.iter().copied().zip(1..).collect();
    let numbered: Vec<(&str, u16)> =
        entries.iter().map(|(entry, fact)| (entry.as_str(), numbers[fact])).collect();
    pack::write(&mut out, &numbered)?;
    Ok(out)
}

/// A sense with the row of its holiday instead of the rule.
fn numbered<'s>(sense: &'s str, holidays: &mut Vec<&'s str>) -> String {
    let Some(rule) = sense.strip_prefix("Holiday(").and_then(|rule| rule.strip_suffix(')')) else {
        return sense.to_owned();
    };
    let row = holidays.iter().position(|known| *known == rule).unwrap_or_else(|| {
        holidays.push(rule);
        holidays.len() - 1
    });
    format!("Holiday({row})")
}

/// Where senses stand side by side in the table of all; adds them if they do not yet.
fn place_in(all: &mut Vec<String>, own: &[String]) -> usize {
    if own.is_empty() {
        return 0;
    }
    all.windows(own.len()).position(|window| window == own).unwrap_or_else(|| {
        all.extend_from_slice(own);
        all.len() - own.len()
    })
}
