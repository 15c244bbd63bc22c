//! Where a sentence ends.
//!
//! At `.`, `!`, `?` or `…` and the closing quotes and brackets grown to it, if what follows begins a
//! sentence. Never after a form of address (`Dr. Lee`) or an initial (`J. Lee`); after other
//! abbreviations and acronyms (`Inc.`, `U.S.`) only before a capitalised word of grammar (`The`). A
//! lower-case word after a full stop does begin a sentence (machine-translated text has such), after
//! the other marks and after a closing quotation mark it does not. A missing space is bridged between
//! a word that ends in small letters and a capitalised one (`Monday.She`).

use crate::grammar::Words;
use crate::grammar::title::has_stop;
use crate::lang;
use crate::lexicon::class;
use crate::scan::{Mark, Shape, Token};

/// Length of the sentence that `words` begin with, in tokens.
pub(super) fn length(words: Words<'_>) -> usize {
    let tokens = words.tokens;
    (0..tokens.len()).find_map(|index| end_after(words, index)).unwrap_or(tokens.len())
}

/// The number of tokens before the next sentence, if the token at `index` ends one.
fn end_after(words: Words<'_>, index: usize) -> Option<usize> {
    let tokens = words.tokens;
    let token = tokens.get(index)?;
    let previous = index.checked_sub(1).and_then(|index| tokens.get(index));
    let end = match token.mark() {
        Some(Mark::FullStop) => match previous {
            Some(word) if token.spaced() || !is_abbreviated(words, word) => End::FullStop,
            Some(_) if has_stop(tokens, index, false) => return None,
            _ => End::Abbreviation,
        },
        Some(Mark::Question | Mark::Exclamation) => End::Exclamation,
        Some(Mark::Ellipsis) => End::Ellipsis,
        _ if token.is_word() && words.of(token).ends_with(b".") => End::Abbreviation,
        _ => return None,
    };
    let rest = tokens.get(index.saturating_add(1)..)?;
    let closers = rest.iter().take_while(|token| !token.spaced() && closes(token)).count();
    let quoted = rest.iter().take(closers).any(|token| !token.is_mark(Mark::CloseBracket));
    let next = rest.get(closers)?;
    let begins = if next.spaced() {
        let second = rest.get(closers.saturating_add(1));
        let address = next.shape == Shape::Address && address_begins(words.of(next), second);
        begins_sentence(end, next, quoted, second) || address && end == End::FullStop && !quoted
    } else {
        // A missing space, but not the dot of a name on the web.
        let after_word = previous.is_some_and(|word| {
            matches!(word.shape, Shape::Lower | Shape::Capital)
                && word.length > 1
                && end != End::Abbreviation
        });
        (after_word || closers > 0)
            && next.shape == Shape::Capital
            && !words.of(next).ends_with(b".")
    };
    let attributed = quoted && end != End::FullStop && attributes(rest.get(closers..)?);
    (begins && !attributed).then(|| index.saturating_add(closers).saturating_add(1))
}

/// Whether a name and a verb of speech follow: `“Is it good?” Ana Ruiz asked`.
fn attributes(tokens: &[Token]) -> bool {
    let is_name = |token: &&Token| {
        token.is_capital() && !token.is(class::FUNCTION | class::PRONOUN)
            || token.is_mark(Mark::FullStop) && !token.spaced()
    };
    let length = tokens.iter().take(LONGEST_NAME).take_while(is_name).count();
    let verb = tokens.get(length);
    length > 0 && verb.is_some_and(|verb| verb.is(class::SPEECH) && verb.shape == Shape::Lower)
}

/// The most tokens of a name that says a quotation: `Prof. Ana M. Ruiz`.
const LONGEST_NAME: usize = 7;

/// What ends a sentence, or seems to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    FullStop,
    Abbreviation,
    Exclamation,
    Ellipsis,
}

/// Whether a full stop after the word belongs to the word.
fn is_abbreviated(words: Words<'_>, word: &Token) -> bool {
    let initial =
        word.shape == Shape::Upper && word.length == 1 && !lang::is_pronoun(words.of(word));
    initial || (word.is(class::ABBREVIATION) && (word.is_capital() || !word.is(class::FUNCTION)))
}

fn closes(token: &Token) -> bool {
    matches!(
        token.mark(),
        Some(
            Mark::CloseDouble
                | Mark::CloseSingle
                | Mark::CloseGuillemet
                | Mark::CloseBracket
                | Mark::StraightDouble
                | Mark::StraightSingle
                | Mark::Question
                | Mark::Exclamation
                | Mark::Ellipsis
        )
    )
}

/// Whether `next`, after white space, begins a sentence; `second` is the token after it.
fn begins_sentence(end: End, next: &Token, quoted: bool, second: Option<&Token>) -> bool {
    let opens = matches!(
        next.mark(),
        Some(
            Mark::OpenDouble
                | Mark::OpenSingle
                | Mark::OpenGuillemet
                | Mark::LowDouble
                | Mark::OpenBracket
                | Mark::StraightDouble
                | Mark::StraightSingle
        )
    );
    match end {
        End::Abbreviation => {
            next.is_capital() && next.is(class::FUNCTION) && next.is_named()
                || next.is_capital() && next.is(class::PRONOUN | class::DETERMINER)
                || opens && second.is_some_and(Token::is_capital)
        }
        End::FullStop if quoted => {
            next.is_capital() || opens || next.shape == Shape::Number || is_currency(next)
        }
        End::FullStop => {
            next.is_word() || opens || next.shape == Shape::Number || is_currency(next)
        }
        End::Exclamation | End::Ellipsis => {
            next.is_capital() || opens || next.shape == Shape::Number || is_currency(next)
        }
    }
}

/// Whether an address behind a full stop begins a sentence. Hashtags and handles that no word follows belong to what they
/// stand behind: `“It rained. #Lima,” Ruiz wrote`.
fn address_begins(address: &[u8], second: Option<&Token>) -> bool {
    !matches!(address, [b'#' | b'@', ..]) || second.is_some_and(Token::is_word)
}

fn is_currency(token: &Token) -> bool {
    matches!(token.shape, Shape::Mark(Mark::Dollar | Mark::Euro | Mark::Pound | Mark::Yen))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::scan;
    use crate::testing::cases;
    use std::vec::Vec;

    fn sentences(text: &str) -> Vec<&str> {
        let mut tokens = heapless::Vec::<Token, 64>::new();
        scan(text.as_bytes(), &mut tokens);
        let mut rest = Words { tokens: &tokens, text: text.as_bytes() };
        let mut found = Vec::new();
        while let Some(first) = rest.first() {
            let count = length(rest);
            let last = &rest.tokens[count - 1];
            found.push(&text[usize::from(first.start)..usize::from(last.end())]);
            rest = rest.skip(count);
        }
        found
    }

    #[test]
    fn sentences_end_where_the_next_begins() {
        cases!(sentences,
            "A dog. A cat? A cow!" => ["A dog.", "A cat?", "A cow!"],
            "“A dog. A cat,” said Lee." => ["“A dog.", "A cat,” said Lee."],
            "It rained. of Peru the end." => ["It rained.", "of Peru the end."],
            "On Monday.She left." => ["On Monday.", "She left."],
            "He left.” “We stay.”" => ["He left.”", "“We stay.”"],
            "“Is it?” Ana Ruiz asked." => ["“Is it?” Ana Ruiz asked."],
            "“Is it?” Ana Ruiz left." => ["“Is it?”", "Ana Ruiz left."],
            "In the U.S. The end." => ["In the U.S.", "The end."],
            "He waited… It rained." => ["He waited…", "It rained."],
            "It rained. @ana left. More is on example.org. It ends." => [
                "It rained.", "@ana left.", "More is on example.org.", "It ends.",
            ],
            "“It rained. #Lima,” he wrote." => ["“It rained. #Lima,” he wrote."],
            "It cost much. $5 is more." => ["It cost much.", "$5 is more."],
        );
    }

    #[test]
    fn what_ends_no_sentence() {
        cases!(sentences,
            "Dr. Lee met St. Peter and J. Lee of X Inc. in May." => [
                "Dr. Lee met St. Peter and J. Lee of X Inc. in May.",
            ],
            "The U.S. Senate paid $3.5 at 9 a.m. for No. 5." => [
                "The U.S. Senate paid $3.5 at 9 a.m. for No. 5.",
            ],
            "“Why?” she asked." => ["“Why?” she asked."],
            "He waited... and left; then: nothing." => ["He waited... and left; then: nothing."],
            "On Nov. 25 they met." => ["On Nov. 25 they met."],
            "More is on example.org today." => ["More is on example.org today."],
        );
    }
}
