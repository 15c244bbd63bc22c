//! Lists of names: `Italy, Spain and Malta`.

use crate::annotation::{Annotation, Id};
use crate::label::EntityLabel;
use crate::lexicon::Word;
use crate::scan::Mark;
use crate::window::{Clause, Context};
use core::ops::Range;

/// The name of a wanted kind that begins at the start of `range`, after an article, and the token
/// after it.
#[cfg_attr(target_pointer_width = "32", inline(never))]
pub(crate) fn name_from(
    context: &Context<'_>,
    range: Range<usize>,
    wanted: fn(EntityLabel) -> bool,
) -> Option<(Id, usize)> {
    let article = context.word(range.start) == Word::The;
    let start = range.start.saturating_add(usize::from(article));
    let is_wanted = |note: &&Annotation| note.entity().is_some_and(wanted);
    let note = context.name_over(start).filter(|_| range.contains(&start)).filter(is_wanted)?;
    Some((note.id(), context.tokens_of(note).end))
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

/// The name before token `start` in a list that ends with it, after an article: of `Peru, the EU and [Chile]` that is the EU.
/// A comma joins only where `and` has come.
pub(crate) fn name_before<'c>(
    clause: Clause<'c, '_>,
    start: usize,
    listed: bool,
) -> Option<&'c Annotation> {
    let article = clause.before(start).filter(|before| clause.word(*before) == Word::The);
    let joint = article.unwrap_or(start).checked_sub(1).filter(|joint| *joint > clause.start)?;
    let joins = clause.word(joint) == Word::And || listed && clause.is_mark(joint, Mark::Comma);
    clause.context().name_over(joint.checked_sub(1)?).filter(|_| joins)
}
