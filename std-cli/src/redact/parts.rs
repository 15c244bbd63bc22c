//! Parts of the names of persons, each by itself: in prose and code, and in addresses in any case.

use super::cover::{Covers, Why};
use super::identifier::MAIL_LINK;
use super::word::{can_name, is_capitalized, is_ordinary, is_upper, words};
use core::ops::Range;
use std::collections::{BTreeMap, HashMap};

/// How many mentions before a part are looked at for whose it is.
const NEAR: usize = 256;

/// A stretch of a text, whom it stands for, and why.
pub(crate) type Found = (Range<usize>, usize, Why);

/// The parts of names, in lowercase, and whose they are.
#[derive(Debug, Default)]
pub(crate) struct Parts {
    owners: HashMap<String, Vec<usize>>,
    /// Parts written as one word, as handles have them: `annlee`, `alee`.
    joined: HashMap<String, usize>,
    /// Where subjects stand in the prose: offset and subject.
    mentions: BTreeMap<usize, usize>,
}

impl Parts {
    /// The parts of the names that are covered.
    pub(crate) fn of(covers: &Covers) -> Self {
        let mut all = Self::default();
        for (number, subject) in covers.subjects.iter().enumerate() {
            if !subject.has_parts() {
                continue;
            }
            for form in &subject.forms {
                all.add(form, number);
            }
        }
        let prose = covers.covers.iter().filter(|cover| cover.place.text == 0);
        all.mentions = prose.map(|cover| (cover.place.range.start, cover.subject)).collect();
        all
    }

    fn add(&mut self, name: &str, subject: usize) {
        let parts = words(name).filter_map(|word| name.get(word));
        let parts: Vec<String> = parts
            .filter(|part| is_capitalized(part) && can_name(part))
            .map(str::to_lowercase)
            .collect();
        for part in &parts {
            let owners = self.owners.entry(part.clone()).or_default();
            if !owners.contains(&subject) {
                owners.push(subject);
            }
        }
        if let [first, .., last] = parts.as_slice() {
            let mut join = |handle: String| {
                self.joined.entry(handle).or_insert(subject);
            };
            join(parts.concat());
            join(format!("{first}{last}"));
            join(format!("{last}{first}"));
            // Also with one half of a hyphenated surname: `ofinnegan-price`.
            for name in parts.iter().skip(1).filter(|name| name.chars().count() > 2) {
                let Some(initial) = first.chars().next() else { continue };
                join(format!("{initial}{name}"));
                join(format!("{name}{initial}"));
            }
        }
    }

    /// Whose part stands at this offset: of several owners, that of the last one before it.
    fn owner(&self, part: &str, at: usize) -> Option<usize> {
        let owners = self.owners.get(part)?;
        let before = self.mentions.range(..at).rev().take(NEAR).map(|(_, subject)| *subject);
        match owners.as_slice() {
            [only] => Some(*only),
            owners => before
                .into_iter()
                .find(|subject| owners.contains(subject))
                .or(owners.first().copied()),
        }
    }

    /// Capitalized words of a text that are parts of names. A part that is also a word of the language counts where
    /// `is_name` says so of the byte where it begins.
    pub(crate) fn in_words(&self, text: &str, is_name: impl Fn(usize) -> bool) -> Vec<Found> {
        if self.owners.is_empty() {
            return Vec::new();
        }
        let found = words(text).filter_map(|range| {
            let word = text.get(range.clone()).filter(|word| is_capitalized(word))?;
            let part = word.to_lowercase();
            let owner = self.owner(&part, range.start)?;
            let counts = !is_ordinary(word) || is_name(range.start);
            counts.then_some((range, owner, Why::Part))
        });
        found.collect()
    }

    /// Parts of names in the addresses of a text: all of a handle or of an e-mail address, of others the part. In prose
    /// an address shows by its marks; elsewhere anything with marks inside it may be one.
    pub(crate) fn in_addresses(&self, text: &str, is_prose: bool) -> Vec<Found> {
        if self.owners.is_empty() {
            return Vec::new();
        }
        let is_edge = |character: char| {
            character.is_whitespace() || "\"'<>()[]{},;|=“”‘’".contains(character)
        };
        let mut found = Vec::new();
        let mut start = 0;
        for token in text.split(is_edge) {
            let trimmed = token.trim_end_matches(['.', ':', '!', '?', '…']);
            // All of a text, or of a line of it: the value of a field of JSON, for example.
            let is_alone = || {
                let before = text.get(..start).and_then(|before| before.chars().next_back());
                let after = text.get(start + token.len()..).and_then(|after| after.chars().next());
                [before, after].iter().all(|edge| edge.is_none_or(|edge| edge == '\n'))
            };
            let is_address = match is_prose {
                true => is_address(trimmed) || is_alone(),
                false => trimmed.contains(['/', '@', '.', '-', '_', '+', '#']) || is_alone(),
            };
            if is_address {
                self.in_address(trimmed, start, is_prose, &mut found);
            } else if !is_prose {
                self.in_code(trimmed, start, &mut found);
            }
            start += token.len();
            start +=
                text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        }
        found
    }

    /// Names in a word of code, which may be any word: those that are long enough to be no other.
    fn in_code(&self, token: &str, start: usize, found: &mut Vec<Found>) {
        const SHORTEST: usize = 5;
        let long = words(token).filter(|range| range.len() >= SHORTEST);
        for range in long {
            let at = start + range.start;
            let word = token.get(range).unwrap_or_default();
            let hits = self.in_component(word, at).into_iter();
            found.extend(
                hits.filter(|(own, _)| own.len() >= SHORTEST || own.len() < word.len())
                    .map(|(own, owner)| (at + own.start..at + own.end, owner, Why::Address)),
            );
        }
    }

    fn in_address(&self, address: &str, start: usize, is_prose: bool, found: &mut Vec<Found>) {
        // What stands around the address in a link stays.
        let scheme = if address.starts_with(MAIL_LINK) { MAIL_LINK.len() } else { 0 };
        let (start, address) = (start + scheme, address.get(scheme..).unwrap_or_default());
        let address = match address.split_once('?') {
            Some((mail, query)) if mail.contains('@') => {
                self.in_address(query, start + mail.len() + 1, is_prose, found);
                mail
            }
            _ => address,
        };
        // In an attribute, a number sign leads to an id.
        let is_handle = (is_prose && address.starts_with('#'))
            || address.starts_with('@')
            || (address.contains('@') && !address.contains('/'));
        for range in words(address) {
            let word = address.get(range.clone()).unwrap_or_default();
            let hits = self.in_component(word, start + range.start);
            if let Some((_, owner)) = hits.first().filter(|_| is_handle) {
                found.push((start..start + address.len(), *owner, Why::Address));
                return;
            }
            found.extend(hits.into_iter().map(|(own, owner)| {
                let at = start + range.start;
                (at + own.start..at + own.end, owner, Why::Address)
            }));
        }
    }

    /// The names in a run of letters of an address: all of it, or words that only capitals set apart.
    fn in_component(&self, word: &str, at: usize) -> Vec<(Range<usize>, usize)> {
        let lower = word.to_lowercase();
        let is_part = |part: &str| part.chars().nth(2).is_some() && !is_ordinary(part);
        let whole = self.joined.get(&lower).copied();
        if let Some(owner) = whole.or_else(|| self.owner(&lower, at).filter(|_| is_part(word))) {
            return vec![(0..word.len(), owner)];
        }
        let capitals = word.char_indices().filter(|(_, character)| is_upper(*character));
        let mut bounds: Vec<usize> = capitals.map(|(at, _)| at).filter(|at| *at > 0).collect();
        bounds.insert(0, 0);
        bounds.push(word.len());
        if bounds.len() < 3 {
            return Vec::new();
        }
        let humps = bounds.windows(2).filter_map(|pair| {
            let &[start, end] = pair else { return None };
            let hump = word.get(start..end)?;
            let owner = self.owner(&hump.to_lowercase(), at).filter(|_| is_part(hump))?;
            Some((start..end, owner))
        });
        humps.collect()
    }
}

/// Whether a run of characters in prose is an address rather than words.
fn is_address(token: &str) -> bool {
    let has_dot_inside = || {
        let mut parts = token.split('.');
        parts.clone().count() > 1 && parts.all(|part| part.chars().count() > 1)
    };
    token.contains(['@', '#', '_'])
        || token.contains("://")
        || token.starts_with("www.")
        || has_dot_inside()
}
