//! Every rule fires in the example of its row, and not in its counterexample.

use super::*;
use crate::annotation::Annotation;
use crate::engine::{DefaultEngine, Options};
use crate::set::Annotations;
use crate::stage;
use crate::terms::{CaseRule, Lexicon, LexiconEntry};
use crate::testing::model;
use crate::value::Date;
use std::boxed::Box;
use std::format;
use std::string::String;
use std::vec;
use std::vec::Vec;

/// The row of a rule.
pub(crate) struct Row {
    pub(super) number: u16,
    pub(super) needs: &'static [Need],
    pub(super) example: &'static str,
    pub(super) counter: &'static str,
}

/// What a rule needs in addition to the default options.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Need {
    Model,
}

const fn rows(layer: Layer) -> &'static [Row] {
    match layer {
        Layer::Section => SectionRule::ROWS,
        Layer::Sentence => SentenceRule::ROWS,
        Layer::Token => TokenRule::ROWS,
        Layer::Entity => NameRule::ROWS,
        Layer::Mention => MentionRule::ROWS,
        // `postil rules check` tests the rules that are data.
        Layer::Role | Layer::Event | Layer::Relation => &[],
        Layer::Time => TimeRule::ROWS,
        Layer::Quantity => QuantityRule::ROWS,
        Layer::Quote => QuoteRule::ROWS,
        Layer::Term => TermRule::ROWS,
    }
}

/// The lexicon for the rows; no other text contains its words.
fn lexicon() -> Lexicon<'static> {
    let entry = |text, label, case| LexiconEntry { text, label, id: None, case };
    let entries = [
        entry("rock salt", "MINERAL", CaseRule::Smart),
        entry("iron ore", "MINERAL", CaseRule::Ignore),
        entry("Zork", "ORG", CaseRule::Smart),
    ];
    let mut blob = vec![0; Lexicon::size(&entries).unwrap()];
    Lexicon::build(&entries, &mut blob).unwrap();
    Lexicon::from_bytes(blob.leak()).unwrap()
}

/// Names are found by rules alone, unless the row needs a model; `None` if that model is missing.
fn options(row: &Row) -> Option<Options<'_>> {
    let model = if row.needs.contains(&Need::Model) { Some(model()?) } else { None };
    let (date, lexicon) = (Date::new(2022, 11, 25), Some(lexicon()));
    let stages = stage::WITH_LEXICON;
    let mut options = Options::with_stages(stages);
    (options.date, options.lexicon, options.model) = (date, lexicon, model);
    (options.tokens, options.strict) = (true, true);
    Some(options)
}

#[test]
fn every_rule_fires_where_it_must_and_only_there() {
    let mut engine = Box::new(DefaultEngine::new());
    let mut wrong = Vec::<String>::new();
    for layer in Layer::ALL {
        for row in rows(layer) {
            let Some(options) = options(row) else { continue };
            for (text, fires) in [(row.example, true), (row.counter, false)] {
                let mut set = Box::new(Annotations::<256>::new());
                engine.annotate(text, &options, &mut *set).expect("room for a row");
                let is_its = |note: &&Annotation| note.rule().0 == row.number;
                if set.layer(layer).any(|note| is_its(&note)) != fires {
                    let found: Vec<_> = set.layer(layer).map(|note| note.rule().0).collect();
                    let (name, number) = (layer.name(), row.number);
                    let expected = if fires { "fires" } else { "does not fire" };
                    wrong.push(format!("{name} {number} {expected}: {text:?}, found {found:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} rows are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn rows_stand_in_the_order_of_their_numbers() {
    for layer in Layer::ALL.into_iter().filter(|layer| !rows(*layer).is_empty()) {
        let numbers = rows(layer).iter().map(|row| usize::from(row.number));
        assert!(numbers.eq(0..texts(layer).len()), "{layer:?}");
        assert!(texts(layer).iter().all(|text| !text.is_empty()));
    }
}
