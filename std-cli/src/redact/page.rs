//! The report as a page for the browser: a static page without scripts that asks for nothing from elsewhere. It shows the redacted
//! texts with what stands in them now, and none of the words that went.

use super::finder::{Gone, Redacted, is_low};
use super::report::{Counts, is_likely};
use crate::output::{digest, fill};
use crate::record::DocumentName;
use crate::sanitize::sanitized_char;
use core::ops::Range;
use quick_xml::escape::escape;

const TEMPLATE: &str = include_str!("page.html");
const STYLE: &str = include_str!("page.css");

/// A page that grows by a section for each document.
#[derive(Debug, Default)]
pub(crate) struct Page {
    contents: Vec<String>,
    sections: Vec<String>,
    counts: Counts,
}

/// What is marked in a text: where, in bytes of the output, and how.
struct Mark {
    range: Range<usize>,
    class: &'static str,
    title: String,
}

impl Page {
    /// Adds a document.
    pub(crate) fn add(&mut self, name: &DocumentName, redacted: &Redacted, counts: &Counts) {
        let number = self.sections.len() + 1;
        let name = shown(&name.to_string());
        self.contents
            .push(format!("<li><a href=\"#d{number}\">{name}</a>: {}</li>", shown(&counts.line())));
        let marks = marks(redacted);
        let mut section = format!("<section>\n<h2 id=\"d{number}\">{name}</h2>\n{}", table(counts));
        for (class, heading) in [
            ("unsure", "Covered with low confidence, or only because it looks like a name"),
            ("stays", "Looks like a name and stays"),
        ] {
            section += &links(&marks, class, heading, &redacted.output, number);
        }
        for loss in redacted.losses.iter() {
            let (layer, lost) = (loss.layer.name(), loss.lost);
            section += &format!(
                "<p><strong>Incomplete: {lost} annotations of layer {layer} were lost.</strong></p>\n"
            );
        }
        section += "<h3>The text as it is now</h3>\n<div class=\"text\">";
        section += &marked(&redacted.output, &marks, number);
        section += "</div>\n</section>\n";
        self.sections.push(section);
        self.counts.add(counts);
    }

    /// The whole page.
    pub(crate) fn finish(&self) -> String {
        let fields = [
            ("style-hash", digest(STYLE)),
            ("style", STYLE.to_owned()),
            ("counts", table(&self.counts)),
            ("contents", self.contents.join("\n")),
            ("sections", self.sections.concat()),
        ];
        let mut page = Vec::new();
        // Writing to memory does not fail.
        let _ = fill(&mut page, TEMPLATE, &fields);
        String::from_utf8(page).unwrap_or_default()
    }
}

/// What to look at, and then replacements by kind.
fn table(counts: &Counts) -> String {
    let look = rows([
        ("covered with low confidence", counts.low_confidence),
        ("covered because it only looks like a name", counts.likely),
        ("looks like a name and stays", counts.left),
    ]);
    let kinds = rows(counts.replaced.iter().map(|(kind, count)| (kind.as_str(), *count)));
    let table = |caption: &str, first: &str, rows: &str| {
        format!(
            "<table>\n<caption>{caption}</caption>\n<thead><tr><th scope=\"col\">{first}</th>\
             <th scope=\"col\">Times</th></tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"
        )
    };
    table("Look at these", "What", &look) + &table("What was replaced", "Kind", &kinds)
}

fn rows<'r>(all: impl IntoIterator<Item = (&'r str, usize)>) -> String {
    let rows = all.into_iter().map(|(what, count)| {
        let what = shown(what);
        format!("<tr><th scope=\"row\">{what}</th><td class=\"number\">{count}</td></tr>\n")
    });
    rows.collect()
}

/// What is marked in a text, in order.
fn marks(redacted: &Redacted) -> Vec<Mark> {
    let gone = redacted.edits.iter().filter(|edit| !edit.words.is_empty()).filter_map(|edit| {
        let gone = redacted.gone.get(edit.of)?;
        let is_unsure = is_low(gone.confidence) || is_likely(gone);
        let class = if is_unsure { "unsure" } else { "gone" };
        Some(Mark { range: edit.words.clone(), class, title: title(gone) })
    });
    let left = redacted.left.iter().filter_map(|raw| {
        let range = redacted.in_output(raw)?;
        Some(Mark { range, class: "stays", title: "looks like a name and stays".to_owned() })
    });
    let mut marks: Vec<Mark> = gone.chain(left).collect();
    marks.sort_by_key(|mark| mark.range.start);
    marks
}

/// `annotation, 88 %`.
fn title(gone: &Gone) -> String {
    let confidence = gone.confidence.map(|percent| format!(", {percent} %")).unwrap_or_default();
    format!("{} {}: {}{confidence}", gone.layer, gone.label, gone.why.name())
}

/// A list of links to the marks of a class; nothing if there are none.
fn links(marks: &[Mark], class: &str, heading: &str, text: &str, document: usize) -> String {
    let links =
        marks.iter().enumerate().filter(|(_, mark)| mark.class == class).map(|(number, mark)| {
            let words = shown(text.get(mark.range.clone()).unwrap_or_default());
            format!(
                "<li><a href=\"#d{document}-{number}\">{words}</a> ({})</li>\n",
                shown(&mark.title)
            )
        });
    let links: String = links.collect();
    if links.is_empty() { links } else { format!("<h3>{heading}</h3>\n<ul>\n{links}</ul>\n") }
}

/// The text with its marks.
fn marked(text: &str, marks: &[Mark], document: usize) -> String {
    let mut page = String::new();
    let mut from = 0;
    for (number, Mark { range, class, title }) in marks.iter().enumerate() {
        page += &shown(text.get(from..range.start).unwrap_or_default());
        let words = shown(text.get(range.clone()).unwrap_or_default());
        let title = shown(title);
        page += &format!(
            "<mark id=\"d{document}-{number}\" class=\"{class}\" title=\"{title}\">{words}</mark>"
        );
        from = range.end;
    }
    page += &shown(text.get(from..).unwrap_or_default());
    page
}

/// Words as text of the page: no markup, and nothing that turns the direction of what follows.
fn shown(words: &str) -> String {
    let is_space = |character| matches!(character, '\n' | '\t');
    let words: String = words
        .chars()
        .map(|character| if is_space(character) { character } else { sanitized_char(character) })
        .collect();
    escape(words).into_owned()
}
