//! The grammar of time expressions: from tokens to an [`Expression`], which still waits for its anchor.
//!
//! Rules are tried in a fixed order; the first that matches decides, so the more exact stand before
//! the less exact. Each file opens with what its rules accept and reject, which its tests hold them to. A span
//! takes in articles and words like `early` and `almost`, never the preposition before it.

mod before;
mod clock;
mod day;
mod length;
mod name;
mod part;
mod reference;
mod relative;
pub(super) mod start;
mod unit;
mod year;

use crate::grammar::time::{Expression, Parsed, YearRole};
use crate::grammar::{Parse, Words, no_match};
use crate::lexicon::Word;
use crate::rule::TimeRule;
use crate::scan::Token;
use crate::value::Modifier;
use start::Starts;

/// A rule: what it can begin with, what can follow where it begins with `the` (nothing if it does not), its parser, and its name.
type Row<'a> =
    (Starts, Starts, fn(Words<'a>, &[Token]) -> Parse<'a, (Expression, Modifier)>, TimeRule);

/// Whether an expression can begin with the token, whatever follows.
pub(crate) fn can_begin(token: &Token) -> bool {
    start::of_token(token) != 0
}

/// What part a year has in its sentence, by the tokens of the clause before it.
pub(crate) fn role_of_year(before: &[Token]) -> YearRole {
    match before {
        [] | [_] => YearRole::Opens,
        [.., last] if matches!(last.word(), Word::In | Word::By | Word::During) => YearRole::Dates,
        _ => YearRole::Passing,
    }
}

/// Parses the time expression that `words` begin with; `before` are the tokens of the clause before it.
pub(crate) fn expression<'a>(words: Words<'a>, before: &[Token]) -> Parse<'a, Parsed> {
    match start::of(words, before) {
        0 => no_match(),
        starts => by_rules(words, before, starts, start::behind_the(words)),
    }
}

/// The same, by the rules for words of these kinds; where the first is `the`, for those of `next`.
fn by_rules<'a>(
    words: Words<'a>,
    before: &[Token],
    starts: Starts,
    next: Starts,
) -> Parse<'a, Parsed> {
    use start::*;
    let rules: [Row<'a>; 14] = [
        (DIGITS | MONTH, DIGITS | MONTH, day::shared, TimeRule::Shared),
        (AGAIN | WEEKDAY, 0, length::repeated, TimeRule::Repeated),
        (DIGITS | MONTH | WEEKDAY | PART, 0, relative::month_of, TimeRule::Month),
        (
            DIGITS | NUMBER | MONTH | WEEKDAY | NAMED | DAYPART | PART | WHICH | COMPARISON,
            DIGITS | UNIT | DAYPART | PART | WHICH,
            day::day,
            TimeRule::Day,
        ),
        (
            DIGITS | NUMBER | PART | SPAN,
            DIGITS | NUMBER | PART | SPAN,
            part::decade_or_century,
            TimeRule::Decade,
        ),
        (
            DIGITS | NUMBER | PART | WHICH | SPAN,
            DIGITS | NUMBER | PART | WHICH | SPAN,
            part::quarter_or_half,
            TimeRule::Quarter,
        ),
        (SEASON | PART | WHICH, SEASON | PART | WHICH, part::season, TimeRule::Season),
        (DIGITS | NUMBER | AMOUNT | COMPARISON | UNIT, 0, relative::offset, TimeRule::Offset),
        (
            PART | WHICH | UNIT,
            DIGITS | UNIT | PART | WHICH | SPAN,
            relative::shifted,
            TimeRule::Relative,
        ),
        (
            DIGITS | NUMBER | AMOUNT | COMPARISON | WHICH | UNIT,
            DIGITS | NUMBER | AMOUNT | WHICH,
            length::duration,
            TimeRule::Duration,
        ),
        (MONTH | PART | WHICH, UNIT | PART | WHICH, relative::month, TimeRule::Month),
        (DIGITS | NUMBER | PART | UNIT | SPAN, UNIT | PART, year::year, TimeRule::Year),
        (
            DIGITS | NUMBER | WHICH | PART | DAYPART | COMPARISON,
            DAYPART | PART | WHICH,
            clock::alone,
            TimeRule::TimeOfDay,
        ),
        (REFERENCE, WHICH | REFERENCE, reference::reference, TimeRule::Reference),
    ];
    for (first, behind_the, parse, rule) in rules {
        if (first & starts != 0 || behind_the & next != 0)
            && let Ok((rest, (expression, modifier))) = parse(words, before)
        {
            if name::is_part_of_name(words, before, &expression, rest) {
                return no_match();
            }
            return Ok((rest, Parsed { expression, modifier, rule }));
        }
    }
    no_match()
}

#[cfg(test)]
pub(super) mod testing {
    use super::*;
    use crate::grammar::time::Tense;
    use crate::scan::scan;
    use crate::stage::time::anchor::{Anchors, resolve};
    use crate::value::Date;
    use std::format;
    use std::string::{String, ToString};
    use std::vec::Vec;

    /// The value of the expression that a text begins with up to its bar, or without one to its end, in a document of
    /// Friday, 2022-11-25; with its span if that is another.
    pub(crate) fn time(text: &str) -> Vec<String> {
        let (wanted, _) = text.split_once('|').unwrap_or((text, ""));
        let plain = text.replace('|', "");
        let mut tokens = heapless::Vec::<Token, 64>::new();
        scan(plain.as_bytes(), &mut tokens);
        let words = Words { tokens: &tokens, text: plain.as_bytes() };
        let Ok((rest, parsed)) = expression(words, &[]) else { return Vec::new() };
        let end = rest.tokens.first().map_or(plain.len(), |token| usize::from(token.start));
        let anchors = Anchors {
            document: Date::new(2022, 11, 25),
            last: None,
            story: None,
            narrative: false,
            tense: Tense::Past,
        };
        let (span, value) = (plain[..end].trim(), resolve(&parsed, &anchors));
        let is_wanted = span == wanted.trim();
        [if is_wanted { value.to_string() } else { format!("{span}: {value}") }].into()
    }
}
