//! What the engine keeps of a document between its windows: a small, fixed memory.

use super::narrative::Narrative;
use super::notes::Notes;
pub(crate) use super::persons::{PERSONS, Persons, Seen, seen};
use crate::annotation::{ChainId, Id};
use crate::label::EntityLabel;
use crate::value::Date;
use heapless::{Vec, VecView};

/// The memory of a document.
#[derive(Debug)]
pub(crate) struct Memory<'a> {
    pub(crate) state: &'a mut State,
    pub(crate) names: &'a mut VecView<Name>,
}

impl Memory<'_> {
    /// Where the first name of a chain stands, mostly under the chain's own number.
    fn index_of(&self, chain: ChainId) -> Option<usize> {
        let is_chain = |name: &Name| name.chain == chain;
        let guess = usize::from(chain.0);
        if self.names.get(guess).is_some_and(is_chain) {
            return Some(guess);
        }
        self.names.iter().position(is_chain)
    }

    /// A name of a chain.
    pub(crate) fn name_of(&self, chain: ChainId) -> Option<&Name> {
        self.names.get(self.index_of(chain)?)
    }

    /// As [`Memory::name_of`].
    pub(crate) fn name_of_mut(&mut self, chain: ChainId) -> Option<&mut Name> {
        let index = self.index_of(chain)?;
        self.names.get_mut(index)
    }
}

/// The part of the memory that has one size in every profile: what each stage keeps for itself.
#[derive(Clone, Debug)]
pub(crate) struct State {
    pub(crate) document: Document,
    pub(crate) narrative: Narrative,
    pub(crate) quotes: Quotes,
    pub(crate) coreference: Coreference,
    /// What was stated of names and their roles.
    pub(crate) stated: Stated,
    /// Offices that the document has named with their bodies.
    pub(crate) offices: Offices,
    /// Bodies and events that the document has named, by their nouns.
    pub(crate) nouns: Nouns,
}

impl State {
    pub(crate) const fn new(date: Option<Date>) -> Self {
        Self {
            document: Document::new(date),
            narrative: Narrative::NEW,
            quotes: Quotes { speaker: None },
            coreference: Coreference::new(),
            stated: Stated::NONE,
            offices: Offices::NONE,
            nouns: Nouns::NONE,
        }
    }

    /// Ends a window: what refers to its notes takes the numbers that they have got.
    pub(crate) fn settle(&mut self, notes: &Notes<'_>) {
        self.quotes.settle(notes);
        self.offices.settle(notes);
        self.nouns.settle(notes);
    }
}

/// What the stage of document lines keeps.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Document {
    /// The document's date: from the text, else from the caller.
    pub(crate) date: Option<Date>,
    /// Whether the text gave the date; the first such line decides.
    pub(crate) date_in_text: bool,
    /// How far the document has come.
    pub(crate) progress: Progress,
    /// The window goes on with a paragraph that had to be cut.
    pub(crate) continued: bool,
}

impl Document {
    const fn new(date: Option<Date>) -> Self {
        Self { date, date_in_text: false, progress: Progress::Beginning, continued: false }
    }
}

/// How far the document has come; front matter stands before the first paragraph of prose.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Progress {
    Beginning,
    AfterHeadline,
    Body,
}

/// What the stage of quotations keeps.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Quotes {
    /// Who spoke last, unless a line without speech came since: who goes on in a quotation without a speaker.
    pub(crate) speaker: Option<Id>,
}

impl Quotes {
    fn settle(&mut self, notes: &Notes<'_>) {
        self.speaker = self.speaker.map(|id| notes.settled(id));
    }
}

/// What coreference keeps, beside the names.
#[derive(Clone, Debug)]
pub(crate) struct Coreference {
    /// Who was mentioned lately.
    pub(crate) persons: Persons,
    /// Chains numbered so far.
    pub(crate) chains: u16,
    /// Mentions of names so far; tells how long ago a name was mentioned.
    pub(crate) mentions: u32,
}

impl Coreference {
    const fn new() -> Self {
        Self { persons: Persons::NONE, chains: 0, mentions: 0 }
    }
}

/// The most statements that are remembered; the oldest leaves first.
const REMEMBERED: usize = 32;

/// What the document has stated, as hashes; 0 is none.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stated {
    hashes: [u32; REMEMBERED],
    next: u8,
}

impl Stated {
    pub(crate) const NONE: Self = Self { hashes: [0; REMEMBERED], next: 0 };

    /// Remembers a statement; whether it is new.
    pub(crate) fn add(&mut self, hash: u32) -> bool {
        if self.hashes.contains(&hash) {
            return false;
        }
        if let Some(slot) = self.hashes.get_mut(usize::from(self.next)) {
            *slot = hash;
        }
        let next = self.next.saturating_add(1);
        self.next = if usize::from(next) < REMEMBERED { next } else { 0 };
        true
    }
}

/// An office that the document has named with its place or body: of which country `the prime minister` is one.
#[derive(Clone, Copy, Debug)]
struct Office {
    /// Of its words; 0 is none.
    hash: u32,
    of: Id,
    /// Who was said to hold it, if somebody was.
    holder: Option<ChainId>,
}

/// The most offices that are remembered; the oldest leaves first.
const OFFICES: usize = 4;

/// The offices that the document has named with what they are of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Offices {
    last: [Office; OFFICES],
    next: u8,
}

impl Offices {
    const NONE: Self =
        Self { last: [Office { hash: 0, of: Id(0), holder: None }; OFFICES], next: 0 };

    /// Remembers an office. Who holds it is not forgotten when it is named again without its holder.
    pub(crate) fn add(&mut self, hash: u32, of: Id, holder: Option<ChainId>) {
        let place = self.last.iter().position(|office| office.hash == hash);
        let index = place.unwrap_or(usize::from(self.next));
        if let Some(office) = self.last.get_mut(index) {
            let known = office.holder.filter(|_| office.hash == hash);
            *office = Office { hash, of, holder: holder.or(known) };
        }
        if place.is_none() {
            let next = self.next.saturating_add(1);
            self.next = if usize::from(next) < OFFICES { next } else { 0 };
        }
    }

    /// What an office is of, if nobody else holds it.
    pub(crate) fn of(&self, hash: u32, holder: Option<ChainId>) -> Option<Id> {
        let office = self.last.iter().find(|office| office.hash == hash && hash != 0)?;
        (office.holder.is_none() || office.holder == holder).then_some(office.of)
    }

    fn settle(&mut self, notes: &Notes<'_>) {
        for office in &mut self.last {
            office.of = notes.settled(office.of);
        }
    }
}

/// What the document has named by a noun: which body `the council` is, which event `the meeting`.
#[derive(Clone, Copy, Debug)]
struct Known {
    /// Of the noun; 0 is none.
    hash: u32,
    id: Id,
    /// The chain of a body; of an event, the low bits of its id.
    group: u16,
    /// Another body or event has the same noun.
    is_one_of_several: bool,
}

/// The most nouns that are remembered; the oldest leaves first.
const NOUNS: usize = 10;

/// Bodies and events that the document has named, by their nouns.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Nouns {
    last: [Known; NOUNS],
    next: u8,
}

impl Nouns {
    const NONE: Self = Self {
        last: [Known { hash: 0, id: Id(0), group: 0, is_one_of_several: false }; NOUNS],
        next: 0,
    };

    /// Remembers what a noun names.
    pub(crate) fn add(&mut self, hash: u32, id: Id, group: u16) {
        let place = self.last.iter().position(|known| known.hash == hash);
        let index = place.unwrap_or(usize::from(self.next));
        if let Some(known) = self.last.get_mut(index) {
            let is_another = known.is_one_of_several || known.group != group;
            *known = Known { hash, id, group, is_one_of_several: place.is_some() && is_another };
        }
        if place.is_none() {
            let next = self.next.saturating_add(1);
            self.next = if usize::from(next) < NOUNS { next } else { 0 };
        }
    }

    /// The only one that a noun has named so far.
    pub(crate) fn only(&self, hash: u32) -> Option<Id> {
        let known = self.last.iter().find(|known| known.hash == hash && hash != 0)?;
        (!known.is_one_of_several).then_some(known.id)
    }

    fn settle(&mut self, notes: &Notes<'_>) {
        for known in &mut self.last {
            known.id = notes.settled(known.id);
        }
    }
}

/// The longest name that is remembered, in bytes; longer ones are compared by their beginning.
pub(crate) const NAME_BYTES: usize = 40;

/// A name seen in the document: the longest form so far of one person, body or place.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    pub(crate) text: Vec<u8, NAME_BYTES, u8>,
    pub(crate) label: EntityLabel,
    pub(crate) chain: ChainId,
    /// Whether the document has said of what this person holds a role.
    pub(crate) role_stated: bool,
    /// The role that this person was said to hold last, as a hash: whom `the minister` stands for; 0 is none.
    pub(crate) role: u32,
    /// How often it was mentioned.
    pub(crate) count: u16,
    /// Number of its last mention, see [`Coreference::mentions`].
    pub(crate) last: u32,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::label::Layer;
    use crate::testing::lines;

    #[test]
    fn the_oldest_statement_is_forgotten_first() {
        let mut stated = Stated::NONE;
        for hash in 1..=32 {
            assert!(stated.add(hash));
        }
        assert!((1..=32).all(|hash| !stated.add(hash)));
        assert!(stated.add(33) && !stated.add(2) && stated.add(1), "1 has left, 2 has not");
        assert!(stated.add(2), "and 2 after it");
    }

    /// What is said of a war holds whatever it is called; a conflict has no first party.
    #[test]
    fn a_war_goes_on_and_conflicts_are_mutual() {
        let relations = |text| lines(text, Layer::Relation).len();
        let once = relations("The war between Peru and Chile began.\n");
        assert!(once > 0);
        assert_eq!(
            relations(
                "The war between Peru and Chile began. The war between Peru and Chile ended.\n"
            ),
            once
        );
        assert_eq!(
            relations(
                "The talks between Peru and Chile began. The talks between Peru and Chile ended.\n"
            ),
            4
        );
        let mutual = lines("Peru attacked Chile. Chile attacked Peru.\n", Layer::Relation);
        let mutual = mutual.iter().filter(|line| line.starts_with("conflict_with"));
        assert_eq!(mutual.count(), 1);
    }

    #[test]
    fn what_was_stated_is_not_written_again() {
        let text = "Peru's president Ana Ruiz left. The President of Peru Ana Ruiz came back. Then former \
                    Peru president Ana Ruiz wrote to Chile's president Ana Ruiz.\n";
        let expected = [
            "has_role Ana Ruiz president Peru asserted",
            "has_role Ana Ruiz president Peru former",
            "has_role Ana Ruiz president Chile asserted",
        ];
        assert_eq!(lines(text, Layer::Relation), expected);
    }
}
