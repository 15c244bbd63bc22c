//! Arcs by rules on tags: noun phrases, verb groups with subject and object, appositions, and the clause that a verb of speech
//! governs. What no rule attaches hangs on the head of the sentence.

use crate::label::{Deprel, Tag};
use crate::lexicon::{Word, class};
use crate::scan::{Mark, Token};
use crate::syntax::Arc;
use core::ops::Range;

/// Fills the arcs of a clause whose tokens are tagged. Takes `arcs` of the same length.
pub(crate) fn attach(clause: &[Token], arcs: &mut [Arc]) {
    arcs.fill(Arc::NONE);
    let mut rules = Rules { clause, arcs };
    rules.noun_phrases();
    // Before subjects are looked for, which no description behind a comma is.
    rules.appositions();
    let mut from = 0;
    while let Some(group) = rules.next_group(from) {
        rules.verb(&group);
        from = group.main.saturating_add(1);
    }
    rules.infinitives();
    rules.contents();
    rules.rest();
}

/// A finite verb with its auxiliaries: from the first to the main verb.
struct Group {
    start: usize,
    main: usize,
    passive: bool,
}

struct Rules<'a> {
    clause: &'a [Token],

    arcs: &'a mut [Arc],
}

impl Rules<'_> {
    fn tag(&self, index: usize) -> Option<Tag> {
        self.clause.get(index).and_then(|token| Tag::from_number(token.tag_number()))
    }

    fn is(&self, index: usize, tags: &[Tag]) -> bool {
        self.tag(index).is_some_and(|tag| tags.contains(&tag))
    }

    fn word(&self, index: usize) -> Word {
        self.clause.get(index).map_or(Word::None, Token::word)
    }

    fn is_mark(&self, index: usize, mark: Mark) -> bool {
        self.clause.get(index).is_some_and(|token| token.is_mark(mark))
    }

    fn speaks(&self, index: usize) -> bool {
        self.clause.get(index).is_some_and(|token| token.is(class::SPEECH | class::ATTITUDE))
    }

    fn is_free(&self, index: usize) -> bool {
        self.arcs.get(index).is_some_and(|arc| arc.is_none())
    }

    fn set(&mut self, own: usize, head: usize, label: Deprel) {
        if let Some(arc) = self.arcs.get_mut(own) {
            *arc = Arc::new(own, head, label);
        }
    }

    /// Attaches a token that is not attached yet.
    fn offer(&mut self, own: usize, head: usize, label: Deprel) {
        if self.is_free(own) {
            self.set(own, head, label);
        }
    }

    /// Whether a noun phrase ends with this token.
    fn is_head(&self, index: usize) -> bool {
        let next = index.saturating_add(1);
        let goes_on = self.is(next, &NAMING) && !self.is(index, &[Tag::Pronoun])
            || self.is(next, &[Tag::Genitive]);
        self.is(index, &NAMING) && !goes_on || self.is(index, &[Tag::Pronoun])
    }

    /// The first token of the noun phrase that ends here.
    fn phrase_start(&self, head: usize) -> usize {
        if self.is(head, &[Tag::Pronoun]) {
            return head;
        }
        let before = (0..head).rev().take(PHRASE).take_while(|index| self.is(*index, &INSIDE));
        before.last().unwrap_or(head)
    }

    /// The head of the noun phrase that begins here.
    fn phrase_head(&self, start: usize) -> Option<usize> {
        let inside = |index: usize| self.is(index, &INSIDE) || self.is(index, &[Tag::Adverb]);
        for index in { start.. }.take(PHRASE) {
            if self.is_head(index) {
                return Some(index);
            }
            if !inside(index) {
                return None;
            }
        }
        None
    }

    fn noun_phrases(&mut self) {
        for head in 0..self.clause.len() {
            if !self.is_head(head) {
                continue;
            }
            let start = self.phrase_start(head);
            let mut owner_from = start;
            for index in start..head {
                match self.tag(index) {
                    Some(Tag::Genitive) => {
                        self.own(owner_from, index, head);
                        owner_from = index.saturating_add(1);
                    }
                    Some(Tag::Possessive) => self.set(index, head, Deprel::Owner),
                    Some(Tag::Noun | Tag::Nouns | Tag::Name) => {
                        self.set(index, head, Deprel::Compound);
                    }
                    _ => self.set(index, head, Deprel::Other),
                }
            }
        }
    }

    /// `the minister ’s car`: the words before the ending hang on the last of them, and that on the head.
    fn own(&mut self, start: usize, ending: usize, head: usize) {
        let Some(owner) = ending.checked_sub(1).filter(|owner| *owner >= start) else { return };
        for index in start..owner {
            let noun = self.is(index, &[Tag::Noun, Tag::Nouns, Tag::Name]);
            self.set(index, owner, if noun { Deprel::Compound } else { Deprel::Other });
        }
        self.set(ending, owner, Deprel::Other);
        self.set(owner, head, Deprel::Owner);
    }

    /// The first verb group that begins at `from` or later.
    fn next_group(&self, from: usize) -> Option<Group> {
        let start = (from..self.clause.len()).find(|index| self.is(*index, &FINITE))?;
        let (mut main, mut passive, mut index) = (start, false, start.saturating_add(1));
        while self.is(index, &GROUP) {
            if !self.is(index, &[Tag::Adverb]) {
                if !self.helps(main) {
                    break;
                }
                passive = self.word(main) == Word::Be
                    && self.is(index, &[Tag::Participle, Tag::Past]);
                main = index;
            }
            index = index.saturating_add(1);
        }
        Some(Group { start, main, passive })
    }

    /// Whether a verb can be an auxiliary.
    fn helps(&self, index: usize) -> bool {
        self.is(index, &[Tag::Modal])
            || self.clause.get(index).is_some_and(|token| token.is(class::AUXILIARY))
            || self.word(index) == Word::Be
    }

    fn verb(&mut self, group: &Group) {
        let &Group { start, main, passive } = group;
        // `was sold a boat`: the participle is no part of the phrase behind it.
        if let Some(arc) = self.arcs.get_mut(main) {
            *arc = Arc::NONE;
        }
        let mut before_main = true;
        for index in (start..main).rev() {
            let label = match self.tag(index) {
                Some(Tag::Adverb) => Deprel::Other,
                _ if passive && before_main => Deprel::PassiveAuxiliary,
                _ => Deprel::Auxiliary,
            };
            before_main &= label == Deprel::Other;
            self.set(index, main, label);
        }
        if let Some(subject) = self.subject(group) {
            let label = if passive { Deprel::PassiveSubject } else { Deprel::Subject };
            self.offer(subject, main, label);
        }
        let next = main.saturating_add(1);
        if passive {
            if self.word(next) == Word::By
                && let Some(agent) = self.phrase_head(next.saturating_add(1))
            {
                self.offer(agent, main, Deprel::Agent);
            }
        } else if let Some(object) = self.phrase_head(next) {
            let of_content = self.speaks(main) && self.begins_content(object);
            if self.word(main) != Word::Be && !of_content {
                self.offer(object, main, Deprel::Object);
            }
        }
    }

    /// The subject of a verb group: the nearest noun phrase before it that no preposition governs; of a verb of speech behind a
    /// mark the phrase behind it.
    fn subject(&self, group: &Group) -> Option<usize> {
        let before = self.subject_before(group.start);
        let after = self.phrase_head(group.main.saturating_add(1)).filter(|_| self.speaks(group.main));
        let inverted = after.is_some_and(|after| !self.begins_content(after))
            && group.start.checked_sub(1).is_some_and(|mark| self.is(mark, &[Tag::Punctuation]));
        if before.is_none() || inverted {
            return after.or(before);
        }
        before
    }

    /// Whether a phrase behind a verb of speech is the subject of what is said: `he said rain fell`.
    fn begins_content(&self, head: usize) -> bool {
        self.is(head.saturating_add(1), &FINITE)
    }

    fn subject_before(&self, verb: usize) -> Option<usize> {
        let mut index = verb.checked_sub(1)?;
        while index.saturating_add(FAR) > verb {
            let mut first = index;
            if let Some(described) = self.described(index) {
                // `Ana Ruiz, the mayor, left`: it was she.
                first = described.saturating_add(1);
            } else if self.is_head(index) || self.is(index, &[Tag::Relative, Tag::Existential]) {
                first = self.phrase_start(index);
                let governor = first.checked_sub(1);
                let governed =
                    governor.is_some_and(|governor| self.is(governor, &[Tag::Preposition, Tag::To]));
                if !governed {
                    return Some(index);
                }
                first = governor.unwrap_or(first);
            } else if self.is(index, &BARRIERS) {
                return None;
            }
            index = first.checked_sub(1)?;
        }
        None
    }

    /// What an apposition describes, which stands before it.
    fn described(&self, index: usize) -> Option<usize> {
        let arc = self.arcs.get(index).filter(|arc| arc.is(Deprel::Apposition));
        arc.and_then(|arc| arc.head(index)).filter(|described| *described < index)
    }

    /// Objects of verbs that are not finite.
    fn infinitives(&mut self) {
        for verb in 0..self.clause.len() {
            if self.is(verb, &[Tag::Base, Tag::Gerund])
                && self.is_free(verb)
                && let Some(object) = self.phrase_head(verb.saturating_add(1))
            {
                self.offer(object, verb, Deprel::Object);
            }
        }
    }

    /// `Ana Ruiz, the mayor,`: of two phrases at a comma one is a name and the other is not.
    fn appositions(&mut self) {
        for comma in 1..self.clause.len() {
            let name = comma.saturating_sub(1);
            if !self.is_mark(comma, Mark::Comma) || !self.is_head(name) {
                continue;
            }
            let Some(other) = self.phrase_head(comma.saturating_add(1)) else { continue };
            let is_name = |index: usize| self.is(index, &[Tag::Name]);
            if is_name(name) == is_name(other) || !self.is_free(other) {
                continue;
            }
            let rest = { other.saturating_add(1).. }.take(FAR);
            let end = { rest }.into_iter().find(|index| !self.is(*index, &DESCRIBING));
            let ends = end.is_none_or(|end| self.is(end, &[Tag::Punctuation]));
            if ends {
                self.set(other, name, Deprel::Apposition);
            }
        }
    }

    /// The verb of a group's clause: up from auxiliaries.
    fn main_of(&self, index: usize) -> usize {
        match self.arcs.get(index) {
            Some(arc) if arc.is(Deprel::Auxiliary) || arc.is(Deprel::PassiveAuxiliary) => {
                arc.head(index).unwrap_or(index)
            }
            _ => index,
        }
    }

    /// What a verb of speech governs: the clause after it, else the one that the sentence begins with.
    fn contents(&mut self) {
        let finite = |rules: &Self, mut range: Range<usize>| {
            range.find(|index| rules.is(*index, &FINITE)).map(|index| rules.main_of(index))
        };
        for verb in 0..self.clause.len() {
            if !self.speaks(verb) || !self.is(verb, &VERBS) {
                continue;
            }
            let next = verb.saturating_add(1);
            let after = finite(self, next..next.saturating_add(FAR));
            let content = if after.is_some() && self.is(next, &CONTENT_OPENERS) {
                after
            } else {
                finite(self, verb.saturating_sub(FAR)..verb)
            };
            if let Some(content) = content.filter(|content| *content != verb) {
                self.offer(content, verb, Deprel::Complement);
            }
        }
    }

    /// The head of the sentence: the first main verb, or the verb of speech that governs it; without a verb what the first word
    /// belongs to.
    fn root(&self) -> usize {
        let first = (0..self.clause.len()).find(|index| self.is(*index, &FINITE));
        let mut root = first.map_or(0, |index| self.main_of(index));
        for _ in 0..DEEPEST {
            match self.arcs.get(root).and_then(|arc| arc.head(root)) {
                Some(head) => root = head,
                None => break,
            }
        }
        root
    }

    /// Whatever is left hangs on the head of the sentence. Loops are cut there, too.
    fn rest(&mut self) {
        let root = self.root();
        for index in 0..self.clause.len() {
            let label = if self.is(index, &[Tag::Preposition]) {
                Deprel::Other
            } else {
                self.loose(index)
            };
            self.offer(index, root, label);
        }
        if let Some(arc) = self.arcs.get_mut(root) {
            *arc = Arc::ROOT;
        }
        for index in 0..self.clause.len() {
            let mut at = index;
            let mut steps = DEEPEST;
            while let Some(head) = self.arcs.get(at).and_then(|arc| arc.head(at)) {
                at = head;
                steps = steps.saturating_sub(1);
                if steps == 0 {
                    self.set(index, root, Deprel::Other);
                    break;
                }
            }
        }
    }

    /// The label of what no rule attaches.
    fn loose(&self, index: usize) -> Deprel {
        let start = if self.is_head(index) { self.phrase_start(index) } else { index };
        match start.checked_sub(1) {
            Some(before) if self.is_head(index) && self.is(before, &[Tag::Preposition, Tag::To]) => {
                Deprel::Oblique
            }
            _ => Deprel::Other,
        }
    }
}

/// The most words of a noun phrase.
const PHRASE: usize = 16;
/// The furthest that anything is looked for, in tokens: keeps time linear.
const FAR: usize = 48;
/// The longest path to the root: one that is longer goes round.
const DEEPEST: usize = 16;

/// Tags of words that can be the head of a noun phrase.
const NAMING: [Tag; 3] = [Tag::Noun, Tag::Nouns, Tag::Name];
/// Tags of words inside a noun phrase, before its head.
const INSIDE: [Tag; 10] = [
    Tag::Noun,
    Tag::Nouns,
    Tag::Name,
    Tag::Adjective,
    Tag::Number,
    Tag::Determiner,
    Tag::Possessive,
    Tag::Genitive,
    Tag::Participle,
    Tag::Gerund,
];
/// Tags of verbs that begin a group.
const FINITE: [Tag; 4] = [Tag::Past, Tag::PresentThird, Tag::Present, Tag::Modal];
/// Tags of words that a group goes on with.
const GROUP: [Tag; 5] = [Tag::Adverb, Tag::Base, Tag::Participle, Tag::Gerund, Tag::Past];
/// Tags of verbs.
const VERBS: [Tag; 6] =
    [Tag::Past, Tag::PresentThird, Tag::Present, Tag::Base, Tag::Participle, Tag::Gerund];
/// Tags that no subject is looked for behind.
const BARRIERS: [Tag; 5] =
    [Tag::Past, Tag::PresentThird, Tag::Present, Tag::Modal, Tag::Subordinator];
/// Tags inside an apposition, behind its head.
const DESCRIBING: [Tag; 9] = [
    Tag::Preposition,
    Tag::Determiner,
    Tag::Adjective,
    Tag::Noun,
    Tag::Nouns,
    Tag::Name,
    Tag::Number,
    Tag::Possessive,
    Tag::Conjunction,
];
/// Tags that a content clause can begin with.
const CONTENT_OPENERS: [Tag; 11] = [
    Tag::Subordinator,
    Tag::Pronoun,
    Tag::Determiner,
    Tag::Name,
    Tag::Noun,
    Tag::Nouns,
    Tag::Punctuation,
    Tag::Existential,
    Tag::Possessive,
    Tag::Adjective,
    Tag::Number,
];
