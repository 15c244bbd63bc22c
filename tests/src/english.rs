//! The small English model, as a device has it.

use postil::{Model, Options, models};
use std::sync::LazyLock;

/// Every stage, and names by the model.
///
/// # Panics
///
/// If the model that the engine ships is damaged.
#[must_use]
pub fn with_model() -> Options {
    static MODEL: LazyLock<Model<'static>> =
        LazyLock::new(|| Model::from_bytes(models::ENGLISH_SMALL).expect("it is shipped whole"));
    let mut options = Options::default();
    options.model = Some(*MODEL);
    options
}
