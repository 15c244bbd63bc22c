//! What is true of the annotations of every text, whatever it says.

use postil::{Annotation, Content, Id, Layer, Losses, SectionLabel, Span};
use std::cmp::Reverse;

/// Panics where the annotations of `article`, from its beginning on, break a promise of the engine.
pub fn check_invariants(article: &str, annotations: &[Annotation], losses: &Losses) {
    check_spans(article, annotations);
    check_order(annotations);
    check_sentences(annotations);
    check_apart(Layer::Entity, annotations);
    check_apart(Layer::Term, annotations);
    // What was lost cannot be referred to, so a loss may leave a reference without a target.
    if losses.is_empty() {
        check_references(annotations);
    }
}

/// Spans lie in the text, on character boundaries, without white space at their ends.
fn check_spans(article: &str, annotations: &[Annotation]) {
    for annotation in annotations {
        let text = annotation.span().of(article);
        let text = text.unwrap_or_else(|| panic!("outside the text: {annotation:?}"));
        assert!(!text.is_empty(), "empty: {annotation:?}");
        assert_eq!(text, text.trim(), "white space: {annotation:?}");
    }
}

/// By start, longer first; ids count from 0.
fn check_order(annotations: &[Annotation]) {
    let place = |annotation: &Annotation| {
        let span = annotation.span();
        (span.start(), Reverse(span.end()))
    };
    for pair in annotations.windows(2) {
        assert!(place(&pair[0]) <= place(&pair[1]), "order: {pair:?}");
    }
    for (number, annotation) in annotations.iter().enumerate() {
        assert_eq!(u32::try_from(number), Ok(annotation.id().0), "id");
    }
}

/// A sentence lies in a paragraph or in a caption: the last one that began, as these never overlap.
fn check_sentences(annotations: &[Annotation]) {
    let mut block = Span::default();
    for annotation in annotations {
        match annotation.content() {
            Content::Section(SectionLabel::Paragraph | SectionLabel::Caption) => {
                assert!(!block.overlaps(annotation.span()), "overlap: {annotation:?}");
                block = annotation.span();
            }
            Content::Sentence => {
                assert!(block.covers(annotation.span()), "astray: {annotation:?}");
            }
            _ => {}
        }
    }
}

/// No two annotations of the layer share a byte.
fn check_apart(layer: Layer, annotations: &[Annotation]) {
    let mut before = Span::default();
    for annotation in annotations.iter().filter(|annotation| annotation.layer() == layer) {
        assert!(before.end() <= annotation.span().start(), "overlap: {annotation:?}");
        before = annotation.span();
    }
}

/// References lead to annotations that are there.
fn check_references(annotations: &[Annotation]) {
    for annotation in annotations {
        for Id(target) in references(annotation).into_iter().flatten() {
            let exists = usize::try_from(target).is_ok_and(|target| target < annotations.len());
            assert!(exists, "no annotation {target}: {annotation:?}");
        }
    }
}

fn references(annotation: &Annotation) -> [Option<Id>; 3] {
    match annotation.content() {
        Content::Quote { speaker, .. } => [speaker, None, None],
        Content::QuotePart { of, .. } => [of, None, None],
        Content::Relation { subject, object, role, .. } => [subject, object, role],
        _ => [None; 3],
    }
}
