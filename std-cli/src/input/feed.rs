//! Feeds: the items of RSS, Atom and JSON feeds, each an article.

use super::extract::{Extracted, join};
use super::html::text_of_fragment;
use crate::date::leading_date;
use crate::error::Fault;
use feed_rs::model::Entry;
use feed_rs::parser::Builder;

/// An item, and what the feed calls it.
#[derive(Debug)]
pub(super) struct Item {
    /// Its id, else its link.
    pub(super) id: Option<String>,
    pub(super) article: Extracted,
}

/// The items of a feed, in its order.
pub(super) fn items(bytes: &[u8]) -> Result<Vec<Item>, Fault> {
    // An id that the feed does not give is not made up: another run would make up another.
    let parser = Builder::new().id_generator(|_, _, _| String::new()).build();
    let feed = parser.parse(bytes).map_err(|error| {
        Fault::new(format!("is not a feed: {error}"))
            .with_remedy("use --input text or --input html")
    })?;
    feed.entries.into_iter().map(Item::of).collect()
}

impl Item {
    fn of(entry: Entry) -> Result<Self, Fault> {
        let title = entry.title.map(|title| text_of_fragment(&title.content)).transpose()?;
        let title = title.unwrap_or_default();
        let body = entry.content.and_then(|content| content.body);
        let body =
            body.or_else(|| entry.summary.map(|summary| summary.content)).unwrap_or_default();
        let date = entry.published.or(entry.updated);
        let date = date.and_then(|time| leading_date(&time.to_rfc3339()));
        let link = entry.links.into_iter().next().map(|link| link.href);
        let id = Some(entry.id).filter(|id| !id.is_empty()).or(link);
        let article = Extracted { text: join([&title, &text_of_fragment(&body)?]), date };
        Ok(Self { id, article })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use postil::Date;

    #[test]
    fn items_of_rss_are_articles() {
        let feed = r#"<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>
<item><title>Harbour reopens</title><link>http://a.example/1</link>
<pubDate>Fri, 25 Nov 2022 08:00:00 +0000</pubDate>
<description><![CDATA[<p>Ships are <b>back</b>.</p><p>Said Ann Lee.</p>]]></description></item>
<item><guid>two</guid><title>Rain &amp; wind</title></item></channel></rss>"#;
        let items = items(feed.as_bytes()).unwrap();
        assert_eq!(items.len(), 2);
        assert_eq!(items[0].id.as_deref(), Some("http://a.example/1"));
        let text = &items[0].article.text;
        assert!(text.starts_with("Harbour reopens\n\nShips are back.\n"), "{text}");
        assert_eq!(items[0].article.date, Date::new(2022, 11, 25));
        assert_eq!(items[1].id.as_deref(), Some("two"));
        assert_eq!(items[1].article.text, "Rain & wind");
    }

    #[test]
    fn entries_of_atom_are_articles() {
        let feed = r#"<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>f</id>
<entry><id>e1</id><title>Talks</title><updated>2024-05-03T10:00:00Z</updated>
<content type="html">&lt;p&gt;Ministers met.&lt;/p&gt;</content></entry></feed>"#;
        let items = items(feed.as_bytes()).unwrap();
        assert_eq!(items[0].article.text, "Talks\n\nMinisters met.");
        assert_eq!(items[0].article.date, Date::new(2024, 5, 3));
    }

    #[test]
    fn what_is_no_feed_is_refused() {
        let fault = items(b"Ministers met.").unwrap_err().to_string();
        assert!(fault.starts_with("is not a feed: "), "{fault}");
    }
}
