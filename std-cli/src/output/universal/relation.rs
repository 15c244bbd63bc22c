//! Relations of Universal Dependencies: what the engine's labels say, and what its one label for small words means of each.

use postil::label::{Deprel, Tag};

/// The relation of a token with this tag to its head, which is before it or behind.
pub(super) fn of(
    deprel: Deprel,
    tag: Option<Tag>,
    head: Option<Tag>,
    is_behind_head: bool,
) -> &'static str {
    match deprel {
        Deprel::PassiveSubject => "nsubj:pass",
        Deprel::Agent => "obl:agent",
        Deprel::Owner => "nmod:poss",
        Deprel::PassiveAuxiliary => "aux:pass",
        Deprel::RelativeClause => "acl:relcl",
        // The parts of a name without a head hang on the first.
        Deprel::Compound if is_behind_head && (tag, head) == (Some(Tag::Name), Some(Tag::Name)) => {
            "flat"
        }
        Deprel::Compound => "compound",
        // A second root, which hangs on the first.
        Deprel::Root => "parataxis",
        Deprel::Other => tag.map_or("dep", |tag| of_small(tag, head)),
        other => other.name(),
    }
}

/// What a small word is to its head.
fn of_small(tag: Tag, head: Option<Tag>) -> &'static str {
    let is_verb_above = head.is_some_and(is_verb);
    match tag {
        Tag::Determiner | Tag::Relative => "det",
        Tag::Possessive => "nmod:poss",
        // `by leaving`, `to leave`: what stands before a clause marks it.
        Tag::Preposition | Tag::To if is_verb_above => "mark",
        Tag::Preposition | Tag::To | Tag::Genitive => "case",
        Tag::Subordinator => "mark",
        Tag::Conjunction => "cc",
        Tag::Number => "nummod",
        Tag::Adjective => "amod",
        // A name that is no part of one describes: `the Danish minister`.
        Tag::Name if matches!(head, Some(Tag::Noun | Tag::Nouns | Tag::Name)) => "amod",
        Tag::Participle | Tag::Gerund if !is_verb_above => "amod",
        Tag::Adverb | Tag::RelativeAdverb => "advmod",
        Tag::Particle => "compound:prt",
        Tag::Interjection => "discourse",
        Tag::Punctuation => "punct",
        _ => "dep",
    }
}

/// Whether it is a form of a verb.
pub(super) const fn is_verb(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Base | Tag::Past | Tag::Gerund | Tag::Participle | Tag::Present | Tag::PresentThird
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_has_a_relation() {
        // The labels of the treebank's guidelines, and the subtypes that English has.
        let known = "nsubj nsubj:pass csubj obj iobj obl obl:agent nmod nmod:poss expl aux aux:pass cop ccomp xcomp advcl acl \
                     acl:relcl appos conj compound compound:prt flat parataxis det case mark cc amod advmod punct nummod \
                     discourse dep";
        for &deprel in Deprel::ALL {
            for &tag in Tag::ALL {
                for head in [Tag::Name, Tag::Past] {
                    let relation = of(deprel, Some(tag), Some(head), true);
                    assert!(known.split_whitespace().any(|it| it == relation), "{relation}");
                }
            }
        }
    }

    #[test]
    fn tags_tell_small_words_apart() {
        let small = |tag, head| of(Deprel::Other, Some(tag), Some(head), false);
        assert_eq!(small(Tag::Determiner, Tag::Noun), "det");
        assert_eq!(small(Tag::Preposition, Tag::Noun), "case");
        assert_eq!(small(Tag::To, Tag::Base), "mark");
        assert_eq!(small(Tag::Genitive, Tag::Name), "case");
        assert_eq!(small(Tag::Name, Tag::Noun), "amod");
        assert_eq!(small(Tag::Participle, Tag::Nouns), "amod");
        assert_eq!(of(Deprel::Other, None, None, false), "dep");
    }

    #[test]
    fn names_are_flat_behind_their_first_part_only() {
        let name = |is_behind| of(Deprel::Compound, Some(Tag::Name), Some(Tag::Name), is_behind);
        assert_eq!((name(true), name(false)), ("flat", "compound"));
        assert_eq!(of(Deprel::Compound, Some(Tag::Noun), Some(Tag::Name), true), "compound");
    }
}
