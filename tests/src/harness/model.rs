//! Models.

use super::blob::{options_of_model, with_checksum};
use crate::collected::Collected;
use crate::invariants::check_invariants;
use postil::{DefaultEngine, Model};

/// Any bytes are refused as a model, or tag a text without harm.
pub fn model(bytes: &[u8]) {
    let _ = Model::from_bytes(bytes);
    let Some(options) = options_of_model(&with_checksum(bytes)) else {
        return;
    };
    let text =
        "Ann Ek of ARSO flew from New York to al-Arish. IN PERU, THE UN SAID “No.” Ji-woo 5.";
    let (collected, result) = Collected::of(&mut DefaultEngine::new(), options, [text.as_bytes()]);
    assert_eq!(result, Ok(()));
    check_invariants(text, &collected.annotations, &collected.summary.losses);
}
