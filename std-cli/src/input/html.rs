//! Pages: the readable text of an article, without what surrounds it.

use super::extract::{Extracted, join};
use crate::date::leading_date;
use crate::error::Fault;
use dom_query::Document;
use dom_smoothie::{Config, Readability, TextMode};
use encoding_rs::{Encoding, UTF_8};

/// The text of the article that a page is about: its headline, its byline, and its paragraphs.
pub(super) fn extract(page: &str) -> Result<Extracted, Fault> {
    check_depth(page)?;
    let config = Config { text_mode: TextMode::Formatted, ..Config::default() };
    let article = Readability::with_document(document(page), None, Some(config));
    let article = article.and_then(|mut page| page.parse());
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
        Err(_) => Extracted { text: join([&*document(page).formatted_text()]), date: None },
    };
    if extracted.text.is_empty() {
        return Err(Fault::new("has no readable text")
            .with_remedy("use --input text to annotate its source"));
    }
    Ok(extracted)
}

/// The text of a piece of a page, which a feed may hold; text stays text.
pub(super) fn text_of_fragment(fragment: &str) -> Result<String, Fault> {
    check_depth(fragment)?;
    let fragment = Document::fragment(fragment);
    write_marks(&fragment);
    Ok(fragment.formatted_text().to_string())
}

fn document(page: &str) -> Document {
    let document = Document::from(page);
    write_marks(&document);
    document
}

/// Writes the marks of quotations (`<q>`), which browsers show: double ones, and single ones inside of them.
fn write_marks(page: &Document) {
    for quotation in page.select("q").nodes() {
        let is_marked = quotation.text().trim_start().starts_with(['“', '‘', '"', '\'', '«', '„']);
        let outer = quotation.ancestors_it(None).filter(|node| node.has_name("q")).count();
        let [open, close] = if outer % 2 == 0 { ["“", "”"] } else { ["‘", "’"] };
        if !is_marked {
            quotation.prepend_child(&page.tree.new_text(open));
            quotation.append_child(&page.tree.new_text(close));
        }
    }
}

/// Elements inside each other, beyond which a page is refused: the time to read it grows with the square of them, and
/// no article has a tenth as many.
const DEEPEST: usize = 1000;

/// Refuses a page that is nested beyond all measure. Elements that end without being told are not counted.
fn check_depth(page: &str) -> Result<(), Fault> {
    const UNTOLD: [&str; 24] = [
        "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link",
        "meta", "option", "p", "param", "source", "tbody", "td", "th", "thead", "tr", "track",
        "wbr",
    ];
    let (mut depth, mut deepest) = (0_usize, 0);
    for tag in page.split('<').skip(1) {
        let (ends, tag) = tag.strip_prefix('/').map_or((false, tag), |tag| (true, tag));
        let name: String = tag
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .map(|letter| letter.to_ascii_lowercase())
            .collect();
        if name.is_empty() || UNTOLD.contains(&&*name) {
            continue;
        }
        let is_whole = tag.split_once('>').is_some_and(|(tag, _)| tag.ends_with('/'));
        depth = match (ends, is_whole) {
            (true, _) => depth.saturating_sub(1),
            (false, true) => depth,
            (false, false) => depth + 1,
        };
        deepest = deepest.max(depth);
    }
    if deepest > DEEPEST {
        let fault = Fault::new(format!("is nested {deepest} elements deep"));
        return Err(fault.with_remedy("use --input text to annotate its source"));
    }
    Ok(())
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
    // Whoever can read this label reads ASCII: as browsers do, UTF-16 is not believed.
    Encoding::for_label(&label)
        .map(|encoding| if encoding.is_ascii_compatible() { encoding } else { UTF_8 })
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
    fn quotations_have_the_marks_that_a_browser_shows() {
        let page = "<p>Ann said: <q>We call it <q>home</q>.</q> Bo: <q>“No.”</q></p>";
        let text = "Ann said: “We call it ‘home’.” Bo: “No.”";
        assert_eq!(extract(page).unwrap().text, text);
        assert_eq!(text_of_fragment(page).unwrap().trim(), text);
    }

    #[test]
    fn a_page_that_is_nested_beyond_measure_is_refused() {
        let deep = |count: usize| format!("{}Rain.", "<div><p>".repeat(count));
        assert!(extract(&deep(900)).is_ok());
        let fault = extract(&deep(100_000)).unwrap_err().to_string();
        assert!(fault.starts_with("is nested 100000 elements deep"), "{fault}");
        let flat = "<div>Rain.</div><br><img src=x><p>Wind.".repeat(2000);
        assert!(extract(&flat).is_ok());
    }

    #[test]
    fn a_page_may_say_its_encoding() {
        assert_eq!(declared_encoding(PAGE.as_bytes()).unwrap().name(), "windows-1252");
        let other = b"<meta http-equiv='Content-Type' content='text/html; CHARSET=Shift_JIS'>";
        assert_eq!(declared_encoding(other).unwrap().name(), "Shift_JIS");
        assert_eq!(declared_encoding(b"<p>charset"), None);
        assert_eq!(declared_encoding(b"<meta charset=utf-16>").unwrap().name(), "UTF-8");
    }
}
