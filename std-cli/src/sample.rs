//! The sample document of the unit tests.

use crate::document::Document;
use crate::record::Record;
use postil_tests::sample;

/// A record with a note of every kind.
pub(crate) fn record() -> Record {
    let text = sample::ARTICLE.to_owned();
    Record::from_message("sample".into(), text, &sample::message(), None).unwrap()
}

/// The same as outputs see it.
pub(crate) fn document() -> Document {
    record().into()
}
