//! What an input is: told by the user, by its name, or by its first bytes.

use super::decode::{Decoded, Decoding};
use super::extract::Extracted;
use super::source::Source;
use super::{feed, html, markdown};
use crate::article::Article;
use crate::error::{Fault, Problem};
use clap::ValueEnum;
use std::path::Path;

/// What the user says the input is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub(crate) enum Input {
    /// Detect by file name, then by content.
    #[default]
    Auto,
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
    /// A web page; its readable text is annotated.
    Html,
    /// An RSS, Atom or JSON feed; one article per item.
    Feed,
    /// JSON Lines; one article per line.
    Jsonl,
}

/// What an input is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    Text,
    Markdown,
    Html,
    Feed,
    Jsonl,
}

impl Input {
    /// The kind of this source, as far as it is known without reading it.
    pub(crate) fn kind(self, source: &Source) -> Option<Kind> {
        match self {
            Self::Auto => source.path().and_then(Kind::of_name),
            Self::Text => Some(Kind::Text),
            Self::Markdown => Some(Kind::Markdown),
            Self::Html => Some(Kind::Html),
            Self::Feed => Some(Kind::Feed),
            Self::Jsonl => Some(Kind::Jsonl),
        }
    }
}

impl Kind {
    /// What a file is by its name; `None` if the name does not say it.
    pub(crate) fn of_name(path: &Path) -> Option<Self> {
        let name = path.file_name()?.to_str()?.to_lowercase();
        let name = name.strip_suffix(".gz").or(name.strip_suffix(".zst")).unwrap_or(&name);
        let (_, extension) = name.rsplit_once('.')?;
        match extension {
            "txt" | "text" => Some(Self::Text),
            "md" | "markdown" => Some(Self::Markdown),
            "html" | "htm" | "xhtml" => Some(Self::Html),
            "rss" | "atom" | "xml" => Some(Self::Feed),
            "jsonl" | "ndjson" => Some(Self::Jsonl),
            _ => None,
        }
    }

    /// What bytes are by their beginning: a page or a feed begins as no article does.
    pub(crate) fn of_bytes(bytes: &[u8]) -> Self {
        const LOOKED_AT: usize = 1024;
        let start = bytes.get(..LOOKED_AT.min(bytes.len())).unwrap_or_default();
        let start = start.to_ascii_lowercase();
        let start = start.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(&start).trim_ascii_start();
        let has = |tag: &[u8]| start.windows(tag.len()).any(|window| window == tag);
        if start.starts_with(b"<!doctype html") || start.starts_with(b"<html") {
            Self::Html
        } else if start.starts_with(b"<") && (has(b"<rss") || has(b"<feed") || has(b"<rdf:rdf")) {
            Self::Feed
        } else if start.starts_with(b"<?xml") && has(b"<html") {
            Self::Html
        } else {
            Self::Text
        }
    }
}

/// An article of a source, and what the user should know about how it was read.
#[derive(Debug)]
pub(crate) struct Reading {
    pub(crate) article: Article,
    pub(crate) remark: Option<String>,
}

/// Reads the one article of a source that is neither a feed nor read line by line.
pub(crate) fn read_article(
    source: &Source,
    kind: Kind,
    decoding: Decoding,
) -> Result<Reading, Problem> {
    article_of(source, kind, source.read_within(decoding.limit)?, decoding)
}

/// The one article that these bytes of a source are.
pub(crate) fn article_of(
    source: &Source,
    kind: Kind,
    bytes: Vec<u8>,
    decoding: Decoding,
) -> Result<Reading, Problem> {
    reading(&source.name(), kind, bytes, decoding).map_err(|fault| fault.at(source.place()))
}

/// The text of these bytes as they are, markup and all.
pub(crate) fn decoded(bytes: Vec<u8>, kind: Kind, decoding: Decoding) -> Result<Decoded, Fault> {
    let declared = html::declared_encoding(&bytes).filter(|_| kind == Kind::Html);
    decoding.text(bytes, declared)
}

fn reading(name: &str, kind: Kind, bytes: Vec<u8>, decoding: Decoding) -> Result<Reading, Fault> {
    let Decoded { text, remark, is_verbatim } = decoded(bytes, kind, decoding)?;
    let article = match kind {
        Kind::Html => extracted(name, html::extract(&text)?),
        Kind::Markdown => extracted(name, markdown::extract(&text)),
        _ => Article { name: name.into(), text, date: None, is_verbatim },
    };
    Ok(Reading { article, remark })
}

/// The articles of a feed, by the ids that it gives them, else by their numbers.
pub(crate) fn feed_articles(source: &Source, bytes: &[u8]) -> Result<Vec<Article>, Problem> {
    let items = feed::items(bytes).map_err(|fault| fault.at(source.place()))?;
    let named = items.into_iter().zip(1..).map(|(item, number)| {
        let id = item.id.unwrap_or_else(|| format!("{}#{number}", source.name()));
        extracted(&id, item.article)
    });
    Ok(named.collect())
}

fn extracted(name: &str, extracted: Extracted) -> Article {
    let Extracted { text, date } = extracted;
    Article { name: name.into(), text, date, is_verbatim: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_what_files_are() {
        let kind = |name: &str| Kind::of_name(Path::new(name));
        assert_eq!(kind("a/b.TXT"), Some(Kind::Text));
        assert_eq!(kind("b.md"), Some(Kind::Markdown));
        assert_eq!(kind("b.html.gz"), Some(Kind::Html));
        assert_eq!(kind("b.xml"), Some(Kind::Feed));
        assert_eq!(kind("b.jsonl.zst"), Some(Kind::Jsonl));
        assert_eq!((kind("b.gz"), kind("jsonl"), kind("b.c")), (None, None, None));
    }

    #[test]
    fn bytes_say_what_names_do_not() {
        let kind = |start: &str| Kind::of_bytes(start.as_bytes());
        assert_eq!(kind("\u{FEFF}\n <!DOCTYPE HTML><p>"), Kind::Html);
        assert_eq!(kind("<?xml version='1.0'?><html xmlns=''>"), Kind::Html);
        assert_eq!(kind("<?xml version='1.0'?>\n<!-- a --><rss>"), Kind::Feed);
        assert_eq!(kind("<feed xmlns=''>"), Kind::Feed);
        assert_eq!(kind("Of <html> and <rss>"), Kind::Text);
        assert_eq!(kind(""), Kind::Text);
    }
}
