//! The memory that learned syntax needs, and its work on one clause. Without the feature `arcs` there is no parser, and no
//! memory for one.

use super::arc::Arc;
use super::part::Part;
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

/// See [`Part::run`].
#[cfg(feature = "arcs")]
pub(super) fn run(
    part: &Part<'_>,
    clause: &mut [Token],
    text: &[u8],
    arcs: &mut [Arc],
    state: &mut Scratch,
) -> usize {
    let Some(parser) = &part.parser else {
        part.tag(clause, text, |_, _| ());
        return 0;
    };
    state.clear();
    part.tag(clause, text, |token, look| state.push(super::parsing::node_of(token, look)));
    state.close();
    parser.parse(state);
    super::parsing::write(state, arcs);
    clause.len().min(super::state::LONGEST)
}

/// See [`Part::run`].
#[cfg(not(feature = "arcs"))]
pub(super) fn run(
    part: &Part<'_>,
    clause: &mut [Token],
    text: &[u8],
    _: &mut [Arc],
    _: &mut Scratch,
) -> usize {
    part.tag(clause, text, |_, _| ());
    0
}
