//! CoNLL files: a token and its tag a line, in the columns first and last; an empty line between
//! sentences. Tags are IOB2 or IOB1.

use super::source::Source;
use super::utf8::text_in;
use crate::error::{Fault, Problem};
use core::ops::Range;

/// The most bytes of a sentence: what the engine's tokens can count.
const LONGEST_SENTENCE: usize = 65_535;

/// A name: where it stands in the text of its sentence, in bytes, and its label.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct TaggedName {
    pub(crate) span: Range<usize>,
    pub(crate) label: String,
}

impl TaggedName {
    /// The tokens that share a byte with it, of those that stand at `spans`.
    pub(crate) fn tokens(&self, spans: &[Range<usize>]) -> Range<usize> {
        let first = spans.partition_point(|token| token.end <= self.span.start);
        let end = spans.partition_point(|token| token.start < self.span.end);
        first..end.max(first)
    }
}

/// A sentence, written as a newspaper would write it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Sentence {
    /// The line of its first token, from 1.
    pub(crate) line: usize,
    pub(crate) text: String,
    pub(crate) names: Vec<TaggedName>,
}

/// Reads every sentence of a file; there must be one.
pub(crate) fn read(source: &Source) -> Result<Vec<Sentence>, Problem> {
    let text = text_in(source)?;
    let place = source.place();
    let sentences = parse(&text).map_err(|(line, fault)| fault.at(format!("{place}:{line}")))?;
    if sentences.is_empty() {
        return Err(Fault::new("no sentences").with_remedy(REMEDY).at(place));
    }
    Ok(sentences)
}

/// What a line is.
const REMEDY: &str = "write TOKEN, a tab, and O, B-LABEL or I-LABEL";

/// The sentences of a text; where it is none, which line, from 1, and why.
pub(crate) fn parse(text: &str) -> Result<Vec<Sentence>, (usize, Fault)> {
    let mut sentences = Vec::new();
    let mut builder = Builder::default();
    for (line, number) in text.lines().zip(1..) {
        let separates = line.trim().is_empty() || line.starts_with("-DOCSTART-");
        if separates {
            sentences.extend(builder.finish());
            continue;
        }
        let mut columns = line.split(['\t', ' ']).filter(|column| !column.is_empty());
        let (token, tag) = (columns.next(), columns.next_back());
        let (Some(token), Some(tag)) = (token, tag) else {
            return Err((number, Fault::new("a token without a tag").with_remedy(REMEDY)));
        };
        if builder.sentence.text.is_empty() {
            builder.sentence.line = number;
        }
        builder.push(token, tag).map_err(|fault| (number, fault))?;
    }
    sentences.extend(builder.finish());
    Ok(sentences)
}

/// Joins tokens into a sentence.
#[derive(Default)]
struct Builder {
    sentence: Sentence,
    /// The name that the next token may go on with.
    is_open: bool,
    /// A straight double quotation mark is open.
    is_quoted: bool,
    /// No white space before the next token.
    is_glued: bool,
}

impl Builder {
    fn push(&mut self, token: &str, tag: &str) -> Result<(), Fault> {
        let token = match token {
            "-LRB-" => "(",
            "-RRB-" => ")",
            "-LSB-" => "[",
            "-RSB-" => "]",
            "``" | "''" => "\"",
            other => other,
        };
        let text = &mut self.sentence.text;
        let closes = token == "\"" && self.is_quoted;
        // Hyphens stand alone in some corpora; in a name they join.
        let hyphen = token == "-" && tag.starts_with("I-");
        if !(text.is_empty() || self.is_glued || closes || hyphen || sticks_to_the_left(token)) {
            text.push(' ');
        }
        let start = text.len();
        text.push_str(token);
        let end = text.len();
        if end > LONGEST_SENTENCE {
            let fault = Fault::new(format!("a sentence of more than {LONGEST_SENTENCE} bytes"));
            return Err(fault.with_remedy("separate sentences with an empty line"));
        }
        self.is_glued = match token {
            "\"" => {
                self.is_quoted = !self.is_quoted;
                self.is_quoted
            }
            "-" => hyphen,
            "(" | "[" | "{" | "“" | "‘" | "$" | "£" | "€" | "#" => true,
            _ => false,
        };
        let (kind, label) = match tag.split_once('-') {
            Some((kind @ ("B" | "I" | "E" | "S" | "L" | "U"), label)) if !label.is_empty() => {
                (kind, label)
            }
            None if tag == "O" => {
                self.is_open = false;
                return Ok(());
            }
            _ => {
                return Err(Fault::new(format!("'{tag}' is not a tag")).with_remedy(REMEDY));
            }
        };
        let last = self.sentence.names.last_mut().filter(|_| self.is_open);
        match last {
            Some(name) if matches!(kind, "I" | "E" | "L") && name.label == label => {
                name.span.end = end;
            }
            _ => self.sentence.names.push(TaggedName { span: start..end, label: label.to_owned() }),
        }
        self.is_open = true;
        Ok(())
    }

    fn finish(&mut self) -> Option<Sentence> {
        let done = core::mem::take(self).sentence;
        (!done.text.is_empty()).then_some(done)
    }
}

/// Whether no white space stands before a token.
fn sticks_to_the_left(token: &str) -> bool {
    matches!(token, "," | "." | ";" | ":" | "!" | "?" | ")" | "]" | "}" | "%" | "”" | "…" | "...")
        || matches!(token, "n't" | "n’t" | "'" | "’")
        || ["'", "’"].into_iter().any(|mark| {
            token.strip_prefix(mark).is_some_and(|rest| {
                matches!(rest.to_ascii_lowercase().as_str(), "s" | "ll" | "re" | "ve" | "d" | "m")
            })
        })
}

#[cfg(test)]
impl Sentence {
    /// The sentences of a file that is right.
    pub(crate) fn parse_all(text: &str) -> Vec<Self> {
        parse(text).unwrap()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_become_text_and_tags_become_spans() {
        let file = "Ana\tB-PER\nRuiz\tI-PER\n's\tO\nship\tO\n(\tO\nin\tO\nLima\tB-LOC\n)\tO\n.\tO\n\n\
                    ``\tO\nYes\tO\n''\tO\n,\tO\nUN\tI-ORG\n";
        let sentences = parse(file).unwrap();
        let [first, second] = sentences.as_slice() else { panic!("{sentences:?}") };
        assert_eq!(first.text, "Ana Ruiz's ship (in Lima).");
        let names: Vec<_> =
            first.names.iter().filter_map(|name| first.text.get(name.span.clone())).collect();
        assert_eq!(names, ["Ana Ruiz", "Lima"]);
        assert_eq!(second.text, "\"Yes\", UN");
        assert_eq!(second.names[0].label, "ORG");
    }

    #[test]
    fn what_is_no_tag_is_refused_by_line() {
        let (line, fault) = parse("Lima\tB-LOC\nis\tQ\n").unwrap_err();
        assert_eq!(line, 2);
        assert!(fault.to_string().starts_with("'Q' is not a tag"), "{fault}");
        assert_eq!(parse("Lima\n").unwrap_err().0, 1);
    }

    #[test]
    fn tags_of_every_kind_are_read() {
        let labels = |tags: &[&str]| {
            let lines: Vec<_> = tags.iter().map(|tag| format!("X {tag}\n")).collect();
            let [sentence] = parse(&lines.concat()).unwrap().try_into().unwrap();
            sentence.names.iter().map(|name| name.span.len()).collect::<Vec<_>>()
        };
        // A name of two words, one of one: as IOB2, IOB1, IOBES and BILOU write them.
        assert_eq!(labels(&["B-A", "I-A", "O", "B-A"]), [3, 1]);
        assert_eq!(labels(&["I-A", "I-A", "B-A"]), [3, 1]);
        assert_eq!(labels(&["B-A", "E-A", "S-A"]), [3, 1]);
        assert_eq!(labels(&["B-A", "L-A", "U-A"]), [3, 1]);
        assert_eq!(labels(&["I-A", "I-B"]), [1, 1]);
    }

    #[test]
    fn sentences_know_their_lines() {
        let lines: Vec<_> = parse("-DOCSTART- O\n\nA O\nB O\n\n\nC O\r\n")
            .unwrap()
            .iter()
            .map(|s| s.line)
            .collect();
        assert_eq!(lines, [3, 7]);
    }

    #[test]
    fn sentences_end() {
        let (line, fault) = parse(&"word O\n".repeat(20_000)).unwrap_err();
        assert_eq!(line, 13_108);
        assert!(fault.to_string().ends_with("(separate sentences with an empty line)"));
    }

    #[test]
    fn names_are_the_tokens_that_they_touch() {
        let tokens = [0..3, 4..8, 9..12];
        let name = |span| TaggedName { span, label: String::new() };
        assert_eq!(name(4..12).tokens(&tokens), 1..3);
        assert_eq!(name(5..6).tokens(&tokens), 1..2);
        assert_eq!(name(3..4).tokens(&tokens), 1..1);
        assert_eq!(name(20..22).tokens(&tokens), 3..3);
    }
}
