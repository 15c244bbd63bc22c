//! Chains: which names name the same person, body or place.
//!
//! Names are compared with those that the document has used before: the same words; a person's last
//! name after the full name, or the full name after the last name; a given name, if one person has it;
//! a body's first words after its full name (`Lentjes`, `Lentjes AG`); initials (`WHO`), or whatever
//! acronym stands in brackets behind a body's name (`Union of Harbour Workers (SHA)`); spellings of a long
//! last name that differ in one letter (`Sergeev`, `Sergeyev`). The memory is fixed: when it is full, the
//! name that was mentioned least and longest ago leaves, which is counted as a loss. A nationality is no
//! mention of its country: its mentions are a chain of their own. Pronouns and descriptions of persons join
//! later (`stage/mentions.rs`).

use crate::annotation::{ChainId, Naming, Payload};
use crate::coreference::acronym::{has_initials, is_acronym};
use crate::grammar::name::{is_first_word, is_last_word};
use crate::label::{EntityLabel, Layer};
use crate::lang;
use crate::window::Context;
use crate::window::memory::{Memory, NAME_BYTES, Name};
use heapless::Vec;

/// Gives every name of the window its chain.
pub(crate) fn annotate(context: &mut Context<'_>) {
    for index in 0..context.notes.all().len() {
        let Some(note) = context.notes.all().get(index) else {
            return;
        };
        let Payload::Entity(label, Naming { chain: None, .. }) = note.payload else {
            continue;
        };
        let (id, place) = (note.id(), context.notes.place(note));
        let text = context.text_of(place);
        let same = introduced_by(context, index, label);
        let (chain, whole) = resolve(&mut context.memory, text, label, same);
        if let Some(chain) = chain {
            context.notes.set_chain(id, chain);
        }
        if !whole {
            context.notes.lose(Layer::Entity, place.0);
        }
    }
}

/// The chain of the body whose name an acronym in brackets shortens: `Union of Harbour Workers (SHA)`.
fn introduced_by(context: &Context<'_>, index: usize, label: EntityLabel) -> Option<ChainId> {
    let notes = context.notes.all();
    let (short, long) = (notes.get(index)?, notes.get(index.checked_sub(1)?)?);
    let Payload::Entity(EntityLabel::Organization, Naming { chain, .. }) = long.payload else {
        return None;
    };
    let (place, before) = (context.notes.place(short), context.notes.place(long));
    let behind = (place.1, place.1.saturating_add(1));
    let is_shortened = label == EntityLabel::Organization
        && is_acronym(context.text_of(place))
        && context.text_of(before).contains(&b' ')
        && context.text_of((before.1, place.0)) == b" ("
        && context.text_of(behind) == b")";
    chain.filter(|_| is_shortened)
}

/// The chain of a name, and whether all is well: no other name had to leave the memory for it, and the
/// numbers of chains have not run out. A name that is new belongs to the chain `same`, if there is one; what
/// is written otherwise is remembered beside it.
fn resolve(
    memory: &mut Memory<'_>,
    text: &[u8],
    label: EntityLabel,
    same: Option<ChainId>,
) -> (Option<ChainId>, bool) {
    let state = &mut memory.state.coreference;
    state.mentions = state.mentions.saturating_add(1);
    let now = state.mentions;
    let mention = Mention::new(text, label);
    let alike = |name: &Name| mention.likeness(name).map(|likeness| (likeness, name.last));
    let best = memory.names.iter_mut().filter_map(|name| Some((alike(name)?, name)));
    let best = best.max_by_key(|(key, _)| *key);
    let (same, known) = match best {
        Some(((SAME | PART, _), name)) => {
            name.last = now;
            name.count = name.count.saturating_add(1);
            if text.len() > name.text.len() {
                name.text = remembered(text);
            }
            return (Some(name.chain), true);
        }
        Some(((likeness, _), name)) => (Some(name.chain), likeness),
        None => (same, SAME),
    };
    let is_other = |name: &Name| mention.likeness(name) == Some(GUESS) && Some(name.chain) != same;
    let same = same.filter(|_| known > GUESS || !memory.names.iter().any(is_other));
    let chain = match same {
        Some(chain) => chain,
        None => {
            let Some(chains) = state.chains.checked_add(1) else {
                return (None, false);
            };
            let chain = ChainId(state.chains);
            state.chains = chains;
            chain
        }
    };
    let forgotten = make_room(memory);
    let name = Name {
        text: remembered(text),
        label,
        chain,
        role_stated: false,
        role: 0,
        count: 1,
        last: now,
    };
    // A memory of no names at all remembers none.
    let _ = memory.names.push(name);
    (Some(chain), !forgotten)
}

/// The same words.
const SAME: u8 = 4;
/// A last name, the first words of a body's name, a plural: one is a part of the other and adds nothing.
const PART: u8 = 3;
/// Initials.
const INITIALS: u8 = 2;
/// A given name or another spelling: one person's if no other comes into question.
const GUESS: u8 = 1;

/// A mention, which is compared with every name that is remembered: what each comparison needs is found out once.
struct Mention<'t> {
    text: &'t [u8],
    label: EntityLabel,
    is_acronym: bool,
    /// Its first words, and its last.
    given: &'t [u8],
    last: &'t [u8],
}

impl<'t> Mention<'t> {
    fn new(text: &'t [u8], label: EntityLabel) -> Self {
        let (given, last) = split_last(text);
        Self { text, label, is_acronym: is_acronym(text), given, last }
    }

    /// How much it is like a remembered name.
    fn likeness(&self, name: &Name) -> Option<u8> {
        let (text, label) = (self.text, self.label);
        if label != name.label && comparable(label) != comparable(name.label) {
            return None;
        }
        // `Al Qaeda`, `al Qaeda`
        if name.text.eq_ignore_ascii_case(text.get(..NAME_BYTES).unwrap_or(text)) {
            return Some(SAME);
        }
        if label != name.label {
            return None;
        }
        match label {
            EntityLabel::Norp => lang::are_forms_of_one(&name.text, text).then_some(PART),
            EntityLabel::Gpe => self.shares_initials(name).then_some(INITIALS),
            EntityLabel::Organization if self.shares_initials(name) => Some(INITIALS),
            EntityLabel::Organization => is_first_word(&name.text, text).then_some(PART),
            EntityLabel::Person if !self.shares_initials(name) => self.likeness_of_person(name),
            _ => None,
        }
    }

    fn shares_initials(&self, name: &Name) -> bool {
        self.is_acronym && has_initials(&name.text, self.text)
            || is_acronym(&name.text) && has_initials(self.text, &name.text)
    }

    fn likeness_of_person(&self, name: &Name) -> Option<u8> {
        if is_last_word(&name.text, self.text) || is_last_word(self.text, &name.text) {
            return Some(PART);
        }
        if is_first_word(&name.text, self.text) {
            return Some(GUESS);
        }
        if self.last.len() < SHORTEST_VARIANT {
            return None;
        }
        let (given, last) = split_last(&name.text);
        // Given names must not contradict each other.
        let compatible = given == self.given || given.is_empty() || self.given.is_empty();
        (compatible && differ_in_one_letter(last, self.last)).then_some(GUESS)
    }
}

/// Places of any kind are compared with each other: `Sahel` may be tagged either way.
const fn comparable(label: EntityLabel) -> EntityLabel {
    match label {
        EntityLabel::Location | EntityLabel::Facility => EntityLabel::Gpe,
        other => other,
    }
}

/// A name's first words, and its last.
fn split_last(name: &[u8]) -> (&[u8], &[u8]) {
    match name.iter().rposition(|&byte| byte == b' ') {
        Some(space) => (
            name.get(..space).unwrap_or_default(),
            name.get(space.saturating_add(1)..).unwrap_or_default(),
        ),
        None => (&[], name),
    }
}

/// Shorter names that differ in a letter are different names.
const SHORTEST_VARIANT: usize = 6;

/// Whether one long word becomes the other by one letter that transliterations differ in: a `y`, `i`, `j`,
/// `e`, `h` or apostrophe more (`Sergeev`, `Sergeyev`), or one of a pair for the other (`Zelensky`,
/// `Zelenski`). Other letters make other names: Johnson and Johnston, Miller and Muller.
fn differ_in_one_letter(a: &[u8], b: &[u8]) -> bool {
    let (long, short) = if a.len() >= b.len() { (a, b) } else { (b, a) };
    if short.len() < SHORTEST_VARIANT {
        return false;
    }
    let same = long.iter().zip(short).take_while(|(a, b)| a == b).count();
    let (Some([odd, long_rest @ ..]), Some(short_rest)) = (long.get(same..), short.get(same..))
    else {
        return false;
    };
    match short_rest {
        [other, rest @ ..] if long.len() == short.len() => {
            long_rest == rest && lang::are_transliterations(*odd, *other)
        }
        rest => long_rest == rest && same > 0 && lang::may_be_left_out(*odd),
    }
}

fn remembered(text: &[u8]) -> Vec<u8, NAME_BYTES, u8> {
    let mut name = Vec::new();
    let _ = name.extend_from_slice(text.get(..NAME_BYTES).unwrap_or(text));
    name
}

/// Forgets the least useful name if the memory is full.
fn make_room(memory: &mut Memory<'_>) -> bool {
    if memory.names.len() < memory.names.capacity() || memory.names.is_empty() {
        return false;
    }
    let least = memory
        .names
        .iter()
        .enumerate()
        .min_by_key(|(_, name)| (name.count > 1, name.last))
        .map(|(index, _)| index);
    let last = memory.names.pop();
    if let (Some(slot), Some(last)) = (least.and_then(|least| memory.names.get_mut(least)), last) {
        *slot = last;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::annotation::Content;
    use crate::testing::{annotate, check};
    use crate::window::memory::State;

    /// The chains of the names of a text, by number.
    fn chains(text: &str) -> std::vec::Vec<(std::string::String, u16)> {
        let set = annotate(text);
        let entities = set.layer(Layer::Entity).map(|note| {
            let Content::Entity(_, Some(chain)) = note.content() else { panic!("no chain") };
            (note.span().slice(text).unwrap_or_default().into(), chain.0)
        });
        entities.collect()
    }

    #[test]
    fn acronyms_belong_to_their_bodies() {
        let text = "The World Health Organization and the Union of Harbour Workers (SHA) met. The SHA \
                    thanked the WHO. The ABC did not come.\n";
        let found = chains(text);
        let numbers: std::vec::Vec<u16> = found.iter().map(|(_, chain)| *chain).collect();
        assert_eq!(numbers, [0, 1, 1, 1, 0, 2], "{found:?}");
    }

    #[test]
    fn given_names_belong_to_the_only_one_who_has_them() {
        let (mut state, mut names) = (State::new(None), Vec::<Name, 8>::new());
        let mut chain = |text: &str| {
            let mut memory = Memory { state: &mut state, names: &mut names };
            resolve(&mut memory, text.as_bytes(), EntityLabel::Person, None).0.unwrap().0
        };
        assert_eq!([chain("Daniel Montalvo"), chain("Daniel"), chain("Ana Ruiz")], [0, 0, 1]);
        assert_eq!([chain("Ana Diaz"), chain("Ana"), chain("Montalvo")], [2, 3, 0]);
    }

    #[test]
    fn spellings_differ_in_one_letter() {
        let cases = [
            (("Sergeev", "Sergeyev"), true),
            (("Zelensky", "Zelenski"), true),
            (("Johnson", "Johnston"), false),
            (("Miller", "Muller"), false),
            (("Hansen", "Hanson"), false),
            (("Sergeyev", "Sargeev"), false),
            (("Brown", "Crown"), false),
        ];
        check(&cases, |(one, other)| differ_in_one_letter(one.as_bytes(), other.as_bytes()));
    }
}
