//! The network as GraphML.

use super::spec::{Format, Media, Quirks, Render};
use crate::output::graph::Graph;
use crate::output::xml::{line, text};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, Event};
use std::io::{self, Write};

pub(super) const GRAPHML: Format = Format {
    name: "graphml",
    help: "Network of people, organizations and places, for Gephi, igraph, NetworkX",
    extension: "graphml",
    media: Media::Xml,
    render: Render::Graph(write),
    quirks: Quirks { hides_losses: true, ..Quirks::NONE },
};

/// What nodes and edges tell: id, of what, name, type.
const KEYS: [(&str, &str, &str, &str); 8] = [
    ("name", "node", "name", "string"),
    ("kind", "node", "kind", "string"),
    ("roles", "node", "roles", "string"),
    ("mentions", "node", "mentions", "int"),
    ("documents", "node", "documents", "int"),
    ("label", "edge", "label", "string"),
    ("status", "edge", "status", "string"),
    ("weight", "edge", "weight", "int"),
];

fn write(out: &mut dyn Write, graph: &Graph) -> io::Result<()> {
    let mut xml = Writer::new(out);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    line(&mut xml)?;
    let root = [("xmlns", "http://graphml.graphdrawing.org/xmlns")];
    xml.write_event(Event::Start(BytesStart::new("graphml").with_attributes(root)))?;
    line(&mut xml)?;
    for (id, of, name, kind) in KEYS {
        let key = [("id", id), ("for", of), ("attr.name", name), ("attr.type", kind)];
        xml.create_element("key").with_attributes(key).write_empty()?;
        line(&mut xml)?;
    }
    let tag = [("id", "postil"), ("edgedefault", "directed")];
    xml.write_event(Event::Start(BytesStart::new("graph").with_attributes(tag)))?;
    line(&mut xml)?;
    for (number, (key, node)) in graph.nodes.iter().enumerate() {
        let roles = node.roles.iter().map(String::as_str).collect::<Vec<_>>().join("; ");
        let data = [
            ("name", key.name.clone()),
            ("kind", key.label.clone()),
            ("roles", roles),
            ("mentions", node.mentions.to_string()),
            ("documents", node.documents.to_string()),
        ];
        let id = format!("n{number}");
        write_element(
            &mut xml,
            BytesStart::new("node").with_attributes([("id", id.as_str())]),
            &data,
        )?;
    }
    for (source, target, edge, count) in graph.edges() {
        let data = [
            ("label", edge.label.clone()),
            ("status", edge.status.to_owned()),
            ("weight", count.to_string()),
        ];
        let (source, target) = (format!("n{source}"), format!("n{target}"));
        let ends = [("source", source.as_str()), ("target", target.as_str())];
        write_element(&mut xml, BytesStart::new("edge").with_attributes(ends), &data)?;
    }
    xml.write_event(Event::End(BytesEnd::new("graph")))?;
    line(&mut xml)?;
    xml.write_event(Event::End(BytesEnd::new("graphml")))?;
    line(&mut xml)
}

/// Writes a node or an edge with what it tells, in one line.
fn write_element<W: Write>(
    xml: &mut Writer<W>,
    tag: BytesStart<'_>,
    data: &[(&str, String)],
) -> io::Result<()> {
    let end = tag.to_end().into_owned();
    xml.write_event(Event::Start(tag))?;
    for (key, value) in data {
        let element = xml.create_element("data").with_attribute(("key", *key));
        element.write_text_content(text(value))?;
    }
    xml.write_event(Event::End(end))?;
    line(xml)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cannot_break_the_format() {
        let mut out = Vec::new();
        write(&mut out, &Graph::hostile()).unwrap();
        let xml = String::from_utf8(out).unwrap();
        assert!(xml.contains("a&quot;] &lt;b&gt; &amp; �\\"), "{xml}");
    }
}
