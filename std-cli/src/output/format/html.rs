//! A page for the browser: the article with its notes, in one file that asks for nothing from elsewhere.
//!
//! The page carries the document as data, and the view (`view.js`, `view.css`) builds everything from it as text:
//! words of the article never become markup. The browser's own page uses the same view.

use super::spec::{Format, Media, Quirks, Render};
use crate::document::Document;
use crate::offsets::Unit;
use crate::output::Settings;
use crate::output::json::page_view;
use crate::output::template::{digest, fill};
use quick_xml::escape::escape;
use std::io::{self, Write};

pub(crate) const HTML: Format = Format {
    name: "html",
    help: "Self-contained page for the browser",
    extension: "html",
    media: Media::Page,
    render: Render::Bytes(write),
    quirks: Quirks { holds_one: true, unit: Some(Unit::Utf16), ..Quirks::NONE },
};

const TEMPLATE: &str = include_str!("../html/page.html");
const STYLE: &str = include_str!("../html/view.css");
const VIEW: &str = include_str!("../html/view.js");

/// Shows the data of the page in its main element.
const START: &str = "
show(document.getElementById('postil'), JSON.parse(document.getElementById('postil-data').textContent));
";

fn write(out: &mut dyn Write, document: &Document, settings: &Settings) -> io::Result<()> {
    // What could end the element that holds the data cannot stand in it; JSON has another way to write it.
    let data = page_view(document, settings.view).replace('<', "\\u003c");
    let script = format!("{VIEW}{START}");
    let fields = [
        ("title", escape(document.name.to_string()).into_owned()),
        ("script-hash", digest(&script)),
        ("style-hash", digest(STYLE)),
        ("style", STYLE.to_owned()),
        ("data", data),
        ("script", script),
    ];
    fill(out, TEMPLATE, &fields)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    fn page(document: &Document) -> String {
        let mut out = Vec::new();
        write(&mut out, document, &Settings::default()).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn the_page_is_whole_and_asks_for_nothing() {
        let page = page(&sample::document());
        assert!(page.starts_with("<!doctype html>") && page.trim_end().ends_with("</html>"));
        for field in ["title", "style", "script", "data", "script-hash", "style-hash"] {
            assert!(!page.contains(&format!("{{{{{field}}}}}")), "{field}");
        }
        assert!(!page.contains("src=") && !page.contains("href="));
        assert!(page.contains("default-src 'none'"));
    }

    #[test]
    fn hostile_words_end_no_element() {
        let mut document = sample::document();
        document.text = document.text.replace(" met ", " </script><script>alert(1)</script> ");
        document.name = "</title><script>".into();
        let page = page(&document);
        assert_eq!(page.matches("<script").count(), 2, "data and view");
        assert!(page.contains("\\u003c/script>"));
    }
}
