//! Addresses are one token each, and nobody finds anything inside them.

use postil::annotation::Content;
use postil::label::TokenLabel;
use postil::{Annotations, DefaultEngine, Layer, Options};
use postil_tests::english;

/// Each has something inside that would be found in a text: a date, a name, a place, a sum, an office.
const ADDRESSES: [&str; 9] = [
    "https://example.org/2030/05/03/President-Ana-Ruiz-visits-Lima?price=$40",
    "www.peru-news.example/Lima/Monday/5-million-dollars",
    "youtu.be/Ana_Ruiz",
    "example.org",
    "Ana.Ruiz@parliament.example",
    "@AnaRuiz",
    "#Lima",
    "report-2020.pdf",
    "Peru_25_May_2021.jpg",
];

fn text() -> String {
    let sentences = ADDRESSES.map(|address| {
        format!("Ana Ruiz said on Monday that {address} had 40 readers in Peru ({address}). ")
    });
    sentences.concat()
}

fn check(mut options: Options<'static>) {
    options.tokens = true;
    let text = text();
    let mut engine = Box::new(DefaultEngine::new());
    let mut notes = Box::new(Annotations::<2048>::new());
    engine.annotate(&text, &options, &mut *notes).expect("the text is UTF-8");
    assert!(notes.summary().losses.iter().all(|loss| loss.layer == Layer::Section));

    let is_address = |content| matches!(content, Content::Token(TokenLabel::Address));
    let tokens = notes.layer(Layer::Token).filter(|token| is_address(token.content()));
    let addresses: Vec<_> = tokens.map(|token| token.span()).collect();
    let found: Vec<_> = addresses.iter().filter_map(|span| span.slice(&text)).collect();
    assert_eq!(found, ADDRESSES.map(|address| [address; 2]).concat());

    // What is about names, times and numbers; a quotation or a relation may have an address in it.
    let layers =
        [Layer::Entity, Layer::Mention, Layer::Role, Layer::Time, Layer::Quantity, Layer::Event];
    for layer in layers {
        let inside = notes.layer(layer).filter(|note| {
            let span = note.span();
            addresses.iter().any(|it| span.start() < it.end() && it.start() < span.end())
        });
        let inside: Vec<_> = inside.filter_map(|note| note.span().slice(&text)).collect();
        assert!(inside.is_empty(), "{layer}: {inside:?}");
    }
    // The rest of each sentence is found.
    for (layer, count) in [(Layer::Entity, 18), (Layer::Time, 9), (Layer::Quantity, 9)] {
        assert_eq!(notes.layer(layer).count(), count, "{layer}");
    }
}

#[test]
fn nothing_is_found_inside_an_address() {
    check(Options::default());
    check(english::with_model());
}
