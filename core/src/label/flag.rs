//! Properties of labels: a column of the table. The function that queries a flag documents it.

#[derive(Clone, Copy)]
pub(super) enum Flag {
    Speaks,
    Acts,
    Fights,
    Body,
    Part,
    OfEvent,
    Symmetric,
}
