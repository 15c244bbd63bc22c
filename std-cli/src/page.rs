//! Articles for a page in a browser.

use crate::article::Article;
use crate::document::Document;
use crate::engine::Annotator;
use crate::offsets::Unit;
use crate::output::{ViewOptions, page_view};
use postil::{Date, Model, Options, models};

/// Annotates articles with the small English model.
///
/// # Examples
///
/// ```
/// let mut pages = postil_cli::Pages::new();
/// let view = pages.annotate("Ministers met in Geneva.".to_owned(), None)?;
/// assert!(view.contains(r#""label":"GPE","start":17,"end":23,"text":"Geneva""#));
/// # Ok::<(), String>(())
/// ```
#[derive(Debug)]
pub struct Pages(Annotator);

impl Pages {
    /// An engine of its own: several hundred kilobytes.
    #[must_use]
    pub fn new() -> Self {
        let mut options = Options::default();
        // The model is a part of the program: it is sound, or the tests fail.
        options.model = Model::from_bytes(models::ENGLISH_SMALL).ok();
        Self(Annotator::new(options))
    }

    /// What the view shows of an article, as JSON in one line: `{"document": …, "timeline": […], "graph": …}`. The
    /// document is what `postil annotate -f jsonl --text --reasons --offsets utf16` writes. The date is for a text that
    /// does not say it.
    ///
    /// # Errors
    ///
    /// A text that is too long for the engine, in words.
    pub fn annotate(&mut self, text: String, date: Option<Date>) -> Result<String, String> {
        let article = Article { name: NAME.into(), text, date, is_verbatim: true };
        let record = self.0.annotate(article).map_err(|fault| fault.to_string())?;
        let view = ViewOptions { unit: Unit::Utf16, ..ViewOptions::default() };
        Ok(page_view(&Document::from(record), view))
    }
}

/// What the document is called until the page gives it another name.
const NAME: &str = "page";

impl Default for Pages {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_is_answered_with_what_the_view_shows() {
        let mut pages = Pages::new();
        let mut annotate = || {
            let text = "“Rain,” said Ann Lee on Friday.".to_owned();
            pages.annotate(text, Date::new(2024, 5, 3)).unwrap()
        };
        let view = annotate();
        assert!(view.starts_with(r#"{"document":{"id":"page","postil":1,"date":"2024-05-03""#));
        assert!(view.contains(r#""offsets":"utf16""#) && view.contains(r#""timeline":["#));
        assert_eq!(view, annotate(), "again");
    }
}
