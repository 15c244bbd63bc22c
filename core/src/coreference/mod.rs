//! Coreference: who is meant by a name, a pronoun or a description. Questions that several stages ask; the chains
//! themselves are written by the stage of the same name.

pub(crate) mod acronym;
mod nominal;
mod pronoun;

pub(crate) use nominal::{described, hash_of};
pub(crate) use pronoun::{remember_person, stands_for};
