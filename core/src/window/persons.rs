//! Who was mentioned lately: the persons that a pronoun can stand for.

use crate::annotation::ChainId;

/// What was seen of a person's last mention, as bits.
pub(crate) mod seen {
    /// The subject of a verb.
    pub(crate) const SUBJECT: u16 = 1;
    /// Whose something is.
    pub(crate) const OWNER: u16 = 1 << 2;
    /// By a pronoun.
    pub(crate) const PRONOUN: u16 = 1 << 3;
    /// As somebody who says something.
    pub(crate) const SPEAKS: u16 = 1 << 6;

    /// The first person of the line.
    pub(crate) const OPENS_LINE: u16 = 1 << 7;

    /// A woman or a man by name or title, and by a pronoun that stood for the person before. These stay.
    pub(crate) const FEMALE: u16 = 1 << 8;
    pub(crate) const MALE: u16 = 1 << 9;
    pub(crate) const SHE: u16 = 1 << 10;
    pub(crate) const HE: u16 = 1 << 11;
    /// The given name ends like those of many women.
    pub(crate) const LIKE_SHE: u16 = 1 << 12;

    /// What outlasts a mention.
    pub(crate) const LASTING: u16 = FEMALE | MALE | SHE | HE | LIKE_SHE;
}

/// A person, and where the last mention stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Seen {
    pub(crate) chain: ChainId,
    /// The token of the window, if it stands in this one.
    pub(crate) token: u16,
    /// The sentence, counted over the document.
    pub(crate) sentence: u16,
    /// See [`seen`].
    pub(crate) traits: u16,
    /// The line, counted over the document.
    pub(crate) line: u8,
    /// How often the person was mentioned, by names and by pronouns; 0 stands for no person.
    pub(crate) count: u8,
}

impl Seen {
    const NOBODY: Self =
        Self { chain: ChainId(0), token: 0, sentence: 0, traits: 0, line: 0, count: 0 };
}

/// The most persons that are remembered; the one mentioned longest ago leaves first.
pub(crate) const PERSONS: usize = 6;

/// Who was mentioned lately, the last one first.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Persons {
    last: [Seen; PERSONS],
    /// Sentences and lines of prose so far.
    pub(crate) sentence: u16,
    pub(crate) line: u8,
}

impl Persons {
    pub(crate) const NONE: Self = Self { last: [Seen::NOBODY; PERSONS], sentence: 0, line: 0 };

    /// Who was mentioned, the last one first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Seen> {
        self.last.iter().filter(|seen| seen.count > 0)
    }

    /// Who spoke last.
    pub(crate) fn last_speaker(&self) -> Option<ChainId> {
        self.iter().find(|seen| seen.traits & seen::SPEAKS != 0).map(|seen| seen.chain)
    }

    /// A mention of a person in this sentence, with what is seen of it.
    pub(crate) fn add(&mut self, chain: ChainId, token: u16, traits: u16) {
        let mut new =
            Seen { chain, token, sentence: self.sentence, traits, line: self.line, count: 1 };
        // Those mentioned since the person was make room.
        let known = self.last.iter().find(|seen| seen.count > 0 && seen.chain == chain);
        if let Some(known) = known {
            new.traits |= known.traits & seen::LASTING;
            new.count = known.count.saturating_add(1);
        }
        let mut moved = new;
        for place in &mut self.last {
            core::mem::swap(place, &mut moved);
            if moved.chain == chain && moved.count > 0 {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec::Vec;

    fn chains(persons: &Persons) -> Vec<(u16, u8)> {
        persons.iter().map(|seen| (seen.chain.0, seen.count)).collect()
    }

    #[test]
    fn the_last_one_stands_first_and_the_oldest_leaves() {
        let mut persons = Persons::NONE;
        for chain in [0, 1, 2, 0, 1, 1] {
            persons.add(ChainId(chain), 0, 0);
        }
        assert_eq!(chains(&persons), [(1, 3), (0, 2), (2, 1)]);
        for chain in 3..7 {
            persons.add(ChainId(chain), 0, 0);
        }
        assert_eq!(chains(&persons), [(6, 1), (5, 1), (4, 1), (3, 1), (1, 3), (0, 2)]);
    }

    #[test]
    fn a_mention_forgets_how_the_last_one_stood_but_not_who_it_was() {
        let mut persons = Persons::NONE;
        persons.add(ChainId(3), 0, seen::SUBJECT | seen::FEMALE);
        persons.add(ChainId(3), 5, seen::OWNER);
        let traits: Vec<u16> = persons.iter().map(|seen| seen.traits).collect();
        assert_eq!(traits, [seen::OWNER | seen::FEMALE]);
    }
}
