//! What follows from tags and arcs: who does what to whom, when, and in which voice.

use postil::label::{Deprel, Tag};
use std::collections::{BTreeMap, BTreeSet};

/// What is said of a word of a sentence, by people or by the engine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Word {
    pub(super) tag: Option<Tag>,
    pub(super) head: Head,
    pub(super) deprel: Option<Deprel>,
}

/// What a word depends on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Head {
    /// Nothing is known, or it is no word of the sentence.
    Unknown,
    Root,
    /// The word at this place.
    At(usize),
}

/// What is said of a sentence. Words are places in it.
#[derive(Debug, Default)]
pub(super) struct Facts {
    /// Verbs and other predicates with their subjects.
    pub(super) subjects: BTreeSet<(usize, usize)>,
    /// Those of them that are in the passive voice.
    pub(super) passive_subjects: BTreeSet<(usize, usize)>,
    pub(super) objects: BTreeSet<(usize, usize)>,
    /// The tense of each clause, by its verb.
    pub(super) tenses: BTreeMap<usize, Tense>,
    /// The verbs in the passive voice.
    pub(super) passives: BTreeSet<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Tense {
    Past,
    Present,
    Modal,
}

impl Facts {
    pub(super) fn of(words: &[Word]) -> Self {
        let mut facts = Self::default();
        // The tense that the first finite auxiliary of each word has.
        let mut auxiliaries = BTreeMap::new();
        let mut passives = BTreeSet::new();
        for (place, word) in words.iter().enumerate() {
            let (Head::At(head), Some(deprel)) = (word.head, word.deprel) else { continue };
            match deprel {
                Deprel::Subject => _ = facts.subjects.insert((head, place)),
                Deprel::PassiveSubject => {
                    facts.subjects.insert((head, place));
                    facts.passive_subjects.insert((head, place));
                    passives.insert(head);
                }
                Deprel::Object => _ = facts.objects.insert((head, place)),
                Deprel::Auxiliary | Deprel::PassiveAuxiliary | Deprel::Copula => {
                    if let Some(tense) = word.tag.and_then(tense) {
                        auxiliaries.entry(head).or_insert(tense);
                    }
                    if deprel == Deprel::PassiveAuxiliary {
                        passives.insert(head);
                    }
                }
                _ => {}
            }
        }
        for (place, tag) in (0..).zip(words).filter_map(|(place, word)| Some((place, word.tag?))) {
            if is_verb(tag) {
                let tense = auxiliaries.get(&place).copied().or_else(|| tense(tag));
                facts.tenses.extend(tense.map(|tense| (place, tense)));
                facts.passives.extend(passives.get(&place));
            }
        }
        facts
    }
}

/// The tense of a finite form.
const fn tense(tag: Tag) -> Option<Tense> {
    match tag {
        Tag::Past => Some(Tense::Past),
        Tag::Present | Tag::PresentThird => Some(Tense::Present),
        Tag::Modal => Some(Tense::Modal),
        _ => None,
    }
}

/// Whether it is a form of a verb that can be a clause's own, which modals are not.
const fn is_verb(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Base | Tag::Past | Tag::Gerund | Tag::Participle | Tag::Present | Tag::PresentThird
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(words: &[(&str, usize, &str)]) -> Facts {
        let word = |&(tag, head, deprel): &(&str, usize, &str)| Word {
            tag: Tag::from_name(tag),
            head: head.checked_sub(1).map_or(Head::Root, Head::At),
            deprel: Deprel::from_name(deprel),
        };
        Facts::of(&words.iter().map(word).collect::<Vec<_>>())
    }

    #[test]
    fn clauses_have_subjects_tenses_and_voices() {
        // The plan was approved; it will help people.
        let facts = facts(&[
            ("DT", 2, "x"),
            ("NN", 4, "nsubjp"),
            ("VBD", 4, "auxp"),
            ("VBN", 0, "root"),
            ("PRP", 7, "nsubj"),
            ("MD", 7, "aux"),
            ("VB", 4, "parataxis"),
            ("NNS", 7, "obj"),
        ]);
        assert_eq!(facts.subjects, BTreeSet::from([(3, 1), (6, 4)]));
        assert_eq!(facts.passive_subjects, BTreeSet::from([(3, 1)]));
        assert_eq!(facts.objects, BTreeSet::from([(6, 7)]));
        assert_eq!(facts.passives, BTreeSet::from([3]));
        // The auxiliary is a verb, too, and has its own.
        let tenses = [(2, Tense::Past), (3, Tense::Past), (6, Tense::Modal)];
        assert_eq!(facts.tenses, BTreeMap::from(tenses));
    }
}
