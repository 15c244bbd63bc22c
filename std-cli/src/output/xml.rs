//! What the formats that are XML share.

use quick_xml::Writer;
use quick_xml::events::{BytesText, Event};
use std::borrow::Cow;
use std::io::{self, Write};

/// Text that XML can hold; the writer escapes what has a meaning there.
pub(super) fn text(text: &str) -> BytesText<'_> {
    let fits = |character: char| !matches!(character, '\0'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}');
    let text = if text.chars().all(fits) {
        Cow::Borrowed(text)
    } else {
        let shown =
            |character| if fits(character) { character } else { char::REPLACEMENT_CHARACTER };
        Cow::Owned(text.chars().map(shown).collect())
    };
    match text {
        Cow::Borrowed(text) => BytesText::new(text),
        Cow::Owned(text) => BytesText::new(&text).into_owned(),
    }
}

/// Ends the line.
pub(super) fn line<W: Write>(xml: &mut Writer<W>) -> io::Result<()> {
    xml.write_event(Event::Text(BytesText::from_escaped("\n")))
}
