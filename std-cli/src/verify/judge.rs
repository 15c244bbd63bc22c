//! The words of a quotation, judged by an editor's rules.
//!
//! Case and marks are free. So is what stands in brackets, and what the source itself puts between two parts of one
//! quotation (`,” she said, “`). An ellipsis may leave words out, but no denial or condition, and it may not lead from one
//! quotation to another.

use super::align::Step;
use super::denial::{is_denial, turns};
use super::draft::{Joint, Quoted};
use super::locate::Placed;
use super::marks::Reading;
use super::report::{Change, Wording};
use super::search::Place;
use super::voice::Likeness;
use super::words::{Word, key};
use core::ops::Range;
use postil::Span;

/// What there is to say of a quotation's words at one place.
#[derive(Debug)]
pub(super) struct Judgement {
    pub(super) wording: Wording,
    pub(super) differences: Vec<Differing>,
    /// The words of the excerpt that it is.
    pub(super) words: Range<usize>,
    /// The quotation of the source that most of it is in.
    pub(super) quotation: Option<usize>,
}

/// A difference: the words of the draft, and those of the excerpt.
#[derive(Debug)]
pub(super) struct Differing {
    pub(super) kind: Change,
    pub(super) draft: Span,
    pub(super) source: Option<Span>,
}

/// Words of the source that one bracket of the draft may stand for.
const LONGEST_BRACKETED: usize = 12;
/// Words with which a source may say, inside a quotation, who speaks.
const LONGEST_ATTRIBUTION: usize = 40;
/// The same between two quotations of one speaker: more words say more than who speaks.
const LONGEST_BETWEEN_TWO: usize = 20;

pub(super) fn judge(quoted: &Quoted, draft: &str, place: &Place, reading: &Reading) -> Judgement {
    let mut judge =
        Judge { quoted, draft, place, reading, differences: Vec::new(), same: Vec::new() };
    let mut before: Option<usize> = None;
    for (number, piece) in quoted.pieces.iter().enumerate() {
        match place.pieces.get(number).and_then(Option::as_ref) {
            Some(placed) => {
                if let Some((before, (first, _))) = before.zip(placed.ends()) {
                    judge.joint(piece.joint, before, first, piece.words.start);
                }
                judge.piece(placed, piece.words.start);
                before = judge.same.last().copied();
            }
            None => judge.differ(Change::Added, piece.words.clone(), &[]),
        }
    }
    judge.edges();
    judge.done()
}

struct Judge<'j> {
    quoted: &'j Quoted,
    /// The text of the draft.
    draft: &'j str,
    place: &'j Place,
    reading: &'j Reading,
    differences: Vec<Differing>,
    /// Words of the excerpt that the draft has.
    same: Vec<usize>,
}

/// Steps that are no words both have, between two that are.
#[derive(Default)]
struct Run {
    draft: Vec<usize>,
    source: Vec<usize>,
}

impl Judge<'_> {
    /// Judges a piece that begins with this word of the quotation.
    fn piece(&mut self, placed: &Placed, first: usize) {
        let Placed { start, alignment } = placed;
        let mut run = Run::default();
        let mut last = None;
        for step in &alignment.steps {
            match *step {
                Step::Same { draft, source } => {
                    let (draft, source) = (first + draft, start + source);
                    self.run(core::mem::take(&mut run), last, Some((draft, source)));
                    last = Some((draft, source));
                    self.same.push(source);
                }
                Step::Changed { draft, source } => {
                    run.draft.push(first + draft);
                    run.source.push(start + source);
                }
                Step::Added { draft } => run.draft.push(first + draft),
                Step::LeftOut { source } => run.source.push(start + source),
            }
        }
        self.run(run, last, None);
    }

    /// Judges what stands between two words that both have.
    fn run(&mut self, run: Run, last: Option<(usize, usize)>, next: Option<(usize, usize)>) {
        let ends = last.zip(next);
        let quotations = ends.and_then(|((_, last), (_, next))| {
            Some((self.reading.quotation(last)?, self.reading.quotation(next)?))
        });
        let Run { draft, source } = run;
        let are_editors = !draft.is_empty()
            && draft
                .iter()
                .all(|&word| self.quoted.words.get(word).is_some_and(|it| it.is_editors));
        if are_editors && source.len() <= LONGEST_BRACKETED && !self.denies(&draft, &source) {
            if !source.is_empty() {
                self.differ(Change::Bracketed, range(&draft), &source);
            }
            return;
        }
        if let Some(words) = self.beyond_attribution(&draft, last, next) {
            self.same.extend(words);
            return;
        }
        let source = if source.is_empty() { self.beside(draft.len(), last, next) } else { source };
        // Where the source says nothing of it, a word that is left out stands behind the last one of the draft.
        let at = last.or(next).map_or(0, |(draft, _)| draft);
        match (draft.is_empty(), source.is_empty()) {
            (true, true) => {
                let Some(((_, last), (_, next))) = ends else { return };
                if quotations.is_some_and(|(one, other)| self.are_two(one, other)) {
                    self.differ(Change::Joined, at + 1..at + 1, &[last, next]);
                }
            }
            (true, false) if source.iter().all(|&word| self.is_footnote(word)) => {}
            (true, false) => match quotations {
                Some((one, other)) if self.is_attribution(&source, one, other) => {}
                Some((one, other)) if one != other => {
                    self.differ(Change::Joined, at + 1..at + 1, &source);
                }
                _ => self.differ(Change::LeftOut, at + 1..at + 1, &source),
            },
            (false, true) => self.differ(Change::Added, range(&draft), &[]),
            (false, false) if self.is_hyphenation(&draft, &source) => {}
            (false, false) => self.differ(Change::Changed, range(&draft), &source),
        }
    }

    /// Whether a word of the source is the number of a note: `leaks.1`, `leaks [2]`.
    fn is_footnote(&self, word: usize) -> bool {
        const MOST_DIGITS: usize = 3;
        let excerpt = &self.place.excerpt;
        let Some(span) = excerpt.words.get(word).map(|word| word.span.range()) else {
            return false;
        };
        let digits = excerpt.text.get(span.clone()).unwrap_or_default();
        let is_number = digits.len() <= MOST_DIGITS && digits.bytes().all(|it| it.is_ascii_digit());
        let behind = excerpt.text.get(span.end..).unwrap_or_default();
        let before = excerpt.text.get(..span.start).unwrap_or_default();
        let is_in_brackets = before.ends_with('[') && behind.starts_with(']');
        is_number && (is_in_brackets || ends_like_sentence(before) && ends_word(behind))
    }

    /// The words at an edge of a quotation that the source has on the other side of an attribution: `“Silence,” said Lee,
    /// “is golden.”`
    fn beyond_attribution(
        &self,
        draft: &[usize],
        last: Option<(usize, usize)>,
        next: Option<(usize, usize)>,
    ) -> Option<Range<usize>> {
        let is_outside = |word: &usize| self.reading.quotation(*word).is_none();
        let (edge, between, words) = match (last, next) {
            (None, Some((_, edge))) => {
                let count =
                    (0..edge).rev().take(LONGEST_ATTRIBUTION).take_while(is_outside).count();
                let start = edge - count;
                (edge, start..edge, start.checked_sub(draft.len())?..start)
            }
            (Some((_, edge)), None) => {
                let rest = edge + 1..self.place.excerpt.words.len();
                let count = rest.take(LONGEST_ATTRIBUTION).take_while(is_outside).count();
                let start = edge + 1 + count;
                (edge, edge + 1..start, start..start + draft.len())
            }
            _ => return None,
        };
        let key = |words: &[Word], at: usize| words.get(at).map(|word| word.key);
        let is_there = !draft.is_empty()
            && !between.is_empty()
            && words.clone().zip(draft).all(|(there, &here)| {
                let there = key(&self.place.excerpt.words, there);
                there.is_some() && there == key(&self.quoted.words, here)
            });
        let other = self.reading.quotation(words.start)?;
        let between: Vec<usize> = between.collect();
        let one = self.reading.quotation(edge)?;
        let [one, other] = [one.min(other), one.max(other)];
        (is_there && self.is_attribution(&between, one, other)).then_some(words)
    }

    /// Whether one side is a word, and the other the same word with a hyphen where a line ended: `develop- ment`.
    fn is_hyphenation(&self, draft: &[usize], source: &[usize]) -> bool {
        let excerpt = &self.place.excerpt;
        let of_draft = draft.iter().filter_map(|&word| self.quoted.words.get(word));
        let of_draft: Vec<Span> = of_draft.map(|word| word.span).collect();
        let of_source = source.iter().filter_map(|&word| excerpt.words.get(word));
        let of_source: Vec<Span> = of_source.map(|word| word.span).collect();
        let (draft, source) = ((self.draft, &*of_draft), (&*excerpt.text, &*of_source));
        match (draft, source) {
            ((text, [whole]), parts) | (parts, (text, [whole])) => {
                is_hyphenated(parts, whole.slice(text).unwrap_or_default())
            }
            _ => false,
        }
    }

    /// Whether words in brackets, or those that they stand for, deny something.
    fn denies(&self, draft: &[usize], source: &[usize]) -> bool {
        let excerpt = &self.place.excerpt;
        let of_draft = draft.iter().filter_map(|&word| self.quoted.words.get(word));
        let of_draft = of_draft.filter_map(|word| word.span.slice(self.draft));
        let of_source = source.iter().filter_map(|&word| excerpt.word(word));
        of_draft.chain(of_source).any(is_denial)
    }

    /// The words that the source has where a quotation begins or ends with so many others.
    fn beside(
        &self,
        count: usize,
        last: Option<(usize, usize)>,
        next: Option<(usize, usize)>,
    ) -> Vec<usize> {
        let (edge, words) = match (last, next) {
            (Some((_, edge)), None) => (edge, edge + 1..edge + 1 + count),
            (None, Some((_, edge))) => (edge, edge.saturating_sub(count)..edge),
            _ => return Vec::new(),
        };
        let quotation = self.reading.quotation(edge);
        let is_same =
            |word: &usize| quotation.is_some() && self.reading.quotation(*word) == quotation;
        words.filter(is_same).collect()
    }

    /// Finds a denial of the source right before the quotation or right behind it, in the same sentence.
    fn edges(&mut self) {
        let excerpt = &self.place.excerpt;
        let (Some(&first), Some(&last)) = (self.same.iter().min(), self.same.iter().max()) else {
            return;
        };
        let is_one = |one: usize, other: usize| {
            let quotation = self.reading.quotation(one);
            quotation.is_some()
                && quotation == self.reading.quotation(other)
                && !self.ends_sentence(one.min(other))
        };
        let denial = |&word: &usize| excerpt.word(word).is_some_and(is_denial);
        let before = first.checked_sub(1).filter(|&before| is_one(before, first)).filter(denial);
        let behind = Some(last + 1).filter(|&behind| is_one(last, behind)).filter(denial);
        let draft = self.quoted.words.len();
        let is_whole = |word: usize| {
            !self.differences.iter().any(|difference| {
                let span = excerpt.words.get(word).map(|word| word.span);
                difference.source.zip(span).is_some_and(|(source, span)| source.covers(span))
            })
        };
        let (before, behind) =
            (before.filter(|&word| is_whole(word)), behind.filter(|&word| is_whole(word)));
        if let Some(before) = before.filter(|_| !self.quoted.is_denied) {
            self.differ(Change::Cut, 0..0, &[before]);
        }
        if let Some(behind) = behind.filter(|_| !self.quoted.is_denied) {
            self.differ(Change::Cut, draft..draft, &[behind]);
        }
    }

    /// Whether a sentence of the excerpt ends behind a word.
    fn ends_sentence(&self, word: usize) -> bool {
        let excerpt = &self.place.excerpt;
        let (Some(this), Some(next)) = (excerpt.words.get(word), excerpt.words.get(word + 1))
        else {
            return true;
        };
        let gap = Span::new(this.span.end(), next.span.start());
        let gap = gap.and_then(|gap| gap.slice(&excerpt.text)).unwrap_or_default();
        gap.contains(['.', '!', '?'])
    }

    /// Whether these words of the source say who speaks, between two parts of one quotation or two quotations that belong
    /// together.
    fn is_attribution(&self, source: &[usize], one: usize, other: usize) -> bool {
        let is_outside = |&word: &usize| self.reading.quotation(word).is_none();
        let span = self.place.excerpt.stretch(&range(source));
        let cues = [one, other].map(|quotation| self.reading.note(quotation)?.cue);
        let has_cue = cues.into_iter().flatten().any(|cue| span.covers(cue));
        let is_short = source.len() <= LONGEST_BETWEEN_TWO;
        source.len() <= LONGEST_ATTRIBUTION
            && source.iter().all(is_outside)
            && (one == other || is_short && has_cue && !self.are_two(one, other))
    }

    /// Whether two quotations of the source are of two speakers.
    fn are_two(&self, one: usize, other: usize) -> bool {
        let voices = || self.reading.voice(one).zip(self.reading.voice(other));
        !self.reading.goes_on(one, other)
            && voices().is_some_and(|(one, other)| one.likeness(&other) == Likeness::Another)
    }

    /// Judges what the draft leaves out between two pieces: the words between these two of the excerpt.
    fn joint(&mut self, joint: Joint, before: usize, after: usize, at: usize) {
        if matches!(joint, Joint::Length | Joint::Interruption) && before < after {
            let run = Run { draft: Vec::new(), source: (before + 1..after).collect() };
            self.run(run, Some((at.saturating_sub(1), before)), Some((at, after)));
            return;
        }
        let quotations = self.reading.quotation(before).zip(self.reading.quotation(after));
        let are_two = quotations.is_some_and(|(one, other)| self.are_two(one, other));
        let change = if joint == Joint::Ellipsis { Change::Ellipsis } else { Change::Joined };
        if after <= before {
            self.differ(change, at..at, &[]);
            return;
        }
        let between: Vec<usize> = (before + 1..after).collect();
        let is_other = joint == Joint::Ellipsis && self.leads_away(before, after, &between);
        if are_two || is_other || self.changes_sense(&between) {
            self.differ(change, at..at, &between);
        }
    }

    /// Whether an ellipsis leads out of one quotation into another: what stands between is more than an attribution.
    fn leads_away(&self, before: usize, after: usize, between: &[usize]) -> bool {
        let quotations = self.reading.quotation(before).zip(self.reading.quotation(after));
        let Some((one, other)) = quotations.filter(|(one, other)| one != other) else {
            return false;
        };
        let goes_on = (one..other).all(|one| self.reading.goes_on(one, one + 1));
        let outside =
            between.iter().filter(|&&word| self.reading.quotation(word).is_none()).count();
        let is_one_voice = || {
            let voices = self.reading.voice(one).zip(self.reading.voice(other));
            voices.is_some_and(|(one, other)| one.likeness(&other) == Likeness::Same)
        };
        let is_far = other > one + 1 || outside > LONGEST_BETWEEN_TWO;
        !goes_on && (is_far || self.are_two_paragraphs(before, after) && !is_one_voice())
    }

    /// Whether a line ends between two words of the excerpt.
    fn are_two_paragraphs(&self, before: usize, after: usize) -> bool {
        let excerpt = &self.place.excerpt;
        let between = excerpt.stretch(&(before..after + 1)).slice(&excerpt.text);
        between.is_some_and(|between| between.contains('\n'))
    }

    /// Whether words that an ellipsis leaves out turn the sentences around it: a denial, a condition.
    fn changes_sense(&self, between: &[usize]) -> bool {
        let excerpt = &self.place.excerpt;
        let ends_sentence = |word: usize| self.ends_sentence(word);
        let Some(before) = between.first().and_then(|first| first.checked_sub(1)) else {
            return false;
        };
        // What belongs to the sentence before the ellipsis, then to the sentence behind it.
        let is_cut = ends_sentence(before);
        let end = between.iter().position(|&word| ends_sentence(word));
        let head = match (is_cut, end) {
            (true, _) => &[][..],
            (false, Some(end)) => between.get(..=end).unwrap_or_default(),
            (false, None) => between,
        };
        let start = between.iter().rposition(|&word| ends_sentence(word)).map_or(0, |end| end + 1);
        let tail = match end.is_some() || is_cut {
            true => between.get(start..).unwrap_or_default(),
            false => &[][..],
        };
        head.iter().chain(tail).any(|&word| excerpt.word(word).is_some_and(turns))
    }

    fn differ(&mut self, kind: Change, draft: Range<usize>, source: &[usize]) {
        let draft = stretch(&self.quoted.words, draft);
        let excerpt = &self.place.excerpt;
        let words = |place: &usize| excerpt.words.get(*place).map(|word| word.span);
        let ends = source.first().and_then(words).zip(source.last().and_then(words));
        let source = ends.map(|(first, last)| first.join(last));
        self.differences.push(Differing { kind, draft, source });
    }

    fn done(self) -> Judgement {
        let Self { place, reading, differences, same, .. } = self;
        let marked: Vec<usize> = same.iter().filter_map(|&word| reading.quotation(word)).collect();
        let quotation = marked
            .chunk_by(usize::eq)
            .max_by_key(|words| words.len())
            .and_then(|words| words.first().copied());
        // What is shown of the source has the words that differ at the edges, too.
        let differing = differences.iter().filter(|it| !matches!(it.kind, Change::Ellipsis));
        let differing = differing.filter_map(|it| it.source).flat_map(|it| words_in(place, it));
        let shown: Vec<usize> = same.iter().copied().chain(differing).collect();
        let first = shown.iter().min().copied().unwrap_or(0);
        let words = first..shown.iter().max().map_or(first, |last| last + 1);
        // Marks that the engine could not pair are marks all the same.
        let is_quoted = marked.len() * 10 >= same.len() * 9
            || stands_in_marks(&place.excerpt.text, place.excerpt.stretch(&words));
        let is_sound = !differences.iter().any(|difference| difference.kind.is_fault());
        let wording = match (is_sound, is_quoted) {
            (false, _) => Wording::Altered,
            (true, true) => Wording::Verbatim,
            (true, false) => Wording::Unquoted,
        };
        Judgement { wording, differences, words, quotation }
    }
}

/// Whether quotation marks stand right before and right behind a stretch of a text, and none in it.
fn stands_in_marks(text: &str, span: Span) -> bool {
    let head = Span::with_len(0, span.start()).slice(text).unwrap_or_default();
    let tail = text.get(span.range().end..).unwrap_or_default();
    let is_mark = |letter: char| "“”\"«»„".contains(letter);
    let mut behind = tail.chars().skip_while(|letter| ".,;:!?…".contains(*letter));
    let inside = span.slice(text).unwrap_or_default();
    !inside.contains(is_mark)
        && !inside.contains("''")
        && (head.ends_with(is_mark) || head.ends_with("''"))
        && behind.next().is_some_and(|letter| is_mark(letter) || letter == '\'')
}

fn range(words: &[usize]) -> Range<usize> {
    words.first().copied().unwrap_or(0)..words.last().map_or(0, |last| last + 1)
}

/// The stretch of these words; of none, the place behind the word before.
fn stretch(words: &[Word], range: Range<usize>) -> Span {
    let span = |place: usize| words.get(place).map(|word| word.span);
    if range.is_empty() {
        let before = range.start.checked_sub(1).and_then(span);
        let at = before.map(Span::end).or(span(range.start).map(Span::start)).unwrap_or(0);
        return Span::with_len(at, 0);
    }
    let ends = span(range.start).zip(span(range.end - 1));
    ends.map_or(Span::with_len(0, 0), |(first, last)| first.join(last))
}

/// Whether a text ends with a word and the marks behind it: `leaks.`, but not `No.` and `3,`.
fn ends_like_sentence(text: &str) -> bool {
    const SHORTEST: usize = 3;
    let word = text.trim_end_matches(['.', ',', '!', '?', '”', '"', '’', ')']);
    let letters = word.chars().rev().take(SHORTEST).filter(|letter| letter.is_alphabetic());
    word.len() < text.len() && letters.count() == SHORTEST
}

/// Whether nothing of a number or a word goes on here.
fn ends_word(text: &str) -> bool {
    text.chars().next().is_none_or(char::is_whitespace)
}

/// Whether these words of a text are this one word, with a hyphen and white space between each two.
fn is_hyphenated((text, parts): (&str, &[Span]), whole: &str) -> bool {
    let are_ends = parts.windows(2).all(|pair| {
        let &[one, other] = pair else { return false };
        let gap = Span::new(one.end(), other.start()).and_then(|gap| gap.slice(text));
        gap.is_some_and(|gap| gap.starts_with('-') && gap.len() > 1 && gap.trim_end() == "-")
    });
    let parts: String = parts.iter().filter_map(|part| part.slice(text)).collect();
    let is_word = parts.chars().all(char::is_alphabetic);
    are_ends && is_word && key(&parts) == key(whole)
}

/// The first and the last word of the excerpt in a stretch of it.
fn words_in(place: &Place, span: Span) -> [usize; 2] {
    let words = &place.excerpt.words;
    let first = words.partition_point(|word| word.span.start() < span.start());
    let end = words.partition_point(|word| word.span.end() <= span.end());
    [first, end.saturating_sub(1).max(first)]
}
