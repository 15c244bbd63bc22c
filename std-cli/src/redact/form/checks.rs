//! What holds for every input of a form: the tests of its reader and the fuzzer call this.

#![allow(clippy::panic, clippy::expect_used, reason = "a panic is how a finding is told")]

use super::coding::Coding;
use super::{Change, Decoded, Edit, Form, Piece, Role, pieces};
use core::ops::Range;
use html5gum::{Token, Tokenizer};

/// Words that replace others. The last are hostile: each form has marks among them.
const WORDS: &[&str] =
    &["[PERSON 1]", "Bo", "", "█████", "O’Neil & Sons", "lt", "\"<b>,;|\t&amp;'--></b>`*_\\"];

/// Checks the pieces of an input, and edits of them that `seed` chooses. Edits of Markdown are checked by [`check_mixtures`]
/// alone: what hostile marks mean next to each other is more than any escape can keep.
pub(crate) fn check(input: &str, form: Form, seed: u64) {
    let Ok(read) = pieces(input, form, None) else { return };
    check_order(input, &read);
    let decoded: Vec<_> = read.iter().map(|piece| piece.decode(input)).collect();
    read.iter().zip(&decoded).for_each(|(piece, decoded)| check_map(piece, decoded, input));
    if cfg!(not(test)) && form == Form::Markdown {
        return;
    }
    let before = Reading::of(input, form, &read);
    let mut random = fastrand::Rng::with_seed(seed);
    for _ in 0..4 {
        check_edits(input, form, &read, &decoded, &before, &mut random);
    }
}

fn check_order(input: &str, read: &[Piece]) {
    let mut end = 0;
    let mut lines = 0;
    for piece in read {
        assert!(piece.raw.start >= end, "{piece:?} overlaps the one before");
        assert!(!piece.raw.is_empty(), "{piece:?} is empty");
        assert!(input.get(piece.raw.clone()).is_some(), "{piece:?} is no part of the text");
        end = piece.raw.end;
        if let Role::Prose { line } = piece.role {
            assert!(line <= lines, "{piece:?} is not in line {lines}");
            lines = lines.max(line + 1);
        }
    }
}

/// The characters of a piece tile its bytes.
fn check_map(piece: &Piece, decoded: &Decoded<'_>, input: &str) {
    let text = &decoded.text;
    assert_eq!(decoded.raw(0..text.len()), piece.raw, "{piece:?} {decoded:?}");
    let mut end = piece.raw.start;
    for (at, character) in text.char_indices() {
        let raw = decoded.raw(at..at + character.len_utf8());
        assert!(raw.start <= end && raw.end >= end, "{raw:?} behind {end}: {decoded:?}");
        assert!(input.get(raw.clone()).is_some(), "{raw:?} is no part of the text");
        assert!(decoded.text_offset(raw.start) <= at, "{at}: {decoded:?}");
        end = raw.end;
    }
    assert_eq!(end, piece.raw.end, "{decoded:?}");
}

/// What an input says, for comparison with the same after edits.
#[derive(PartialEq, Eq, Debug)]
struct Reading {
    /// Its syntax: elements, keys, cells.
    skeleton: Vec<String>,
    /// The text of each piece.
    pieces: Vec<String>,
}

impl Reading {
    fn of(input: &str, form: Form, read: &[Piece]) -> Self {
        let pieces = read.iter().map(|piece| piece.decode(input).text.into_owned());
        Self { skeleton: skeleton(input, form), pieces: pieces.collect() }
    }
}

fn check_edits(
    input: &str,
    form: Form,
    read: &[Piece],
    decoded: &[Decoded<'_>],
    before: &Reading,
    random: &mut fastrand::Rng,
) {
    let mut edits = Vec::new();
    let mut expected = before.pieces.clone();
    for ((piece, decoded), text) in read.iter().zip(decoded).zip(&mut expected) {
        let mut changes = if piece.coding.is_label() {
            relabeled(&decoded.text)
        } else {
            changes(&decoded.text, random)
        };
        if form == Form::Markdown {
            // A tag in code can end a table before it.
            let is_code = piece.coding == Coding::Verbatim && piece.role == Role::Other;
            changes.retain(|change| !is_code && is_name(&decoded.text, change));
        }
        let made = piece.edits(input, decoded, &changes);
        assert_eq!(made.len(), changes.len());
        let mut end = piece.raw.start;
        for (edit, change) in made.iter().zip(&changes) {
            let raw = decoded.raw(change.span.clone());
            assert!(edit.raw.start >= end, "{edit:?} overlaps the one before");
            let start = raw.start.max(end);
            assert!(edit.raw.start <= start && edit.raw.end >= raw.end, "{edit:?} {raw:?}");
            end = edit.raw.end;
            assert!(piece.raw.start <= edit.raw.start && edit.raw.end <= piece.raw.end);
            assert!(edit.with.get(edit.words.clone()).is_some(), "{edit:?}");
        }
        for change in changes.iter().rev() {
            text.replace_range(change.span.clone(), change.words);
        }
        edits.extend(made);
    }
    let output = applied(input, &edits);
    let again = pieces(&output, form, None)
        .unwrap_or_else(|fault| panic!("{fault}: {input:?} became {output:?}"));
    check_order(&output, &again);
    let after = Reading::of(&output, form, &again);
    assert_eq!(before.skeleton, after.skeleton, "{input:?} became {output:?}");
    assert_eq!(said(&expected, form), said(&after.pieces, form), "{input:?} became {output:?}");
}

/// Whether a change is of words without marks: where marks of Markdown go, or letters between them, others can pair.
fn is_name(text: &str, change: &Change<'_>) -> bool {
    let words = text.get(change.span.clone()).unwrap_or_default();
    words.chars().all(|one| one.is_alphanumeric() || one == ' ')
        && words.trim().len() == words.len()
        && !words.is_empty()
}

/// The change of a label, which is the same wherever it stands.
fn relabeled(text: &str) -> Vec<Change<'static>> {
    let is_plain = text.chars().all(|one| one.is_alphanumeric() || one == ' ');
    let change = Change { span: 0..text.len(), words: "[PERSON 1]" };
    is_plain.then_some(change).into_iter().collect()
}

/// Some changes of a text, in order.
fn changes(text: &str, random: &mut fastrand::Rng) -> Vec<Change<'static>> {
    let mut ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    ends.push(text.len());
    let mut changes = Vec::new();
    let mut at = 0;
    while at + 1 < ends.len() && random.u8(..3) > 0 {
        let start = random.usize(at..ends.len() - 1);
        let end = random.usize(start + 1..ends.len());
        let words = random.choice(WORDS).copied().unwrap_or_default();
        changes.push(Change { span: span(&ends, start, end), words });
        at = end;
    }
    changes
}

fn span(ends: &[usize], start: usize, end: usize) -> Range<usize> {
    ends.get(start).copied().unwrap_or_default()..ends.get(end).copied().unwrap_or_default()
}

/// The input with its edits.
pub(super) fn applied(input: &str, edits: &[Edit]) -> String {
    let mut output = String::new();
    let mut at = 0;
    for edit in edits {
        output += input.get(at..edit.raw.start).expect("edits in order");
        output += &edit.with;
        at = edit.raw.end;
    }
    output + input.get(at..).expect("edits in the text")
}

/// The letters and digits of the pieces: other characters can give way to similar ones. Roles can change: a number of
/// JSON becomes a string, and a header a row of data if its words look like some.
fn said(pieces: &[String], form: Form) -> String {
    let is_markdown = form == Form::Markdown;
    // Addresses of links are written in percent.
    let decoded = |text| percent_encoding::percent_decode_str(text).decode_utf8_lossy();
    let text: String = match is_markdown {
        true => pieces.iter().map(|piece| decoded(piece)).collect(),
        false => pieces.concat(),
    };
    // What is between pieces of Markdown can begin or end with the number of a list.
    let is_number = |one: char| is_markdown && one.is_numeric();
    text.chars().filter(|one| one.is_alphanumeric() && !is_number(*one)).collect()
}

fn skeleton(input: &str, form: Form) -> Vec<String> {
    match form {
        Form::Text => Vec::new(),
        Form::Html => elements(input),
        Form::Markdown => blocks(input),
        Form::Json => fields(input),
        Form::Csv { delimiter } => rows(input, delimiter),
    }
}

/// The documents without what is in their strings; a long number is as good as a string.
fn fields(json: &str) -> Vec<String> {
    let mut skeleton = String::new();
    let mut rest = json.chars().peekable();
    while let Some(character) = rest.next() {
        match character {
            '"' => {
                while let Some(character) = rest.next_if(|character| *character != '"') {
                    if character == '\\' {
                        rest.next();
                    }
                }
                rest.next();
                skeleton.push('s');
            }
            '-' | '0'..='9' => {
                let mut number = String::from(character);
                let is_digit = |character: &char| "0123456789.eE+-".contains(*character);
                while let Some(digit) = rest.next_if(is_digit) {
                    number.push(digit);
                }
                let is_long = number.bytes().filter(u8::is_ascii_digit).count() >= 7;
                skeleton += if is_long { "s" } else { &number };
            }
            other => skeleton.push(other),
        }
    }
    vec![skeleton]
}

/// How many cells each row has.
fn rows(table: &str, delimiter: u8) -> Vec<String> {
    let mut reader = ::csv::ReaderBuilder::new();
    reader.delimiter(delimiter).flexible(true).has_headers(false);
    let rows = reader.from_reader(table.as_bytes()).into_records();
    rows.map(|row| row.expect("UTF-8").len().to_string()).collect()
}

/// The blocks and marks of Markdown. A line break inside a paragraph can go with the words around it.
fn blocks(text: &str) -> Vec<String> {
    use pulldown_cmark::{Event, Parser, Tag};
    Parser::new_ext(text, crate::markdown::EXTENSIONS)
        .filter_map(|event| match event {
            Event::Start(Tag::Heading { level, .. }) => Some(format!("{level}")),
            Event::Start(Tag::List(first)) => Some(format!("{first:?}")),
            Event::Start(tag) => Some(format!("{:?}", tag.to_end())),
            Event::End(tag) => Some(format!("/{tag:?}")),
            Event::Code(_) => Some("code".to_owned()),
            Event::InlineHtml(_) => Some("html".to_owned()),
            Event::FootnoteReference(_) => Some("footnote".to_owned()),
            Event::HardBreak => Some("break".to_owned()),
            Event::Rule => Some("rule".to_owned()),
            Event::TaskListMarker(done) => Some(format!("{done}")),
            _ => None,
        })
        .collect()
}

/// Tags with the names of their attributes, and where comments are.
fn elements(page: &str) -> Vec<String> {
    let mut emitter = html5gum::DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let tokens = Tokenizer::new_with_emitter(page, emitter).map(|Ok(token)| token);
    tokens
        .filter_map(|token| match token {
            Token::StartTag(tag) => Some(format!(
                "<{:?} {:?} {}>",
                tag.name,
                tag.attributes.keys().collect::<Vec<_>>(),
                tag.self_closing
            )),
            Token::EndTag(tag) => Some(format!("</{:?}>", tag.name)),
            Token::Comment(_) => Some("<!-- -->".to_owned()),
            Token::Doctype(_) => Some("<!DOCTYPE>".to_owned()),
            Token::String(_) | Token::Error(_) => None,
        })
        .collect()
}

/// Inputs made of fragments: by chance they nest, break off and are cut.
#[cfg(test)]
pub(super) fn check_mixtures(form: Form, fragments: &[&str], inputs: u64) {
    let mut random = fastrand::Rng::with_seed(7);
    for seed in 0..inputs {
        let count = random.usize(..12);
        let input: String = (0..count).filter_map(|_| random.choice(fragments).copied()).collect();
        check(&input, form, seed);
    }
}
