//! The annotation set: the annotations of a document in a fixed capacity.

use crate::annotation::{Annotation, Id};
use crate::engine::{Document, Engine, Options, Piece, Sink};
use crate::error::Error;
use crate::label::Layer;
use crate::value::Span;
use heapless::Vec;

/// Up to `N` annotations of one document, in the order of the text: by start, longer first.
///
/// What does not fit is counted as lost ([`Document::losses`]); what is kept is a beginning of the
/// full set. A set is a [`Sink`]: hand it to [`Engine::push`], or let [`Annotations::of`] do both.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer};
///
/// let text = "Ministers met in Geneva on Friday. “We agree,” said Ann Lee.";
/// let mut engine = DefaultEngine::idle();
/// let notes = Annotations::<64>::of(text, &mut engine)?;
/// assert_eq!(notes.layer(Layer::Sentence).count(), 2);
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Annotations<const N: usize> {
    items: Vec<Annotation, N>,
    document: Document,
}

impl<const N: usize> Annotations<N> {
    /// An empty set.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer, Options, stage};
    ///
    /// let mut notes = Annotations::<16>::new();
    /// let options = Options::with_stages(&[stage::TIME]);
    /// DefaultEngine::idle().annotate(options, b"It snowed in May.", &mut notes)?;
    /// assert_eq!(notes.layer(Layer::Time).count(), 1);
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        Self { items: Vec::new(), document: Document::EMPTY }
    }

    /// Annotates `text` with `engine` and every stage.
    ///
    /// # Errors
    ///
    /// As [`Engine::push`].
    pub fn of<const BYTES: usize, const TOKENS: usize, const NOTES: usize, const NAMES: usize>(
        text: &str,
        engine: &mut Engine<BYTES, TOKENS, NOTES, NAMES>,
    ) -> Result<Self, Error> {
        let mut set = Self::new();
        engine.annotate(Options::default(), text.as_bytes(), &mut set)?;
        Ok(set)
    }

    /// Forgets everything.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Options};
    ///
    /// let mut engine = DefaultEngine::idle();
    /// let mut notes = Annotations::<16>::new();
    /// for text in ["The mill closed.", "Nobody came."] {
    ///     notes.clear(); // else the second text's annotations are added to the first's
    ///     engine.annotate(Options::default(), text.as_bytes(), &mut notes)?;
    ///     assert_eq!(notes.as_slice().len(), 3);
    /// }
    /// # Ok::<(), postil::Error>(())
    /// ```
    pub fn clear(&mut self) {
        self.items.clear();
        self.document = Document::EMPTY;
    }

    /// All annotations, in order.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine};
    ///
    /// let notes = Annotations::<16>::of("Snow fell. Danes left.", &mut DefaultEngine::idle())?;
    /// let order: Vec<_> = notes.as_slice().iter().map(|note| (note.label(), note.span().start())).collect();
    /// assert_eq!(order, [("paragraph", 0), ("sentence", 0), ("sentence", 11), ("NORP", 11)]);
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub fn as_slice(&self) -> &[Annotation] {
        &self.items
    }

    /// What is known of the document; complete once it has ended.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, Date, DefaultEngine};
    ///
    /// let text = "date 2031-05-03 Mill closes";
    /// let notes = Annotations::<16>::of(text, &mut DefaultEngine::idle())?;
    /// assert_eq!((notes.document().bytes, notes.document().date), (27, Date::new(2031, 5, 3)));
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub const fn document(&self) -> &Document {
        &self.document
    }

    /// Annotations of one layer, in order.
    pub fn layer(&self, layer: Layer) -> impl Iterator<Item = &Annotation> + '_ {
        self.items.iter().filter(move |item| item.layer() == layer)
    }

    /// Annotations that share a byte with `window`, in order.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Span};
    ///
    /// let text = "It rained. Oslo slept.";
    /// let notes = Annotations::<16>::of(text, &mut DefaultEngine::idle())?;
    /// let labels = notes.overlapping(Span::at(12, 1)).map(|note| note.label()); // the `s` of Oslo
    /// assert_eq!(labels.collect::<Vec<_>>(), ["paragraph", "sentence", "GPE"]);
    /// # Ok::<(), postil::Error>(())
    /// ```
    pub fn overlapping(&self, window: Span) -> impl Iterator<Item = &Annotation> + '_ {
        self.items.iter().filter(move |item| item.span().overlaps(window))
    }

    /// Annotations that lie in `window`, in order.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    ///
    /// let text = "It rained in Lyon. Oslo slept on Monday.";
    /// let notes = Annotations::<16>::of(text, &mut DefaultEngine::idle())?;
    /// let second = notes.layer(Layer::Sentence).last().expect("two sentences");
    /// let labels = notes.within(second.span()).map(|note| note.label());
    /// assert_eq!(labels.collect::<Vec<_>>(), ["sentence", "GPE", "DATE"]);
    /// # Ok::<(), postil::Error>(())
    /// ```
    pub fn within(&self, window: Span) -> impl Iterator<Item = &Annotation> + '_ {
        self.items.iter().filter(move |item| window.covers(item.span()))
    }

    /// Annotations that cover all of `span`, in order.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    ///
    /// let text = "It rained. Oslo slept.";
    /// let notes = Annotations::<16>::of(text, &mut DefaultEngine::idle())?;
    /// let name = notes.layer(Layer::Entity).next().expect("a place");
    /// let mut around = notes.covering(name.span()).filter(|note| note.layer() == Layer::Sentence);
    /// assert_eq!(around.next().and_then(|sentence| sentence.span().of(text)), Some("Oslo slept."));
    /// # Ok::<(), postil::Error>(())
    /// ```
    pub fn covering(&self, span: Span) -> impl Iterator<Item = &Annotation> + '_ {
        self.items.iter().filter(move |item| item.span().covers(span))
    }

    /// The annotation with this id. Ids follow the order of the set, so this is a look-up.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, Content, DefaultEngine, Layer};
    ///
    /// let text = "Anna Berg said: “It leaks.”";
    /// let notes = Annotations::<16>::of(text, &mut DefaultEngine::idle())?;
    /// let quote = notes.layer(Layer::Quote).last().expect("a quotation");
    /// let Content::Quote { speaker: Some(id), .. } = quote.content() else { panic!("a speaker") };
    /// assert_eq!(notes.by_id(id).and_then(|name| name.span().of(text)), Some("Anna Berg"));
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub fn by_id(&self, id: Id) -> Option<&Annotation> {
        let first = self.items.first()?.id();
        let index = id.0.checked_sub(first.0)?;
        self.items.get(usize::try_from(index).ok()?)
    }

    /// The text of an annotation; `article` is the text that was annotated.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::{Annotations, DefaultEngine, Layer};
    ///
    /// let text = "Snow fell on Łódź.";
    /// let notes = Annotations::<16>::of(text, &mut DefaultEngine::idle())?;
    /// let sentence = notes.layer(Layer::Sentence).next().expect("a sentence");
    /// assert_eq!(notes.text_of(sentence, text), Some(text));
    /// assert_eq!(notes.text_of(sentence, "Snow"), None); // not the text that was annotated
    /// # Ok::<(), postil::Error>(())
    /// ```
    #[must_use]
    pub fn text_of<'t>(&self, annotation: &Annotation, article: &'t str) -> Option<&'t str> {
        annotation.span().of(article)
    }

    #[cfg(feature = "wire")]
    pub(crate) const fn for_document(document: Document) -> Self {
        Self { items: Vec::new(), document }
    }

    pub(crate) fn push(&mut self, annotation: Annotation) {
        if self.items.push(annotation).is_err() {
            self.document.losses.add(annotation.layer(), annotation.span().start());
        }
    }
}

impl<const N: usize> Default for Annotations<N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<const N: usize> Sink for Annotations<N> {
    fn piece(&mut self, piece: &Piece<'_>) {
        piece.annotations.iter().for_each(|&annotation| self.push(annotation));
    }

    fn end(&mut self, document: &Document) {
        // The engine's losses and the set's own.
        let mut losses = document.losses;
        losses.merge_all(&self.document.losses);
        self.document = Document { losses, ..*document };
    }
}

/// Two sets are equal when they say the same of the same text.
impl<const N: usize, const M: usize> PartialEq<Annotations<M>> for Annotations<N> {
    fn eq(&self, other: &Annotations<M>) -> bool {
        self.items == other.items && self.document == other.document
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::loss::{Loss, Losses};

    const TEXT: &str = "The mill closed.";

    fn set<const N: usize>() -> Annotations<N> {
        Annotations::of(TEXT, &mut crate::TinyEngine::idle()).unwrap()
    }

    #[test]
    fn annotations_know_their_words() {
        let set = set::<16>();
        let words: std::vec::Vec<_> =
            set.as_slice().iter().map(|note| set.text_of(note, TEXT)).collect();
        assert_eq!(words, [Some(TEXT); 3]);
    }

    #[test]
    fn a_set_is_empty_after_it_was_cleared() {
        let mut set = set::<2>();
        assert_eq!(usize::try_from(set.document().bytes), Ok(TEXT.len()));
        set.clear();
        assert_eq!(set, Annotations::<16>::new());
    }

    /// The engine's losses and those of the set are one sum.
    #[test]
    fn losses_of_both_are_told() {
        let mut set = set::<2>();
        let lost = |losses: &Losses| losses.iter().map(|loss| loss.lost).sum::<u32>();
        assert_eq!(lost(&set.document().losses), 1);
        let mut losses = Losses::NONE;
        losses.merge(Loss { layer: Layer::Time, lost: 4, first_at: 0 });
        set.end(&Document { losses, ..*set.document() });
        assert_eq!(lost(&set.document().losses), 5);
    }

    #[test]
    fn sets_of_two_capacities_are_equal_if_they_say_the_same() {
        assert_eq!(set::<3>(), set::<16>());
        assert_ne!(set::<2>(), set::<16>());
        let mut other = set::<3>();
        other.document.bytes = 5;
        assert_ne!(set::<3>(), other);
        assert_ne!(Annotations::<3>::for_document(*set::<3>().document()), set::<3>());
    }
}
