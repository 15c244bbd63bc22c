//! Time: expressions, their TIMEX3 values and the calendar under them.
//!
//! `expression` recognises, `anchor` resolves, `value` and `civil` are the arithmetic and the print.
//! Known misses of this version: holidays, ranges, narrative anchors (`the following day` counts from
//! the document's date), zones, years before 1000.

mod anchor;
mod civil;
mod expression;
mod value;

pub use civil::{Date, days_of_month};
pub use value::{
    Amount, Calendar, Clock, DayPart, Length, Modifier, Period, Reference, Season, Timex, Unit,
    Value, Year,
};

pub(crate) use expression::RULES;

use crate::annotation::{Payload, Rule};
use crate::engine::Context;
use crate::lexicon::Word;
use crate::scan::Token;
use anchor::Tense;

/// Writes the time expressions of every clause.
pub(crate) fn annotate(context: &mut Context<'_>) {
    for number in 0..context.clause_count() {
        let clause = context.clause(number);
        let mut index = clause.start;
        while index < clause.end {
            let words = context.words(index..clause.end);
            let before = index
                .checked_sub(1)
                .filter(|before| clause.contains(before));
            let before = before.and_then(|before| context.token(before));
            let Ok((rest, parsed)) = expression::expression(words, before) else {
                index = index.saturating_add(1);
                continue;
            };
            let end = clause.end.saturating_sub(rest.tokens.len());
            let tense = tense(context.words(clause.start..index).tokens, before);
            let timex = anchor::resolve(&parsed, context.memory.state.date, tense);
            let place = context.place(index..end);
            context
                .notes
                .add(place, Payload::Time(timex), Rule(parsed.rule));
            index = end.max(index.saturating_add(1));
        }
    }
}

/// The tense that the words before an expression suggest: the last auxiliary decides; `by` and
/// `until` look ahead unless the clause is in the past.
fn tense(clause: &[Token], before: Option<&Token>) -> Tense {
    let auxiliary = clause.iter().rev().find_map(|token| match token.word() {
        Word::Will | Word::Shall => Some(Tense::Future),
        _ if token.is(crate::lexicon::class::AUXILIARY) => Some(Tense::Past),
        _ => None,
    });
    match (auxiliary, before.map(Token::word)) {
        (Some(tense), _) => tense,
        (None, Some(Word::By | Word::Until)) => Tense::Future,
        (None, _) => Tense::Past,
    }
}
