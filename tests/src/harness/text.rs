//! Text: any bytes, however they are cut, and news.

use crate::collected::Collected;
use crate::english::with_model;
use crate::grammar;
use crate::invariants::{check_invariants, check_set};
use postil::engine::{AnyEngine, LargeEngine, TinyEngine};
use postil::error::ErrorKind;
use postil::wire::{Message, Version};
use postil::{Annotations, DefaultEngine, Engine, Error, Options};

/// So small that windows, tokens, annotations and names all run out.
type CrampedEngine = Engine<'static, 64, 16, 8, 4>;

/// Without room for a single annotation or name.
type BareEngine = Engine<'static, 64, 16, 0, 0>;

/// Any bytes are either annotated in good order or refused at the first byte that is not UTF-8, with a
/// model and without.
pub fn annotate(bytes: &[u8]) {
    check_annotated(bytes, with_model(), &mut DefaultEngine::new());
    check_annotated(bytes, Options::default(), &mut TinyEngine::new());
}

fn check_annotated(bytes: &[u8], options: Options<'static>, engine: &mut dyn AnyEngine<'static>) {
    let (collected, result) = Collected::of(engine, options, [bytes]);
    let document = &collected.summary;
    let article = match std::str::from_utf8(bytes) {
        Ok(article) => {
            assert_eq!(result, Ok(()), "refused a good text");
            assert_eq!(u32::try_from(bytes.len()), Ok(document.bytes));
            assert_eq!(postil::crc32(bytes), document.crc);
            article
        }
        Err(error) => {
            let at = u32::try_from(error.valid_up_to()).expect("the fuzzer's texts are short");
            assert_eq!(result, Err(Error::new(ErrorKind::NotUtf8, at)));
            std::str::from_utf8(&bytes[..error.valid_up_to()]).expect("valid up to there")
        }
    };
    check_invariants(article, &collected.annotations, &document.losses);
}

/// However a text is cut, the result is the same: annotations, message, and the error if there is
/// one. The first byte says how the rest is cut.
pub fn stream(bytes: &[u8]) {
    let Some((&seed, text)) = bytes.split_first() else {
        return;
    };
    check_cuts(seed, text);
}

fn check_cuts(seed: u8, text: &[u8]) {
    check_chunks(seed, text, &mut CrampedEngine::new());
    check_chunks(seed, text, &mut TinyEngine::new());
}

fn check_chunks(seed: u8, text: &[u8], engine: &mut dyn AnyEngine<'static>) {
    let options = with_model();
    let whole = Collected::of(engine, options, [text]);
    let in_chunks = Collected::of(engine, options, chunks(seed, text));
    assert_eq!(whole, in_chunks);
    assert_eq!(whole.0.message(), in_chunks.0.message());
}

/// Cuts a text into chunks of 0 to `seed + 1` bytes; empty chunks have to be harmless too.
fn chunks(seed: u8, text: &[u8]) -> impl Iterator<Item = &[u8]> {
    let (mut state, mut rest) = (u32::from(seed), text);
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        // The generator of Numerical Recipes; its high bits are the good ones.
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let length = (state >> 16) % (u32::from(seed) + 2);
        let length = usize::try_from(length).expect("at most 257").min(rest.len());
        let (chunk, after) = rest.split_at_checked(length)?;
        rest = after;
        Some(chunk)
    })
}

/// A text's set is the same after its message was sent, and sends the same message again.
pub fn roundtrip(bytes: &[u8]) {
    let mut set = Annotations::<512>::new();
    let mut engine = Box::new(DefaultEngine::new());
    if engine.annotate(bytes, &with_model(), &mut set).is_err() {
        return;
    }
    let mut buffer = [0; 16 * 1024];
    let message = set.encode(&mut buffer).expect("the buffer is large enough");
    let parsed = Message::parse(message).expect("an encoded message is whole");
    assert!(parsed.header().belongs_to(bytes));

    let decoded = Annotations::<512>::decode(message).expect("an encoded message is whole");
    // Which event is meant again is what version 1 leaves out, and is no reason to write version 2.
    let said = |set: &Annotations<512>| -> Vec<_> {
        set.as_slice().iter().map(|note| (note.span(), note.content(), note.confidence())).collect()
    };
    assert_eq!((said(&decoded), decoded.summary()), (said(&set), set.summary()));
    let mut buffer = [0; 16 * 1024];
    assert_eq!(decoded.encode(&mut buffer), Ok(message));
    let message = set.encode_as(Version::Two, &mut buffer).expect("the buffer is large enough");
    assert_eq!(Annotations::<512>::decode(message).as_ref(), Ok(&set));
}

/// News keeps every promise: it is annotated in good order by engines of every size, however it is cut, a set that is
/// too small keeps its beginning and counts the rest, and its message comes back. The first byte says how the text is
/// cut, the others how it goes on in the grammar.
pub fn article(bytes: &[u8]) {
    let Some((&seed, choices)) = bytes.split_first() else {
        return;
    };
    let text = grammar::text_of("article", choices);
    let mut options = with_model();
    // Tokens are annotations of their own, and more than all others.
    options.tokens = seed & 1 == 1;
    check_annotated(text.as_bytes(), options, &mut *Box::new(LargeEngine::new()));
    check_annotated(text.as_bytes(), options, &mut DefaultEngine::new());
    check_annotated(text.as_bytes(), Options::default(), &mut CrampedEngine::new());
    check_annotated(text.as_bytes(), Options::default(), &mut BareEngine::new());
    check_cuts(seed, text.as_bytes());
    check_capacities(&text, options);
    roundtrip(text.as_bytes());
}

/// A set of any capacity keeps the first annotations and counts the others.
fn check_capacities(text: &str, options: Options<'static>) {
    let mut engine = DefaultEngine::new();
    let (whole, result) = Collected::of(&mut engine, options, [text.as_bytes()]);
    result.expect("UTF-8");
    check_set::<0>(text, options, &mut engine, &whole);
    check_set::<1>(text, options, &mut engine, &whole);
    check_set::<7>(text, options, &mut engine, &whole);
    check_set::<64>(text, options, &mut engine, &whole);
}
