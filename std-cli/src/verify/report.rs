//! The result of a check.

use super::original::Original;
use crate::record::DocumentName;
use postil::{Layer, Span};

/// What a draft quotes, laid beside its sources.
///
/// Spans are bytes: of the draft, or of the source that is named beside them.
#[derive(Debug)]
pub struct Report {
    pub(crate) draft: DocumentName,
    pub(crate) text: String,
    /// The quotations of the draft, in the order of its text.
    pub quotations: Vec<Quotation>,
    /// What the draft reports in its own words.
    pub reports: Vec<Indirect>,
    /// Names, dates and amounts of the draft that no source has.
    pub unknown: Vec<Unknown>,
    /// How many sources there were.
    pub sources: usize,
    /// The file of the draft, where that is not its text.
    pub(crate) original: Option<Original>,
    /// How many sources could not be read.
    pub(crate) unread: usize,
}

impl Report {
    /// The text of the draft.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where a stretch of the draft stands in its file: the text of the file, and the stretch of it.
    pub(crate) fn place(&self, span: Span) -> (&str, Span) {
        let original = self.original.as_ref();
        let there = original.and_then(|it| Some((&*it.text, it.place(span)?)));
        there.unwrap_or((&self.text, span))
    }

    /// The line of the file that a stretch of the draft begins in, from 1.
    pub(crate) fn line(&self, span: Span) -> usize {
        let (text, span) = self.place(span);
        let head = Span::with_len(0, span.start()).slice(text).unwrap_or_default();
        head.bytes().filter(|&byte| byte == b'\n').count() + 1
    }

    /// What was found, in a line.
    pub(crate) fn summary(&self) -> String {
        let unread = match self.unread {
            0 => String::new(),
            unread => format!(", {unread} not read"),
        };
        let sources = format!("{}{unread}", counted(self.sources, "source"));
        let quotations = match self.quotations.len() {
            0 => return format!("no quotations found ({sources})"),
            count => counted(count, "quotation"),
        };
        let faults = match self.fault_count() {
            0 => "no fault".to_owned(),
            count => counted(count, "fault"),
        };
        let others = [
            (self.doubt_count(), "speaker to check"),
            (self.unsaid_count(), "speaker not found in the source"),
            (self.reports.len(), "indirect statement to read"),
            (self.unknown.len(), "detail in no source"),
        ];
        let others = others.into_iter().filter(|(count, _)| *count > 0);
        let others: String = others
            .map(|(count, what)| {
                let (first, rest) = what.split_once(' ').unwrap_or((what, ""));
                let plural = if count == 1 || rest.starts_with("statement") { "" } else { "s" };
                let rest = if count > 1 {
                    rest.replace("statement", "statements")
                } else {
                    rest.to_owned()
                };
                format!(", {count} {first}{plural} {rest}")
            })
            .collect();
        format!("{quotations}, {faults}{others} ({sources})")
    }

    /// How many speakers are unsure.
    #[must_use]
    pub fn doubt_count(&self) -> usize {
        let unsure = |it: &&Quotation| it.attribution == Some(Attribution::Unsure);
        self.quotations.iter().filter(unsure).count()
    }

    /// How many speakers the draft names of whom the source does not say whether they say it.
    fn unsaid_count(&self) -> usize {
        let unsaid = |it: &&Quotation| it.attribution == Some(Attribution::NotSaid);
        self.quotations.iter().filter(unsaid).count()
    }

    /// How many quotations are altered, unquoted, not found, or said by another.
    #[must_use]
    pub fn fault_count(&self) -> usize {
        self.quotations.iter().filter(|quotation| quotation.is_faulty()).count()
    }
}

/// A quotation of the draft.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Quotation {
    /// Where it stands in the draft, with its marks.
    pub span: Span,
    /// Whether its words are those of a source.
    pub wording: Wording,
    /// Who says it in the draft.
    pub speaker: Option<Speaker>,
    /// Whether the source has the same speaker; `None` where the words are not found, or the draft names nobody.
    pub attribution: Option<Attribution>,
    /// The place in a source that is closest to it.
    pub source: Option<Source>,
    /// How its words differ from those of the source.
    pub differences: Vec<Difference>,
}

impl Quotation {
    /// Whether its words are not those of a source, or the source has another speaker.
    #[must_use]
    pub fn is_faulty(&self) -> bool {
        self.wording.is_fault() || self.attribution == Some(Attribution::Another)
    }
}

/// Whether words are those of a source.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wording {
    /// They are.
    Verbatim,
    /// They differ by more than an editor may change.
    Altered,
    /// They are, but the source does not quote them: they are its own words.
    Unquoted,
    /// No source has anything like them.
    NotFound,
    /// No source has them, and none need: words in marks that nobody is told to have said, or words that are all in an
    /// editor's brackets.
    NotChecked,
}

impl Wording {
    /// Its name in the JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Verbatim => "verbatim",
            Self::Altered => "altered",
            Self::Unquoted => "unquoted",
            Self::NotFound => "not_found",
            Self::NotChecked => "not_checked",
        }
    }

    /// Whether a reader would be misled.
    #[must_use]
    pub const fn is_fault(self) -> bool {
        matches!(self, Self::Altered | Self::Unquoted | Self::NotFound)
    }
}

/// Who says it in the source, beside who says it in the draft.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Attribution {
    /// The same.
    Same,
    /// Another.
    Another,
    /// The source gives no speaker.
    NotSaid,
    /// The source may mean the same.
    Unsure,
}

impl Attribution {
    /// Its name in the JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Another => "another",
            Self::NotSaid => "not_said",
            Self::Unsure => "unsure",
        }
    }
}

/// A speaker.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Speaker {
    /// The fullest name in the text, else its words there.
    pub name: String,
    /// Where it stands in the text that it speaks in.
    pub span: Span,
}

/// A place in a source.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// What the source is called: a file, or the id of a line.
    pub name: String,
    /// The words.
    pub words: Words,
    /// What stands around them: the paragraph.
    pub context: String,
    /// Who says it there.
    pub speaker: Option<String>,
    /// Other sources that print the same paragraph; the first of them.
    pub copies: Vec<String>,
    /// How many print it, this one among them.
    pub places: usize,
}

/// Words of a source.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Words {
    /// Where they stand in the source.
    pub span: Span,
    /// The same place in characters and in UTF-16: what comes before it, and its length.
    pub(crate) chars: (u32, u32),
    pub(crate) utf16: (u32, u32),
    /// The line of the source that they begin in, from 1.
    pub line: u32,
    /// The words, with single spaces between them.
    pub text: String,
    /// Where they stand in the context of the source, if they do.
    pub(crate) in_context: Option<Span>,
}

/// A difference between a quotation and its source.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Difference {
    /// What was done.
    pub kind: Change,
    /// Where the draft has words of its own, or where words are missing in it.
    pub draft: Span,
    /// The words of the source; none for what was added, and where only the order differs.
    pub source: Option<Words>,
}

/// What was done to words of a source.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Change {
    /// The draft has words that the source has not.
    Added,
    /// The source has words that the draft has not.
    LeftOut,
    /// The draft has other words.
    Changed,
    /// The words are of two quotations, which the draft makes one.
    Joined,
    /// What an ellipsis leaves out changes what is said, or is of another quotation.
    Ellipsis,
    /// The quotation begins behind a denial of the source, or ends before one.
    Cut,
    /// An editor's brackets stand for other words of the source: no fault, but worth a look.
    Bracketed,
}

impl Change {
    /// Its name in the JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::LeftOut => "left_out",
            Self::Changed => "changed",
            Self::Joined => "joined",
            Self::Ellipsis => "ellipsis",
            Self::Cut => "cut",
            Self::Bracketed => "bracketed",
        }
    }

    /// Whether a reader would be misled.
    #[must_use]
    pub const fn is_fault(self) -> bool {
        !matches!(self, Self::Bracketed)
    }
}

/// What a draft reports in its own words, and what to read beside it. Never verified: words that differ may say the same.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Indirect {
    /// Where it stands in the draft.
    pub span: Span,
    /// Who says it in the draft.
    pub speaker: Option<Speaker>,
    /// What the same speaker says in a source that is closest to it.
    pub closest: Option<Source>,
}

/// A name, date or amount of the draft that no source has.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unknown {
    /// Where it stands in the draft.
    pub span: Span,
    /// What it is.
    pub layer: Layer,
    /// Its label.
    pub label: String,
}

impl Unknown {
    /// What it is, in a word.
    pub(crate) fn kind(&self) -> &'static str {
        match (self.layer, &*self.label) {
            (Layer::Time, _) => "date",
            (Layer::Quantity, _) => "amount",
            (_, "PER") => "person",
            (_, "ORG") => "organization",
            (_, "GPE" | "LOC" | "FAC") => "place",
            _ => "name",
        }
    }
}

/// A number of things.
pub(super) fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
