//! A document as outputs show it: the parts of quotations folded into their quotations, the names of
//! one person, body or place gathered in a chain.

mod chain;
mod event;
mod flat;
mod fold;
mod model;
mod network;
mod note;
mod quotation;
mod relation;
mod sentence;
mod timeline;

pub(crate) use chain::Chain;
pub(crate) use event::Argument;
pub(crate) use model::Document;
pub(crate) use network::Network;
#[cfg(test)]
pub(crate) use note::Grammar;
pub(crate) use note::{Entry, Note};
pub(crate) use relation::Parties;
