//! What the command writes: documents in many formats, records as messages.
//!
//! ```text
//! record ─▶ form ─▶ rendered ─▶ printer ─▶ target        one output for all
//!                            └▶ folder                   a file for each document
//! ```
//!
//! A format is a file or folder of this module that knows documents and nothing of the others; `format` says
//! what each is like.

mod focus;
mod html;
mod json;
mod show;

#[cfg(feature = "command")]
mod brat;
#[cfg(feature = "command")]
mod conll;
#[cfg(feature = "command")]
mod figures;
#[cfg(feature = "command")]
mod folder;
#[cfg(feature = "command")]
mod form;
#[cfg(feature = "command")]
mod format;
#[cfg(feature = "command")]
mod graph;
#[cfg(feature = "command")]
mod label_studio;
#[cfg(feature = "command")]
mod postcard;
#[cfg(feature = "command")]
mod printer;
#[cfg(feature = "command")]
mod spacy;
#[cfg(feature = "command")]
mod table;
#[cfg(feature = "command")]
mod target;
#[cfg(feature = "command")]
mod text;
#[cfg(feature = "command")]
mod timeml;
#[cfg(feature = "command")]
mod web_annotation;
#[cfg(feature = "command")]
mod when;
#[cfg(feature = "command")]
mod xml;

pub(crate) use focus::Focus;
pub(crate) use show::Show;

#[cfg(feature = "command")]
pub(crate) use {
    figures::write as write_figures,
    folder::{Folder, Places},
    form::{Form, Rendered},
    format::Format,
    label_studio::{FROM as LABEL_STUDIO_LABELS, TO as LABEL_STUDIO_TEXT},
    postcard::message_of,
    printer::Printer,
    table::Table,
    target::Target,
    text::Page,
    when::When,
};

use crate::document::Document;
use postil::Losses;
use serde::Serialize;
use std::io::{self, Write};

/// What a page shows of a document, as JSON in one line.
pub(crate) fn page_view(document: &Document, show: Show) -> String {
    let mut out = Vec::new();
    // Writing to memory does not fail.
    let network = document.network();
    let view = html::PageView::new(document, &network, show);
    let _ = json::write(&mut out, &view, json::Layout::Compact);
    String::from_utf8(out).unwrap_or_default()
}

/// What did not fit, in words, for formats that have no place for it.
#[cfg(feature = "command")]
pub(crate) fn losses(losses: &Losses) -> impl Iterator<Item = String> + '_ {
    losses.iter().map(|loss| {
        let (layer, lost, from) = (loss.layer.name(), loss.lost, loss.first_at);
        format!("incomplete: {layer}: {lost} lost, the first at byte {from}")
    })
}

/// Writes a value that is no document as JSON, laid out in rows.
pub(crate) fn write_json(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    json::write(out, value, json::Layout::Rows { indent: 0 })?;
    out.write_all(b"\n")
}

#[cfg(test)]
mod tests {
    use super::*;
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
