//! Messages.

use crate::invariants::check_kept;
use postil::Annotations;
use postil::annotation::Content;
use postil::error::ErrorKind;
use postil::wire::{self, Message, Version};

/// Any bytes decode to an error or to annotations that encode and decode to themselves, in the version that they came
/// in and in the last.
pub fn decode(bytes: &[u8]) {
    let set = Annotations::<256>::decode(bytes);
    if let Err(error) = set {
        assert!(!error.to_string().is_empty());
    }
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
        // Whatever number a message carries can be shown.
        let shown = match annotation.content() {
            Content::Time(timex) => timex.to_string(),
            Content::Quantity(quantity) => quantity.to_string(),
            _ => annotation.label().to_owned(),
        };
        assert!(!shown.is_empty());
    }
    let set = set.expect("the message is whole");
    check_kept(&annotations, &header.losses, &set);

    for version in [message.version(), Version::Two] {
        let mut buffer = vec![0; 512 + 2 * bytes.len()];
        let again = wire::encode_as(version, header, &annotations, &mut buffer)
            .expect("the buffer is large enough");
        let again = Message::parse(again).expect("an encoded message is whole");
        assert_eq!((again.version(), again.header()), (version, header));
        assert!(again.annotations().eq(annotations.iter().copied().map(Ok)));
    }
    // Version 1 carries less, and says so where it carries nothing.
    let mut buffer = vec![0; 512 + 2 * bytes.len()];
    match wire::encode_as(Version::One, header, &annotations, &mut buffer) {
        Ok(less) => assert_eq!(Message::parse(less).map(|less| less.version()), Ok(Version::One)),
        Err(error) => assert_eq!(error.kind(), ErrorKind::WireNeeds(2)),
    }
}
