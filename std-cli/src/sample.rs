//! The sample document of the unit tests.

use crate::article::Article;
use crate::document::Document;
use crate::engine::Annotator;
use crate::record::Record;
use postil::Options;
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

/// An article with its tokens, by rules alone.
pub(crate) fn parsed(text: &str) -> Document {
    let mut options = Options::default();
    options.tokens = true;
    Annotator::new(options).annotate(Article::new("a b/c", text)).unwrap().into()
}
