//! The memory that learned syntax needs, and its work on one clause. Without the feature `arcs` there is no parser, and no
//! memory for one.

use super::arc::Arc;
use super::weights::Weights;
use crate::scan::Token;

/// The memory of the parser.
#[cfg(feature = "arcs")]
pub(crate) type Scratch = super::state::State;
/// The memory of the parser: none.
#[cfg(not(feature = "arcs"))]
#[derive(Clone, Debug)]
pub(crate) struct Scratch;

#[cfg(not(feature = "arcs"))]
impl Scratch {
    pub(crate) const EMPTY: Self = Self;
}

/// Tags a clause and parses it, as far as the weights and the program can; returns how many of its tokens have arcs.
pub(super) type Run = fn(&Weights<'_>, &mut [Token], &[u8], &mut [Arc], &mut Scratch) -> usize;

/// See [`Run`].
#[cfg(feature = "arcs")]
pub(super) fn run(
    weights: &Weights<'_>,
    clause: &mut [Token],
    text: &[u8],
    arcs: &mut [Arc],
    state: &mut Scratch,
) -> usize {
    let Some(parser) = &weights.parser else {
        weights.tag(clause, text, |_, _| ());
        return 0;
    };
    state.clear();
    weights.tag(clause, text, |token, look| state.push(super::parsing::node_of(token, look)));
    state.close();
    parser.parse(state);
    super::parsing::write(state, arcs);
    clause.len().min(super::state::LONGEST)
}

/// See [`Run`].
#[cfg(not(feature = "arcs"))]
pub(super) fn run(
    weights: &Weights<'_>,
    clause: &mut [Token],
    text: &[u8],
    _: &mut [Arc],
    _: &mut Scratch,
) -> usize {
    weights.tag(clause, text, |_, _| ());
    0
}
