//! Where texts come from: files and standard input, plain or compressed, in any encoding and several forms.
//!
//! ```text
//! arguments ─▶ expand ─▶ source ─▶ compress ─▶ kind ─▶ html, markdown, feed ─▶ article
//!              folders   bytes     as they     what    decode: text
//!                                  were        it is
//! ```

mod compress;
pub(crate) mod conll;
mod decode;
mod expand;
mod extract;
mod feed;
mod foreign;
mod html;
mod kind;
mod limit;
mod lines;
mod markdown;
mod repair;
mod source;
pub(crate) mod treebank;
mod utf8;

pub(crate) use decode::{Charset, Decoding};
pub(crate) use expand::{Found, expand, found_in, in_folder};
pub(crate) use kind::{Input, Kind, Reading, article_of, decoded, feed_articles, read_article};
pub(crate) use limit::Limit;
pub(crate) use lines::{InputLine, Lines};
pub(crate) use source::Source;
pub(crate) use utf8::{text_in, text_of};
