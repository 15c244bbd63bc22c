//! Coreference: who is meant by an acronym, a pronoun or a description. Several stages ask; the chains of names are written
//! by `stage/coreference.rs`.

pub(crate) mod acronym;
mod nominal;
mod pronoun;

pub(crate) use nominal::{described, hash_of};
pub(crate) use pronoun::{remember_person, stands_for};
