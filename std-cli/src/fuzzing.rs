//! What the fuzzer calls, and the tests that replay what it found: each function takes arbitrary bytes and panics
//! where the command breaks a promise. No part of the stable interface.

#![allow(
    clippy::panic,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a panic is how a finding is told"
)]

use crate::article::Article;
use crate::diff;
use crate::document::Document;
use crate::engine::Annotator;
use crate::input::conll::{self, Sentence};
use crate::input::treebank;
use crate::offsets::Unit;
use crate::output::{
    FORMATS, Form, Format, HTML, JSONL, Media, Printer, Settings, Table, TextStyle, ViewOptions,
};
use crate::redact;
use crate::rules::Sources;
use crate::sanitize::squeezed;
use crate::verify::{Report, Wording};
use clap::ValueEnum;
use postil::rules::Rules;
use postil::{Layer, Model, Options, models};
use serde_json::Value;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};

/// Any line of JSON Lines is an article, which is answered in one line of the same id, or is refused in words.
pub fn json_line(bytes: &[u8]) {
    let named = Article::name_in_line(bytes);
    match Article::from_line(bytes) {
        Ok(article) => {
            let (id, text) = (article.name.json().to_owned(), article.text.clone());
            assert_eq!(named.as_ref().map(|name| name.json()), Some(id.as_str()));
            let line = written(&annotated(article), &JSONL, Table::Annotations);
            let line = line.strip_suffix('\n').expect("a whole line");
            assert!(!line.contains('\n'), "more than a line");
            let answer = json(line);
            assert_eq!(answer["id"], json(&id), "another document");
            check_words(&answer, &text);
        }
        Err(refusal) => {
            let known = refusal.name.as_ref().map(|name| name.json().to_owned());
            assert_eq!(known, named.map(|name| name.json().to_owned()), "a fault of nobody");
            assert!(!refusal.fault.to_string().is_empty());
        }
    }
}

/// Whatever an article and its name say, the page holds them as data: no word becomes markup. The name ends at the
/// first line feed.
pub fn html(bytes: &[u8]) {
    let document = document_of(bytes);
    let page = written(&document, &HTML, Table::Annotations);
    for (tag, count) in
        [("<script", 2), ("</script", 2), ("<style", 1), ("</style", 1), ("<title", 1), ("<!--", 0)]
    {
        assert_eq!(page.matches(tag).count(), count, "{tag}");
    }
    let data = page.split_once("id=\"postil-data\">").expect("the data").1;
    let data = json(data.split_once("</script").expect("its end").0);
    assert_eq!(data["document"]["text"].as_str(), Some(document.text.as_str()), "another text");
}

/// Whatever an article and its name say, every format can be read again, and what a terminal shows does not steer it.
/// The name ends at the first line feed.
pub fn formats(bytes: &[u8]) {
    let document = document_of(bytes);
    for format in FORMATS {
        let tables =
            if format.is_table() { Table::value_variants() } else { &[Table::Annotations] };
        for &table in tables {
            if !format.is_binary() {
                check_format(format, table, &written(&document, format, table), &document);
            }
        }
    }
}

fn check_format(format: &Format, table: Table, output: &str, document: &Document) {
    match format.media {
        Media::Json => drop(json(output)),
        Media::JsonLines => output.lines().for_each(|line| drop(json(line))),
        Media::Xml => check_xml(output, format.name),
        Media::Commas => check_table(output, b',', table),
        Media::Tabs => check_table(output, b'\t', table),
        Media::Text => check_sanitized(output),
        Media::Standoff => check_brat(output),
        Media::Tokens => check_conll(output, document),
        Media::Trees => check_conllu(output, document),
        // A page has a target of its own, and binary is no text.
        Media::Page | Media::Binary => {}
    }
}

fn check_xml(output: &str, format: &str) {
    let mut reader = quick_xml::Reader::from_str(output);
    reader.config_mut().check_end_names = true;
    let mut depth = 0_i32;
    loop {
        match reader.read_event() {
            Ok(quick_xml::events::Event::Start(_)) => depth += 1,
            Ok(quick_xml::events::Event::End(_)) => depth -= 1,
            Ok(quick_xml::events::Event::Eof) => break,
            Ok(_) => {}
            Err(error) => panic!("{format}: {error}"),
        }
    }
    assert_eq!(depth, 0, "{format} is cut");
    let is_allowed = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..);
    assert!(output.chars().all(is_allowed), "{format} has a character that XML has not");
}

/// Every row has the columns of the head.
fn check_table(output: &str, delimiter: u8, table: Table) {
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(output.as_bytes());
    for row in reader.records() {
        row.unwrap_or_else(|error| panic!("{table:?}: {error}"));
    }
}

fn check_sanitized(output: &str) {
    let steers = |c: &char| *c != '\n' && crate::sanitize::sanitized_char(*c) != *c;
    if let Some(c) = output.chars().find(steers) {
        panic!("{c:?} reaches the terminal");
    }
}

/// What we write is what we read, with every note of a label that standoff has.
fn check_brat(output: &str) {
    let notes =
        diff::standoff(output).unwrap_or_else(|(line, fault)| panic!("line {line}: {fault}"));
    let lines = output.lines().filter(|line| line.starts_with('T') && !line.contains("\tcue "));
    assert_eq!(notes.len(), lines.count());
}

fn check_conll(output: &str, document: &Document) {
    let sentences =
        conll::parse(output).unwrap_or_else(|(line, fault)| panic!("line {line}: {fault}"));
    check_sentences(&sentences);
    let lines = output
        .lines()
        .filter(|line| line.ends_with("\tO") || line.contains("\tB-") || line.contains("\tI-"));
    // One is the head of the document.
    assert_eq!(lines.count(), 1 + document.layer(Layer::Token).count());
}

/// What we write is what we read: every token, and a tree of every sentence.
fn check_conllu(output: &str, document: &Document) {
    let trees = treebank::parse(output);
    let tokens: usize = trees.iter().map(|tree| tree.nodes.len()).sum();
    assert_eq!(tokens, document.layer(Layer::Token).count());
    for tree in &trees {
        let up = |&place: &usize| tree.nodes[place].head;
        let top = |place| core::iter::successors(Some(place), up).take(tree.nodes.len() + 1).last();
        let roots = tree.nodes.iter().filter(|node| node.head.is_none());
        assert_eq!(roots.count(), 1, "{}", tree.text);
        for place in 0..tree.nodes.len() {
            assert!(top(place).is_some_and(|top| up(&top).is_none()), "{}", tree.text);
        }
    }
}

/// Any bytes are refused as standoff of brat by the line, or are notes that begin before they end.
pub fn brat(bytes: &[u8]) {
    let standoff = String::from_utf8_lossy(bytes);
    match diff::standoff(&standoff) {
        Ok(notes) => assert!(notes.iter().all(|note| note.start <= note.end)),
        Err((line, _)) => assert!((1..=standoff.lines().count()).contains(&line)),
    }
}

/// Any bytes are refused as CoNLL by the line, or are sentences whose names are words of theirs.
pub fn conll(bytes: &[u8]) {
    let table = String::from_utf8_lossy(bytes);
    match conll::parse(&table) {
        Ok(sentences) => check_sentences(&sentences),
        Err((line, _)) => assert!((1..=table.lines().count()).contains(&line)),
    }
}

fn check_sentences(sentences: &[Sentence]) {
    let mut line = 0;
    for sentence in sentences {
        assert!(sentence.line > line, "sentences out of order");
        line = sentence.line;
        assert!(!sentence.text.is_empty());
        let mut end = 0;
        for name in &sentence.names {
            let words = sentence.text.get(name.span.clone()).expect("words of the sentence");
            assert!(!words.is_empty() && !name.label.is_empty());
            assert!(name.span.start >= end, "names overlap");
            end = name.span.end;
        }
    }
}

/// Any text is refused by the line, or its rules are a blob that the engine takes and that is the same each time.
pub fn rule_text(bytes: &[u8]) {
    let Ok(text) = core::str::from_utf8(bytes) else {
        return;
    };
    let made = || Sources::read(&[("fuzz".to_owned(), text.to_owned())])?.build(false);
    match made() {
        Ok(blob) => {
            assert!(Rules::from_bytes(&blob).is_ok(), "the engine refuses what was built");
            assert_eq!(made().ok(), Some(blob), "another blob");
        }
        Err(problem) => assert!(problem.to_string().contains("fuzz"), "no place: {problem}"),
    }
}

/// Edits of a document change nothing else in it. The first byte selects the form, the second the edits.
pub fn redact_forms(bytes: &[u8]) {
    let Some(([form, seed], document)) = bytes.split_first_chunk() else { return };
    let forms = [
        redact::Form::Text,
        redact::Form::Html,
        redact::Form::Markdown,
        redact::Form::Json,
        redact::Form::Csv { delimiter: b',' },
    ];
    let form = forms[usize::from(*form) % forms.len()];
    redact::check(&String::from_utf8_lossy(document), form, u64::from(*seed));
}

/// Whatever a draft and a source say, what is told of them lies inside of them, every format can be read again, and a draft
/// quotes itself word for word. The draft ends at the first record separator; without one, it is its own source.
pub fn verify(bytes: &[u8]) {
    let texts = String::from_utf8_lossy(bytes);
    let (draft, source) = texts.split_once('\u{1E}').unwrap_or((&texts, &texts));
    check_report(&checked(draft, source), draft, source);
    let own = checked(draft, draft);
    check_report(&own, draft, draft);
    for quotation in &own.quotations {
        // What is said again and again may be found in another place, with other words between its pieces: never nowhere.
        let is_there = quotation.wording != Wording::NotFound;
        assert!(is_there, "{quotation:#?}");
    }
}

fn checked(draft: &str, source: &str) -> Report {
    use crate::library::{Name, Request, Settings};
    let request =
        |name, text: &str| Request { name: Name::from(name), text: text.to_owned(), date: None };
    let (draft, source) = (request("draft", draft), request("source", source));
    crate::verify::verify(&Settings::default(), draft, [source]).expect("short texts")
}

fn check_report(report: &Report, draft: &str, source: &str) {
    let written = |write: &dyn Fn(&mut Vec<u8>) -> io::Result<()>| {
        let mut out = Vec::new();
        write(&mut out).expect("memory takes everything");
        String::from_utf8(out).expect("UTF-8")
    };
    for unit in [Unit::Bytes, Unit::Chars, Unit::Utf16] {
        let answer = json(&written(&|out| report.write_json(out, unit)));
        check_places(&answer, unit, draft, source);
    }
    drop(json(&written(&|out| report.write_sarif(out, None, false))));
    let text_style = TextStyle { color: false, width: 40 };
    check_sanitized(&written(&|out| report.write_text(out, text_style)));
    let page = written(&|out| report.write_page(out));
    for (tag, count) in [("<script", 0), ("<style", 1), ("<title", 1), ("<!--", 0), ("</main", 1)] {
        assert_eq!(page.matches(tag).count(), count, "{tag}");
    }
}

/// All words of a report are those at their offsets, in the draft or in the source.
fn check_places(answer: &Value, unit: Unit, draft: &str, source: &str) {
    let in_draft = |place: &Value| {
        assert_eq!(place["text"], words_at(draft, place, unit), "{place}");
    };
    let in_source = |place: &Value| {
        assert_eq!(place["text"], squeezed(&words_at(source, place, unit)), "{place}");
    };
    let list = |of: &Value, name: &str| of[name].as_array().expect("a list").clone();
    for quotation in list(answer, "quotations") {
        in_draft(&quotation);
        for difference in list(&quotation, "differences") {
            in_draft(&difference["draft"]);
            if !difference["source"].is_null() {
                in_source(&difference["source"]);
            }
        }
        if !quotation["source"].is_null() {
            in_source(&quotation["source"]);
        }
    }
    for report in list(answer, "reports") {
        in_draft(&report);
        if !report["closest"].is_null() {
            in_source(&report["closest"]);
        }
    }
    list(answer, "unknown").iter().for_each(in_draft);
}

/// The words at the offsets of a place.
fn words_at(text: &str, place: &Value, unit: Unit) -> String {
    let at = |field: &str| {
        usize::try_from(place[field].as_u64().expect("an offset")).expect("a short text")
    };
    let (start, end) = (at("start"), at("end"));
    match unit {
        Unit::Bytes => text.get(start..end).expect("whole characters").to_owned(),
        Unit::Chars => text.chars().skip(start).take(end - start).collect(),
        Unit::Utf16 => {
            let units: Vec<u16> = text.encode_utf16().collect();
            String::from_utf16(&units[start..end]).expect("whole characters")
        }
    }
}

/// The document of an article whose name ends at the first line feed.
fn document_of(bytes: &[u8]) -> Document {
    let text = String::from_utf8_lossy(bytes);
    let (name, text) = text.split_once('\n').unwrap_or(("", &text));
    annotated(Article { name: name.into(), text: text.to_owned(), date: None, is_verbatim: true })
}

fn annotated(article: Article) -> Document {
    let mut options = Options::default();
    options.model = Model::from_bytes(models::ENGLISH_SMALL).ok();
    options.tokens = true;
    Annotator::new(options).annotate(article).expect("a short text").into()
}

/// The document in a format, as an output of its own.
fn written(document: &Document, format: &Format, table: Table) -> String {
    let view = ViewOptions {
        layers: (format.quirks.layers)(),
        unit: format.quirks.unit.unwrap_or(Unit::Bytes),
        text: true,
        reasons: true,
        focus: None,
    };
    let text_style = TextStyle { color: false, width: 40 };
    let settings = Settings { view, text_style, table, is_series: false };
    let form = Form { format: *format, settings };
    let memory = Memory::default();
    let mut printer =
        Printer::new(Box::new(memory.clone()), form).expect("memory takes everything");
    printer.print(document).expect("memory takes everything");
    printer.finish().expect("memory takes everything");
    let bytes = memory.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
    String::from_utf8(bytes).expect("UTF-8")
}

/// An output that can be looked at once its printer is gone.
#[derive(Clone, Default)]
struct Memory(Arc<Mutex<Vec<u8>>>);

impl Write for Memory {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("no JSON: {error}: {text}"))
}

/// The words of every note are those at its offsets.
fn check_words(answer: &Value, text: &str) {
    for note in answer["annotations"].as_array().expect("a list of notes") {
        let at = |field: &str| {
            usize::try_from(note[field].as_u64().expect("an offset")).expect("a short text")
        };
        assert_eq!(note["text"].as_str(), text.get(at("start")..at("end")), "{note}");
    }
}
