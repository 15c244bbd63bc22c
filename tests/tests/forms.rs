//! How newspapers of the world write amounts and times: `tests/forms/amounts.tsv` and `times.tsv`, a sentence a row with what is
//! to be found in it and where the form is used. A row that the engine gets wrong is marked `miss`, and only such a row is.

use postil::annotation::Content;
use postil::{Date, DefaultEngine, Layer, Options};
use postil_tests::collected::Collected;

/// The notes of a layer in a sentence of Friday, 25 November 2022, without a model: `LABEL text = value unit mod`.
fn found(sentence: &str, layer: Layer) -> String {
    let mut options = Options::default();
    options.date = Date::new(2022, 11, 25);
    let mut engine = Box::new(DefaultEngine::new());
    let (collected, result) = Collected::of(&mut engine, options, [sentence.as_bytes()]);
    result.expect("the tables are UTF-8");
    let notes = collected.annotations.iter().filter(|note| note.layer() == layer);
    let said = notes.map(|note| {
        let words = note.span().slice(sentence).expect("spans lie in the text");
        let (value, unit, modifier) = match note.content() {
            Content::Time(timex) => (timex.to_string(), "", timex.modifier),
            Content::Quantity(quantity) => {
                (quantity.to_string(), quantity.unit.name(), quantity.modifier)
            }
            _ => panic!("a value"),
        };
        // `9.50` is 9.5.
        let digits = value.trim_end_matches('0').trim_end_matches('.');
        let value = if value.contains('.') && layer == Layer::Quantity { digits } else { &value };
        let parts = [value, unit, modifier.name().unwrap_or_default()];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        format!("{} {words} = {}", note.label(), parts.join(" "))
    });
    said.collect::<Vec<_>>().join("; ")
}

fn check(table: &str, layer: Layer, least: usize) {
    let (mut rows, mut wrong) = (0, Vec::new());
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let columns: Vec<&str> = line.split('\t').collect();
        let (sentence, expected, is_miss) = match columns[..] {
            [sentence, expected, _] => (sentence, expected, false),
            [sentence, expected, _, "miss"] => (sentence, expected, true),
            _ => panic!("three columns, or four: {line}"),
        };
        rows += 1;
        let found = found(sentence, layer);
        if (found == expected) == is_miss {
            let why = if is_miss { "is no miss any more" } else { "is wrong" };
            wrong.push(format!("{sentence}\n   {why}: {found}\n   expected: {expected}"));
        }
    }
    assert!(rows >= least, "{rows} rows");
    assert!(wrong.is_empty(), "{} rows:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn amounts_of_the_worlds_newspapers() {
    check(include_str!("../forms/amounts.tsv"), Layer::Quantity, 300);
}

#[test]
fn times_of_the_worlds_newspapers() {
    check(include_str!("../forms/times.tsv"), Layer::Time, 200);
}
