//! The network of people, bodies and places: who is named, and how they belong together.
//!
//! Equal names of one label are one node, across documents, too; equal edges are counted.

mod dot;
mod graphml;

use crate::document::{Chain, Document, Note, Parties};
use crate::neutral::squeezed;
use postil::{ChainId, Id, Layer, Status};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

/// An event with more parties than this links none of them: everybody was there.
const MOST_PARTIES: usize = 12;

/// A network.
#[derive(Debug, Default)]
pub(crate) struct Graph {
    nodes: BTreeMap<Key, Node>,
    edges: BTreeMap<Edge, usize>,
}

/// What tells nodes apart.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub(super) struct Key {
    pub(super) label: String,
    pub(super) name: String,
}

#[derive(Debug, Default)]
pub(super) struct Node {
    pub(super) mentions: usize,
    pub(super) documents: usize,
    pub(super) roles: BTreeSet<String>,
}

/// What tells edges apart.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub(super) struct Edge {
    pub(super) source: Key,
    pub(super) target: Key,
    /// The relation, or the kind of event that both take part in.
    pub(super) label: String,
    pub(super) status: &'static str,
}

impl Graph {
    /// The network of one document: the names that something is told of.
    pub(super) fn of(document: &Document) -> Self {
        let mut graph = Self::default();
        for note in document.layer(Layer::Relation) {
            if document.event_of(note).is_none() {
                graph.add_relation(note, document);
            }
        }
        for event in document.layer(Layer::Event) {
            graph.add_event(event, document);
        }
        graph
    }

    fn add_relation(&mut self, relation: &Note, document: &Document) {
        let Parties { subject, object, role, status } = relation.parties();
        let Some(source) = subject.and_then(|id| self.add_node(id, document)) else { return };
        if let Some(role) = role.and_then(|id| document.note(id))
            && let Some(node) = self.nodes.get_mut(&source)
        {
            node.roles.insert(squeezed(role.words(&document.text)));
        }
        if let Some(target) = object.and_then(|id| self.add_node(id, document)) {
            self.add_edge(source, target, &relation.label, status);
        }
    }

    /// Links all who take part in an event with each other.
    fn add_event(&mut self, event: &Note, document: &Document) {
        let mut parties: BTreeMap<ChainId, (Id, Status)> = BTreeMap::new();
        for note in document.layer(Layer::Relation) {
            let Parties { object, status, .. } = note.parties();
            let is_party = !matches!(&*note.label, "held_in" | "held_on");
            if is_party
                && document.event_of(note) == Some(event.id)
                && let Some(object) = object
                && let Some(chain) = document.chain_of(object)
            {
                parties.insert(chain.id, (object, status));
            }
        }
        if parties.len() > MOST_PARTIES {
            return;
        }
        let parties: Vec<(Id, Status)> = parties.into_values().collect();
        for (place, &(one, status)) in parties.iter().enumerate() {
            for &(other, _) in parties.iter().skip(place + 1) {
                if let (Some(one), Some(other)) =
                    (self.add_node(one, document), self.add_node(other, document))
                {
                    self.add_edge(one, other, &event.label, status);
                }
            }
        }
    }

    /// Adds the node that a note's chain is, if it is not there yet.
    fn add_node(&mut self, id: Id, document: &Document) -> Option<Key> {
        let chain: &Chain = document.chain_of(id)?;
        let name = squeezed(chain.name.of(&document.text)?);
        let key = Key { label: chain.label.to_string(), name };
        self.nodes.entry(key.clone()).or_insert_with(|| Node {
            mentions: chain.mentions.len(),
            documents: 1,
            roles: BTreeSet::new(),
        });
        Some(key)
    }

    fn add_edge(&mut self, source: Key, target: Key, label: &str, status: Status) {
        if source != target {
            let edge = Edge { source, target, label: label.to_owned(), status: status.name() };
            *self.edges.entry(edge).or_default() += 1;
        }
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

    /// Writes it, for Graphviz or as GraphML.
    pub(super) fn write(&self, out: &mut dyn Write, is_dot: bool) -> io::Result<()> {
        if is_dot { dot::write(out, self) } else { graphml::write(out, self) }
    }

    /// The number of each node.
    fn numbers(&self) -> BTreeMap<&Key, usize> {
        self.nodes.keys().zip(0..).collect()
    }

    /// The nodes with their keys, in order.
    pub(super) fn nodes(&self) -> impl Iterator<Item = (&Key, &Node)> {
        self.nodes.iter()
    }

    /// The edges by the numbers of their ends, with how often each is told.
    pub(super) fn edges(&self) -> Vec<(usize, usize, &Edge, usize)> {
        let numbers = self.numbers();
        let number = |key: &Key| numbers.get(key).copied().unwrap_or_default();
        let edges = self.edges.iter();
        edges
            .map(|(edge, &count)| (number(&edge.source), number(&edge.target), edge, count))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    fn written(graph: &Graph, is_dot: bool) -> String {
        let mut out = Vec::new();
        graph.write(&mut out, is_dot).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn who_is_told_of_is_a_node() {
        let graph = Graph::of(&sample::document());
        let names: Vec<&str> = graph.nodes().map(|(key, _)| key.name.as_str()).collect();
        assert_eq!(names, ["Norland", "Ann Lee", "Bo Ek"]);
        let edges = graph.edges();
        assert_eq!(edges.len(), 1);
        assert_eq!((edges[0].2.label.as_str(), edges[0].2.status), ("citizen_of", "former"));
    }

    #[test]
    fn equal_names_of_documents_are_one_node() {
        let mut graph = Graph::of(&sample::document());
        graph.merge(Graph::of(&sample::document()));
        assert_eq!(graph.nodes().count(), 3);
        assert!(graph.nodes().all(|(_, node)| node.documents == 2));
        assert_eq!(graph.edges()[0].3, 2);
    }

    #[test]
    fn names_cannot_break_the_format() {
        let mut graph = Graph::default();
        let key = Key { label: "PER".into(), name: "a\"] <b> & \u{1}\\".into() };
        graph.nodes.insert(key, Node::default());
        assert!(
            written(&graph, true).contains(r#"label="a\"] <b> & �\\""#),
            "{}",
            written(&graph, true)
        );
        assert!(
            written(&graph, false).contains("a&quot;] &lt;b&gt; &amp; �\\"),
            "{}",
            written(&graph, false)
        );
    }
}
