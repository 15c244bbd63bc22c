//! Parts of the names of persons, each by itself: in prose and code, and in addresses in any case. Accents do not count.

use super::compound::{compounds, fold, spellings};
use super::cover::{Covers, Why};
use super::identifier::MAIL_LINK;
use super::subject::LIKELY;
use super::word::{can_name, follows_title, is_capitalized, is_ordinary, is_upper, words};
use core::ops::Range;
use std::collections::{BTreeMap, HashMap, HashSet};

/// How many mentions before a part are looked at for whose it is.
const NEAR: usize = 256;

/// The fewest letters of a name in one word that no mark sets apart in prose.
const FEWEST_LETTERS: usize = 6;

/// A stretch of a text, whom it stands for, and why.
pub(crate) type Found = (Range<usize>, usize, Why);

/// The parts of names, in lowercase and without accents, and whose they are.
#[derive(Debug, Default)]
pub(crate) struct Parts {
    owners: HashMap<String, Vec<usize>>,
    /// Parts written as one word, as handles have them: `annlee`, `alee`.
    joined: HashMap<String, Joined>,
    /// Single words that only look like names: in lowercase they may be any word.
    guesses: HashSet<usize>,
    /// Where subjects stand in the prose: offset and subject.
    mentions: BTreeMap<usize, usize>,
}

#[derive(Clone, Copy, Debug)]
struct Joined {
    subject: usize,
    /// Whether it can be nothing else: it is a name, and no part of it is an initial.
    is_full: bool,
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
                all.add(form, number, subject.label != LIKELY);
            }
            if subject.label == LIKELY && subject.name.chars().all(char::is_alphabetic) {
                all.guesses.insert(number);
            }
        }
        let prose = covers.covers.iter().filter(|cover| cover.place.text == 0);
        all.mentions = prose.map(|cover| (cover.place.range.start, cover.subject)).collect();
        all
    }

    /// `is_sure` if it is a name rather than a guess: two words of a guess may be one word of the language.
    fn add(&mut self, name: &str, subject: usize, is_sure: bool) {
        let parts = words(name).filter_map(|word| name.get(word));
        for part in parts.filter(|part| is_capitalized(part) && can_name(part)) {
            for spelling in spellings(part) {
                let owners = self.owners.entry(spelling).or_default();
                if !owners.contains(&subject) {
                    owners.push(subject);
                }
            }
        }
        for (handle, is_full) in compounds(name) {
            let is_full = is_full && is_sure;
            let joined = self.joined.entry(handle).or_insert(Joined { subject, is_full });
            // All of a name says more than initials of another.
            if is_full && !joined.is_full {
                *joined = Joined { subject, is_full };
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
            let owner = self.owner(&fold(word), range.start)?;
            let counts =
                !is_ordinary(word) || is_name(range.start) || follows_title(text, range.start);
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
                true => is_address(trimmed) || is_path(trimmed) || is_alone(),
                false => trimmed.contains(['/', '@', '.', '-', '_', '+', '#']) || is_alone(),
            };
            if is_address {
                self.in_address(trimmed, start, is_prose, &mut found);
            } else if is_prose {
                let runs = self.in_runs(trimmed, start, is_slug);
                found.extend(runs.into_iter().map(|(own, owner)| (own, owner, Why::Address)));
            } else {
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
                    .filter(|(_, owner)| self.may_be_lower(word, *owner))
                    .map(|(own, owner)| (at + own.start..at + own.end, owner, Why::Address)),
            );
        }
    }

    fn in_address(&self, address: &str, start: usize, is_prose: bool, found: &mut Vec<Found>) {
        let (mut start, mut rest) = (start, address);
        // What a link says about the mail stands behind the address.
        while let Some((mail, query)) = rest.split_once('?').filter(|(mail, _)| mail.contains('@'))
        {
            self.in_one_address(mail, start, is_prose, found);
            start += mail.len() + 1;
            rest = query;
        }
        self.in_one_address(rest, start, is_prose, found);
    }

    fn in_one_address(&self, address: &str, start: usize, is_prose: bool, found: &mut Vec<Found>) {
        // What stands before the address in a link stays.
        let scheme = if address.starts_with(MAIL_LINK) { MAIL_LINK.len() } else { 0 };
        let (start, address) = (start + scheme, address.get(scheme..).unwrap_or_default());
        // In an attribute, a number sign leads to an id.
        let is_handle = (is_prose && address.starts_with('#'))
            || address.starts_with('@')
            || (address.contains('@') && !address.contains('/'));
        let runs = self.in_runs(address, start, |_| true);
        let mut hits = Vec::new();
        for range in words(address) {
            let at = start + range.start;
            let next = runs.get(runs.partition_point(|(run, _)| run.end <= at));
            if next.is_some_and(|(run, _)| run.contains(&at)) {
                continue;
            }
            let word = address.get(range).unwrap_or_default();
            let is_open = |owner: &usize| is_handle || self.may_be_lower(word, *owner);
            let own = self.in_component(word, at).into_iter().filter(|(_, owner)| is_open(owner));
            hits.extend(own.map(|(own, owner)| (at + own.start..at + own.end, owner)));
        }
        hits.extend(runs);
        hits.sort_by_key(|(own, _)| own.start);
        match hits.first().filter(|_| is_handle) {
            Some((_, owner)) => found.push((start..start + address.len(), *owner, Why::Address)),
            None => found.extend(hits.into_iter().map(|(own, owner)| (own, owner, Why::Address))),
        }
    }

    /// Whether a word may stand for its owner as it is written: in lowercase, a guess of one word may not.
    fn may_be_lower(&self, word: &str, owner: usize) -> bool {
        !self.guesses.contains(&owner) || word.chars().any(is_upper)
    }

    /// Several parts of one name with a mark between each two, or with nothing: `ann-lee`, `van-der-berg`, `annlee`.
    /// `is_one` tells of the words of each whether they may be one.
    fn in_runs(
        &self,
        token: &str,
        start: usize,
        is_one: impl Fn(&[&str]) -> bool,
    ) -> Vec<(Range<usize>, usize)> {
        const MOST: usize = 6;
        let all: Vec<Range<usize>> = words(token).collect();
        let folded: Vec<String> =
            all.iter().map(|own| fold(token.get(own.clone()).unwrap_or_default())).collect();
        let mut found = Vec::new();
        let mut from = 0;
        while from < all.len() {
            let rest = all.get(from..).unwrap_or_default();
            let is_joined = |pair: &&[Range<usize>]| match pair {
                [one, other] => token.get(one.end..other.start).is_some_and(is_joint),
                _ => false,
            };
            let most = 1 + rest.windows(2).take(MOST - 1).take_while(is_joined).count();
            let hit = (1..=most).rev().find_map(|count| {
                let own = rest.get(..count)?;
                let (first, last) = (own.first()?, own.last()?);
                let subject = self.whole(folded.get(from..from + count)?, start + first.start)?;
                let own: Vec<&str> = own.iter().filter_map(|own| token.get(own.clone())).collect();
                is_one(&own).then(|| (start + first.start..start + last.end, subject, count))
            });
            from += match hit {
                Some((range, subject, count)) => {
                    found.push((range, subject));
                    count
                }
                None => 1,
            };
        }
        found
    }

    /// Whose name these words are together, which are folded.
    fn whole(&self, parts: &[String], at: usize) -> Option<usize> {
        let joined = self.joined.get(&parts.concat()).filter(|joined| joined.is_full);
        if let Some(Joined { subject, .. }) = joined {
            return Some(*subject);
        }
        let (first, rest) = parts.split_first()?;
        if rest.is_empty() || rest.contains(first) {
            return None;
        }
        let owners = self.owners.get(first)?;
        let is_common = |owner: &usize| {
            let has = |part| self.owners.get(part).is_some_and(|owners| owners.contains(owner));
            rest.iter().all(has)
        };
        let nearest = self.owner(first, at).filter(is_common);
        nearest.or_else(|| owners.iter().copied().find(is_common))
    }

    /// The names in a run of letters of an address: all of it, or words that only capitals set apart.
    fn in_component(&self, word: &str, at: usize) -> Vec<(Range<usize>, usize)> {
        let lower = fold(word);
        let is_part = |part: &str| part.chars().nth(2).is_some() && !is_ordinary(part);
        let whole = self.joined.get(&lower).map(|joined| joined.subject);
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
            let owner = self.owner(&fold(hump), at).filter(|_| is_part(hump))?;
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

/// Whether a run of characters in prose is a path of files or of a site: `/u/ann-lee`, `C:\Users`.
fn is_path(token: &str) -> bool {
    let mut rest = token.chars();
    let first = rest.next();
    let slashes = token.matches(['/', '\\']).count();
    let is_rooted = matches!(first, Some('/' | '\\' | '~')) && rest.any(char::is_alphanumeric);
    (is_rooted && slashes > 0) || slashes > 1 || token.contains(":\\")
}

/// What may stand between two parts of a name in an address.
fn is_joint(between: &str) -> bool {
    ["-", "_", ".", "+", "\u{2010}", "\u{2011}", "'", "’"].contains(&between)
}

/// Whether words of prose that are parts of one name can be nothing else: they are in lowercase and no sentence has them so.
fn is_slug(own: &[&str]) -> bool {
    let is_lower = own.iter().all(|word| word.chars().all(char::is_lowercase));
    let letters: usize = own.iter().map(|word| word.chars().count()).sum();
    let is_known = own.iter().all(|word| is_ordinary(word));
    is_lower && !is_known && (own.len() > 1 || letters >= FEWEST_LETTERS)
}

#[cfg(test)]
mod tests {
    use super::super::subject::{PERSON, Subject};
    use super::*;

    /// The words that addresses lead to, of a text and these names.
    fn found(names: &[(&'static str, &str)], text: &str, is_prose: bool) -> Vec<String> {
        let mut covers = Covers::default();
        for (label, name) in names {
            covers.subject(Subject::of_words("entity", *label, name));
        }
        let mut found = Parts::of(&covers).in_addresses(text, is_prose);
        found.sort_by_key(|(range, ..)| range.start);
        found.into_iter().map(|(range, ..)| text.get(range).unwrap().to_owned()).collect()
    }

    #[test]
    fn slugs_and_handles_of_prose_are_addresses() {
        let ann = [(PERSON, "Ann Lee")];
        let text =
            "ann-lee wrote; see /u/ann-lee, annlee, lee-ann-2 and lee or ann. \\\\srv\\annlee$";
        assert_eq!(found(&ann, text, true), ["ann-lee", "ann-lee", "annlee", "lee-ann", "annlee"]);
        assert!(found(&ann, "a lee-side, alee, and/or lee/ann", true).is_empty());
        assert_eq!(
            found(&[(PERSON, "Ann Walscombe")], "C:\\Users\\walscombe\\x", true),
            ["walscombe"]
        );
    }

    #[test]
    fn accents_apostrophes_and_particles_do_not_count() {
        for (name, address, own) in [
            ("Piotr Wiśniewski", "/people/piotr-wisniewski", "piotr-wisniewski"),
            ("José Müller", "/people/jose-muller", "jose-muller"),
            ("José Müller", "/i/mueller.jpg", "mueller"),
            ("Siobhán O’Rourke", "/siobhan-orourke/1", "siobhan-orourke"),
            ("Siobhán O’Rourke", "/siobhan-o-rourke", "siobhan-o-rourke"),
            ("Ludwig de Vries", "@ludwigdevries", "@ludwigdevries"),
            ("Ineke van der Hoeven", "/vanderhoeven.png", "vanderhoeven"),
            ("Ingrid Solheim-Baptiste", "@ingridsolheim", "@ingridsolheim"),
            ("Zsófia Kertész", "@zsofi_kertesz", "@zsofi_kertesz"),
        ] {
            assert_eq!(found(&[(PERSON, name)], address, false), [own], "{name}");
        }
    }

    #[test]
    fn guesses_of_one_word_are_not_looked_for_in_lowercase() {
        let guess = [(LIKELY, "Ombudsman")];
        assert!(found(&guess, "/ombudsman/the-ombudsman-clears", false).is_empty());
        assert!(found(&guess, "ombudsman", false).is_empty());
        assert_eq!(found(&guess, "@ombudsman", false), ["@ombudsman"]);
        assert_eq!(found(&[(LIKELY, "Jo Ombudsman")], "/ombudsman", false), ["ombudsman"]);
    }
}
