//! A token: where it stands in its window, what it looks like, what the lexicon knows of it.

use crate::lexicon::{Fact, FactId, Kind, Word};

/// What a token looks like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Shape {
    /// `peace`, or letters without case.
    Lower,
    /// `Geneva`, `McDonald`.
    Capital,
    /// `EU`, `U.S.`, `A`.
    Upper,
    /// `iPhone`.
    Inner,
    /// `5`, `1,234.5`, `25th`, `1980s`.
    Number,
    /// `https://example.org/a`, `ana@example.org`, `@ana`, `#lima`, `report.pdf`: neither word nor number.
    Address,
    /// A punctuation mark or another sign.
    Mark(Mark),
}

/// Punctuation marks and signs that grammars name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Mark {
    FullStop,
    Ellipsis,
    Question,
    Exclamation,
    Comma,
    Colon,
    Semicolon,
    Hyphen,
    /// `–`, `—` or `--`.
    Dash,
    Slash,
    OpenBracket,
    CloseBracket,
    /// `"`: opens or closes, as its neighbours tell.
    StraightDouble,
    /// `'` standing apart from words.
    StraightSingle,
    OpenDouble,
    CloseDouble,
    OpenSingle,
    /// `’`: closes, or is an apostrophe.
    CloseSingle,
    OpenGuillemet,
    CloseGuillemet,
    /// `„`.
    LowDouble,
    /// `‚`.
    LowSingle,
    Percent,
    Dollar,
    Euro,
    Pound,
    Yen,
    /// Any other punctuation mark.
    Other,
    /// Any other sign.
    Sign,
}

impl Mark {
    /// Whether it is a sign and no punctuation mark: money, per cent and the like.
    pub(crate) const fn is_symbol(self) -> bool {
        matches!(
            self,
            Self::Percent | Self::Dollar | Self::Euro | Self::Pound | Self::Yen | Self::Sign
        )
    }

    /// Whether it can open a quotation or a title.
    pub(crate) const fn opens_quotation(self) -> bool {
        matches!(
            self,
            Self::OpenDouble
                | Self::OpenSingle
                | Self::StraightDouble
                | Self::StraightSingle
                | Self::OpenGuillemet
                | Self::LowDouble
                | Self::LowSingle
        )
    }
}

/// A line of capitals, where a capital letter proves nothing.
pub(crate) fn is_all_caps(tokens: &[Token]) -> bool {
    let words = tokens.iter().filter(|token| token.is_word() && token.length > 1);
    let (upper, all) = words.fold((0_usize, 0_usize), |(upper, all), token| {
        (upper.saturating_add(usize::from(token.shape == Shape::Upper)), all.saturating_add(1))
    });
    all >= 4 && upper.saturating_mul(2) > all
}

/// A token of a window of text; at most 65,535 bytes from its start. Its closed-class word is kept beside its fact,
/// for grammars ask for it more than for anything else.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Token {
    /// First byte, counted from the start of the window.
    pub(crate) start: u16,
    fact: FactId,
    word: Word,
    /// Length in bytes; longer words and addresses are cut into several tokens.
    pub(crate) length: u8,
    pub(crate) shape: Shape,
    bits: Bits,
}

const _: () = assert!(size_of::<Token>() == 8);

/// What of a token takes no byte of its own: whether white space stands before it, whether a clause begins with it, and
/// a number of five bits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Bits(u8);

impl Bits {
    const SPACED: u8 = 1;
    const BEGINS_CLAUSE: u8 = 1 << 1;
    const TAG_AT: u32 = 2;
    const TAG: u8 = TAGS << Self::TAG_AT;

    const fn has(self, bit: u8) -> bool {
        self.0 & bit != 0
    }
}

/// The highest number that a token can be tagged with.
const TAGS: u8 = 31;

impl Token {
    /// A token of a shape and what the lexicon knows of it.
    pub(crate) fn new(start: u16, length: u8, shape: Shape, spaced: bool, fact: FactId) -> Self {
        let bits = Bits(if spaced { Bits::SPACED } else { 0 });
        Self { start, fact, word: fact.fact().word, length, shape, bits }
    }

    /// Whether white space stands before it, or the window begins with it.
    pub(crate) const fn spaced(&self) -> bool {
        self.bits.has(Bits::SPACED)
    }

    /// Whether it is the first of a clause: of a sentence, or of a line that is none.
    pub(crate) const fn begins_clause(&self) -> bool {
        self.bits.has(Bits::BEGINS_CLAUSE)
    }

    /// Says that a clause begins with it.
    pub(crate) const fn begin_clause(&mut self) {
        self.bits.0 |= Bits::BEGINS_CLAUSE;
    }

    /// The number that it is tagged with, up to 31; 0 is none.
    pub(crate) const fn tag_number(&self) -> u8 {
        (self.bits.0 & Bits::TAG) >> Bits::TAG_AT
    }

    /// Tags it with a number; of a higher one than 31 nothing is kept.
    pub(crate) const fn set_tag_number(&mut self, number: u8) {
        let number = if number > TAGS { 0 } else { number };
        self.bits.0 = self.bits.0 & !Bits::TAG | number << Bits::TAG_AT;
    }

    /// Whether the lexicon does not have it.
    pub(crate) const fn is_unknown(&self) -> bool {
        self.fact.is_unknown()
    }

    /// Byte after the last, counted from the start of the window.
    pub(crate) fn end(&self) -> u16 {
        self.start.saturating_add(u16::from(self.length))
    }

    /// Its bytes in the window: the first, and the one after the last.
    pub(crate) fn place(&self) -> (u16, u16) {
        (self.start, self.end())
    }

    /// The bytes of the token.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn of<'t>(&self, window: &'t [u8]) -> &'t [u8] {
        window.get(usize::from(self.start)..usize::from(self.end())).unwrap_or_default()
    }

    /// The number of what the lexicon knows of it.
    pub(crate) const fn fact_id(&self) -> FactId {
        self.fact
    }

    /// What the lexicon knows of it.
    pub(crate) fn fact(&self) -> &'static Fact {
        self.fact.fact()
    }

    /// Whether the lexicon puts it into one of these classes.
    pub(crate) fn is(&self, classes: u32) -> bool {
        self.fact.fact().is(classes)
    }

    /// Whether the lexicon has a sense of this kind for it.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn means(&self, kind: Kind) -> bool {
        self.fact.fact().means(kind)
    }

    /// The closed-class word it is.
    pub(crate) const fn word(&self) -> Word {
        self.word
    }

    /// Whether it is a word that grammars name.
    pub(crate) const fn is_named(&self) -> bool {
        !matches!(self.word, Word::None)
    }

    pub(crate) fn mark(&self) -> Option<Mark> {
        match self.shape {
            Shape::Mark(mark) => Some(mark),
            _ => None,
        }
    }

    pub(crate) fn is_mark(&self, mark: Mark) -> bool {
        self.mark() == Some(mark)
    }

    pub(crate) fn is_word(&self) -> bool {
        matches!(self.shape, Shape::Lower | Shape::Capital | Shape::Upper | Shape::Inner)
    }

    /// Whether it has a capital letter anywhere: `iPhone`, too.
    pub(crate) fn has_capital(&self) -> bool {
        self.is_capital() || self.shape == Shape::Inner
    }

    /// Whether it begins with a capital letter.
    pub(crate) fn is_capital(&self) -> bool {
        matches!(self.shape, Shape::Capital | Shape::Upper)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_do_not_touch_each_other() {
        let bits = |token: &Token| (token.spaced(), token.begins_clause(), token.tag_number());
        for spaced in [false, true] {
            let mut token = Token::new(0, 1, Shape::Lower, spaced, FactId::default());
            assert_eq!(bits(&token), (spaced, false, 0));
            token.set_tag_number(31);
            token.begin_clause();
            assert_eq!(bits(&token), (spaced, true, 31));
            token.set_tag_number(5);
            assert_eq!(bits(&token), (spaced, true, 5));
            token.set_tag_number(32);
            assert_eq!(bits(&token), (spaced, true, 0));
        }
    }
}
