//! Parses a sentence by learned weights.

use super::arc::Arc;
use super::look::{TokenFeatures, group_of};
use super::rows::Scores;
use super::state::{Node, SHIFT, State};
use super::weights::{LABELS, MOVES, Parser};
use crate::label::Deprel;
use crate::scan::Token;

/// Marks have tags of their own for the parser, from here on.
const MARKS: u8 = 40;

/// The node of a token.
pub(crate) fn node(look: TokenFeatures, tag: u8, group: u8) -> Node {
    let word = if look.known { look.word } else { 0 };
    Node::new(word, if group > 0 { MARKS.wrapping_add(group) } else { tag })
}

/// The node of a token that is tagged.
pub(crate) fn node_of(token: &Token, look: TokenFeatures) -> Node {
    node(look, token.tag_number(), group_of(token))
}

/// All labels but that of the root, which only the root gives.
const LEGAL_LABELS: u32 = !(1_u32 << (Deprel::Root as u32));

/// Writes the arcs of the sentence that was parsed last to those of its tokens.
pub(crate) fn write(state: &State, arcs: &mut [Arc]) {
    for (place, arc) in (0..state.root()).zip(arcs) {
        let node = state.node(place);
        *arc = match Deprel::from_number(node.label) {
            Some(Deprel::Root) => Arc::ROOT,
            Some(label) => Arc::new(place.into(), node.head.into(), label),
            None => Arc::NONE,
        };
    }
}

impl Parser<'_> {
    /// Finds head and label of every node of the sentence that `state` begins with.
    pub(crate) fn parse(&self, state: &mut State) {
        while !state.is_done() {
            let choice = self.choose(state);
            if choice == SHIFT {
                state.shift();
                continue;
            }
            let arc = state.arc(choice);
            let label = if arc.0 == state.root() {
                Deprel::Root.number()
            } else {
                let mut scores = Scores::<LABELS>::NONE;
                state.label_features(arc, &mut |feature| {
                    self.labels.add(feature, &mut scores);
                });
                scores.best(LEGAL_LABELS).saturating_add(1)
            };
            state.attach(arc, label);
        }
    }

    fn choose(&self, state: &State) -> u8 {
        let legal = state.legal();
        if legal.is_power_of_two() {
            return u8::try_from(legal.trailing_zeros()).unwrap_or(SHIFT);
        }
        let mut scores = Scores::<MOVES>::NONE;
        state.move_features(&mut |feature| {
            self.moves.add(feature, &mut scores);
        });
        scores.best(legal)
    }
}
