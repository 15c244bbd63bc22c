//! The annotation set: the annotations of a document in a fixed capacity.

use crate::annotation::{Annotation, Id};
use crate::engine::{Document, Engine, Options, Piece, Sink};
use crate::error::Error;
use crate::label::Layer;
use crate::span::Span;
use heapless::Vec;

/// Up to `N` annotations of one document, in the order of the text: by start, longer first.
///
/// What does not fit is counted as lost ([`Document::losses`]); what is kept is a beginning of the
/// full set. A set is a [`Sink`]: hand it to [`Engine::push`], or let [`Annotations::of`] do both.
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
    pub fn clear(&mut self) {
        self.items.clear();
        self.document = Document::EMPTY;
    }

    /// All annotations, in order.
    #[must_use]
    pub fn as_slice(&self) -> &[Annotation] {
        &self.items
    }

    /// What is known of the document; complete once it has ended.
    #[must_use]
    pub const fn document(&self) -> &Document {
        &self.document
    }

    /// Annotations of one layer, in order.
    pub fn layer(&self, layer: Layer) -> impl Iterator<Item = &Annotation> + '_ {
        self.items.iter().filter(move |item| item.layer() == layer)
    }

    /// Annotations that share a byte with `window`, in order.
    pub fn overlapping(&self, window: Span) -> impl Iterator<Item = &Annotation> + '_ {
        self.items.iter().filter(move |item| item.span().overlaps(window))
    }

    /// Annotations that lie in `window`, in order.
    pub fn within(&self, window: Span) -> impl Iterator<Item = &Annotation> + '_ {
        self.items.iter().filter(move |item| window.covers(item.span()))
    }

    /// Annotations that cover all of `span`, in order.
    pub fn covering(&self, span: Span) -> impl Iterator<Item = &Annotation> + '_ {
        self.items.iter().filter(move |item| item.span().covers(span))
    }

    /// The annotation with this id. Ids follow the order of the set, so this is a look-up.
    #[must_use]
    pub fn by_id(&self, id: Id) -> Option<&Annotation> {
        let first = self.items.first()?.id();
        let index = id.0.checked_sub(first.0)?;
        self.items.get(usize::try_from(index).ok()?)
    }

    /// The text of an annotation; `article` is the text that was annotated.
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
