//! Helpers of the unit tests: annotate a text, list a layer, make rows of words.

use crate::annotation::Content;
use crate::engine::{DefaultEngine, Options};
use crate::grammar::Words;
use crate::label::Layer;
use crate::scan::{Token, scan};
use crate::set::Annotations;
use crate::value::Date;
use std::boxed::Box;
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

/// The set of a text whose date is Friday, 2022-11-25.
pub(crate) fn annotate(text: &str) -> Box<Annotations<256>> {
    let mut engine = Box::new(DefaultEngine::idle());
    let mut set = Box::new(Annotations::new());
    let date = Date::new(2022, 11, 25);
    let options = Options { date, ..Options::default() };
    engine.annotate(options, text.as_bytes(), &mut *set).expect("the text is UTF-8");
    set
}

/// A layer of a text, one line an annotation: `label text`, with the value of times and quantities
/// and the speaker of quotations after a dash.
pub(crate) fn lines(text: &str, layer: Layer) -> Vec<String> {
    let set = annotate(text);
    set.layer(layer)
        .map(|note| {
            let words = note.span().of(text).expect("spans lie in the text");
            let of = |id: Option<crate::annotation::Id>| {
                let target = id.and_then(|id| set.by_id(id));
                target.map_or("nobody", |note| note.span().of(text).unwrap_or_default()).to_string()
            };
            let more = match note.content() {
                Content::Time(timex) => timex.to_string(),
                Content::Quantity(quantity) => format!("{quantity} {}", quantity.unit.name()),
                Content::Quote { speaker, .. } => of(speaker),
                Content::Relation { subject, object, role, status, .. } => {
                    let role = role.map_or_else(String::new, |role| format!(" {}", of(Some(role))));
                    let status = status.name();
                    return format!(
                        "{} {}{role} {} {status}",
                        note.label(),
                        of(subject),
                        of(object)
                    );
                }
                _ => return format!("{} {words}", note.label()),
            };
            format!("{} {words} - {more}", note.label())
        })
        .collect()
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
