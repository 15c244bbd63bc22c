//! Coreference: who is meant by an acronym, a pronoun or a description. Several stages ask; the chains of names are written
//! by `stage/coreference.rs`.

pub(crate) mod acronym;
mod body;
mod candidate;
mod first_person;
mod nominal;
mod pronoun;
mod role;
mod weights;

pub(crate) use body::body_of;
pub(crate) use first_person::speaker_of;
pub(crate) use nominal::{described, hash_of};
pub(crate) use pronoun::{resolve, see};
