//! The annotation set: the annotations of a document, up to a fixed capacity.

use crate::annotation::{Annotation, Id};
use crate::engine::{Engine, Options, Sink, Summary, Window};
use crate::error::Error;
use crate::label::{Layer, QuoteLabel};
use crate::value::Span;
use core::ops::Deref;
use core::slice;
use heapless::Vec;

/// Up to `N` annotations of one document, in the order of the text: by start, longer first.
///
/// If there are more, the set holds the first ones and counts the others as lost ([`Summary::losses`]). A set is a
/// [`Sink`]: pass it to [`Engine::annotate`] or [`Engine::push`], or use [`Annotations::of`].
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer};
///
/// let text = "Ministers met in Geneva on Friday. “We agree,” said Ann Lee.";
/// let mut engine = DefaultEngine::new();
/// let notes = Annotations::<64>::of(text, &mut engine)?;
/// assert_eq!(notes.layer(Layer::Sentence).count(), 2);
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Annotations<const N: usize> {
    items: Vec<Annotation, N>,
    summary: Summary,
}

impl<const N: usize> Annotations<N> {
    /// Creates an empty set.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer, Options, stage};
    ///
    /// let mut notes = Annotations::<16>::new();
    /// let options = Options::with_stages(&[stage::TIME]);
    /// DefaultEngine::new().annotate(b"It snowed in May.", &options, &mut notes)?;
    /// assert_eq!(notes.layer(Layer::Time).count(), 1);
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        Self { items: Vec::new(), summary: Summary::EMPTY }
    }

    /// Annotates `text` with `engine` and the default [`Options`]: every stage that needs neither a lexicon nor rules,
    /// and no model.
    ///
    /// # Errors
    ///
    /// Those of [`Engine::push`].
    pub fn of<const BYTES: usize, const TOKENS: usize, const NOTES: usize, const NAMES: usize>(
        text: &str,
        engine: &mut Engine<'_, BYTES, TOKENS, NOTES, NAMES>,
    ) -> Result<Self, Error> {
        let mut set = Self::new();
        engine.annotate(text, &Options::default(), &mut set)?;
        Ok(set)
    }

    /// Removes all annotations and resets the summary.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Options};
    ///
    /// let mut engine = DefaultEngine::new();
    /// let mut notes = Annotations::<16>::new();
    /// for text in ["The mill closed.", "Nobody came."] {
    ///     notes.clear(); // otherwise the second text's annotations are added to the first's
    ///     engine.annotate(text, &Options::default(), &mut notes)?;
    ///     assert_eq!(notes.as_slice().len(), 3);
    /// }
    /// # Ok::<(), postil::Error>(())
    /// ```
    pub fn clear(&mut self) {
        self.items.clear();
        self.summary = Summary::EMPTY;
    }

    /// All annotations, in order.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine};
    ///
    /// let notes = Annotations::<16>::of("Snow fell. Danes left.", &mut DefaultEngine::new())?;
    /// let order: Vec<_> = notes.iter().map(|note| (note.label(), note.span().start())).collect();
    /// assert_eq!(order, [("paragraph", 0), ("sentence", 0), ("sentence", 11), ("NORP", 11)]);
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub fn as_slice(&self) -> &[Annotation] {
        &self.items
    }

    /// The summary of the document. It is complete once the document has ended.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, Date, DefaultEngine};
    ///
    /// let text = "date 2031-05-03 Mill closes";
    /// let notes = Annotations::<16>::of(text, &mut DefaultEngine::new())?;
    /// assert_eq!((notes.summary().bytes, notes.summary().date), (27, Date::new(2031, 5, 3)));
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub const fn summary(&self) -> &Summary {
        &self.summary
    }

    /// The annotations of one layer, in order. Takes time proportional to the size of the set, like the other iterators
    /// over a selection.
    pub fn layer(&self, layer: Layer) -> impl DoubleEndedIterator<Item = &Annotation> + '_ {
        self.items.iter().filter(move |item| item.layer() == layer)
    }

    /// The annotations that share at least one byte with `window`, in order.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Span};
    ///
    /// let text = "It rained. Oslo slept.";
    /// let notes = Annotations::<16>::of(text, &mut DefaultEngine::new())?;
    /// let labels = notes.overlapping(Span::with_len(12, 1)).map(|note| note.label()); // the `s` of Oslo
    /// assert_eq!(labels.collect::<Vec<_>>(), ["paragraph", "sentence", "GPE"]);
    /// # Ok::<(), postil::Error>(())
    /// ```
    pub fn overlapping(&self, window: Span) -> impl DoubleEndedIterator<Item = &Annotation> + '_ {
        self.items.iter().filter(move |item| item.span().overlaps(window))
    }

    /// The annotations that lie entirely in `window`, in order.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    ///
    /// let text = "It rained in Lyon. Oslo slept on Monday.";
    /// let notes = Annotations::<16>::of(text, &mut DefaultEngine::new())?;
    /// let second = notes.layer(Layer::Sentence).last().expect("two sentences");
    /// let labels = notes.within(second.span()).map(|note| note.label());
    /// assert_eq!(labels.collect::<Vec<_>>(), ["sentence", "GPE", "DATE"]);
    /// # Ok::<(), postil::Error>(())
    /// ```
    pub fn within(&self, window: Span) -> impl DoubleEndedIterator<Item = &Annotation> + '_ {
        self.items.iter().filter(move |item| window.covers(item.span()))
    }

    /// The annotations that cover all of `span`, in order.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    ///
    /// let text = "It rained. Oslo slept.";
    /// let notes = Annotations::<16>::of(text, &mut DefaultEngine::new())?;
    /// let name = notes.layer(Layer::Entity).next().expect("a place");
    /// let mut around = notes.covering(name.span()).filter(|note| note.layer() == Layer::Sentence);
    /// assert_eq!(around.next().and_then(|sentence| sentence.span().slice(text)), Some("Oslo slept."));
    /// # Ok::<(), postil::Error>(())
    /// ```
    pub fn covering(&self, span: Span) -> impl DoubleEndedIterator<Item = &Annotation> + '_ {
        self.items.iter().filter(move |item| item.span().covers(span))
    }

    /// The annotation with this id, or `None` if it is not in the set. Ids follow the order of the set, so this is a
    /// lookup by index.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    /// use postil::annotation::Content;
    ///
    /// let text = "Anna Berg said: “It leaks.”";
    /// let notes = Annotations::<16>::of(text, &mut DefaultEngine::new())?;
    /// let quote = notes.layer(Layer::Quote).last().expect("a quotation");
    /// let Content::Quote { speaker: Some(id), .. } = quote.content() else { panic!("a speaker") };
    /// assert_eq!(notes.by_id(id).and_then(|name| name.span().slice(text)), Some("Anna Berg"));
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub fn by_id(&self, id: Id) -> Option<&Annotation> {
        let first = self.items.first()?.id();
        let index = id.0.checked_sub(first.0)?;
        self.items.get(usize::try_from(index).ok()?)
    }

    /// Quotations and reports, in order, without their parts: [`Annotations::parts`] gives those. Takes time in proportion to the
    /// set.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine};
    ///
    /// let text = "Anna Berg said: “It leaks.”";
    /// let notes = Annotations::<16>::of(text, &mut DefaultEngine::new())?;
    /// let quotes = notes.quotes().map(|quote| &text[quote.span()]);
    /// assert_eq!(quotes.collect::<Vec<_>>(), ["“It leaks.”"]); // and not the cue, `said`
    /// # Ok::<(), postil::Error>(())
    /// ```
    pub fn quotes(&self) -> impl DoubleEndedIterator<Item = &Annotation> + '_ {
        let is_whole = |item: &&Annotation| item.quote().is_some_and(|label| !label.is_part());
        self.items.iter().filter(is_whole)
    }

    /// The parts of a quotation with the label `part`, in order: its source, its cue or its segments.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    /// use postil::label::QuoteLabel;
    ///
    /// let text = "“It leaks,” said Anna Berg, “and it stinks.”";
    /// let notes = Annotations::<32>::of(text, &mut DefaultEngine::new())?;
    /// let quote = notes.layer(Layer::Quote).find(|quote| quote.speaker().is_some()).expect("a quotation");
    /// let words = |part| notes.parts(quote.id(), part).map(|part| &text[part.span()]).collect::<Vec<_>>();
    /// assert_eq!(words(QuoteLabel::Cue), ["said"]);
    /// assert_eq!(words(QuoteLabel::Segment), ["“It leaks,”", "“and it stinks.”"]);
    /// # Ok::<(), postil::Error>(())
    /// ```
    pub fn parts(
        &self,
        quote: Id,
        part: QuoteLabel,
    ) -> impl DoubleEndedIterator<Item = &Annotation> + '_ {
        let belongs =
            move |item: &&Annotation| item.quote() == Some(part) && item.part_of() == Some(quote);
        self.items.iter().filter(belongs)
    }

    #[cfg(feature = "wire")]
    pub(crate) const fn for_summary(summary: Summary) -> Self {
        Self { items: Vec::new(), summary }
    }

    pub(crate) fn push(&mut self, annotation: Annotation) {
        if self.items.push(annotation).is_err() {
            self.summary.losses.add(annotation.layer(), annotation.span().start());
        }
    }
}

/// A set dereferences to the slice of its annotations: `iter`, `len`, `is_empty`, `first` and so on.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine};
///
/// let notes = Annotations::<16>::of("The mill closed.", &mut DefaultEngine::new())?;
/// assert_eq!((notes.len(), notes.is_empty()), (3, false));
/// for note in &notes {
///     assert_eq!(note.span().start(), 0);
/// }
/// # Ok::<(), postil::Error>(())
/// ```
impl<const N: usize> Deref for Annotations<N> {
    type Target = [Annotation];

    fn deref(&self) -> &[Annotation] {
        &self.items
    }
}

impl<const N: usize> AsRef<[Annotation]> for Annotations<N> {
    fn as_ref(&self) -> &[Annotation] {
        &self.items
    }
}

impl<'s, const N: usize> IntoIterator for &'s Annotations<N> {
    type Item = &'s Annotation;
    type IntoIter = slice::Iter<'s, Annotation>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<const N: usize> Default for Annotations<N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<const N: usize> Sink for Annotations<N> {
    fn window(&mut self, window: &Window<'_>) {
        window.annotations.iter().for_each(|&annotation| self.push(annotation));
    }

    fn end(&mut self, summary: &Summary) {
        // The engine's losses and the set's own.
        let mut losses = summary.losses;
        losses.merge_all(&self.summary.losses);
        self.summary = Summary { losses, ..*summary };
    }
}

/// Two sets are equal if their annotations and summaries are equal, whatever their capacities.
impl<const N: usize, const M: usize> PartialEq<Annotations<M>> for Annotations<N> {
    fn eq(&self, other: &Annotations<M>) -> bool {
        self.items == other.items && self.summary == other.summary
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::loss::{Loss, Losses};

    const TEXT: &str = "The mill closed.";

    fn set<const N: usize>() -> Annotations<N> {
        Annotations::of(TEXT, &mut crate::engine::TinyEngine::new()).unwrap()
    }

    #[test]
    fn annotations_know_their_words() {
        let set = set::<16>();
        let words: std::vec::Vec<_> = set.iter().map(|note| note.span().slice(TEXT)).collect();
        assert_eq!(words, [Some(TEXT); 3]);
    }

    #[test]
    fn a_set_is_empty_after_it_was_cleared() {
        let mut set = set::<2>();
        assert_eq!(usize::try_from(set.summary().bytes), Ok(TEXT.len()));
        set.clear();
        assert_eq!(set, Annotations::<16>::new());
    }

    /// The engine's losses and those of the set are one sum.
    #[test]
    fn losses_of_both_are_told() {
        let mut set = set::<2>();
        let lost = |losses: &Losses| losses.iter().map(|loss| loss.lost).sum::<u32>();
        assert_eq!(lost(&set.summary().losses), 1);
        let mut losses = Losses::NONE;
        losses.merge(Loss { layer: Layer::Time, lost: 4, first_at: 0 });
        set.end(&Summary { losses, ..*set.summary() });
        assert_eq!(lost(&set.summary().losses), 5);
    }

    #[test]
    fn sets_of_two_capacities_are_equal_if_they_say_the_same() {
        assert_eq!(set::<3>(), set::<16>());
        assert_ne!(set::<2>(), set::<16>());
        let mut other = set::<3>();
        other.summary.bytes = 5;
        assert_ne!(set::<3>(), other);
        assert_ne!(Annotations::<3>::for_summary(*set::<3>().summary()), set::<3>());
    }
}
