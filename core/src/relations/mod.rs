//! TODO
pub(crate) fn annotate(_context: &mut crate::engine::Context<'_>) {}
