//! Characters: what a byte sequence is made of before it has tokens.

pub(crate) mod character;
