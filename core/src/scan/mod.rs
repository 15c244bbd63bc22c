//! From bytes to tokens: a nom grammar over `&[u8]`.
//!
//! | accepts | example | note |
//! |---|---|---|
//! | acronym | `U.S.`, `p.m.` | single letters, each with its full stop |
//! | word | `peace`, `O’Brien`, `don't`, `G20` | an apostrophe between letters is inside |
//! | clitic | `’s`, `'ll` | cut off the word before it |
//! | number | `1,234.5`, `25th`, `1980s` | separators only between digits |
//! | glued words | `Peru` in `Peruthat` | a known name and a small word after it are two tokens |
//! | address | `https://example.org/a`, `ana@example.org`, `@ana`, `#Lima`, `report.pdf` | one token; [longer ones](LONGEST) are several |
//! | run | `...`, `--`, `''` | one token |
//! | mark, symbol | `“`, `€` | one character |
//!
//! Hyphenated words are several tokens (`Guinea` `-` `Bissau`), since names and time expressions
//! both begin and end inside them. Linear: every byte is looked at a fixed number of times.

mod address;
mod missing_space;
mod token;

pub(crate) use token::{Mark, Shape, Token, is_all_caps};

use crate::lexicon::{self, CLITIC, Case, FactId, ORDINAL_ENDINGS, PLURAL};
use crate::text::character::{self, Kind};
use heapless::VecView;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while1};
use nom::combinator::{not, opt, value};
use nom::multi::fold_many0;
use nom::sequence::{pair, preceded};
use nom::{IResult, Parser};

type Bytes<'t> = &'t [u8];
type Scan<'t, O> = IResult<Bytes<'t>, O, ()>;

/// The longest token, in bytes.
const LONGEST: usize = 255;

/// Scans `window`, valid UTF-8 of at most 65,535 bytes, into `tokens`.
///
/// Returns the number of bytes scanned: less than the window's length where `tokens` is full.
pub(crate) fn scan(window: &[u8], tokens: &mut VecView<Token>) -> usize {
    tokens.clear();
    let mut rest = window;
    let mut spaced = true;
    // What is left of an address that is longer than a token.
    let mut left = 0_usize;
    loop {
        let skipped = skip_space(rest);
        spaced |= skipped > 0;
        rest = rest.get(skipped..).unwrap_or_default();
        let position = window.len().saturating_sub(rest.len());
        let Ok((after, shape)) = token(rest) else {
            return position;
        };
        let length = rest.len().saturating_sub(after.len());
        if left == 0 {
            let free = spaced || address::can_begin(window, tokens.last(), position);
            left = address::length(rest, length, free).unwrap_or(0);
        }
        let (length, shape) = match left {
            0 => (length, shape),
            left => (whole_characters(rest, left.min(LONGEST)), Shape::Address),
        };
        left = left.saturating_sub(length);
        let bytes = rest.get(..length).unwrap_or_default();
        let (Ok(start), Ok(length)) = (u16::try_from(position), u8::try_from(length)) else {
            return position;
        };
        let mut scanned = Token::new(start, length, shape, spaced, fact_of(bytes, shape));
        if let Some(name) = missing_space::name_before(window, tokens.last(), &scanned) {
            let bytes = bytes.get(..usize::from(name)).unwrap_or_default();
            scanned = Token::new(start, name, shape, spaced, fact_of(bytes, shape));
        }
        if tokens.push(scanned).is_err() {
            return position;
        }
        spaced = false;
        rest = rest.get(usize::from(scanned.length)..).unwrap_or_default();
    }
}

/// The length, or a little less, so that it ends no character in its middle.
fn whole_characters(bytes: &[u8], length: usize) -> usize {
    let goes_on = |end: &usize| bytes.get(*end).is_some_and(|byte| byte & 0xC0 == 0x80);
    (0..4).map(|less| length.saturating_sub(less)).find(|end| !goes_on(end)).unwrap_or(length)
}

/// Length of the white space at the start of `bytes`, in bytes.
pub(crate) fn skip_space(bytes: &[u8]) -> usize {
    let mut rest = bytes;
    while let Some((_, Kind::Space, width)) = character::first(rest) {
        rest = rest.get(width..).unwrap_or_default();
    }
    bytes.len().saturating_sub(rest.len())
}

fn fact_of(bytes: &[u8], shape: Shape) -> FactId {
    let case = match shape {
        Shape::Lower | Shape::Inner => Case::Lower,
        Shape::Capital => Case::Capital,
        Shape::Upper => Case::Upper,
        _ => return FactId::default(),
    };
    lexicon::look_up(bytes, case).unwrap_or_default()
}

fn token(input: Bytes<'_>) -> Scan<'_, Shape> {
    match input {
        [b'0'..=b'9', ..] => number(input),
        [b'A'..=b'Z' | b'a'..=b'z', b'.', ..] => alt((acronym, word)).parse(input),
        [b'A'..=b'Z' | b'a'..=b'z', ..] => word(input),
        _ => alt((clitic, word, run, sign)).parse(input),
    }
}

/// Digits with separators between digits, and what is grown to them: `1,234.5`, `25th`, `1980s`.
fn number(input: Bytes<'_>) -> Scan<'_, Shape> {
    let digits = |input| take_while1(|byte: u8| byte.is_ascii_digit())(input);
    let grouped = pair(
        digits,
        fold_many0(preceded(alt((tag(","), tag("."))), digits), || (), |(), _: Bytes<'_>| ()),
    );
    let (after, matched) = bounded(grouped).parse(input)?;
    let length = matched.len();
    let ending = |suffix: &[u8]| {
        after.get(..suffix.len()).is_some_and(|text| text.eq_ignore_ascii_case(suffix))
            && !continues_word(after.get(suffix.len()..).unwrap_or_default())
    };
    let suffix = ORDINAL_ENDINGS.iter().chain(PLURAL.iter()).find(|suffix| ending(suffix));
    let grown = suffix.map_or(0, |suffix| suffix.len());
    let end = length.saturating_add(grown).min(LONGEST);
    Ok((input.get(end..).unwrap_or_default(), Shape::Number))
}

/// Single letters with full stops, at least two: `U.S.`, `p.m.`, `J.K.`
fn acronym(input: Bytes<'_>) -> Scan<'_, Shape> {
    let letters =
        (letter_and_stop, letter_and_stop, fold_many0(letter_and_stop, || (), |(), ()| ()));
    let (after, matched) = bounded(letters).parse(input)?;
    let upper = matched.first().is_some_and(u8::is_ascii_uppercase);
    Ok((after, if upper { Shape::Upper } else { Shape::Lower }))
}

fn letter_and_stop(input: Bytes<'_>) -> Scan<'_, ()> {
    match input {
        [letter, b'.', rest @ ..] if letter.is_ascii_alphabetic() => Ok((rest, ())),
        _ => Err(nom::Err::Error(())),
    }
}

/// `’s`, `'s`, `’ll`, `'re`, `'ve`, `'d`, `'m` after a word; `’` and letters at other places are a
/// mark and a word.
fn clitic(input: Bytes<'_>) -> Scan<'_, Shape> {
    let apostrophe = alt((tag("’"), tag("'")));
    let (rest, _): (_, Bytes<'_>) = { apostrophe }.parse(input)?;
    match CLITIC.iter().find_map(|clitic| rest.strip_prefix(clitic)) {
        Some(after) if !continues_word(after) => Ok((after, Shape::Lower)),
        _ => Err(nom::Err::Error(())),
    }
}

fn continues_word(bytes: &[u8]) -> bool {
    character::first(bytes).is_some_and(|(_, kind, _)| kind.is_letter() || kind == Kind::Digit)
}

/// Letters, digits after letters, and apostrophes between letters.
fn word(input: Bytes<'_>) -> Scan<'_, Shape> {
    let reach = input.get(..LONGEST).unwrap_or(input);
    let (mut length, mut first_upper, mut upper, mut lower) = (0_usize, false, false, false);
    loop {
        let rest = reach.get(length..).unwrap_or_default();
        // Most characters are these.
        let small = rest.iter().take_while(|byte| byte.is_ascii_lowercase()).count();
        lower |= small > 0;
        length = length.saturating_add(small);
        let rest = rest.get(small..).unwrap_or_default();
        let Some((character, kind, width)) = character::first(rest) else { break };
        match kind {
            Kind::Upper => {
                first_upper |= length == 0;
                upper = true;
            }
            Kind::Lower => lower = true,
            Kind::Letter => {}
            Kind::Digit if length > 0 => {}
            Kind::Mark if length > 0 && matches!(character, '\'' | '’') => {
                let mark = input.get(length..).unwrap_or_default();
                let after = mark.get(width..).unwrap_or_default();
                // `n’t` stays whole; `’s` and its like are tokens of their own.
                if clitic(mark).is_ok() || !continues_word(after) {
                    break;
                }
            }
            Kind::Mark if length > 0 && character == '_' => {}
            _ => break,
        }
        length = length.saturating_add(width);
    }
    if length == 0 {
        return Err(nom::Err::Error(()));
    }
    let shape = match (first_upper, upper, lower) {
        (true, _, false) => Shape::Upper,
        (true, ..) => Shape::Capital,
        (false, false, _) => Shape::Lower,
        (false, ..) => Shape::Inner,
    };
    Ok((input.get(length..).unwrap_or_default(), shape))
}

/// `...`, `--` and `''`: several characters that are one mark.
fn run(input: Bytes<'_>) -> Scan<'_, Shape> {
    let dots = pair(tag(".."), opt(take_while1(|byte| byte == b'.')));
    let dashes = pair(tag("--"), opt(take_while1(|byte| byte == b'-')));
    // Two single marks for a double one, as newspapers' archives have them.
    let doubled = pair(tag("''"), not(tag("'")));
    alt((
        value(Shape::Mark(Mark::StraightDouble), bounded(doubled)),
        value(Shape::Mark(Mark::Ellipsis), bounded(dots)),
        value(Shape::Mark(Mark::Dash), bounded(dashes)),
    ))
    .parse(input)
}

/// One character that is nothing else.
fn sign(input: Bytes<'_>) -> Scan<'_, Shape> {
    let Some((character, kind, width)) = character::first(input) else {
        return Err(nom::Err::Error(()));
    };
    let mark = mark_of(character);
    let shape = match kind {
        Kind::Digit => Shape::Number,
        Kind::Mark => Shape::Mark(mark),
        _ if mark == Mark::Other => Shape::Mark(Mark::Sign),
        _ => Shape::Mark(mark),
    };
    Ok((input.get(width..).unwrap_or_default(), shape))
}

/// What a parser takes of no more than one token can hold: on a line of digits alone, looking further
/// would make time quadratic. For parsers of ASCII, so that any cut is a character boundary.
///
/// nom's `recognize` slices and is not provably free of panics; this is its place.
fn bounded<'t, P>(mut parser: P) -> impl Parser<Bytes<'t>, Output = Bytes<'t>, Error = ()>
where
    P: Parser<Bytes<'t>, Error = ()>,
{
    move |input: Bytes<'t>| {
        let reach = input.get(..LONGEST).unwrap_or(input);
        let (after, _) = parser.parse(reach)?;
        let length = reach.len().saturating_sub(after.len());
        let matched = input.get(..length).unwrap_or_default();
        Ok((input.get(length..).unwrap_or_default(), matched))
    }
}

const fn mark_of(character: char) -> Mark {
    match character {
        '.' | '。' | '．' => Mark::FullStop,
        '…' => Mark::Ellipsis,
        '?' | '؟' | '？' => Mark::Question,
        '!' | '！' => Mark::Exclamation,
        ',' | '،' | '，' => Mark::Comma,
        ':' | '：' => Mark::Colon,
        ';' | '；' => Mark::Semicolon,
        '-' | '‐' | '‑' => Mark::Hyphen,
        '–' | '—' | '―' | '‒' => Mark::Dash,
        '/' => Mark::Slash,
        '(' | '[' | '{' => Mark::OpenBracket,
        ')' | ']' | '}' => Mark::CloseBracket,
        '"' => Mark::StraightDouble,
        '\'' => Mark::StraightSingle,
        '“' => Mark::OpenDouble,
        '”' => Mark::CloseDouble,
        '‘' => Mark::OpenSingle,
        '’' => Mark::CloseSingle,
        '«' | '‹' => Mark::OpenGuillemet,
        '»' | '›' => Mark::CloseGuillemet,
        '„' => Mark::LowDouble,
        '‚' => Mark::LowSingle,
        '%' => Mark::Percent,
        '$' => Mark::Dollar,
        '€' => Mark::Euro,
        '£' => Mark::Pound,
        '¥' => Mark::Yen,
        _ => Mark::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::String;
    use std::vec::Vec;

    fn tokens(text: &str) -> Vec<String> {
        let mut tokens = heapless::Vec::<Token, 64>::new();
        assert_eq!(scan(text.as_bytes(), &mut tokens), text.trim_end().len());
        let text_of = |token: &Token| String::from_utf8(token.of(text.as_bytes()).into()).unwrap();
        tokens.iter().map(text_of).collect()
    }

    #[test]
    fn words_numbers_and_marks() {
        assert_eq!(tokens("Russia’s war."), ["Russia", "’s", "war", "."]);
        assert_eq!(tokens("don't O’Brien they'll"), ["don't", "O’Brien", "they", "'ll"]);
        assert_eq!(tokens("$1,234.5 on 25th, 1980s"), ["$", "1,234.5", "on", "25th", ",", "1980s"]);
        assert_eq!(tokens("9am 10:30"), ["9", "am", "10", ":", "30"]);
        assert_eq!(tokens("U.S. troops"), ["U.S.", "troops"]);
        assert_eq!(tokens("the U.S.-led 3.5. x"), ["the", "U.S.", "-", "led", "3.5", ".", "x"]);
        assert_eq!(tokens("Guinea-Bissau … -- ..."), ["Guinea", "-", "Bissau", "…", "--", "..."]);
        assert_eq!(tokens("“Yes,” he said"), ["“", "Yes", ",", "”", "he", "said"]);
        assert_eq!(tokens("It’s 'so' dogs’ x"), ["It", "’s", "'", "so", "'", "dogs", "’", "x"]);
        assert_eq!(tokens("étude Ķīna 😀"), ["étude", "Ķīna", "😀"]);
    }

    #[test]
    fn sums_and_compounds() {
        assert_eq!(tokens("$310m €1.2bn"), ["$", "310", "m", "€", "1.2", "bn"]);
        assert_eq!(tokens("A$5m, S$3.2b"), ["A", "$", "5", "m", ",", "S", "$", "3.2", "b"]);
        assert_eq!(tokens("18 1/4 1,00,000 3.5%"), ["18", "1", "/", "4", "1,00,000", "3.5", "%"]);
        assert_eq!(tokens("25-year-old"), ["25", "-", "year", "-", "old"]);
        assert_eq!(tokens("10:35 2019-20"), ["10", ":", "35", "2019", "-", "20"]);
        assert_eq!(tokens("end.The p.m.-ish"), ["end", ".", "The", "p.m.", "-", "ish"]);
    }

    #[test]
    fn long_words_are_cut_on_character_boundaries() {
        let text = "é".repeat(300);
        let cut = tokens(&text);
        assert_eq!(cut.iter().map(String::len).collect::<Vec<_>>(), [254, 254, 92]);
        let lengths = |text: String| tokens(&text).iter().map(String::len).collect::<Vec<_>>();
        assert_eq!(lengths("7".repeat(300)), [255, 45]);
        assert_eq!(lengths("a".repeat(300)), [255, 45]);
        assert_eq!(lengths("a".repeat(254) + "é"), [254, 2]);
        // What goes on behind the cut is looked at, too: an apostrophe at the end of a word is none of it.
        assert_eq!(lengths("a".repeat(254) + "’b"), [254, 3, 1]);
        assert_eq!(lengths("a".repeat(254) + "'s"), [254, 2]);
        assert_eq!(lengths("a".repeat(254) + "'b"), [255, 1]);
    }

    #[test]
    fn a_full_table_says_where_it_ended() {
        let mut tokens = heapless::Vec::<Token, 2>::new();
        assert_eq!(scan(b"a b c d", &mut tokens), 4);
    }
}
