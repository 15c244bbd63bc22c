//! Whether a draft quotes its sources word for word, and the right speakers.
//!
//! ```text
//! draft ─▶ engine ─▶ draft (quotations, reports, facts) ─▶ index
//!                                                          │
//! sources, one after the other ─▶ words ─▶ search ◀────────┘
//!                                          │ the best places of each
//!                                          ▼
//!                          engine ─▶ marks ─▶ judge (words), voice (speakers) ─▶ report
//! ```
//!
//! Text whose lines are wrapped is read by paragraphs, at the same offsets.
//!
//! Of a source nothing is kept but the text around places that may be quoted, and only that is annotated: the memory does
//! not grow with the sources.
//!
//! # Examples
//!
//! ```
//! use postil_cli::library::{Model, Name, Request, Settings};
//! use postil_cli::verify::{Wording, verify};
//!
//! let request = |name, text: &str| Request { name: Name::from(name), text: text.to_owned(), date: None };
//! let settings = Settings { model: Some(Model::english()), ..Settings::default() };
//! let draft = request("draft", "“We will surely win,” said Ann Lee.");
//! let source = request("source", "“We will never win,” Ann Lee told reporters in Oslo.");
//! let report = verify(&settings, draft, [source])?;
//! let quotation = report.quotations.first().expect("a quotation");
//! assert_eq!(quotation.wording, Wording::Altered);
//! let difference = quotation.differences.first().expect("a difference");
//! assert_eq!(difference.source.as_ref().expect("its words").text, "never");
//! # Ok::<(), postil_cli::library::Refusal>(())
//! ```

mod align;
mod attribution;
mod citation;
mod closest;
mod denial;
mod draft;
mod excerpt;
mod index;
mod json;
mod judge;
mod locate;
mod marks;
mod original;
#[cfg(feature = "command")]
mod page;
mod report;
#[cfg(feature = "command")]
mod sarif;
mod search;
mod stretch;
#[cfg(feature = "command")]
mod text;
mod transcript;
mod voice;
mod words;
mod wrapped;

pub(crate) use original::Original;
pub use report::{
    Attribution, Change, Difference, Indirect, Quotation, Report, Source, Speaker, Unknown,
    Wording, Words,
};

use crate::article::Article;
use crate::document::Document;
use crate::engine::Annotator;
use crate::error::Fault;
use crate::library::{Refusal, Request, Settings};
use attribution::attribution;
use citation::{cite, context, words_at};
use closest::closest;
use draft::{Fact, Quoted, Reported, facts, quotations, reports};
use excerpt::Excerpt;
use judge::{Differing, Judgement, judge};
use marks::Reading;
use search::{Place, Search};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use stretch::Stretch;
use wrapped::unwrapped;

/// Checks a draft against its sources. [`Verifier`] does the same where the sources come one by one.
///
/// # Errors
///
/// A text of more than 4 GiB; with [`Settings::strict`], one that does not fit the memory.
pub fn verify(
    settings: &Settings,
    draft: Request,
    sources: impl IntoIterator<Item = Request>,
) -> Result<Report, Refusal> {
    let mut verifier = Verifier::new(settings, draft)?;
    for source in sources {
        verifier.pass(source);
    }
    verifier.finish()
}

/// A draft, and what its sources have of it so far.
///
/// # Examples
///
/// ```
/// use postil_cli::library::{Model, Name, Request, Settings};
/// use postil_cli::verify::{Verifier, Wording};
///
/// let request = |name, text: &str| Request { name: Name::from(name), text: text.to_owned(), date: None };
/// let settings = Settings { model: Some(Model::english()), ..Settings::default() };
/// let mut verifier = Verifier::new(&settings, request("draft", "“We will win,” said Ann Lee."))?;
/// verifier.pass(request("notes", "It rained."));
/// verifier.pass(request("speech", "Friends, we will win."));
/// // A speech has no marks around what is said.
/// let report = verifier.transcripts(true).finish()?;
/// assert_eq!(report.quotations[0].wording, Wording::Verbatim);
/// assert_eq!(report.quotations[0].source.as_ref().expect("a source").name, "speech");
/// # Ok::<(), postil_cli::library::Refusal>(())
/// ```
#[derive(Debug)]
pub struct Verifier {
    annotator: Annotator,
    draft: Document,
    /// The text of the draft with its own line ends.
    text: String,
    quotations: Vec<Quoted>,
    reports: Vec<Reported>,
    facts: Vec<Fact>,
    search: Search,
    are_transcripts: bool,
}

impl Verifier {
    /// Annotates the draft.
    ///
    /// # Errors
    ///
    /// A draft of more than 4 GiB; with [`Settings::strict`], one that does not fit the memory.
    pub fn new(settings: &Settings, draft: Request) -> Result<Self, Refusal> {
        Ok(Self::of(settings.annotator(), draft.into())?)
    }

    /// Whether the sources are what was said, without quotation marks: then words outside of marks are verbatim, too.
    #[must_use]
    pub const fn transcripts(mut self, are_transcripts: bool) -> Self {
        self.are_transcripts = are_transcripts;
        self
    }

    /// Looks for the draft in a source. Of its text, what stands around possible places is kept.
    pub fn pass(&mut self, source: Request) {
        self.pass_article(&source.into());
    }

    /// Annotates what was kept, and says what the sources have of the draft.
    ///
    /// # Errors
    ///
    /// With [`Settings::strict`], a stretch of a source that does not fit the memory.
    pub fn finish(self) -> Result<Report, Refusal> {
        Ok(self.report()?)
    }

    pub(crate) fn of(mut annotator: Annotator, draft: Article) -> Result<Self, Fault> {
        let plain = unwrapped(&draft.text).into_owned();
        let text = draft.text.clone();
        let draft: Document = annotator.annotate(Article { text: plain, ..draft })?.into();
        let quotations = quotations(&draft);
        let (reports, facts) = (reports(&draft, &quotations), facts(&draft));
        let search = Search::new(&quotations, &reports, &facts);
        let are_transcripts = false;
        Ok(Self { annotator, draft, text, quotations, reports, facts, search, are_transcripts })
    }

    pub(crate) fn pass_article(&mut self, source: &Article) {
        let Self { quotations, reports, facts, search, .. } = self;
        let plain = unwrapped(&source.text);
        for stretch in Stretch::all(&source.name, &source.text, &plain, source.date) {
            search.pass(stretch, quotations, reports, facts);
        }
        search.sources += 1;
    }

    pub(crate) fn report(self) -> Result<Report, Fault> {
        let Self { annotator, draft, text, quotations, reports, facts, search, are_transcripts } =
            self;
        let mut readings = Readings { annotator, read: HashMap::new() };
        let Search { places, passages, known, sources, .. } = search;
        let mut checked = Vec::new();
        // The index forgets what a draft says again and again: then the first of equals stands for all.
        let mut firsts = HashMap::new();
        for (quoted, own) in quotations.iter().zip(&places) {
            let places = *firsts.entry(quoted.key()).or_insert(own);
            checked.push(check(quoted, places, are_transcripts, &draft, &mut readings)?);
        }
        let mut indirect = Vec::new();
        for (reported, passages) in reports.iter().zip(&passages) {
            indirect.push(closest(reported, passages, &mut readings)?);
        }
        let values = readings.values();
        let known = facts.iter().zip(known).filter(|(_, is_known)| *is_known);
        let known: HashSet<_> = known.map(|(fact, _)| &fact.forms).collect();
        let unknown = facts.iter().filter(|fact| {
            let value = fact.value.as_ref().map(|value| (fact.layer, value.clone()));
            !known.contains(&fact.forms) && value.is_none_or(|value| !values.contains(&value))
        });
        let unknown = unknown.map(|fact| {
            let Fact { span, layer, label, .. } = fact;
            Unknown { span: *span, layer: *layer, label: label.clone() }
        });
        let unknown = unknown.collect();
        let (original, unread) = (None, 0);
        Ok(Report {
            draft: draft.name,
            text,
            quotations: checked,
            reports: indirect,
            unknown,
            sources,
            original,
            unread,
        })
    }
}

/// Excerpts that were annotated, each once.
#[derive(Debug)]
struct Readings {
    annotator: Annotator,
    read: HashMap<*const Excerpt, Arc<Reading>>,
}

impl Readings {
    fn of(&mut self, excerpt: &Arc<Excerpt>) -> Result<Arc<Reading>, Fault> {
        let key = Arc::as_ptr(excerpt);
        if let Some(reading) = self.read.get(&key) {
            return Ok(Arc::clone(reading));
        }
        let reading = Arc::new(Reading::of(excerpt, &mut self.annotator)?);
        self.read.insert(key, Arc::clone(&reading));
        Ok(reading)
    }

    /// The values of the dates and amounts in them.
    fn values(&self) -> HashSet<(postil::Layer, String)> {
        let notes = self.read.values().flat_map(|reading| &reading.document.notes);
        notes.filter_map(|note| Some((note.layer, note.value()?))).collect()
    }
}

/// What the best of these places says of a quotation.
fn check(
    quoted: &Quoted,
    places: &[Place],
    are_transcripts: bool,
    draft: &Document,
    readings: &mut Readings,
) -> Result<Quotation, Fault> {
    // Words that an editor put there are no source's, wherever they stand.
    let is_all_editors = quoted.words.iter().all(|word| word.is_editors);
    let places = if is_all_editors { &[] } else { places };
    let mut best: Option<(Judgement, Option<Attribution>, &Place, Option<String>)> = None;
    // Where the same words are said twice, what speaks for the draft counts.
    for place in places {
        let reading = readings.of(&place.excerpt)?;
        let mut judgement = judge(quoted, &draft.text, place, &reading);
        if are_transcripts && judgement.wording == Wording::Unquoted {
            judgement.wording = Wording::Verbatim;
        }
        let start = place.excerpt.stretch(&judgement.words).start();
        let turn = are_transcripts.then(|| transcript::turn(&place.excerpt.text, start)).flatten();
        // Marks around words that nobody is told to have said quote nobody.
        let is_cut = judgement.differences.iter().any(|it| it.kind == Change::Cut);
        if quoted.is_scare && judgement.wording.is_fault() && !is_cut {
            judgement.wording = Wording::NotChecked;
        }
        let attribution = attribution(quoted, &judgement, place, &reading, draft, turn.as_ref());
        let rank = |judgement: &Judgement, attribution: Option<Attribution>, place: &Place| {
            (order_of_wording(judgement.wording), attribution.map_or(0, order), place.cost)
        };
        let is_better = best.as_ref().is_none_or(|(best, other, there, _)| {
            rank(&judgement, attribution, place) < rank(best, *other, there)
        });
        if is_better {
            let quotation = judgement.quotation;
            let speaker = turn.map(|turn| turn.voice);
            let speaker = speaker.or_else(|| quotation.and_then(|it| reading.voice(it)));
            let speaker = speaker.map(|voice| voice.speaker.name);
            best = Some((judgement, attribution, place, speaker));
        }
    }
    let speaker = quoted.voice.as_ref().map(|voice| voice.speaker.clone());
    let Some((judgement, attribution, place, speaker_there)) = best else {
        let need_not_be_there = quoted.is_scare || is_all_editors;
        let wording = if need_not_be_there { Wording::NotChecked } else { Wording::NotFound };
        return Ok(Quotation {
            span: quoted.span,
            wording,
            speaker,
            attribution: None,
            source: None,
            differences: Vec::new(),
        });
    };
    let span = place.excerpt.stretch(&judgement.words);
    let around = context(&place.excerpt, span);
    let differences = judgement.differences.into_iter().map(|Differing { kind, draft, source }| {
        let source = source.map(|span| words_at(&place.excerpt, span, around));
        Difference { kind, draft, source }
    });
    let differences = differences.collect();
    let source = Source {
        speaker: speaker_there,
        copies: place.copies.iter().map(ToString::to_string).collect(),
        places: place.sources,
        ..cite(&place.excerpt, span)
    };
    Ok(Quotation {
        span: quoted.span,
        wording: judgement.wording,
        speaker,
        attribution,
        source: Some(source),
        differences,
    })
}

/// Results in favor of the draft come first.
const fn order_of_wording(wording: Wording) -> u8 {
    match wording {
        Wording::Verbatim => 0,
        Wording::Unquoted => 1,
        Wording::Altered => 2,
        Wording::NotChecked | Wording::NotFound => 3,
    }
}

/// The same of speakers.
const fn order(attribution: Attribution) -> u8 {
    match attribution {
        Attribution::Same => 0,
        Attribution::Unsure => 1,
        Attribution::NotSaid => 2,
        Attribution::Another => 3,
    }
}
