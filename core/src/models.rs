//! The English models, as bytes for [`Model::from_bytes`](crate::Model::from_bytes). `core/models/README.md` is their
//! model card: data, licenses, scores and weaknesses.
//!
//! A model that the program does not name is not linked into it.

/// Names (`PER`, `ORG`, `LOC`, `MISC`), parts of speech and dependencies: 352 KiB, for hosts and for devices with
/// enough flash.
///
/// # Examples
///
/// ```
/// use postil::{Model, models};
///
/// assert!(models::ENGLISH.len() < 392 * 1024);
/// assert_eq!(Model::from_bytes(models::ENGLISH)?.labels().count(), 4);
/// # Ok::<(), postil::Error>(())
/// ```
#[cfg(feature = "english")]
pub const ENGLISH: &[u8] = include_bytes!("../models/english.postil-model");

/// Given names of many countries, one per line; lines that begin with `#` name their sources. The models were trained with
/// this list, but hold no more than what they learned from it.
#[cfg(any(feature = "english", feature = "english-small"))]
pub const GIVEN_NAMES: &str = include_str!("../models/english/lists/given.tsv");

/// Names (`PER`, `ORG`, `LOC`, `MISC`) and parts of speech: 86 KiB. A little less accurate than `ENGLISH`.
///
/// # Examples
///
/// ```
/// use postil::{Annotations, DefaultEngine, Layer, Model, Options, models};
///
/// let mut options = Options::default();
/// options.model = Some(Model::from_bytes(models::ENGLISH_SMALL)?);
/// let mut notes = Annotations::<32>::new();
/// DefaultEngine::new().annotate(b"Jorun Tveit called the strike off.", &options, &mut notes)?;
/// assert_eq!(notes.layer(Layer::Entity).next().map(|name| name.label()), Some("PER"));
/// # Ok::<(), postil::Error>(())
/// ```
#[cfg(feature = "english-small")]
pub const ENGLISH_SMALL: &[u8] = include_bytes!("../models/english-small.postil-model");
