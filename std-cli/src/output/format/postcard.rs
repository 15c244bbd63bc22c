//! The wire format of a record.

use super::spec::{Format, Media, Quirks, Render};
use crate::error::Fault;
use crate::record::Record;
use postil::error::ErrorKind;
use postil::wire::{Header, Version, encode_as, version_for};

pub(super) const POSTCARD: Format = Format {
    name: "postcard",
    help: "Compact binary wire format",
    extension: "postil",
    media: Media::Binary,
    render: Render::Message(message_of),
    quirks: Quirks { holds_one: true, ..Quirks::NONE },
};

/// Room for a header, and for an annotation of usual size; more is made where it is needed.
const HEADER_BYTES: usize = 64;
const ANNOTATION_BYTES: usize = 8;

/// The record as one message.
pub(crate) fn message_of(record: &Record) -> Result<Vec<u8>, Fault> {
    let header = Header::of(&record.summary, &record.annotations);
    // The first version would leave out which event is named again.
    let named_again = record.annotations.iter().any(|note| note.mention_of().is_some());
    let version = if named_again { Version::Two } else { version_for(&record.annotations) };
    let mut size = HEADER_BYTES + record.annotations.len() * ANNOTATION_BYTES;
    loop {
        let mut buffer = vec![0; size];
        match encode_as(version, &header, &record.annotations, &mut buffer) {
            Ok(message) => {
                let used = message.len();
                buffer.truncate(used);
                return Ok(buffer);
            }
            Err(error) if error.kind() == ErrorKind::WireBufferFull => size *= 2,
            Err(error) => return Err(Fault::new(error.to_string())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn a_message_reads_back_as_the_record() {
        let record = sample::record();
        let message = message_of(&record).unwrap();
        assert_eq!(message, postil_tests::sample::message());
        let read =
            Record::from_message("sample".into(), record.text.clone(), &message, None).unwrap();
        assert_eq!(read.annotations, record.annotations);
        assert_eq!(read.summary, record.summary);
    }
}
