//! Pages: the readable text of an article, without what surrounds it.

use super::extract::{Extracted, join};
use crate::date::leading_date;
use crate::error::Fault;
use dom_query::Document;
use dom_smoothie::{Config, Readability, TextMode};
use encoding_rs::Encoding;

/// The text of the article that a page is about: its headline, its byline, and its paragraphs.
pub(super) fn extract(page: &str) -> Result<Extracted, Fault> {
    let config = Config { text_mode: TextMode::Formatted, ..Config::default() };
    let article = Readability::new(page, None, Some(config)).and_then(|mut page| page.parse());
    let extracted = match article {
        Ok(article) => {
            let byline = article.byline.unwrap_or_default();
            let published = article.published_time.unwrap_or_default();
            Extracted {
                text: join([&article.title, &byline, &article.text_content]),
                date: leading_date(&published),
            }
        }
        // A page without an article: all that can be read.
        Err(_) => Extracted { text: join([&*Document::from(page).formatted_text()]), date: None },
    };
    if extracted.text.is_empty() {
        return Err(
            Fault::new("has no text to read").with_remedy("take --input text for its source")
        );
    }
    Ok(extracted)
}

/// The text of a piece of a page, which a feed may hold; text stays text.
pub(super) fn text_of_fragment(fragment: &str) -> String {
    Document::fragment(fragment).formatted_text().to_string()
}

/// What a page says its encoding is, in the first kilobyte, as browsers look for it.
pub(super) fn declared_encoding(page: &[u8]) -> Option<&'static Encoding> {
    const LOOKED_AT: usize = 1024;
    const KEY: &[u8] = b"charset=";
    let start = page.get(..LOOKED_AT.min(page.len()))?.to_ascii_lowercase();
    let at = start.windows(KEY.len()).position(|window| window == KEY)?;
    let value = start.get(at + KEY.len()..)?;
    let label: Vec<u8> = value
        .iter()
        .copied()
        .skip_while(|byte| matches!(byte, b'"' | b'\'' | b' '))
        .take_while(|byte| byte.is_ascii_alphanumeric() || b"-_:.".contains(byte))
        .collect();
    Encoding::for_label(&label)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<!DOCTYPE html><html><head><title>Harbour reopens | The Norby Post</title>
<meta charset="iso-8859-1"><meta property="og:title" content="Harbour reopens">
<meta property="article:published_time" content="2022-11-25T08:00:00Z"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Harbour reopens</h1><p class="byline">By Ann Lee</p>
<p>The harbour of Norby opened again on Friday, after a winter in which no ship came in and the town
had to live from what it had stored in the autumn.</p>
<p>“Ships are back,” said Bo Ek, who has run the harbour for <b>twenty</b> years, and who hopes for a
summer in which the cranes never rest, and the warehouses fill again.</p>
<script>alert("no text")</script></article>
<footer>All rights reserved. <a href="/imprint">Imprint</a></footer></body></html>"#;

    #[test]
    fn an_article_is_told_from_what_surrounds_it() {
        let article = extract(PAGE).unwrap();
        assert!(article.text.starts_with("Harbour reopens\n\n"), "{}", article.text);
        assert!(article.text.contains("\n\n“Ships are back,” said Bo Ek"), "{}", article.text);
        assert!(article.text.contains("Ann Lee"), "{}", article.text);
        for other in ["Sport", "Imprint", "alert", "<"] {
            assert!(!article.text.contains(other), "{other}: {}", article.text);
        }
        assert_eq!(article.date.unwrap().to_string(), "2022-11-25");
    }

    #[test]
    fn a_page_without_an_article_is_read_as_it_is() {
        let page = extract("<p>Ministers met.<p>They left.").unwrap();
        assert!(page.text.contains("Ministers met.") && page.text.contains("They left."));
        assert!(extract("<html><body></body></html>").is_err());
    }

    #[test]
    fn a_page_may_say_its_encoding() {
        assert_eq!(declared_encoding(PAGE.as_bytes()).unwrap().name(), "windows-1252");
        let other = b"<meta http-equiv='Content-Type' content='text/html; CHARSET=Shift_JIS'>";
        assert_eq!(declared_encoding(other).unwrap().name(), "Shift_JIS");
        assert_eq!(declared_encoding(b"<p>charset"), None);
    }
}
