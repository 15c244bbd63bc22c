//! The spellings of an entry that match, and the hash that they all share.

use crate::hash::{Fnv, among};
use crate::rule::TermRule;
use crate::scan::Token;
use crate::text::character::{self, Kind};

/// How uppercase and lowercase letters of a text may differ from those of an entry.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer, Options};
/// use postil::terms::{CaseRule, Lexicon, LexiconEntry};
///
/// let found = |case| {
///     let entry = LexiconEntry { text: "iron ore", label: "MINERAL", id: None, case };
///     let mut buffer = [0; 128];
///     let lexicon = Lexicon::from_bytes(Lexicon::build(&[entry], &mut buffer)?)?;
///     let options = Options::new().lexicon(lexicon);
///     let mut notes = Annotations::<32>::new();
///     DefaultEngine::new().annotate(b"iron ore, Iron ore, IRON ORE, Iron Ore", &options, &mut notes)?;
///     Ok::<_, postil::Error>(notes.layer(Layer::Term).count())
/// };
/// assert_eq!((found(CaseRule::Exact)?, found(CaseRule::Smart)?, found(CaseRule::Ignore)?), (1, 3, 4));
/// # Ok::<(), postil::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[repr(u8)]
#[non_exhaustive]
pub enum CaseRule {
    /// As written; or all in capitals; or with a capital at the beginning, if the entry begins with a lowercase
    /// letter.
    #[default]
    Smart = 0,
    /// As written.
    Exact = 1,
    /// In any case.
    Ignore = 2,
}

impl CaseRule {
    /// Every rule, in the order of its number.
    pub const ALL: [Self; 3] = [Self::Smart, Self::Exact, Self::Ignore];

    /// The name of the rule in tables of terms.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Smart => "smart",
            Self::Exact => "exact",
            Self::Ignore => "ignore",
        }
    }

    /// The rule with this name in tables of terms.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::terms::CaseRule;
    ///
    /// assert_eq!(CaseRule::from_name("ignore"), Some(CaseRule::Ignore));
    /// assert_eq!(CaseRule::from_name("Ignore"), None);
    /// ```
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.name() == name)
    }

    /// The rule's number; frozen.
    #[must_use]
    pub const fn code(self) -> u8 {
        self as u8
    }

    /// The rule with this number.
    #[must_use]
    pub fn from_code(code: u8) -> Option<Self> {
        Self::ALL.get(usize::from(code)).copied()
    }
}

/// How `tokens` of the window `text` spell the entry; `None` if its case rule does not allow it.
pub(super) fn spelling(
    rule: CaseRule,
    entry: &[u8],
    tokens: &[Token],
    text: &[u8],
) -> Option<TermRule> {
    let mut comparison = Comparison::new(entry);
    for (index, token) in tokens.iter().enumerate() {
        if token.spaced() && index > 0 {
            comparison.add(b" ");
        }
        comparison.add(token.of(text));
    }
    comparison.result(rule)
}

/// Compares an entry with the text, character by character.
struct Comparison<'e> {
    rest: &'e [u8],
    at_start: bool,
    /// The characters so far are the same, ignoring case.
    alike: bool,
    written: bool,
    capitals: bool,
    opening: bool,
}

impl<'e> Comparison<'e> {
    const fn new(entry: &'e [u8]) -> Self {
        Self {
            rest: entry,
            at_start: true,
            alike: true,
            written: true,
            capitals: true,
            opening: true,
        }
    }

    fn add(&mut self, piece: &[u8]) {
        let mut piece = piece;
        while let (true, Some((found, kind, width))) = (self.alike, character::first(piece)) {
            piece = piece.get(width..).unwrap_or_default();
            let Some((wanted, _, width)) = character::first(self.rest) else {
                self.alike = false;
                return;
            };
            self.rest = self.rest.get(width..).unwrap_or_default();
            let small = character::lower(wanted);
            self.alike = character::lower(found) == small;
            self.written &= found == wanted;
            self.capitals &= kind != Kind::Lower;
            let raised = self.at_start && wanted == small && found != small;
            self.opening &= raised || (found == wanted && !self.at_start);
            self.at_start = false;
        }
    }

    fn result(&self, rule: CaseRule) -> Option<TermRule> {
        if !self.alike || !self.rest.is_empty() {
            return None;
        }
        if self.written {
            return Some(TermRule::Written);
        }
        match rule {
            CaseRule::Exact => None,
            CaseRule::Ignore => Some(TermRule::AnyCase),
            CaseRule::Smart if self.capitals => Some(TermRule::Capitals),
            CaseRule::Smart => self.opening.then_some(TermRule::Opening),
        }
    }
}

/// A running hash of lowercased text: FNV-1a over the bytes of ASCII characters and the code points of others.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hash(Fnv);

impl Hash {
    pub(super) const EMPTY: Self = Self(Fnv::EMPTY);

    const fn byte(self, byte: u8) -> Self {
        Self(self.0.byte(byte))
    }

    /// The hash of the text so far, followed by a token.
    pub(super) fn token(self, spaced: bool, bytes: &[u8]) -> Self {
        let start = if spaced { self.byte(b' ') } else { self };
        start.text(bytes)
    }

    /// The hash of the text so far, followed by `bytes`.
    pub(super) fn text(self, bytes: &[u8]) -> Self {
        let (mut hash, mut rest) = (self, bytes);
        while let [byte, after @ ..] = rest {
            if byte.is_ascii() {
                hash = hash.byte(byte.to_ascii_lowercase());
                rest = after;
                continue;
            }
            let Some((letter, _, width)) = character::first(rest) else {
                return hash;
            };
            let code = u32::from(character::lower(letter)).to_le_bytes();
            hash = code.into_iter().take(3).fold(hash, Self::byte);
            rest = rest.get(width..).unwrap_or_default();
        }
        hash
    }

    /// The hash after the final steps of `MurmurHash3`, which make all its bits equally good.
    pub(super) const fn key(self) -> Key {
        let mut hash = self.0.value();
        hash ^= hash >> 16;
        hash = hash.wrapping_mul(0x85EB_CA6B);
        hash ^= hash >> 13;
        hash = hash.wrapping_mul(0xC2B2_AE35);
        hash ^= hash >> 16;
        Key(hash)
    }
}

/// The final hash of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Key(u32);

impl Key {
    /// One of the numbers `0..count`.
    pub(super) fn among(self, count: u32) -> u32 {
        among(self.0, count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::scan;
    use crate::testing::check;

    fn spelled(rule: CaseRule, entry: &str, text: &str) -> Option<TermRule> {
        let mut tokens = heapless::Vec::<Token, 16>::new();
        scan(text.as_bytes(), &mut tokens);
        spelling(rule, entry.as_bytes(), &tokens, text.as_bytes())
    }

    #[test]
    fn case_rules_say_what_is_the_same() {
        use CaseRule::{Exact, Ignore, Smart};
        let cases = [
            ((Exact, "iron ore", "iron ore"), Some(TermRule::Written)),
            ((Exact, "iron ore", "Iron ore"), None),
            ((Exact, "iron ore", "IRON ORE"), None),
            ((Smart, "iron ore", "iron ore"), Some(TermRule::Written)),
            ((Smart, "iron ore", "Iron ore"), Some(TermRule::Opening)),
            ((Smart, "iron ore", "IRON ORE"), Some(TermRule::Capitals)),
            ((Smart, "iron ore", "Iron Ore"), None),
            ((Smart, "Iron", "iron"), None),
            ((Smart, "Iron", "IRON"), Some(TermRule::Capitals)),
            ((Smart, "élan", "Élan"), Some(TermRule::Opening)),
            ((Smart, "élan", "ÉLAN"), Some(TermRule::Capitals)),
            ((Smart, "iPod", "IPod"), Some(TermRule::Opening)),
            ((Smart, "iPod", "ipod"), None),
            ((Smart, "1 mg", "1 MG"), Some(TermRule::Capitals)),
            ((Ignore, "Iron Ore", "iRON oRE"), Some(TermRule::AnyCase)),
            ((Ignore, "Жито", "жИТО"), Some(TermRule::AnyCase)),
            ((Ignore, "Iron Ore", "Iron  Ores"), None),
            ((Ignore, "Iron Ores", "Iron Ore"), None),
            ((Ignore, "Iron Ore", "Iron-Ore"), None),
            ((Ignore, "Iron Ore", "Iron \u{a0}\t Ore"), Some(TermRule::Written)),
        ];
        check(&cases, |(rule, entry, text)| spelled(rule, entry, text));
    }

    #[test]
    fn all_spellings_share_a_hash() {
        let key = |text: &str| Hash::EMPTY.text(text.as_bytes()).key().0;
        assert_eq!(key("Élan Жито"), key("éLAN жИТО"));
        assert_ne!(key("elan"), key("élan"));
        let pieces = Hash::EMPTY.token(false, b"Iron").token(true, b"ORE").key().0;
        assert_eq!(pieces, key("iron ore"));
    }

    #[test]
    fn keys_are_spread_over_any_range() {
        assert_eq!(Key(u32::MAX).among(7), 6);
        assert_eq!(Key(0).among(7), 0);
        assert_eq!(Key(u32::MAX).among(u32::MAX), u32::MAX - 1);
        assert_eq!(Key(5).among(0), 0);
    }

    #[test]
    fn rules_have_names_and_numbers() {
        for rule in CaseRule::ALL {
            assert_eq!(CaseRule::from_name(rule.name()), Some(rule));
            assert_eq!(CaseRule::from_code(rule.code()), Some(rule));
        }
        assert_eq!((CaseRule::from_name("Exact"), CaseRule::from_code(3)), (None, None));
    }
}
