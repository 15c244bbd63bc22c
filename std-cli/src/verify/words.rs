//! Words as an editor compares them: neither case nor marks count, and what stands in brackets is the editor's own.

use crate::accents::without_accents;
use postil::Span;
use unicode_normalization::char::is_combining_mark;

/// A word of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Word {
    /// Where it stands, in bytes.
    pub(super) span: Span,
    /// Equal for words that are the same to an editor.
    pub(super) key: u64,
    /// Whether an editor put it there, or changed it: `[the minister]`, `say[s]`.
    pub(super) is_editors: bool,
    /// Whether words before it are left out, as `…` says.
    pub(super) follows_ellipsis: bool,
}

/// The words of a text, in order.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut reader = Reader { text, at: 0, words: Vec::new(), in_brackets: false, ellipsis: false };
    while reader.step() {}
    reader.words
}

/// The key of a word. FNV-1a over its letters in lower case: two words of one text have the same by chance once in
/// 10¹⁵ times.
pub(super) fn key(word: &str) -> u64 {
    const OFFSET: u64 = 0xCBF2_9CE4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01B3;
    let with = |key: u64, unit: u32| (key ^ u64::from(unit)).wrapping_mul(PRIME);
    if word.is_ascii() {
        let letters = word.bytes().filter(|&byte| !is_silent(byte.into()));
        return letters.fold(OFFSET, |key, byte| with(key, byte.to_ascii_lowercase().into()));
    }
    without_accents(word).filter(|&letter| !is_silent(letter)).fold(OFFSET, |key, letter| {
        letter.to_lowercase().fold(key, |key, lower| with(key, lower.into()))
    })
}

/// Marks inside a word that say nothing: `5,000` is `5000`, `U.S` is `US`, `[T]he` is `The`. The point of `1.5` says much.
const fn is_silent(letter: char) -> bool {
    matches!(letter, ',' | '[' | ']') || is_invisible(letter)
}

/// Where a word may be broken, which nobody sees: soft hyphens, joiners.
const fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

/// One key of several words, in their order.
pub(super) fn joint_key(keys: impl IntoIterator<Item = u64>) -> u64 {
    // An odd number with bits all over.
    const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;
    keys.into_iter().fold(0, |joint: u64, key| joint.rotate_left(5).wrapping_mul(SPREAD) ^ key)
}

/// The longest insertion of an editor, in bytes: a bracket that never closes is none.
const LONGEST_INSERTION: usize = 200;

struct Reader<'t> {
    text: &'t str,
    at: usize,
    words: Vec<Word>,
    in_brackets: bool,
    ellipsis: bool,
}

impl Reader<'_> {
    /// Reads one word, or passes what is none; `false` at the end.
    fn step(&mut self) -> bool {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let Some(first) = rest.chars().next() else {
            return false;
        };
        let head = self.text.get(..self.at).unwrap_or_default();
        let is_sign = head.chars().next_back().is_none_or(|letter| !letter.is_alphanumeric());
        let length = word_length(rest, is_sign);
        if length > 0 {
            self.take(length);
            return true;
        }
        self.at += match first {
            '.' => {
                let run = rest.bytes().take_while(|byte| b". ".contains(byte)).count();
                let dots = rest.bytes().take(run).filter(|&byte| byte == b'.').count();
                self.ellipsis |= dots >= 3;
                run
            }
            other => {
                match other {
                    '…' => self.ellipsis = true,
                    '[' => {
                        let mut next = rest.bytes().take(LONGEST_INSERTION);
                        self.in_brackets = next.any(|byte| byte == b']');
                    }
                    ']' => self.in_brackets = false,
                    _ => {}
                }
                other.len_utf8()
            }
        };
        true
    }

    fn take(&mut self, length: usize) {
        let word = self.text.get(self.at..self.at + length).unwrap_or_default();
        let (start, length) = (offset(self.at), offset(length));
        self.at += word.len();
        if word.eq_ignore_ascii_case("cent")
            && let Some(last) = self.words.last_mut()
            && last.span.slice(self.text).is_some_and(|last| last.eq_ignore_ascii_case("per"))
        {
            last.key = key("percent");
            last.span = last.span.join(Span::with_len(start, length));
            return;
        }
        let key = match word {
            "%" => key("percent"),
            "&" => key("and"),
            word if is_abbreviation(word) => key(&word.replace('.', "")),
            word => key(word),
        };
        self.words.push(Word {
            span: Span::with_len(start, length),
            key,
            // `[T]he` changes no more than the case.
            is_editors: self.in_brackets || word.bytes().skip(1).any(|byte| byte == b'['),
            follows_ellipsis: core::mem::take(&mut self.ellipsis),
        });
    }
}

/// `U.S` and `p.m`: single letters with full stops between them.
fn is_abbreviation(word: &str) -> bool {
    word.contains('.') && word.bytes().step_by(2).all(|byte| byte.is_ascii_alphabetic())
}

/// Whether three digits follow, and no more.
fn is_thousands(text: &str) -> bool {
    text.bytes().take_while(u8::is_ascii_digit).count() == 3
}

/// The bytes of the word that a text begins with; 0 if it begins with none. A minus before it is a sign if nothing stands
/// right before that.
fn word_length(text: &str, is_sign: bool) -> usize {
    let mut letters = text.char_indices().peekable();
    let mut before = ' ';
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map_or(' ', |&(_, letter)| letter);
        let goes_on = match letter {
            letter if is_superscript(letter) && is_note(text, at) => false,
            letter if letter.is_alphanumeric() => true,
            letter if is_invisible(letter) => at > 0 && next.is_alphanumeric(),
            letter if is_combining_mark(letter) => at > 0,
            '$' | '£' | '€' | '¥' | '%' | '&' if at == 0 => return letter.len_utf8(),
            '-' | '−' if at == 0 => is_sign && next.is_ascii_digit(),
            '\'' | '’' | '‘' => before.is_alphanumeric() && next.is_alphanumeric(),
            ',' => before.is_ascii_digit() && is_thousands(text.get(at + 1..).unwrap_or_default()),
            '.' => {
                let is_initial = before.is_alphabetic() && is_letter_alone(text, at);
                before.is_ascii_digit() && next.is_ascii_digit()
                    || is_initial && next.is_alphabetic()
            }
            // `[T]he`, `say[s]`: a bracket inside a word.
            '[' => changes_word(text.get(at + 1..).unwrap_or_default(), before),
            ']' => {
                before.is_alphanumeric() && text.get(..at).is_some_and(|word| word.contains('['))
            }
            _ => false,
        };
        if !goes_on {
            return at;
        }
        before = letter;
    }
    text.len()
}

/// Whether a superscript behind these bytes of a word is the number of a note: behind short words, it is of a unit (`km²`).
fn is_note(text: &str, at: usize) -> bool {
    const LONGEST_UNIT: usize = 2;
    let word = text.get(..at).unwrap_or_default();
    word.is_empty() || word.chars().all(char::is_alphabetic) && word.chars().count() > LONGEST_UNIT
}

/// What numbers of notes are written with.
const fn is_superscript(letter: char) -> bool {
    matches!(letter, '²' | '³' | '¹' | '⁰' | '⁴'..='⁹')
}

/// Whether the letter before this place stands alone, or behind a full stop.
fn is_letter_alone(text: &str, at: usize) -> bool {
    let mut before = text.get(..at).unwrap_or_default().chars().rev().skip(1);
    before.next().is_none_or(|letter| letter == '.')
}

/// Whether a bracket is part of a word: it closes after a few letters, and letters stand on its other side.
fn changes_word(inside: &str, before: char) -> bool {
    const MOST: usize = 4;
    let count = inside.chars().take_while(|letter| letter.is_alphabetic()).count();
    let mut after = inside.chars().skip(count);
    let closes = (1..=MOST).contains(&count) && after.next() == Some(']');
    closes && (before.is_alphabetic() || after.next().is_some_and(char::is_alphabetic))
}

/// A place in a text of at most 4 GiB.
fn offset(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(text: &str) -> Vec<u64> {
        words(text).iter().map(|word| word.key).collect()
    }

    #[test]
    fn case_marks_and_brackets_make_no_other_word() {
        for (one, other) in [
            ("The town’s “5,000” houses", "the town's 5000 HOUSES"),
            ("[T]he U.S. won", "The US won"),
            ("5 per cent, Ärger", "5% ärger"),
            ("well-known", "well known"),
            ("cafe\u{301} co\u{AD}op & more", "café coop and more"),
            ("don\u{2BC}t", "don't"),
            ("It leaks.³ So", "It leaks. So"),
            ("Recep Erdoğan, Lech Wałęsa", "Recep Erdogan, Lech Walesa"),
        ] {
            assert_eq!(keys(one), keys(other), "{one}");
        }
        assert_ne!(keys("1.5"), keys("15"));
        assert_ne!(keys("5 km²"), keys("5 km"));
        assert_ne!(keys("10²"), keys("10"));
        assert_ne!(keys("твой"), keys("твои"), "no accent");
        assert_ne!(keys("1,5"), keys("15"));
        assert_ne!(keys("-15 degrees"), keys("15 degrees"));
        assert_eq!(keys("10-15"), keys("10 15"));
        assert_ne!(keys("$5"), keys("£5"));
        assert_ne!(keys("don't"), keys("do"));
    }

    #[test]
    fn words_know_where_they_stand() {
        let text = "“Ärger,” say[s] [the minister] … now.";
        let found = words(text);
        let shown: Vec<_> = found
            .iter()
            .map(|word| (word.span.slice(text).unwrap(), word.is_editors, word.follows_ellipsis))
            .collect();
        assert_eq!(
            shown,
            [
                ("Ärger", false, false),
                ("say[s]", true, false),
                ("the", true, false),
                ("minister", true, false),
                ("now", false, true),
            ]
        );
    }

    #[test]
    fn dots_are_an_ellipsis_from_three_on() {
        let follows = |text: &str| words(text).last().unwrap().follows_ellipsis;
        assert!(follows("a ... b") && follows("a . . . b") && follows("a […] b"));
        assert!(!follows("a. b"));
    }
}
