//! A user's rules, which are checked once and then read in place.

use super::blob::{Calls, RuleTable};
use super::format::{CHECKED, HEADER, Header, MAGIC, OWN_RULES, VERSION};
use crate::crc::crc32;
use crate::error::{Error, ErrorKind};
use crate::label::TermLabel;
use core::fmt;

/// The user's rules: patterns of words, names and relations in a sentence, and the annotations to write if they match.
///
/// It borrows the bytes that `postil rules build` compiled from a text, from flash or memory. `core/RULES.md` specifies
/// them, and `core/rules/README.md` explains how to write rules.
///
/// # Examples
///
/// ```
/// use postil::error::ErrorKind;
/// use postil::rules::Rules;
///
/// assert_eq!(Rules::from_bytes(b"PER is a painter").unwrap_err().kind(), ErrorKind::RulesMagic);
/// ```
#[derive(Clone, Copy)]
pub struct Rules<'a>(&'a [u8]);

impl<'a> Rules<'a> {
    /// The offset that annotations add to the number of a user's rule. Smaller numbers are built-in rules.
    pub const FIRST_RULE: u16 = OWN_RULES;

    /// Checks the bytes of compiled rules, in a few passes, and borrows them. Needs no further memory.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::RulesMagic`], [`ErrorKind::RulesVersion`], or [`ErrorKind::RulesCorrupt`] if the bytes are damaged.
    /// `postil rules check` checks whether the rules make sense; this function does not.
    ///
    /// # Examples
    ///
    /// ```
    /// use postil::error::ErrorKind;
    /// use postil::rules::Rules;
    ///
    /// assert_eq!(Rules::from_bytes(b"PER is a painter").unwrap_err().kind(), ErrorKind::RulesMagic);
    /// ```
    pub fn from_bytes(bytes: &'a [u8]) -> Result<Self, Error> {
        let corrupt =
            |at: usize| Error::new(ErrorKind::RulesCorrupt, u32::try_from(at).unwrap_or(u32::MAX));
        match bytes {
            [one, other, VERSION, ..] if [*one, *other] == MAGIC => {}
            [one, other, version, ..] if [*one, *other] == MAGIC => {
                return Err(Error::new(ErrorKind::RulesVersion(*version), 2));
            }
            _ => return Err(Error::new(ErrorKind::RulesMagic, 0)),
        }
        let rules = RuleTable::divided(bytes, OWN_RULES, Calls::USERS).ok_or_else(|| corrupt(0))?;
        let crc = Header::read(bytes).map(|header| header.crc);
        if crc != Some(crc32(bytes.get(CHECKED..).unwrap_or_default())) {
            return Err(corrupt(CHECKED));
        }
        rules.check().ok_or_else(|| corrupt(HEADER))?;
        Ok(Self(bytes))
    }

    /// The parts of the blob, for the engine.
    pub(crate) fn table(self) -> Option<RuleTable<'a>> {
        RuleTable::divided(self.0, OWN_RULES, Calls::USERS)
    }

    /// The number of rules.
    #[must_use]
    pub fn rule_count(&self) -> u16 {
        self.table().map_or(0, |table| table.count)
    }

    /// The number of rules that need a dependency parser.
    #[must_use]
    pub fn arc_rule_count(&self) -> u16 {
        self.table().map_or(0, |table| table.arc_rule_count())
    }

    /// The name of a label that the rules declare. `None` if these rules do not declare it.
    #[must_use]
    pub fn label_name(&self, label: TermLabel) -> Option<&'a str> {
        self.table()?.label_name(label.get())
    }

    /// The name of a relation that the rules declare. `None` if these rules do not declare it.
    #[must_use]
    pub fn relation_name(&self, label: TermLabel) -> Option<&'a str> {
        self.table()?.relation_name(label.get())
    }

    /// The name of a rule, by number from 0. `None` if there is no such rule, or if the rules were built without names.
    #[must_use]
    pub fn rule_name(&self, number: u16) -> Option<&'a str> {
        self.table()?.rule_name(number)
    }
}

/// Shows only its length.
impl fmt::Debug for Rules<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rules").field("bytes", &self.0.len()).finish_non_exhaustive()
    }
}
