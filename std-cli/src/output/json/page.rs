//! What the page shows, which the browser's own page shows, too.

use super::document::DocumentView;
use super::rows::Layout;
use super::write::write;
use crate::document::{Document, Network};
use crate::output::ViewOptions;
use serde::Serialize;

/// What a page shows of a document, as JSON in one line.
pub(crate) fn page_view(document: &Document, view: ViewOptions) -> String {
    let mut out = Vec::new();
    let network = document.network();
    // Writing to memory does not fail.
    let _ = write(&mut out, &PageView::new(document, &network, view), Layout::Compact);
    String::from_utf8(out).unwrap_or_default()
}

/// What the view shows.
#[derive(Debug, Serialize)]
struct PageView<'d> {
    document: DocumentView<'d>,
    /// The ids of the times on the calendar, earliest first.
    timeline: Vec<u32>,
    /// Who is told to belong with whom.
    graph: GraphView<'d>,
}

#[derive(Debug, Serialize)]
struct GraphView<'d> {
    nodes: Vec<NodeView<'d>>,
    edges: Vec<EdgeView<'d>>,
}

#[derive(Debug, Serialize)]
struct NodeView<'d> {
    chain: u16,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    roles: &'d [String],
}

#[derive(Debug, Serialize)]
struct EdgeView<'d> {
    /// The places of its ends among the nodes.
    source: usize,
    target: usize,
    label: &'d str,
    status: &'static str,
}

impl<'d> PageView<'d> {
    fn new(document: &'d Document, network: &'d Network<'d>, view: ViewOptions) -> Self {
        let view = ViewOptions { text: true, reasons: true, ..view };
        let nodes = network
            .nodes
            .iter()
            .map(|node| NodeView { chain: node.chain.id.get(), roles: &node.roles });
        let edges = network.edges.iter().filter_map(|edge| {
            let (source, target) = (network.place(edge.source)?, network.place(edge.target)?);
            Some(EdgeView { source, target, label: edge.label, status: edge.status.name() })
        });
        Self {
            document: DocumentView::new(document, view),
            timeline: document.timeline().into_iter().map(|note| note.id.get()).collect(),
            graph: GraphView { nodes: nodes.collect(), edges: edges.collect() },
        }
    }
}
