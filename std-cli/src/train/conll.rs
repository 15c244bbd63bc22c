//! CoNLL files: a token and its tag a line, in the columns first and last; an empty line between
//! sentences. Tags are IOB2 or IOB1.

use crate::error::{Fault, Problem};
use core::ops::Range;
use std::fs;
use std::path::Path;

/// A name: where it stands in the text of its sentence, in bytes, and its label.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Name {
    pub(crate) span: Range<usize>,
    pub(crate) label: String,
}

/// A sentence, written as a newspaper would write it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Sentence {
    pub(crate) text: String,
    pub(crate) names: Vec<Name>,
}

/// Reads every sentence of a file.
pub(crate) fn read(path: &Path) -> Result<Vec<Sentence>, Problem> {
    let place = path.display().to_string();
    let text = fs::read_to_string(path).map_err(|error| Fault::from(error).at(&place))?;
    parse(&text).map_err(|(line, fault)| fault.at(format!("{place}:{line}")))
}

fn parse(text: &str) -> Result<Vec<Sentence>, (usize, Fault)> {
    let mut sentences = Vec::new();
    let mut builder = Builder::default();
    for (line, number) in text.lines().zip(1..) {
        let line = line.trim_end_matches('\r');
        let separates = line.trim().is_empty() || line.starts_with("-DOCSTART-");
        if separates {
            sentences.extend(builder.finish());
            continue;
        }
        let mut columns = line.split(['\t', ' ']).filter(|column| !column.is_empty());
        let (token, tag) = (columns.next(), columns.next_back());
        let (Some(token), Some(tag)) = (token, tag) else {
            let fault = Fault::new("a token without a tag");
            return Err((number, fault.with_remedy("write TOKEN, a tab, and O, B-… or I-…")));
        };
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
                let fault = Fault::new(format!("`{tag}` is no tag"));
                return Err(fault.with_remedy("write O, B-LABEL or I-LABEL"));
            }
        };
        let last = self.sentence.names.last_mut().filter(|_| self.is_open);
        match last {
            Some(name) if matches!(kind, "I" | "E" | "L") && name.label == label => {
                name.span.end = end;
            }
            _ => self.sentence.names.push(Name { span: start..end, label: label.to_owned() }),
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
mod tests {
    use super::*;

    #[test]
    fn tokens_become_text_and_tags_become_spans() {
        let file = "Ana\tB-PER\nRuiz\tI-PER\n's\tO\nship\tO\n(\tO\nin\tO\nLima\tB-LOC\n)\tO\n.\tO\n\n\
                    ``\tO\nYes\tO\n''\tO\n,\tO\nUN\tI-ORG\n";
        let sentences = parse(file).unwrap();
        let [first, second] = sentences.as_slice() else { panic!("{sentences:?}") };
        assert_eq!(first.text, "Ana Ruiz's ship (in Lima).");
        let names: Vec<_> = first.names.iter().map(|name| &first.text[name.span.clone()]).collect();
        assert_eq!(names, ["Ana Ruiz", "Lima"]);
        assert_eq!(second.text, "\"Yes\", UN");
        assert_eq!(second.names[0].label, "ORG");
    }

    #[test]
    fn what_is_no_tag_is_refused_by_line() {
        let (line, fault) = parse("Lima\tB-LOC\nis\tQ\n").unwrap_err();
        assert_eq!(line, 2);
        assert!(fault.to_string().starts_with("`Q` is no tag"), "{fault}");
        assert_eq!(parse("Lima\n").unwrap_err().0, 1);
    }
}
