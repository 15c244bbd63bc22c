//! Stretches: the parts of a clause in which names can be. The tagger looks at nothing else.
//!
//! A stretch begins and ends with a word that has a capital; between two such words may stand a few
//! others (`Bank of the West`). A number beside it belongs to it (`Boeing 737`), and so do particles and
//! a word tied to it by a hyphen (`al-Aqsa`, `van der Bellen`). Lower-case names are missed.

use crate::lexicon::class;
use crate::scan::{Mark, Shape, Token};
use core::ops::Range;

/// The longest stretch, in tokens: what the decoder's memory is for.
pub(crate) const LONGEST: usize = 64;

/// How far particles and tied words before the first capital are taken in: the stretch always holds the
/// capital itself.
const FURTHEST_LEFT: usize = 8;

/// Most words without a capital between two that have one.
const GAP: usize = 2;

/// The first stretch of `tokens` that begins at `floor` or later.
pub(crate) fn next(tokens: &[Token], floor: usize) -> Option<Range<usize>> {
    let mut from = floor;
    loop {
        let first = position(tokens, from, Token::has_capital)?;
        let start = extended_left(tokens, first, floor);
        let limit = start.saturating_add(LONGEST).min(tokens.len());
        let mut end = first.saturating_add(1);
        // Whether any word of it can be a name: `The` alone is none.
        let mut named = tokens.get(first).is_some_and(can_name);
        while let Some(next) = position(tokens, end, Token::has_capital) {
            let addressed = || tokens.get(end..next).is_some_and(|gap| gap.iter().any(is_address));
            if next.saturating_sub(end) > GAP || next >= limit || addressed() {
                break;
            }
            named |= tokens.get(next).is_some_and(can_name);
            end = next.saturating_add(1);
        }
        let end = extended_right(tokens, end).min(limit);
        if named {
            return Some(start..end);
        }
        // Past the capital, whatever happens: else the search would find it again for ever.
        from = end.max(first.saturating_add(1));
    }
}

fn position(tokens: &[Token], from: usize, accepts: fn(&Token) -> bool) -> Option<usize> {
    let rest = tokens.get(from..)?;
    rest.iter().position(accepts).map(|offset| from.saturating_add(offset))
}

/// An address is no part of a name.
fn is_address(token: &Token) -> bool {
    token.shape == Shape::Address
}

fn can_name(token: &Token) -> bool {
    !token.is(class::FUNCTION | class::PRONOUN)
}

/// Particles, a number, or a word with its hyphen before the first capital.
fn extended_left(tokens: &[Token], first: usize, floor: usize) -> usize {
    let floor = floor.max(first.saturating_sub(FURTHEST_LEFT));
    let mut start = first;
    while start > floor {
        let before = start.saturating_sub(1);
        let Some(token) = tokens.get(before) else { break };
        let tied = token.is_mark(Mark::Hyphen)
            && !token.spaced()
            && tokens.get(start).is_some_and(|next| !next.spaced())
            && before > floor
            && tokens.get(before.saturating_sub(1)).is_some_and(Token::is_word);
        if tied {
            start = before.saturating_sub(1);
        } else if token.shape == Shape::Number && start == first {
            return before;
        } else if token.is(class::PARTICLE) && token.is_word() {
            start = before;
        } else {
            break;
        }
    }
    start
}

/// What belongs to the last capital: a number or a word tied to it by a hyphen (`Ji-woo`), a number after
/// it, and the full stop of an initial or abbreviation.
fn extended_right(tokens: &[Token], end: usize) -> usize {
    let shortened = end
        .checked_sub(1)
        .and_then(|last| tokens.get(last))
        .is_some_and(|last| last.length == 1 || last.is(class::ABBREVIATION));
    match tokens.get(end..).unwrap_or_default() {
        [hyphen, next, ..]
            if hyphen.is_mark(Mark::Hyphen) && !hyphen.spaced() && !next.spaced() =>
        {
            let joins = next.is_word() || next.shape == Shape::Number;
            end.saturating_add(if joins { 2 } else { 0 })
        }
        [number, ..] if number.shape == Shape::Number => end.saturating_add(1),
        [stop, ..] if stop.is_mark(Mark::FullStop) && shortened => end.saturating_add(1),
        _ => end,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::scan;
    use crate::testing::cases;
    use std::string::String;
    use std::vec::Vec;

    fn stretches(text: &str) -> Vec<&str> {
        let mut tokens = heapless::Vec::<Token, 256>::new();
        scan(text.as_bytes(), &mut tokens);
        let (mut found, mut floor) = (Vec::new(), 0);
        while let Some(range) = next(&tokens, floor) {
            assert!(range.start >= floor && !range.is_empty() && range.len() <= LONGEST);
            floor = range.end;
            let words = &tokens[range];
            let end = usize::from(words[words.len() - 1].end());
            found.push(&text[usize::from(words[0].start)..end]);
        }
        found
    }

    #[test]
    fn stretches_go_from_capital_to_capital() {
        cases!(stretches,
            "the head of the Bank of the West left" => ["Bank of the West"],
            "Ana went home and then to Lima" => ["Ana", "Lima"],
            "a Boeing 737 and an F-16 flew" => ["Boeing 737", "F-16"],
            "the 2012 Games" => ["2012 Games"],
            "near al-Aqsa by van der Bellen" => ["al-Aqsa", "van der Bellen"],
            "with Kim Ji-woo in May" => ["Kim Ji-woo", "May"],
            "with William L. in it" => ["William L."],
            "The man left. He" => [],
            "Ana @AnaRuiz Ruiz" => ["Ana", "Ruiz"],
            "on https://example.org/Ana-Ruiz today" => [],
            "nobody" => [],
            "" => [],
        );
    }

    /// Once the tokens before the capital filled the stretch, and the search never came past it.
    #[test]
    fn what_is_tied_to_a_capital_may_be_long() {
        for text in ["-no".repeat(100) + "-I am. Ana", "de ".repeat(200) + "The end. Ana"] {
            assert!(stretches(&text).last().is_some_and(|last| last.ends_with("Ana")), "{text}");
        }
    }

    #[test]
    fn long_stretches_are_cut() {
        let text: String = "Ab ".repeat(200);
        let words: usize = stretches(&text).iter().map(|part| part.split(' ').count()).sum();
        assert_eq!(words, 200);
    }
}
