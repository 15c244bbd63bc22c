//! Runs: the longest stretch of tokens from a given one that could be names.

use super::kind::known;
use crate::grammar::Words;
use crate::grammar::phrase::phrase;
use crate::label::EntityLabel;
use crate::lang;
use crate::lexicon::{Kind, class};
use crate::scan::{Mark, Shape, Token};
use crate::window::Clause;
use core::ops::Range;

/// The run of capitalised words with which the tokens `part` of `clause` begin, if they do.
///
/// Inside a run may stand particles (`de Boer`), hyphens grown to both sides (`Jean-Luc`), the
/// full stop of an initial or of `St.`, an ampersand, and, after a word that can head a body, `of`,
/// `for` and `and` (`Court of Auditors`).
pub(super) fn longest(clause: Clause<'_, '_>, part: Range<usize>) -> Option<Range<usize>> {
    let start = part.start;
    let words = clause.words(part);
    let tokens = words.tokens;
    let first = tokens.first()?;
    let named_phrase = phrase(words)
        .filter(|(_, fact)| first.is_capital() && fact.is(class::NAMES))
        .map(|(count, _)| count);
    // At the start of a sentence a number has a capital too.
    let counted = start == clause.start
        && (first.is(class::NUMBER | class::SCALE) || first.means(Kind::Ordinal));
    if named_phrase.is_none() && (counted || !begins(first)) {
        return None;
    }
    let mut end = named_phrase.unwrap_or(1);
    let mut headed = tokens.iter().take(end).any(is_head);
    while let Some(step) = step(words.skip(end), headed) {
        let next = end.saturating_add(step);
        headed |= tokens.get(end..next).unwrap_or_default().iter().any(is_head);
        end = next;
    }
    Some(start..start.saturating_add(end))
}

/// The run with which `part` begins if that is a small particle, and with it the last name of a person whom
/// the document has named in full: `de Boer` after `Paul de Boer`.
pub(super) fn from_particle(clause: Clause<'_, '_>, part: Range<usize>) -> Option<Range<usize>> {
    let is_particle = |token: &&Token| token.is(class::PARTICLE) && token.shape == Shape::Lower;
    let particles =
        clause.words(part.clone()).tokens.iter().take(3).take_while(is_particle).count();
    if particles == 0 {
        return None;
    }
    let rest = longest(clause, part.start.saturating_add(particles)..part.end)?;
    let whole = part.start..rest.end;
    (known(clause.context(), whole.clone()) == Some(EntityLabel::Person)).then_some(whole)
}

/// Whether a token can begin a name.
fn begins(token: &Token) -> bool {
    token.is_capital() && !token.is(class::FUNCTION | class::PRONOUN | class::COMMON)
}

/// Whether a token can head the name of a body, so that `of` may follow inside it.
fn is_head(token: &Token) -> bool {
    token.is_capital()
        && token.is(class::ORG_HEAD | class::FAC_HEAD | class::EVENT_HEAD | class::REGION_HEAD)
}

/// How many tokens the run goes on by, if it does.
fn step(words: Words<'_>, headed: bool) -> Option<usize> {
    let tokens = words.tokens;
    let goes_on = |token: Option<&Token>| token.is_some_and(begins);
    match tokens {
        [token, ..] if begins(token) => Some(1),
        // `Jean-Luc`, `Port-au-Prince`.
        [mark, next, ..] if !mark.spaced() && mark.is_mark(Mark::Hyphen) => {
            let joined = !next.spaced() && (next.is_capital() || next.is(class::PARTICLE));
            joined.then_some(2)
        }
        [stop, next, ..] if !stop.spaced() && stop.is_mark(Mark::FullStop) => {
            // The sentence goes on behind this full stop: the clause was not cut here.
            goes_on(Some(next)).then_some(2)
        }
        [and, next, ..] if words.of(and) == b"&" => goes_on(Some(next)).then_some(2),
        [particle, next, ..] if particle.is(class::PARTICLE) && particle.shape == Shape::Lower => {
            let second = next.is(class::PARTICLE) && next.shape == Shape::Lower;
            match (goes_on(Some(next)), second) {
                (true, _) => Some(2),
                (false, true) => goes_on(tokens.get(2)).then_some(3),
                _ => None,
            }
        }
        [of, next, ..] if headed && lang::links_names(of.word()) => {
            let the = lang::is_definite(next.word()) && next.shape == Shape::Lower;
            match (goes_on(Some(next)), the) {
                (true, _) => Some(2),
                (false, true) => goes_on(tokens.get(2)).then_some(3),
                _ => None,
            }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::label::Layer;
    use crate::testing::cases;

    #[test]
    fn what_stands_inside_a_run() {
        cases!(Layer::Entity,
            "Then Paul de Boer left." => ["PER Paul de Boer"],
            "Then Paul van der Boer left." => ["PER Paul van der Boer"],
            "Then Jean-Luc Petit left." => ["PER Jean-Luc Petit"],
            "They live in Port-au-Prince." => ["GPE Port-au-Prince"],
            "Then Ruiz & Diaz Quispe left." => ["ORG Ruiz & Diaz Quispe"],
            "Then the Court of Auditors met." => ["ORG Court of Auditors"],
            "Then the Bank of the West opened." => ["ORG Bank of the West"],
        );
    }

    #[test]
    fn what_parts_two_runs() {
        cases!(Layer::Entity,
            "Then Ana Ruiz and Tom Diaz left." | "Then Ana Ruiz, Tom Diaz left."
            | "Then Ana Ruiz - Tom Diaz left." => ["PER Ana Ruiz", "PER Tom Diaz"],
            // No word of it heads a body.
            "Then Ana Ruiz of Lima left." => ["PER Ana Ruiz", "GPE Lima"],
            "Then Ana Ruiz de left." => ["PER Ana Ruiz"],
        );
    }

    /// Words of grammar, and numbers at the start of a sentence, have a capital without being a name.
    #[test]
    fn where_no_run_begins() {
        cases!(Layer::Entity,
            "In the end I won." | "Then the president left." => [],
            "Two Rivers Bank closed." => ["ORG Rivers Bank"],
        );
    }

    #[test]
    fn a_particle_begins_the_last_name_of_who_was_named() {
        cases!(Layer::Entity,
            "Then Paul de Boer spoke. Later de Boer left." => ["PER Paul de Boer", "PER de Boer"],
            "Later de Boer left." => [],
        );
    }
}
