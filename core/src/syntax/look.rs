//! What learned syntax sees of a token: a few hashes and its case.

use crate::hash::{Fnv, feature, join};
use crate::scan::{Mark, Shape, Token};

/// Gives features away, one after the other. In one place where code is scarce.
pub(crate) struct Give<'t, F> {
    pub(crate) seed: u32,
    pub(crate) take: &'t mut F,
}

impl<F: FnMut(u32)> Give<'_, F> {
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    #[cfg_attr(not(target_pointer_width = "32"), inline(always))]
    pub(crate) fn feature(&mut self, number: u32, value: u32) {
        (self.take)(feature(self.seed, number, value));
    }
}

/// What is known of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TokenFeatures {
    /// The word in small letters, digits as zeros; of a mark, what kind it is.
    pub(crate) word: u32,
    /// Its last three bytes.
    pub(crate) suffix: u32,
    /// Its case, and whether that proves something: see [`case_of`].
    pub(crate) case: u8,
    /// Whether features are made of the word, or only of its ending: the model has it in its vocabulary.
    pub(crate) known: bool,
    /// The number of its tag, if the word has only one; else 0.
    pub(crate) sure: u8,
}

impl TokenFeatures {
    /// What stands before the first token and behind the last.
    pub(crate) const OUTSIDE: Self =
        Self { word: 0x55, suffix: 0x55, case: 31, known: true, sure: 0 };

    /// Looks at a token; what the model knows of it is not yet filled in.
    pub(crate) fn of(token: &Token, text: &[u8], setting: Setting) -> Self {
        let bytes = token.of(text);
        let word = match token.shape {
            Shape::Mark(mark) => join(WORD_OF_MARK, group(mark, bytes)),
            Shape::Address => join(WORD_OF_MARK, ADDRESS),
            _ => word(bytes),
        };
        let suffix = match bytes {
            [.., a, b, c] => u32::from_le_bytes([*a, *b, *c, 3]),
            [b, c] => u32::from_le_bytes([*b, *c, 0, 2]),
            [c] => u32::from_le_bytes([*c, 0, 0, 1]),
            [] => 0,
        };
        // In ASCII, small letters differ from capitals by this bit; digits and most marks have it anyway.
        let suffix = suffix | 0x0020_2020;
        Self { word, suffix, case: case_of(token, bytes, setting), known: false, sure: 0 }
    }

    /// Its last two bytes.
    pub(crate) const fn short_suffix(self) -> u32 {
        match self.suffix.wrapping_shr(24) {
            3 => self.suffix.wrapping_shr(8) & 0xFFFF,
            _ => self.suffix,
        }
    }

    /// Its last byte.
    pub(crate) const fn last_byte(self) -> u32 {
        match self.suffix.wrapping_shr(24) {
            3 => self.suffix.wrapping_shr(16) & 0xFF,
            2 => self.suffix.wrapping_shr(8) & 0xFF,
            _ => self.suffix & 0xFF,
        }
    }

    /// Under which hash a word with one tag is listed: by its case, too, but not by its place.
    pub(crate) fn sure_key(self) -> u32 {
        join(self.word, u32::from(self.case & !FIRST))
    }
}

/// Where a token stands, as far as it says what a capital is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Setting {
    /// At the beginning of a clause, or of a quotation that begins there.
    pub(crate) first: bool,
    /// In a line of capitals.
    pub(crate) flat: bool,
}

/// Seed of the words that are marks.
const WORD_OF_MARK: u32 = 0x6D61_726B;

/// The hash of a word in small letters, digits as zeros. Of the three bytes of `’` only the last counts, as an apostrophe.
fn word(bytes: &[u8]) -> u32 {
    let folded = bytes.iter().filter_map(|byte| match byte {
        b'0'..=b'9' => Some(b'0'),
        0xE2 | 0x80 => None,
        0x99 => Some(b'\''),
        other => Some(other.to_ascii_lowercase()),
    });
    folded.fold(Fnv::EMPTY, Fnv::byte).value()
}

/// The same for marks that syntax does not tell apart. Signs of no name are told apart by their bytes.
fn group(mark: Mark, bytes: &[u8]) -> u32 {
    match mark {
        Mark::Comma => COMMA,
        Mark::FullStop | Mark::Question | Mark::Exclamation => STOP,
        Mark::Semicolon | Mark::Colon | Mark::Ellipsis => COLON,
        Mark::Hyphen | Mark::Dash => HYPHEN,
        Mark::OpenBracket => OPEN,
        Mark::CloseBracket => CLOSE,
        Mark::Slash => SLASH,
        Mark::Dollar | Mark::Euro | Mark::Pound | Mark::Yen => MONEY,
        Mark::Percent | Mark::Other | Mark::Sign => word(bytes),
        _ => QUOTATION,
    }
}

pub(crate) const COMMA: u32 = 1;
pub(crate) const STOP: u32 = 2;
pub(crate) const COLON: u32 = 3;
pub(crate) const HYPHEN: u32 = 4;
pub(crate) const OPEN: u32 = 5;
pub(crate) const CLOSE: u32 = 6;
pub(crate) const SLASH: u32 = 7;
pub(crate) const QUOTATION: u32 = 8;
const MONEY: u32 = 9;
/// The group of all addresses.
const ADDRESS: u32 = 10;

/// The group of a mark for the parser, which sees more of it than its tag; 0 for what is none.
#[cfg(feature = "arcs")]
pub(crate) fn group_of(token: &Token) -> u8 {
    let Shape::Mark(mark) = token.shape else { return 0 };
    if mark.is_symbol() || matches!(mark, Mark::Other) {
        return 0;
    }
    group(mark, &[]).to_le_bytes()[0]
}

/// Whether a token is a punctuation mark, whose tag is no question.
pub(crate) fn is_punctuation(token: &Token) -> bool {
    matches!(token.shape, Shape::Mark(mark) if !mark.is_symbol() && !matches!(mark, Mark::Slash | Mark::Other))
}

/// Set in a case where the capital stands at a beginning, so that it proves little.
const FIRST: u8 = 16;

fn case_of(token: &Token, bytes: &[u8], setting: Setting) -> u8 {
    let first = if setting.first { FIRST } else { 0 };
    match token.shape {
        Shape::Lower => 0,
        _ if setting.flat && token.has_capital() => 9,
        Shape::Capital => 1 | first,
        Shape::Upper if token.length == 1 => 2 | first,
        Shape::Upper => 3 | first,
        Shape::Inner => 4,
        Shape::Number if bytes.iter().any(u8::is_ascii_alphabetic) => 6,
        Shape::Number => 5,
        Shape::Mark(_) => 7,
        Shape::Address => 8,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::{is_all_caps, scan};
    use crate::testing::check;
    use std::vec::Vec;

    /// What is seen of the tokens of a text, the first of which begins a clause.
    fn looks(text: &str) -> Vec<TokenFeatures> {
        let mut tokens = heapless::Vec::<Token, 64>::new();
        scan(text.as_bytes(), &mut tokens);
        let flat = is_all_caps(&tokens);
        let look = |(index, token)| {
            TokenFeatures::of(token, text.as_bytes(), Setting { first: index == 0, flat })
        };
        tokens.iter().enumerate().map(look).collect()
    }

    #[test]
    fn cases() {
        let cases = |text| looks(text).iter().map(|look| look.case).collect::<Vec<_>>();
        check(
            &[
                ("the", &[0][..]),
                ("The Rain fell", &[1 | FIRST, 1, 0]),
                ("A B", &[2 | FIRST, 2]),
                ("EU NATO", &[3 | FIRST, 3]),
                ("an iPhone", &[0, 4]),
                ("5 5 25th 1980s", &[5, 5, 6, 6]),
                (", $", &[7, 7]),
                ("at ana@example.org", &[0, 8]),
                // In a line of capitals no capital says anything; what has none keeps its case.
                ("MINISTERS MEET IN GENEVA 5 , once", &[9, 9, 9, 9, 5, 7, 0]),
            ],
            cases,
        );
    }

    #[test]
    fn words_are_the_same_in_small_letters_with_any_digits_and_any_apostrophe() {
        let same = |(one, other)| {
            let (one, other) = (looks(one), looks(other));
            one.iter().map(|look| look.word).eq(other.iter().map(|look| look.word))
        };
        check(
            &[
                (("Geneva", "GENEVA"), true),
                (("1980s", "2010s"), true),
                (("5", "7"), true),
                (("15", "7"), false),
                (("5,000", "7,100"), true),
                (("Peru’s", "peru's"), true),
                (("don’t", "DON'T"), true),
                (("rain", "rein"), false),
                // Marks are of kinds, and signs are what they are.
                ((".", "!"), true),
                ((",", "."), false),
                (("(", "["), true),
                (("“", "\""), true),
                (("“", "„"), true),
                (("$", "€"), true),
                (("%", "$"), false),
                (("–", "-"), true),
                (("ana@example.org", "https://example.org/a"), true),
                // A mark is no word of the same bytes.
                (("a", ","), false),
            ],
            same,
        );
    }

    #[test]
    fn endings_are_of_three_bytes_in_small_letters() {
        let of = |text| {
            let look = looks(text)[0];
            (look.suffix, look.short_suffix(), look.last_byte())
        };
        let bytes = |bytes: [u8; 4]| u32::from_le_bytes(bytes);
        let (e, ne) = (u32::from(b'e'), bytes([b'n', b'e', 0, 0]));
        check(
            &[
                ("gone", (bytes([b'o', b'n', b'e', 3]), ne, e)),
                ("GONE", (bytes([b'o', b'n', b'e', 3]), ne, e)),
                // A bit of where a letter would be is set in what is shorter.
                ("ne", (bytes([b'n', b'e', b' ', 2]), bytes([b'n', b'e', b' ', 2]), e)),
                ("e", (bytes([b'e', b' ', b' ', 1]), bytes([b'e', b' ', b' ', 1]), e)),
            ],
            of,
        );
    }

    /// A word that has one tag is listed by its case, wherever it stands.
    #[test]
    fn the_place_does_not_count_where_a_word_has_one_tag() {
        let keys = |text| looks(text).iter().map(|look| look.sure_key()).collect::<Vec<_>>();
        let found = keys("Rain Rain rain");
        assert_eq!(found[0], found[1]);
        assert_ne!(found[1], found[2]);
    }

    #[test]
    fn outside_is_no_token() {
        let mut texts = looks("the Rain fell on 5 - ana@example.org $");
        texts.retain(|look| {
            look.word == TokenFeatures::OUTSIDE.word || look.case == TokenFeatures::OUTSIDE.case
        });
        assert_eq!(texts, []);
    }
}
