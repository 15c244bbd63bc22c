//! The report as a page for the browser: the draft on one side, the sources on the other.
//!
//! The page has no script and asks for nothing from elsewhere; words of the texts are escaped.

use super::report::{
    Attribution, Change, Difference, Indirect, Quotation, Report, Source, Wording, counted,
};
use super::text::verdict;
use crate::output::{digest, fill};
use postil::Span;
use quick_xml::escape::escape;
use std::borrow::Cow;
use std::io::{self, Write};

const TEMPLATE: &str = include_str!("page.html");
const STYLE: &str = include_str!("page.css");

impl Report {
    pub(crate) fn write_page(&self, out: &mut dyn Write) -> io::Result<()> {
        let fields = [
            ("title", escape(self.draft.to_string()).into_owned()),
            ("style-hash", digest(STYLE)),
            ("style", STYLE.to_owned()),
            ("summary", escape(self.summary()).into_owned()),
            ("draft", self.marked_draft()),
            ("findings", self.findings()),
        ];
        fill(out, TEMPLATE, &fields)
    }

    /// The draft, each of its quotations a link to what was found of it.
    fn marked_draft(&self) -> String {
        let links = (1_usize..).zip(&self.quotations).map(|(number, quotation)| {
            let differences = quotation.differences.iter();
            let inner = differences.map(|it| Mark::new("ins", it.draft)).collect::<Vec<_>>();
            let words = marked(self.text(), quotation.span, &inner);
            let tone = tone(quotation);
            let link =
                format!(r##"<a class="{tone}" id="d{number}" href="#q{number}" data-number="{number}">{words}</a>"##);
            (quotation.span, link)
        });
        let mut page = String::new();
        let mut at = 0;
        for (span, link) in links {
            page += &plain(self.text(), at, span.start());
            page += &link;
            at = span.end();
        }
        page + &plain(self.text(), at, u32::MAX)
    }

    fn findings(&self) -> String {
        let mut page = String::new();
        for (number, quotation) in (1_usize..).zip(&self.quotations) {
            page += &self.finding(number, quotation);
        }
        if !self.reports.is_empty() {
            page += "<h2>Indirect speech: read this</h2>\n<p>Never verified: other words may say the same.</p>\n";
            self.reports.iter().for_each(|report| page += &self.indirect(report));
        }
        if !self.unknown.is_empty() {
            page += "<h2>In no source</h2>\n<ul>\n";
            for fact in &self.unknown {
                let words = words_of(self.text(), fact.span);
                page += &format!("<li>{words} <small>({})</small></li>\n", fact.kind());
            }
            page += "</ul>\n";
        }
        page
    }

    fn finding(&self, number: usize, quotation: &Quotation) -> String {
        let tone = tone(quotation);
        let verdict = verdict(quotation);
        let words = words_of(self.text(), quotation.span);
        let mut page = format!(
            "<article class=\"{tone}\" id=\"q{number}\">\n<h3><a href=\"#d{number}\">{number}</a> \
             <span class=\"verdict\">{verdict}</span></h3>\n<p>{words}</p>\n"
        );
        if !quotation.differences.is_empty() {
            let items = quotation.differences.iter().map(|it| self.difference(it));
            page += &format!("<ul>\n{}</ul>\n", items.collect::<String>());
        }
        if let Some(source) = &quotation.source {
            page += &source_of(source, &quotation.differences);
        }
        page += &speaker(quotation);
        page + "</article>\n"
    }

    fn difference(&self, difference: &Difference) -> String {
        let draft = words_of(self.text(), difference.draft);
        let source = difference.source.as_ref().map(|words| escape(&*words.text));
        let source = source.as_deref().unwrap_or("the source has another order");
        let what = match difference.kind {
            Change::Added => format!("added: <ins>{draft}</ins>"),
            Change::LeftOut => format!("left out: <del>{source}</del>"),
            Change::Changed => format!("changed: <del>{source}</del> became <ins>{draft}</ins>"),
            Change::Joined => format!("joined; between the two parts: <del>{source}</del>"),
            Change::Ellipsis => format!("the ellipsis leaves out: <del>{source}</del>"),
            Change::Cut => format!("cut at the edge: <del>{source}</del>"),
            Change::Bracketed => format!("in brackets: {draft} for {source}"),
        };
        format!("<li>{what}</li>\n")
    }

    fn indirect(&self, report: &Indirect) -> String {
        let name = report.speaker.as_ref().map_or("nobody named", |speaker| &*speaker.name);
        let words = words_of(self.text(), report.span);
        let closest = match &report.closest {
            Some(source) => source_of(source, &[]),
            None => "<p>Nothing similar by the same speaker.</p>\n".to_owned(),
        };
        format!("<article>\n<h3>{}</h3>\n<p>{words}</p>\n{closest}</article>\n", escape(name))
    }
}

/// A stretch of a text between the tags of an element.
struct Mark {
    tag: &'static str,
    span: Span,
}

impl Mark {
    const fn new(tag: &'static str, span: Span) -> Self {
        Self { tag, span }
    }
}

/// A stretch of a text with marks in it, of which those that overlap one before are left out.
fn marked(text: &str, span: Span, marks: &[Mark]) -> String {
    let mut page = String::new();
    let mut at = span.start();
    for Mark { tag, span: mark } in marks {
        if mark.is_empty() || mark.start() < at || !span.covers(*mark) {
            continue;
        }
        page += &plain(text, at, mark.start());
        page += &format!("<{tag}>{}</{tag}>", words_of(text, *mark));
        at = mark.end();
    }
    page + &plain(text, at, span.end())
}

/// What a text has between two places.
fn plain(text: &str, start: u32, end: u32) -> Cow<'_, str> {
    let end = end.min(u32::try_from(text.len()).unwrap_or(u32::MAX));
    Span::new(start, end).map(|span| words_of(text, span)).unwrap_or_default()
}

fn words_of(text: &str, span: Span) -> Cow<'_, str> {
    escape(span.slice(text).unwrap_or_default())
}

/// A source: where it is, its paragraph with the quoted words marked, and what the draft has not.
fn source_of(source: &Source, differences: &[Difference]) -> String {
    let context = &source.context;
    let left_out = differences
        .iter()
        .filter_map(|difference| Some(Mark::new("del", difference.source.as_ref()?.in_context?)));
    let left_out: Vec<_> = left_out.collect();
    let words = source.words.in_context.unwrap_or(Span::with_len(0, 0));
    let page = format!(
        "<blockquote>{}<mark>{}</mark>{}</blockquote>\n",
        plain(context, 0, words.start()),
        marked(context, words, &left_out),
        plain(context, words.end(), u32::MAX),
    );
    let others = match source.places.saturating_sub(1) {
        0 => String::new(),
        more => format!(", and in {}", counted(more, "other source")),
    };
    let place = format!("{}, line {}{others}", source.name, source.words.line);
    format!("{page}<p class=\"place\">{}</p>\n", escape(place))
}

/// Who says it, in a sentence.
fn speaker(quotation: &Quotation) -> String {
    let Some(attribution) = quotation.attribution else { return String::new() };
    let name = quotation.speaker.as_ref().map_or("", |speaker| &*speaker.name);
    let there = quotation.source.as_ref().and_then(|source| source.speaker.as_deref());
    let there = there.unwrap_or("somebody whom it does not name");
    let sentence = match attribution {
        Attribution::Same => format!("Speaker: {name}, as in the source."),
        Attribution::Another => format!("Another speaker: {name} here, {there} in the source."),
        Attribution::NotSaid => format!("Speaker: {name}; no speaker found in the source."),
        Attribution::Unsure => format!("Check the speaker: {name} here, {there} in the source."),
    };
    let class = if attribution == Attribution::Another { " class=\"verdict\"" } else { "" };
    format!("<p{class}>{}</p>\n", escape(sentence))
}

/// The class that colours a quotation.
const fn tone(quotation: &Quotation) -> &'static str {
    match (quotation.wording, quotation.attribution) {
        (Wording::Altered | Wording::Unquoted | Wording::NotFound, _)
        | (_, Some(Attribution::Another)) => "bad",
        (Wording::NotChecked, _) | (_, Some(Attribution::Unsure)) => "ask",
        (Wording::Verbatim, _) => "good",
    }
}
