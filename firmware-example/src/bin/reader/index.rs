//! An index of names: who and what a text names, and where. It has a fixed size: of a long text it keeps what is
//! named most, and counts what it had to forget.

use heapless::{String, Vec};
use postil::annotation::{ChainId, Content};
use postil::engine::Window;
use postil::label::EntityLabel;
use postil::{Annotation, Sink};

/// How many names the index holds.
pub(crate) const NAMES: usize = 96;
/// How many places of names it holds, of all names together. A name has one place in a paragraph: where it stands
/// there first.
pub(crate) const PLACES: usize = 4600;
/// The longest name, in bytes; a longer one is kept by its beginning.
const NAME_BYTES: usize = 36;

/// No further place.
const NONE: u16 = u16::MAX;

const _: () = assert!(PLACES < NONE as usize);

/// A name of the index.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// The longest form that was seen.
    name: String<NAME_BYTES, u8>,
    label: EntityLabel,
    /// The number under which the engine knew it last: it forgets names, and gives a new number then.
    chain: Option<ChainId>,
    count: u16,
    /// Its first and its last place, in the table of places.
    first: u16,
    last: u16,
}

impl Entry {
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) const fn label(&self) -> EntityLabel {
        self.label
    }

    /// In how many paragraphs it is named, as far as the index remembers.
    pub(crate) const fn count(&self) -> u16 {
        self.count
    }
}

/// An index. All zeros at its beginning.
#[derive(Debug)]
pub(crate) struct Index {
    entries: Vec<Entry, NAMES>,
    /// Byte offsets in the text, each with the number of the name's next place; places that are free again are a
    /// list of their own.
    offsets: Vec<u32, PLACES>,
    next: Vec<u16, PLACES>,
    /// One more than the first free place; 0 is none.
    free: u16,
    forgotten: u32,
}

impl Index {
    pub(crate) const fn new() -> Self {
        Self { entries: Vec::new(), offsets: Vec::new(), next: Vec::new(), free: 0, forgotten: 0 }
    }

    /// How many places were given up to make room for others.
    pub(crate) const fn forgotten(&self) -> u32 {
        self.forgotten
    }

    /// The entry that follows another in the order of the alphabet; the first one without it.
    pub(crate) fn after(&self, entry: Option<&Entry>) -> Option<&Entry> {
        let key = |entry: &Entry| (entry.name.clone(), entry.label.code());
        let last = entry.map(key);
        let follows =
            |entry: &&Entry| entry.count > 0 && last.as_ref().is_none_or(|last| key(entry) > *last);
        self.entries.iter().filter(follows).min_by_key(|entry| key(entry))
    }

    /// The places of a name, in the order of the text.
    pub(crate) fn places(&self, entry: &Entry) -> impl Iterator<Item = u32> + '_ {
        let mut next = entry.first;
        core::iter::from_fn(move || {
            let place = usize::from(next);
            next = *self.next.get(place)?;
            self.offsets.get(place).copied()
        })
    }

    /// Notes where a name stands.
    fn note(&mut self, mention: Mention<'_>) {
        let Mention { name, label, chain, offset, paragraph } = mention;
        let Some(number) = self.find(name, label, chain).or_else(|| self.add(name, label)) else {
            self.forgotten = self.forgotten.saturating_add(1);
            return;
        };
        let is_listed = self.named(name, label).is_some();
        if let Some(entry) = self.entries.get_mut(number) {
            entry.chain = chain.or(entry.chain);
            // The longest form is the entry's name, unless another entry has it: no two look alike.
            if name.len() > entry.name.len() && !is_listed {
                entry.name = clipped(name);
            }
            let last = self.offsets.get(usize::from(entry.last));
            if last.is_some_and(|last| *last >= paragraph) {
                return;
            }
        }
        let Some(place) = self.room(number) else {
            self.forgotten = self.forgotten.saturating_add(1);
            return;
        };
        if let Some(slot) = self.offsets.get_mut(usize::from(place)) {
            *slot = offset;
        }
        let Some(entry) = self.entries.get_mut(number) else {
            return;
        };
        if let Some(slot) = self.next.get_mut(usize::from(place)) {
            *slot = NONE;
        }
        match self.next.get_mut(usize::from(entry.last)) {
            Some(slot) => *slot = place,
            None => entry.first = place,
        }
        entry.last = place;
        entry.count = entry.count.saturating_add(1);
    }

    /// The entry of a name: by the engine's chain, by the same words, or, for a part of a person's name, by the
    /// one person who has it.
    fn find(&self, name: &str, label: EntityLabel, chain: Option<ChainId>) -> Option<usize> {
        let by_chain = || {
            let is_same = |entry: &Entry| entry.label == label && entry.chain == chain;
            chain.and_then(|_| self.entries.iter().position(is_same))
        };
        let by_part = || {
            let has_part = |entry: &&Entry| {
                let is_person = entry.label == label && label == EntityLabel::Person;
                is_person && entry.name().split(' ').any(|part| part == name)
            };
            let mut with_part = self.entries.iter().filter(has_part);
            let only = with_part.next().filter(|_| with_part.next().is_none())?;
            self.named(only.name(), label)
        };
        by_chain().or_else(|| self.named(name, label)).or_else(by_part)
    }

    /// The entry that is called so.
    fn named(&self, name: &str, label: EntityLabel) -> Option<usize> {
        let name = clipped(name);
        self.entries.iter().position(|entry| entry.label == label && entry.name == name)
    }

    fn add(&mut self, name: &str, label: EntityLabel) -> Option<usize> {
        if self.entries.is_full()
            && let Some(number) = self.rarest(|_, _| true)
        {
            self.release(number);
            let _ = self.entries.swap_remove(number);
        }
        let entry =
            Entry { name: clipped(name), label, chain: None, count: 0, first: NONE, last: NONE };
        self.entries.push(entry).ok()?;
        self.entries.len().checked_sub(1)
    }

    /// A free place for the entry of this number.
    fn room(&mut self, number: usize) -> Option<u16> {
        // The rarest name gives its places; its entry stays until another name needs it.
        if self.free == 0
            && self.offsets.is_full()
            && let Some(rarest) = self.rarest(|other, entry| other != number && entry.count > 0)
        {
            self.release(rarest);
        }
        if let Some(place) = self.free.checked_sub(1) {
            self.free = match self.next.get(usize::from(place)) {
                Some(&next) if next != NONE => next.saturating_add(1),
                _ => 0,
            };
            return Some(place);
        }
        self.offsets.push(0).ok()?;
        self.next.push(NONE).ok()?;
        self.offsets.len().checked_sub(1).and_then(|place| u16::try_from(place).ok())
    }

    /// The name that is named least among these; of equals, the one whose last place is the earliest.
    fn rarest(&self, among: impl Fn(usize, &Entry) -> bool) -> Option<usize> {
        let last = |entry: &Entry| self.offsets.get(usize::from(entry.last)).copied();
        let entries = self.entries.iter().enumerate();
        let candidates = entries.filter(|(number, entry)| among(*number, entry));
        candidates.min_by_key(|(_, entry)| (entry.count, last(entry))).map(|(number, _)| number)
    }

    /// Frees the places of an entry.
    fn release(&mut self, number: usize) {
        let Some(entry) = self.entries.get_mut(number) else {
            return;
        };
        let (count, first, last) = (entry.count, entry.first, entry.last);
        (entry.count, entry.first, entry.last) = (0, NONE, NONE);
        self.forgotten = self.forgotten.saturating_add(count.into());
        // They go before those that are free already.
        if let Some(slot) = self.next.get_mut(usize::from(last)) {
            *slot = self.free.checked_sub(1).unwrap_or(NONE);
            self.free = first.saturating_add(1);
        }
    }
}

/// A name in the text.
struct Mention<'p> {
    name: &'p str,
    label: EntityLabel,
    chain: Option<ChainId>,
    /// Where it stands, and where its paragraph begins, in bytes.
    offset: u32,
    paragraph: u32,
}

/// People and places of each window.
impl Sink for Index {
    fn window(&mut self, window: &Window<'_>) {
        let mentions =
            window.annotations.iter().filter_map(|annotation| mention(annotation, window));
        mentions.for_each(|mention| self.note(mention));
    }
}

/// The name that an annotation is, if it belongs into the index.
fn mention<'p>(annotation: &Annotation, window: &Window<'p>) -> Option<Mention<'p>> {
    let Content::Entity(label, chain) = annotation.content() else {
        return None;
    };
    let is_kept = matches!(
        label,
        EntityLabel::Person | EntityLabel::Gpe | EntityLabel::Location | EntityLabel::Facility
    );
    let (offset, paragraph) = (annotation.span().start(), window.start);
    let range = annotation.span().range();
    let start = usize::try_from(paragraph).ok()?;
    let name = window.text.get(range.start.checked_sub(start)?..range.end.checked_sub(start)?)?;
    is_kept.then_some(Mention { name, label, chain, offset, paragraph })
}

fn clipped(name: &str) -> String<NAME_BYTES, u8> {
    let mut kept = String::new();
    for character in name.chars() {
        if kept.push(character).is_err() {
            break;
        }
    }
    kept
}
