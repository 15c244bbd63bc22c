//! Helpers of the unit tests: tables of cases, annotate a text, list a layer, make rows of words.

use crate::annotation::{Annotation, Content, Id, Relation};
use crate::engine::{DefaultEngine, Options};
use crate::grammar::Words;
use crate::label::Layer;
use crate::scan::{Token, scan};
use crate::set::Annotations;
use crate::tagger::Model;
use crate::value::Date;
use core::fmt::Debug;
use std::boxed::Box;
use std::format;
use std::string::String;
use std::vec::Vec;

/// What `find` makes of each input; tells every case that is not as expected.
pub(crate) fn check<I, F, E>(cases: &[(I, E)], find: impl Fn(I) -> F)
where
    I: Copy + Debug,
    F: PartialEq<E> + Debug,
    E: Debug,
{
    let wrong = cases.iter().filter_map(|(input, expected)| {
        let found = find(*input);
        (found != *expected)
            .then(|| format!("{input:?}\n   found {found:?}\nexpected {expected:?}"))
    });
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{} cases are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// A table of texts and what is found in each, a line for each thing: in a layer, or by a function that makes the lines.
/// Texts with the same lines may share a row.
///
/// ```ignore
/// cases!(Layer::Time,
///     "It rained in 1952." => ["DATE 1952 - 1952"],
///     "They sat there." | "Prices fall." => [],
/// );
/// ```
macro_rules! cases {
    (Layer::$layer:ident, $($rows:tt)+) => {
        cases!(|text| $crate::testing::lines(text, Layer::$layer), $($rows)+)
    };
    ($find:expr, $($($text:literal)|+ => $lines:tt),+ $(,)?) => {
        $crate::testing::check(&[$($(($text, &$lines as &[&str])),+),+], $find)
    };
}
pub(crate) use cases;

/// The set of a text whose date is Friday, 2022-11-25; names are found by rules.
pub(crate) fn annotate(text: &str) -> Box<Annotations<256>> {
    annotate_with(None, text)
}

/// The same, by a model if there is one.
fn annotate_with(model: Option<Model<'static>>, text: &str) -> Box<Annotations<256>> {
    let mut engine = Box::new(DefaultEngine::new());
    let mut set = Box::new(Annotations::new());
    let mut options = Options::new();
    (options.date, options.model) = (Date::new(2022, 11, 25), model);
    engine.annotate(text, &options, &mut *set).expect("the text is UTF-8");
    set
}

/// The model that tests of a model take, if this build has it.
#[cfg(feature = "english-small")]
pub(crate) fn model() -> Option<Model<'static>> {
    Some(Model::from_bytes(crate::models::ENGLISH_SMALL).expect("as shipped"))
}

#[cfg(not(feature = "english-small"))]
pub(crate) fn model() -> Option<Model<'static>> {
    None
}

/// A layer of a text, one line an annotation: `label text`, with the value of times and quantities
/// and the speaker of quotations after a dash.
pub(crate) fn lines(text: &str, layer: Layer) -> Vec<String> {
    lines_of(&annotate(text), text, layer)
}

/// The names that a model finds in a text.
#[cfg(feature = "english-small")]
pub(crate) fn names_by_model(text: &str) -> Vec<String> {
    lines_of(&annotate_with(model(), text), text, Layer::Entity)
}

fn lines_of(set: &Annotations<256>, text: &str, layer: Layer) -> Vec<String> {
    let words = |note: &Annotation| note.span().slice(text).expect("spans lie in the text");
    let of = |id: Option<Id>| id.and_then(|id| set.by_id(id)).map_or("nobody", words);
    let line = |note: &Annotation| {
        let (label, words) = (note.label(), words(note));
        match note.content() {
            Content::Time(timex) => format!("{label} {words} - {timex}"),
            Content::Quantity(quantity) => {
                let modifier = quantity.modifier.name();
                let modifier = modifier.map_or_else(String::new, |name| format!(" {name}"));
                format!("{label} {words} - {quantity} {}{modifier}", quantity.unit.name())
            }
            Content::Quote { speaker, .. } => format!("{label} {words} - {}", of(speaker)),
            Content::Relation(Relation { subject, object, role, status, .. }) => {
                let role = role.map_or_else(String::new, |role| format!(" {}", of(Some(role))));
                format!("{label} {}{role} {} {}", of(subject), of(object), status.name())
            }
            _ => format!("{label} {words}"),
        }
    };
    set.layer(layer).map(line).collect()
}

/// The quotations of a text, without their cues and segments.
pub(crate) fn quotations(text: &str) -> Vec<String> {
    let is_whole = |line: &String| !line.starts_with("cue") && !line.starts_with("segment");
    lines(text, Layer::Quote).into_iter().filter(is_whole).collect()
}

/// The mentions of a text, and the names in whose chains they are.
pub(crate) fn mentions(text: &str) -> Vec<String> {
    let set = annotate(text);
    let line = |mention: &Annotation| {
        let is_its = |name: &&Annotation| name.chain() == mention.chain();
        let name = set.layer(Layer::Entity).find(is_its);
        let name = name.and_then(|name| name.span().slice(text)).unwrap_or("nobody");
        format!("{} - {name}", mention.span().slice(text).unwrap_or_default())
    };
    set.layer(Layer::Mention).map(line).collect()
}

/// Calls `visit` with rows of six of these words, in any order and now and then grown together; the same rows on
/// every run.
pub(crate) fn rows_of(words: &[&str], count: u32, mut visit: impl FnMut(Words<'_>, &str)) {
    let mut state = 1_u32;
    let mut random = |below: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        usize::try_from(state >> 16).unwrap() % below
    };
    for _ in 0..count {
        let mut text = String::new();
        for _ in 0..6 {
            text += words[random(words.len())];
            text += if random(5) == 0 { "" } else { " " };
        }
        let mut tokens = heapless::Vec::<Token, 64>::new();
        scan(text.as_bytes(), &mut tokens);
        visit(Words { tokens: &tokens, text: text.as_bytes() }, &text);
    }
}
