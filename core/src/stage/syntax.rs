//! Syntax of a window: a tag for each token, and an arc to its head.
//!
//! How much is learned depends on the model alone: tags and arcs, tags, or nothing. What is not learned is found by rules of the
//! language; programs without the feature `arcs` have no arcs. Every sentence gets all of it, whatever the caller wants to know.

use crate::lang;
use crate::scan::Token;
use crate::syntax::{Arc, Part, Scratch};
use heapless::VecView;

/// Tags the tokens of a window, and fills the table of their arcs, which has room for as many.
#[inline(never)]
pub(crate) fn annotate(
    text: &[u8],
    tokens: &mut [Token],
    arcs: &mut VecView<Arc>,
    learned: Option<&Part<'_>>,
    scratch: &mut Scratch,
) {
    arcs.clear();
    let _ = arcs.resize(tokens.len(), Arc::NONE);
    let weights = learned.and_then(Part::weights);
    let learned = learned.zip(weights.as_ref());
    let (mut tokens, mut arcs) = (tokens, &mut **arcs);
    while !tokens.is_empty() {
        let rest = tokens.get(1..).unwrap_or_default();
        let length = rest.iter().take_while(|token| !token.begins_clause()).count();
        let length = length.saturating_add(1);
        let (Some((clause, later)), Some((own, behind))) =
            (tokens.split_at_mut_checked(length), arcs.split_at_mut_checked(length))
        else {
            return;
        };
        #[cfg_attr(not(feature = "arcs"), allow(unused_variables, reason = "no arcs follow"))]
        let parsed = match learned {
            Some((part, weights)) => part.run(weights, clause, text, own, scratch),
            None => {
                lang::guess_tags(clause, text);
                0
            }
        };
        // What is longer than the parser takes is left to the rules, as if a clause began there. Stages ask only for learned arcs:
        // a program without the parser does not need the others.
        #[cfg(feature = "arcs")]
        if let (Some(clause), Some(own)) = (clause.get(parsed..), own.get_mut(parsed..)) {
            lang::attach(clause, own);
        }
        (tokens, arcs) = (later, behind);
    }
}
