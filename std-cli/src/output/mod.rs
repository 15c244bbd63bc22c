//! What the command writes: documents in many formats, records as messages.
//!
//! ```text
//! record ─▶ form ─▶ rendered ─▶ printer ─▶ target        one output for all
//!                            └▶ folder                   a file for each document
//! ```
//!
//! A format is a file or folder of this module that knows documents and nothing of the others; `format` says
//! what each is like.

mod brat;
mod conll;
mod figures;
mod focus;
mod folder;
mod form;
mod format;
mod graph;
mod html;
mod json;
mod label_studio;
mod postcard;
mod printer;
mod spacy;
mod table;
mod target;
mod text;
mod timeml;
mod web_annotation;
mod xml;

pub(crate) use figures::write as write_figures;
pub(crate) use focus::Focus;
pub(crate) use folder::{Folder, Places};
pub(crate) use form::{Form, Rendered, Show};
pub(crate) use format::Format;
pub(crate) use label_studio::{FROM as LABEL_STUDIO_LABELS, TO as LABEL_STUDIO_TEXT};
pub(crate) use postcard::message_of;
pub(crate) use printer::Printer;
pub(crate) use table::Table;
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
    use crate::document::Document;
    use crate::layers::Layers;
    use crate::offsets::Unit;
    use crate::record::Record;
    use clap::ValueEnum;
    use postil_tests::sample;

    fn print_everywhere(document: &Document) {
        let page = Page { color: false, width: 20 };
        let show = Show {
            layers: Layers::default(),
            unit: Unit::Utf16,
            text: true,
            reasons: true,
            focus: None,
        };
        for &format in Format::value_variants() {
            let form = Form { format, table: Table::Annotations, show, page, is_series: true };
            let mut printer = Printer::new(Box::new(io::sink()), form).unwrap();
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
