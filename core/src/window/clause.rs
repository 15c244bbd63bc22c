//! One clause of a window, as rules read it: a cursor that does not leave it.

use super::context::Context;
use core::ops::{Deref, Range};

/// A clause, or a part of one. What it asks of a token without more, it asks of the window ([`Context`]), which goes on where
/// the clause ends; what is asked of neighbours stays inside.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clause<'c, 'a> {
    context: &'c Context<'a>,
    /// The first token, and the one after the last.
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl<'a> Deref for Clause<'_, 'a> {
    type Target = Context<'a>;

    fn deref(&self) -> &Context<'a> {
        self.context
    }
}

impl<'c, 'a> Clause<'c, 'a> {
    /// The tokens `range` of a window.
    pub(crate) fn new(context: &'c Context<'a>, range: &Range<usize>) -> Self {
        Self { context, start: range.start, end: range.end }
    }

    /// The window.
    pub(crate) const fn context(self) -> &'c Context<'a> {
        self.context
    }

    /// Whether token `index` is a part of it.
    pub(crate) const fn holds(self, index: usize) -> bool {
        self.start <= index && index < self.end
    }

    /// The token before token `index`, if that is a part of the clause.
    #[cfg_attr(target_pointer_width = "32", inline(never))]
    pub(crate) fn before(self, index: usize) -> Option<usize> {
        index.checked_sub(1).filter(|before| *before >= self.start)
    }

    /// The token at `index`, if it is a part of the clause.
    pub(crate) fn inside(self, index: usize) -> Option<usize> {
        self.holds(index).then_some(index)
    }
}
