//! What kind of character a character is.
//!
//! The standard library's tables of letters cost kilobytes and are not provably free of panics
//! (`char::is_uppercase`), so the engine has a coarse table of its own: exact for ASCII, Latin,
//! Greek and Cyrillic, and by blocks for the rest of Unicode.

/// The kind of a character.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    Space,
    Upper,
    Lower,
    /// A letter without case, or a combining mark: it continues a word.
    Letter,
    Digit,
    Mark,
    Symbol,
}

/// Kinds of the ASCII characters.
const ASCII: [Kind; 128] = {
    let mut kinds = [Kind::Symbol; 128];
    let mut byte = 0_u8;
    while byte < 128 {
        let kind = match byte {
            0..=32 | 127 => Kind::Space,
            b'A'..=b'Z' => Kind::Upper,
            b'a'..=b'z' => Kind::Lower,
            b'0'..=b'9' => Kind::Digit,
            b'$' | b'%' | b'+' | b'<' | b'=' | b'>' | b'^' | b'`' | b'|' | b'~' | b'@' | b'#' => {
                Kind::Symbol
            }
            _ => Kind::Mark,
        };
        #[allow(clippy::indexing_slicing, reason = "evaluated at compile time")]
        {
            kinds[byte as usize] = kind;
        }
        byte = byte.saturating_add(1);
    }
    kinds
};

/// The kind of the ASCII character `byte`.
pub(crate) fn ascii_kind(byte: u8) -> Kind {
    ASCII.get(usize::from(byte)).copied().unwrap_or(Kind::Symbol)
}

/// What the characters of a stretch of Unicode are.
#[derive(Clone, Copy)]
enum Run {
    All(Kind),
    /// Pairs of a capital and a small letter, the capital first, at an even code.
    EvenIsUpper,
    /// The same, at an odd code.
    OddIsUpper,
}

const SPACE: Run = Run::All(Kind::Space);
const UPPER: Run = Run::All(Kind::Upper);
const LOWER: Run = Run::All(Kind::Lower);
const LETTER: Run = Run::All(Kind::Letter);
const DIGIT: Run = Run::All(Kind::Digit);
const MARK: Run = Run::All(Kind::Mark);
const SYMBOL: Run = Run::All(Kind::Symbol);

/// The stretches of the first plane behind ASCII, by their first characters. A table, because the same as a
/// `match` is four times its size.
#[rustfmt::skip]
const RUNS: [(u16, Run); 112] = [
    // Latin-1.
    (0x0080, SPACE), (0x00A1, MARK), (0x00A2, SYMBOL), (0x00AA, LOWER), (0x00AB, MARK),
    (0x00AC, SYMBOL), (0x00B2, DIGIT), (0x00B4, SYMBOL), (0x00B5, LOWER), (0x00B6, SYMBOL),
    (0x00B7, MARK), (0x00B8, SYMBOL), (0x00B9, DIGIT), (0x00BA, LOWER), (0x00BB, MARK),
    (0x00BC, SYMBOL), (0x00BF, MARK), (0x00C0, UPPER), (0x00D7, SYMBOL), (0x00D8, UPPER),
    (0x00DF, LOWER), (0x00F7, SYMBOL), (0x00F8, LOWER),
    // Latin, in pairs of capital and small letter.
    (0x0100, Run::EvenIsUpper), (0x0138, Run::OddIsUpper), (0x0149, Run::EvenIsUpper),
    (0x0179, Run::OddIsUpper), (0x017F, LOWER),
    // Apostrophe letters of transliterations, and combining marks.
    (0x0180, LETTER),
    // Greek.
    (0x0370, LOWER), (0x0386, UPPER), (0x0390, Run::OddIsUpper), (0x0392, UPPER), (0x03AC, LOWER),
    // Cyrillic.
    (0x0400, UPPER), (0x0430, LOWER), (0x0460, Run::EvenIsUpper),
    // Armenian.
    (0x0530, SYMBOL), (0x0531, UPPER), (0x0557, SYMBOL), (0x0561, LOWER),
    // Hebrew, Arabic and others, with their marks and digits.
    (0x0588, LETTER), (0x05BE, MARK), (0x05BF, LETTER), (0x05C0, MARK), (0x05C1, LETTER),
    (0x05C3, MARK), (0x05C4, LETTER), (0x05F3, MARK), (0x05F5, LETTER), (0x060C, MARK),
    (0x060D, LETTER), (0x061B, MARK), (0x061C, LETTER), (0x061F, MARK), (0x0620, LETTER),
    (0x0660, DIGIT), (0x066A, LETTER), (0x06D4, MARK), (0x06D5, LETTER), (0x06F0, DIGIT),
    (0x06FA, LETTER), (0x0964, MARK), (0x0966, DIGIT), (0x0970, LETTER),
    // White space of Ogham; letters; more Latin.
    (0x1680, SPACE), (0x1681, LETTER), (0x1E00, Run::EvenIsUpper), (0x1F00, LETTER),
    // Spaces, direction marks and punctuation.
    (0x2000, SPACE), (0x2010, MARK), (0x2028, SPACE), (0x2030, MARK), (0x205F, SPACE),
    // Symbols and letters without case.
    (0x2070, SYMBOL), (0x20D0, LETTER), (0x2100, SYMBOL), (0x2C00, LETTER),
    // Punctuation.
    (0x2E00, MARK), (0x2E2F, LETTER), (0x2E30, MARK),
    // East Asia.
    (0x2E80, SYMBOL), (0x3000, SPACE), (0x3001, MARK), (0x3004, SYMBOL), (0x3005, LETTER),
    (0x3008, MARK), (0x3012, SYMBOL), (0x3014, MARK), (0x3020, SYMBOL), (0x3021, LETTER),
    (0x3190, SYMBOL), (0x31A0, LETTER), (0x3200, SYMBOL), (0x3400, LETTER),
    // Private use; presentation forms.
    (0xE000, SYMBOL), (0xF900, LETTER), (0xFE10, SYMBOL), (0xFE20, LETTER), (0xFE30, SYMBOL),
    (0xFE70, LETTER), (0xFEFF, SPACE),
    // Wide forms of ASCII.
    (0xFF00, SYMBOL), (0xFF01, MARK), (0xFF10, DIGIT), (0xFF1A, MARK), (0xFF21, UPPER),
    (0xFF3B, SYMBOL), (0xFF41, LOWER), (0xFF5B, MARK), (0xFF66, LETTER), (0xFFDD, SYMBOL),
];

/// The kind of any character.
pub(crate) fn kind(character: char) -> Kind {
    let code = u32::from(character);
    if let Ok(byte @ ..0x80) = u8::try_from(code) {
        return ascii_kind(byte);
    }
    let Ok(unit) = u16::try_from(code) else {
        return match code {
            // Letters, those of East Asia, and selectors of their variants.
            ..0x1_D000 | 0x2_0000..0x4_0000 | 0xE_0100..0xE_01F0 => Kind::Letter,
            _ => Kind::Symbol,
        };
    };
    let behind = RUNS.partition_point(|(start, _)| *start <= unit);
    let run = behind.checked_sub(1).and_then(|place| RUNS.get(place));
    match run.map_or(SYMBOL, |(_, run)| *run) {
        Run::All(kind) => kind,
        Run::EvenIsUpper => cased(unit & 1 == 0),
        Run::OddIsUpper => cased(unit & 1 == 1),
    }
}

const fn cased(upper: bool) -> Kind {
    if upper { Kind::Upper } else { Kind::Lower }
}

/// The small letter of a capital of Latin, Greek or Cyrillic; any other character is itself. Both are of
/// the same length in UTF-8.
pub(crate) fn lower(character: char) -> char {
    let code = u32::from(character);
    let step = match code {
        0x41..=0x5A | 0xC0..=0xD6 | 0xD8..=0xDE | 0x391..=0x3A1 | 0x3A3..=0x3AB | 0x410..=0x42F => {
            32
        }
        0x139..=0x148 | 0x179..=0x17E => code & 1,
        // Capital I with a dot, which has no small letter of its own, and small letters without capitals.
        0x130 | 0x131 | 0x138 | 0x149 | 0x178 | 0x17F | 0x1E96..=0x1E9F => 0,
        0x100..=0x177 | 0x1E00..=0x1EFF => 1_u32.wrapping_sub(code & 1),
        0x386 => 38,
        0x388..=0x38A => 37,
        0x38C => 64,
        0x38E | 0x38F => 63,
        0x400..=0x40F => 80,
        0x4C1..=0x4CE => code & 1,
        0x460..=0x481 | 0x48A..=0x4BF | 0x4D0..=0x52F => 1_u32.wrapping_sub(code & 1),
        _ => 0,
    };
    char::from_u32(code.wrapping_add(step)).unwrap_or(character)
}

impl Kind {
    pub(crate) const fn is_letter(self) -> bool {
        matches!(self, Self::Upper | Self::Lower | Self::Letter)
    }
}

/// The first character of `bytes`, which are valid UTF-8, with its kind and its length in bytes.
#[inline]
pub(crate) fn first(bytes: &[u8]) -> Option<(char, Kind, usize)> {
    match bytes {
        [lead @ ..0x80, ..] => Some((char::from(*lead), ascii_kind(*lead), 1)),
        _ => first_wide(bytes),
    }
}

/// The same, of a character that is not ASCII. Apart, so that the other way is short where it is taken.
#[inline(never)]
fn first_wide(bytes: &[u8]) -> Option<(char, Kind, usize)> {
    let width = match bytes.first()? {
        0xF0.. => 4,
        0xE0..=0xEF => 3,
        _ => 2,
    };
    let character = core::str::from_utf8(bytes.get(..width)?).ok()?.chars().next()?;
    Some((character, kind(character), width))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::check;
    use std::string::String;

    #[test]
    fn letters_have_their_case() {
        let not = |expected: Kind, text: &str| {
            text.chars().filter(|character| kind(*character) != expected).collect::<String>()
        };
        let cases = [
            ((Kind::Upper, "AÅŠЖΑİŹ"), ""),
            ((Kind::Lower, "aåšжαžłńß"), ""),
            ((Kind::Mark, "“”‘’«»„…–—,.;:!?()\"'-/¿"), ""),
        ];
        check(&cases, |(kind, text)| not(kind, text));
    }

    /// What has a small letter here has the same one in the standard library, and so has all of Latin-1,
    /// of Greek and of Cyrillic.
    #[test]
    fn small_letters_are_those_of_unicode() {
        for character in '\0'..=char::MAX {
            let small = lower(character);
            if small != character {
                assert_eq!(character.to_lowercase().next(), Some(small), "{character}");
                assert_eq!(small.len_utf8(), character.len_utf8(), "{character}");
            } else if matches!(u32::from(character), 0..=0xFF | 0x100..=0x12F | 0x386..=0x3AB | 0x400..=0x4BF)
            {
                assert!(character.to_lowercase().eq([character]), "{character}");
            }
        }
    }

    /// Where the standard library knows a cased letter, the table must not call it white space or a mark.
    #[test]
    fn no_letter_is_taken_for_space_or_mark() {
        for character in '\0'..=char::MAX {
            if character.is_alphabetic() {
                assert!(
                    !matches!(kind(character), Kind::Space | Kind::Mark),
                    "{character:?} U+{:04X}",
                    u32::from(character)
                );
            }
            if character.is_whitespace() {
                assert_eq!(kind(character), Kind::Space, "U+{:04X}", u32::from(character));
            }
        }
    }
}
