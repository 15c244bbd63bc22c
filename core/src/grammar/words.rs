//! A slice of tokens as nom input, and the parsers of one token.

use crate::lexicon::{Fact, Word};
use crate::scan::{Mark, Shape, Token};
use core::iter::{Copied, Enumerate};
use core::slice::Iter;
use nom::{IResult, Input, Needed, Offset};

/// Tokens still to be parsed, with the text of their window.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words<'a> {
    pub(crate) tokens: &'a [Token],
    pub(crate) text: &'a [u8],
}

/// What a phrase parser returns; a phrase that does not match is no error worth describing.
pub(crate) type Parse<'a, O> = IResult<Words<'a>, O, ()>;

impl<'a> Words<'a> {
    pub(crate) fn first(&self) -> Option<&'a Token> {
        self.tokens.first()
    }

    /// The bytes of one of its tokens.
    pub(crate) fn of(&self, token: &Token) -> &'a [u8] {
        token.of(self.text)
    }

    /// Without the first `count` tokens.
    pub(crate) fn skip(&self, count: usize) -> Self {
        Self { tokens: self.tokens.get(count..).unwrap_or_default(), text: self.text }
    }
}

impl<'a> Input for Words<'a> {
    type Item = Token;
    type Iter = Copied<Iter<'a, Token>>;
    type IterIndices = Enumerate<Self::Iter>;

    fn input_len(&self) -> usize {
        self.tokens.len()
    }

    fn take(&self, index: usize) -> Self {
        Self { tokens: self.tokens.get(..index).unwrap_or(self.tokens), text: self.text }
    }

    fn take_from(&self, index: usize) -> Self {
        self.skip(index)
    }

    fn take_split(&self, index: usize) -> (Self, Self) {
        (self.take_from(index), self.take(index))
    }

    fn position<P: Fn(Token) -> bool>(&self, predicate: P) -> Option<usize> {
        self.tokens.iter().position(|&token| predicate(token))
    }

    fn iter_elements(&self) -> Self::Iter {
        self.tokens.iter().copied()
    }

    fn iter_indices(&self) -> Self::IterIndices {
        self.iter_elements().enumerate()
    }

    fn slice_index(&self, count: usize) -> Result<usize, Needed> {
        match count.checked_sub(self.tokens.len()) {
            None | Some(0) => Ok(count),
            Some(missing) => Err(Needed::new(missing)),
        }
    }
}

/// Distance between an input and what is left of it, in tokens.
impl Offset for Words<'_> {
    fn offset(&self, second: &Self) -> usize {
        self.tokens.len().saturating_sub(second.tokens.len())
    }
}

/// No match.
pub(crate) fn no_match<O>() -> Result<O, nom::Err<()>> {
    Err(nom::Err::Error(()))
}

/// One token that the predicate accepts.
pub(crate) fn satisfy<'a>(
    accepts: impl Fn(&Token) -> bool,
) -> impl FnMut(Words<'a>) -> Parse<'a, Token> {
    move |words| match words.first() {
        Some(token) if accepts(token) => Ok((words.skip(1), *token)),
        _ => no_match(),
    }
}

/// This closed-class word.
pub(crate) fn word<'a>(word: Word) -> impl FnMut(Words<'a>) -> Parse<'a, ()> {
    move |input| this_word(input, word)
}

/// The code of [`word`], once for all that use it.
#[inline(never)]
fn this_word(input: Words<'_>, word: Word) -> Parse<'_, ()> {
    match input.first() {
        Some(token) if token.word() == word => Ok((input.skip(1), ())),
        _ => no_match(),
    }
}

/// Whether this closed-class word comes first; it is taken if it does.
pub(crate) fn maybe<'a>(word: Word) -> impl FnMut(Words<'a>) -> Parse<'a, bool> {
    move |input| maybe_this_word(input, word)
}

#[inline(never)]
fn maybe_this_word(input: Words<'_>, word: Word) -> Parse<'_, bool> {
    let found = input.first().is_some_and(|token| token.word() == word);
    Ok((input.skip(usize::from(found)), found))
}

/// One of these closed-class words.
pub(crate) fn any_of<'a>(words: &'static [Word]) -> impl FnMut(Words<'a>) -> Parse<'a, Word> {
    move |input| one_of_words(input, words)
}

#[inline(never)]
fn one_of_words<'a>(input: Words<'a>, words: &[Word]) -> Parse<'a, Word> {
    match input.first().map(Token::word) {
        Some(found) if words.contains(&found) => Ok((input.skip(1), found)),
        _ => no_match(),
    }
}

/// A word of one of these lexicon classes.
pub(crate) fn class<'a>(classes: u32) -> impl FnMut(Words<'a>) -> Parse<'a, &'static Fact> {
    move |input| of_class(input, classes)
}

#[inline(never)]
fn of_class(input: Words<'_>, classes: u32) -> Parse<'_, &'static Fact> {
    match input.first() {
        Some(token) if token.is(classes) => Ok((input.skip(1), token.fact())),
        _ => no_match(),
    }
}

/// This mark.
pub(crate) fn sign<'a>(mark: Mark) -> impl FnMut(Words<'a>) -> Parse<'a, ()> {
    move |input| this_sign(input, mark)
}

#[inline(never)]
fn this_sign(input: Words<'_>, mark: Mark) -> Parse<'_, ()> {
    match input.first() {
        Some(token) if token.is_mark(mark) => Ok((input.skip(1), ())),
        _ => no_match(),
    }
}

/// A hyphen that joins two words: `six-year`.
#[inline(never)]
pub(crate) fn hyphen(words: Words<'_>) -> Parse<'_, ()> {
    match words.tokens {
        [mark, next, ..] if mark.is_mark(Mark::Hyphen) && !mark.spaced && !next.spaced => {
            Ok((words.skip(1), ()))
        }
        _ => no_match(),
    }
}

/// A token of digits, with its bytes.
pub(crate) fn number_token(words: Words<'_>) -> Parse<'_, &[u8]> {
    match words.first() {
        Some(token) if token.shape == Shape::Number => Ok((words.skip(1), words.of(token))),
        _ => no_match(),
    }
}
