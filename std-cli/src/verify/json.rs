//! The report as JSON.

use super::report::{Difference, Indirect, Quotation, Report, Source, Speaker, Unknown, Words};
use crate::offsets::{Offsets, Unit};
use crate::output::write_json;
use postil::Span;
use serde::Serialize;
use std::io::{self, Write};

impl Report {
    /// The report as JSON, as `postil verify -f json --offsets chars` writes it: offsets are characters.
    #[must_use]
    pub fn json(&self) -> String {
        let mut out = Vec::new();
        // Writing to memory does not fail.
        let _ = self.write_json(&mut out, Unit::Chars);
        String::from_utf8(out).unwrap_or_default()
    }

    /// Writes it with offsets in this unit.
    pub(crate) fn write_json(&self, out: &mut dyn Write, unit: Unit) -> io::Result<()> {
        write_json(out, &ReportView::new(self, unit))
    }
}

#[derive(Serialize)]
struct ReportView<'r> {
    draft: &'r crate::record::DocumentName,
    postil: u8,
    offsets: &'static str,
    sources: usize,
    /// The text that the offsets count in, where the file has another.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'r str>,
    counts: Counts,
    quotations: Vec<QuotationView<'r>>,
    reports: Vec<IndirectView<'r>>,
    unknown: Vec<UnknownView<'r>>,
}

#[derive(Serialize)]
struct Counts {
    quotations: usize,
    faults: usize,
    doubts: usize,
    reports: usize,
    unknown: usize,
}

#[derive(Serialize)]
struct QuotationView<'r> {
    #[serde(flatten)]
    place: Stretch<'r>,
    /// The line of the draft's file, from 1.
    line: usize,
    words: &'static str,
    speaker: Option<SpeakerView<'r>>,
    said_by: Option<&'static str>,
    source: Option<SourceView<'r>>,
    differences: Vec<DifferenceView<'r>>,
}

#[derive(Serialize)]
struct Stretch<'r> {
    start: u32,
    end: u32,
    text: &'r str,
}

#[derive(Serialize)]
struct SpeakerView<'r> {
    name: &'r str,
    start: u32,
    end: u32,
}

#[derive(Serialize)]
struct SourceView<'r> {
    name: &'r str,
    #[serde(flatten)]
    words: Stretch<'r>,
    /// The line of the source, from 1.
    line: u32,
    speaker: Option<&'r str>,
    context: &'r str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    copies: &'r [String],
    places: usize,
}

#[derive(Serialize)]
struct DifferenceView<'r> {
    kind: &'static str,
    draft: Stretch<'r>,
    source: Option<Stretch<'r>>,
}

#[derive(Serialize)]
struct IndirectView<'r> {
    #[serde(flatten)]
    place: Stretch<'r>,
    speaker: Option<SpeakerView<'r>>,
    closest: Option<SourceView<'r>>,
}

#[derive(Serialize)]
struct UnknownView<'r> {
    #[serde(flatten)]
    place: Stretch<'r>,
    layer: &'static str,
    label: &'r str,
}

/// The draft, for views of its stretches.
struct Draft<'r> {
    report: &'r Report,
    text: &'r str,
    offsets: Offsets<'r>,
    unit: Unit,
}

impl<'r> ReportView<'r> {
    fn new(report: &'r Report, unit: Unit) -> Self {
        let text = report.text();
        let draft = Draft { report, text, offsets: Offsets::new(text, unit), unit };
        Self {
            draft: &report.draft,
            postil: 1,
            offsets: unit.name(),
            sources: report.sources,
            text: report.original.as_ref().map(|_| text),
            counts: Counts {
                quotations: report.quotations.len(),
                faults: report.fault_count(),
                doubts: report.doubt_count(),
                reports: report.reports.len(),
                unknown: report.unknown.len(),
            },
            quotations: report.quotations.iter().map(|it| draft.quotation(it)).collect(),
            reports: report.reports.iter().map(|it| draft.indirect(it)).collect(),
            unknown: report.unknown.iter().map(|it| draft.unknown(it)).collect(),
        }
    }
}

impl<'r> Draft<'r> {
    fn stretch(&self, span: Span) -> Stretch<'r> {
        let (start, end) = self.offsets.of(span);
        Stretch { start, end, text: span.slice(self.text).unwrap_or_default() }
    }

    fn quotation(&self, quotation: &'r Quotation) -> QuotationView<'r> {
        QuotationView {
            place: self.stretch(quotation.span),
            line: self.report.line(quotation.span),
            words: quotation.wording.name(),
            speaker: quotation.speaker.as_ref().map(|it| self.speaker(it)),
            said_by: quotation.attribution.map(super::Attribution::name),
            source: quotation.source.as_ref().map(|it| self.source(it)),
            differences: quotation.differences.iter().map(|it| self.difference(it)).collect(),
        }
    }

    fn speaker(&self, speaker: &'r Speaker) -> SpeakerView<'r> {
        let (start, end) = self.offsets.of(speaker.span);
        SpeakerView { name: &speaker.name, start, end }
    }

    fn source(&self, source: &'r Source) -> SourceView<'r> {
        SourceView {
            name: &source.name,
            words: self.words(&source.words),
            line: source.words.line,
            speaker: source.speaker.as_deref(),
            context: &source.context,
            copies: &source.copies,
            places: source.places,
        }
    }

    /// Words of a source, whose offsets were counted when they were found.
    fn words(&self, words: &'r Words) -> Stretch<'r> {
        let (start, length) = match self.unit {
            Unit::Bytes => (words.span.start(), words.span.len()),
            Unit::Chars => words.chars,
            Unit::Utf16 => words.utf16,
        };
        Stretch { start, end: start.saturating_add(length), text: &words.text }
    }

    fn difference(&self, difference: &'r Difference) -> DifferenceView<'r> {
        let Difference { kind, draft, source } = difference;
        let source = source.as_ref().map(|words| self.words(words));
        DifferenceView { kind: kind.name(), draft: self.stretch(*draft), source }
    }

    fn indirect(&self, indirect: &'r Indirect) -> IndirectView<'r> {
        IndirectView {
            place: self.stretch(indirect.span),
            speaker: indirect.speaker.as_ref().map(|it| self.speaker(it)),
            closest: indirect.closest.as_ref().map(|it| self.source(it)),
        }
    }

    fn unknown(&self, unknown: &'r Unknown) -> UnknownView<'r> {
        let Unknown { span, layer, label } = unknown;
        UnknownView { place: self.stretch(*span), layer: layer.name(), label }
    }
}
