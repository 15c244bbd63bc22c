//! The network for Graphviz.

use super::spec::{Format, Media, Quirks, Render};
use crate::output::graph::Graph;
use crate::sanitize::sanitized;
use std::io::{self, Write};

pub(super) const DOT: Format = Format {
    name: "dot",
    help: "The same network for Graphviz",
    extension: "dot",
    media: Media::Text,
    render: Render::Graph(write),
    quirks: Quirks { hides_losses: true, ..Quirks::NONE },
};

fn write(out: &mut dyn Write, graph: &Graph) -> io::Result<()> {
    writeln!(out, "digraph postil {{")?;
    writeln!(out, "  node [shape=box, style=\"rounded,filled\", fillcolor=white, fontname=sans];")?;
    writeln!(out, "  edge [fontname=sans, fontsize=10];")?;
    for (number, (key, node)) in graph.nodes.iter().enumerate() {
        let roles: Vec<&str> = node.roles.iter().map(String::as_str).collect();
        writeln!(
            out,
            "  n{number} [label={}, class={}, color={}, tooltip={}];",
            quoted(&key.name),
            quoted(&key.label),
            quoted(color(&key.label)),
            quoted(&roles.join("; ")),
        )?;
    }
    for (source, target, edge, count) in graph.edges() {
        let style = if edge.status == "asserted" { "solid" } else { "dashed" };
        writeln!(
            out,
            "  n{source} -> n{target} [label={}, style={style}, weight={count}, class={}];",
            quoted(&edge.label),
            quoted(edge.status),
        )?;
    }
    writeln!(out, "}}")
}

/// A string of the language: only the quotation mark and the backslash have a meaning in it.
fn quoted(text: &str) -> String {
    let text = sanitized(text).replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{text}\"")
}

/// A colour for a label, as the other views choose them.
fn color(label: &str) -> &'static str {
    match label {
        "PER" => "#0e7490",
        "ORG" => "#86198f",
        "GPE" | "LOC" | "FAC" => "#15803d",
        _ => "#1d4ed8",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cannot_break_the_format() {
        let mut out = Vec::new();
        write(&mut out, &Graph::hostile()).unwrap();
        let dot = String::from_utf8(out).unwrap();
        assert!(dot.contains(r#"label="a\"] <b> & �\\""#), "{dot}");
    }
}
