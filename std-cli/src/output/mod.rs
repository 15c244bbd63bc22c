//! What the command writes: documents as text, JSON or TimeML, records as postcard.

mod figures;
mod json;
mod postcard;
mod printer;
mod target;
mod text;
mod timeml;

pub(crate) use figures::write as write_figures;
pub(crate) use postcard::message_of;
pub(crate) use printer::{Printer, Shape, Show};
pub(crate) use target::Target;
pub(crate) use text::Page;

use serde::Serialize;
use std::io::{self, Write};

/// Writes a value that is no document as JSON, laid out in rows.
pub(crate) fn write_json(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    json::write(out, value, json::Layout::Rows { indent: 0 })?;
    out.write_all(b"\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::View;
    use crate::document::Document;
    use crate::layers::Layers;
    use crate::offsets::Unit;
    use crate::record::Record;
    use postil_tests::sample;

    fn print_everywhere(document: &Document) {
        let page = Page { color: false, width: 20 };
        let show = Show { layers: Layers::default(), unit: Unit::Utf16 };
        for view in [View::Text, View::Json, View::Jsonl, View::Timeml, View::Reasons] {
            let shape = Shape::new(view, true, page);
            let mut printer = Printer::new(Box::new(io::sink()), shape, show);
            printer.print(document).unwrap();
            printer.finish().unwrap();
        }
    }

    /// The checksum is the text's: a damaged message may still decode, to any numbers and references.
    /// Tests run with overflow checks, so this also proves that nothing is reckoned with blindly.
    #[test]
    fn damaged_messages_are_refused_or_shown() {
        let message = sample::message();
        let mut shown = 0;
        for place in 0..message.len() {
            for value in [0, 1, 2, 3, 7, 0x7E, 0x7F, 0x80, 0x81, 0xFE, 0xFF] {
                let mut damaged = message.clone();
                damaged[place] = value;
                let text = sample::ARTICLE.to_owned();
                if let Ok(record) = Record::from_message("sample".into(), text, &damaged, None) {
                    print_everywhere(&record.into());
                    shown += 1;
                }
            }
        }
        assert!(shown > 0);
    }
}
