//! TimeML: the article as it is, its times in TIMEX3 tags.
//!
//! Overlapping times do not exist, so the tags need no nesting. Characters that XML cannot hold become U+FFFD.

use super::spec::{Format, Media, Quirks, Render};
use crate::document::Document;
use crate::output::xml::{line, text};
use postil::Layer;
use postil::annotation::Content;
use postil::time::Timex;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use std::io::{self, Write};

pub(super) const TIMEML: Format = Format {
    name: "timeml",
    help: "TimeML: times as TIMEX3 tags in the text",
    extension: "tml",
    media: Media::Xml,
    render: Render::Bytes(|out, document, _| write(out, document)),
    quirks: Quirks { holds_one: true, ..Quirks::NONE },
};

fn write(out: &mut dyn Write, document: &Document) -> io::Result<()> {
    let mut xml = Writer::new(out);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    line(&mut xml)?;
    xml.write_event(Event::Start(BytesStart::new("TimeML")))?;
    line(&mut xml)?;
    xml.create_element("DOCID").write_text_content(text(&document.name.to_string()))?;
    line(&mut xml)?;
    if let Some(date) = document.date {
        let date = date.to_string();
        xml.create_element("DCT").write_inner_content(|xml| {
            let tag = [
                ("tid", "t0"),
                ("type", "DATE"),
                ("value", date.as_str()),
                ("temporalFunction", "false"),
                ("functionInDocument", "CREATION_TIME"),
            ];
            let element = xml.create_element("TIMEX3").with_attributes(tag);
            element.write_text_content(text(&date)).map(|_| ())
        })?;
        line(&mut xml)?;
    }
    for loss in document.losses.iter() {
        let (layer, lost, from) = (loss.layer.name(), loss.lost, loss.first_at);
        let comment = format!(" incomplete: {layer} {lost} from byte {from} ");
        xml.write_event(Event::Comment(BytesText::from_escaped(comment)))?;
        line(&mut xml)?;
    }
    xml.write_event(Event::Start(BytesStart::new("TEXT")))?;
    write_text(&mut xml, document)?;
    xml.write_event(Event::End(BytesEnd::new("TEXT")))?;
    line(&mut xml)?;
    xml.write_event(Event::End(BytesEnd::new("TimeML")))?;
    line(&mut xml)
}

fn write_text<W: Write>(xml: &mut Writer<W>, document: &Document) -> io::Result<()> {
    let mut done = 0;
    let between = |from: usize, to: usize| document.text.get(from..to).unwrap_or_default();
    for (number, note) in (1..).zip(document.layer(Layer::Time)) {
        let (start, end) = (note.span.start() as usize, note.span.end() as usize);
        let Content::Time(timex) = note.content else { continue };
        // A damaged message may hold any spans.
        if start < done || document.text.get(start..end).is_none() {
            continue;
        }
        xml.write_event(Event::Text(text(between(done, start))))?;
        write_time(xml, number, timex, between(start, end))?;
        done = end;
    }
    xml.write_event(Event::Text(text(between(done, document.text.len()))))
}

fn write_time<W: Write>(
    xml: &mut Writer<W>,
    number: u32,
    timex: Timex,
    words: &str,
) -> io::Result<()> {
    let (tid, value) = (format!("t{number}"), timex.to_string());
    let tag = [("tid", tid.as_str()), ("type", timex.label.name()), ("value", value.as_str())];
    let element = xml.create_element("TIMEX3").with_attributes(tag);
    let element = match timex.modifier.name() {
        Some(modifier) => element.with_attribute(("mod", modifier)),
        None => element,
    };
    element.write_text_content(text(words)).map(|_| ())
}
