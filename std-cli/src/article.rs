//! What is annotated: an article, from a file, a page, a feed, or a line of JSON that asks for it,
//! `{"id": …, "text": …, "date": …}`.

use crate::date::parse_date;
use crate::error::Fault;
use crate::record::DocumentName;
use postil::Date;
use serde::Deserialize;
use serde_json::value::RawValue;

/// A text to annotate.
#[derive(Debug)]
pub(crate) struct Article {
    pub(crate) name: DocumentName,
    pub(crate) text: String,
    /// The date that comes with it.
    pub(crate) date: Option<Date>,
    /// Whether the user has this very text: offsets in a text that was decoded or extracted mean nothing
    /// without it.
    pub(crate) is_verbatim: bool,
}

#[cfg(test)]
impl Article {
    /// An article as the user has it.
    pub(crate) fn new(name: &str, text: &str) -> Self {
        Self { name: name.into(), text: text.to_owned(), date: None, is_verbatim: true }
    }
}

/// Why a line asks for nothing, and the name of the document if that much is known.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) name: Option<DocumentName>,
    pub(crate) fault: Fault,
}

/// The line before its fields are looked at: a wrong field must not hide the others.
#[derive(Deserialize)]
struct LineFields<'l> {
    #[serde(borrow)]
    id: Option<&'l RawValue>,
    #[serde(borrow)]
    text: Option<&'l RawValue>,
    #[serde(borrow)]
    date: Option<&'l RawValue>,
}

impl Article {
    /// A text that stands for itself.
    #[cfg(feature = "command")]
    pub(crate) fn of_example(text: &str) -> Self {
        Self { name: "example".into(), text: text.to_owned(), date: None, is_verbatim: true }
    }

    /// Reads a line.
    pub(crate) fn from_line(line: &[u8]) -> Result<Self, Refusal> {
        let line = line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(line);
        let refuse = |name, what: &str| Refusal { name, fault: Fault::new(what) };
        // A list of three would do for the fields.
        if line.trim_ascii_start().starts_with(b"[") {
            return Err(refuse(None, "not a JSON object: a list"));
        }
        let fields: LineFields<'_> = serde_json::from_slice(line)
            .map_err(|error| refuse(None, &format!("not a JSON object: {error}")))?;
        let name = fields.id.and_then(DocumentName::from_json).ok_or_else(|| {
            refuse(None, r#""id" is missing, or neither a readable string nor a number"#)
        })?;
        match (text_of(fields.text), date_of(fields.date)) {
            (Ok(text), Ok(date)) => Ok(Self { name, text, date, is_verbatim: true }),
            (Err(what), _) | (_, Err(what)) => Err(refuse(Some(name), &what)),
        }
    }
}

impl Article {
    /// The name that a line gives, if it gives one.
    pub(crate) fn name_in_line(line: &[u8]) -> Option<DocumentName> {
        let line = line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(line);
        let fields: LineFields<'_> = serde_json::from_slice(line).ok()?;
        fields.id.and_then(DocumentName::from_json)
    }
}

/// Some editors and exports begin a file with it.
const BYTE_ORDER_MARK: &[u8] = "\u{FEFF}".as_bytes();

fn text_of(value: Option<&RawValue>) -> Result<String, String> {
    value
        .and_then(|text| serde_json::from_str(text.get()).ok())
        .ok_or_else(|| r#""text" is missing or not a string"#.to_owned())
}

fn date_of(value: Option<&RawValue>) -> Result<Option<Date>, String> {
    let Some(date) = value else {
        return Ok(None);
    };
    let date: String =
        serde_json::from_str(date.get()).map_err(|_| r#""date" is not a string"#.to_owned())?;
    parse_date(&date).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Article, Refusal> {
        Article::from_line(line.as_bytes())
    }

    #[test]
    fn ids_are_strings_or_numbers_and_stay_as_they_are() {
        let ids = [(r#""a\u00e9""#, "aé"), ("17", "17"), ("1.50", "1.50"), ("-3", "-3")];
        for (id, shown) in ids {
            let article = parse(&format!(r#"{{"id":{id},"text":"x"}}"#)).unwrap();
            assert_eq!((article.name.to_string().as_str(), article.text.as_str()), (shown, "x"));
        }
    }

    #[test]
    fn every_fault_of_a_line_has_its_message() {
        let faults = [
            ("nonsense", None, "not a JSON object: "),
            ("[1]", None, "not a JSON object: a list"),
            (r#" ["a","Rain fell.",null]"#, None, "not a JSON object: a list"),
            (r#"{"text":"x"}"#, None, r#""id" is missing"#),
            (r#"{"id":null,"text":"x"}"#, None, r#""id" is missing"#),
            (r#"{"id":{},"text":"x"}"#, None, r#""id" is missing"#),
            // Once these were handed on as they are, and the answer could not be read.
            (r#"{"id":"\ud83d","text":"x"}"#, None, r#""id" is missing"#),
            (r#"{"id":1e999,"text":"x"}"#, None, r#""id" is missing"#),
            (r#"{"id":1}"#, Some("1"), r#""text" is missing or not"#),
            (r#"{"id":1,"text":5}"#, Some("1"), r#""text" is missing or not"#),
            (r#"{"id":1,"text":"\ud800"}"#, Some("1"), r#""text" is missing or not"#),
            (r#"{"id":1,"text":"x","date":5}"#, Some("1"), r#""date" is not"#),
            (r#"{"id":1,"text":"x","date":"soon"}"#, Some("1"), "'soon' is not a date"),
        ];
        for (line, name, message) in faults {
            let refusal = parse(line).unwrap_err();
            let found = refusal.name.map(|name| name.to_string());
            assert_eq!(found.as_deref(), name, "{line}");
            let fault = refusal.fault.to_string();
            assert!(fault.starts_with(message), "{line}: {fault}");
        }
    }

    #[test]
    fn a_date_of_null_is_none_and_other_fields_do_not_matter() {
        let article = parse("\u{FEFF}{\"id\":1,\"text\":\"x\",\"date\":null,\"more\":[]}");
        assert!(article.unwrap().date.is_none());
    }
}
