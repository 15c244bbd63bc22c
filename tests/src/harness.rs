//! The bodies of the fuzz targets: each takes arbitrary bytes and panics where a promise is broken.
//!
//! The fuzzer calls them with what it invents; `tests/tests/regressions.rs` calls them, on a stable
//! compiler, with the seeds and with everything that was ever found.

use crate::collected::Collected;
use crate::english::with_model;
use crate::invariants::check_invariants;
use crate::line::{answers, documents, orders};
use postil::stream::{FrameReader, FrameWriter, Report};
use postil::wire::{self, Message};
use postil::{
    Annotation, Annotations, CaseRule, Content, Date, DefaultEngine, Engine, Error, ErrorKind,
    Lexicon, LexiconEntry, Model, Options, Period, Span, TinyEngine, Value, crc32,
};
use std::collections::BTreeSet;
use std::sync::Mutex;

/// A fuzz target: arbitrary bytes in, a panic for a finding.
pub type Body = fn(&[u8]);

/// Every target, by the name of its file and of its folders of seeds and regressions.
pub const TARGETS: &[(&str, Body)] = &[
    ("annotate", annotate),
    ("stream", stream),
    ("decode", decode),
    ("roundtrip", roundtrip),
    ("lexicon", lexicon),
    ("model", model),
    ("time", time),
    ("line", line),
];

/// Any bytes are either annotated in good order or refused at the first byte that is not UTF-8, with a
/// model and without.
pub fn annotate(bytes: &[u8]) {
    check_annotated(bytes, with_model(), &mut DefaultEngine::idle());
    check_annotated(bytes, Options::default(), &mut TinyEngine::idle());
}

fn check_annotated<
    const BYTES: usize,
    const TOKENS: usize,
    const NOTES: usize,
    const NAMES: usize,
>(
    bytes: &[u8],
    options: Options,
    engine: &mut Engine<BYTES, TOKENS, NOTES, NAMES>,
) {
    let (collected, result) = Collected::of(engine, options, [bytes]);
    let document = &collected.document;
    let article = match std::str::from_utf8(bytes) {
        Ok(article) => {
            assert_eq!(result, Ok(()), "refused a good text");
            assert_eq!(u32::try_from(bytes.len()), Ok(document.bytes));
            assert_eq!(postil::crc32(bytes), document.crc);
            article
        }
        Err(error) => {
            let at = u32::try_from(error.valid_up_to()).expect("the fuzzer's texts are short");
            assert_eq!(result, Err(Error::new(ErrorKind::NotUtf8, at)));
            std::str::from_utf8(&bytes[..error.valid_up_to()]).expect("valid up to there")
        }
    };
    check_invariants(article, &collected.annotations, &document.losses);
}

/// However a text is cut, the result is the same: annotations, message, and the error if there is
/// one. The first byte says how the rest is cut.
pub fn stream(bytes: &[u8]) {
    /// So small that windows, tokens, annotations and names all run out.
    type CrampedEngine = Engine<64, 16, 8, 4>;

    let Some((&seed, text)) = bytes.split_first() else {
        return;
    };
    check_chunks(seed, text, &mut CrampedEngine::idle());
    check_chunks(seed, text, &mut TinyEngine::idle());
}

fn check_chunks<const BYTES: usize, const TOKENS: usize, const NOTES: usize, const NAMES: usize>(
    seed: u8,
    text: &[u8],
    engine: &mut Engine<BYTES, TOKENS, NOTES, NAMES>,
) {
    let options = with_model();
    let whole = Collected::of(engine, options, [text]);
    let in_chunks = Collected::of(engine, options, chunks(seed, text));
    assert_eq!(whole, in_chunks);
    assert_eq!(whole.0.message(), in_chunks.0.message());
}

/// Cuts a text into chunks of 0 to `seed + 1` bytes; empty chunks have to be harmless too.
fn chunks(seed: u8, text: &[u8]) -> impl Iterator<Item = &[u8]> {
    let (mut state, mut rest) = (u32::from(seed), text);
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        // The generator of Numerical Recipes; its high bits are the good ones.
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let length = (state >> 16) % (u32::from(seed) + 2);
        let length = usize::try_from(length).expect("at most 257").min(rest.len());
        let (chunk, after) = rest.split_at_checked(length)?;
        rest = after;
        Some(chunk)
    })
}

/// Whatever arrives at a station, it answers in whole frames that say something; any payload comes through a frame
/// as it was; and a document whose orders all arrive, with noise between them, has the notes that it has without. The
/// first byte says what the noise is.
pub fn line(bytes: &[u8]) {
    check_answers(&answers(&mut TinyEngine::idle(), &Options::default(), bytes));
    check_frame(bytes);
    let Some((&seed, text)) = bytes.split_first() else {
        return;
    };
    let clean = orders(&[text.to_vec()], 1 + usize::from(seed % 64));
    let noisy: Vec<u8> = clean
        .split_inclusive(|byte| *byte == 0)
        .zip((0_u8..=u8::MAX).cycle())
        .flat_map(|(frame, number)| [&noise(seed, number, text), frame].concat())
        .collect();
    let heard = answers(&mut TinyEngine::idle(), &Options::default(), &noisy);
    check_answers(&heard);
    let quiet = answers(&mut TinyEngine::idle(), &Options::default(), &clean);
    // Broken text is refused both times.
    let is_whole = std::str::from_utf8(text).is_ok();
    assert_eq!(documents(&quiet).len(), usize::from(is_whole));
    assert_eq!(documents(&heard).first(), documents(&quiet).first());
}

/// Noise before a part of a frame: none, or a few bytes of the text that end at a zero. It stands between two frames,
/// for it would damage the one that it is in.
fn noise(seed: u8, number: u8, text: &[u8]) -> Vec<u8> {
    if number % 2 == 1 || seed & 1 == 0 {
        return Vec::new();
    }
    let start = usize::from(number).min(text.len());
    let mut noise = text[start..].iter().take(usize::from(seed >> 4)).copied().collect::<Vec<u8>>();
    noise.push(0);
    noise
}

fn check_answers(line: &[u8]) {
    let mut reader = FrameReader::<65_536>::new();
    // Where the open document's notes go on.
    let mut noted = 0;
    for &byte in line {
        let Some(frame) = reader.push(byte) else {
            continue;
        };
        let payload = frame.expect("a station sends whole frames");
        match Report::from_payload(payload).expect("a station says what can be understood") {
            Report::Window(message) => {
                let header = message.header();
                assert_eq!(header.start, noted, "a gap between windows");
                noted = header.start + header.bytes;
                assert!(message.annotations().all(|annotation| annotation.is_ok()));
            }
            Report::End(header) => {
                assert_eq!((header.start, header.bytes), (0, noted));
            }
            Report::Ready { taken: 0, .. } => noted = 0,
            _ => {}
        }
    }
}

fn check_frame(payload: &[u8]) {
    let mut sent = Vec::new();
    let mut out = |bytes: &[u8]| sent.extend_from_slice(bytes);
    let mut frame = FrameWriter::begin(&mut out);
    frame.write(payload);
    frame.end();
    let mut reader = FrameReader::<65_536>::new();
    let found: Vec<_> =
        sent.iter().filter_map(|&byte| Some(reader.push(byte)?.map(<[u8]>::to_vec))).collect();
    assert!(payload.len() > 65_000 || found == [Ok(payload.to_vec())]);
}

/// Any bytes decode to an error or to annotations that encode and decode to themselves.
pub fn decode(bytes: &[u8]) {
    let set = Annotations::<256>::decode(bytes);
    let Ok(message) = Message::parse(bytes) else {
        assert!(set.is_err(), "the set is more patient than the message");
        return;
    };
    let header = message.header();
    let annotations: Result<Vec<_>, _> = message.annotations().collect();
    let Ok(annotations) = annotations else {
        assert!(set.is_err(), "the set is more patient than the message");
        return;
    };
    assert_eq!(u32::try_from(annotations.len()), Ok(header.count));
    for annotation in &annotations {
        assert!(annotation.span().start() >= header.start);
        assert!(annotation.span().end() <= header.start + header.bytes);
    }
    let set = set.expect("the message is whole");
    let kept = set.as_slice().len();
    assert_eq!(set.as_slice(), &annotations[..kept]);
    assert!(kept == annotations.len() || !set.document().losses.is_empty());

    let mut buffer = vec![0; 512 + 2 * bytes.len()];
    let again =
        wire::encode(header, &annotations, &mut buffer).expect("the buffer is large enough");
    let again = Message::parse(again).expect("an encoded message is whole");
    assert_eq!(again.header(), header);
    assert!(again.annotations().eq(annotations.into_iter().map(Ok)));
}

/// A text's set is the same after its message was sent, and sends the same message again.
pub fn roundtrip(bytes: &[u8]) {
    let mut set = Annotations::<512>::new();
    let mut engine = Box::new(DefaultEngine::idle());
    if engine.annotate(with_model(), bytes, &mut set).is_err() {
        return;
    }
    let mut buffer = [0; 16 * 1024];
    let message = set.encode(&mut buffer).expect("the buffer is large enough");
    let parsed = Message::parse(message).expect("an encoded message is whole");
    assert!(parsed.header().belongs_to(bytes));

    let decoded = Annotations::<512>::decode(message).expect("an encoded message is whole");
    assert_eq!(decoded, set);
    let mut buffer = [0; 16 * 1024];
    assert_eq!(decoded.encode(&mut buffer), Ok(message));
}

/// A table of terms, `text TAB id TAB case`, is built and every entry is found, exactly; any bytes that
/// begin like a lexicon are refused, or find nothing that is not in the text.
pub fn lexicon(bytes: &[u8]) {
    if bytes.starts_with(b"\xB6l") {
        check_blob(bytes);
    } else if let Ok(table) = std::str::from_utf8(bytes) {
        check_table(table);
    }
}

fn check_table(table: &str) {
    let labels = ["MINERAL", "PER", "GPE"].into_iter().cycle();
    let entries: Vec<LexiconEntry<'_>> = table.lines().zip(labels).take(64).map(entry_of).collect();
    let Ok(size) = Lexicon::size(&entries) else {
        return;
    };
    let mut blob = vec![0; size];
    match Lexicon::build(&entries, &mut blob) {
        Ok(used) => assert_eq!(used.len(), size),
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::LexiconCrowded);
            assert!(entries.len() > 32, "refused a good table");
            return;
        }
    }
    let lexicon = Lexicon::from_bytes(&blob).expect("as built");
    assert_eq!(lexicon.entries().count(), entries.len());
    let texts: Vec<&str> = lexicon.entries().map(|(_, entry)| entry.text).collect();
    let Some((lexicon, annotations)) = annotated_with(&blob, &texts.join("\n")) else {
        return;
    };
    // Each entry is a line: the longest that can be found there.
    let mut start = 0;
    for text in texts {
        let length = u32::try_from(text.len()).expect("at most 255");
        let span = Span::at(start, length);
        let term = |note: &&Annotation| {
            matches!(note.content(), Content::Term { .. }) && note.span() == span
        };
        let term = annotations.iter().find(term).unwrap_or_else(|| panic!("{text} is missed"));
        let Content::Term { entry, .. } = term.content() else {
            continue;
        };
        assert_eq!(lexicon.entry(entry).map(|entry| entry.text), Some(text));
        start += length + 1;
    }
}

fn entry_of<'t>((line, label): (&'t str, &'t str)) -> LexiconEntry<'t> {
    let mut fields = line.split('\t');
    let mut field = || fields.next().unwrap_or_default();
    let (text, id, case) = (field(), field(), field());
    let id = Some(id).filter(|id| !id.is_empty());
    LexiconEntry { text, label, id, case: CaseRule::from_name(case).unwrap_or_default() }
}

fn check_blob(bytes: &[u8]) {
    let _ = Lexicon::from_bytes(bytes);
    let blob = with_checksum(bytes);
    let Ok(lexicon) = Lexicon::from_bytes(&blob) else {
        return;
    };
    let mut text = String::new();
    for (number, entry) in lexicon.entries() {
        assert_eq!(lexicon.entry(number), Some(entry));
        assert!(!entry.label.is_empty());
        text += entry.text;
        text += " ";
    }
    text += "Rock salt and JET are sold by Ann Ek.";
    annotated_with(&blob, &text);
}

/// Any bytes are refused as a model, or tag a text without harm.
pub fn model(bytes: &[u8]) {
    let _ = Model::from_bytes(bytes);
    let blob = with_checksum(bytes);
    if Model::from_bytes(&blob).is_err() {
        return;
    }
    let Some(blob) = forever(&blob) else {
        return;
    };
    let mut options = Options::default();
    options.model = Model::from_bytes(blob).ok();
    let text =
        "Ann Ek of ARSO flew from New York to al-Arish. IN PERU, THE UN SAID “No.” Ji-woo 5.";
    let (collected, result) = Collected::of(&mut DefaultEngine::idle(), options, [text.as_bytes()]);
    assert_eq!(result, Ok(()));
    check_invariants(text, &collected.annotations, &collected.document.losses);
}

/// The annotations of a text with a lexicon, whose terms are what the text says.
fn annotated_with(blob: &[u8], text: &str) -> Option<(Lexicon<'static>, Vec<Annotation>)> {
    let lexicon = Lexicon::from_bytes(forever(blob)?).expect("it was good before");
    let mut engine = DefaultEngine::idle();
    let options = Options::with_lexicon(lexicon);
    let (collected, result) = Collected::of(&mut engine, options, [text.as_bytes()]);
    assert_eq!(result, Ok(()));
    check_invariants(text, &collected.annotations, &collected.document.losses);
    let letters = |text: &str| -> String {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    for note in &collected.annotations {
        let Content::Term { label, entry } = note.content() else {
            continue;
        };
        let entry = lexicon.entry(entry).expect("an entry of the lexicon");
        let words = note.span().of(text).expect("a span of the text");
        assert_eq!(letters(words), letters(entry.text));
        assert_eq!(lexicon.label_name(label), Some(entry.label));
    }
    Some((lexicon, collected.annotations))
}

/// A blob with the checksum, in its bytes 4 to 7, of what follows: no fuzzer guesses one.
fn with_checksum(bytes: &[u8]) -> Vec<u8> {
    let mut blob = bytes.to_vec();
    if let Some((front, checked)) = blob.split_at_mut_checked(8) {
        front[4..].copy_from_slice(&crc32(checked).to_le_bytes());
    }
    blob
}

/// Whatever is said of times, each value is one that TIMEX3 writes, of a day that the calendar has. The first bytes are
/// the document's date; the rest is a text, and once more a choice of words that times are made of.
pub fn time(bytes: &[u8]) {
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Ok(value) = text.parse::<Value>()
    {
        check_value(value);
    }
    let Some((&[year, month, day], rest)) = bytes.split_first_chunk() else {
        return;
    };
    let date = Date::new(1900 + i16::from(year), month % 12 + 1, day % 31 + 1);
    check_times(&String::from_utf8_lossy(rest), date);
    check_times(&times_of(rest), date);
}

/// Words of time, each behind a space or, by the highest bit, without one.
fn times_of(bytes: &[u8]) -> String {
    let words = TIME_WORDS.len();
    let word = |byte: &u8| {
        let space = if byte & 0x80 == 0 { " " } else { "" };
        [space, TIME_WORDS[usize::from(byte & 0x7F) % words]].concat()
    };
    bytes.iter().map(word).collect()
}

const TIME_WORDS: &[&str] = &[
    "the",
    "a",
    "of",
    "in",
    "and",
    "to",
    "by",
    "-",
    "–",
    ",",
    ".",
    "/",
    ":",
    "’s",
    "1914",
    "18",
    "480",
    "2022",
    "31",
    "29",
    "7",
    "0",
    "12",
    "9999",
    "1960s",
    "80s",
    "19th",
    "BC",
    "AD",
    "ca.",
    "May",
    "February",
    "Sept.",
    "Monday",
    "Fridays",
    "night",
    "mornings",
    "summer",
    "fall",
    "spring",
    "first",
    "second",
    "third",
    "twenty",
    "nineteen",
    "two",
    "half",
    "quarter",
    "year",
    "years",
    "month",
    "week",
    "weekend",
    "days",
    "day",
    "hours",
    "decade",
    "century",
    "last",
    "next",
    "this",
    "that",
    "same",
    "following",
    "previous",
    "past",
    "coming",
    "early",
    "late",
    "mid",
    "end",
    "beginning",
    "earlier",
    "later",
    "ago",
    "before",
    "after",
    "from",
    "now",
    "every",
    "each",
    "per",
    "today",
    "yesterday",
    "tonight",
    "noon",
    "midnight",
    "p.m.",
    "GMT",
    "o’clock",
    "Christmas",
    "Easter",
    "Thanksgiving",
    "fiscal",
    "latest",
    "period",
    "nineties",
    "almost",
    "more",
    "than",
    "about",
    "few",
    "several",
    "couple",
    "or",
    "so",
    "current",
    "recent",
    "soon",
    "future",
    "will",
    "met",
    "said",
    "million",
    "Q3",
    "old",
    "ended",
];

fn check_times(text: &str, date: Option<Date>) {
    let mut options = Options::default();
    options.date = date;
    let mut engine = Box::new(DefaultEngine::idle());
    let (found, result) = Collected::of(&mut engine, options, [text.as_bytes()]);
    result.expect("UTF-8");
    check_invariants(text, &found.annotations, &found.document.losses);
    for note in &found.annotations {
        if let Content::Time(timex) = note.content() {
            check_value(timex.value);
        }
    }
}

fn check_value(value: Value) {
    let printed = value.to_string();
    let again: Value = printed.parse().unwrap_or_else(|error| panic!("{printed}: {error}"));
    assert_eq!(again.to_string(), printed);
    if let Value::Calendar(calendar) = value
        && let Some(year) = calendar.year.number()
        && let Period::Month(month @ 1..) = calendar.period
        && calendar.day > 0
    {
        assert!(Date::new(year, month, calendar.day).is_some(), "no calendar has {printed}");
    }
}

/// Options keep a lexicon for ever. Blobs are kept up to an amount that a long run of the fuzzer has
/// room for; then there are no more.
fn forever(blob: &[u8]) -> Option<&'static [u8]> {
    static KEPT: Mutex<(BTreeSet<&[u8]>, usize)> = Mutex::new((BTreeSet::new(), 0));
    const MOST_BYTES: usize = 256 << 20;

    // A finding in another thread leaves the set as good as it was.
    let mut kept = KEPT.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    if let Some(known) = kept.0.get(blob) {
        return Some(known);
    }
    kept.1 += blob.len();
    if kept.1 > MOST_BYTES {
        return None;
    }
    let blob: &'static [u8] = blob.to_vec().leak();
    kept.0.insert(blob);
    Some(blob)
}
