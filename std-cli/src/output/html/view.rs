//! The data that the view shows.

use crate::document::{Document, Network};
use crate::output::Show;
use crate::output::json::DocumentView;
use serde::Serialize;

/// What the view shows.
#[derive(Debug, Serialize)]
pub(crate) struct PageView<'d> {
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
    pub(crate) fn new(document: &'d Document, network: &'d Network<'d>, show: Show) -> Self {
        let show = Show { text: true, reasons: true, ..show };
        let nodes = network
            .nodes
            .iter()
            .map(|node| NodeView { chain: node.chain.id.0, roles: &node.roles });
        let edges = network.edges.iter().filter_map(|edge| {
            let (source, target) = (network.place(edge.source)?, network.place(edge.target)?);
            Some(EdgeView { source, target, label: edge.label, status: edge.status.name() })
        });
        Self {
            document: DocumentView::new(document, show),
            timeline: document.timeline().into_iter().map(|note| note.id.0).collect(),
            graph: GraphView { nodes: nodes.collect(), edges: edges.collect() },
        }
    }
}
