//! The bodies of the fuzz targets: each takes arbitrary bytes and panics where a promise is broken.
//!
//! The fuzzer calls them with what it invents; `tests/tests/regressions.rs` calls them, on a stable
//! compiler, with the seeds and with everything that was ever found.

use crate::collected::Collected;
use crate::invariants::check_invariants;
use postil::wire::{self, Message};
use postil::{Annotations, DefaultEngine, Engine, Error, ErrorKind, Options, TinyEngine};

/// A fuzz target: arbitrary bytes in, a panic for a finding.
pub type Body = fn(&[u8]);

/// Every target, by the name of its file and of its folders of seeds and regressions.
pub const TARGETS: &[(&str, Body)] =
    &[("annotate", annotate), ("stream", stream), ("decode", decode), ("roundtrip", roundtrip)];

/// Any bytes are either annotated in good order or refused at the first byte that is not UTF-8.
pub fn annotate(bytes: &[u8]) {
    let options = Options::default();
    check_annotated(bytes, &mut DefaultEngine::new(options));
    check_annotated(bytes, &mut TinyEngine::new(options));
}

fn check_annotated<
    const BYTES: usize,
    const TOKENS: usize,
    const NOTES: usize,
    const NAMES: usize,
>(
    bytes: &[u8],
    engine: &mut Engine<BYTES, TOKENS, NOTES, NAMES>,
) {
    let (collected, result) = Collected::of(engine, Options::default(), [bytes]);
    let document = &collected.document;
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
    /// So small that windows, tokens, annotations and names all run out.
    type CrampedEngine = Engine<64, 16, 8, 4>;

    let Some((&seed, text)) = bytes.split_first() else {
        return;
    };
    let options = Options::default();
    check_chunks(seed, text, &mut CrampedEngine::new(options));
    check_chunks(seed, text, &mut TinyEngine::new(options));
}

fn check_chunks<const BYTES: usize, const TOKENS: usize, const NOTES: usize, const NAMES: usize>(
    seed: u8,
    text: &[u8],
    engine: &mut Engine<BYTES, TOKENS, NOTES, NAMES>,
) {
    let options = Options::default();
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

/// Any bytes decode to an error or to annotations that encode and decode to themselves.
pub fn decode(bytes: &[u8]) {
    let set = Annotations::<256>::decode(bytes);
    let Ok(message) = Message::parse(bytes) else {
        assert!(set.is_err(), "the set is more patient than the message");
        return;
    };
    let header = message.header();
    let annotations: Result<Vec<_>, _> = message.annotations().collect();
    let Ok(annotations) = annotations else {
        assert!(set.is_err(), "the set is more patient than the message");
        return;
    };
    assert_eq!(u32::try_from(annotations.len()), Ok(header.count));
    for annotation in &annotations {
        assert!(annotation.span().start() >= header.start);
        assert!(annotation.span().end() <= header.start + header.bytes);
    }
    let set = set.expect("the message is whole");
    let kept = set.as_slice().len();
    assert_eq!(set.as_slice(), &annotations[..kept]);
    assert!(kept == annotations.len() || !set.document().losses.is_empty());

    let mut buffer = vec![0; 512 + 2 * bytes.len()];
    let again =
        wire::encode(header, &annotations, &mut buffer).expect("the buffer is large enough");
    let again = Message::parse(again).expect("an encoded message is whole");
    assert_eq!(again.header(), header);
    assert!(again.annotations().eq(annotations.into_iter().map(Ok)));
}

/// A text's set is the same after its message was sent, and sends the same message again.
pub fn roundtrip(bytes: &[u8]) {
    let mut set = Annotations::<512>::new();
    let mut engine = Box::new(DefaultEngine::idle());
    if engine.annotate(Options::default(), bytes, &mut set).is_err() {
        return;
    }
    let mut buffer = [0; 16 * 1024];
    let message = set.encode(&mut buffer).expect("the buffer is large enough");
    let parsed = Message::parse(message).expect("an encoded message is whole");
    assert!(parsed.header().belongs_to(bytes));

    let decoded = Annotations::<512>::decode(message).expect("an encoded message is whole");
    assert_eq!(decoded, set);
    let mut buffer = [0; 16 * 1024];
    assert_eq!(decoded.encode(&mut buffer), Ok(message));
}
