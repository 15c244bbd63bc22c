//! Names: where they are, and what kind of thing each names.
//!
//! This version goes by rules. [`run`] cuts runs of capitalised words out of a clause, [`kind`] decides
//! what each names: by the lexicon (countries, cities, nationalities, known bodies, heads such as
//! `University`), by what stands before it (titles, offices), by given names, and by names that the
//! document has used before. [`listed`] takes the names that the user's own lexicon lists: they come first,
//! and no other name reaches into them. Known misses: single unknown words at the start of a sentence, names in
//! lines of capitals, works, products and languages.

mod kind;
mod listed;
mod run;

pub(crate) use kind::is_last_word;

use crate::annotation::{Payload, Rule};
use crate::engine::Context;
use crate::label::Layer;
use crate::scan::{Shape, Token};
use core::ops::Range;

/// The rules, by number, each with an example.
pub(crate) const RULES: &[&str] = &[
    "an entry of the lexicon: Peru, the Red Sea, Peruvian",
    "a run of capitals with a head word: University of Lima, Lima Airport",
    "a run of capitals after a title or role: President Ana Ruiz",
    "a run of capitals that begins with a given name",
    "a name that the document has used before",
    "an acronym: ARSO",
    "an unknown word where a place is named: in Yanaoca",
    "an unknown word that says something: Ruiz said",
    "several unknown capitalised words: two are taken for a person, more for a body",
    "an entry of the user's lexicon",
];

/// The rule of names that the user's lexicon lists.
const LISTED: Rule = Rule(9);

/// Writes the names of every clause, without their chains.
pub(crate) fn annotate(context: &mut Context<'_>) {
    let mut index = 0;
    for number in 0..context.clause_count() {
        let clause = context.clause(number);
        let shouted = is_shouted(context.words(clause.clone()).tokens);
        // A listed name may have reached into this clause.
        index = clause.start.max(index);
        let mut listed = listed::next(context, index..clause.end);
        while index < clause.end {
            if let Some((name, label)) = listed.clone().filter(|(name, _)| name.start <= index) {
                context.notes.add(
                    context.place(name.clone()),
                    Payload::Entity(label, None),
                    LISTED,
                );
                index = name.end.max(index.saturating_add(1));
                listed = listed::next(context, index..clause.end);
                continue;
            }
            let free = |context: &Context<'_>, index: usize| {
                let place = context.place(index..index.saturating_add(1));
                !context.notes.covers(Layer::Time, place)
            };
            let reach = clause.start..listed.as_ref().map_or(clause.end, |(name, _)| name.start);
            let found =
                if free(context, index) { run::longest(context, &reach, index) } else { None };
            let Some(run) = found else {
                index = index.saturating_add(1);
                continue;
            };
            index = run.end.max(index.saturating_add(1));
            write_names(context, &clause, run, shouted);
        }
    }
}

/// Cuts a run into names and writes those whose kind is known.
fn write_names(context: &mut Context<'_>, clause: &Range<usize>, run: Range<usize>, shouted: bool) {
    let mut start = run.start;
    while start < run.end {
        let (end, found) = kind::of_front(context, clause, start..run.end, shouted);
        if let Some((label, rule)) = found {
            let place = context.place(start..end);
            context.notes.add(place, Payload::Entity(label, None), Rule(rule));
        }
        start = end.max(start.saturating_add(1));
    }
}

/// A line of capitals, where a capital letter proves nothing.
fn is_shouted(tokens: &[Token]) -> bool {
    let words = tokens.iter().filter(|token| token.is_word() && token.length > 1);
    let (upper, all) = words.fold((0_usize, 0_usize), |(upper, all), token| {
        (upper.saturating_add(usize::from(token.shape == Shape::Upper)), all.saturating_add(1))
    });
    all >= 4 && upper.saturating_mul(2) > all
}

#[cfg(test)]
mod tests {
    use crate::label::Layer;
    use crate::testing::lines;

    #[test]
    fn names_and_their_kinds() {
        for (sentence, expected) in [
            ("They flew to South Korea.", &["GPE South Korea"][..]),
            ("A Peruvian ship left Lima.", &["NORP Peruvian", "GPE Lima"]),
            ("The European Union’s court.", &["ORG European Union"]),
            ("The Court of Appeal ruled.", &["ORG Court of Appeal"]),
            ("It lies on Lake Titicaca.", &["LOC Lake Titicaca"]),
            ("The Lima Peace Forum began.", &["EVENT Lima Peace Forum"]),
            ("Then President Ana Ruiz spoke.", &["PER Ana Ruiz"]),
            ("President of Peru Ana Ruiz spoke.", &["GPE Peru", "PER Ana Ruiz"]),
            ("Then Paul de Boer left.", &["PER Paul de Boer"]),
            ("Then Jean-Luc Petit left.", &["PER Jean-Luc Petit"]),
            ("A member of the ARSO.", &["ORG ARSO"]),
            ("It was Dr. Ruiz who left.", &["PER Ruiz"]),
        ] {
            assert_eq!(lines(sentence, Layer::Entity), expected, "{sentence}");
        }
    }

    #[test]
    fn what_is_no_name() {
        for sentence in ["Then the president left.", "In the end I won.", "On Friday it rained."] {
            assert!(lines(sentence, Layer::Entity).is_empty(), "{sentence}");
        }
    }

    #[test]
    fn a_last_name_is_known_from_the_full_name() {
        let text = "Then Ana Ruiz spoke. In Lima, Ruiz left.\nRuiz and Peru won.";
        let expected = ["PER Ana Ruiz", "GPE Lima", "PER Ruiz", "PER Ruiz", "GPE Peru"];
        assert_eq!(lines(text, Layer::Entity), expected);
    }
}
