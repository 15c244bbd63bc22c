//! What the command writes: documents in many formats, records as messages.
//!
//! ```text
//! record ─▶ form ─▶ rendered ─▶ printer ─▶ target        one output for all
//!           │  ▲             └▶ folder                   a file for each document
//!           ▼  └ settings, view, text_style              what the user asks for
//!          format ─▶ json, xml, table, graph             what formats share
//! ```
//!
//! `format` has the formats, a file each, and the table of them. A page in a browser takes what it shows from `json`.

mod focus;
mod json;
mod view;

#[cfg(feature = "command")]
mod columns;
#[cfg(feature = "command")]
mod folder;
#[cfg(feature = "command")]
mod form;
#[cfg(feature = "library")]
mod format;
#[cfg(feature = "library")]
mod graph;
#[cfg(feature = "command")]
mod losses;
#[cfg(feature = "command")]
mod printer;
#[cfg(feature = "library")]
mod settings;
#[cfg(feature = "library")]
mod table;
#[cfg(feature = "command")]
mod target;
#[cfg(feature = "library")]
mod template;
#[cfg(feature = "library")]
mod text_style;
#[cfg(feature = "library")]
mod universal;
#[cfg(feature = "command")]
mod when;
#[cfg(feature = "command")]
mod whole;
#[cfg(feature = "command")]
mod xml;

pub(crate) use focus::Focus;
pub(crate) use json::page_view;
pub(crate) use view::ViewOptions;

#[cfg(feature = "library")]
pub(crate) use {
    format::{Format, HTML, JSON, SPACY, bytes_of, message_of},
    json::write_json,
    settings::Settings,
    table::{Rows, Table, batch as batch_of, schema as schema_of},
    template::{digest, fill},
};

#[cfg(feature = "command")]
pub(crate) use {
    columns::write as write_columns,
    folder::{Folder, Places},
    form::{Form, Rendered},
    format::{JSONL, LABEL_STUDIO_LABELS, LABEL_STUDIO_TEXT, Pieces, REASONS, TEXT},
    json::SCHEMA,
    losses::losses,
    printer::Printer,
    target::Target,
    text_style::TextStyle,
    when::When,
    whole::{Access, write_whole},
};

#[cfg(feature = "fuzzing")]
pub(crate) use format::{FORMATS, Media};

#[cfg(test)]
mod tests {
    use super::format::FORMATS;
    use super::*;
    use crate::document::Document;
    use crate::offsets::Unit;
    use crate::record::Record;
    use postil_tests::sample;
    use std::io;

    fn print_everywhere(document: &Document) {
        let view =
            ViewOptions { unit: Unit::Utf16, text: true, reasons: true, ..ViewOptions::default() };
        let text_style = TextStyle { color: false, width: 20 };
        let settings = Settings { view, text_style, table: Table::Annotations, is_series: true };
        for &format in FORMATS {
            let form = Form { format, settings };
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
