//! What is true of the annotations of every text, whatever it says.

use crate::collected::Collected;
use postil::annotation::{Content, Id, Relation};
use postil::label::{Deprel, RelationLabel, SectionLabel};
use postil::loss::{Loss, Losses};
use postil::{Annotation, Annotations, DefaultEngine, Layer, Options, Span};
use std::cmp::Reverse;

/// Panics where the annotations of `article`, from its beginning on, break a promise of the engine.
pub fn check_invariants(article: &str, annotations: &[Annotation], losses: &Losses) {
    check_spans(article, annotations);
    check_order(annotations);
    check_sentences(annotations);
    check_apart(Layer::Entity, annotations);
    check_apart(Layer::Term, annotations);
    check_references(annotations);
    check_losses(article, losses);
    check_trees(annotations, losses);
}

/// Panics unless a set of this capacity keeps the first of what the engine makes of a text, which is `whole`, counts the
/// rest, and answers questions rightly.
pub fn check_set<const N: usize>(
    article: &str,
    options: Options<'static>,
    engine: &mut DefaultEngine<'static>,
    whole: &Collected,
) {
    let mut set = Annotations::<N>::new();
    engine.annotate(article, &options, &mut set).expect("a good text");
    check_kept(&whole.annotations, &whole.summary.losses, &set);
    // Of the middle of the text.
    let third = u32::try_from(article.len() / 3).expect("a short text");
    check_queries(&set, Span::with_len(third, third));
}

/// Panics unless a set keeps the first of the annotations that an engine made, and counts all others beside what the
/// engine itself has lost.
pub fn check_kept<const N: usize>(made: &[Annotation], lost: &Losses, set: &Annotations<N>) {
    let (kept, left) = made.split_at(made.len().min(N));
    assert_eq!(set.as_slice(), kept, "not the first");
    let mut losses = *lost;
    for annotation in left {
        let (layer, first_at) = (annotation.layer(), annotation.span().start());
        losses.merge(Loss { layer, lost: 1, first_at });
    }
    assert_eq!(set.summary().losses, losses, "not what was lost");
}

/// Panics unless a set answers every question as a look at each annotation does.
fn check_queries<const N: usize>(set: &Annotations<N>, window: Span) {
    let all = set.as_slice();
    let places = |found: &mut dyn Iterator<Item = &Annotation>| {
        found.map(Annotation::id).collect::<Vec<_>>()
    };
    let agree = |found: &mut dyn Iterator<Item = &Annotation>, is: &dyn Fn(&Annotation) -> bool| {
        assert_eq!(places(found), places(&mut all.iter().filter(|note| is(note))), "{window:?}");
    };
    agree(&mut set.overlapping(window), &|note| note.span().overlaps(window));
    agree(&mut set.within(window), &|note| window.covers(note.span()));
    agree(&mut set.covering(window), &|note| note.span().covers(window));
    for layer in Layer::ALL {
        agree(&mut set.layer(layer), &|note| note.layer() == layer);
    }
    for note in all {
        assert_eq!(set.by_id(note.id()), Some(note));
        assert!(!note.label().is_empty() && !note.explain().is_empty());
    }
    let after = Id::new(all.last().map_or(0, |note| note.id().get() + 1));
    assert_eq!(set.by_id(after), None);
}

/// Spans lie in the text, on character boundaries, without white space at their ends.
fn check_spans(article: &str, annotations: &[Annotation]) {
    for annotation in annotations {
        let text = annotation.span().slice(article);
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
        assert_eq!(u32::try_from(number), Ok(annotation.id().get()), "id");
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

/// References lead to annotations of the kinds that they are for; parts lie in their quotation.
fn check_references(annotations: &[Annotation]) {
    let target = |id: Id, from: &Annotation| {
        let target = usize::try_from(id.get()).ok().and_then(|place| annotations.get(place));
        *target.unwrap_or_else(|| panic!("no annotation {id:?}: {from:?}"))
    };
    for note in annotations {
        let check = |id: Option<Id>, layers: &[Layer]| {
            let Some(found) = id.map(|id| target(id, note)) else { return };
            assert!(layers.contains(&found.layer()), "{note:?} refers to {found:?}");
        };
        check(note.mention_of(), &[Layer::Event]);
        match note.content() {
            Content::Quote { speaker, .. } => check(speaker, SOMEBODY),
            Content::QuotePart { of, .. } => {
                check(of, &[Layer::Quote]);
                let whole = of.map(|id| target(id, note));
                assert!(whole.is_none_or(|whole| matches!(whole.content(), Content::Quote { .. })));
            }
            Content::Relation(Relation { label, subject, object, role, .. }) => {
                let is_of_event = label.is_of_event();
                check(subject, if is_of_event { &[Layer::Event] } else { SOMEBODY });
                check(object, if is_of_event { PARTIES } else { SOMEBODY });
                check(role, &[Layer::Role]);
                assert!(role.is_none() || label == RelationLabel::HasRole, "a role: {note:?}");
            }
            _ => {}
        }
    }
}

/// The longest sentence that the parser takes, and nearly the furthest that an arc reaches, in tokens.
const LONG: usize = 127;

/// Tokens have one head or none, arcs never lead round, and none leads out of its sentence. Of a sentence that is not long
/// every token is known, and one is the root.
fn check_trees(annotations: &[Annotation], losses: &Losses) {
    let tokens: Vec<&Annotation> =
        annotations.iter().filter(|note| note.layer() == Layer::Token).collect();
    let place = |id: Id| {
        let found = tokens.binary_search_by_key(&id.get(), |token| token.id().get());
        found.unwrap_or_else(|_| panic!("{id:?} is no token"))
    };
    let heads: Vec<Option<usize>> = tokens.iter().map(|token| token.head().map(place)).collect();
    // 0: not looked at; else the number of the walk that came by.
    let mut walks = vec![0; tokens.len()];
    for (start, token) in tokens.iter().enumerate() {
        let (own, mut at) = (start + 1, Some(start));
        while let Some(here) = at.filter(|here| walks[*here] == 0) {
            walks[here] = own;
            at = heads[here];
        }
        assert!(at.is_none_or(|met| walks[met] != own), "arcs lead round: {token:?}");
    }
    for token in &tokens {
        let (head, label) = (token.head(), token.deprel());
        assert!(token.tag().is_some(), "no tag: {token:?}");
        assert!(head.is_none() || label.is_some_and(|label| label != Deprel::Root), "{token:?}");
        assert!(head.is_some() || label.is_none_or(|label| label == Deprel::Root), "{token:?}");
    }
    let lost = losses.iter().any(|loss| matches!(loss.layer, Layer::Token | Layer::Sentence));
    for sentence in annotations.iter().filter(|note| note.layer() == Layer::Sentence) {
        let span = sentence.span();
        let start = tokens.partition_point(|token| token.span().start() < span.start());
        let end = tokens.partition_point(|token| token.span().start() < span.end());
        let inside = |head: usize| (start..end).contains(&head);
        assert!(heads[start..end].iter().flatten().all(|head| inside(*head)), "{sentence:?}");
        if lost || start == end || end - start > LONG {
            continue;
        }
        let of = |wanted: Option<Deprel>| {
            tokens[start..end].iter().filter(|token| token.deprel() == wanted).count()
        };
        assert_eq!((of(Some(Deprel::Root)), of(None)), (1, 0), "no tree: {sentence:?}");
    }
}

/// Who can speak and be related.
const SOMEBODY: &[Layer] = &[Layer::Entity, Layer::Mention, Layer::Role];
/// Who and what can belong to an event.
const PARTIES: &[Layer] = &[Layer::Entity, Layer::Mention, Layer::Role, Layer::Time];

/// What was lost was lost somewhere in the text.
fn check_losses(article: &str, losses: &Losses) {
    for loss in losses.iter() {
        let is_inside = usize::try_from(loss.first_at).is_ok_and(|at| at <= article.len());
        assert!(is_inside && loss.lost > 0, "{loss:?}");
    }
}
