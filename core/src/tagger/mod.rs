//! The tagger: finds names by trained weights.
//!
//! [`stretch`] says where in a clause names can be, [`feature`] what is known of each token there,
//! [`model`] what that is worth for each tag, [`decode`] which sequence of tags is worth most, and [`certainty`] how often that
//! is right. All numbers are integers; the memory is that of one stretch, on the stack.

#[cfg(feature = "arcs")]
pub(crate) mod certainty;
mod decode;
mod feature;
mod hash;
mod model;
mod stretch;
mod tagging;
#[cfg(feature = "training")]
pub mod training;
mod vocabulary;
mod weights;

pub use model::Model;
pub(crate) use tagging::Found;
