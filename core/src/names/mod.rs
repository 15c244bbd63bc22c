//! Names: where they are, and what kind of thing each names.
//!
//! This version goes by rules. [`run`] cuts runs of capitalised words out of a clause, [`kind`] decides
//! what each names: by the lexicon (countries, cities, nationalities, known bodies, heads such as
//! `University`), by what stands before it (titles, offices), by given names, and by names that the
//! document has used before. Known misses: single unknown words at the start of a sentence, names in
//! lines of capitals, works, products and languages.

mod kind;
mod run;
mod tagged;

pub(crate) use kind::is_last_word;

use crate::annotation::{Payload, Rule};
use crate::engine::Context;
use crate::label::Layer;
use crate::scan::{Shape, Token};
use crate::tagger::{self, Model};
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
    "the model",
];

/// All rules, as bits.
const EVERY: u32 = u32::MAX;
/// The rules that hold beside a model: lexicon, head words, titles, names used before.
const SURE: u32 = 1 << 0 | 1 << 1 | 1 << 2 | 1 << 4;

/// Writes the names of every clause, without their chains.
pub(crate) fn annotate(context: &mut Context<'_>) {
    for number in 0..context.clause_count() {
        let clause = context.clause(number);
        let shouted = is_shouted(context.words(clause.clone()).tokens);
        match context.model {
            Some(model) => write_tagged(context, &model, &clause, shouted),
            None => write_by_rules(context, &clause, clause.clone(), shouted, EVERY),
        }
    }
}

/// Writes the names that the model finds, and between them those of the surest rules.
fn write_tagged(
    context: &mut Context<'_>,
    model: &Model<'_>,
    clause: &Range<usize>,
    shouted: bool,
) {
    let words = context.words(clause.clone());
    let at = |index: u16| clause.start.saturating_add(usize::from(index));
    let mut floor = 0;
    while let Some((stretch, names)) = tagger::tag(model, words, shouted, floor) {
        let mut done = clause.start.saturating_add(stretch.start);
        for name in names {
            let label = model.labels().nth(usize::from(name.label)).unwrap_or_default();
            let range = at(name.start)..at(name.end);
            let Some((range, label, rule)) = tagged::refine(context, label, range, done) else {
                continue;
            };
            // What the tagger left between two names, the rules may still know.
            write_by_rules(context, clause, done..range.start, shouted, SURE);
            done = range.end;
            let place = context.place(range);
            if !context.notes.covers(Layer::Time, place) {
                context.notes.add(place, Payload::Entity(label, None), Rule(rule));
            }
        }
        floor = stretch.end;
        write_by_rules(context, clause, done..clause.start.saturating_add(floor), shouted, SURE);
    }
}

/// Writes the names that the rules find among the tokens `part` of a clause.
fn write_by_rules(
    context: &mut Context<'_>,
    clause: &Range<usize>,
    part: Range<usize>,
    shouted: bool,
    rules: u32,
) {
    let mut index = part.start;
    while index < part.end {
        let place = context.place(index..index.saturating_add(1));
        let found = if context.notes.covers(Layer::Time, place) {
            None
        } else {
            run::longest(context, clause, index..part.end)
        };
        let Some(run) = found else {
            index = index.saturating_add(1);
            continue;
        };
        index = run.end.max(index.saturating_add(1));
        write_names(context, clause, run, shouted, rules);
    }
}

/// Cuts a run into names and writes those whose kind one of these rules knows.
fn write_names(
    context: &mut Context<'_>,
    clause: &Range<usize>,
    run: Range<usize>,
    shouted: bool,
    rules: u32,
) {
    let mut start = run.start;
    while start < run.end {
        let (end, found) = kind::of_front(context, clause, start..run.end, shouted);
        if let Some((label, rule)) = found
            && 1_u32.wrapping_shl(u32::from(rule)) & rules != 0
        {
            let place = context.place(start..end);
            context.notes.add(place, Payload::Entity(label, None), Rule(rule));
        }
        start = end.max(start.saturating_add(1));
    }
}

/// A line of capitals, where a capital letter proves nothing.
pub(crate) fn is_shouted(tokens: &[Token]) -> bool {
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
