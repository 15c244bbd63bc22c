//! The report for reading.

use super::report::{
    Attribution, Change, Difference, Indirect, Quotation, Report, Source, Wording, counted,
};
use crate::output::TextStyle;
use crate::sanitize::{sanitized, squeezed};
use anstyle::{AnsiColor, Style};
use postil::Span;
use std::io::{self, Write};

/// How many characters are shown of words that are only to be known again.
const SHOWN: usize = 160;

impl Report {
    pub(crate) fn write_text(&self, out: &mut dyn Write, style: TextStyle) -> io::Result<()> {
        let mut page = Page { out, report: self, style };
        page.heading()?;
        for quotation in &self.quotations {
            page.quotation(quotation)?;
        }
        page.reports()?;
        page.unknown()
    }
}

struct Page<'p> {
    out: &'p mut dyn Write,
    report: &'p Report,
    style: TextStyle,
}

impl Page<'_> {
    fn heading(&mut self) -> io::Result<()> {
        let name = self.report.draft.to_string();
        writeln!(self.out, "{}: {}", sanitized(&name), self.report.summary())
    }

    fn quotation(&mut self, quotation: &Quotation) -> io::Result<()> {
        let line = self.report.line(quotation.span);
        let words = self.words(quotation.span);
        let color = match (quotation.is_faulty(), quotation.wording) {
            (true, _) => AnsiColor::Red,
            (false, Wording::NotChecked) => AnsiColor::Yellow,
            (false, _) => AnsiColor::Green,
        };
        let style = self.style(color);
        let verdict = verdict(quotation);
        writeln!(self.out, "\nline {line}: {style}{verdict}{style:#}: {words}")?;
        for difference in &quotation.differences {
            self.difference(difference)?;
        }
        if let Some(source) = &quotation.source {
            self.source(source, quotation.wording != Wording::Verbatim)?;
        }
        self.speaker(quotation)
    }

    fn difference(&mut self, difference: &Difference) -> io::Result<()> {
        let draft = quoted(difference.draft.slice(self.report.text()).unwrap_or_default());
        let source = difference.source.as_ref();
        let is_order = source.is_none();
        let source = source.map(|words| quoted(&words.text)).unwrap_or_default();
        let what = match difference.kind {
            Change::Added => format!("added: {draft}"),
            Change::LeftOut => format!("left out: {source}"),
            Change::Changed => format!("changed: {source} became {draft}"),
            Change::Joined | Change::Ellipsis if is_order => {
                "order: the source says this in another order".to_owned()
            }
            Change::Joined => format!("joined: between the two parts the source has {source}"),
            Change::Ellipsis => format!("ellipsis: it leaves out {source}"),
            Change::Cut => format!("cut: the quotation leaves out {source} at its edge"),
            Change::Bracketed => format!("in brackets: {draft} for {source}"),
        };
        writeln!(self.out, "    {what}")
    }

    fn source(&mut self, source: &Source, with_words: bool) -> io::Result<()> {
        let Source { name, words, places, .. } = source;
        let place = format!("{}, line {}", sanitized(name), words.line);
        let others = match places.saturating_sub(1) {
            0 => String::new(),
            more => format!(", and {}", counted(more, "other source")),
        };
        let words = if with_words { format!(": {}", quoted(&words.text)) } else { String::new() };
        writeln!(self.out, "    source: {place}{others}{words}")
    }

    fn speaker(&mut self, quotation: &Quotation) -> io::Result<()> {
        let Some(attribution) = quotation.attribution else { return Ok(()) };
        let name = quotation.speaker.as_ref().map_or("", |speaker| &*speaker.name);
        let there = quotation.source.as_ref().and_then(|source| source.speaker.as_deref());
        let name = sanitized(name);
        let there = there.map(|there| sanitized(there).into_owned());
        let red = self.style(AnsiColor::Red);
        match attribution {
            Attribution::Same => writeln!(self.out, "    speaker: {name}, as in the source"),
            Attribution::Another => {
                let there =
                    there.unwrap_or_else(|| "another, and does not name this one".to_owned());
                writeln!(self.out, "    {red}speaker{red:#}: {name}; the source has {there}")
            }
            Attribution::NotSaid => {
                writeln!(self.out, "    speaker: {name}; no speaker found in the source")
            }
            Attribution::Unsure => {
                let there = there.unwrap_or_else(|| "somebody".to_owned());
                writeln!(
                    self.out,
                    "    speaker: {name}; the source has {there}, perhaps the same: check this"
                )
            }
        }
    }

    fn reports(&mut self) -> io::Result<()> {
        let reports = &self.report.reports;
        if reports.is_empty() {
            return Ok(());
        }
        writeln!(self.out, "\nIndirect speech (not verified; read the source):")?;
        for Indirect { span, speaker, closest } in reports {
            let (line, words) = (self.report.line(*span), self.words(*span));
            let name = speaker.as_ref().map_or("nobody named", |speaker| &*speaker.name);
            writeln!(self.out, "  line {line}: {}: {words}", sanitized(name))?;
            match closest {
                Some(source) => {
                    let place = format!("{}, line {}", sanitized(&source.name), source.words.line);
                    writeln!(self.out, "    read this: {place}: {}", quoted(&source.words.text))?;
                }
                None => writeln!(self.out, "    nothing similar by the same speaker")?,
            }
        }
        Ok(())
    }

    fn unknown(&mut self) -> io::Result<()> {
        let unknown = &self.report.unknown;
        if unknown.is_empty() {
            return Ok(());
        }
        writeln!(self.out, "\nIn no source:")?;
        for fact in unknown {
            let (line, words) = (self.report.line(fact.span), self.words(fact.span));
            writeln!(self.out, "  line {line}: {}: {words}", fact.kind())?;
        }
        Ok(())
    }

    fn words(&self, span: Span) -> String {
        shown(span.slice(self.report.text()).unwrap_or_default())
    }

    const fn style(&self, color: AnsiColor) -> Style {
        let style = if self.style.color { Some(anstyle::Color::Ansi(color)) } else { None };
        Style::new().fg_color(style)
    }
}

/// The verdict in words.
pub(super) const fn verdict(quotation: &Quotation) -> &'static str {
    match (quotation.wording, quotation.attribution) {
        (Wording::Verbatim, Some(Attribution::Another)) => "another speaker",
        (Wording::Verbatim, _) => "verbatim",
        (Wording::Altered, _) => "altered",
        (Wording::Unquoted, _) => {
            "unquoted (the source has these words, but not in quotation marks)"
        }
        (Wording::NotFound, _) => "not found",
        (Wording::NotChecked, _) => "not checked (marks that quote nobody)",
    }
}

fn quoted(words: &str) -> String {
    format!("“{}”", shown(words))
}

/// Words in one line, cut where they are many.
fn shown(words: &str) -> String {
    let words = squeezed(&sanitized(words));
    let cut: String = words.chars().take(SHOWN).collect();
    if cut.len() < words.len() { format!("{cut} …") } else { words }
}
