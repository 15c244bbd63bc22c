//! Lists of names: `Italy, Spain and Malta`.

use crate::annotation::{Annotation, Id, Payload};
use crate::label::EntityLabel;
use crate::lexicon::Word;
use crate::scan::Mark;
use crate::window::Context;
use core::ops::Range;

/// The name of a wanted kind that begins at the start of `range`, after an article, and the token
/// after it.
pub(crate) fn name_from(
    context: &Context<'_>,
    range: Range<usize>,
    wanted: impl Fn(EntityLabel) -> bool,
) -> Option<(Id, usize)> {
    let article = context.word(range.start) == Word::The;
    let start = range.start.saturating_add(usize::from(article));
    let is_wanted =
        |note: &&Annotation| matches!(note.payload, Payload::Entity(label, _) if wanted(label));
    let note = context.name_over(start).filter(|_| range.contains(&start)).filter(is_wanted)?;
    Some((note.id(), context.tokens_in(context.notes.place(note)).end))
}

/// Where the next name of a list would begin, behind the commas, `and` and `or` at the start of `range`; `None`
/// if there are none.
pub(crate) fn goes_on(context: &Context<'_>, range: Range<usize>) -> Option<usize> {
    let is_joint = |&index: &usize| {
        context.token(index).is_some_and(|token| {
            token.is_mark(Mark::Comma) || matches!(token.word(), Word::And | Word::Or)
        })
    };
    let start = range.start;
    let joints = range.take_while(is_joint).count();
    (joints > 0).then(|| start.saturating_add(joints))
}
