//! What labels are like, beyond what they mean: a column of the table. The function that asks for a flag says what it is.

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
