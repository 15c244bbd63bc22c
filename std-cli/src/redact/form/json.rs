//! JSON: one document, or one per line.
//!
//! Strings are prose, each a line of its own, unless fields are named and a string is in none of them. Names of fields
//! and long numbers, which can be those of a telephone or a card, are searched.

use super::coding::{Coding, decode_json};
use super::piece::Piece;
use crate::error::Fault;
use core::ops::Range;
use nom::branch::alt;
use nom::bytes::complete::{is_not, take_while1};
use nom::character::complete::{anychar, char, multispace1, one_of};
use nom::combinator::{map, recognize};
use nom::multi::many0_count;
use nom::sequence::{delimited, pair};
use nom::{IResult, Parser};
use serde::de::IgnoredAny;
use std::collections::HashSet;

/// The pieces of a document or of lines. `fields` names the fields whose strings are prose, at any depth and with
/// everything in them.
///
/// # Errors
///
/// If it is no JSON, or has none of a named field.
pub(super) fn pieces(input: &str, fields: Option<&[String]>) -> Result<Vec<Piece>, Fault> {
    let start = if input.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
    let text = input.get(start..).unwrap_or_default();
    validate(text)?;
    let mut reader =
        Reader { fields, found: vec![false; fields.map_or(0, <[_]>::len)], ..Reader::default() };
    let mut rest = text;
    while let Ok((behind, token)) = token(rest) {
        let at = input.len() - rest.len();
        reader.take(token, at);
        rest = behind;
    }
    let missing = fields.unwrap_or_default().iter().zip(&reader.found).find(|(_, found)| !**found);
    match missing {
        Some((field, _)) => Err(Fault::new(format!("has no field '{field}'"))),
        None => Ok(reader.pieces),
    }
}

/// How many keys of objects are equal to one before them in the same object, of which readers see only one.
pub(super) fn equal_keys(text: &str) -> usize {
    let mut open: Vec<HashSet<String>> = Vec::new();
    let (mut count, mut rest) = (0, text);
    let mut last = None;
    while let Ok((behind, token)) = token(rest) {
        match token {
            Token::Mark('{' | '[') => open.push(HashSet::new()),
            Token::Mark('}' | ']') => drop(open.pop()),
            Token::Mark(':') => {
                if let (Some(keys), Some(key)) = (open.last_mut(), last.take()) {
                    count += usize::from(!keys.insert(key));
                }
            }
            Token::String(words) => last = Some(decode_json(words, 0).text.into_owned()),
            Token::Mark(_) | Token::Scalar(_) | Token::Space => {}
        }
        rest = behind;
    }
    count
}

/// Whether a text is one document, or has one in each line that is not blank.
pub(super) fn is_json(text: &str) -> bool {
    text.starts_with(['{', '[']) && validate(text).is_ok()
}

fn validate(text: &str) -> Result<(), Fault> {
    let parse = |text: &str| serde_json::from_str::<IgnoredAny>(text);
    let Err(whole) = parse(text) else { return Ok(()) };
    let lines = (1_usize..).zip(text.lines()).filter(|(_, line)| !line.trim_ascii().is_empty());
    for (count, (number, line)) in lines.enumerate() {
        let Err(fault) = parse(line) else { continue };
        // Where the first line alone is no document, this is one over several lines with a fault in it.
        let is_whole = count == 0 && whole.line() > number;
        return Err(if is_whole {
            fault_of(whole.line(), &whole)
        } else {
            fault_of(number, &fault)
        });
    }
    // Nothing at all has no field that could hold a name.
    Ok(())
}

fn fault_of(line: usize, fault: &serde_json::Error) -> Fault {
    let what = fault.to_string();
    let what = what.split(" at line").next().unwrap_or_default();
    let column = fault.column();
    Fault::new(format!("line {line}, column {column}: no JSON, {what}"))
        .with_remedy("use --input text to read it as plain text")
}

/// What JSON is made of. Validated text is nothing else.
#[derive(Clone, Copy)]
enum Token<'i> {
    /// What is between the quotation marks.
    String(&'i str),
    /// A number, `true`, `false` or `null`.
    Scalar(&'i str),
    Mark(char),
    Space,
}

fn token(input: &str) -> IResult<&str, Token<'_>> {
    let escape = pair(char('\\'), anychar);
    let string = recognize(many0_count(alt((is_not("\"\\"), recognize(escape)))));
    let is_scalar =
        |character: char| character.is_ascii_alphanumeric() || "+-.".contains(character);
    alt((
        map(delimited(char('"'), string, char('"')), Token::String),
        map(one_of("{}[]:,"), Token::Mark),
        map(take_while1(is_scalar), Token::Scalar),
        map(multispace1, |_| Token::Space),
    ))
    .parse(input)
}

/// An object or a list that is open.
#[derive(Clone, Copy)]
struct Level {
    is_object: bool,
    /// Whether it is in a named field.
    is_named: bool,
    /// Whether it is a list of values of a keyword.
    is_keyword: bool,
}

#[derive(Default)]
struct Reader<'f> {
    fields: Option<&'f [String]>,
    /// Which of them there are.
    found: Vec<bool>,
    levels: Vec<Level>,
    /// Whether the next string names a field.
    is_key: bool,
    /// Whether the next value is in a named field.
    is_named: bool,
    /// Whether the next value is that of a keyword of JSON-LD.
    is_keyword: bool,
    pieces: Vec<Piece>,
    lines: u32,
}

impl Reader<'_> {
    fn take(&mut self, token: Token<'_>, at: usize) {
        match token {
            Token::Space => {}
            Token::Mark(mark @ ('{' | '[')) => {
                let is_object = mark == '{';
                self.is_keyword &= !is_object;
                let Self { is_named, is_keyword, .. } = *self;
                self.levels.push(Level { is_object, is_named, is_keyword });
                self.is_key = is_object;
            }
            Token::Mark('}' | ']') => {
                self.levels.pop();
                self.next();
            }
            Token::Mark(',') => self.next(),
            // A colon: a value follows.
            Token::Mark(_) => self.is_key = false,
            Token::String(words) => self.string(words, at + 1),
            Token::Scalar(number) => {
                let digits = number.bytes().filter(u8::is_ascii_digit).count();
                if digits >= FEWEST_DIGITS {
                    let raw = at..at + number.len();
                    self.pieces.push(Piece::other(raw, Coding::JsonNumber));
                }
            }
        }
    }

    /// What follows is a field, an element of a list, or a document.
    fn next(&mut self) {
        let level = self.levels.last();
        self.is_key = level.is_some_and(|level| level.is_object);
        self.is_named = level.is_some_and(|level| level.is_named);
        self.is_keyword = level.is_some_and(|level| level.is_keyword);
    }

    fn string(&mut self, words: &str, at: usize) {
        let raw = at..at + words.len();
        if self.is_key {
            self.key(words, at);
            self.other(words, raw);
            return;
        }
        let may_be_prose = self.fields.is_none() || self.is_named;
        let is_of_vocabulary = self.is_keyword && !words.contains(' ');
        if may_be_prose && !is_of_vocabulary && has_words(words) {
            self.pieces.push(Piece::prose(raw, Coding::Json, self.lines));
            self.lines += 1;
        } else {
            self.other(words, raw);
        }
    }

    fn key(&mut self, words: &str, at: usize) {
        let outer = self.levels.last().is_some_and(|level| level.is_named);
        let fields = self.fields.unwrap_or_default();
        let name = if fields.is_empty() { None } else { Some(decode_json(words, at).text) };
        let place = name.and_then(|name| fields.iter().position(|field| *field == name));
        if let Some(found) = place.and_then(|place| self.found.get_mut(place)) {
            *found = true;
        }
        self.is_named = outer || place.is_some();
        self.is_keyword = KEYWORDS.contains(&words);
    }

    fn other(&mut self, words: &str, raw: Range<usize>) {
        if has_words(words) {
            self.pieces.push(Piece::other(raw, Coding::Json));
        }
    }
}

/// The keywords of JSON-LD whose values are words of a vocabulary, names of languages or addresses. Other keys with this mark
/// may be attributes of XML, and their values prose; so may those of several words be.
const KEYWORDS: [&str; 8] =
    ["@base", "@container", "@context", "@direction", "@id", "@language", "@type", "@vocab"];

/// No telephone number is shorter, and few other numbers are as long.
const FEWEST_DIGITS: usize = 7;

fn has_words(words: &str) -> bool {
    words.contains(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::super::checks::check_mixtures;
    use super::super::{Change, Form, Role};
    use super::*;

    #[test]
    fn equal_keys_are_counted_in_each_object() {
        let text = r#"{"a":{"a":1,"\u0061":"a"},"b":[{"a":1},{"a":":"}]} {"a":2}"#;
        assert_eq!((equal_keys(text), equal_keys("{}"), equal_keys("[1, \"a\"]")), (1, 0, 0));
    }

    fn read(json: &str, fields: &[&str]) -> (Vec<String>, Vec<String>) {
        let fields: Vec<String> = fields.iter().map(|&field| field.to_owned()).collect();
        let read = pieces(json, (!fields.is_empty()).then_some(&fields)).unwrap();
        let (prose, others): (Vec<_>, Vec<_>) =
            read.iter().partition(|piece| matches!(piece.role, Role::Prose { .. }));
        let texts = |pieces: Vec<&Piece>| {
            pieces.iter().map(|piece| piece.decode(json).text.into_owned()).collect()
        };
        (texts(prose), texts(others))
    }

    #[test]
    fn strings_are_prose_and_keys_are_searched() {
        let json = r#" {"by": "Ann \"A\" Lee", "x": ["Bo", {"y": "\u00c9va"}], "": "", "n": [1, 5550100, -1.234567e8]}"#;
        let (prose, others) = read(json, &[]);
        assert_eq!(prose, ["Ann \"A\" Lee", "Bo", "Éva"]);
        assert_eq!(others, ["by", "x", "y", "n", "5550100", "-1.234567e8"]);
        assert_eq!(read("\u{FEFF}\"Ann\"", &[]).0, ["Ann"]);
        assert_eq!(read("[]", &[]).0.len() + read("", &[]).0.len(), 0);
    }

    #[test]
    fn values_of_keywords_are_searched() {
        let json = r#"{"@type":["NewsArticle",{"a":"Ann"},"Thing"],"@graph":[{"@id":"x","b":"Bo"}],"@by":"Cy"}"#;
        let (prose, others) = read(json, &[]);
        assert_eq!(prose, ["Ann", "Bo", "Cy"]);
        assert!(["NewsArticle", "Thing", "x"].iter().all(|it| others.contains(&(*it).to_owned())));
        assert_eq!(read("{\"text\":{\"@type\":\"Thing\",\"b\":\"Bo\"}}", &["text"]).0, ["Bo"]);
    }

    #[test]
    fn only_named_fields_are_prose() {
        let json = "{\"id\": \"Ann\", \"t\\u0065xt\": \"Bo\", \"a\": [{\"text\": {\"x\": \"Cy\"}, \"b\": \"Di\"}, \"Ed\"]}\n{\"id\": \"Flo\"}";
        let (prose, others) = read(json, &["text"]);
        assert_eq!(prose, ["Bo", "Cy"]);
        assert_eq!(others, ["id", "Ann", "text", "a", "text", "x", "b", "Di", "Ed", "id", "Flo"]);
        let fault = pieces(json, Some(&["text".to_owned(), "body".to_owned()])).unwrap_err();
        assert_eq!(fault.to_string(), "has no field 'body'");
    }

    #[test]
    fn what_is_no_json_is_refused_by_the_line() {
        let refusal = |json: &str| pieces(json, None).unwrap_err().to_string();
        let fault = refusal("{\"a\": 1}\n\n{\"a\": }\n");
        assert!(fault.starts_with("line 3, column 7: no JSON, expected value ("), "{fault}");
        let fault = refusal("{\n\"a\": \"b\",\n\"c\" 1}");
        assert!(fault.starts_with("line 3, column 5: no JSON, expected `:` ("), "{fault}");
        assert!(refusal("Ann").starts_with("line 1, column 1: "), "{}", refusal("Ann"));
        assert!(pieces("{\"a\": 1}\r\n\r\n[\"b\"]\r\n", None).is_ok());
    }

    /// Elements inside each other are no matter: nothing here recurs.
    #[test]
    fn depth_is_no_limit() {
        let deep = format!("{}\"Ann\"{}", "[".repeat(100_000), "]".repeat(100_000));
        assert_eq!(read(&deep, &[]).0, ["Ann"]);
    }

    #[test]
    fn numbers_become_strings() {
        let json = "{\"phone\": 5550100}";
        let read = pieces(json, None).unwrap();
        let decoded = read[1].decode(json);
        let edits = read[1].edits(json, &decoded, &[Change { span: 0..3, words: "[\"P\"]" }]);
        assert_eq!(super::super::checks::applied(json, &edits), "{\"phone\": \"[\\\"P\\\"]0100\"}");
    }

    #[test]
    fn edits_of_any_json_change_nothing_else() {
        check_mixtures(
            Form::Json,
            &[
                "{\"Ann\": \"Bo\"}",
                "[\"Ann\\n\\\"Bo\\\"\", 12345678]",
                "\n",
                "\r\n",
                "1",
                "\"\\ud800\\\\x\"",
                "\"\\ud83d\\ude00 é😀\"",
                "\"\\ud800Ann\\udc00\"",
                "{}",
                "[[\"x\"], {\"\": \"y\"}]",
                " ",
                "null",
                "\u{FEFF}",
            ],
            4000,
        );
    }
}
