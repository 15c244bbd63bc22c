//! A page for the browser: the article with its notes, in one file that asks for nothing from elsewhere.
//!
//! The page carries the document as data, and the view (`view.js`, `view.css`) builds everything from it as text:
//! words of the article never become markup. The browser's own page uses the same view.

#[cfg(feature = "command")]
mod file;
mod view;

#[cfg(feature = "command")]
pub(super) use file::write;
pub(super) use view::PageView;
