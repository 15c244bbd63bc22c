//! The English models: the small one, as a device has it, and the one with arcs, as a host has it.

use postil::{Model, Options, models};
use std::sync::LazyLock;

/// Every stage, and names by the model.
///
/// # Panics
///
/// If the model that the engine ships is damaged.
#[must_use]
pub fn with_model() -> Options<'static> {
    static MODEL: LazyLock<Model<'static>> =
        LazyLock::new(|| Model::from_bytes(models::ENGLISH_SMALL).expect("it is shipped whole"));
    let mut options = Options::default();
    options.model = Some(*MODEL);
    options
}

/// Every stage, by the model that learned arcs.
///
/// # Panics
///
/// If that is not in the project, or is damaged.
#[must_use]
pub fn with_arcs() -> Options<'static> {
    static MODEL: LazyLock<Model<'static>> = LazyLock::new(|| {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/models/english.postil-model");
        let blob = std::fs::read(path).expect("the model lies in the project");
        Model::from_bytes(blob.leak()).expect("as shipped")
    });
    let mut options = Options::default();
    options.model = Some(*MODEL);
    options
}
