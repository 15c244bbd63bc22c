//! The report as SARIF 2.1.0, which editors and CI read.

use super::report::{Attribution, Change, Quotation, Report, Wording};
use crate::sanitize::squeezed;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use postil::Span;
use serde_json::{Value, json};
use std::io::{self, Write};
use std::path::{MAIN_SEPARATOR, Path};

/// All but what can stand in the path of a relative reference (RFC 3986). A colon could end a scheme.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b'@');

/// The rules, by the names of the JSON.
const RULES: [(&str, &str); 6] = [
    ("altered", "A quotation differs from its source."),
    ("unquoted", "The source has these words, but not in quotation marks."),
    ("not_found", "No source has these words or similar ones."),
    ("another", "The source has another speaker."),
    ("unsure", "The source may have another speaker."),
    ("unknown", "A name, date or amount that no source has."),
];

impl Report {
    /// Writes it with places in this file. To a strict user, doubt and unknown facts are errors, too.
    pub(crate) fn write_sarif(
        &self,
        out: &mut dyn Write,
        draft: Option<&Path>,
        is_strict: bool,
    ) -> io::Result<()> {
        let doubt = if is_strict { "error" } else { "note" };
        let uri = draft.map_or_else(|| "stdin".to_owned(), |path| path.display().to_string());
        let uri = utf8_percent_encode(&uri.replace(MAIN_SEPARATOR, "/"), ESCAPED).to_string();
        let mut results = Vec::new();
        for quotation in &self.quotations {
            if quotation.wording.is_fault() {
                let rule = quotation.wording.name();
                results.push(self.result(rule, "error", wording(quotation), quotation.span, &uri));
            }
            match quotation.attribution {
                Some(Attribution::Another) => {
                    let message = speaker(quotation);
                    results.push(self.result("another", "error", message, quotation.span, &uri));
                }
                Some(Attribution::Unsure) => {
                    let message = speaker(quotation);
                    results.push(self.result("unsure", doubt, message, quotation.span, &uri));
                }
                _ => {}
            }
        }
        for fact in &self.unknown {
            let words = squeezed(fact.span.slice(self.text()).unwrap_or_default());
            let message = format!("No source has this {}: {words}", fact.kind());
            results.push(self.result("unknown", doubt, message, fact.span, &uri));
        }
        let rules =
            RULES.map(|(id, text)| json!({ "id": id, "shortDescription": { "text": text } }));
        let log = json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": {
                    "name": "postil verify",
                    "version": env!("CARGO_PKG_VERSION"),
                    "rules": rules,
                } },
                "columnKind": "unicodeCodePoints",
                "results": results,
            }],
        });
        crate::output::write_json(out, &log)
    }

    fn result(&self, rule: &str, level: &str, message: String, span: Span, uri: &str) -> Value {
        let (text, span) = self.place(span);
        let (line, column) = place(text, span.start());
        let (last_line, last_column) = place(text, span.end());
        let before = Span::with_len(0, span.start()).slice(text).unwrap_or_default();
        let words = span.slice(text).unwrap_or_default();
        json!({
            "ruleId": rule,
            "level": level,
            "message": { "text": message },
            "locations": [{ "physicalLocation": {
                "artifactLocation": { "uri": uri },
                "region": {
                    "startLine": line,
                    "startColumn": column,
                    "endLine": last_line,
                    "endColumn": last_column,
                    "charOffset": before.chars().count(),
                    "charLength": words.chars().count(),
                    "byteOffset": span.start(),
                    "byteLength": span.len(),
                },
            } }],
        })
    }
}

/// The line and the column of a byte, both from 1.
fn place(text: &str, offset: u32) -> (usize, usize) {
    let head = Span::with_len(0, offset).slice(text).unwrap_or_default();
    let line = head.bytes().filter(|&byte| byte == b'\n').count() + 1;
    let column = head.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}

/// What is wrong with the words of a quotation.
fn wording(quotation: &Quotation) -> String {
    let Some(source) = &quotation.source else {
        return "No source has these words or similar ones.".to_owned();
    };
    let place = format!("{}, line {}", source.name, source.words.line);
    if quotation.wording == Wording::Unquoted {
        return format!("{place} has these words, but not in quotation marks.");
    }
    let kinds: Vec<_> = quotation.differences.iter().map(|it| what(it.kind)).collect();
    format!("Differs from {place} ({}): “{}”", kinds.join(", "), source.words.text)
}

const fn what(kind: Change) -> &'static str {
    match kind {
        Change::Added => "added",
        Change::LeftOut => "left out",
        Change::Changed => "changed",
        Change::Joined => "joined",
        Change::Ellipsis => "ellipsis",
        Change::Cut => "cut",
        Change::Bracketed => "in brackets",
    }
}

fn speaker(quotation: &Quotation) -> String {
    let there = quotation.source.as_ref();
    let name = there.and_then(|source| source.speaker.as_deref()).unwrap_or("somebody else");
    let place = there.map_or("a source", |source| &*source.name);
    format!("In {place}, {name} says this.")
}
