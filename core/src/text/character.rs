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

/// The kind of any character.
pub(crate) fn kind(character: char) -> Kind {
    let code = u32::from(character);
    match code {
        0..=0x7F => u8::try_from(code).map_or(Kind::Symbol, ascii_kind),
        0x80..=0xA0
        | 0x1680
        | 0x2000..=0x200D
        | 0x2028
        | 0x2029
        | 0x202F
        | 0x205F
        | 0x2060
        | 0x3000
        | 0xFEFF => Kind::Space,
        0xAA | 0xBA | 0xB5 | 0xDF..=0xF6 | 0xF8..=0xFF => Kind::Lower,
        0xC0..=0xD6 | 0xD8..=0xDE => Kind::Upper,
        0xB2 | 0xB3 | 0xB9 => Kind::Digit,
        0xA1 | 0xAB | 0xB7 | 0xBB | 0xBF => Kind::Mark,
        0xA2..=0xBE | 0xD7 | 0xF7 => Kind::Symbol,
        // Pairs of capital and small letter; the parity changes twice in the block.
        0x139..=0x148 | 0x179..=0x17E => cased(code % 2 == 1),
        0x178 => Kind::Upper,
        0x138 | 0x149 | 0x17F => Kind::Lower,
        0x100..=0x177 | 0x1E00..=0x1EFF => cased(code % 2 == 0),
        // The end has apostrophe letters of transliterations and combining marks.
        0x180..=0x36F => Kind::Letter,
        0x386..=0x3AB => cased(code < 0x3AC && code != 0x390),
        0x370..=0x3FF => Kind::Lower,
        0x400..=0x42F => Kind::Upper,
        0x430..=0x45F => Kind::Lower,
        0x460..=0x52F => cased(code % 2 == 0),
        0x531..=0x556 => Kind::Upper,
        0x561..=0x587 => Kind::Lower,
        // Hebrew and Arabic marks and punctuation lie among their letters.
        0x5BE | 0x5C0 | 0x5C3 | 0x5F3 | 0x5F4 | 0x60C | 0x61B | 0x61F | 0x6D4 | 0x964 | 0x965 => {
            Kind::Mark
        }
        0x660..=0x669 | 0x6F0..=0x6F9 | 0x966..=0x96F | 0xFF10..=0xFF19 => Kind::Digit,
        0x588..=0x1DFF => Kind::Letter,
        0x1F00..=0x1FFF => Kind::Letter,
        // Direction marks and other invisible format characters.
        0x200E | 0x200F | 0x202A..=0x202E | 0x2061..=0x206F => Kind::Space,
        0x2010..=0x2027 | 0x2030..=0x205E => Kind::Mark,
        0x2070..=0x20CF | 0x2100..=0x2BFF => Kind::Symbol,
        0x20D0..=0x20FF => Kind::Letter,
        0x2C00..=0x2DFF => Kind::Letter,
        0x2E2F => Kind::Letter,
        0x2E00..=0x2E7F | 0x3001..=0x3003 | 0x3008..=0x3011 | 0x3014..=0x301F => Kind::Mark,
        0x3005..=0x3007 | 0x3021..=0x318F | 0x31A0..=0x31FF | 0x3400..=0xD7FF => Kind::Letter,
        0xF900..=0xFDFF | 0xFE00..=0xFE0F | 0xFE20..=0xFE2F | 0xFE70..=0xFEFE => Kind::Letter,
        0xFF01..=0xFF0F | 0xFF1A..=0xFF20 | 0xFF5B..=0xFF65 => Kind::Mark,
        0xFF21..=0xFF3A => Kind::Upper,
        0xFF41..=0xFF5A => Kind::Lower,
        0xFF66..=0xFFDC => Kind::Letter,
        0x1_0000..=0x1_CFFF | 0x2_0000..=0x3_FFFF | 0xE_0100..=0xE_01EF => Kind::Letter,
        _ => Kind::Symbol,
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
pub(crate) fn first(bytes: &[u8]) -> Option<(char, Kind, usize)> {
    let &lead = bytes.first()?;
    if lead < 0x80 {
        return Some((char::from(lead), ascii_kind(lead), 1));
    }
    let width = match lead {
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

    #[test]
    fn letters_have_their_case() {
        for (text, expected) in [("AÅŠЖΑİŹ", Kind::Upper), ("aåšжαžłńß", Kind::Lower)]
        {
            for character in text.chars() {
                assert_eq!(kind(character), expected, "{character}");
            }
        }
        for character in "“”‘’«»„…–—,.;:!?()\"'-/¿".chars() {
            assert_eq!(kind(character), Kind::Mark, "{character}");
        }
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
