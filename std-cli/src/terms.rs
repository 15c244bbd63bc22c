//! A table of terms: a line an entry, `text TAB label [TAB id [TAB case]]`.
//!
//! Lines that begin with `#`, and blank ones, say nothing. An entry that is there twice, in all fields,
//! is there once.

use crate::error::{Fault, Problem};
use crate::sanitize::squeezed;
use postil::Error;
use postil::error::ErrorKind;
use postil::terms::{CaseRule, Lexicon, LexiconEntry};
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// The most bytes of an entry, a label or an id.
const LONGEST: usize = 255;

/// The entries of a table.
#[derive(Debug)]
pub(crate) struct Terms<'t> {
    /// What messages call the table.
    place: String,
    entries: Vec<LexiconEntry<'t>>,
    /// The line of each entry, from 1.
    lines: Vec<usize>,
}

impl<'t> Terms<'t> {
    /// Reads a table; the first line that is wrong is refused.
    pub(crate) fn parse(text: &'t str, place: String) -> Result<Self, Problem> {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let mut terms = Self { place, entries: vec![], lines: vec![] };
        let mut known: HashMap<String, usize> = HashMap::new();
        for (number, line) in (1..).zip(text.lines()) {
            if line.starts_with('#') || line.trim().is_empty() {
                continue;
            }
            let entry = parse(line).map_err(|fault| fault.at(terms.line(number)))?;
            match known.entry(squeezed(entry.text)) {
                Entry::Vacant(free) => {
                    free.insert(terms.entries.len());
                    terms.entries.push(entry);
                    terms.lines.push(number);
                }
                Entry::Occupied(first) => terms
                    .compare(entry, *first.get())
                    .map_err(|fault| fault.at(terms.line(number)))?,
            }
        }
        Ok(terms)
    }

    /// The lexicon of the entries.
    pub(crate) fn build(&self) -> Result<Vec<u8>, Problem> {
        lexicon_of(&self.entries).map_err(|error| self.explain(error))
    }

    /// Refuses an entry that says something else of the same text than the one before it.
    fn compare(&self, entry: LexiconEntry<'_>, before: usize) -> Result<(), Fault> {
        let (Some(first), Some(line)) = (self.entries.get(before), self.lines.get(before)) else {
            return Ok(());
        };
        let text = first.text;
        let what = if first.label != entry.label {
            format!("'{text}' has the label {} in line {line}", first.label)
        } else if first.id != entry.id {
            format!("'{text}' has another id in line {line}")
        } else if first.case != entry.case {
            format!("'{text}' has the case rule {} in line {line}", first.case.name())
        } else {
            return Ok(());
        };
        Err(Fault::new(what).with_remedy("keep one of the two"))
    }

    /// The core's refusal in words.
    fn explain(&self, error: Error) -> Problem {
        let at = usize::try_from(error.offset()).ok().and_then(|entry| self.lines.get(entry));
        match (error.kind(), at) {
            // Length, label and id were looked at when the line was read.
            (ErrorKind::LexiconEntry, Some(&line)) => {
                Fault::new("more than 32 words and punctuation marks, or none")
                    .with_remedy("list its parts or a shorter name")
                    .at(self.line(line))
            }
            (ErrorKind::LexiconLabel, Some(&line)) => Fault::new("too many labels")
                .with_remedy("at most 237 fit, besides the entity labels")
                .at(self.line(line)),
            _ => Fault::new(error.to_string()).at(&self.place),
        }
    }

    fn line(&self, number: usize) -> String {
        format!("{}, line {number}", self.place)
    }
}

/// The lexicon of these entries, as it is written to a file.
pub(crate) fn lexicon_of(entries: &[LexiconEntry<'_>]) -> Result<Vec<u8>, Error> {
    let mut blob = vec![0; Lexicon::size(entries)?];
    Lexicon::build(entries, &mut blob)?;
    Ok(blob)
}

/// The entry of a line.
fn parse(line: &str) -> Result<LexiconEntry<'_>, Fault> {
    let mut fields = line.split('\t').map(str::trim);
    let mut field = || fields.next().unwrap_or_default();
    let (text, label, id, case) = (field(), field(), field(), field());
    if !field().is_empty() {
        return Err(Fault::new("more than four fields")
            .with_remedy("text TAB label TAB id TAB case; the last two are optional"));
    }
    if (text, label) == ("text", "label") {
        return Err(Fault::new("a header line").with_remedy("remove it, or begin it with #"));
    }
    check("text", &squeezed(text), "begin a comment with #")?;
    check("label", label, "write text TAB label")?;
    if !id.is_empty() {
        check("id", id, "")?;
    }
    let case = match case {
        "" => CaseRule::default(),
        name => CaseRule::from_name(name).ok_or_else(|| {
            let names = CaseRule::ALL.map(CaseRule::name).join(", ");
            Fault::new(format!("no case rule '{name}' (case rules: {names})"))
        })?,
    };
    Ok(LexiconEntry { text, label, id: Some(id).filter(|id| !id.is_empty()), case })
}

fn check(name: &str, field: &str, remedy: &'static str) -> Result<(), Fault> {
    if field.is_empty() {
        return Err(Fault::new(format!("no {name}")).with_remedy(remedy));
    }
    if field.len() > LONGEST {
        let what = format!("the {name} has {} bytes", field.len());
        return Err(Fault::new(what).with_remedy("at most 255 fit"));
    }
    if field.chars().any(char::is_control) {
        return Err(Fault::new(format!("the {name} has a control character"))
            .with_remedy("fields are separated by single tabs"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(table: &str) -> String {
        let terms = Terms::parse(table, "t.tsv".to_owned());
        terms.and_then(|terms| terms.build()).unwrap_err().to_string()
    }

    #[test]
    fn fields_may_be_left_away() {
        let table = "\u{FEFF}# text\tlabel\tid\tcase\r\n\r\nrock  salt\tMINERAL\tM7\r\n\
                     jet \tMINERAL\t\tignore\nZork Ltd\tORG\t\t\nrock salt\tMINERAL\tM7\n";
        let terms = Terms::parse(table, "t.tsv".to_owned()).unwrap();
        let rows: Vec<_> =
            terms.entries.iter().map(|e| (e.text, e.label, e.id, e.case.name())).collect();
        let expected = [
            ("rock  salt", "MINERAL", Some("M7"), "smart"),
            ("jet", "MINERAL", None, "ignore"),
            ("Zork Ltd", "ORG", None, "smart"),
        ];
        assert_eq!(rows, expected);
        assert_eq!(terms.lines, [3, 4, 5]);
        assert!(terms.build().is_ok());
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        let long = "x".repeat(256);
        let many = "x ".repeat(33);
        for (table, expected) in [
            ("a\tA\n\tB".to_owned(), "t.tsv, line 2: no text (begin a comment with #)"),
            ("a".to_owned(), "t.tsv, line 1: no label (write text TAB label)"),
            ("text\tlabel\tid\na\tA\t1".to_owned(), "t.tsv, line 1: a header line (remove it, "),
            (format!("{long}\tA"), "t.tsv, line 1: the text has 256 bytes (at most 255 fit)"),
            (format!("a\t{long}"), "t.tsv, line 1: the label has 256 bytes (at most 255 fit)"),
            ("a\tA\tx\u{1b}".to_owned(), "t.tsv, line 1: the id has a control character ("),
            ("a\tA\t1\tloud".to_owned(), "t.tsv, line 1: no case rule 'loud' (case rules: smart, "),
            ("a\tA\t1\texact\tx".to_owned(), "t.tsv, line 1: more than four fields ("),
            (format!("#\n{many}\tA"), "t.tsv, line 2: more than 32 words and punctuation marks"),
            ("a b\tA\n\na  b\tB".to_owned(), "t.tsv, line 3: 'a b' has the label A in line 1 ("),
            ("a\tA\t1\na\tA".to_owned(), "t.tsv, line 2: 'a' has another id in line 1 ("),
            (
                "a\tA\na\tA\t\texact".to_owned(),
                "t.tsv, line 2: 'a' has the case rule smart in line 1 (keep one of the two)",
            ),
        ] {
            let line = refusal(&table);
            assert!(line.starts_with(expected), "{line}");
        }
        let labels: String = (0..256).map(|label| format!("a{label}\tL{label}\n")).collect();
        assert!(refusal(&labels).starts_with("t.tsv, line 238: too many labels ("));
    }
}
