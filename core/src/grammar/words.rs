//! A slice of tokens as nom input, and the parsers of one token.

use crate::lexicon::{Fact, Word};
use crate::scan::{Mark, Shape, Token};
use core::iter::{Copied, Enumerate};
use core::slice::Iter;
use nom::{IResult, Input, Mode, Needed, Offset, OutputMode, PResult, Parser};

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

/// A parser of the first token, by what it makes of it. A type of its own, since nom copies what comes back
/// from a function.
pub(crate) struct First<F>(F);

impl<'a, O, F: Fn(&'a Token) -> Option<O>> Parser<Words<'a>> for First<F> {
    type Output = O;
    type Error = ();

    fn process<M: OutputMode>(&mut self, words: Words<'a>) -> PResult<M, Words<'a>, O, ()> {
        if let [first, tokens @ ..] = words.tokens
            && let Some(found) = (self.0)(first)
        {
            return Ok((Words { tokens, ..words }, M::Output::bind(|| found)));
        }
        Err(nom::Err::Error(M::Error::bind(|| ())))
    }
}

/// One token that the predicate accepts.
pub(crate) fn satisfy<'a>(
    accepts: impl Fn(&Token) -> bool,
) -> First<impl Fn(&'a Token) -> Option<Token>> {
    First(move |token: &'a Token| accepts(token).then_some(*token))
}

/// This closed-class word.
pub(crate) fn word<'a>(word: Word) -> First<impl Fn(&'a Token) -> Option<()>> {
    First(move |token: &'a Token| (token.word() == word).then_some(()))
}

/// One of these closed-class words.
pub(crate) const fn any_of(words: &'static [Word]) -> AnyOf {
    AnyOf(words)
}

/// See [`any_of`].
pub(crate) struct AnyOf(&'static [Word]);

impl<'a> Parser<Words<'a>> for AnyOf {
    type Output = Word;
    type Error = ();

    fn process<M: OutputMode>(&mut self, words: Words<'a>) -> PResult<M, Words<'a>, Word, ()> {
        match words.tokens {
            [first, tokens @ ..] if contains(self.0, first.word()) => {
                Ok((Words { tokens, ..words }, M::Output::bind(|| first.word())))
            }
            _ => Err(nom::Err::Error(M::Error::bind(|| ()))),
        }
    }
}

#[cfg_attr(target_pointer_width = "32", inline(never))]
fn contains(words: &[Word], word: Word) -> bool {
    words.contains(&word)
}

/// A word with a value of this kind in the lexicon: a month, a unit of time.
pub(crate) fn valued<'a, T>(
    value: impl Fn(&Fact) -> Option<T>,
) -> First<impl Fn(&'a Token) -> Option<T>> {
    First(move |token: &'a Token| value(token.fact()))
}

/// This mark.
pub(crate) fn sign<'a>(mark: Mark) -> First<impl Fn(&'a Token) -> Option<()>> {
    First(move |token: &'a Token| token.is_mark(mark).then_some(()))
}

/// Whether this closed-class word comes first; it is taken if it does.
pub(crate) const fn maybe(word: Word) -> Maybe {
    Maybe(word)
}

/// See [`maybe`].
pub(crate) struct Maybe(Word);

impl<'a> Parser<Words<'a>> for Maybe {
    type Output = bool;
    type Error = ();

    fn process<M: OutputMode>(&mut self, words: Words<'a>) -> PResult<M, Words<'a>, bool, ()> {
        match words.tokens {
            [first, tokens @ ..] if first.word() == self.0 => {
                Ok((Words { tokens, ..words }, M::Output::bind(|| true)))
            }
            _ => Ok((words, M::Output::bind(|| false))),
        }
    }
}

/// A hyphen that joins two words: `six-year`.
#[derive(Clone, Copy)]
pub(crate) struct Hyphen;

impl<'a> Parser<Words<'a>> for Hyphen {
    type Output = ();
    type Error = ();

    fn process<M: OutputMode>(&mut self, words: Words<'a>) -> PResult<M, Words<'a>, (), ()> {
        match words.tokens {
            [mark, tokens @ ..] if joins(mark, tokens) => {
                Ok((Words { tokens, ..words }, M::Output::bind(|| ())))
            }
            _ => Err(nom::Err::Error(M::Error::bind(|| ()))),
        }
    }
}

#[cfg_attr(target_pointer_width = "32", inline(never))]
fn joins(mark: &Token, after: &[Token]) -> bool {
    mark.is_mark(Mark::Hyphen) && !mark.spaced() && after.first().is_some_and(|next| !next.spaced())
}

/// A token of digits, with its bytes.
pub(crate) fn number_token(words: Words<'_>) -> Parse<'_, &[u8]> {
    match words.first() {
        Some(token) if token.shape == Shape::Number => Ok((words.skip(1), words.of(token))),
        _ => no_match(),
    }
}
