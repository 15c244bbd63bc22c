//! The network of people, bodies and places over any number of documents.
//!
//! Equal names of one label are one node; equal edges are counted.

use crate::document::Document;
use crate::sanitize::squeezed;
use std::collections::{BTreeMap, BTreeSet};

/// A network.
#[derive(Debug, Default)]
pub(crate) struct Graph {
    pub(super) nodes: BTreeMap<NodeKey, GraphNode>,
    edges: BTreeMap<GraphEdge, usize>,
}

/// What tells nodes apart.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct NodeKey {
    pub(super) label: String,
    pub(super) name: String,
}

#[derive(Debug, Default)]
pub(super) struct GraphNode {
    pub(super) mentions: usize,
    pub(super) documents: usize,
    pub(super) roles: BTreeSet<String>,
}

/// What tells edges apart.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct GraphEdge {
    pub(super) source: NodeKey,
    pub(super) target: NodeKey,
    pub(super) label: String,
    pub(super) status: &'static str,
}

impl Graph {
    /// The network of one document.
    pub(super) fn of(document: &Document) -> Self {
        let network = document.network();
        let keys: Vec<NodeKey> = network
            .nodes
            .iter()
            .map(|node| NodeKey {
                label: node.chain.label.to_string(),
                name: squeezed(node.chain.name.slice(&document.text).unwrap_or_default()),
            })
            .collect();
        let mut graph = Self::default();
        for (key, node) in keys.iter().zip(&network.nodes) {
            let known = graph.nodes.entry(key.clone()).or_default();
            known.mentions += node.chain.mentions.len();
            known.documents = 1;
            known.roles.extend(node.roles.iter().cloned());
        }
        for edge in &network.edges {
            let end = |chain| network.place(chain).and_then(|place| keys.get(place)).cloned();
            if let (Some(source), Some(target)) = (end(edge.source), end(edge.target))
                && source != target
            {
                let (label, status) = (edge.label.to_owned(), edge.status.name());
                *graph.edges.entry(GraphEdge { source, target, label, status }).or_default() += 1;
            }
        }
        graph
    }

    /// Adds another network to this one.
    pub(super) fn merge(&mut self, other: Self) {
        for (key, new) in other.nodes {
            let node = self.nodes.entry(key).or_default();
            node.mentions += new.mentions;
            node.documents += new.documents;
            node.roles.extend(new.roles);
        }
        for (edge, count) in other.edges {
            *self.edges.entry(edge).or_default() += count;
        }
    }

    /// The edges by the numbers of their ends, with how often each is told.
    pub(super) fn edges(&self) -> impl Iterator<Item = (usize, usize, &GraphEdge, usize)> {
        let numbers: BTreeMap<&NodeKey, usize> = self.nodes.keys().zip(0..).collect();
        self.edges.iter().filter_map(move |(edge, &count)| {
            Some((*numbers.get(&edge.source)?, *numbers.get(&edge.target)?, edge, count))
        })
    }
}

#[cfg(test)]
impl Graph {
    /// One node, whose name has whatever could break a format.
    pub(super) fn hostile() -> Self {
        let mut graph = Self::default();
        let key = NodeKey { label: "PER".into(), name: "a\"] <b> & \u{1}\\".into() };
        graph.nodes.insert(key, GraphNode::default());
        graph
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn equal_names_of_documents_are_one_node() {
        let mut graph = Graph::of(&sample::document());
        graph.merge(Graph::of(&sample::document()));
        let names: Vec<&str> = graph.nodes.keys().map(|key| key.name.as_str()).collect();
        assert_eq!(names, ["Norland", "Ann Lee", "Bo Ek"]);
        assert!(graph.nodes.values().all(|node| node.documents == 2));
        assert_eq!(graph.edges().map(|(.., count)| count).collect::<Vec<_>>(), [2]);
    }
}
