//! The grammar of time expressions: from tokens to an [`Expression`], which still waits for its anchor.
//!
//! Rules are tried in the order of [`RULES`]; the first that matches decides, so the more exact stand before
//! the less exact. Each file opens with what its rules accept and reject, which its tests hold them to. A span
//! takes in articles and words like `early` and `almost`, never the preposition before it.

mod before;
mod clock;
mod day;
mod length;
mod part;
mod reference;
mod relative;
mod start;
mod unit;
mod year;

use crate::grammar::time::{Expression, Parsed};
use crate::grammar::{Parse, Words, no_match};
use crate::scan::Token;
use crate::value::Modifier;
use start::Starts;

/// The rules, by number, each with an example.
pub(crate) const RULES: &[&str] = &[
    "a day, with its time if there is one: 25 November 2022, 3 p.m. on Friday, yesterday evening, Christmas Eve",
    "a decade or century: the 1980s, the nineties, the 19th century",
    "a quarter, half or fiscal year: the second quarter, the first half of 2020, fiscal 2019",
    "a season: last summer, the spring of 2011",
    "a repeated time: every two hours, each July, on Mondays",
    "a length from an anchor: five years ago, two days later",
    "a unit from an anchor: last year, this week, the following day, the end of the month",
    "a length: three decades, six-year, the first nine months",
    "a month: October, early May, June last year",
    "a year: 2022, 44 BC, 1914-18",
    "a time of day: 3:30 p.m., noon, this morning",
    "a reference: now, recently, the past",
    "the first of two dates that share what follows: 6-7 January 1916",
];

/// A rule: what it can begin with, its parser, and its number.
type Row<'a> = (Starts, fn(Words<'a>, &[Token]) -> Parse<'a, (Expression, Modifier)>, u8);

/// Whether an expression can begin with the token, whatever follows.
pub(crate) fn can_begin(token: &Token) -> bool {
    start::of_token(token) != 0
}

/// Parses the time expression that `words` begin with; `before` are the tokens of the clause before it.
pub(crate) fn expression<'a>(words: Words<'a>, before: &[Token]) -> Parse<'a, Parsed> {
    match start::of(words) {
        0 => no_match(),
        starts => by_rules(words, before, starts),
    }
}

/// The same, by the rules for these kinds of words.
fn by_rules<'a>(words: Words<'a>, before: &[Token], starts: Starts) -> Parse<'a, Parsed> {
    use start::*;
    let rules: [Row<'a>; 14] = [
        (DIGITS | MONTH | THE, day::shared, 12),
        (AGAIN | WEEKDAY, length::repeated, 4),
        (DIGITS | MONTH | WEEKDAY | PART, relative::month_of, 8),
        (
            DIGITS | NUMBER | MONTH | WEEKDAY | NAMED | DAYPART | THE | PART | WHICH | COMPARISON,
            day::day,
            0,
        ),
        (DIGITS | NUMBER | THE | PART | SPAN, part::decade_or_century, 1),
        (DIGITS | NUMBER | THE | PART | WHICH | SPAN, part::quarter_or_half, 2),
        (SEASON | THE | PART | WHICH, part::season, 3),
        (DIGITS | NUMBER | AMOUNT | COMPARISON | UNIT, relative::away, 5),
        (THE | PART | WHICH | UNIT, relative::shifted, 6),
        (DIGITS | NUMBER | AMOUNT | COMPARISON | THE | WHICH | UNIT, length::duration, 7),
        (MONTH | THE | PART | WHICH, relative::month, 8),
        (DIGITS | NUMBER | THE | PART | UNIT | SPAN, year::year, 9),
        (DIGITS | NUMBER | WHICH | PART | THE | DAYPART | COMPARISON, clock::alone, 10),
        (REFERENCE | THE, reference::reference, 11),
    ];
    for (kinds, rule, number) in rules {
        if kinds & starts != 0
            && let Ok((rest, (expression, modifier))) = rule(words, before)
        {
            return Ok((rest, Parsed { expression, modifier, rule: number }));
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
    use std::string::{String, ToString};

    /// Span, type and value of the expression that a text begins with, in a document of Friday,
    /// 2022-11-25.
    pub(crate) fn parsed(text: &str) -> Option<(String, String)> {
        let mut tokens = heapless::Vec::<Token, 64>::new();
        scan(text.as_bytes(), &mut tokens);
        let words = Words { tokens: &tokens, text: text.as_bytes() };
        let (rest, parsed) = expression(words, &[]).ok()?;
        let end = rest.tokens.first().map_or(text.len(), |token| usize::from(token.start));
        let anchors = Anchors {
            document: Date::new(2022, 11, 25),
            story: None,
            narrative: false,
            tense: Tense::Past,
        };
        Some((text[..end].trim().to_string(), resolve(&parsed, &anchors).to_string()))
    }

    /// Each text begins with a time up to its bar, of this value.
    pub(crate) fn accepts(examples: &[(&str, &str)]) {
        for (text, value) in examples {
            let (span, _) = text.split_once('|').unwrap_or((text, ""));
            let plain = text.replace('|', "");
            let expected = Some((span.trim().to_string(), (*value).to_string()));
            assert_eq!(parsed(&plain), expected, "{text}");
        }
    }

    /// No text begins with a time.
    pub(crate) fn rejects(examples: &[&str]) {
        for text in examples {
            assert_eq!(parsed(text), None, "{text}");
        }
    }
}
