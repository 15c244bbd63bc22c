//! Arcs by rules on tags: noun phrases, verb groups with subject and object, appositions, and the clause that a verb of speech
//! governs. What no rule attaches hangs on the head of the sentence.

use crate::label::{Deprel, Tag};
use crate::lexicon::{Word, class};
use crate::scan::{Mark, Token};
use crate::syntax::Arc;
use core::ops::Range;

/// Fills the arcs of a clause whose tokens are tagged. Takes `arcs` of the same length.
#[inline(never)]
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

    /// Whether a token has one of the tags of a [`mask`].
    #[inline(always)]
    fn is(&self, index: usize, tags: u32) -> bool {
        let number = self.clause.get(index).map_or(0, Token::tag_number);
        tags.wrapping_shr(number.into()) & 1 == 1
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
        let goes_on = self.is(next, NAMING) && !self.is(index, const { mask(&[Tag::Pronoun]) })
            || self.is(next, const { mask(&[Tag::Genitive]) });
        self.is(index, NAMING) && !goes_on || self.is(index, const { mask(&[Tag::Pronoun]) })
    }

    /// The first token of the noun phrase that ends here.
    fn phrase_start(&self, head: usize) -> usize {
        if self.is(head, const { mask(&[Tag::Pronoun]) }) {
            return head;
        }
        let mut start = head;
        for index in (0..head).rev().take(PHRASE) {
            if !self.is(index, INSIDE)
                || self.is(start, const { mask(&[Tag::Determiner, Tag::Possessive]) })
            {
                break;
            }
            start = index;
        }
        // `have left boats`: the participle belongs to the verb.
        let verbal = self.is(start, const { mask(&[Tag::Participle, Tag::Gerund]) })
            && start.checked_sub(1).is_some_and(|before| self.helps(before));
        if verbal { start.saturating_add(1).min(head) } else { start }
    }

    /// The head of the noun phrase that begins here.
    fn phrase_head(&self, start: usize) -> Option<usize> {
        let inside =
            |index: usize| self.is(index, INSIDE) || self.is(index, const { mask(&[Tag::Adverb]) });
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
            let noun = self.is(index, const { mask(&[Tag::Noun, Tag::Nouns, Tag::Name]) });
            self.set(index, owner, if noun { Deprel::Compound } else { Deprel::Other });
        }
        self.set(ending, owner, Deprel::Other);
        self.set(owner, head, Deprel::Owner);
    }

    /// The first verb group that begins at `from` or later.
    fn next_group(&self, from: usize) -> Option<Group> {
        let start = (from..self.clause.len()).find(|index| self.is(*index, FINITE))?;
        let (mut main, mut passive, mut index) = (start, false, start.saturating_add(1));
        while self.is(index, GROUP) {
            if !self.is(index, const { mask(&[Tag::Adverb]) }) {
                if !self.helps(main) {
                    break;
                }
                passive = self.word(main) == Word::Be
                    && self.is(index, const { mask(&[Tag::Participle, Tag::Past]) });
                main = index;
            }
            index = index.saturating_add(1);
        }
        Some(Group { start, main, passive })
    }

    /// Whether a verb can be an auxiliary.
    fn helps(&self, index: usize) -> bool {
        self.is(index, const { mask(&[Tag::Modal]) })
            || self.clause.get(index).is_some_and(|token| token.is(class::AUXILIARY))
            || self.word(index) == Word::Be
    }

    /// Attaches the auxiliaries of a group, its subject, and its object or agent. Of a form of `be` alone the predicate behind it
    /// is the head.
    fn verb(&mut self, group: &Group) {
        let &Group { start, main, passive } = group;
        // `was sold a boat`: the participle is no part of the phrase behind it.
        if let Some(arc) = self.arcs.get_mut(main) {
            *arc = Arc::NONE;
        }
        let is_copula = !passive && self.word(main) == Word::Be;
        let predicate = if is_copula { self.predicate(main.saturating_add(1)) } else { None };
        let head = predicate.unwrap_or(main);
        let mut before_main = true;
        for index in (start..main).rev() {
            let label = match self.tag(index) {
                Some(Tag::Adverb) => Deprel::Other,
                _ if passive && before_main => Deprel::PassiveAuxiliary,
                _ => Deprel::Auxiliary,
            };
            before_main &= label == Deprel::Other;
            self.set(index, head, label);
        }
        if predicate.is_some() {
            self.set(main, head, Deprel::Copula);
        }
        if let Some(subject) = self.subject(group) {
            let label = if passive { Deprel::PassiveSubject } else { Deprel::Subject };
            self.offer(subject, head, label);
        }
        let next = main.saturating_add(1);
        if passive {
            if self.word(next) == Word::By
                && let Some(agent) = self.phrase_head(next.saturating_add(1))
            {
                self.offer(agent, main, Deprel::Agent);
            }
        } else if !is_copula
            && let Some(object) = self.phrase_head(next)
            && !self.begins_clause(object)
        {
            self.offer(object, main, Deprel::Object);
        }
    }

    /// The predicate behind a form of `be`: a noun phrase, behind a preposition or not, or an adjective.
    fn predicate(&self, from: usize) -> Option<usize> {
        let adverbs = { from.. }
            .take(ADVERBS)
            .take_while(|index| self.is(*index, const { mask(&[Tag::Adverb]) }));
        let start = from.saturating_add(adverbs.count());
        let preposition = usize::from(self.is(start, const { mask(&[Tag::Preposition]) }));
        let noun = self.phrase_head(start.saturating_add(preposition));
        noun.or_else(|| self.is(start, const { mask(&[Tag::Adjective]) }).then_some(start))
    }

    /// Whether a noun phrase is the subject of the verb right behind it: `believes the mayor left`, `said rain fell`.
    fn begins_clause(&self, noun: usize) -> bool {
        let next = noun.saturating_add(1);
        self.is(
            next.saturating_add(usize::from(self.is(next, const { mask(&[Tag::Adverb]) }))),
            FINITE,
        )
    }

    /// The subject of a verb group: the nearest noun phrase before it that no preposition governs; of a verb of speech behind a
    /// mark the phrase behind it.
    fn subject(&self, group: &Group) -> Option<usize> {
        let before = self.subject_before(group.start);
        let after =
            self.phrase_head(group.main.saturating_add(1)).filter(|_| self.speaks(group.main));
        let inverted = after.is_some_and(|after| !self.begins_clause(after))
            && group
                .start
                .checked_sub(1)
                .is_some_and(|mark| self.is(mark, const { mask(&[Tag::Punctuation]) }));
        if before.is_none() || inverted {
            return after.or(before);
        }
        before
    }

    fn subject_before(&self, verb: usize) -> Option<usize> {
        let mut index = verb.checked_sub(1)?;
        while index.saturating_add(FAR) > verb {
            let mut first = index;
            if let Some(described) = self.described(index) {
                // `Ana Ruiz, the mayor, left`: it was she.
                first = described.saturating_add(1);
            } else if self.is_head(index)
                || self.is(index, const { mask(&[Tag::Relative, Tag::Existential]) })
            {
                first = self.phrase_start(index);
                let governor = first.checked_sub(1);
                let governed = governor.is_some_and(|governor| {
                    self.is(governor, const { mask(&[Tag::Preposition, Tag::To]) })
                });
                if !governed {
                    return Some(index);
                }
                first = governor.unwrap_or(first);
            } else if self.is(index, BARRIERS) {
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
            if self.is(verb, const { mask(&[Tag::Base, Tag::Gerund]) })
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
            let is_name = |index: usize| self.is(index, const { mask(&[Tag::Name]) });
            if is_name(name) == is_name(other) || !self.is_free(other) {
                continue;
            }
            let rest = { other.saturating_add(1).. }.take(FAR);
            let end = { rest }.into_iter().find(|index| !self.is(*index, DESCRIBING));
            let ends = end.is_none_or(|end| self.is(end, const { mask(&[Tag::Punctuation]) }));
            if ends {
                self.set(other, name, Deprel::Apposition);
            }
        }
    }

    /// The verb of a group's clause: up from auxiliaries.
    fn main_of(&self, index: usize) -> usize {
        match self.arcs.get(index) {
            Some(arc)
                if arc.is(Deprel::Auxiliary)
                    || arc.is(Deprel::PassiveAuxiliary)
                    || arc.is(Deprel::Copula) =>
            {
                arc.head(index).unwrap_or(index)
            }
            _ => index,
        }
    }

    /// What a verb of speech governs: the clause after it, else the one that the sentence begins with.
    fn contents(&mut self) {
        let finite = |rules: &Self, mut range: Range<usize>| {
            range.find(|index| rules.is(*index, FINITE)).map(|index| rules.main_of(index))
        };
        for verb in 0..self.clause.len() {
            if !self.speaks(verb) || !self.is(verb, VERBS) {
                continue;
            }
            let next = verb.saturating_add(1);
            let after = finite(self, next..next.saturating_add(FAR));
            let content = if after.is_some() && self.is(next, CONTENT_OPENERS) {
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
        let first = (0..self.clause.len()).find(|index| self.is(*index, FINITE));
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
            let label = if self.is(index, const { mask(&[Tag::Preposition]) }) {
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
            Some(before)
                if self.is_head(index)
                    && self.is(before, const { mask(&[Tag::Preposition, Tag::To]) }) =>
            {
                Deprel::Oblique
            }
            _ => Deprel::Other,
        }
    }
}

/// Tags as bits, by their numbers: when the crate is compiled, so that a question is one step.
const fn mask(tags: &[Tag]) -> u32 {
    match tags {
        [] => 0,
        [tag, rest @ ..] => 1_u32.wrapping_shl(tag.number() as u32) | mask(rest),
    }
}

/// The most adverbs before a predicate.
const ADVERBS: usize = 3;
/// The most words of a noun phrase.
const PHRASE: usize = 16;
/// The furthest that anything is looked for, in tokens: keeps time linear.
const FAR: usize = 48;
/// The longest path to the root: one that is longer goes round.
const DEEPEST: usize = 16;

/// Tags of words that can be the head of a noun phrase.
const NAMING: u32 = mask(&[Tag::Noun, Tag::Nouns, Tag::Name]);
/// Tags of words inside a noun phrase, before its head.
const INSIDE: u32 = mask(&[
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
]);
/// Tags of verbs that begin a group.
const FINITE: u32 = mask(&[Tag::Past, Tag::PresentThird, Tag::Present, Tag::Modal]);
/// Tags of words that a group goes on with.
const GROUP: u32 = mask(&[Tag::Adverb, Tag::Base, Tag::Participle, Tag::Gerund, Tag::Past]);
/// Tags of verbs.
const VERBS: u32 =
    mask(&[Tag::Past, Tag::PresentThird, Tag::Present, Tag::Base, Tag::Participle, Tag::Gerund]);
/// Tags that no subject is looked for behind.
const BARRIERS: u32 =
    mask(&[Tag::Past, Tag::PresentThird, Tag::Present, Tag::Modal, Tag::Subordinator]);
/// Tags inside an apposition, behind its head.
const DESCRIBING: u32 = mask(&[
    Tag::Preposition,
    Tag::Determiner,
    Tag::Adjective,
    Tag::Noun,
    Tag::Nouns,
    Tag::Name,
    Tag::Number,
    Tag::Possessive,
    Tag::Conjunction,
]);
/// Tags that a content clause can begin with.
const CONTENT_OPENERS: u32 = mask(&[
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
]);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::scan;
    use crate::testing::cases;
    use std::string::String;
    use std::vec::Vec;

    /// The arcs of a text of words with their tags, those that hang on the root as `x` left out.
    fn arcs(tagged: &str) -> Vec<String> {
        let (words, tags): (Vec<&str>, Vec<&str>) =
            tagged.split(' ').map(|word| word.split_once('/').unwrap()).unzip();
        let text = words.join(" ");
        let mut tokens = heapless::Vec::<Token, 64>::new();
        scan(text.as_bytes(), &mut tokens);
        assert_eq!(tokens.len(), words.len(), "{text}");
        for (token, tag) in tokens.iter_mut().zip(tags) {
            token.set_tag_number(Tag::from_name(tag).unwrap().number());
        }
        let mut arcs = std::vec![Arc::NONE; tokens.len()];
        attach(&tokens, &mut arcs);
        let told = arcs.iter().enumerate().filter(|(_, arc)| !arc.is(Deprel::Other));
        told.map(|(own, arc)| {
            let head = arc.head(own).map_or("-", |head| words[head]);
            std::format!("{} {} {head}", words[own], arc.label().unwrap().name())
        })
        .collect()
    }

    #[test]
    fn who_does_what_to_whom() {
        cases!(|text: &str| arcs(text),
            "the/DT mayor/NN closed/VBD the/DT port/NN" =>
                ["mayor nsubj closed", "closed root -", "port obj closed"],
            "it/PRP was/VBD closed/VBN by/IN Ana/NNP Ruiz/NNP" =>
                ["it nsubjp closed", "was auxp closed", "closed root -", "Ana comp Ruiz", "Ruiz agent closed"],
            "Ana/NNP believes/VBZ crews/NNS may/MD have/VB left/VBN the/DT boat/NN" =>
                ["Ana nsubj believes", "believes root -", "crews nsubj left", "may aux left", "have aux left",
                 "left ccomp believes", "boat obj left"],
            "the/DT port/NN is/VBZ quite/RB empty/JJ" =>
                ["port nsubj empty", "is cop empty", "empty root -"],
            "leaders/NNS of/IN Peru/NNP 's/POS parties/NNS left/VBD" =>
                ["leaders nsubj left", "Peru poss parties", "parties obl left", "left root -"],
            "no/UH ,/PU said/VBD Ana/NNP Ruiz/NNP" =>
                ["said root -", "Ana comp Ruiz", "Ruiz nsubj said"],
            "Ana/NNP ,/PU the/DT mayor/NN ,/PU left/VBD" =>
                ["Ana nsubj left", "mayor appos Ana", "left root -"],
        );
    }
}
