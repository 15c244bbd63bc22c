//! Who is told to belong with whom.

use super::chain::Chain;
use super::model::Document;
use super::note::Note;
use super::relation::Parties;
use crate::sanitize::squeezed;
use postil::Layer;
use postil::annotation::{ChainId, Id};
use postil::label::Status;

/// An event with more parties than this links none of them: everybody was there.
const MOST_PARTIES: usize = 12;

/// The people, bodies and places of which something is told, and what.
#[derive(Debug, Default)]
pub(crate) struct Network<'d> {
    /// In the order of their chains.
    pub(crate) nodes: Vec<Node<'d>>,
    /// In the order of the text; those of events at last.
    pub(crate) edges: Vec<Edge<'d>>,
}

#[derive(Debug)]
pub(crate) struct Node<'d> {
    pub(crate) chain: &'d Chain,
    /// Each once, as the text calls it.
    pub(crate) roles: Vec<String>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Edge<'d> {
    pub(crate) source: ChainId,
    pub(crate) target: ChainId,
    /// The relation, or the kind of event that both take part in.
    pub(crate) label: &'d str,
    pub(crate) status: Status,
}

impl Document {
    /// The network of what is told.
    pub(crate) fn network(&self) -> Network<'_> {
        let mut network = Network::default();
        for note in self.layer(Layer::Relation) {
            if self.event_of(note).is_none() {
                network.add_relation(note, self);
            }
        }
        for (event, told) in self.told() {
            let mut parties: Vec<(Id, Status)> = Vec::new();
            for party in told.iter().filter(|argument| argument.is_party()) {
                let chain = self.chain_of(party.object).map(|chain| chain.id);
                let is_known =
                    |&(id, _): &(Id, Status)| self.chain_of(id).map(|chain| chain.id) == chain;
                if chain.is_some() && !parties.iter().any(is_known) {
                    parties.push((party.object, party.status));
                }
            }
            if let Some(event) = self.note(event).filter(|_| parties.len() <= MOST_PARTIES) {
                network.add_event(&event.label, &parties, self);
            }
        }
        network
    }
}

impl<'d> Network<'d> {
    /// The place of a chain among the nodes.
    pub(crate) fn place(&self, chain: ChainId) -> Option<usize> {
        self.nodes.binary_search_by_key(&chain, |node| node.chain.id).ok()
    }

    fn add_relation(&mut self, relation: &'d Note, document: &'d Document) {
        let Parties { subject, object, role, status } = relation.parties();
        let Some(source) = subject.and_then(|id| self.add_node(id, document)) else { return };
        if let Some(role) = role.and_then(|id| document.note(id))
            && let Some(node) = self.place(source).and_then(|place| self.nodes.get_mut(place))
        {
            let role = squeezed(role.words(&document.text));
            if !node.roles.contains(&role) {
                node.roles.push(role);
            }
        }
        if let Some(target) = object.and_then(|id| self.add_node(id, document)) {
            self.add_edge(Edge { source, target, label: &relation.label, status });
        }
    }

    /// Links all who take part in an event with each other.
    fn add_event(&mut self, label: &'d str, parties: &[(Id, Status)], document: &'d Document) {
        for (place, &(one, status)) in parties.iter().enumerate() {
            for &(other, _) in parties.iter().skip(place + 1) {
                if let (Some(source), Some(target)) =
                    (self.add_node(one, document), self.add_node(other, document))
                {
                    self.add_edge(Edge { source, target, label, status });
                }
            }
        }
    }

    /// Adds the node that a note's chain is, if it is not there yet.
    fn add_node(&mut self, id: Id, document: &'d Document) -> Option<ChainId> {
        let chain = document.chain_of(id)?;
        let place = self.nodes.partition_point(|node| node.chain.id < chain.id);
        if self.nodes.get(place).is_none_or(|node| node.chain.id != chain.id) {
            self.nodes.insert(place, Node { chain, roles: Vec::new() });
        }
        Some(chain.id)
    }

    fn add_edge(&mut self, edge: Edge<'d>) {
        if edge.source != edge.target {
            self.edges.push(edge);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::sample;
    use postil::label::Status;

    #[test]
    fn who_is_told_of_is_a_node() {
        let document = sample::document();
        let network = document.network();
        let names = network.nodes.iter().map(|node| node.chain.name.slice(&document.text).unwrap());
        assert_eq!(names.collect::<Vec<_>>(), ["Ann Lee", "Bo Ek", "Norland"]);
        assert_eq!(network.nodes[0].roles, ["Minister"]);
        assert_eq!(network.edges.len(), 1);
        let edge = &network.edges[0];
        assert_eq!((edge.label, edge.status), ("citizen_of", Status::Former));
        assert_eq!((network.place(edge.source), network.place(edge.target)), (Some(1), Some(2)));
    }
}
